/// How to reach the organisation.
public struct ContactTexts: Sendable {
    package let title: String
    package let lead: String
    package let phone: @Sendable (_ number: String) -> String
    package let hours: @Sendable (_ hours: String) -> String
    package let mail: @Sendable (_ address: String) -> String
    package let mailWarning: String
    package let address: @Sendable (_ address: String) -> String
    package let form: String
    package let paper: String
    package let interpreter: String
    package let bring: String
    package let danger: String
    package let unset: String
}
