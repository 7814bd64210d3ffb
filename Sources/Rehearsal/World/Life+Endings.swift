import CaseDesk
import Procedure

extension Life {
    /// Solved together, in a talk, with promises that have a day.
    func solve(from day: Day, _ agenda: inout Agenda) {
        let proposed = WorkingDays.adding(4, to: day)
        agenda.add(proposed, propose)
        agenda.add(WorkingDays.adding(2, to: proposed), agree)
        agenda.add(WorkingDays.adding(3, to: proposed), end)
        agenda.add(proposed + 40, keep)
    }

    /// The complainant stops, and the manager confirms it.
    func stop(from day: Day, _ agenda: inout Agenda) {
        agenda.add(WorkingDays.adding(3, to: day), withdraw)
        agenda.add(WorkingDays.adding(4, to: day), end)
        agenda.add(WorkingDays.adding(6, to: day), callAfterwards)
    }

    /// Not taken up, with reasons and the officer's name.
    func refuse(_ ground: RefusalGround, from day: Day, _ agenda: inout Agenda) {
        agenda.add(WorkingDays.adding(2, to: day)) { stage in
            let why = Words.of(
                ground == .age
                    ? "Het gebeurde langer dan een jaar geleden. "
                        + "Dan zoeken we het volgens onze regels niet meer uit."
                    : "Het gaat over de woningcorporatie. Daar gaan wij niet over. "
                        + "Zij hebben een eigen klachtenregeling."
            )
            try await act(stage) { plan throws(Refusal) in
                for part in plan.casefile.parts.list {
                    try plan.perform(.closing(.refuse(part.id, ground, why: why)))
                }
                try plan.end()
            }
            try await postLetters(stage)
        }
    }

    @Sendable private func propose(_ stage: Stage) async throws {
        let (facts, what) = (Words.of(story.told), Words.of(story.agreement))
        try await act(stage) { plan throws(Refusal) in
            let promise = Agreement(
                id: Agreement.ID(1), what: what, who: .of("Je team"), due: stage.today + 21)
            guard let promises = NonEmpty([promise]) else { return }
            let parts = Set(plan.casefile.parts.list.map(\.id))
            try plan.perform(.settlement(.propose(.init(parts: parts, facts: facts, agreements: promises))))
        }
    }

    @Sendable private func agree(_ stage: Stage) async throws {
        try await stage.asComplainant(try await number, .settlement(.agree(to: .init(1), .online)))
    }

    @Sendable private func end(_ stage: Stage) async throws {
        try await act(stage) { plan throws(Refusal) in try plan.end() }
        try await postLetters(stage)
    }

    @Sendable private func keep(_ stage: Stage) async throws {
        try await act(stage) { plan throws(Refusal) in
            for agreement in plan.casefile.settlement.openAgreements {
                try plan.perform(.settlement(.followUp(agreement.id, .kept(on: stage.today))))
            }
        }
    }

    @Sendable private func withdraw(_ stage: Stage) async throws {
        try await stage.asComplainant(
            try await number, .withdrawal(.withdraw(parts: nil, .doNotWantTo, after: .ownWish, .online)))
    }

    @Sendable private func callAfterwards(_ stage: Stage) async throws {
        try await act(stage) { plan throws(Refusal) in
            try plan.perform(.withdrawal(.logCall(on: stage.today, nil)))
        }
    }
}
