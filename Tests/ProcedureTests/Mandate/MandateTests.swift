import Testing

@testable import Procedure

@Suite("Voor een ander klagen – de machtiging")
struct MandateTests {
    private static let spoken = Mandate.Verification.spoken(on: "2026-03-18", language: "Papiaments")
    private static let everyWay: [Mandate.Verification] = [
        spoken, .signed(on: "2026-03-10"), .courtDecision(on: "2025-01-01"),
    ]
    private static func withdrawn(_ declared: Declared = .init(on: "2026-03-18")) -> [Event] {
        [
            .withdrawal(.withdrawn(nil, after: .mandateRefused, declared)),
            .disposition(.made(1, .withdrawn)),
        ]
    }

    @Test(
        arguments: [
            (.themselves, false), (.group(of: 4), false), (.group(of: nil), false),
            (.someoneElse(name: "Visser", knows: .agrees), true),
            (.someoneElse(name: "Visser", knows: .notYet), true),
            (.someoneElse(name: nil, knows: .impossible), false),
        ] as [(Behalf, Bool)])
    func `a mandate is needed for somebody else who can give one`(_ behalf: Behalf, _ needed: Bool) {
        let casefile = given(.filed, of: World.jansen { $0.behalf = behalf }).casefile
        #expect(casefile.mandate.stage == (needed ? .pending : .notNeeded))
        #expect(casefile.mandate.allowsDisclosure == !needed)
    }

    @Test(arguments: everyWay)
    func `it is verified with themselves, by signature, or by the court's decision`(
        _ how: Mandate.Verification
    ) {
        let attempt = given(.accepted, of: World.onBehalf).when(.mandate(.verify(how)))
        attempt.then(.mandate(.verified(how)))
        #expect(attempt.after.casefile.mandate.allowsDisclosure)
    }

    @Test func `nothing is disclosed before, and the filing day is kept`() {
        let named = given(
            .contacted, of: World.onBehalf, .did(.reactions(.name(World.respondentKim, parts: [1]))))
        let notice = Command.reactions(.notify(1, .init(parts: [1])))
        named.when(notice).refuses(.reactions(.mandateNotVerified))
        let verified = named.and(.did(.mandate(.verify(Self.spoken)), on: "2026-04-10"))
        verified.when(notice).then(.reactions(.noticed(1, .init(parts: [1]))))
        #expect(verified.casefile.deadline.lastDay == "2026-04-27")
    }

    @Test func `refused by the represented person: withdrawn, and nothing is disclosed any more`() {
        let refused = given(.accepted, of: World.onBehalf).when(.mandate(.refuse(on: "2026-03-18")))
        #expect(refused.result == .success([.mandate(.refused(on: "2026-03-18"))] + Self.withdrawn()))
        #expect(refused.after.casefile.endingOfParts == .withdrawn)
        #expect(!refused.after.casefile.mandate.allowsDisclosure)
        refused.after.when(.withdrawal(.undo(.online)), by: .complainant).refuses(.mandate(.personRefused))
    }

    @Test func `it can be revoked at any moment, also when it was verified`() {
        let verified = given(.accepted, of: World.onBehalf, .did(.mandate(.verify(Self.spoken))))
        let spoken = World.spoken(on: "2026-03-18")
        let revoked = verified.when(.mandate(.revoke(spoken)), by: .desk)
        let withdrawn = Self.withdrawn(spoken.declared(today: verified.today))
        #expect(revoked.result == .success([.mandate(.revoked)] + withdrawn))
        #expect(revoked.after.casefile.mandate.stage == .refused(on: "2026-03-18"))
    }

    @Test func `until then the filer reads how far it is, and nothing about the other person`() {
        let pending = given(.accepted, of: World.onBehalf)
        let route = pending.casefile.filing.letterRoute
        func letter(_ kind: Letter.Kind) -> Command {
            .letters(
                .freeze(Letter(id: pending.casefile.letters.next, kind: kind, route: route, digest: "00")))
        }
        pending.when(letter(.minutes), by: .noor, on: "2026-03-20").refuses(.reactions(.mandateNotVerified))
        pending.when(letter(.progress), by: .noor, on: "2026-03-20").succeeds()
    }

    @Test(arguments: [Actor.clock, .noor])
    func `not verified after 28 days: the filer goes on in their own name`(_ actor: Actor) {
        let pending = given(.accepted, of: World.onBehalf)
        pending.when(.mandate(.continueInOwnName), by: actor, on: "2026-04-13")
            .refuses(.mandate(.termStillRuns(until: "2026-04-13")))
        let attempt = pending.when(.mandate(.continueInOwnName), by: actor, on: "2026-04-14")
        attempt.then(.mandate(.ownName))
        #expect(attempt.after.casefile.mandate.allowsDisclosure)
        #expect(attempt.after.casefile.deadline.lastDay == "2026-04-27")
    }

    @Test func `the handler sees the mandate among what to do until it is there`() {
        let pending = given(.accepted, of: World.onBehalf)
        let asked = Action(kind: .verifyMandate, who: .handler, due: "2026-04-13")
        #expect(pending.casefile.actions(on: "2026-03-18").contains(asked))
        let verified = pending.and(.did(.mandate(.verify(Self.spoken))))
        #expect(!verified.casefile.actions(on: "2026-03-18").contains(asked))
    }
}

@Suite("Voor een ander klagen – wat geweigerd wordt")
struct MandateRefusalTests {
    private static func pending(_ command: Mandate.Command) -> Attempt {
        given(.accepted, of: World.onBehalf).when(.mandate(command))
    }

    private static func after(_ first: Mandate.Command, on day: Day, _ then: Mandate.Command) -> Attempt {
        given(.accepted, of: World.onBehalf, .did(.mandate(first), on: day)).when(.mandate(then))
    }

    private static let spoken = World.spoken(on: "2026-03-18")

    static let provocations: [Provocation] = [
        .init("the age of a grown-up", .mandate(.notForAChild)) {
            given(.accepted, of: World.jansen { $0.behalf = .child(name: nil) }).when(.mandate(.noteAge(18)))
        },
        .init("an age where no child is", .mandate(.notForAChild)) {
            given(.accepted).when(.mandate(.noteAge(12)))
        },
        .init("verifying what nobody needs", .mandate(.notNeeded)) {
            given(.accepted).when(.mandate(.verify(.signed(on: "2026-03-18"))))
        },
        .init("refusing for who complains themselves", .mandate(.notNeeded)) {
            given(.accepted).when(.mandate(.refuse(on: "2026-03-18")))
        },
        .init("verified twice", .mandate(.notPending)) {
            after(.verify(.signed(on: "2026-03-18")), on: "2026-03-18", .verify(.signed(on: "2026-03-18")))
        },
        .init("refused twice", .mandate(.notPending)) {
            after(.refuse(on: "2026-03-18"), on: "2026-03-18", .refuse(on: "2026-03-18"))
        },
        .init("revoked after a refusal", .mandate(.notPending)) {
            after(.refuse(on: "2026-03-18"), on: "2026-03-18", .revoke(spoken))
        },
        .init("refused when it is in the filer's own name", .mandate(.notPending)) {
            after(.continueInOwnName, on: "2026-04-14", .refuse(on: "2026-04-14"))
        },
        .init("own name after verification", .mandate(.notPending)) {
            after(.verify(.signed(on: "2026-03-18")), on: "2026-04-14", .continueInOwnName)
        },
        .init("signed tomorrow", .mandate(.inTheFuture)) { pending(.verify(.signed(on: "2026-03-19"))) },
        .init("spoken tomorrow", .mandate(.inTheFuture)) {
            pending(.verify(.spoken(on: "2026-03-19", language: "Nederlands")))
        },
        .init("decided by the court tomorrow", .mandate(.inTheFuture)) {
            pending(.verify(.courtDecision(on: "2026-03-19")))
        },
        .init("refused tomorrow", .mandate(.inTheFuture)) { pending(.refuse(on: "2026-03-19")) },
        .init("own name on day 2", .mandate(.termStillRuns(until: "2026-04-13"))) {
            pending(.continueInOwnName)
        },
        .init("taken up again over the no of whom it is for", .mandate(.personRefused)) {
            given(.accepted, of: World.onBehalf, .did(.mandate(.refuse(on: "2026-03-18"))))
                .when(.withdrawal(.undo(.online)), by: .complainant)
        },
        .init("verified by the filer", .notYours) {
            given(.accepted, of: World.onBehalf).when(
                .mandate(.verify(.signed(on: "2026-03-18"))), by: .complainant)
        },
    ]

    @Test(arguments: provocations)
    func `the obstacle has a name`(_ provocation: Provocation) { provocation.check() }

    @Test func `every refusal of the mandate is provoked`() {
        expectAll(
            Self.provocations.compactMap { provocation -> Obstacle? in
                guard case .mandate(let refusal) = provocation.refusal else { return nil }
                return Obstacle(refusal)
            })
    }

    enum Obstacle: CaseIterable, Hashable {
        case notNeeded, notPending, inTheFuture, termStillRuns, personRefused, notForAChild

        init(_ refusal: Mandate.Refusal) {
            self =
                switch refusal {
                case .notNeeded: .notNeeded
                case .notPending: .notPending
                case .inTheFuture: .inTheFuture
                case .termStillRuns: .termStillRuns
                case .personRefused: .personRefused
                case .notForAChild: .notForAChild
                }
        }
    }
}
