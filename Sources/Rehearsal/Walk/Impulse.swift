import CaseDesk
import Procedure

/// What comes into somebody's head: arguments of every type, right and wrong ones.
struct Impulse {
    var chance: Chance
    let today: Day

    init(today: Day, _ chance: inout Chance) {
        self.chance = chance.fork()
        self.today = today
    }

    static let texts = [
        "Er is niet gebeld. Dat had wel gemoeten.", "Ik weet het niet. Vraag het aan de balie.",
        "Żółw 👩‍👧 é. De balie belde terug.", "Zo was het.\nEn niet anders.",
    ]

    mutating func words() -> Words { .of(chance.happens(95) ? chance.pick(Self.texts) : "-") }
    mutating func maybeWords() -> Words? { chance.happens(50) ? words() : nil }
    mutating func part() -> Part.ID { .init(chance.happens(85) ? 1 : chance.number(0...4)) }
    mutating func respondent() -> Respondent.ID { .init(chance.happens(75) ? 1 : chance.number(0...3)) }
    mutating func number() -> Int { chance.happens(70) ? 1 : chance.number(0...3) }
    /// Often one of those who handle cases, for there the rules are.
    mutating func person() -> StaffID {
        let managers = [Neighbourhood.samira, Neighbourhood.noor, Neighbourhood.wouter]
        return chance.happens(50) ? chance.pick(managers) : chance.pick(Neighbourhood.accounts).id
    }

    mutating func channel() -> Channel { chance.pick(Channel.allCases) }

    /// Mostly today or just before; sometimes long ago or still to come.
    mutating func day() -> Day {
        switch chance.number(0...9) {
        case 0: today + chance.number(1...30)
        case 1: today - chance.number(1...400)
        case 2...4: today - chance.number(0...5)
        default: today
        }
    }

    mutating func declaration() -> Declaration {
        if chance.happens(50) { return .online }
        return .recorded(on: day(), over: channel(), heardBy: person(), readBack: chance.happens(85))
    }

    mutating func source() -> LaterFile.Source {
        chance.pick([.complainant, .ours, .received(on: day(), over: channel()), .respondent(respondent())])
    }

    mutating func when() -> When {
        switch chance.number(0...5) {
        case 0: .ongoing
        case 1: .unknown
        case 2: .inYear(today.civil.year - chance.number(0...2))
        case 3: .inMonth(year: today.civil.year, month: chance.number(1...12))
        default: .on(today - chance.number(-3...500))
        }
    }

    mutating func who() -> Respondent.Who {
        switch chance.number(0...5) {
        case 0: .organisation(answeredBy: person())
        case 1: .partner(name: words())
        case 2: .someoneAtPartner(person(), name: words(), partner: words())
        case 3: .employee(person(), name: words())
        default: .employee(chance.happens(70) ? Neighbourhood.kim : nil, name: words())
        }
    }

    /// Own addresses, shared ones and paper; the complainant's own among them.
    mutating func reach() -> Respondent.Reach {
        switch chance.number(0...4) {
        case 0: .post(maybeWords())
        case 1: .mail(.of("bewoner@voorbeeld.example"))
        default: .mail(.of("persoon\(number())@voorbeeld.example"))
        }
    }

    mutating func participant() -> Conversation.Participant {
        chance.happens(60) ? .complainant : .respondent(respondent())
    }

    mutating func participants() -> Set<Conversation.Participant> {
        chance.happens(90) ? [participant(), .complainant] : []
    }

    mutating func parts() -> Set<Part.ID> { chance.happens(90) ? [part()] : [] }
    mutating func file() -> AttachedFile {
        AttachedFile(id: "f\(number())", name: words(), type: "pdf", size: 10, digest: "00")
    }

    mutating func proposal() -> Settlement.Proposal {
        let promise = Agreement(
            id: .init(number()), what: words(), who: words(), due: today + chance.number(-2...40))
        guard let promises = NonEmpty(chance.happens(80) ? [promise] : [promise, promise]) else {
            fatalError("internal error: a proposal without promises")
        }
        return .init(parts: parts(), facts: words(), agreements: promises, mediated: chance.happens(10))
    }

    mutating func judgement() -> Judgement {
        Judgement(
            examined: words(), sides: words(), judgment: chance.pick(Judgment.allCases), why: words(),
            apology: maybeWords())
    }

    mutating func contactWish() -> ContactWish {
        switch chance.number(0...5) {
        case 0: .call(number: words(), lettersTo: maybeWords(), safeTimes: maybeWords())
        case 1: .email(.of("bewoner@voorbeeld.example"))
        case 2: .letter(address: words())
        case 3: chance.happens(50) ? .none : .code
        default: .code
        }
    }

    mutating func behalf() -> Behalf {
        switch chance.number(0...9) {
        case 0: .child(name: maybeWords())
        case 1: .group(of: chance.happens(50) ? 4 : nil)
        case 2: .someoneElse(name: maybeWords(), knows: chance.pick([.agrees, .notYet, .impossible]))
        default: .themselves
        }
    }

    /// A complaint as it might come in, some of them impossible.
    var filing: Filing {
        mutating get {
            let received = chance.happens(80) ? today : day()
            let named = Complainant.named(words(), mayBeNamed: chance.pick(NamePermission.allCases))
            var filing = Filing(
                number: "", receivedOn: received, channel: channel(), procedure: Neighbourhood.version,
                story: chance.happens(90) ? .told(words()) : .inFile("f1"), happened: when(),
                about: About(chance.pick([.employee, .partner, .organisation, .unsure]), name: maybeWords()),
                complainant: chance.happens(80) ? named : .nameless, contact: contactWish())
            filing.postmarkedOn = chance.happens(10) ? day() : nil
            filing.language = chance.pick(Language.allCases)
            filing.urgency = chance.pick(Urgency.allCases + [.none, .none])
            filing.effect = maybeWords()
            filing.behalf = behalf()
            filing.avoidance = Avoidance(desk: chance.happens(15), people: maybeWords())
            return filing
        }
    }
}
