import Procedure

private let day = Example.day

extension ReceiptContent {
    /// On the site, by word, on paper, for another, for a group, and with everything to keep in mind.
    public static let previews: [String: Self] = [
        "on the site": example,
        "by telephone": Self(
            receivedOn: day("2026-03-16"), channel: .telephone,
            story: "Ze riep tegen mij, waar mijn zoon bij was.",
            assignedBy: day("2026-03-19"), answerBy: day("2026-04-27"), naming: .callFirst, code: .onCard),
        "on paper, do not name me": Self(
            receivedOn: day("2026-03-16"), channel: .paper, story: nil, attachments: 1,
            assignedBy: day("2026-03-19"), answerBy: day("2026-04-27"), naming: .unnamed, code: .onCard),
        "for somebody else": told(by: .someoneElse(name: Words("Fatma Yılmaz"), knows: .notYet)),
        "for who cannot say": told(by: .someoneElse(name: Words("Jan Smid"), knows: .impossible)),
        "for a child": told(by: .child(name: nil)),
        "for a group": told(by: .group(of: 4)),
        "needs an interpreter and reading aloud": Self(
            receivedOn: day("2026-03-16"), channel: .inPerson, story: "Zij luisterden niet naar mij.",
            assignedBy: day("2026-03-19"), answerBy: day("2026-04-27"), naming: .named, code: .onCard,
            needs: everyNeed),
    ]

    static let example = Self(
        receivedOn: day("2026-03-16"), channel: .web,
        story: "Ik heb drie keer gebeld.\nNiemand belde terug. Mijn hulp kwam twee weken niet.",
        effect: "Ik kon niet naar buiten.", wish: "Dat iemand sorry zegt.", attachments: 2,
        assignedBy: day("2026-03-19"), answerBy: day("2026-04-27"), naming: .named, code: .onScreen)

    static let nameless = Self(
        receivedOn: day("2026-03-16"), channel: .viaOthers,
        story: "De deur was op slot. <b>Wij</b> stonden buiten.",
        assignedBy: day("2026-03-19"), answerBy: day("2026-04-27"), naming: .nameless, code: .onCard)

    private static func told(by behalf: Behalf) -> Self {
        Self(
            receivedOn: day("2026-03-16"), channel: .web, story: "De hulp kwam twee weken niet.",
            assignedBy: day("2026-03-19"), answerBy: day("2026-04-27"), naming: .named, code: .onScreen,
            behalf: behalf)
    }

    private static var everyNeed: Needs {
        var needs = Needs()
        needs.interpreter = Words("Tigrinya")
        needs.readingIsHard = true
        needs.hearingIsHard = true
        needs.noVoicemail = true
        return needs
    }
}

extension NoticeContent {
    /// To an employee, to a partner, and for the organisation.
    public static let previews: [String: Self] = [
        "employee, named": Self(
            parts: ["Ik heb drie keer gebeld. Niemand belde terug."],
            questions: ["Weet je nog wie er belde?", "Wat is er toen afgesproken?"], about: .employee,
            complainant: "Gülşen Öztürk", term: .fromPosting(days: 14, ifToday: day("2026-04-08")),
            attachments: 1,
            support: "Petra Smit, vertrouwenspersoon: 06 12 34 56 71"),
        "partner, not named": Self(
            parts: ["De taxi kwam niet.", "De chauffeur was boos."], about: .partner, complainant: nil,
            term: .fromPosting(days: 14, ifToday: day("2026-04-08"))),
        "organisation": Self(
            parts: ["De deur was op slot."], about: .organisation, complainant: nil,
            term: .fromOpening(days: 14, ifToday: day("2026-04-06"))),
    ]
}

extension InvitationContent {
    /// At a place, by telephone, with an interpreter, and for the other side.
    public static let previews: [String: Self] = [
        "at a place": Self(
            on: day("2026-03-24"), at: TimeOfDay(14, 30), place: "Dorpsweg 12, kamer 3",
            with: ["Samira Bakker", "Kim de Vries"],
            company: "je zoon"),
        "with an interpreter": Self(
            on: day("2026-03-24"), at: TimeOfDay(9, 0), place: "bij jou thuis", with: ["Samira Bakker"],
            interpreter: "Tigrinya"),
        "by telephone": Self(
            on: day("2026-03-24"), at: TimeOfDay(12, 5), place: nil, with: ["Samira Bakker"]),
        "by telephone, respondent": Self(
            audience: .respondent, on: day("2026-03-24"), place: nil, with: ["Samira Bakker"]),
    ]
}

extension CalledOffContent {
    /// For good, on another day, and for the other side.
    public static let previews: [String: Self] = [
        "for good": Self(on: day("2026-03-24")),
        "moved": Self(on: day("2026-03-24"), isMoved: true),
        "respondent": Self(audience: .respondent, on: day("2026-03-24")),
    ]
}

extension MinutesContent {
    /// For both sides.
    public static let previews: [String: Self] = [
        "complainant": Self(
            heldOn: day("2026-03-24"), present: ["Gülşen Öztürk", "Samira Bakker"],
            words:
                "Gülşen belde drie keer. Zij kreeg geen antwoord.\nSamira zoekt uit wie de telefoon opnam.",
            correctBy: day("2026-04-07")),
        "respondent, shortened": Self(
            audience: .respondent, heldOn: day("2026-03-25"), byTelephone: true,
            present: ["Kim de Vries", "Samira Bakker"],
            words: "Kim zag de briefjes niet liggen.", correctBy: day("2026-04-08"), isShortened: true),
    ]
}

extension NewHandlerContent {
    /// The first, a successor, and an outsider; and who first looks whether it is too long ago.
    public static let previews: [String: Self] = [
        "first": Self(handler: "Samira Bakker", title: "manager", contactBy: day("2026-03-19")),
        "successor": Self(
            handler: "Noor Jansen", title: "manager", reason: .successor, contactBy: day("2026-03-30")),
        "outsider": Self(
            handler: "Henk de Boer", title: "onderzoeker van buiten",
            reason: .outsider(appointedBy: "ons bestuur")),
        "looking": Self(
            handler: "Samira Bakker", title: "manager", contactBy: day("2026-03-19"), task: .looking),
        "looking, successor": Self(
            handler: "Noor Jansen", title: "manager", reason: .successor, contactBy: day("2026-03-30"),
            task: .looking),
    ]
}

extension RecordedContent {
    /// By telephone, on paper and at the desk, with and without words of their own.
    public static let previews: [String: Self] = [
        "withdrawal": Self(
            .withdrawal, on: day("2026-04-02"), over: .telephone, heardBy: "Samira Bakker",
            words: "Ik wil niet meer verder. Het is goed zo."),
        "later day": Self(
            .laterDay(day("2026-05-11")), on: day("2026-04-20"), over: .paper, heardBy: "Samira Bakker"),
        "correction": Self(
            .correction, on: day("2026-04-02"), over: .inPerson, heardBy: "Joke Visser",
            words: "Het was op dinsdag."),
        "part of it": Self(
            .partWithdrawal, on: day("2026-04-02"), over: .telephone, heardBy: "Samira Bakker",
            words: "Niemand belde mij terug."),
        "officer reads": Self(
            .officerReads, on: day("2026-04-02"), over: .paper, heardBy: "Samira Bakker"),
        "substitute reads": Self(
            .substituteReads, on: day("2026-04-02"), over: .paper, heardBy: "Samira Bakker"),
    ]
}
