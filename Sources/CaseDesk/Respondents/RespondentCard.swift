import Ledger
import Procedure

/// A code on paper for one respondent, as the page shows it that prints its card.
public struct RespondentCard: Hashable, Sendable, Codable {
    /// `7K3M Q2XP 94TD`; once it is printed, nowhere but on paper.
    public let code: String
    /// Of the case.
    public let number: String
    /// By this number the case knows the respondent.
    public let respondent: Int
    /// Milliseconds since 1970; its row ends then too.
    let shownUntil: Int64

    /// Whether it is for this respondent of this case, and for nobody else.
    public func isFor(_ respondent: Respondent.ID, of number: String) -> Bool {
        self.number == number && self.respondent == respondent.number
    }
}

extension Desk {
    /// A fresh code for a card, under the key of the page that shows it; that it was made stands in the case.
    ///
    /// The same page twice is one code; on the version that was seen, so that no other page kills it unseen.
    @discardableResult
    public func issueCard(
        to respondent: Respondent.ID, of number: String, under key: DraftKey, as staff: Staff,
        ifStillAt seen: Version, now: Now
    ) async throws -> RespondentCard {
        guard case .handling(let view) = try await open(number, as: staff, now: now),
            let reaction = view.casefile.reactions[respondent], reaction.isAsked
        else { throw DeskFault.notFound }
        if let card = try await card(under: key, as: staff, now: now), card.isFor(respondent, of: number) {
            return card
        }
        let code = ReceiptCode.random()
        let tag = try await codes.secrets(of: code).tag
        let stream = view.loaded.stream
        try await carryOut(on: number, as: staff, ifStillAt: seen, now: now) { plan throws(Refusal) in
            try plan.perform(.reactions(.noteCard(respondent)))
        }
        try await ledger.driver.write { tx in
            try RespondentDoors.issue(tag, to: respondent, of: stream, in: tx)
        }
        let card = RespondentCard(
            code: code.text, number: number, respondent: respondent.number,
            shownUntil: now.instant.milliseconds + Int64(Receipt.minutes) * 60_000)
        var kept = Draft()
        (kept.writer, kept.card) = (staff.account.id.text, card)
        try await save(kept, under: key, now: now)
        return card
    }

    /// The card that whoever made it may still see: it was not printed yet.
    public func card(under key: DraftKey, as staff: Staff, now: Now) async throws -> RespondentCard? {
        guard let kept = try await draft(key, now: now), kept.writer == staff.account.id.text else {
            return nil
        }
        return kept.card
    }
}
