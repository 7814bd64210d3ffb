/// The public key, and the page on which somebody checks a file that we gave out.
public struct SignatureTexts: Sendable {
    package let keyTitle: String
    package let keyLead: @Sendable (_ organisation: String) -> String
    package let key: String
    package let keyFile: String
    package let byHand: String
    package let toCheck: String
    package let title: String
    package let lead: String
    package let privacy: String
    package let file: String
    package let hint: @Sendable (_ size: String) -> String
    package let button: String
    package let noFile: String
    package let tooLarge: @Sendable (_ size: String) -> String
    package let busy: String
    package let whole: String
    package let wholeFrom: @Sendable (_ number: String, _ day: String) -> String
    package let notWhole: String
    package let notOurs: String
    package let unreadable: String
    package let changed: @Sendable (_ path: String) -> String
    package let missing: @Sendable (_ path: String) -> String
    package let added: @Sendable (_ path: String) -> String
    package let askUs: @Sendable (_ telephone: String) -> String
    package let another: String
}
