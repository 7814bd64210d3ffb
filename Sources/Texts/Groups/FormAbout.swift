extension FormTexts {
    /// Question 4: about whom or what, and who must not read it.
    public struct About: Sendable {
        package let title: String
        package let employee: @Sendable (_ organisation: String) -> String
        package let partner: @Sendable (_ organisation: String) -> String
        package let organisation: @Sendable (_ organisation: String) -> String
        package let organisationHint: String
        package let unsure: String
        package let name: String
        package let avoidTitle: String
        package let avoidHint: String
        package let avoidNames: String
        package let avoidDesk: String
        package let avoidDeskHint: String
        package let choose: String
    }
}

extension FormTexts {
    /// Question 5: what it does to them.
    public struct Effect: Sendable {
        package let title: String
        package let hint: String
        package let tooLong: String
    }
}

extension FormTexts {
    /// Question 6: what they would like us to do; the options are labels.
    public struct Wishes: Sendable {
        package let title: String
        package let hint: String
        package let other: String
    }
}
