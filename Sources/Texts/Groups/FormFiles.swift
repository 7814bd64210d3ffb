extension FormTexts {
    /// Question 7: one file at a time.
    public struct Files: Sendable {
        package let title: String
        package let hint: String
        package let kinds: String
        package let properties: String
        package let limits: @Sendable (_ count: Int, _ megabytes: Int) -> String
        package let label: String
        package let add: String
        package let list: String
        package let file: @Sendable (_ name: String, _ size: String) -> String
        package let remove: @Sendable (_ name: String) -> String
        package let removed: @Sendable (_ name: String) -> String
        package let added: @Sendable (_ name: String) -> String
        package let tooBig: @Sendable (_ name: String, _ megabytes: Int, _ size: String) -> String
        package let wrongKind: String
        package let empty: String
        package let broken: String
        package let virus: String
        package let none: String
        package let tooMany: @Sendable (_ count: Int) -> String
    }
}
