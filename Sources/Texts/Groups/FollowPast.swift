extension FollowTexts {
    /// Links of the timeline, to where more of it can be read.
    public struct PastLinks: Sendable {
        package let readLetter: String
        package let readMinutes: String
        package let readAgreements: String
        package let readMessages: String
        package let readFiles: String
        package let openLetter: String
    }
}

extension FollowTexts {
    /// What they can change later: their name, and how we reach them.
    public struct Wishes: Sendable {
        package let title: String
        package let now: String
        package let notNow: String
        package let consequence: String
        package let yes: String
        package let no: String
        package let save: String
        package let named: String
        package let reached: String
        package let minded: String
        package let reach: ReachQuestion
    }
}

extension FollowTexts.Wishes {
    /// Whether a way that somebody said, or wrote on paper, is theirs.
    public struct ReachQuestion: Sendable {
        package let title: String
        package let said: String
        package let lettersTo: String
        package let safeTimes: String
        package let consequence: String
        package let yes: String
        package let no: String
        package let confirmed: String
    }
}
