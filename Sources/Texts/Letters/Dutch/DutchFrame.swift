import Procedure

extension LetterTexts.Frame {
    static let dutch = Self(
        date: { $0.inWords(.dutch) },
        month: { month, year in "\(DutchNumbers.months[month - 1]) \(year)" },
        number: { "Klachtnummer: \($0)" },
        telephone: { "Telefoon: \($0)" },
        greeting: { name in name.map { "Beste \($0)," } ?? "Hallo," },
        kin: { name in name.map { "nabestaanden van \($0)" } ?? "nabestaanden" },
        kinOnEnvelope: { name in name.map { "Aan de nabestaanden van \($0)" } ?? "Aan de nabestaanden" },
        regards: "Met vriendelijke groet,",
        answerWithCode: { site, phone in "Laat het weten op \(site), met je klachtcode. Of bel \(phone)." },
        answerByPost: { phone in "Bel \(phone). Of stuur ons een brief." },
        answerSignedIn: { site, phone in "Laat het weten op \(site). Of bel \(phone)." },
        officerHeading: { disagrees in
            disagrees ? "Ben je het er niet mee eens?" : "Liever praten met iemand die onafhankelijk is?"
        },
        officerHelps: "We weten dat dit vervelend voor je kan zijn.",
        officer: { name, contact in
            "Dan kun je naar onze klachtenfunctionaris: \(name). Die is onafhankelijk. Dat kost niets. "
                + "Je bereikt \(name) zo: \(contact)."
        },
        outside: { body in
            "Ben je daarna nog niet tevreden? Je kunt vragen of \(body) ernaar wil kijken. "
                + "Dat bepalen zij zelf."
        },
        erased: { "Op \($0) wissen we alles over je klacht. Daarna kan niemand het meer lezen." },
        erasedLater: "Ging deze brief later op de post? Dan schuift die dag mee.",
        daysLater: { "Ging deze brief na \($0) op de post? Dan heb je evenveel dagen langer." },
        point: { "Punt \($0)" },
        list: { DutchNumbers.list($0) },
        years: { $0 == 1 ? "een jaar" : "\($0) jaar" },
        term: { days in
            days.isMultiple(of: 7) ? (days == 7 ? "1 week" : "\(days / 7) weken") : "\(days) dagen"
        },
        time: { hour, minute in "\(hour).\(minute < 10 ? "0" : "")\(minute) uur" },
        notRight: "Klopt er iets niet?",
        aboutPart: "Dit gaat over dit deel van je klacht:",
        columns: (what: "Wat", who: "Wie", due: "Uiterlijk"))
}

enum DutchNumbers {
    static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december",
    ]

    static func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " en " + last
    }
}
