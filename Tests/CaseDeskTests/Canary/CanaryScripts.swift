import Procedure
import Rehearsal

@testable import CaseDesk

/// A word that nobody else types: each free-text field of each command has one of its own.
func canary(_ field: String) -> Words {
    guard let words = Words(Canary.marker + "-" + field) else {
        fatalError("internal error: an empty canary")
    }
    return words
}

/// A reason with a canary in it, as long as a letter asks for.
private func reason(_ field: String) -> Words {
    guard let words = Words("\(canary(field).text) is de reden. Dat staat in deze brief.") else {
        fatalError("internal error: an empty reason")
    }
    return words
}

/// Cases whose every free-text field holds a canary, step by step through the procedure.
enum Canary {
    /// What all canaries begin with, so that one search finds any of them.
    static let marker = "kanarievogel"

    /// One step of a case, as the application would take it.
    struct Step: Sendable {
        enum What: Sendable {
            case assign
            case command(Command)
            case letter(LetterDraft)
            case sendLetters
            case end(lateBecause: Words?)
        }

        var day: Int
        var actor: Actor
        var what: What
    }

    struct Script: Sendable {
        var filing: Filing
        var steps: [Step]
    }

    static let scripts = [settled, withdrawn, refused, setAside]

    /// Every sample of every command with free text: what the scripts do, and what they cannot reach.
    static let commands: [Command] =
        scripts.map { .filing(.file($0.filing)) }
        + scripts.flatMap(\.steps).compactMap { step in
            guard case .command(let command) = step.what else { return nil }
            return command
        } + offThePath

    /// A director, an exhausted list or a death leads here: they are stored as events alone.
    static let offThePath: [Command] = [
        .handling(.override(Neighbourhood.noor, reason: canary("override"), from: HandlingList([]))),
        .handling(.appointOutsider(Neighbourhood.mo, reason: canary("outsider"), from: HandlingList([]))),
        .closing(
            .recordDeath(on: .mar(18), kin: NextOfKin(name: canary("kin"), address: canary("kin-address")))),
        .handling(.takeOver(reason: canary("take-over"), from: HandlingList([]))),
    ]

    private static func filing(_ name: String, _ edit: (inout Filing) -> Void) -> Filing {
        var filing = Filing.jansen
        filing.story = .told(canary("story-\(name)"))
        filing.about = About(.employee, name: canary("about-\(name)"))
        filing.complainant = .named(canary("complainant-\(name)"), mayBeNamed: .yes)
        filing.effect = canary("effect-\(name)")
        filing.wishes = Wishes([.talk], other: canary("wish-\(name)"))
        filing.needs.interpreter = canary("interpreter-\(name)")
        filing.needs.other = canary("need-\(name)")
        filing.avoidance = Avoidance(desk: false, people: canary("avoid-\(name)"))
        edit(&filing)
        return filing
    }

    private static func by(_ actor: Actor, on day: Int, _ commands: Command...) -> [Step] {
        commands.map { Step(day: day, actor: actor, what: .command($0)) }
    }

    private static func letter(_ draft: LetterDraft, on day: Int) -> [Step] {
        [Step(day: day, actor: noor, what: .letter(draft))]
    }

    private static func end(on day: Int) -> [Step] {
        [
            Step(day: day, actor: noor, what: .end(lateBecause: canary("late-\(day)"))),
            Step(day: day, actor: noor, what: .sendLetters),
        ]
    }

    private static let noor = Actor.staff(Neighbourhood.noor, as: .manager)
    private static let accepted =
        [Step(day: 17, actor: .staff(Neighbourhood.fenna, as: .intake), what: .assign)]
        + by(noor, on: 18, .handling(.declareUninvolved)) + letter(.newHandler, on: 18)
        + [Step(day: 18, actor: noor, what: .sendLetters)]

    private static let settled = Script(
        filing: filing("mail") {
            $0.contact = .email(canary("mail@voorbeeld.example"))
            $0.attachments = [file("named")]
        },
        steps: accepted + talked + asked + heard + met + proposed + decided + afterwards)

    private static func file(_ name: String) -> AttachedFile {
        AttachedFile(
            id: "file-\(name)", name: canary("file-\(name)"), type: FileType.pdf.rawValue, size: 9,
            digest: "00")
    }

    private static let talked =
        by(
            noor, on: 18,
            .filing(
                .split(
                    into: atLeastOne(
                        .init(canary("part-a"), happened: .on(.mar(2))),
                        .init(canary("part-b"), happened: .ongoing),
                        .init(canary("part-c"), happened: .ongoing)))),
            .filing(.classify(1, as: .continuity)), .filing(.classify(2, as: .reachability)),
            .filing(.classify(3, as: .money)), .contacts(.write(canary("message"))),
            .contacts(.log(.init(on: .mar(18), over: .telephone, reached: true, note: canary("call")))),
            .contacts(.talkAboutSafety(on: .mar(18), nameMayBeGiven: true, note: canary("safety"))),
            .concerns(.raise(.danger, due: .mar(20), canary("concern"))),
            .concerns(.settle(1, canary("concern-settled"))))
        + by(.complainant, on: 18, .filing(.attach(file("later"), .complainant)))

    private static let asked =
        by(
            noor, on: 19,
            .reactions(.name(.employee(Neighbourhood.kim, name: canary("employee")), parts: [1, 2])),
            .reactions(.name(.partner(name: canary("partner")), parts: [3])),
            .reactions(
                .name(
                    .someoneAtPartner(nil, name: canary("person"), partner: canary("house")), parts: [3])),
            .reactions(.name(.partner(name: canary("colleague-at")), parts: [1])),
            .reactions(.reach(1, .mail(canary("mailbox")))), .reactions(.reach(1, .post(canary("street")))),
            .reactions(
                .notify(1, .init(parts: [1, 2], attachments: ["file-later"], question: canary("question")))))
        + letter(.notice(to: 1), on: 19)
        + by(
            noor, on: 19, .reactions(.excuse(2, .gone, reason: canary("excuse"))),
            .reactions(.excuse(3, .unknown, reason: canary("excuse-person"))),
            .reactions(
                .handOn(
                    4, to: .someoneAtPartner(nil, name: canary("colleague"), partner: canary("colleague-at")),
                    at: .mail(canary("colleague-mail")))
            ),
            .reactions(.excuse(4, .gone, reason: canary("excuse-colleague"))))

    private static let heard =
        [Step(day: 20, actor: noor, what: .sendLetters)]
        + by(noor, on: 20, .reactions(.inform(1, .told(on: .mar(20)))))
        + by(.respondent(1), on: 21, .reactions(.react(1, canary("reaction"), on: .mar(21), over: .web)))
        + by(noor, on: 22, .investigation(.note(.init(.asked, on: .mar(22), canary("note")))))

    private static let met =
        by(
            noor, on: 22,
            .conversations(
                .arrange(
                    on: .mar(23), .at(canary("place")), with: [.complainant, .respondent(1)],
                    company: canary("company"))))
        + letter(.invitation(to: .complainant, 1), on: 22)
        + by(
            noor, on: 22,
            .conversations(
                .arrange(
                    on: .mar(24), .at(canary("place-b")), with: [.complainant], company: canary("friend"))),
            .conversations(.cancel(2, reason: canary("cancelled"))))
        + by(
            noor, on: 23,
            .conversations(.hold(1, on: .mar(23), attended: [.complainant, .respondent(1)])),
            .conversations(
                .shareMinutes(
                    1,
                    .init(
                        words: canary("minutes"), to: [.complainant],
                        leftOut: [
                            // Stands in the minutes: their first letter.
                            .complainant: .passage(canary("m"), why: canary("cut")),
                            .respondent(1): .everything(why: canary("left-out")),
                        ]))))
        + letter(.minutes(1, to: .complainant), on: 23)
        + by(
            .complainant, on: 23,
            .conversations(.comment(1, from: .complainant, .incorrect(canary("correction")), .online)))

    private static let proposed =
        by(
            noor, on: 24, .investigation(.conclude),
            .settlement(
                .propose(
                    .init(
                        parts: [1], facts: canary("facts"),
                        agreements: atLeastOne(
                            Agreement(id: 1, what: canary("promise"), who: canary("promiser"), due: .mar(30)))
                    ))))
        + letter(.confirmation, on: 24)
        + by(.complainant, on: 24, .settlement(.askForTalk(canary("talk"), about: 1, .online)))
        + by(.complainant, on: 24, .referral(.disclose(.online)))
        + by(
            .staff(Neighbourhood.ali, as: .officer), on: 24, .referral(.tell(canary("officer"), as: .message))
        )
        + by(.complainant, on: 24, .settlement(.agree(to: 1, .online)))

    private static let decided =
        by(
            noor, on: 25,
            .outcome(
                .judge(
                    2,
                    Judgement(
                        examined: canary("examined"), sides: canary("sides"), judgment: .upheld,
                        why: reason("why"), apology: canary("apology")))),
            .closing(
                .referOn(
                    [3], to: canary("elsewhere"),
                    agreed: .recorded(
                        on: .mar(25), over: .telephone, heardBy: Neighbourhood.noor, readBack: true))),
            .measures(
                .decide(.repair, what: canary("measure"), owner: canary("owner"), account: nil, due: .mar(30))
            ),
            .measures(.finish(1, on: .mar(25))), .measures(.evaluate(1, canary("evaluation"))),
            .measures(
                .decide(
                    .repair, what: canary("measure-b"), owner: canary("owner-b"), account: nil, due: .mar(30))
            ),
            .measures(.drop(2, reason: canary("dropped"))))
        + end(on: 25)

    private static var reach: Contacts.Reach {
        var needs = Needs()
        (needs.interpreter, needs.other) = (canary("interpreter-later"), canary("need-later"))
        let call = ContactWish.call(
            number: canary("number-later"), lettersTo: canary("address-later"),
            safeTimes: canary("times-later"))
        return Contacts.Reach(contact: call, needs: needs)
    }

    private static let afterwards =
        by(noor, on: 26, .settlement(.followUp(1, .broken(on: .mar(26), canary("broken")))))
        + by(.complainant, on: 26, .contacts(.changeReach(reach, .online)))
        + by(
            .complainant, on: 26,
            .keeping(.request(.objection, of: .complainant, canary("objection"), .online)))
        + by(
            noor, on: 26,
            .keeping(
                .request(
                    .access, of: .other(canary("asker")), nil,
                    .recorded(
                        on: .mar(26), over: .telephone, heardBy: Neighbourhood.noor, readBack: true))),
            .keeping(.answer(1, canary("data-answer"))),
            .keeping(.askDay(.mar(31) + 60, why: canary("why-day"))))
        + by(.complainant, on: 27, .closing(.goOn(canary("not-solved"), .online)))

    private static let withdrawn = Script(
        filing: filing("call") {
            $0.callBack = canary("number-now")
            $0.behalf = .someoneElse(name: canary("represented"), knows: .agrees)
            $0.contact = .call(
                number: canary("number"), lettersTo: canary("address-call"), safeTimes: canary("times"))
        },
        steps: accepted
            + by(
                noor, on: 18, .mandate(.verify(.spoken(on: .mar(18), language: canary("language")))),
                .filing(.classify(1, as: .money)))
            + by(
                .complainant, on: 19,
                .withdrawal(.withdraw(parts: nil, .other(canary("withdrawal")), after: .ownWish, .online)))
            + by(noor, on: 20, .withdrawal(.logCall(on: .mar(20), canary("withdrawal-call")))) + end(on: 20))

    private static let refused = Script(
        filing: filing("post") { $0.contact = .letter(address: canary("address")) },
        steps: accepted
            + by(
                noor, on: 19, .filing(.classify(1, as: .continuity)),
                .closing(.refuse(1, .scope, why: reason("refusal"))),
                .measures(.decideNone(reason: canary("no-measure")))) + end(on: 19))

    private static let setAside = Script(
        filing: filing("code") { $0.contact = .code },
        steps: accepted
            + by(
                noor, on: 19,
                .closing(
                    .setAside(
                        [1], why: reason("no-complaint"),
                        agreed: .recorded(
                            on: .mar(19), over: .telephone, heardBy: Neighbourhood.noor, readBack: true))),
                .handling(.release(reason: canary("release")))))
}
