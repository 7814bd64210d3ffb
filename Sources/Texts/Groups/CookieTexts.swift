/// Which cookies there are, and taking consent back.
public struct CookieTexts: Sendable {
    package let title: String
    package let lead: String
    package let caption: String
    package let name: String
    package let purpose: String
    package let life: String
    package let form: String
    package let formLife: String
    package let draft: String
    package let draftLife: String
    package let session: String
    package let sessionLife: @Sendable (_ minutes: Int) -> String
    package let receipt: String
    package let receiptLife: @Sendable (_ minutes: Int) -> String
    package let staff: String
    package let staffLife: @Sendable (_ hours: Int) -> String
    package let card: String
    package let respondentCard: String
    package let signOn: String
    package let intake: String
    package let asked: String
    package let intakeLife: @Sendable (_ hours: Int) -> String
    package let withdraw: WithdrawConsent
}

extension CookieTexts {
    /// Warns, then removes every cookie, the draft and the session.
    public struct WithdrawConsent: Sendable {
        package let title: String
        package let text: String
        package let warning: String
        package let sentStays: String
        package let confirm: String
        package let keep: String
        package let done: String
    }
}
