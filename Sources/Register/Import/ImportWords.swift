/// The words of past registers: our own names, the Dutch ones of the export, and what people write.
enum ImportWords {
    /// An ending, which some registers write as the judgment.
    struct Ending: Sendable {
        let ending: Register.Ending
        var judgment: Judgment?
    }

    static let nothing: Set<String> = ["geen", "-", "nvt", "n.v.t.", "none"]

    static let subjects: [String: Subject] = own(Subject.self).merging([
        "bejegening": .treatment, "gedrag": .treatment, "informatie": .information,
        "informatie en communicatie": .information, "communicatie": .information,
        "bereikbaarheid": .reachability, "wachttijd": .continuity, "wachten": .continuity,
        "planning": .continuity, "wachten en planning": .continuity, "inhoud": .expertise,
        "deskundigheid": .expertise, "toegang": .access, "toegang of einde van hulp": .access,
        "privacy": .privacy, "privacy en dossier": .privacy, "veiligheid": .safety,
        "grensoverschrijdend gedrag": .safety, "discriminatie": .discrimination, "locatie": .facilities,
        "plek en vervoer": .facilities, "vervoer": .facilities, "geld": .money, "kosten": .money,
        "klachtbehandeling": .complaintHandling, "overig": .other, "anders": .other,
    ]) { first, _ in first }

    static let respondents: [String: RespondentKind] = own(RespondentKind.self).merging([
        "medewerker": .employee, "collega": .employee, "partner": .partner, "organisatie": .organisation,
        "onbekend": .unsure, "weet niet": .unsure,
    ]) { first, _ in first }

    static let channels: [String: Channel] = own(Channel.self).merging([
        "website": .web, "internet": .web, "site": .web, "formulier": .paper, "papier": .paper,
        "brief": .paper, "post": .paper, "mail": .email, "e-mail": .email, "telefoon": .telephone,
        "telefonisch": .telephone, "balie": .inPerson, "mondeling": .inPerson, "langs": .inPerson,
        "via anderen": .viaOthers, "gemeente": .viaOthers,
    ]) { first, _ in first }

    static let endings: [String: Ending] = {
        var words: [String: Ending] = [:]
        for ending in Register.Ending.allCases {
            words[ending.rawValue.lowercased()] = Ending(ending: ending)
        }
        for (word, judgment) in judgments { words[word] = Ending(ending: .judged, judgment: judgment) }
        let dutch: [String: Register.Ending] = [
            "beoordeeld": .judged, "opgelost": .solved, "samen opgelost": .solved, "bemiddeld": .solved,
            "ingetrokken": .withdrawn, "gestopt": .withdrawn, "niet in behandeling": .notTakenUp,
            "niet uitgezocht": .notTakenUp, "doorverwezen": .referredOn, "geen klacht": .notAComplaint,
            "niet te beantwoorden": .cannotBeAnswered, "overleden": .endedByDeath,
        ]
        for (word, ending) in dutch { words[word] = Ending(ending: ending) }
        return words
    }()

    static let judgments: [String: Judgment] = own(Judgment.self).merging([
        "gegrond": .upheld, "gelijk": .upheld, "deels gegrond": .upheld, "ongegrond": .notUpheld,
        "geen gelijk": .notUpheld, "geen oordeel": .noFinding, "niet vast te stellen": .noFinding,
    ]) { first, _ in first }

    static let measures: [String: Measure] = own(Measure.self).merging([
        "excuses": .apology, "uitleg": .explanation, "gesprek": .explanation, "herstel": .repair,
        "alsnog gedaan": .deliveredAfterAll, "andere medewerker": .otherWorker, "dossier": .fileCorrected,
        "vergoeding": .compensation, "gesprek met medewerker": .talkWithEmployee, "coaching": .coaching,
        "werkwijze": .wayOfWorking, "voorlichting": .informing, "bezetting": .staffing,
        "afspraak met partner": .partnerAgreement, "beveiliging": .security, "locatie": .location,
    ]) { first, _ in first }

    private static func own<Value: RawRepresentable<String> & CaseIterable>(_: Value.Type) -> [String: Value]
    {
        Dictionary(uniqueKeysWithValues: Value.allCases.map { ($0.rawValue.lowercased(), $0) })
    }
}
