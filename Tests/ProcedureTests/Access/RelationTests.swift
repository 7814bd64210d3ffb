import Procedure
import Testing

@Suite("Art. 8 – wat iemand van een klacht is")
struct RelationTests {
    private static func relation(_ actor: Actor, _ stage: Stage, of filing: Filing = World.jansen) -> Relation
    {
        given(stage, of: filing).casefile.relation(of: actor)
    }

    @Test(
        arguments: [
            (.complainant, .complainant), (.kim, .respondent(1)), (.noor, .handler), (.omar, .otherManager),
            (.fatma, .approver), (.desk, .intakeAssigned), (.ali, .officer(mayRead: false)),
            (.iris, .registerKeeper),
            (.sam, .administrator), (.lotte, .colleague), (.staff("p", as: .partner), .colleague),
            (.clock, .clock),
        ] as [(Actor, Relation)])
    func `everyone has one relation to a case that is handled`(_ actor: Actor, _ relation: Relation) {
        #expect(Self.relation(actor, .informed) == relation)
    }

    @Test func `the desk reads until somebody handles it, and again when it comes back`() {
        #expect(Self.relation(.desk, .filed) == .intake)
        #expect(Self.relation(.desk, .distributed) == .intake)
        #expect(Self.relation(.desk, .accepted) == .intakeAssigned)
        let back = given(.accepted, .did(.handling(.release(reason: "Verlof."))))
        #expect(back.casefile.relation(of: .desk) == .intake)
        #expect(back.casefile.relation(of: .noor) == .otherManager)
    }

    @Test func `who was asked reads nothing before the answer`() {
        #expect(Self.relation(.noor, .distributed) == .proposed)
        #expect(Self.relation(.omar, .distributed) == .otherManager)
    }

    @Test func `a director may handle too`() {
        let director = given(
            .filed, .happened(.handling(.assigned(World.fatma))),
            .did(.handling(.declareUninvolved), by: .fatma))
        #expect(director.casefile.relation(of: .fatma) == .handler)
    }

    @Test(arguments: Role.allCases)
    func `an outsider whom the board appointed handles it, in whatever role they have here`(_ role: Role) {
        let appointed = given(
            .filed, .happened(.handling(.outsiderAppointed(World.outsider, reason: "Niemand over."))))
        #expect(appointed.casefile.relation(of: .staff(World.outsider, as: role)) == .handler)
        #expect(appointed.casefile.relation(of: .noor) == .otherManager)
        #expect(appointed.casefile.relation(of: .desk) == .intakeAssigned)
    }

    @Test func `the handler's account in another capacity is not the handler`() {
        #expect(Self.relation(.staff(World.noor, as: .registerKeeper), .accepted) == .registerKeeper)
        #expect(Self.relation(.staff(World.noor, as: .employee), .accepted) == .colleague)
    }

    @Test(arguments: Role.allCases)
    func `who was involved is excluded in every role, the register keeper and the officer too`(_ role: Role) {
        let involved = given(.accepted, .did(.handling(.note(.wasPresent, about: "x")), by: .desk))
        let actor = Actor.staff("x", as: role)
        #expect(involved.casefile.relation(of: actor) == .excluded)
        #expect(Access.Resource.allCases.allSatisfy { Access.grant($0, to: .excluded) == .none })
        #expect(!involved.casefile.permits(actor, to: .handling(.acknowledgeSecrecy("Ik zwijg."))))
    }

    @Test func `the account of a respondent is excluded as staff and a respondent as themselves`() {
        #expect(Self.relation(.staff(World.kim, as: .manager), .noticed) == .excluded)
        #expect(Self.relation(.respondent(1), .noticed) == .respondent(1))
        #expect(Self.relation(.respondent(2), .noticed) == .excluded)
    }

    @Test func `a desk that must not read it is excluded from the first day`() {
        let filing = World.jansen { $0.avoidance = Avoidance(desk: true) }
        #expect(Self.relation(.desk, .filed, of: filing) == .excluded)
    }

    @Test func `the officer reads only while the complainant allows it`() {
        let allowed = given(.informed, .did(.referral(.letOfficerRead(.online)), by: .complainant))
        #expect(allowed.casefile.relation(of: .ali) == .officer(mayRead: true))
        let stopped = allowed.and(.did(.referral(.stopOfficerReading(.online)), by: .complainant))
        #expect(stopped.casefile.relation(of: .ali) == .officer(mayRead: false))
    }

    @Test(arguments: Role.allCases)
    func `an excluded person hears of nothing but 'not yours', whatever they try`(_ role: Role) {
        let involved = given(.informed, .did(.handling(.note(.mustNotRead, about: "x")), by: .desk))
        for sample in PerformerTable.all {
            involved.when(sample.command, by: .staff("x", as: role)).refuses(.notYours)
        }
    }
}
