import CaseDesk
import Procedure

extension Life {
    /// Asked, answered or silent, talked with, found out, and answered with reasons.
    func investigate(from day: Day, reacts: Bool, late: Bool, _ agenda: inout Agenda) {
        let asked = WorkingDays.adding(1, to: day)
        agenda.add(asked, ask)
        let informed = WorkingDays.adding(1, to: asked)
        agenda.add(informed, inform)
        if reacts { agenda.add(WorkingDays.adding(5, to: informed), react) }
        let talked = WorkingDays.adding(3, to: informed)
        if fate != .nameless, !reacts || filedOn.ordinal % 2 == 0 {
            agenda.add(day + 1, arrange)
            agenda.add(talked, hold)
            agenda.add(WorkingDays.adding(2, to: talked), share)
        }
        let over = informed + 15
        agenda.add(over) { stage in try await stage.desk.tick(now: stage.now) }
        let concluded = WorkingDays.adding(1, to: over)
        agenda.add(concluded, conclude)
        if late {
            agenda.add(filedOn + 43, warn)
            agenda.add(WorkingDays.adding(1, to: filedOn + 50), answer)
        } else {
            agenda.add(Life.answeredOn(filed: filedOn), answer)
            // Paper goes with the post of two working days later: till then the case has ended, not closed.
            agenda.add(WorkingDays.adding(2, to: Life.answeredOn(filed: filedOn)), postLetters)
        }
        agenda.add(filedOn + 90, followUp)
        agenda.add(filedOn + 130, evaluate)
    }

    @Sendable func ask(_ stage: Stage) async throws {
        let (who, reach) = (respondent, reach)
        try await act(stage) { plan throws(Refusal) in
            let parts = Set(plan.casefile.parts.list.map(\.id))
            try plan.perform(.reactions(.name(who, parts: parts)))
            guard let id = plan.casefile.reactions.list.last?.respondent.id else { return }
            let question = Words.of("Hoe heb jij dit gezien?")
            try plan.perform(.reactions(.reach(id, reach)))
            try plan.perform(.reactions(.notify(id, Reactions.Shared(parts: parts, question: question))))
            try plan.write(.notice(to: id))
        }
    }

    /// Somebody whom this manager does not lead, so that the case stays theirs.
    private var respondent: Respondent.Who {
        switch story.about {
        case .employee where manager == Neighbourhood.samira:
            .employee(Neighbourhood.bas, name: .of("Bas Mulder"))
        case .employee: .employee(Neighbourhood.kim, name: .of("Kim Visser"))
        case .partner: .partner(name: .of("Partner Noord"))
        case .organisation, .unsure: .organisation(answeredBy: Neighbourhood.hendrik)
        }
    }

    /// Two of three read on the site, the others on paper.
    private var reach: Respondent.Reach {
        guard filedOn.ordinal % 3 != 0 || fate == .askedEmployee || fate == .askedPartner else {
            return .post(story.about == .partner ? .of("Dorpsstraat 4\n9711 AA Groningen") : nil)
        }
        let account = story.about == .partner ? Neighbourhood.petra : respondent.account
        let address = Neighbourhood.accounts.first { $0.id == account }?.email
        return address.flatMap(Words.init).map { .mail($0) } ?? .post(nil)
    }

    /// Opened on the site, or told by the manager who brought the letter.
    @Sendable private func inform(_ stage: Stage) async throws {
        try await postLetters(stage)
        guard reach.address != nil else {
            return try await act(stage) { plan throws(Refusal) in
                for reaction in plan.casefile.reactions.list {
                    try plan.perform(.reactions(.inform(reaction.respondent.id, .told(on: stage.today))))
                }
            }
        }
        try await asRespondent(stage) { plan throws(Refusal) in
            let promise = Words.of("Ik praat hier met niemand anders over.")
            try plan.perform(.reactions(.acknowledgeSecrecy(Respondent.ID(1), promise)))
            try plan.perform(.reactions(.inform(Respondent.ID(1), .opened)))
            for letter in plan.casefile.letters.list where letter.kind == .notice {
                try plan.perform(.letters(.open(letter.id)))
            }
        }
    }

    private func asRespondent(
        _ stage: Stage, _ decide: @Sendable (inout Plan) throws(Refusal) -> Void
    ) async throws {
        try await stage.desk.carryOut(
            on: try await number, by: .respondent(Respondent.ID(1)), now: stage.now, decide)
    }

    @Sendable private func react(_ stage: Stage) async throws {
        let words = Words.of(story.reaction)
        guard reach.address == nil else {
            return try await asRespondent(stage) { plan throws(Refusal) in
                try plan.perform(
                    .reactions(.react(Respondent.ID(1), words, on: stage.today, over: .web)))
            }
        }
        try await act(stage) { plan throws(Refusal) in
            for reaction in plan.casefile.reactions.list {
                let id = reaction.respondent.id
                try plan.perform(.reactions(.react(id, words, on: stage.today, over: .email)))
            }
        }
    }

    @Sendable private func arrange(_ stage: Stage) async throws {
        let day = WorkingDays.adding(4, to: stage.today)
        try await act(stage) { plan throws(Refusal) in
            try plan.perform(
                .conversations(
                    .arrange(on: day, .at(.of("Voorbeeldstraat 12")), with: [.complainant], company: nil)))
            guard let id = plan.casefile.conversations.list.last?.id else { return }
            try plan.write(.invitation(to: .complainant, id))
        }
        try await postLetters(stage)
    }

    @Sendable private func hold(_ stage: Stage) async throws {
        try await act(stage) { plan throws(Refusal) in
            for conversation in plan.casefile.conversations.list {
                try plan.perform(
                    .conversations(.hold(conversation.id, on: stage.today, attended: [.complainant])))
            }
        }
    }

    @Sendable private func share(_ stage: Stage) async throws {
        let words = Words.of("We spraken een uur. De klager vertelde wat er gebeurde: \(story.told)")
        try await act(stage) { plan throws(Refusal) in
            for id in plan.casefile.conversations.withoutMinutes {
                let minutes = Conversation.Minutes(words: words, to: [.complainant])
                try plan.perform(.conversations(.shareMinutes(id, minutes)))
                try plan.write(.minutes(id, to: .complainant))
            }
        }
        try await postLetters(stage)
    }

    @Sendable private func conclude(_ stage: Stage) async throws {
        let found = Words.of(story.found)
        try await act(stage) { plan throws(Refusal) in
            try plan.perform(.investigation(.note(.init(.asked, on: stage.today, found))))
            try plan.perform(.investigation(.conclude))
            try plan.write(.confirmation)
        }
        try await postLetters(stage)
    }

    @Sendable private func warn(_ stage: Stage) async throws {
        let reason = Words.of("we nog op een laatste gesprek wachten.")
        let later = stage.today + 14
        try await act(stage) { plan throws(Refusal) in
            try plan.perform(
                .letters(
                    .agreeLaterDay(
                        later,
                        .recorded(
                            on: stage.today, over: .telephone, heardBy: manager, readBack: true))))
            try plan.write(LetterDraft(.overdue, words: reason))
        }
        try await postLetters(stage)
    }

    @Sendable private func answer(_ stage: Stage) async throws {
        let judgement = judgement
        let (kind, what) = story.measure
        try await act(stage) { plan throws(Refusal) in
            for part in plan.casefile.parts.list { try plan.perform(.outcome(.judge(part.id, judgement))) }
            try plan.perform(
                .measures(
                    .decide(
                        kind, what: .of(what), owner: .of("Teamleiding"), account: manager,
                        due: stage.today + 21)))
            try plan.end(lateBecause: .of("het gesprek later was dan gepland."))
        }
        if fate != .onPaper { try await postLetters(stage) }
    }

    private var judgement: Judgement {
        Judgement(
            examined: .of(story.found),
            sides: .of("Jij vertelde wat er gebeurde. De ander zei: \(story.reaction)"),
            judgment: story.judgment, why: .of(story.why),
            apology: story.judgment == .upheld
                ? .of("Dat had niet mogen gebeuren. Onze excuses daarvoor.") : nil)
    }

    @Sendable private func followUp(_ stage: Stage) async throws {
        guard filedOn.ordinal % 12 != 0 else { return }
        try await act(stage) { plan throws(Refusal) in
            for measure in plan.casefile.measures.open {
                try plan.perform(.measures(.finish(measure.id, on: stage.today)))
            }
        }
    }

    /// Six weeks after it was done they looked whether it helped.
    @Sendable private func evaluate(_ stage: Stage) async throws {
        try await act(stage) { plan throws(Refusal) in
            for measure in plan.casefile.measures.toEvaluate {
                try plan.perform(
                    .measures(.evaluate(measure.id, .of("Het helpt. We hoorden hier niets meer over."))))
            }
        }
    }
}
