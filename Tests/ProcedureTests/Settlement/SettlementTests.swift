import Procedure
import Testing

@Suite("Art. 4 – samen tot een oplossing")
struct SettlementTests {
    static let proposed = given(.contacted, .did(.settlement(.propose(World.proposal())), on: "2026-03-19"))
    static let agreed = proposed.and(
        .did(.settlement(.agree(to: 1, .online)), by: .complainant, on: "2026-03-20"))
    static let closed = Ending.solved.ended()
    static let replaced = proposed.and(.did(.settlement(.propose(World.proposal()))))

    @Test(arguments: [
        Settlement.Refusal.noParts, .partAlreadyDecided(1), .agreementDueBeforeToday(1), .agreementTwice(1),
        .nothingProposed, .alreadyAgreed, .unknownAgreement(9), .notAgreed, .inTheFuture,
        .mediationNotDisclosed, .proposalReplaced,
    ])
    func `every refusal of this cluster is provoked`(_ refusal: Settlement.Refusal) {
        provoke(refusal).refuses(.settlement(refusal))
    }

    private func provoke(_ refusal: Settlement.Refusal) -> Attempt {
        let contacted = given(.contacted)
        switch refusal {
        case .noParts: return contacted.when(.settlement(.propose(World.proposal(parts: []))))
        case .partAlreadyDecided:
            return contacted.and(.did(World.withdraw, by: .complainant))
                .when(.settlement(.propose(World.proposal())))
        case .agreementDueBeforeToday:
            return contacted.when(.settlement(.propose(World.proposal())), on: "2026-05-02")
        case .agreementTwice:
            var proposal = World.proposal()
            proposal.agreements = [World.agreement, World.agreement]
            return contacted.when(.settlement(.propose(proposal)))
        case .proposalReplaced:
            return Self.replaced.when(.settlement(.agree(to: 1, .online)), by: .complainant)
        case .nothingProposed: return contacted.when(.settlement(.agree(to: 1, .online)), by: .complainant)
        case .alreadyAgreed: return Self.agreed.when(.settlement(.agree(to: 1, .online)), by: .complainant)
        case .unknownAgreement: return Self.agreed.when(.settlement(.followUp(9, .kept(on: "2026-03-20"))))
        case .notAgreed: return Self.proposed.when(.settlement(.followUp(1, .kept(on: "2026-03-19"))))
        case .inTheFuture: return Self.agreed.when(.settlement(.followUp(1, .kept(on: "2026-03-21"))))
        case .mediationNotDisclosed:
            return contacted.when(.settlement(.propose(World.proposal(mediated: true))))
        }
    }

    @Test func `facts and agreements cannot be empty`() {
        let blanks: [String] = ["", " ", " \n\t "]
        #expect(blanks.compactMap { Words($0) }.isEmpty)
        let none: [Agreement] = []
        #expect(NonEmpty(none) == nil)
    }

    @Test func `agreeing settles the parts of the proposal and no other`() {
        let proposal = World.proposal(parts: [1, 3])
        let proposed = World.threeParts.and(.did(.settlement(.propose(proposal))))
        proposed.when(.settlement(.agree(to: 1, .online)), by: .complainant)
            .then(
                .settlement(.answered(.agrees(.init(on: proposed.today)), to: 1)),
                .disposition(.made(1, .settled)),
                .disposition(.made(3, .settled)))
    }

    @Test(arguments: [Actor.noor, .desk])
    func `an agreement by word counts on the day it was given, once it was read back`(_ actor: Actor) {
        let agree = Command.settlement(.agree(to: 1, World.spoken(on: "2026-03-19")))
        Self.proposed.when(agree, by: actor, on: "2026-03-24")
            .then(
                .settlement(
                    .answered(.agrees(World.spoken(on: "2026-03-19").declared(today: "2026-03-24")), to: 1)),
                .disposition(.made(1, .settled)))
        Self.proposed.when(
            .settlement(.agree(to: 1, World.spoken(on: "2026-03-19", readBack: false))), by: actor
        )
        .refuses(.notReadBack)
        Self.proposed.when(.settlement(.agree(to: 1, World.spoken(on: "2026-03-20"))), by: actor)
            .refuses(.declaredInTheFuture)
    }

    @Test(arguments: [Actor.noor, .desk, .kim, .ali, .clock])
    func `nobody agrees on the site but the complainant`(_ actor: Actor) {
        Self.proposed.when(.settlement(.agree(to: 1, .online)), by: actor).refuses(.notYours)
    }

    @Test func `wanting to talk first leaves the parts open`() {
        let talk = Self.proposed.and(
            .did(.settlement(.askForTalk("Nog één vraag.", about: 1, .online)), by: .complainant))
        #expect(talk.casefile.settlement.answer == .wantsToTalk("Nog één vraag.", .init(on: "2026-03-19")))
        #expect(talk.casefile.dispositions.isEmpty)
        #expect(talk.casefile.settlement.openAgreements.isEmpty)
        talk.when(.settlement(.agree(to: 1, .online)), by: .complainant).succeeds()
    }

    @Test func `a new proposal asks for a new answer`() {
        var better = World.proposal()
        better.facts = "Vier bezoeken gingen niet door."
        let again = Self.proposed.and(
            .did(.settlement(.askForTalk(nil, about: 1, .online)), by: .complainant),
            .did(.settlement(.propose(better))))
        #expect(again.casefile.settlement.proposal == better)
        #expect(again.casefile.settlement.answer == nil)
    }

    @Test(arguments: [Settlement.Command.agree(to: 1, .online), .askForTalk(nil, about: 1, .online)])
    func `an answer is to the proposal that was on screen, and never to a later one`(
        _ answer: Settlement.Command
    ) {
        Self.proposed.when(.settlement(answer), by: .complainant).succeeds()
        Self.replaced.when(.settlement(answer), by: .complainant).refuses(.settlement(.proposalReplaced))
        let agreed = Self.replaced.and(.did(.settlement(.agree(to: 2, .online)), by: .complainant))
        #expect(agreed.casefile.settlement.isAgreed)
    }

    @Test func `a proposal waits for an answer as long as its points are open`() {
        #expect(Self.proposed.casefile.proposalIsOpen)
        #expect(!Self.agreed.casefile.proposalIsOpen)
        #expect(!Self.proposed.and(.did(World.withdraw, by: .complainant)).casefile.proposalIsOpen)
        let back = Self.closed.and(.did(.closing(.goOn(nil, .online)), by: .complainant))
        #expect(!back.casefile.proposalIsOpen && back.casefile.phase(on: back.today) == .investigating)
    }

    @Test func `until the letter is there the complainant can come back on it`() {
        let back = Self.agreed.and(.did(.settlement(.askForTalk(nil, about: 1, .online)), by: .complainant))
        #expect(back.casefile.dispositions.isEmpty)
        #expect(back.casefile.endingOfParts == nil)
        Self.closed.when(.settlement(.askForTalk(nil, about: 1, .online)), by: .complainant).refuses(
            .closing(.alreadyEnded))
    }

    @Test func `a second settlement cannot make the promises of the first disappear`() {
        let first = World.threeParts.and(
            .did(.settlement(.propose(World.proposal(parts: [1])))),
            .did(.settlement(.agree(to: 1, .online)), by: .complainant))
        first.when(.settlement(.propose(World.proposal(parts: [3])))).refuses(.settlement(.alreadyAgreed))
    }

    @Test(arguments: [Ending.judged, .withdrawn, .referredOn, .notAComplaint])
    func `who agrees too late cannot settle what ended otherwise meanwhile`(_ ending: Ending) {
        let named = World.threeParts.and(
            .did(.reactions(.name(World.respondentKim, parts: [1]))),
            .did(.settlement(.propose(World.proposal(parts: [1, 3])))))
        named.adding([.did(.contacts(.write("Nog even.")), on: Ending.day)]).adding(ending.steps())
            .when(.settlement(.agree(to: 1, .online)), by: .complainant).refuses(
                .settlement(.partAlreadyDecided(1)))
    }

    @Test func `points cannot be split away under a proposal`() {
        World.threeParts.and(.did(.settlement(.propose(World.proposal(parts: [3])))))
            .when(.filing(.split(into: [.init("Alles samen.", happened: .ongoing)])))
            .refuses(.filing(.partsAlreadyDecided))
    }

    @Test func `what mediation led to becomes a settlement once the complainant let it be known`() {
        let disclosed = given(.contacted, .did(.referral(.disclose(.online)), by: .complainant))
        disclosed.when(.settlement(.propose(World.proposal(mediated: true))))
            .then(.settlement(.proposed(World.proposal(mediated: true))))
    }

    @Test(arguments: [
        Settlement.FollowUp.kept(on: "2026-05-01"), .broken(on: "2026-05-02", "Er is niet gebeld."),
    ])
    func `a promise is open until somebody tells how it went, after closing too`(_ how: Settlement.FollowUp) {
        #expect(Self.closed.casefile.settlement.openAgreements == [World.agreement])
        let followed = Self.closed.and(.did(.settlement(.followUp(1, how)), on: "2026-05-02"))
        #expect(followed.casefile.settlement.openAgreements.isEmpty)
        #expect(followed.casefile.settlement.followUps == [1: how])
    }

    @Test func `promises of a new settlement are not kept because old ones were`() {
        let again = Self.closed.and(
            .did(.settlement(.followUp(1, .kept(on: "2026-03-21"))), on: "2026-03-21"),
            .did(.closing(.goOn("Hij belde niet.", .online)), by: .complainant),
            .did(.settlement(.propose(World.proposal()))),
            .did(.settlement(.agree(to: 2, .online)), by: .complainant))
        #expect(again.casefile.settlement.openAgreements == [World.agreement])
    }
}
