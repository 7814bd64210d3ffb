import Testing

@testable import Procedure

@Suite("Art. 2 – wat het toedelen weigert")
struct HandlingRefusalTests {
    private static func assign(_ person: StaffID, from list: HandlingList = World.list) -> Command {
        .handling(.assign(person, from: list))
    }

    private static func witness(_ person: StaffID) -> Step {
        .did(.handling(.note(.isWitness, about: person)), by: .desk)
    }

    private static let leading = HandlingList([
        Candidate(World.noor, tier: .manager, leads: [World.kim]),
        Candidate(World.omar, tier: .manager, leads: [World.kim]),
        Candidate(World.els, tier: .manager, isAbsent: true), Candidate(World.fatma, tier: .director),
    ])
    /// Noor is not on it any more: the first who may is Omar.
    private static let leaving = HandlingList(World.list.candidates.filter { $0.person != World.noor })
    private static let kimNamed = Step.did(.reactions(.name(World.respondentKim, parts: [1])), by: .desk)
    private static let outsider = Command.handling(
        .appointOutsider(World.outsider, reason: "Niemand over.", from: HandlingList([])))

    static let provocations: [Provocation] = [
        .init("a colleague who is not on the list", .handling(.notOnTheList("lotte"))) {
            given(.filed).when(assign("lotte"), by: .desk)
        },
        .init("a witness", .handling(.handlerWasInvolved(World.noor))) {
            given(.filed, witness(World.noor)).when(assign(World.noor), by: .desk)
        },
        .init("a witness as outsider", .handling(.handlerWasInvolved(World.outsider))) {
            given(.filed, witness(World.outsider)).when(outsider, by: .desk)
        },
        .init("a line manager", .handling(.handlerLeadsRespondent(World.noor))) {
            given(.filed, kimNamed).when(assign(World.noor, from: leading), by: .desk)
        },
        .init("an absent manager", .handling(.handlerIsAbsent(World.els))) {
            given(.filed).when(assign(World.els, from: leading), by: .desk)
        },
        .init("the director before the managers", .handling(.someoneEarlierOnTheList(.manager))) {
            given(.filed).when(assign(World.fatma), by: .desk)
        },
        .init("the board before the director", .handling(.someoneEarlierOnTheList(.director))) {
            given(.filed, witness(World.noor), witness(World.omar), witness(World.els)).when(
                assign("hans"), by: .desk)
        },
        .init("a case that has a handler", .handling(.alreadyAssigned(to: World.noor))) {
            given(.accepted).when(assign(World.omar), by: .desk)
        },
        .init("an outsider beside a handler", .handling(.alreadyAssigned(to: World.noor))) {
            given(.accepted).when(outsider, by: .desk)
        },
        .init("an answer to a question that was not asked", .handling(.notProposedToYou)) {
            given(.distributed).unguarded(.declareInvolved, by: .omar)
        },
        .init("giving back what nobody has", .handling(.noHandler)) {
            given(.filed).unguarded(.release(reason: "Weg."))
        },
        .init("taking a case from nobody", .handling(.noHandler)) {
            given(.filed).when(.handling(.takeOver(reason: "Weg.", from: World.list)), by: .desk)
        },
        .init("taking a case from who can go on", .handling(.handlerIsPresent(World.noor))) {
            given(.accepted).when(.handling(.takeOver(reason: "Weg.", from: World.list)), by: .desk)
        },
        .init("taking a case out of one's turn", .notYours) {
            given(.accepted).when(.handling(.takeOver(reason: "Weg.", from: leaving)), by: .els)
        },
        .init("a line manager as outsider", .handling(.handlerLeadsRespondent(World.omar))) {
            given(.filed, kimNamed, witness(World.noor), witness(World.els), witness(World.fatma)).when(
                .handling(.appointOutsider(World.omar, reason: "Niemand over.", from: leading)), by: .desk)
        },
        .init("an outsider while somebody is only away", .handling(.someoneIsLeft(World.els))) {
            given(.filed, kimNamed, witness(World.fatma)).when(
                .handling(.appointOutsider(World.outsider, reason: "Zo.", from: leading)), by: .desk)
        },
        .init("the officer or an administrator as outsider", .handling(.keptApart(World.outsider))) {
            let list = HandlingList([], apart: [World.outsider])
            return given(.filed).when(
                .handling(.appointOutsider(World.outsider, reason: "Niemand over.", from: list)), by: .desk)
        },
        .init("overriding for oneself", .handling(.overrideByTheHandler)) {
            given(.filed, kimNamed).when(
                .handling(.override(World.noor, reason: "Kan.", from: leading)), by: .noor)
        },
        .init("overriding as another line manager", .handling(.overrideByInvolved)) {
            given(.filed, kimNamed).when(
                .handling(.override(World.noor, reason: "Kan.", from: leading)), by: .omar)
        },
        .init("an outsider while somebody is left", .handling(.someoneIsLeft(World.noor))) {
            given(.filed).when(.handling(.appointOutsider("x", reason: "Zo.", from: World.list)), by: .desk)
        },
        .init("overriding as a witness", .notYours) {
            given(.filed, kimNamed, witness(World.els))
                .when(.handling(.override(World.noor, reason: "Kan.", from: World.list)), by: .els)
        },
        .init("overriding from outside the list", .notYours) {
            given(.filed, kimNamed)
                .when(.handling(.override(World.noor, reason: "Kan.", from: HandlingList([]))), by: .fatma)
        },
        .init("the desk that overrides", .notYours) {
            given(.filed, kimNamed).when(
                .handling(.override(World.noor, reason: "Kan.", from: leading)), by: .desk)
        },
    ]

    @Test(arguments: provocations)
    func `the obstacle has a name`(_ provocation: Provocation) { provocation.check() }

    @Test func `every refusal of handling is provoked`() {
        expectAll(
            Self.provocations.compactMap { provocation -> Obstacle? in
                guard case .handling(let refusal) = provocation.refusal else { return nil }
                return Obstacle(refusal)
            })
    }

    enum Obstacle: CaseIterable, Hashable {
        case notOnTheList, wasInvolved, leadsRespondent, isAbsent, someoneEarlier, alreadyAssigned,
            notProposedToYou
        case noHandler, overrideByTheHandler, overrideByInvolved, someoneIsLeft, keptApart, handlerIsPresent

        init(_ refusal: Handling.Refusal) {
            self =
                switch refusal {
                case .notOnTheList: .notOnTheList
                case .handlerWasInvolved: .wasInvolved
                case .handlerLeadsRespondent: .leadsRespondent
                case .handlerIsAbsent: .isAbsent
                case .someoneEarlierOnTheList: .someoneEarlier
                case .alreadyAssigned: .alreadyAssigned
                case .notProposedToYou: .notProposedToYou
                case .noHandler: .noHandler
                case .overrideByTheHandler: .overrideByTheHandler
                case .overrideByInvolved: .overrideByInvolved
                case .someoneIsLeft: .someoneIsLeft
                case .keptApart: .keptApart
                case .handlerIsPresent: .handlerIsPresent
                }
        }
    }
}

extension Given {
    /// The decision without the question who may do it: a second line of defence that no actor reaches.
    fileprivate func unguarded(_ command: Handling.Command, by actor: Actor = .noor) -> Attempt {
        do throws(Refusal) {
            let events = try casefile.decide(command, by: actor)
            return Attempt(before: self, by: actor, on: today, result: .success(events))
        } catch {
            return Attempt(before: self, by: actor, on: today, result: .failure(error))
        }
    }
}
