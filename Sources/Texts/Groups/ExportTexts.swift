/// What stands in a dossier and in the copy of somebody's own data: headings and labels.
public struct ExportTexts: Sendable {
    package let dossierTitle: @Sendable (_ number: String) -> String
    package let ownTitle: @Sendable (_ number: String) -> String
    package let dossierLead: @Sendable (_ organisation: String, _ day: String) -> String
    package let ownLead: @Sendable (_ person: String, _ day: String) -> String
    package let redactedLead: String
    package let contents: String
    package let check: String
    package let hiddenName: String
    package let facts: String
    package let number: String
    package let received: String
    package let channel: String
    package let version: String
    package let deadline: String
    package let happened: String
    package let about: String
    package let ending: String
    package let closed: String
    package let erased: String
    package let story: String
    package let told: String
    package let storyInFile: String
    package let effect: String
    package let wishes: String
    package let urgency: String
    package let avoid: String
    package let avoidDesk: String
    package let point: @Sendable (_ number: Int) -> String
    package let reach: String
    package let name: String
    package let behalf: String
    package let contact: String
    package let handler: String
    package let reactions: String
    package let person: @Sendable (_ number: Int) -> String
    package let question: String
    package let reaction: @Sendable (_ day: String) -> String
    package let talks: String
    package let talk: @Sendable (_ number: Int, _ day: String) -> String
    package let minutes: String
    package let comment: String
    package let findings: String
    package let messages: String
    package let from: @Sendable (_ who: String, _ day: String) -> String
    package let contacts: String
    package let reached: String
    package let notReached: String
    package let agreements: String
    package let agreement: @Sendable (_ owner: String, _ day: String) -> String
    package let judgments: String
    package let why: String
    package let measures: String
    package let letters: String
    package let letter: @Sendable (_ kind: String, _ day: String) -> String
    package let files: String
    package let attachment: @Sendable (_ file: String) -> String
    package let rules: String
    package let past: String
    package let readers: String
    package let reading: @Sendable (_ role: String, _ day: String) -> String
    package let acts: String
    package let requests: String
    package let accessAsked: String
    package let correctionAsked: String
    package let objectionAsked: String
    package let nothing: String
}
