import Procedure

/// A word or two for each value of the closed lists, for pages and letters.
public struct LabelTexts: Sendable {
    package let subject: @Sendable (_ subject: Subject) -> String
    package let ending: @Sendable (_ ending: Ending) -> String
    package let judgment: @Sendable (_ judgment: Judgment) -> String
    package let overall: @Sendable (_ judgment: OverallJudgment) -> String
    package let channel: @Sendable (_ channel: Channel) -> String
    package let letter: @Sendable (_ kind: Letter.Kind) -> String
    package let urgency: @Sendable (_ urgency: Urgency) -> String
    package let wish: @Sendable (_ wish: Wishes.Kind) -> String
    package let people: People
    package let procedure: Procedure
}
