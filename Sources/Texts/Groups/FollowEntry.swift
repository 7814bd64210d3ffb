extension FollowTexts {
    /// One field for the code, forgiving.
    public struct Entry: Sendable {
        package let title: String
        package let label: String
        package let hint: String
        package let open: String
        package let lost: String
        package let empty: String
        package let unknown: String
        package let maybeErased: String
        package let wait: @Sendable (_ time: String, _ phone: String) -> String
        package let minutes: @Sendable (_ count: Int) -> String
        package let expired: String
    }
}

extension FollowTexts {
    /// The code is lost: call or come by; no questions to which others know the answer.
    public struct Lost: Sendable {
        package let title: String
        package let call: @Sendable (_ phone: String) -> String
        package let check: String
        package let nameless: String
        package let oldCode: String
        package let locked: String
    }
}
