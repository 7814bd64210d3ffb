import CaseDesk
import Procedure

extension Life {
    /// More than a complaint: a task with a day of its own, that somebody sees to.
    func watch(from spoken: Day, _ agenda: inout Agenda) {
        agenda.add(spoken, raise)
        agenda.add(WorkingDays.adding(2, to: spoken), settle)
    }

    @Sendable private func raise(_ stage: Stage) async throws {
        try await act(stage) { plan throws(Refusal) in
            let what = Words.of("Bel de wijkverpleging: de zorg mag niet stoppen.")
            let due = WorkingDays.adding(2, to: stage.today)
            try plan.perform(.concerns(.raise(.interimMeasure, due: due, what)))
        }
    }

    @Sendable private func settle(_ stage: Stage) async throws {
        try await act(stage) { plan throws(Refusal) in
            for concern in plan.casefile.concerns.open {
                try plan.perform(.concerns(.settle(concern.id, nil)))
            }
        }
    }
}
