/// What a complainant sees behind the code: always the same four questions.
public struct FollowTexts: Sendable {
    package let title: String
    package let number: @Sendable (_ number: String, _ day: String) -> String
    package let whereHeading: String
    package let todoHeading: String
    package let stepsHeading: String
    package let wantHeading: String
    package let pastHeading: String
    package let showAll: String
    package let stepDone: String
    package let stepNow: String
    package let stepLater: String
    package let reactionUntil: @Sendable (_ day: String) -> String
    package let answerBy: @Sendable (_ day: String) -> String
    package let late: String
    package let wasDue: @Sendable (_ day: String) -> String
    package let laterDay: @Sendable (_ day: String) -> String
    package let leave: String
    package let left: String
    package let readBy: @Sendable (_ names: String) -> String
    package let you: String
    package let manager: @Sendable (_ name: String) -> String
    package let someoneOfUs: String
    package let entry: Entry
    package let lost: Lost
    package let phase: Phases
    package let step: Steps
    package let todo: Todo
    package let act: Acts
    package let message: Messages
    package let files: Files
    package let minutes: Minutes
    package let agreements: Agreements
    package let outcome: Outcomes
    package let notSolved: NotSolved
    package let notKept: NotKept
    package let stopping: Stopping
    package let readers: Readers
    package let later: Later
    package let timeline: Timeline
    package let past: PastLinks
    package let wish: Wishes
}
