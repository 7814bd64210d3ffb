import CaseDesk
import Ledger
import Procedure
import Rehearsal
import Testing

/// How far a case is taken: each step is the ones before and a little more, day by day from 16 March.
enum Course: Int, CaseIterable, Comparable, Sendable {
    case filed, proposed, accepted, asked, informed, reacted, concluded, judged, ended

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension DeskWorld {
    static let handler = Neighbourhood.noor
    static var me: Actor { .staff(handler, as: .manager) }

    /// Files a complaint and takes it this far; the day of the last step is 16 March and its ordinal.
    func take(_ filing: Filing = .jansen, to course: Course) async throws -> Receipt {
        let receipt = try await file(filing)
        try await takeOn(receipt.number, filing, to: course)
        return receipt
    }

    /// The steps after the filing.
    func takeOn(_ number: String, _ filing: Filing, to course: Course) async throws {
        for step in Course.allCases where step > .filed && step <= course {
            try await self.step(number, step, on: .mar(16) + step.rawValue)
        }
    }

    func step(_ number: String, _ step: Course, on day: Day) async throws {
        let list = try await desk.office().handlingList(on: day)
        switch step {
        case .filed: break
        case .proposed:
            let person = try await staff(Neighbourhood.fenna, on: day)
            try await desk.carryOut(on: number, as: person, ifStillAt: nil, now: .at(day)) {
                plan throws(Refusal) in
                try plan.perform(.handling(.assign(Self.handler, from: list)))
            }
        case .accepted:
            try await act(number, on: day) { plan throws(Refusal) in
                try plan.perform(.handling(.declareUninvolved))
                try plan.write(.newHandler)
                try plan.perform(.contacts(.write("Ik ga het uitzoeken.")))
                try plan.perform(.filing(.classify(1, as: .continuity)))
            }
        case .asked:
            try await act(number, on: day) { plan throws(Refusal) in
                try plan.perform(.reactions(.name(.employee(Neighbourhood.kim, name: "Kim"), parts: [1])))
                try plan.perform(.reactions(.notify(1, .init(parts: [1]))))
                try plan.write(.notice(to: 1))
            }
        case .informed:
            try await act(number, on: day) { plan throws(Refusal) in
                for letter in plan.casefile.letters.waiting where letter.to != .complainant {
                    try plan.perform(.letters(.send(letter.id, Letter.Out(.handedOver, on: day))))
                }
                try plan.perform(.reactions(.inform(1, .told(on: day))))
            }
        case .reacted:
            try await act(number, on: day) { plan throws(Refusal) in
                try plan.perform(.reactions(.react(1, "Ik was ziek.", on: day, over: .email)))
            }
        case .concluded:
            try await act(number, on: day) { plan throws(Refusal) in
                try plan.perform(.investigation(.note(.init(.asked, on: day, "Ik sprak met de planner."))))
                try plan.perform(.investigation(.conclude))
                try plan.write(.confirmation)
            }
        case .judged:
            try await act(number, on: day) { plan throws(Refusal) in
                try plan.perform(.outcome(.judge(1, .sample)))
                try plan.perform(.measures(.decideNone(reason: "Het is al geregeld.")))
            }
        case .ended: try await act(number, on: day) { plan throws(Refusal) in try plan.end() }
        }
    }

    /// Does something as the handler.
    @discardableResult
    func act(
        _ number: String, on day: Day, ifStillAt version: Version? = nil,
        _ decide: (inout Plan) throws(Refusal) -> Void
    ) async throws -> Loaded {
        let person = try await staff(Self.handler, on: day)
        return try await desk.carryOut(on: number, as: person, ifStillAt: version, now: .at(day), decide)
    }

    /// The case as its handler sees it.
    func casefile(_ number: String, on day: Day = .mar(28)) async throws -> Casefile {
        try await desk.perform(.contacts(.write("Bedankt.")), on: number, by: .complainant, now: .at(day))
            .casefile
    }
}

extension Judgement {
    static let sample = Judgement(
        examined: "Het rooster.", sides: "Jij zei dat niemand kwam. Kim was ziek.", judgment: .upheld,
        why: "Er is niemand gebeld. Dat had wel gemoeten. De planning kreeg het bericht om acht uur.")
}
