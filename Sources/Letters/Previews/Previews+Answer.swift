import Procedure

private let day = Example.day

extension OutcomeContent {
    /// Every judgment on its own, several points, and a measure that concerns an employee.
    public static let previews: [String: Self] = [
        "several points": example,
        "upheld": Self(
            receivedOn: day("2026-03-16"), points: [point(.upheld)],
            measures: .taken([
                Line(
                    kind: .coaching, what: "Kim krijgt een cursus", owner: "Noor Jansen",
                    due: day("2026-06-01")),
                Line(
                    kind: .explanation, what: "We leggen je uit wat er misging", owner: "Samira Bakker",
                    due: day("2026-05-06")),
            ])),
        "only about an employee": Self(
            receivedOn: day("2026-03-16"), points: [point(.upheld)],
            measures: .taken([
                Line(
                    kind: .talkWithEmployee, what: "Gesprek met Kim", owner: "Noor Jansen",
                    due: day("2026-06-01"))
            ])),
        "not upheld": Self(
            receivedOn: day("2026-03-16"), points: [point(.notUpheld)],
            measures: .none(because: "iedereen deed wat we hadden afgesproken.")),
        "no finding": Self(
            receivedOn: day("2026-03-16"), points: [point(.noFinding)],
            measures: .none(because: "we niet weten wat er is gebeurd.")),
    ]

    static let example = Self(
        receivedOn: day("2026-03-16"),
        points: [
            Point(
                told: "Ik heb drie keer gebeld. Niemand belde terug.",
                examined: "Ik sprak met het team. Ik las de lijst met telefoontjes van maart.",
                sides: "Jij zegt dat je drie keer belde. Het team zag twee briefjes liggen.",
                judgment: .upheld,
                why: "Wij hadden je moeten terugbellen. De briefjes bleven liggen. Dat is onze fout.",
                apology: "Het spijt mij dat je zo lang moest wachten."),
            Point(
                told: "De medewerker riep tegen mij.",
                examined: "Ik sprak met jou en met de medewerker. Er was niemand anders bij.",
                sides: "Jij zegt dat de medewerker riep. De medewerker zegt van niet.",
                judgment: .noFinding,
                why: "Jullie vertellen het anders. Er zijn geen getuigen."),
            Point(
                told: "Ik kreeg te weinig hulp.",
                examined: "Ik las de afspraken over je hulp.",
                sides: "Jij wilde vier uur hulp. Het team gaf drie uur.",
                judgment: .notUpheld,
                why: "In de afspraken staan drie uren. Die kreeg je elke week."),
        ],
        measures: .taken([
            Line(
                kind: .wayOfWorking, what: "We bellen iedereen binnen 1 werkdag terug",
                owner: "Samira Bakker", due: day("2026-06-01")),
            Line(
                kind: .apology, what: "Het team belt je om sorry te zeggen", owner: "het team",
                due: day("2026-05-01")),
        ]))

    private static func point(_ judgment: Judgment) -> Point {
        Point(
            told: "Ik heb drie keer gebeld. Niemand belde terug.",
            examined: "Ik sprak met het team. Ik las de lijst met telefoontjes.",
            sides: "Jij zegt dat je drie keer belde. Het team weet dat niet zeker.", judgment: judgment,
            why: "De lijst laat zien wie er belde. Daar ben ik van uitgegaan.")
    }
}

extension ConfirmationContent {
    /// A letter of its own.
    public static let previews: [String: Self] = [
        "on its own": Self(
            finishedOn: day("2026-04-17"),
            did: "Ik sprak met jou en met Kim. Ik las de lijst met telefoontjes.",
            answerBy: day("2026-04-27"))
    ]
}

extension OverdueContent {
    /// Before and after the last day.
    public static let previews: [String: Self] = [
        "too late": Self(
            promised: day("2026-04-20"),
            because: "Een collega was lang ziek. Daardoor sprak ik haar te laat.",
            answerBy: day("2026-05-11")),
        "will be too late": Self(
            promised: day("2026-04-27"), because: "Een collega is ziek. Ik kan haar nog niet spreken.",
            answerBy: day("2026-05-11")),
    ]
}

extension ProgressContent {
    /// One line.
    public static let previews: [String: Self] = [
        "one line": Self(
            message: "Ik sprak deze week met Kim. Volgende week lees ik de afspraken.",
            answerBy: day("2026-04-27"))
    ]
}

extension HowItEndedContent {
    /// Judged, each of the other ends, and one of each in one letter.
    public static let previews: [String: Self] = [
        "judged": Self(
            points: [
                .init(told: "Niemand belde terug.", end: .judged(.upheld)),
                .init(told: "De medewerker riep.", end: .judged(.noFinding)),
            ], hasReacted: true,
            message: "De briefjes bleven liggen. Dat hoort niet bij onze manier van werken.\n"
                + "Over het roepen vertellen jullie het anders. Daar ging ik niet verder op in.",
            support: support),
        "judged, without a message": Self(
            points: [.init(told: "Ik kreeg te weinig hulp.", end: .judged(.notUpheld))], hasReacted: false,
            support: support),
        "withdrawn": Self(
            points: [.init(told: "Niemand belde terug.", end: .ended(.withdrawn))], hasReacted: false),
        "solved": Self(points: [.init(told: "Niemand belde terug.", end: .ended(.solved))], hasReacted: true),
        "several ends": Self(
            points: [
                .init(told: "Niemand belde terug.", end: .judged(.upheld)),
                .init(told: "In 2023 belde ook niemand terug.", end: .ended(.notTakenUp)),
                .init(told: "De taxi kwam niet.", end: .ended(.referredOn)),
                .init(told: "Wanneer komt de hulp?", end: .ended(.notAComplaint)),
            ], hasReacted: true, support: support),
        "after a death": Self(
            points: [.init(told: "De deur was op slot.", end: .ended(.endedByDeath))], hasReacted: false),
    ]

    private static let support = "Petra Smit, vertrouwenspersoon: 06 12 34 56 71"
}
