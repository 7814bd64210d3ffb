import CaseDesk
import Procedure

/// What a sensible person would do next with a case, so that a walk also gets to the end of the procedure.
struct NextStep: Sendable {
    typealias Act = @Sendable (inout Plan) throws(Refusal) -> Void

    let actor: Actor
    let act: Act

    private init(_ actor: Actor, _ act: @escaping Act) {
        self.actor = actor
        self.act = act
    }

    private init(_ actor: Actor, _ command: Command) {
        self.init(actor) { plan throws(Refusal) in try plan.perform(command) }
    }

    init?(_ casefile: Casefile, on today: Day, _ list: HandlingList, _ impulse: inout Impulse) {
        let waiting = casefile.letters.waiting.first?.id
        if let waiting, impulse.chance.happens(50) {
            let out = Letter.Out(.posted, on: today)
            self.init(Self.handler(casefile), .letters(.send(waiting, out)))
            return
        }
        if case .proposed(let person, _) = casefile.handling.stage {
            let isFree = impulse.chance.happens(85)
            self.init(.staff(person, as: .manager), .handling(isFree ? .declareUninvolved : .declareInvolved))
            return
        }
        guard casefile.handling.handler != nil else {
            let free = list.firstUninvolved(in: casefile.handling.involvement)
            guard let free else { return nil }
            let desk: Actor =
                casefile.filing.avoidance.desk
                ? .staff(free, as: .manager) : .staff(Neighbourhood.fenna, as: .intake)
            self.init(desk, .handling(.assign(free, from: list)))
            return
        }
        guard !casefile.closing.hasEnded else { return nil }
        self = Self.handling(casefile, today, &impulse)
    }

    /// The same, and what this person would do right after it, until it is somebody else's turn.
    func goingOn(_ today: Day, _ list: HandlingList, _ impulse: Impulse) -> Act {
        let actor = actor
        let first = act
        return { plan throws(Refusal) in
            try first(&plan)
            var impulse = impulse
            for _ in 0..<impulse.chance.number(0...4) {
                let next = NextStep(plan.casefile, on: today, list, &impulse)
                guard let next, next.actor == actor else { return }
                do throws(Refusal) { try next.act(&plan) } catch { return }
            }
        }
    }

    private static func handler(_ casefile: Casefile) -> Actor {
        casefile.handling.handler.map { .staff($0, as: .manager) } ?? .staff(Neighbourhood.fenna, as: .intake)
    }

    /// The first thing that is still missing for an ending.
    private static func handling(_ casefile: Casefile, _ today: Day, _ impulse: inout Impulse) -> NextStep {
        let me = handler(casefile)
        if let part = casefile.parts.list.first(where: { $0.subject == nil }) {
            return NextStep(me, .filing(.classify(part.id, as: impulse.chance.pick(Subject.allCases))))
        }
        if casefile.mandate.asksAge { return NextStep(me, .mandate(.noteAge(12))) }
        if casefile.mandate.asksLetters { return NextStep(me, .mandate(.noteLettersChosen)) }
        if casefile.mandate.stage == .pending {
            return NextStep(me, .mandate(.verify(.signed(on: today))))
        }
        if case .named(_, .yes) = casefile.filing.complainant {
        } else if casefile.contacts.safetyTalk == nil {
            return NextStep(me, .contacts(.talkAboutSafety(on: today, nameMayBeGiven: true, note: nil)))
        }
        if let talk = casefile.conversations.unsettled(on: today).first {
            return NextStep(me, .conversations(.cancel(talk, reason: impulse.words())))
        }
        if let talk = casefile.conversations.withoutMinutes.first {
            let to = (casefile.conversations[talk]?.attended ?? []).union([.complainant])
            return NextStep(me, .conversations(.shareMinutes(talk, .init(words: impulse.words(), to: to))))
        }
        if let step = reacting(casefile, today, me, &impulse) { return step }
        return ending(casefile, me, &impulse)
    }

    private static func reacting(
        _ casefile: Casefile, _ today: Day, _ me: Actor, _ impulse: inout Impulse
    ) -> NextStep? {
        guard !casefile.reactions.list.isEmpty else {
            let parts = Set(casefile.parts.list.map(\.id))
            return NextStep(me, .reactions(.name(impulse.who(), parts: parts)))
        }
        for reaction in casefile.reactions.list {
            let id = reaction.respondent.id
            switch reaction.stage {
            case .named: return NextStep(me, .reactions(.notify(id, .init(parts: reaction.respondent.parts))))
            case .noticed: return NextStep(me, .reactions(.inform(id, .told(on: today))))
            case .informed where impulse.chance.happens(50):
                return NextStep(me, .reactions(.react(id, impulse.words(), on: today, over: .email)))
            case .informed, .reacted, .lapsed, .notHeard: continue
            }
        }
        return nil
    }

    private static func ending(_ casefile: Casefile, _ me: Actor, _ impulse: inout Impulse) -> NextStep {
        if casefile.dispositions.isEmpty, !casefile.isReachable {
            return NextStep(me, .closing(.cannotAnswer(.noWay)))
        }
        if let part = casefile.parts.list.first(where: { casefile.dispositions[$0.id] == nil }) {
            return NextStep(me, .outcome(.judge(part.id, impulse.judgement())))
        }
        if !casefile.measures.areDecided, casefile.endingOfParts == .judged {
            return NextStep(me, .measures(.decideNone(reason: impulse.words())))
        }
        let words = impulse.words()
        return NextStep(me) { plan throws(Refusal) in try plan.end(lateBecause: words) }
    }
}
