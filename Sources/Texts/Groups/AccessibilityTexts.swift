/// The accessibility statement.
public struct AccessibilityTexts: Sendable {
    package let title: String
    package let lead: String
    package let passages: @Sendable (_ phone: String) -> [Passage]
}
