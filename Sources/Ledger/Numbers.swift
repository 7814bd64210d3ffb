/// The number that people use for a case: the year of its registration and a count without gaps.
public struct Number: Hashable, Sendable, CustomStringConvertible {
    /// The year of registration.
    public let year: Int
    /// Counts from 1 in each year.
    public let ordinal: Int

    /// A number as it was stored by the caller.
    public init(year: Int, ordinal: Int) {
        self.year = year
        self.ordinal = ordinal
    }

    /// `2026-014`: at least three digits, so that lists sort well for a normal year.
    public var description: String {
        let digits = String(ordinal)
        return "\(year)-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
}

/// Hands out numbers without gaps.
public enum Numbers {
    /// The next number, taken within the caller's transaction: if that fails, the number is free again.
    public static func next(year: Int, in tx: any Transaction) throws(LedgerFault) -> Number {
        let row = try tx.row(
            """
            insert into number (year, last) values ($1, 1)
            on conflict (year) do update set last = number.last + 1 returning last
            """, [.integer(year)])
        return Number(year: year, ordinal: Int(try row?.integer(0) ?? 0))
    }

    /// The number that `next` gives, as long as nobody takes it first.
    public static func coming(year: Int, in tx: any Transaction) throws(LedgerFault) -> Number {
        let row = try tx.row("select last from number where year = $1", [.integer(year)])
        return Number(year: year, ordinal: Int(try row?.integer(0) ?? 0) + 1)
    }

    /// Goes on after a number that was given out: the seal outside may know more than a restored backup.
    static func raise(year: Int, to last: Int, in tx: any Transaction) throws(LedgerFault) {
        try tx.run(
            """
            insert into number (year, last) values ($1, $2)
            on conflict (year) do update set last = excluded.last where number.last < excluded.last
            """, [.integer(year), .integer(last)])
    }
}
