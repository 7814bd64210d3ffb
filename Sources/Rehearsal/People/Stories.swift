import Procedure

/// Something that happens to people, as they might tell it; names in it are of nobody.
struct Story: Sendable {
    let told: String
    let subject: Subject
    let about: About.Kind
    let effect: String?
    let wish: Wishes.Kind
    /// What whom it is about says.
    let reaction: String
    /// What the manager found out.
    let found: String
    let why: String
    let judgment: Judgment
    let measure: (kind: MeasureKind, what: String)
    let agreement: String
}

extension Story {
    static let all: [Story] = [
        Story(
            told: "Mijn begeleider zou dinsdag om tien uur komen. Ik heb de hele ochtend gewacht. "
                + "Er kwam niemand en er belde ook niemand.",
            subject: .continuity, about: .employee, effect: "Ik durf geen afspraak meer te maken.",
            wish: .explain,
            reaction:
                "Ik was die dag ziek. Ik heb het doorgegeven aan de planning. Daar is het blijven liggen.",
            found: "Ik las de planning van die week en sprak met de planner.",
            why: "Er is niemand gebeld. Dat had wel gemoeten. De planning kreeg het bericht om acht uur.",
            judgment: .upheld, measure: (.wayOfWorking, "De planning belt altijd zelf bij ziekte."),
            agreement: "Bij ziekte word je voor negen uur gebeld."),
        Story(
            told: "De medewerker van de partner praatte over mij met mijn buurvrouw. "
                + "Mijn buurvrouw wist opeens van mijn schulden.",
            subject: .privacy, about: .partner, effect: "Ik schaam me en kom niet meer op straat.",
            wish: .apologise,
            reaction:
                "Ik heb de buurvrouw alleen gevraagd hoe laat u thuis was. Over geld is niet gesproken.",
            found: "Ik sprak met beide mensen en met de buurvrouw.",
            why: "De verhalen spreken elkaar tegen. Niemand anders was erbij. Ik kan het niet vaststellen.",
            judgment: .noFinding,
            measure: (.partnerAgreement, "We herhalen de afspraken over privacy met de partner."),
            agreement: "Je krijgt een andere medewerker."),
        Story(
            told: "Ik bel al drie weken elke dag. Ik krijg steeds een bandje. Niemand belt mij terug.",
            subject: .reachability, about: .organisation, effect: nil, wish: .solve,
            reaction: "We hadden twee zieken aan de telefoon. Terugbellen is toen niet gelukt.",
            found: "Ik telde de gemiste oproepen van die weken.",
            why: "Je hebt elf keer gebeld. Je bent geen enkele keer teruggebeld. Dat is niet goed gegaan.",
            judgment: .upheld, measure: (.staffing, "Er komt iemand bij aan de telefoon."),
            agreement: "Je krijgt het directe nummer van je team."),
        Story(
            told: "Bij het keukentafelgesprek mocht mijn zus er niet bij zijn. Ik had dat wel gevraagd.",
            subject: .treatment, about: .employee, effect: "Ik voelde me klein.", wish: .talk,
            reaction: "Ik dacht dat het gesprek alleen over de aanvraag ging. Ik had het moeten vragen.",
            found: "Ik las het verslag van het gesprek en sprak met de medewerker.",
            why: "Je mag altijd iemand meenemen. Dat is je geweigerd. Daar was geen reden voor.",
            judgment: .upheld, measure: (.talkWithEmployee, "Een gesprek over iemand meenemen."),
            agreement: "Het gesprek wordt overgedaan, met je zus erbij."),
        Story(
            told: "Ik vroeg hulp bij het huishouden. Na vier maanden heb ik nog niets gehoord.",
            subject: .access, about: .organisation, effect: "Het huis groeit mij boven het hoofd.",
            wish: .solve,
            reaction: "De aanvraag wachtte op een handtekening van de gemeente.",
            found: "Ik volgde de aanvraag van dag tot dag.",
            why: "Twee maanden wachten lag bij de gemeente. Twee maanden lagen bij ons. Dat is te lang.",
            judgment: .upheld, measure: (.deliveredAfterAll, "De hulp begint binnen twee weken."),
            agreement: "De hulp begint binnen twee weken."),
        Story(
            told: "De medewerker zei dat ik me aanstel. Dat zei ze waar andere mensen bij waren.",
            subject: .treatment, about: .employee, effect: "Ik slaap slecht.", wish: .apologise,
            reaction: "Ik zei dat het mee kon vallen. Dat woord heb ik niet gebruikt.",
            found: "Ik sprak met twee mensen die erbij waren.",
            why:
                "Beide mensen hoorden een rustig gesprek. Het woord is niet gevallen. "
                + "Het is wel hard aangekomen.",
            judgment: .notUpheld, measure: (.explanation, "De medewerker legt uit wat zij bedoelde."),
            agreement: "Jullie praten het samen uit."),
        Story(
            told:
                "In het buurthuis is de lift al zes weken stuk. "
                + "Ik zit in een rolstoel en kan niet naar boven.",
            subject: .facilities, about: .organisation, effect: nil, wish: .solve,
            reaction: "Het onderdeel was niet te krijgen. We hadden beneden een zaal kunnen regelen.",
            found: "Ik keek ter plekke en las de bonnen van de monteur.",
            why:
                "De lift kon niet eerder worden gemaakt. Beneden was wel een zaal vrij. "
                + "Die is niet aangeboden.",
            judgment: .upheld, measure: (.location, "Er is altijd een zaal op de begane grond."),
            agreement: "Je groep komt voortaan beneden bij elkaar."),
        Story(
            told: "Ik kreeg een brief met moeilijke woorden. Ik snapte niet dat mijn hulp zou stoppen.",
            subject: .information, about: .organisation, effect: "Ik schrok toen er niemand meer kwam.",
            wish: .explain,
            reaction: "De brief is een standaardbrief. Die is twee jaar oud.",
            found: "Ik las de brief en legde hem voor aan drie bewoners.",
            why: "Niemand begreep de brief. Een brief over stoppen moet duidelijk zijn. Dat was hij niet.",
            judgment: .upheld, measure: (.informing, "De brief over stoppen is opnieuw geschreven."),
            agreement: "Je krijgt de brief uitgelegd aan tafel."),
    ]
}
