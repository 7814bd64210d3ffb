extension FormTexts.Contact {
    static let english = Self(
        title: "How should we contact you?",
        call: "Call me",
        email: "Email me",
        letter: "Send a letter",
        code: "I will check with my code",
        choose: "Choose how you want to hear from us.")
}

extension FormTexts.Detail {
    static let english = Self(
        phoneTitle: "What is your phone number?",
        emailTitle: "What is your email address?",
        addressTitle: "What is your address?",
        addressHint: "Enter street, number, postcode and town.",
        lettersTo: "Where may our letters go? (optional)",
        lettersToHint: """
            Street, number, postcode and town. Left empty? Then you read our letters with your code.
            """,
        safeTimes: "When is it safe to call you? (optional)",
        safeTimesHint: "For example: on weekdays between 10 and 12.",
        emailHint: "Our emails never say what they are about.",
        noPhone: "Enter your phone number, for example 06 12 34 56 78.",
        noEmail: "Enter your email address, for example name@example.com.",
        noAddress: "Enter street, number, postcode and town, so that the letter arrives.")
}

extension FormTexts.Needs {
    static let english = Self(
        title: "Anything we should keep in mind? (optional)",
        noVoicemail: "Do not leave a voicemail",
        interpreter: "I would like an interpreter",
        interpreterLanguage: "Which language do you speak?",
        reading: "Reading is hard for me",
        hearing: "I am hard of hearing or deaf",
        discreet: "Do not put the word ‘complaint’ in an email or on an envelope",
        other: "Something else",
        noLanguage: "Enter the language you speak.")
}
