import Procedure
import Testing

@Suite("Art. 6.2 – wat geweigerd wordt")
struct ReactionRefusalTests {
    private static let named = Step.did(.reactions(.name(World.respondentKim, parts: [1])))
    private static let excused = Step.did(.reactions(.excuse(1, .gone, reason: "Weg.")))

    private static func on(
        _ stage: Stage, _ command: Reactions.Command, by actor: Actor = .noor, day: Day? = nil
    ) -> Attempt {
        given(stage).when(.reactions(command), by: actor, on: day)
    }

    private static func react(_ day: Day) -> Reactions.Command {
        .react(1, "Ik was ziek.", on: day, over: .paper)
    }

    static let naming: [Provocation] = [
        .init("about no part", .reactions(.noParts)) {
            on(.contacted, .name(World.respondentKim, parts: []))
        },
        .init("named twice", .reactions(.alreadyNamed(1))) {
            on(.noticed, .name(World.respondentKim, parts: [1]))
        },
        .init("about part 7", .filing(.unknownPart(7))) {
            on(.contacted, .name(World.respondentKim, parts: [1, 7]))
        },
        .init("asking about no part", .reactions(.noParts)) {
            given(.contacted, named).when(.reactions(.notify(1, .init(parts: []))))
        },
        .init("asking about another's part", .reactions(.partNotAboutThem(2))) {
            given(.contacted, named).when(.reactions(.notify(1, .init(parts: [1, 2]))))
        },
        .init("nobody of that number", .reactions(.unknownRespondent(3))) {
            on(.noticed, .notify(3, .init(parts: [1])))
        },
        .init("asked twice", .reactions(.alreadyNoticed)) { on(.noticed, .notify(1, .init(parts: [1]))) },
        .init("before the safety talk", .reactions(.safetyTalkFirst)) {
            given(.contacted, of: World.unnamed, named).when(.reactions(.notify(1, .init(parts: [1]))))
        },
        .init("before the mandate", .reactions(.mandateNotVerified)) {
            given(.contacted, of: World.onBehalf, named).when(.reactions(.notify(1, .init(parts: [1]))))
        },
    ]

    static let informing: [Provocation] = [
        .init("informed without a notice", .reactions(.notNoticed)) {
            given(.contacted, named).when(.reactions(.inform(1, .told(on: "2026-03-18"))))
        },
        .init("informed twice", .reactions(.alreadyInformed)) {
            on(.informed, .inform(1, .told(on: "2026-03-20")))
        },
        .init("informed after answering", .reactions(.alreadyInformed)) {
            on(.reacted, .inform(1, .opened), by: .kim)
        },
        .init("told tomorrow", .reactions(.inTheFuture)) {
            on(.noticed, .inform(1, .told(on: "2026-03-20")))
        },
        .init("posted tomorrow", .reactions(.inTheFuture)) {
            on(.noticed, .inform(1, .posted(on: "2026-03-20")))
        },
        .init("told before the notice", .reactions(.beforeNotice)) {
            on(.noticed, .inform(1, .told(on: "2026-03-18")))
        },
        .init("posted before the notice", .reactions(.beforeNotice)) {
            on(.noticed, .inform(1, .posted(on: "2026-03-18")))
        },
        .init("opened by the handler", .notYours) { on(.noticed, .inform(1, .opened)) },
        .init("told by the respondent", .notYours) {
            on(.noticed, .inform(1, .told(on: "2026-03-19")), by: .kim)
        },
    ]

    static let answering: [Provocation] = [
        .init("answered without a notice", .reactions(.notNoticed)) {
            given(.contacted, named).when(.reactions(react("2026-03-18")))
        },
        .init("answered by who may not be told", .reactions(.notNoticed)) {
            given(.contacted, named, excused).when(.reactions(react("2026-03-18")), by: .kim)
        },
        .init("answered tomorrow", .reactions(.inTheFuture)) { on(.informed, react("2026-03-21")) },
        .init("answered before the notice", .reactions(.beforeNotice)) { on(.informed, react("2026-03-18")) },
        .init("reminded before being informed", .reactions(.notInformed)) {
            on(.noticed, .remind(1), by: .clock)
        },
        .init("reminded after answering", .reactions(.notInformed)) { on(.reacted, .remind(1), by: .clock) },
        .init("lapsed without a term", .reactions(.notInformed)) {
            on(.noticed, .lapse(1), by: .clock, day: "2026-06-01")
        },
        .init("lapsed after answering", .reactions(.notInformed)) {
            on(.reacted, .lapse(1), day: "2026-06-01")
        },
        .init("lapsed on day 14", .reactions(.termStillRuns(until: "2026-04-03"))) {
            on(.informed, .lapse(1), by: .clock, day: "2026-04-03")
        },
        .init("excused after answering", .reactions(.alreadyReacted)) {
            on(.reacted, .excuse(1, .gone, reason: "Weg."))
        },
        .init("excused twice", .reactions(.alreadyExcused)) {
            given(.noticed, excused).when(.reactions(.excuse(1, .unknown, reason: "Weg.")))
        },
        .init("heard after all, who was never excused", .reactions(.notExcused)) {
            on(.noticed, .hearAfterAll(1))
        },
        .init("a card for who was never asked", .reactions(.notNoticed)) {
            given(.contacted, named).when(.reactions(.noteCard(1)))
        },
        .init("a card for who is excused", .reactions(.alreadyExcused)) {
            given(.noticed, excused).when(.reactions(.noteCard(1)))
        },
    ]

    private static let sil = Respondent.Who.someoneAtPartner(nil, name: "Sil", partner: "Thuis Noord")

    private static func partnerAt(_ address: Words) -> Given {
        given(
            .contacted, .did(.reactions(.name(World.partner, parts: [1]))),
            .did(.reactions(.reach(1, .mail(address)))))
    }

    static let handingOn: [Provocation] = [
        .init("an employee who hands on", .reactions(.onlyWithinThePartner)) {
            on(.noticed, .handOn(1, to: World.atPartner), by: .kim)
        },
        .init("to another partner", .reactions(.onlyWithinThePartner)) {
            let elsewhere = Respondent.Who.someoneAtPartner(nil, name: "Rik", partner: "Thuis Zuid")
            return given(.contacted, .did(.reactions(.name(World.partner, parts: [1]))))
                .when(.reactions(.handOn(1, to: elsewhere)))
        },
        .init("to an employee of ours", .reactions(.onlyWithinThePartner)) {
            given(.contacted, .did(.reactions(.name(World.partner, parts: [1]))))
                .when(.reactions(.handOn(1, to: World.respondentKim)))
        },
        .init("by a partner to an address outside their house", .reactions(.outsideTheirHouse)) {
            partnerAt("petra@noord.example")
                .when(.reactions(.handOn(1, to: sil, at: .mail("sil@gmail.com"))), by: .respondent(1))
        },
        .init("by a partner with an address that anybody can get", .reactions(.outsideTheirHouse)) {
            partnerAt("petra@gmail.com")
                .when(.reactions(.handOn(1, to: sil, at: .mail("sil@gmail.com"))), by: .respondent(1))
        },
        .init("by a partner who reads on paper", .reactions(.outsideTheirHouse)) {
            given(.contacted, .did(.reactions(.name(World.partner, parts: [1]))))
                .when(.reactions(.handOn(1, to: sil)), by: .respondent(1))
        },
        .init("at the address of another respondent", .reactions(.addressOfAnother)) {
            reached.when(.reactions(.reach(2, .mail("Kim@buurt.example"))))
        },
        .init("at the complainant's own address", .reactions(.addressOfAnother)) {
            let byMail = World.jansen { $0.contact = .email("jansen@thuis.example") }
            return given(.contacted, of: byMail, .did(.reactions(.name(World.respondentKim, parts: [1]))))
                .when(.reactions(.reach(1, .mail("jansen@thuis.example"))))
        },
        .init("to a colleague at an address of somebody else", .reactions(.addressOfAnother)) {
            reached.and(.did(.reactions(.name(World.partner, parts: [1]))))
                .when(.reactions(.handOn(3, to: World.atPartner, at: .mail("kim@buurt.example"))))
        },
        .init("a file of another respondent", .reactions(.fileOfAnother)) {
            reached.and(
                .did(.reactions(.notify(1, .init(parts: [1])))),
                .did(.filing(.attach("rooster", .respondent(1))), by: .kim)
            ).when(.reactions(.notify(2, .init(parts: [1], attachments: ["rooster"]))))
        },
        .init("a file of who was asked nothing", .reactions(.notNoticed)) {
            reached.when(.filing(.attach("rooster", .respondent(2))), by: .respondent(2))
        },
        .init("a respondent that is not there", .notYours) {
            on(.noticed, react("2026-03-19"), by: .respondent(2))
        },
    ]

    /// Kim reads at her own address; Joost is named too.
    private static var reached: Given {
        given(
            .contacted, .did(.reactions(.name(World.respondentKim, parts: [1]))),
            .did(.reactions(.name(World.respondentJoost, parts: [1]))),
            .did(.reactions(.reach(1, .mail("kim@buurt.example")))))
    }

    static var all: [Provocation] { naming + informing + answering + handingOn }

    @Test(arguments: all)
    func `the obstacle has a name`(_ provocation: Provocation) { provocation.check() }

    @Test func `every refusal of reactions is provoked`() {
        expectAll(
            Self.all.compactMap { provocation -> Obstacle? in
                guard case .reactions(let refusal) = provocation.refusal else { return nil }
                return Obstacle(refusal)
            })
    }

    enum Obstacle: CaseIterable, Hashable {
        case unknownRespondent, noParts, partNotAboutThem, safetyTalkFirst, mandateNotVerified,
            alreadyNamed, alreadyNoticed, notNoticed
        case alreadyInformed, inTheFuture, beforeNotice, notInformed, termStillRuns, alreadyReacted,
            alreadyExcused, notExcused
        case onlyWithinThePartner, outsideTheirHouse, addressOfAnother, fileOfAnother

        init(_ refusal: Reactions.Refusal) {
            self =
                switch refusal {
                case .unknownRespondent: .unknownRespondent
                case .noParts: .noParts
                case .partNotAboutThem: .partNotAboutThem
                case .safetyTalkFirst: .safetyTalkFirst
                case .mandateNotVerified: .mandateNotVerified
                case .alreadyNamed: .alreadyNamed
                case .alreadyNoticed: .alreadyNoticed
                case .notNoticed: .notNoticed
                case .alreadyInformed: .alreadyInformed
                case .inTheFuture: .inTheFuture
                case .beforeNotice: .beforeNotice
                case .notInformed: .notInformed
                case .termStillRuns: .termStillRuns
                case .alreadyReacted: .alreadyReacted
                case .alreadyExcused: .alreadyExcused
                case .notExcused: .notExcused
                case .onlyWithinThePartner: .onlyWithinThePartner
                case .outsideTheirHouse: .outsideTheirHouse
                case .addressOfAnother: .addressOfAnother
                case .fileOfAnother: .fileOfAnother
                }
        }
    }
}
