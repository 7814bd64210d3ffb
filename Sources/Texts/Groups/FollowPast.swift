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
