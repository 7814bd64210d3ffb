import CaseDesk
import Procedure

/// A world lived day by day through the desk, as people would: for the demo, the tests and the benchmarks.
public struct World: Sendable {
    /// A case number with the code that opens it.
    public struct Filed: Hashable, Sendable {
        /// As the letters print it, such as `2026-014`.
        public let number: String
        /// The receipt code of the complainant; outside a rehearsal nobody keeps it.
        public let code: String
    }

    /// In the order of their numbers.
    public let receipts: [Filed]

    /// The demo's seed when nobody chose another.
    public static let seed: UInt64 = 2026
    /// The demo's day when nobody chose another.
    public static let today = Day(ordinal: 20_577)
    /// Days over which complaints came in.
    static let span = 730

    /// Lives a world up to a day: the same seed gives the same numbers, days, texts and codes.
    public static func live(
        on desk: Desk, seed: UInt64, today: Day, complaints: Int = 60
    ) async throws -> World {
        var chance = Chance(seed: seed)
        try await desk.settle(now: Now(instant: (today - span - 30).noon, today: today - span - 30))
        var agenda = Agenda()
        let ledgerOfCodes = Codes()
        for (day, fate) in beginnings(complaints, upTo: today, &chance) {
            var own = chance.fork()
            let life = Life(filedOn: day, fate, codes: ledgerOfCodes, &own)
            life.plan(into: &agenda)
        }
        for (day, act) in agenda.upTo(today) {
            let now = Now(instant: day.noon, today: day)
            try await act(Stage(desk: desk, now: now))
        }
        try await desk.tick(now: Now(instant: today.noon, today: today))
        return World(receipts: await ledgerOfCodes.filed)
    }

    /// Spread over two years, and denser in the last six weeks, so that every phase is there today.
    private static func beginnings(
        _ count: Int, upTo today: Day, _ chance: inout Chance
    ) -> [(day: Day, fate: Life.Fate?)] {
        let shown = Showcase.all(on: today).prefix(count)
        let recent = (count - shown.count) / 3
        let old = (0..<(count - shown.count - recent)).map { _ in today - chance.number(50...span) }
        let young = (0..<recent).map { index in today - index * 48 / max(1, recent) }
        let drawn = (old + young).map { (day: $0, fate: Life.Fate?.none) }
        let all = drawn + shown.map { (day: $0.filedOn, fate: Life.Fate?.some($0.fate)) }
        return all.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(
            \.element)
    }
}

/// What was handed out, while a world is being made.
actor Codes {
    private(set) var filed: [World.Filed] = []

    func note(_ receipt: Receipt) {
        filed.append(World.Filed(number: receipt.number, code: receipt.code))
    }
}
