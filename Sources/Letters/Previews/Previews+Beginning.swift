import Procedure

private let day = Example.day

extension ReceiptContent {
    /// On the site, by word, and without a name.
    public static let previews: [String: Self] = [
        "on the site": Self(
            receivedOn: day("2026-03-16"), channel: .web,
            story: "Ik heb drie keer gebeld.\nNiemand belde terug. Mijn hulp kwam twee weken niet.",
            effect: "Ik kon niet naar buiten.", wish: "Dat iemand sorry zegt.", attachments: 2,
            assignedBy: day("2026-03-19"), answerBy: day("2026-04-27"), naming: .named, code: .onScreen),
        "by telephone": Self(
            receivedOn: day("2026-03-16"), channel: .telephone,
            story: "Ze riep tegen mij, waar mijn zoon bij was.",
            assignedBy: day("2026-03-19"), answerBy: day("2026-04-27"), naming: .callFirst, code: .onCard),
        "on paper, do not name me": Self(
            receivedOn: day("2026-03-16"), channel: .paper, story: nil, attachments: 1,
            assignedBy: day("2026-03-19"), answerBy: day("2026-04-27"), naming: .unnamed, code: .onCard),
        "without a name": Self(
            receivedOn: day("2026-03-16"), channel: .viaOthers,
            story: "De deur was op slot. <b>Wij</b> stonden buiten.",
            assignedBy: day("2026-03-19"), answerBy: day("2026-04-27"), naming: .nameless, code: .onCard),
    ]
}

extension NoticeContent {
    /// To an employee, to a partner, and for the organisation.
    public static let previews: [String: Self] = [
        "employee, named": Self(
            parts: ["Ik heb drie keer gebeld. Niemand belde terug."],
            questions: ["Weet je nog wie er belde?", "Wat is er toen afgesproken?"], about: .employee,
            complainant: "Gülşen Öztürk", term: .fromOpening(days: 14, ifToday: day("2026-04-08")),
            attachments: 1,
            support: "Petra Smit, vertrouwenspersoon: 06 12 34 56 71"),
        "partner, not named": Self(
            parts: ["De taxi kwam niet.", "De chauffeur was boos."], about: .partner, complainant: nil,
            term: .until(day("2026-04-08"), days: 14)),
        "organisation": Self(
            parts: ["De deur was op slot."], about: .organisation, complainant: nil,
            term: .until(day("2026-04-08"), days: 14)),
    ]
}

extension InvitationContent {
    /// At a place, and by telephone.
    public static let previews: [String: Self] = [
        "at a place": Self(
            on: day("2026-03-24"), at: "half drie", place: "Dorpsweg 12, kamer 3",
            with: ["Samira Bakker", "Kim de Vries"],
            company: "je zoon"),
        "by telephone, respondent": Self(
            audience: .respondent, on: day("2026-03-24"), place: nil, with: ["Samira Bakker"]),
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
    /// The first, a successor, and an outsider.
    public static let previews: [String: Self] = [
        "first": Self(handler: "Samira Bakker", title: "manager", contactBy: day("2026-03-19")),
        "successor": Self(
            handler: "Noor Jansen", title: "manager", reason: .successor, contactBy: day("2026-03-30")),
        "outsider": Self(
            handler: "Henk de Boer", title: "onderzoeker van buiten",
            reason: .outsider(appointedBy: "ons bestuur")),
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
    ]
}
