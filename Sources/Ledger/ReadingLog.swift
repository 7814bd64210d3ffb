/// One hour in which a person read a stream.
public struct Reading: Equatable, Sendable {
    /// Whoever read, by the caller's id.
    public let person: String
    /// In which role they did.
    public let role: String
    /// The beginning of the hour.
    public let hour: Instant

    /// For tests and previews of pages.
    public init(person: String, role: String, hour: Instant) {
        self.person = person
        self.role = role
        self.hour = hour
    }
}

extension Ledger {
    /// Writes down who reads, durable before the page is answered; one row an hour, so most calls only look.
    public func noteReading(
        of stream: StreamID, by person: String, role: String, at now: Instant
    ) async throws {
        let line = ReadingLine(stream: stream, hour: now.hour, person: person, role: role)
        if try await driver.read({ try line.isNoted(in: $0) }) { return }
        try await driver.write { try line.note(by: keys, in: $0) }
    }

    /// Who read this stream, oldest first; a row that was changed by hand or lost its leaf throws.
    public func readings(of stream: StreamID) async throws -> [Reading] {
        try await driver.read { try readings(of: stream, in: $0) }
    }

    /// The same within a transaction.
    public func readings(of stream: StreamID, in tx: any Transaction) throws(LedgerFault) -> [Reading] {
        let key = try CaseKey.of(stream, by: keys, in: tx)
        let rows = try tx.rows(
            "select hour, person, role from reading where stream = $1 order by hour, person, role",
            [.text(stream.text)])
        var readings: [Reading] = []
        for row in rows {
            let line = ReadingLine(
                stream: stream, hour: try row.integer(0), person: try row.text(1), role: try row.text(2))
            let leaf = try tx.row(
                "select 1 from reading_leaf where leaf = $1", [.blob(line.leaf(under: key))])
            guard leaf != nil else { throw .notWhole(stream, seq: readings.count + 1, .hash) }
            readings.append(line.reading)
        }
        return readings
    }
}

struct ReadingLine: Sendable {
    let stream: StreamID
    let hour: Int64
    let person: String
    let role: String

    var reading: Reading {
        Reading(person: person, role: role, hour: Instant(milliseconds: 0).adding(hours: hour))
    }

    private var values: [Value] { [.text(stream.text), .integer(hour), .text(person), .text(role)] }

    func isNoted(in tx: any Transaction) throws(LedgerFault) -> Bool {
        try tx.row(
            "select 1 from reading where stream = $1 and hour = $2 and person = $3 and role = $4", values)
            != nil
    }

    func note(by ring: KeyRing, in tx: any Transaction) throws(LedgerFault) {
        let key = try CaseKey.of(stream, by: ring, in: tx)
        let isNew = try tx.change(
            "insert into reading (stream, hour, person, role) values ($1, $2, $3, $4) on conflict do nothing",
            values)
        guard isNew == 1 else { return }
        try tx.run("insert into reading_leaf (leaf, seal) values ($1, 0)", [.blob(leaf(under: key))])
    }

    /// Under the case key: the daily digest can keep it after an erasure, for then it tells nothing.
    func leaf(under key: CaseKey) -> [UInt8] {
        var fields = LengthPrefixed("gehoord/reading/1", stream.text, person, role)
        fields.add(hour)
        return hmac(fields.bytes, under: key.child("readings"))
    }
}
