/// What every page of the form shares, and its questions in order.
public struct FormTexts: Sendable {
    package let intro: String
    package let step: @Sendable (_ number: Int, _ total: Int) -> String
    package let pageTitle: @Sendable (_ question: String, _ number: Int, _ total: Int) -> String
    package let send: String
    package let kept: @Sendable (_ hours: Int) -> String
    package let keepLonger: String
    package let keepLongerHint: String
    package let keptLonger: String
    package let wiping: Wiping
    package let expired: Expired
    package let story: Story
    package let urgency: Urgency
    package let helpNow: HelpNow
    package let when: When
    package let overAYear: OverAYear
    package let about: About
    package let effect: Effect
    package let wishes: Wishes
    package let files: Files
    package let behalf: Behalf
    package let represented: Represented
    package let name: Name
    package let contact: Contact
    package let detail: Detail
    package let needs: Needs
    package let check: Check
    package let sent: Sent
}
