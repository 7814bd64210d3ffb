/// My day: a list of actions, not of complaints.
public struct DeskDay: Sendable {
    package let title = "Mijn werkdag"
    package let morning: @Sendable (_ name: String) -> String = { name in "Goedemorgen \(name)" }
    package let afternoon: @Sendable (_ name: String) -> String = { name in "Goedemiddag \(name)" }
    package let evening: @Sendable (_ name: String) -> String = { name in "Goedenavond \(name)" }
    package let cases: @Sendable (_ count: Int) -> String = { count in
        "Je hebt \(plural(count, "klacht", "klachten"))."
    }
    package let closed: @Sendable (_ count: Int) -> String = { count in
        count == 1
            ? "1 daarvan is beantwoord, en vraagt nog iets."
            : "\(count) daarvan zijn beantwoord, en vragen nog iets."
    }
    package let asked = "Er is een vraag aan jou. Met de link in je mail kom je erbij."
    package let askedLink = "Mail weg? Vraag een nieuwe link"
    package let groupPromised = "Wat jij zou doen"
    package let groupStandIn = "Voor een collega die er niet is"
    package let standInLead = """
        Jij krijgt de berichten van je collega. Jij kunt deze klachten niet lezen. \
        Kan het niet wachten? Zoek dan een andere manager, of vraag de balie daarom.
        """
    package let groupAbove = "Te laat bij een ander"
    package let groupApart = "Niet langs de balie"
    package let apartLead =
        "De balie mag deze klacht niet lezen. Jij leest hem ook niet. Let op dat het gebeurt."
    package let distributedBy: @Sendable (_ name: String) -> String = { name in "\(name) verdeelt deze klacht"
    }
    package let distributedByNobody = "Nog niemand verdeelt deze klacht"
    package let groupDays = "Een andere dag van wissen"
    package let daysLead = "Iemand vraagt hierom. Jij bent de tweede die kijkt of het goed is."
    package let dayAsked: @Sendable (_ day: String, _ number: String) -> String = { day, number in
        "Kijk of \(day) goed is – \(number)"
    }
    package let groupReports = "Het verslag voor de gemeente"
    package let reportsLead = "Twee mensen maken het: een schrijft, een ander kijkt of het goed is."
    package let reportDue: @Sendable (_ period: String) -> String = { period in
        "Zorg dat het verslag over \(period) weggaat"
    }
    package let reportAsked: @Sendable (_ period: String) -> String = { period in
        "Kijk of het verslag over \(period) goed is"
    }
    package let aboveLead = "Jij leest deze klachten niet. Vraag de manager wat er nodig is."
    package let forWhom: @Sendable (_ name: String) -> String = { name in "voor \(name)" }
    package let isLate = "Het antwoord is te laat"
    package let handledBy: @Sendable (_ name: String) -> String = { name in "\(name) zoekt deze klacht uit" }
    package let handledByNobody = "Nog niemand zoekt deze klacht uit"
    package let late: @Sendable (_ count: Int) -> String = { count in "Bij \(count) zijn we te laat." }
    package let today: @Sendable (_ count: Int) -> String = { count in
        count == 1
            ? "Vandaag vraagt 1 klacht iets van jou." : "Vandaag vragen \(count) klachten iets van jou."
    }
    package let nothingToday = "Vandaag hoef jij niets te doen."
    package let waiting: @Sendable (_ count: Int) -> String = { count in
        "Je wacht op \(plural(count, "reactie", "reacties"))."
    }
    package let none = "Je hebt nu geen klachten. Fijn."
    package let officer = """
        Mensen praten vertrouwelijk met jou. Hier staan geen klachten. \
        Jij leest een klacht alleen als de klager dat goed vindt.
        """
    package let officerPage = "Bekijk wat mensen over jou lezen"
    package let registerKeeper = """
        Elke klacht telt mee in het register, zonder namen. Moet er een verslag weg? Dan staat dat hier.
        """
    package let administrator = """
        Jij zorgt dat het programma werkt. Je leest geen klachten. Gaat er iets mis, dan staat het bovenaan.
        """
    package let employee = """
        Vraagt een manager jou om een reactie? Dan hoor je dat van die manager. Je bent dan niet alleen: \
        iemand mag met je meekijken.
        """
    package let rules = "Lees de regels voor klachten"
    package let groupLate = "Te laat"
    package let groupToday = "Vandaag"
    package let groupWeek = "Deze week"
    package let groupLater = "Later"
    package let groupWaiting = "Wacht op een ander"
    package let groupTasks = "Taken naast een klacht"
    package let task: @Sendable (_ kind: String, _ task: Int) -> String = { kind, task in
        "Doe taak \(task): \(kind)"
    }
    package let isNew = "Nieuw"
    package let noVoicemail = "spreek niets in"
    package let interpreter: @Sendable (_ language: String) -> String = { language in "tolk: \(language)" }
    package let safeTimes: @Sendable (_ times: String) -> String = { times in "bel alleen \(times)" }
    package let readAloud = "lezen is moeilijk"
    package let hearing = "hoort slecht"
    package let answerWasDue: @Sendable (_ day: String) -> String = { day in "antwoord moest op \(day)" }
    package let answerDue: @Sendable (_ day: String) -> String = { day in "antwoord uiterlijk \(day)" }
    package let aimFor: @Sendable (_ day: String) -> String = { day in
        "liefst op \(day), dat is de laatste werkdag ervoor"
    }
    package let remindedByItself = "herinnering gaat vanzelf"
}
