import Procedure
import Testing

/// One sample or more of every command, with every free-text field filled; a new command fails to compile in
/// `name`.
enum CommandSamples {
    struct Sample: Sendable, CustomTestStringConvertible {
        var command: Command
        var testDescription: String { CommandSamples.name(command) }
    }

    static let all: [Sample] =
        (filings.map { .filing(.file($0)) } + intake + asking + talking + results + ends).map {
            Sample(command: $0)
        }

    private static let day = World.filedOn
    private static let said = World.spoken(on: day)

    /// Filings that together fill every field.
    static let filings: [Filing] = [
        World.jansen {
            $0.effect = "effect"
            $0.wishes = Wishes([.talk], other: "wish")
            $0.attachments = ["file-1"]
            $0.behalf = .someoneElse(name: "Visser", knows: .agrees)
            $0.contact = .call(number: "050", lettersTo: "Brugstraat 1", safeTimes: "Na zes")
            $0.callBack = "06"
            $0.needs.interpreter = "Tigrinya"
            $0.needs.other = "Een rustige plek"
            $0.avoidance = Avoidance(desk: true, people: "Bo")
        },
        World.jansen {
            $0.story = .inFile("file-2")
            $0.contact = .email("jansen@voorbeeld.nl")
        },
        World.byPost,
    ]

    private static let intake: [Command] = [
        .filing(.split(into: World.points)), .filing(.date(1, .unknown)), .filing(.classify(1, as: .money)),
        .filing(.attach("file-3", .ours)), .filing(.join(with: "2026-013", agreed: said)),
        .filing(.link(to: "2025-099")),
        .mandate(.verify(.spoken(on: day, language: "Arabisch"))), .mandate(.refuse(on: day)),
        .mandate(.revoke(said)), .mandate(.continueInOwnName), .mandate(.noteAge(12)),
        .mandate(.noteLettersChosen),
        .handling(.assign(World.noor, from: World.list)), .handling(.declareUninvolved),
        .handling(.declareInvolved), .handling(.note(.isWitness, about: World.kim)),
        .handling(.override(World.noor, reason: "Klein team", from: World.list)),
        .handling(.release(reason: "Verlof")),
        .handling(.takeOver(reason: "Weg", from: World.list)), .handling(.recheck(World.list)),
        .handling(.appointOutsider(World.outsider, reason: "Niemand over", from: World.list)),
        .handling(.acknowledgeSecrecy("Ik zwijg.")),
        .contacts(.log(.init(on: day, over: .telephone, reached: true, note: "note"))),
        .contacts(.talkAboutSafety(on: day, nameMayBeGiven: false, note: "note")),
        .contacts(.write("words", with: ["f"])),
        .contacts(.decideOnPaper(from: day)), .contacts(.noteReturn), .contacts(.noteReading),
        .contacts(.replaceCode(.calledBack)),
        .contacts(.answerAboutName(mayBeGiven: true, said)),
        .contacts(.changeReach(reach, said)), .contacts(.confirmReach(.oldNumberCalled)),
    ]

    private static let reach: Contacts.Reach = {
        var needs = Needs()
        (needs.interpreter, needs.other) = ("Tigrinya", "Een rustige plek")
        return .init(
            contact: .call(number: "050", lettersTo: "Brugstraat 1", safeTimes: "Na zes"), needs: needs)
    }()

    private static let asking: [Command] = [
        .reactions(.name(World.respondentKim, parts: [1])), .reactions(.name(World.partner, parts: [1])),
        .reactions(.name(World.atPartner, parts: [1])), .reactions(.unname(1)),
        .reactions(.notify(1, .init(parts: [1], attachments: ["file-1"], question: "question"))),
        .reactions(.inform(1, .told(on: day))), .reactions(.react(1, "words", on: day, over: .web)),
        .reactions(.remind(1)), .reactions(.lapse(1)), .reactions(.excuse(1, .gone, reason: "reason")),
        .reactions(.hearAfterAll(1)), .reactions(.noteCard(1)),
        .reactions(.handOn(1, to: World.atPartner, at: .mail("rik@partner.example"))),
        .reactions(.reach(1, .post("Street 1"))), .reactions(.noteReturn(1)),
        .reactions(.acknowledgeSecrecy(1, "Ik zwijg.")),
        .reactions(.reach(1, .mail("kim@buurt.example"))),
        .investigation(.note(.init(.asked, on: day, "words"))), .investigation(.conclude),
    ]

    private static let talking: [Command] = [
        .conversations(.arrange(on: day, .at("place"), with: [.complainant], company: "sister")),
        .conversations(.hold(1, on: day, attended: [.complainant])),
        .conversations(.cancel(1, reason: "ill")),
        .conversations(
            .shareMinutes(
                1,
                .init(
                    words: "words", to: [.complainant],
                    leftOut: [
                        .respondent(1): .everything(why: "because"),
                        .complainant: .passage("word", why: "so"),
                    ]))),
        .conversations(.comment(1, from: .complainant, .incorrect("words"), said)),
        .settlement(.propose(World.proposal())), .settlement(.agree(to: 1, said)),
        .settlement(.askForTalk("words", about: 1, said)),
        .settlement(.followUp(1, .broken(on: day, "words"))),
        .referral(.disclose(said)), .referral(.tell("words", as: .message)), .referral(.letOfficerRead(said)),
        .referral(.stopOfficerReading(said)),
    ]

    private static let results: [Command] = [
        .outcome(
            .judge(
                1, Judgement(examined: "a", sides: "b", judgment: .upheld, why: "c", apology: "d"))),
        .outcome(.reconsider(1)),
        .measures(.decide(.repair, what: "what", owner: "owner", account: World.noor, due: day)),
        .measures(.decideNone(reason: "reason")), .measures(.finish(1, on: day)),
        .measures(.drop(1, reason: "reason")), .measures(.evaluate(1, "words")),
        .withdrawal(.withdraw(parts: [1], .other("words"), after: .ownWish, said)), .withdrawal(.undo(said)),
        .withdrawal(.logCall(on: day, "words")),
        .letters(.freeze(.sample(1, .receipt))), .letters(.send(1, .init(.posted, on: day))),
        .letters(.takeBack(1)), .letters(.destroy(1)), .letters(.open(1)),
        .letters(.agreeLaterDay(day, said)),
        .concerns(.raise(.danger, due: day, "words", knownOn: day)), .concerns(.settle(1, "words")),
        .registration(.register(entry: "row-1")),
    ]

    private static let ends: [Command] = [
        .closing(.refuse(1, .policy("vexatious"), why: "why")),
        .closing(.referOn([1], to: "to", agreed: said)),
        .closing(.setAside([1], why: "why", agreed: said)), .closing(.cannotAnswer(.noWay)),
        .closing(.recordDeath(on: day, kin: NextOfKin(name: "kin", address: "Brugstraat 2"))),
        .closing(.reconsider(1)),
        .closing(.end(with: [.sample(1, .outcome)])), .closing(.goOn("words", said)),
        .keeping(.request(.correction, of: .other("name"), "words", said)), .keeping(.answer(1, "words")),
        .keeping(.askDay(day, why: "why")), .keeping(.approveDay), .keeping(.dropDay),
    ]
}
