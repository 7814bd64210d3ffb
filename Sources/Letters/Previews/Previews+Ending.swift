import Procedure

private let day = Example.day

extension SettlementContent {
    /// With and without mediation.
    public static let previews: [String: Self] = [
        "agreed": example,
        "mediated": Self(
            receivedOn: day("2026-03-16"), facts: "De hulp kwam twee weken niet.",
            agreements: [
                Promise(what: "De hulp komt weer elke week", who: "het team", due: day("2026-05-04"))
            ],
            notSolvedBy: day("2026-05-08"), isMediated: true),
    ]

    static let example = Self(
        receivedOn: day("2026-03-16"), facts: "Je belde drie keer. Niemand belde terug.",
        agreements: [
            Promise(what: "We bellen je elke maandag", who: "Kim de Vries", due: day("2026-04-27")),
            Promise(what: "Je krijgt een vast nummer", who: "Samira Bakker", due: day("2026-05-01")),
        ], notSolvedBy: day("2026-05-08"))
}

extension AddendumContent {
    /// What came out of a mediation.
    public static let previews: [String: Self] = [
        "after mediation": Self(
            letterOf: day("2026-04-24"),
            message: "Jij en Kim hebben met elkaar gepraat. Jullie willen samen verder.")
    ]
}

extension CorrectionContent {
    /// Of the answer, and of the letter that names the handler.
    public static let previews: [String: Self] = [
        "of the answer": Self(
            letterOf: day("2026-04-24"), title: "Ons antwoord op je klacht",
            message: "Wij schreven dat Kim je op 9 maart belde. Dat was op 12 maart."),
        "of a name": Self(
            letterOf: day("2026-03-20"), title: "Wie je klacht uitzoekt",
            message: "Het nummer van Samira Bakker is 050 123 45 67."),
    ]
}

extension WithdrawalContent {
    /// All of it, a part of it, after mediation, and a refused mandate.
    public static let previews: [String: Self] = [
        "own wish": example,
        "after consultation": Self(
            stoppedOn: day("2026-04-02"), after: .consultation, undoBy: day("2026-05-08")),
        "a part": Self(
            stoppedOn: day("2026-04-02"), parts: ["De medewerker riep."], undoBy: day("2026-05-08")),
        "after mediation": Self(
            stoppedOn: day("2026-04-02"), after: .mediation, undoBy: day("2026-05-08")),
        "mandate refused": Self(
            stoppedOn: day("2026-04-02"), after: .mandateRefused, undoBy: nil),
    ]

    static let example = Self(stoppedOn: day("2026-04-02"), undoBy: day("2026-05-08"))
}

extension TooOldContent {
    /// A day, a month, a year of a part, and two parts.
    public static let previews: [String: Self] = [
        "a day": Self([RefusedPart(happened: .on(day("2024-11-05")), why: why)]),
        "a month": Self([RefusedPart(happened: .inMonth(year: 2024, month: 11), why: why)]),
        "a part": example,
        "two parts": Self(
            example.parts + [
                RefusedPart(
                    told: "Mijn post was open gemaakt.", happened: .on(day("2024-11-05")),
                    why: "De medewerkers van toen werken hier niet meer. Wij kunnen hen niets meer vragen.")
            ]),
    ]

    static let example = Self([
        RefusedPart(told: "In 2023 kreeg ik ook al geen antwoord.", happened: .inYear(2023), why: why)
    ])

    private static let why = "Mensen weten het dan niet goed meer. Een eerlijk onderzoek lukt dan niet."
}

extension OutOfScopeContent {
    /// The whole, and a part of it.
    public static let previews: [String: Self] = [
        "the whole": Self([RefusedPart(why: why)]),
        "a part": Self([RefusedPart(told: "Mijn huisarts luistert niet.", why: why)]),
    ]

    private static let why =
        "Je klacht gaat over je huisarts. Die werkt niet voor ons. "
        + "Je huisarts heeft zelf iemand voor klachten. Vraag ernaar bij de balie."
}

extension RefusedByPolicyContent {
    /// A rule of a version.
    public static let previews: [String: Self] = [
        "same complaint": Self(
            rule: "We onderzoeken dezelfde klacht niet twee keer.",
            [RefusedPart(why: "Je stuurde deze klacht vorig jaar ook. Toen kreeg je ons antwoord.")])
    ]
}

extension ReferredOnContent {
    /// To somebody else.
    public static let previews: [String: Self] = [
        "agreed": Self(
            to: "Het wijkteam, telefoon 050 765 43 21", agreedOn: day("2026-04-20"))
    ]
}

extension NotAComplaintContent {
    /// A question.
    public static let previews: [String: Self] = [
        "a question": Self(
            why: "Je vroeg wanneer de hulp komt. Dat hebben we je verteld.", agreedOn: day("2026-04-20"))
    ]
}

extension AfterDeathContent {
    /// With and without a name.
    public static let previews: [String: Self] = [
        "with a name": Self(deceased: "Jan Smid"),
        "without a name": Self(),
    ]
}
