extension FormTexts {
    /// The check page: every answer with its way back, and one button.
    public struct Check: Sendable {
        package let title: String
        package let lead: String
        package let story: String
        package let storyInFile: @Sendable (_ name: String) -> String
        package let urgency: String
        package let callBack: String
        package let when: String
        package let about: String
        package let avoid: String
        package let effect: String
        package let wishes: String
        package let files: String
        package let fileCount: @Sendable (_ count: Int) -> String
        package let behalf: String
        package let knows: String
        package let name: String
        package let mayBeNamed: String
        package let contact: String
        package let lettersTo: String
        package let safeTimes: String
        package let needs: String
        package let change: @Sendable (_ what: String) -> String
        package let dataHeading: String
        package let data: String
        package let missing: String
    }
}

extension FormTexts {
    /// The page after sending: thanks, the code and what happens when.
    public struct Sent: Sendable {
        package let title: String
        package let thanks: String
        package let codeHeading: String
        package let codeLabel: String
        package let codeText: String
        package let codeMinutes: @Sendable (_ minutes: Int) -> String
        package let number: @Sendable (_ number: String) -> String
        package let saveCode: String
        package let nextHeading: String
        package let hearWho: @Sendable (_ day: String) -> String
        package let investigate: @Sendable (_ reaction: Int) -> String
        package let answer: @Sendable (_ day: String) -> String
        package let weCall: String
        package let tooOldCode: @Sendable (_ years: Int) -> String
        package let goneLink: String
        package let tooOld: @Sendable (_ years: Int) -> String
        package let nameless: String
        package let look: String
        package let helpHeading: String
        package let help: @Sendable (_ phone: String) -> String
        package let sharedComputer: String
        package let goneTitle: String
        package let gone: String
        package let fileName: @Sendable (_ number: String) -> String
        package let fileText: @Sendable (_ code: String, _ number: String, _ address: String) -> String
    }
}
