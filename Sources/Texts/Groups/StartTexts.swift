import Procedure

/// The start page: the promise, and the way in.
public struct StartTexts: Sendable {
    package let title: String
    package let lead: @Sendable (_ organisation: String) -> String
    package let dangerHeading: String
    package let danger: String
    package let howHeading: String
    package let facts: @Sendable (_ terms: Terms) -> [String]
    package let begin: String
    package let haveCode: String
    package let otherWaysHeading: String
    package let otherWays: @Sendable (_ phone: String) -> String
    package let printForm: String
    package let visit: String
    package let officerHeading: String
    package let officer: String
    package let officerLink: String
    package let wiped: String
}
