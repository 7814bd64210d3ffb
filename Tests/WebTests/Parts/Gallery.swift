import HTML

@testable import Web

/// Every component once, with words as they are on real pages; tests and screenshots look at it.
enum Gallery {
    static let frame = PageLayout.Frame(
        lang: "nl", brand: Link("Ben in de Buurt", to: "/"), skip: "Naar de inhoud", menuName: "Menu",
        menu: [
            Link("Mijn klacht volgen", to: "/volgen", isCurrent: true),
            Link("Klachtenfunctionaris", to: "/klachtenfunctionaris"), Link("English", to: "/en", lang: "en"),
        ],
        helpName: "Hulp",
        help: [
            Link("Hulp nodig? Bel 050 123 45 67", to: "tel:+31501234567"), Link("Privacy", to: "/privacy"),
        ])

    static let pages: [String: PageLayout] = [
        "form": form, "case": following, "desk": desk, "letter": letter,
    ]

    static let form = PageLayout(
        "Fout: Wanneer is het gebeurd? (vraag 3 van 11) – Klachten – Ben in de Buurt", frame: frame,
        back: Link("Terug", to: "/klacht/haast", icon: .back),
        exit: Link("Verlaat deze site", to: "/weg", icon: .leave),
        problems: ErrorSummary(
            "Er ging nog iets niet goed",
            [
                .init("dag", "Deze dag bestaat niet. Kijk de dag en de maand na."),
                .init("haast", "Kies of er haast bij is."),
            ])
    ) {
        StepLine("Vraag 3 van 11")
        PostForm(to: "/klacht/wanneer", token: "abc", hasFile: true) {
            DateField(
                Field(
                    "wanneer", "Wanneer is het gebeurd?", hint: "Bijvoorbeeld: 27 3 2026.",
                    error: "Deze dag bestaat niet. Kijk de dag en de maand na.", heading: .page),
                .init("dag", "Dag", value: "31", isWrong: true),
                .init("maand", "Maand", value: "feb", isLong: true),
                .init("jaar", "Jaar", value: "2026", isLong: true))
            Checkbox(Field("nog", "Het gebeurt nog steeds"), isTicked: true)
            Radios(
                Field(
                    "haast", "Is er haast bij?", hint: "Is er nu gevaar? Bel 112.",
                    error: "Kies of er haast bij is.", isNeeded: true),
                [
                    Choice("nee", "Nee"),
                    Choice(
                        "ja", "Ja, het kan niet wachten", hint: "Bijvoorbeeld: je krijgt morgen geen hulp"),
                    Choice("later", "Ja, ik voel me niet veilig", isUnavailable: true),
                ])
            TextArea(
                Field(
                    "verhaal", "Wat is er gebeurd?", hint: "Vertel het in je eigen woorden.", isNeeded: true,
                    aside: Details("Weet je niet hoe je moet beginnen?") {
                        p { "Wat gebeurde er? Waar was het?" }
                    }.html),
                value: "Niemand <belde> mij \"terug\".", rows: 4)
            Checkboxes(
                Field("wens[]", "Wat wil je dat wij doen? (mag je leeg laten)"),
                [Choice("praten", "Met mij praten"), Choice("sorry", "Sorry zeggen")], ticked: ["sorry"])
            TextField(
                Field("naam", "Hoe heet je? (mag je leeg laten)"), value: "Gülşen Öztürk",
                autocomplete: "name")
            TextField(
                Field(
                    "mail", "Wat is je e-mailadres?",
                    error: "Vul je e-mailadres in, bijvoorbeeld naam@voorbeeld.nl."),
                value: "naam@", .email, autocomplete: "email")
            TextField(Field("code", "Klachtcode"), value: "7K3M", .code, width: .short)
            FileField(Field("bestand", "Wil je iets meesturen?"), accept: ".jpg,.png,.pdf")
            FileList([
                .init(
                    "Een-heel-lange-bestandsnaam-zonder-enige-spatie-erin-van-een-telefoon-2026.pdf",
                    size: "1 MB",
                    remove: Button("Verwijder", .second, name: "weg", value: "1", hidden: " brief.pdf"))
            ])
            Buttons {
                Button("Ga verder")
                Button("Wis alles", .second, name: "wis", value: "ja")
            }
        }
    }

    static let following = PageLayout(
        "Mijn klacht – Ben in de Buurt", frame: frame,
        exit: Link("Verlaat deze site", to: "/weg", icon: .leave)
    ) {
        h1 { "Mijn klacht" }
        p(.class("hint")) {
            "Klachtnummer "
            CaseNumber("2026-014")
            " · verstuurd op dinsdag 31 maart 2026"
        }
        Card {
            h2 { "Waar staat je klacht nu?" }
            p { "Manager Samira Bakker zoekt uit wat er is gebeurd." }
            DeadlineBlock("Nog 12 dagen", day: 30, of: 42) {
                "Je krijgt ons antwoord uiterlijk "
                strong { "dinsdag 12 mei 2026" }
                "."
            }
        }
        Notice(.info, "Jij hoeft nu niets te doen") { p { "We bellen je als we iets willen vragen." } }
        Notice(.attention, "Is er nu gevaar? Bel 112.") { p { "Dit formulier is niet voor noodgevallen." } }
        Notice(.good) { p { "Je bericht is verstuurd." } }
        Notice(.confidential, "Vertrouwelijk") { p { "Alleen jij en de klachtenfunctionaris lezen dit." } }
        h2 { "De stappen" }
        Steps([
            .init("Je klacht is binnen", .done, "klaar"),
            .init("We zoeken uit wat er is gebeurd", .now, "nu bezig"),
            .init("Je krijgt ons antwoord", .later, "komt nog"),
        ])
        h2 { "Wat is er al gebeurd?" }
        Timeline([
            .init(
                "We vroegen om een reactie", date: "woensdag 8 april 2026 · Samira Bakker, manager",
                day: "2026-04-08"
            ) {
                p { Link("Lees het verslag", to: "/volgen/verslag/1") }
            },
            .init("Je klacht kwam binnen", date: "dinsdag 31 maart 2026", day: "2026-03-31") {},
        ])
        CodeCard("Je klachtcode", groups: ["7K3M", "Q2XP", "94TD"]) { p { "Schrijf deze code op." } }
        Buttons {
            ButtonLink("Begin met je klacht", to: "/klacht")
            ButtonLink("Ik heb al een code", to: "/volgen", .second)
        }
    }

    static let desk = PageLayout(
        "Mijn werkdag – Ben in de Buurt", frame: frame,
        confidential: "Vertrouwelijk: de balie leest dit niet", width: .wide
    ) {
        h1 { "Goedemorgen Samira" }
        Columns {
            WorkList(
                "Te laat",
                [
                    .init(
                        "Stuur bericht: antwoord komt later", to: "/werk/klachten/2026-007",
                        number: "2026-007",
                        line: "De heer De Wit · wachttijd", label: StatusLabel("3 dagen te laat", .late),
                        due: "antwoord moest op vr 1 mei")
                ])
            WorkList(
                "Vandaag",
                [
                    .init(
                        "Bel terug: Gülşen Öztürk", to: "/werk/klachten/2026-014", number: "2026-014",
                        line: "spreek niets in", label: StatusLabel("Vandaag", .soon),
                        due: "antwoord uiterlijk di 12 mei"),
                    .init(
                        "Reactie gevraagd aan Partner Noord", to: "/werk/klachten/2026-012",
                        number: "2026-012",
                        label: StatusLabel("Wacht", .waiting)),
                    .init(
                        "Verslag verstuurd", to: "/werk/klachten/2026-010", label: StatusLabel("Klaar", .calm)
                    ),
                ])
            WorkList("Deze week", [])
            DataTable(
                "Klachten per onderwerp",
                [
                    .init("Onderwerp"), .init("Aantal", isNumber: true),
                    .init("Wat we veranderden aan hoe we werken"),
                ],
                rows: [[HTML("Wachttijd"), HTML("9"), HTML("Elke dag terugbellen voor twaalf uur")]])
        } beside: {
            h2 { "Termijn" }
            DeadlineBlock("3 dagen te laat", day: 45, of: 42, reaction: .init(from: 8, to: 22)) {
                "uiterlijk zo 10 mei"
            }
            SummaryList([
                .init("Wanneer", change: Link("Verander", to: "/klacht/wanneer", hidden: " wanneer")) {
                    "27 maart 2026"
                },
                .init("Verhaal") { p { "Niemand belde mij terug." } },
            ])
        }
    }

    static let letter = PageLayout("Brief – Ben in de Buurt", frame: frame) {
        h1 { "Ons antwoord" }
        LetterFrame("Brief van 12 mei 2026") {
            h2 { "Wat ik vind, en waarom" }
            p {
                "Je hebt gelijk. Dat had niet mogen gebeuren. "
                Link("Praat met iemand", to: "/klachtenfunctionaris")
            }
            blockquote { p { "Niemand belde mij terug." } }
        }
    }
}
