import Procedure

extension FollowTexts.Timeline {
    /// The heading of this event on the complainant's own page; nil where it is not for their eyes.
    public func words(_ event: Event) -> String? {
        switch event {
        case .filing(let event): filing(event)
        case .mandate(let event): mandate(event)
        case .handling(let event): handling(event)
        case .contacts(let event): contacts(event)
        case .reactions(let event): reactions(event)
        case .investigation(let event): investigation(event)
        case .conversations(let event): conversations(event)
        case .settlement(let event): settlement(event)
        case .referral(let event): referral(event)
        case .measures(let event): measures(event)
        case .withdrawal(let event): withdrawal(event)
        case .letters(let event): letters(event)
        case .closing(let event): closing(event)
        // Judgments are told in the letter, tasks beside it and the register row are ours.
        case .disposition, .concerns, .registration: nil
        // Requests and their answers stand on a page of their own.
        case .keeping(let event): keeping(event)
        }
    }
}
