/// The printed form: the same questions and numbers, with lines to write on.
public struct PaperTexts: Sendable {
    package let title: String
    package let lead: String
    package let danger: String
    package let question: @Sendable (_ number: Int, _ title: String) -> String
    package let tick: String
    package let moreSpace: String
    package let attach: String
    package let phone: String
    package let email: String
    package let address: String
    package let dateAndName: String
    package let sendTo: @Sendable (_ address: String) -> String
    package let orBring: @Sendable (_ phone: String) -> String
    package let whatNext: @Sendable (_ finish: Int) -> String
    package let confidential: String
    package let page: @Sendable (_ number: Int, _ total: Int) -> String
}
