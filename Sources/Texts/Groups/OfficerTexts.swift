/// Who the complaints officer is (article 5), for everybody.
public struct OfficerTexts: Sendable {
    package let title: String
    package let lead: String
    package let helpHeading: String
    package let help: [String]
    package let whenHeading: String
    package let when: String
    package let notHeading: String
    package let not: String
    package let trustHeading: String
    package let trust: @Sendable (_ name: String, _ substitute: String) -> String
    package let danger: String
    package let contactHeading: String
    package let name: @Sendable (_ name: String) -> String
    package let call: @Sendable (_ phone: String) -> String
    package let mail: @Sendable (_ address: String) -> String
    package let replyDays: @Sendable (_ count: Int) -> String
    package let about: String
}
