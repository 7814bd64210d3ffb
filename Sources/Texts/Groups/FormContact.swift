extension FormTexts {
    /// Question 10: how they want to hear from us.
    public struct Contact: Sendable {
        package let title: String
        package let call: String
        package let email: String
        package let letter: String
        package let code: String
        package let choose: String
    }
}

extension FormTexts {
    /// Question 10, second page: only what the chosen way needs.
    public struct Detail: Sendable {
        package let phoneTitle: String
        package let emailTitle: String
        package let addressTitle: String
        package let addressHint: String
        package let lettersTo: String
        package let lettersToHint: String
        package let safeTimes: String
        package let safeTimesHint: String
        package let emailHint: String
        package let noPhone: String
        package let noEmail: String
        package let noAddress: String
    }
}

extension FormTexts {
    /// Question 11: what to keep in mind.
    public struct Needs: Sendable {
        package let title: String
        package let noVoicemail: String
        package let interpreter: String
        package let interpreterLanguage: String
        package let reading: String
        package let hearing: String
        package let discreet: String
        package let other: String
        package let noLanguage: String
    }
}
