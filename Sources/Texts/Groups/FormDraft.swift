extension FormTexts {
    /// Asks once before everything is erased.
    public struct Wiping: Sendable {
        package let title: String
        package let text: String
        package let confirm: String
        package let keep: String
    }
}

extension FormTexts {
    /// The draft is gone because its hours are over.
    public struct Expired: Sendable {
        package let title: String
        package let text: @Sendable (_ hours: Int) -> String
        package let again: String
        package let phone: @Sendable (_ number: String) -> String
    }
}
