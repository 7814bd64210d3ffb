extension FormTexts {
    /// Question 3: the day, the month or only the year; or none of them.
    public struct When: Sendable {
        package let title: String
        package let hint: String
        package let day: String
        package let month: String
        package let year: String
        package let ongoing: String
        package let unknown: String
        package let empty: String
        package let noYear: String
        package let noMonth: String
        package let future: String
        package let noSuchDay: String
        package let noSuchMonth: String
        package let yearInFour: String
        package let tooLongAgo: String
        package let onlyOne: String
    }
}

extension FormTexts {
    /// An honest fork for what is too old to investigate (article 2); never an error.
    public struct OverAYear: Sendable {
        package let title: @Sendable (_ years: Int) -> String
        package let text: @Sendable (_ years: Int) -> String
        package let question: String
        package let tell: String
        package let tellHint: String
        package let officer: String
        package let wrongDate: String
        package let choose: String
    }
}
