import Testing

@testable import Procedure

@Suite("Art. 2 – de lijst van behandelaars")
struct HandlingListTests {
    /// The handling list on a day on which these people are away, or lead these accounts.
    private static func list(absent: Set<StaffID> = [], leads: [StaffID: Set<StaffID>] = [:]) -> HandlingList
    {
        HandlingList(
            World.list.candidates.map {
                Candidate(
                    $0.person, tier: $0.tier, leads: leads[$0.person] ?? [],
                    isAbsent: absent.contains($0.person))
            })
    }

    private static func involving(_ people: [StaffID]) -> Given {
        given(.filed).adding(people.map { .did(.handling(.note(.wasPresent, about: $0)), by: .desk) })
    }

    private static let managers: [StaffID] = [World.noor, World.omar, World.els]

    @Test(
        arguments: zip(
            [[], managers, managers + [World.fatma], managers + [World.fatma, "hans"]],
            [
                (World.noor, Candidate.Tier.manager), (World.fatma, .director), ("hans", .boardMember),
                ("tineke", .otherPartner),
            ]))
    func `when all of a tier were involved the next tier may`(
        _ involved: [StaffID], _ turn: (person: StaffID, tier: Candidate.Tier)
    ) {
        let given = Self.involving(involved)
        #expect(World.list.openTier(in: given.casefile.handling.involvement) == turn.tier)
        #expect(World.list.firstUninvolved(in: given.casefile.handling.involvement) == turn.person)
        given.when(.handling(.assign(turn.person, from: World.list)), by: .desk).succeeds()
    }

    @Test func `tiers come in the order of the settings`() {
        #expect(Candidate.Tier.allCases == [.manager, .director, .boardMember, .otherPartner])
        #expect(Candidate.Tier.allCases.sorted() == Candidate.Tier.allCases)
    }

    @Test func `an absent manager is passed over, and a tier of absent ones too`() {
        let filed = given(.filed)
        filed.when(.handling(.assign(World.omar, from: Self.list(absent: [World.noor]))), by: .desk)
            .succeeds()
        filed.when(.handling(.assign(World.fatma, from: Self.list(absent: Set(Self.managers)))), by: .desk)
            .succeeds()
    }

    @Test
    func `who leads a respondent is refused until somebody uninvolved decides otherwise, with a reason`() {
        let list = Self.list(leads: [World.noor: [World.kim]])
        let named = given(.filed, .did(.reactions(.name(World.respondentKim, parts: [1])), by: .desk))
        named.when(.handling(.assign(World.noor, from: list)), by: .desk)
            .refuses(.handling(.handlerLeadsRespondent(World.noor)))
        let override = Command.handling(.override(World.noor, reason: "Zij leidt pas een week.", from: list))
        let attempt = named.when(override, by: .fatma)
        attempt.then(
            .handling(
                .overridden(
                    World.noor,
                    .init(by: World.fatma, reason: "Zij leidt pas een week.", covers: [World.kim]))))
        attempt.after.when(.handling(.assign(World.noor, from: list)), by: .desk).succeeds()
    }

    @Test func `whom the complainant complains of counts from the first distribution`() {
        let list = Self.list(leads: [World.noor: [World.kim]])
        given(.filed, .did(.handling(.note(.isComplainedOf, about: World.kim)), by: .clock))
            .when(.handling(.assign(World.noor, from: list)), by: .desk)
            .refuses(.handling(.handlerLeadsRespondent(World.noor)))
    }

    @Test func `an override holds for whom it was about, and for nobody who is named later`() {
        let list = Self.list(leads: [World.noor: [World.kim, World.joost]])
        let freed = given(
            .filed, .did(.reactions(.name(World.respondentKim, parts: [1])), by: .desk),
            .did(.handling(.override(World.noor, reason: "Kan.", from: list)), by: .fatma))
        freed.when(.handling(.assign(World.noor, from: list)), by: .desk).succeeds()
        let later = freed.and(.did(.reactions(.name(World.respondentJoost, parts: [1])), by: .desk))
        later.when(.handling(.assign(World.noor, from: list)), by: .desk)
            .refuses(.handling(.handlerLeadsRespondent(World.noor)))
        // A second decision adds to the first.
        later.and(.did(.handling(.override(World.noor, reason: "Ook.", from: list)), by: .fatma))
            .when(.handling(.assign(World.noor, from: list)), by: .desk).succeeds()
    }

    @Test func `who is away is asked when nobody else is left, before somebody from outside`() {
        let list = Self.list(absent: [World.els])
        let others = Self.involving(list.candidates.map(\.person).filter { $0 != World.els })
        #expect(list.firstUninvolved(in: others.casefile.handling.involvement) == World.els)
        others.when(.handling(.assign(World.els, from: list)), by: .desk).succeeds()
        others.when(.handling(.appointOutsider(World.outsider, reason: "Zo.", from: list)), by: .desk)
            .refuses(.handling(.someoneIsLeft(World.els)))
    }

    @Test func `leading somebody who is no respondent is no obstacle`() {
        let list = Self.list(leads: [World.noor: [World.joost]])
        given(.filed, .did(.reactions(.name(World.respondentKim, parts: [1])), by: .desk))
            .when(.handling(.assign(World.noor, from: list)), by: .desk).succeeds()
    }

    @Test func `an override does not help who was involved in another way`() {
        let given = given(
            .filed, .did(.handling(.override(World.noor, reason: "Kan.", from: World.list)), by: .fatma),
            .did(.handling(.note(.isWitness, about: World.noor)), by: .desk))
        given.when(.handling(.assign(World.noor, from: World.list)), by: .desk)
            .refuses(.handling(.handlerWasInvolved(World.noor)))
    }

    @Test func `nobody left: the board appoints an outsider and the clock runs`() {
        let nobody = Self.involving(Self.managers + [World.fatma, "tineke"])
        let hans = Actor.staff("hans", as: .director)
        let attempt = nobody.and(.did(.handling(.note(.wasPresent, about: "hans")), by: .desk))
            .when(
                .handling(.appointOutsider(World.outsider, reason: "Niemand over.", from: World.list)),
                by: .desk)
        attempt.then(.handling(.outsiderAppointed(World.outsider, reason: "Niemand over.")))
        let casefile = attempt.after.casefile
        #expect(casefile.handling.handler == World.outsider)
        #expect(casefile.relation(of: .staff(World.outsider, as: .manager)) == .handler)
        #expect(casefile.deadline.lastDay == "2026-04-27")
        #expect(attempt.after.casefile.relation(of: hans) == .excluded)
    }

    @Test func `the desk must not read it: somebody of the list distributes`() {
        let filing = World.jansen { $0.avoidance = Avoidance(desk: true) }
        let filed = given(.filed, of: filing)
        let assign = Command.handling(.assign(World.omar, from: World.list))
        filed.when(assign, by: .desk).refuses(.notYours)
        filed.when(assign, by: .noor).then(.handling(.assigned(World.omar)))
        filed.when(assign, by: .fatma).succeeds()
        filed.when(assign, by: .staff("petra", as: .manager)).refuses(.notYours)
        #expect(
            Access.Resource.allCases.allSatisfy {
                Access.grant($0, to: filed.casefile.relation(of: .desk)) == .none
            })
    }

    @Test func `somebody of the list who was involved distributes nothing`() {
        let filing = World.jansen { $0.avoidance = Avoidance(desk: true) }
        given(.filed, of: filing, .did(.handling(.note(.mustNotRead, about: World.noor)), by: .clock))
            .when(.handling(.assign(World.omar, from: World.list)), by: .noor).refuses(.notYours)
    }
}
