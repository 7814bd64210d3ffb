import Procedure

extension LetterTexts.Frame {
    static let english = Self(
        date: { $0.inWords(.english) },
        month: { month, year in "\(EnglishNumbers.months[month - 1]) \(year)" },
        number: { "Complaint number: \($0)" },
        telephone: { "Telephone: \($0)" },
        greeting: { name in name.map { "Dear \($0)," } ?? "Hello," },
        kin: { name in name.map { "family of \($0)" } ?? "family" },
        kinOnEnvelope: { name in name.map { "To the family of \($0)" } ?? "To the family" },
        regards: "Kind regards,",
        answerWithCode: { site, phone in "Let us know on \(site), with your complaint code. Or call \(phone)."
        },
        answerByPost: { phone in "Call \(phone). Or send us a letter." },
        answerSignedIn: { site, phone in "Let us know on \(site). Or call \(phone)." },
        officerHeading: { disagrees in
            disagrees ? "Do you not agree?" : "Would you rather talk to somebody independent?"
        },
        officerHelps: "We know that this can be unpleasant for you.",
        officer: { name, contact in
            "Then you can go to our complaints officer: \(name). The officer is independent. "
                + "It costs nothing. This is how you reach \(name): \(contact)."
        },
        outside: { body in
            "Still not content after that? You can ask whether \(body) will look at it. "
                + "They decide that themselves."
        },
        erased: { "On \($0) we erase everything about your complaint. After that nobody can read it." },
        erasedLater: "Was this letter posted later? Then that day moves along.",
        daysLater: { "Was this letter posted after \($0)? Then you have as many days more." },
        point: { "Point \($0)" },
        list: { EnglishNumbers.list($0) },
        years: { $0 == 1 ? "one year" : "\($0) years" },
        term: { days in
            days.isMultiple(of: 7) ? (days == 7 ? "1 week" : "\(days / 7) weeks") : "\(days) days"
        },
        time: { hour, minute in
            let shown = hour % 12 == 0 ? 12 : hour % 12
            return "\(shown):\(minute < 10 ? "0" : "")\(minute) \(hour < 12 ? "am" : "pm")"
        },
        notRight: "Is something not right?",
        aboutPart: "This is about this part of your complaint:",
        columns: (what: "What", who: "Who", due: "No later than"))
}

enum EnglishNumbers {
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    static func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }
}
