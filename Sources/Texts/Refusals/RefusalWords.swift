import Procedure

extension RefusalTexts {
    /// To a complainant or respondent; one table without `default:`, so every refusal has a sentence.
    public func words(_ refusal: Refusal) -> String {
        switch refusal {
        case .notYours: notYours
        case .filing(let refusal): filing(refusal)
        case .mandate(let refusal): mandate(refusal)
        case .contacts(let refusal): contacts(refusal)
        case .reactions(let refusal): reactions(refusal)
        case .conversations(let refusal): conversations(refusal)
        case .settlement(let refusal): settlement(refusal)
        case .referral(let refusal): referral(refusal)
        case .withdrawal(let refusal): withdrawal(refusal)
        case .letters(let refusal): letters(refusal)
        case .closing(let refusal): closing(refusal)
        // Only staff can meet these.
        case .declaredInTheFuture, .notReadBack, .handling, .investigation, .outcome, .measures, .concerns,
            .registration, .keeping:
            general
        }
    }

    /// To whoever talks with the officer.
    public func words(_ refusal: Mediation.Refusal) -> String { mediation(refusal) }
}

extension DeskTexts {
    /// To staff; the same table, with the article where it helps.
    public func words(_ reason: Refusal) -> String {
        switch reason {
        case .notYours: refusal.notYours
        case .declaredInTheFuture: refusal.declaredInTheFuture
        case .notReadBack: refusal.notReadBack
        case .filing(let reason): refusal.filing(reason)
        case .mandate(let reason): refusal.mandate(reason)
        case .handling(let reason): refusal.handling(reason)
        case .contacts(let reason): refusal.contacts(reason)
        case .reactions(let reason): refusal.reactions(reason)
        case .investigation(let reason): refusal.investigation(reason)
        case .conversations(let reason): refusal.conversations(reason)
        case .settlement(let reason): refusal.settlement(reason)
        case .referral(let reason): refusal.referral(reason)
        case .outcome(let reason): refusal.outcome(reason)
        case .measures(let reason): refusal.measures(reason)
        case .withdrawal(let reason): refusal.withdrawal(reason)
        case .letters(let reason): refusal.letters(reason)
        case .concerns(let reason): refusal.concerns(reason)
        case .registration(let reason): refusal.registration(reason)
        case .closing(let reason): closingRefusal.closing(reason)
        case .keeping(let reason): refusal.keeping(reason)
        }
    }

    /// To the officer.
    public func words(_ reason: Mediation.Refusal) -> String { closingRefusal.mediation(reason) }
}

extension DeskRefusals {
    static func tierName(_ tier: Candidate.Tier) -> String { DeskTexts.dutch.distribution.tier(tier) }
}
