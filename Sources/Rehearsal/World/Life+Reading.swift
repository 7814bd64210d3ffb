import CaseDesk
import Procedure

extension Life {
    /// Days after filing on which somebody looks with their code.
    private static let looks = [1, 4, 8, 13, 18, 24, 30, 36, 43, 55, 70, 95]

    /// Most people read what waits behind their code; a few never look, and somebody has to call them.
    func readLetters(_ agenda: inout Agenda) {
        guard filedOn.ordinal % 9 != 0 else { return }
        for days in Self.looks { agenda.add(filedOn + days, read) }
    }

    @Sendable private func read(_ stage: Stage) async throws {
        try await stage.desk.carryOut(on: try await number, by: .complainant, now: stage.now) {
            plan throws(Refusal) in
            for letter in plan.casefile.letters.list
            where letter.to == .complainant && letter.delivered == nil {
                guard letter.out?.how == .readable else { continue }
                try plan.perform(.letters(.open(letter.id)))
            }
        }
    }
}
