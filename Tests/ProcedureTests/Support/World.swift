import Procedure

/// The one named world of these tests: Jansen complains on Monday 16 March 2026 about something of 2 March.
enum World {
    static let filedOn: Day = "2026-03-16"
    static let version = ProcedureVersion(name: "2024-1", effective: "2024-01-01")

    /// Filed on the site, with a code, in an own name that may be given; about an employee.
    static let jansen = Filing(
        number: "2026-014", receivedOn: filedOn, channel: .web, procedure: version,
        story: .told("Kim kwam drie keer niet opdagen."), happened: .on("2026-03-02"),
        about: About(.employee, name: "Kim"), complainant: .named("Jansen", mayBeNamed: .yes), contact: .code)

    /// The same complaint, changed in one respect.
    static func jansen(_ edit: (inout Filing) -> Void) -> Filing {
        var filing = jansen
        edit(&filing)
        return filing
    }

    static let byPost = jansen { $0.contact = .letter(address: "Brugstraat 1") }
    static let unnamed = jansen { $0.complainant = .named("Jansen", mayBeNamed: .no) }
    static let noteInTheBox = jansen {
        $0.complainant = .nameless
        $0.contact = .none
        $0.channel = .paper
    }
    static let onBehalf = jansen { $0.behalf = .someoneElse(name: "Mevrouw Visser", knows: .notYet) }

    static let noor: StaffID = "noor"
    static let omar: StaffID = "omar"
    static let els: StaffID = "els"
    static let fatma: StaffID = "fatma"
    static let kim: StaffID = "kim"
    static let joost: StaffID = "joost"
    static let outsider: StaffID = "outsider"

    /// Three managers, the director, a board member and another partner's manager, in that order.
    static let list = HandlingList([
        Candidate(noor, tier: .manager), Candidate(omar, tier: .manager), Candidate(els, tier: .manager),
        Candidate(fatma, tier: .director), Candidate("hans", tier: .boardMember),
        Candidate("tineke", tier: .otherPartner),
    ])

    /// The employee whom Jansen complains about; respondent 1.
    static let respondentKim = Respondent.Who.employee(kim, name: "Kim")
    static let respondentJoost = Respondent.Who.employee(joost, name: "Joost")
    /// A partner that gives support on our behalf, and somebody who works there.
    static let partner = Respondent.Who.partner(name: "Thuis Noord")
    static let atPartner = Respondent.Who.someoneAtPartner("rik", name: "Rik", partner: "Thuis Noord")

    static func judgement(_ judgment: Judgment) -> Judgement {
        Judgement(
            examined: "Het rooster en de telefoonlijst.", sides: "Beide kanten zijn het eens.",
            judgment: judgment,
            why: "Er was niet gebeld.")
    }

    static let agreement = Agreement(id: 1, what: "Kim belt eerst.", who: "Noor", due: "2026-05-01")

    static func proposal(parts: Set<Part.ID> = [1], mediated: Bool = false) -> Settlement.Proposal {
        Settlement.Proposal(
            parts: parts, facts: "Drie bezoeken gingen niet door.", agreements: [agreement],
            mediated: mediated)
    }

    /// Spoken at the desk on that day, written down by Bo.
    static func spoken(on day: Day, readBack: Bool = true) -> Declaration {
        .recorded(on: day, over: .telephone, heardBy: "bo", readBack: readBack)
    }
}

extension Actor {
    static let noor = Actor.staff(World.noor, as: .manager)
    static let omar = Actor.staff(World.omar, as: .manager)
    static let els = Actor.staff(World.els, as: .manager)
    static let fatma = Actor.staff(World.fatma, as: .director)
    static let desk = Actor.staff("bo", as: .intake)
    static let ali = Actor.staff("ali", as: .officer)
    static let iris = Actor.staff("iris", as: .registerKeeper)
    static let sam = Actor.staff("sam", as: .administrator)
    static let lotte = Actor.staff("lotte", as: .employee)
    static let kim = Actor.respondent(1)
}

extension Letter {
    /// A letter to the complainant, behind the code unless said otherwise.
    static func sample(
        _ id: Letter.ID, _ kind: Kind, to: Addressee = .complainant, route: LetterRoute = .code,
        carries: Set<Kind> = [], answerBy: Day? = nil
    ) -> Letter {
        Letter(
            id: id, kind: kind, to: to, route: route, digest: "d\(id.number)", carries: carries,
            answerBy: answerBy)
    }
}
