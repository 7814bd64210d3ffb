/// What happens to personal data; article 8, 9 and the footer.
public struct PrivacyTexts: Sendable {
    package let title: String
    package let lead: @Sendable (_ organisation: String) -> String
    package let passages: @Sendable (_ years: Int) -> [Passage]
    package let contact: @Sendable (_ phone: String) -> String
}
