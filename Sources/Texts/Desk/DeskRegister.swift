/// The register of complaints, for who keeps it.
public struct DeskRegister: Sendable {
    package let menu = "Register"
    package let title = "Register van klachten"
    package let intro = "Hier staat elke klacht die binnenkwam. Er staan geen namen in."
    package let year = "Jaar"
    package let ending = "Afloop"
    package let channel = "Hoe binnen"
    package let subject = "Onderwerp"
    package let about = "Over wie"
    package let measures = "Maatregelen"
    package let judgment = "Oordeel"
    package let half = "Halfjaar"
    package let days = "Dagen tot antwoord"
    package let firstContact = "Dagen tot contact"
    package let entry = "Regel"
    package let version = "Regeling"
    package let age = "Maanden oud"
    package let all = "alles"
    package let show = "Toon"
    package let filters = "Kies wat je ziet"
    package let clear = "Haal filters weg"
    package let nothing = "Er is geen klacht die hierbij past."
    package let empty = "Er staat nog geen klacht in het register."
    package let export = "Neem deze lijst mee (csv)"
    package let insight = "Beeld voor de organisatie"
    package let older = "Oudere regels"
    package let running = "loopt nog"
    package let unknown = "niet bekend"
    package let none = "geen"
    package let rowTitle = "Regel in het register"
    package let told = "Zo staat het erin"
    package let trace = "Wat er verbeterd is"
    package let noTrace = "Er is niets verbeterd."
    package let imported = "Deze regel komt uit een spreadsheet."
    package let correct = "Verbeter deze regel"
    package let correctHint = "Wat er stond, blijft in de geschiedenis staan."
    package let why = "Waarom verbeter je dit?"
    package let whyMissing = "Kies waarom je dit verbetert."
    package let mistake = "het was een vergissing"
    package let foundLater = "het bleek later"
    package let sorted = "een ander onderwerp past beter"
    package let voided = "telt niet mee"
    package let voidTitle = "Deze regel hoort er niet in"
    package let voidHint =
        "De regel telt dan nergens meer mee. In de geschiedenis blijft staan wat er stond en waarom."
    package let voidWhat = "Wat haal je uit de telling?"
    package let voidOne = "alleen deze regel"
    package let voidAll = "alles wat met hetzelfde bestand binnenkwam"
    package let voidWhy = "Waarom telt het niet mee?"
    package let voidWhyMissing = "Kies waarom het niet meetelt."
    package let voidWhatMissing = "Kies wat je uit de telling haalt."
    package let voidTwice = "het staat er dubbel in"
    package let voidMistake = "er zit een fout in, zoals een verkeerde dag"
    package let voidElsewhere = "het hoort niet in dit register"
    package let voidSave = "Haal het uit de telling"
    package let voidSaved = "Het telt niet meer mee."
    package let atTheMachine = "beheer van de computer"
    package let save = "Bewaar de verbetering"
    package let saved = "De verbetering staat erin."
    package let someoneElse = "Iemand anders was je voor. Kijk opnieuw wat er nu staat."
    package let employee = "een medewerker"
    package let partner = "een andere organisatie"
    package let organisationItself = "de organisatie zelf"
    package let unsure = "niet precies bekend"
    package let referredOn = "doorverwezen"
    package let notAComplaint = "geen klacht"
    package let cannotBeAnswered = "niet te beantwoorden"
    package let endedByDeath = "overleden"
    package let judged = "beoordeeld"
    package let internalTitle = "Beeld voor de organisatie"
    package let notForOthers =
        "Dit beeld is alleen voor de organisatie. Geef het niet door en zet het nergens neer."
    package let inflow = "Hoeveel klachten kregen we?"
    package let unsorted = "nog niet bekend"
    package let bySubject = "Waar gaan ze over?"
    package let weeks = "In hoeveel weken kwam het antwoord?"
    package let later = "later"
    package let reactions = "Reageerde de betrokkene op tijd?"
    package let reacted = "op tijd"
    package let notReacted = "niet of te laat"
    package let byEnding = "Hoe liep het af?"
    package let measuresDone = "Zijn de maatregelen klaar?"
    package let done = "klaar"
    package let notDone = "nog niet klaar"
    package let firstContacts = "Binnen hoeveel dagen was er contact?"
    package let within = "zo snel als beloofd"
    package let afterThat = "later dan beloofd"
    package let noContact = "nog niet"
    package let what = "Wat"
    package let count = "Aantal"
    package let noFigures = "Hierover is nog niets te zien."

    package let caption: @Sendable (_ count: Int, _ year: Int) -> String = { count, year in
        count == 1 ? "1 klacht uit \(year)" : "\(count) klachten uit \(year)"
    }
    package let inflowFinding: @Sendable (_ count: Int, _ year: Int) -> String = { count, year in
        "In \(year) kwamen er \(count) binnen"
    }
    package let allYears = "alle jaren"
    package let inflowOfAll: @Sendable (_ count: Int, _ first: Int, _ last: Int) -> String = {
        count, first, last in
        "Van \(first) tot en met \(last) kwamen er \(count) binnen"
    }
    package let ofAll: @Sendable (_ part: Int, _ all: Int) -> String = { part, all in
        "\(part) van de \(all)"
    }
    package let finding: @Sendable (_ question: String, _ part: Int, _ all: Int) -> String = {
        question, part, all in
        "\(question) \(part) van de \(all)"
    }
    package let most: @Sendable (_ label: String, _ count: Int) -> String = { label, count in
        "Het meest: \(label), \(count)"
    }
    package let week: @Sendable (_ number: Int) -> String = { number in
        "week \(number)"
    }
    package let changed: @Sendable (_ what: String, _ old: String, _ new: String) -> String = {
        what, old, new in
        "\(what): eerst \(old), nu \(new)"
    }
    package let answersInTime: @Sendable (_ part: Int, _ all: Int) -> String = { part, all in
        "Op tijd: \(part) van de \(all) antwoorden. Wat nog loopt, telt hier niet mee."
    }
    package let corrected: @Sendable (_ what: String, _ day: String, _ role: String) -> String = {
        what, day, role in
        "\(day), \(role): \(what)"
    }
    package let overtaken: @Sendable (_ what: String) -> String = { what in
        "De klacht zelf zegt daarna iets anders. Dat telt nu voor: \(what)."
    }
    package let voidedOn: @Sendable (_ day: String, _ role: String, _ why: String) -> String = {
        day, role, why in
        "Deze regel telt niet mee. \(day), \(role): \(why)."
    }
    package let reported: @Sendable (_ year: Int) -> String = { year in
        "Over \(year) is al een verslag vastgesteld. Uit dat jaar kan niets meer weg."
    }
    package let line: @Sendable (_ weeks: Int) -> String = { weeks in
        weeks == 1 ? "1 week" : "\(weeks) weken"
    }
    package let point: @Sendable (_ question: String, _ number: Int) -> String = { question, number in
        "\(question) van punt \(number)"
    }
    package let halfOfYear: @Sendable (_ half: Int, _ year: Int) -> String = { half, year in
        "\(half)e helft van \(year)"
    }
    package let description: @Sendable (_ lines: [String]) -> String = { lines in
        lines.joined(separator: ". ") + "."
    }
}
