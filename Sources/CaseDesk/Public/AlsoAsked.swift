import Ledger
import Procedure

/// What is asked at the filing and is no part of the complaint itself.
public struct AlsoAsked: Hashable, Sendable {
    /// The number of a complaint to which this one belongs: of a group, or that it follows.
    public var belongsTo: String?
    /// Why the help cannot go on as it is until this is answered (domain rule 2).
    public var helpCannotGoOn: Words?

    /// Nothing beside it.
    public init() {}

    /// Somebody has to see to the help on the day itself.
    func commands(on today: Day) -> [Command] {
        [
            belongsTo.map { .filing(.link(to: $0)) },
            helpCannotGoOn.map { .concerns(.raise(.interimMeasure, due: today, $0)) },
        ].compactMap { $0 }
    }
}

extension Behalf {
    var isGroup: Bool {
        if case .group = self { true } else { false }
    }
}

extension Desk {
    /// The other complaint learns that one belongs to it; both stay registered.
    public func connect(_ number: String, to other: String, now: Now) async throws {
        try await carryOut(on: other, by: .clock, now: now) { plan throws(Refusal) in
            try plan.perform(.filing(.link(to: number)))
        }
    }

    /// Whether a complaint with this number can be named by them; one that they may not know is not there.
    public func exists(_ number: String, for staff: Staff) async throws -> Bool {
        try await stream(of: number, for: staff) != nil
    }

    /// For the desk: complaints of the same name from the same week, that still wait there or are given away.
    public func sameName(_ name: String, around day: Day, for staff: Staff) async throws -> SameName {
        let found = try await streams(
            matching: name, for: SearchTokens.desk, seenBy: staff.account.id)
        return try await ledger.driver.read { tx in
            var same = SameName()
            for stream in found {
                let row = try tx.row(
                    """
                    select number, handler from case_index where stream = $1 and filed between $2 and $3
                    """,
                    [
                        .text(stream.text), .integer((day - SameName.days).ordinal),
                        .integer((day + SameName.days).ordinal),
                    ])
                guard let row else { continue }
                let isGiven = try row.optionalText(1) != nil
                if isGiven { same.isWithHandler = true } else { same.atDesk.append(try row.text(0)) }
            }
            return same
        }
    }
}

/// A hint that this may be told already: numbers only of what the desk can still open.
public struct SameName: Hashable, Sendable {
    static let days = 7

    /// Complaints that nobody handles yet.
    public var atDesk: [String] = []
    /// One that a handler has: the desk hears only that there is one.
    public var isWithHandler = false

    /// Nothing of that name.
    public init() {}

}
