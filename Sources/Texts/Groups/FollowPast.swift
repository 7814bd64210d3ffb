extension FollowTexts {
    /// What already happened, as headings of the timeline.
    public struct Past: Sendable {
        package let filed: String
        package let handlerFound: @Sendable (_ name: String) -> String
        package let handlerChanged: String
        package let contacted: String
        package let messageFromUs: String
        package let messageFromYou: String
        package let reactionAsked: String
        package let reactionCame: String
        package let conversationPlanned: @Sendable (_ day: String) -> String
        package let conversationHeld: String
        package let minutesShared: String
        package let minutesAnswered: String
        package let investigated: String
        package let proposed: String
        package let agreed: String
        package let wantsToTalk: String
        package let withdrawn: String
        package let withdrawalUndone: String
        package let letter: @Sendable (_ title: String) -> String
        package let closed: String
        package let reopened: String
        package let readLetter: String
        package let readMinutes: String
        package let readAgreements: String
        package let readMessages: String
        package let openLetter: String
    }
}
