extension FormTexts {
    /// Question 1: in their own words, or a recording or photo alone.
    public struct Story: Sendable {
        package let title: String
        package let hint: String
        package let helpHeading: String
        package let prompts: [String]
        package let fileHeading: String
        package let fileLabel: String
        package let fileHint: String
        package let charactersLeft: @Sendable (_ count: Int) -> String
        package let empty: String
        package let tooLong: String
    }
}

extension FormTexts {
    /// Question 2: whether it can wait.
    public struct Urgency: Sendable {
        package let title: String
        package let hint: String
        package let no: String
        package let cannotWait: String
        package let cannotWaitHint: String
        package let unsafe: String
        package let choose: String
        package let callToo: @Sendable (_ phone: String, _ hours: String) -> String
    }
}
