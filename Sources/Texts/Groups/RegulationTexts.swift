import Procedure

/// Our own plain retelling of the ten articles; the official wording is the organisation's.
public struct RegulationTexts: Sendable {
    package let title: String
    package let lead: @Sendable (_ organisation: String) -> String
    package let validFrom: @Sendable (_ day: String) -> String
    package let validFor: @Sendable (_ day: String) -> String
    package let validUntil: @Sendable (_ day: String) -> String
    package let versions: String
    package let version: @Sendable (_ day: String) -> String
    package let article: @Sendable (_ number: Int, _ heading: String) -> String
    package let before: [Passage]
    package let articles: @Sendable (_ terms: Terms) -> [Passage]
    package let official: String
}
