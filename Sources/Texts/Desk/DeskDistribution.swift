import Procedure

/// The desk gives a complaint to a manager who was not involved (article 2).
public struct DeskDistribution: Sendable {
    package let title = "Verdeel de klacht"
    package let newTitle = "Te verdelen"
    package let noAnswer = "een manager is gevraagd en antwoordt niet"
    package let isAsked = "een manager is gevraagd"
    package let messages = "Berichten van de klager"
    package let stoppedOn: @Sendable (_ day: String) -> String = { day in
        "De klager is gestopt op \(day). Kies een manager die dat bevestigt. Er is niets uit te zoeken."
    }
    package let tooOld: @Sendable (_ years: Int) -> String = { years in
        "\(longAgo(years)) Kies een manager die beslist of we het uitzoeken."
    }
    package let allDone = "Alles is verdeeld."
    package let callToday = "Vandaag bellen"
    package let contactTitle = "Schrijf op dat je belde"
    package let contactLead = "Bel eerst. Verdeel de klacht daarna meteen."
    package let called: @Sendable (_ day: String, _ how: String) -> String = { day, how in
        "\(day), \(how): gesproken"
    }
    package let notReached: @Sendable (_ day: String, _ how: String) -> String = { day, how in
        "\(day), \(how): niet bereikt"
    }
    package let searchTitle = "Kennen we deze klacht?"
    package let searchLabel = "Naam of klachtnummer"
    package let searchHint = "Je hoort alleen of de klacht er is."
    package let search = "Kijk na"
    package let isKnown = "Ja, deze klacht is bij ons."
    package let isUnknown = "Nee, we vinden geen klacht met deze naam of dit nummer."
    package let received: @Sendable (_ day: String) -> String = { day in "Kwam binnen op \(day)" }
    package let deadline: @Sendable (_ day: String) -> String = { day in "Antwoord uiterlijk \(day)" }
    package let question = "Wie zoekt deze klacht uit?"
    package let hint = "Kies iemand die er niet bij betrokken was."
    package let openCases: @Sendable (_ count: Int) -> String = { count in
        "nu \(plural(count, "klacht", "klachten"))"
    }
    package let cannot: @Sendable (_ why: String) -> String = { why in "kan niet: \(why)" }
    package let keptOut = "krijgt deze klacht niet te lezen"
    package let saidSo = "zei dat die er misschien bij betrokken was"
    package let notTheirTurn = "kan pas als geen manager kan"
    package let nothingForYou = "Jij hoeft nu niets te verdelen. De balie verdeelt wat er binnenkomt."
    package let assign = "Vraag deze persoon"
    package let asked: @Sendable (_ name: String) -> String = { name in
        "\(name) krijgt nu de vraag of die erbij was."
    }
    package let choose = "Kies wie deze klacht uitzoekt."
    package let nobodyLeft = """
        Niemand van de lijst kan deze klacht uitzoeken. Het bestuur wijst iemand van buiten aan.
        """
    package let outsider = "Wie van buiten zoekt deze klacht uit?"
    package let outsiderReason = "Waarom iemand van buiten?"
    package let noteInvolved = "Schrijf op wie erbij betrokken is"
    package let avoidNames: @Sendable (_ names: String) -> String = { names in
        "De klager wil niet dat dit gelezen wordt door: \(names)"
    }
    package let skipsDesk = "De klager wil dat de balie dit niet leest."
    package let subjectHint = "Na het verdelen kun je deze klacht niet meer lezen."
    package let obstacle: @Sendable (_ obstacle: HandlingList.Obstacle) -> String = Self.obstacle
    package let mark: @Sendable (_ mark: DeskMark) -> String = Self.mark
    package let tier: @Sendable (_ tier: Candidate.Tier) -> String = Self.tier
}

extension DeskDistribution {
    @Sendable private static func mark(_ mark: DeskMark) -> String {
        switch mark {
        case .message: "nieuw bericht van de klager"
        case .stopped: "de klager is gestopt"
        case .tooOld: "te lang geleden"
        case .declined: "nog geen manager, vraag een ander"
        }
    }

    @Sendable private static func obstacle(_ obstacle: HandlingList.Obstacle) -> String {
        switch obstacle {
        case .involved: "was erbij betrokken"
        case .leadsRespondent: "is de leidinggevende van de persoon over wie het gaat"
        case .absent: "is afwezig"
        }
    }

    @Sendable private static func tier(_ tier: Candidate.Tier) -> String {
        switch tier {
        case .manager: "manager"
        case .director: "directeur"
        case .boardMember: "bestuurslid"
        case .otherPartner: "manager van een andere partner"
        }
    }
}

/// Was jij erbij? Only name, team and period; the story stays closed (article 2).
public struct DeskInvolvement: Sendable {
    package let title = "Was jij erbij?"
    package let lead = "Je krijgt het verhaal pas te lezen als je dit hebt beantwoord."
    package let who = "Wie klaagt"
    package let about = "Over wie of wat"
    package let period = "Wanneer"
    package let nameless = "Zonder naam"
    package let question = "Was jij betrokken bij wat er gebeurde?"
    package let hint = """
        Was je erbij? Nam jij het besluit? Ken je een van de mensen goed? Dan ben je betrokken.
        """
    package let yes = "Ja"
    package let no = "Nee"
    package let unsure = "Ik weet het niet"
    package let secrecy = "Kies je nee? Dan beloof je ook om hierover te zwijgen."
    package let send = "Bewaar mijn antwoord"
    package let choose = "Kies of je erbij betrokken was."
    package let declined = "Dank je wel. De balie zoekt een ander. Het verhaal blijft voor jou dicht."
    package let accepted: @Sendable (_ day: String) -> String = { day in
        "Jij zoekt deze klacht uit. Het antwoord moet er zijn uiterlijk \(day)."
    }
    package let fact: @Sendable (_ fact: Involvement.Fact) -> String = Self.fact
}

extension DeskInvolvement {
    @Sendable private static func fact(_ fact: Involvement.Fact) -> String {
        switch fact {
        case .isRespondent: "de klacht gaat over deze persoon"
        case .isComplainedOf: "de klager klaagt over deze persoon"
        case .isWitness: "heeft gezien wat er gebeurde"
        case .wasPresent: "was erbij"
        case .tookTheDecision: "nam het besluit waarover het gaat"
        case .declaredRelation: "kent iemand die erbij hoort"
        case .declaredInvolved: "zei er zelf bij betrokken te zijn"
        case .mustNotRead: "mag dit niet lezen van de klager"
        }
    }
}
