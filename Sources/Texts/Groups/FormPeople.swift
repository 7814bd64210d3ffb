extension FormTexts {
    /// Question 8: for whom.
    public struct Behalf: Sendable {
        package let title: String
        package let themselves: String
        package let someoneElse: String
        package let child: String
        package let group: String
        package let groupSize: String
        package let choose: String
    }
}

extension FormTexts {
    /// Question 8, second page: whether the other person knows.
    public struct Represented: Sendable {
        package let title: String
        package let name: String
        package let question: String
        package let agrees: String
        package let notYet: String
        package let impossible: String
        package let impossibleHint: String
        package let choose: String
        package let askFirstTitle: String
        package let askFirst: String
    }
}

extension FormTexts {
    /// Question 9: the name, and whether it may be mentioned.
    public struct Name: Sendable {
        package let title: String
        package let hint: String
        package let label: String
        package let question: String
        package let yes: String
        package let no: String
        package let callFirst: String
        package let choose: String
    }
}
