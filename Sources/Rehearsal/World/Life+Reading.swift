import CaseDesk
import Procedure

extension Life {
    /// Days after filing on which somebody looks with their code.
    private static let looks = [1, 4, 8, 13, 18, 24, 30, 36, 43, 55, 70, 95]

    /// Days after filing on which the handler brings what nobody looked at.
    private static let rounds = [15, 29, 43, 60, 100]

    /// Most people read what waits behind their code; a few never look, and somebody has to bring it to them.
    func readLetters(_ agenda: inout Agenda) {
        guard filedOn.ordinal % 9 != 0 else {
            for days in Self.rounds { agenda.add(filedOn + days, bring) }
            return
        }
        for days in Self.looks { agenda.add(filedOn + days, read) }
    }

    /// Also after the end: a letter in a drawer is no answer.
    @Sendable private func bring(_ stage: Stage) async throws {
        try await act(stage) { plan throws(Refusal) in
            for letter in plan.casefile.letters.list
            where letter.to == .complainant && letter.delivered == nil && letter.out?.how == .readable {
                try plan.perform(.letters(.send(letter.id, Letter.Out(.handedOver, on: stage.today))))
            }
        }
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
