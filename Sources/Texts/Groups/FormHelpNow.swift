extension FormTexts {
    /// The page for who does not feel safe: numbers first, then a call.
    public struct HelpNow: Sendable {
        package let title: String
        package let lines: [HelpLine]
        package let callHeading: String
        package let callTime: @Sendable (_ moment: String) -> String
        package let before: @Sendable (_ day: String, _ time: String) -> String
        package let number: String
        package let callMe: String
        package let goOn: String
        package let noNumber: String
        package let noted: String
    }
}
