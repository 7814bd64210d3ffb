import Foundation
import Ledger
import Procedure
import Register

/// What was looked at before a sentence goes out.
public struct LeakLook: Hashable, Sendable {
    /// What was found in each sentence.
    public var findings: [[LeakFinding]] = []
    /// Complaints of the period whose words nobody can read any more: erased, broken, or never here.
    public var unread = 0
    /// How far each case of the span was: what is written later was not held against anything.
    var versions: [String: Version] = [:]
}

extension Desk {
    /// What is found in each sentence; reads every case of the span, and shows nobody a word of it.
    ///
    /// The register outlives its cases, so it says how many there should have been.
    func look(at sentences: [String], of span: Span, registered: Int) async throws -> LeakLook {
        guard !sentences.isEmpty else { return LeakLook() }
        var check = LeakCheck(people: try await office().accounts.values.map(\.name))
        let versions = try await ledger.driver.read { tx in try Ledger.cases(of: span, in: tx) }
        var read = 0
        for name in versions.keys.sorted() {
            let stream = StreamID(stored: name)
            guard let loaded = try await loadIfReadable(stream) else { continue }
            let texts = try await ledger.read(stream).flatMap { try Self.texts(in: $0.payload) }
            check.add(loaded.casefile, texts: texts)
            read += 1
        }
        return LeakLook(
            // The same sentences go to the municipality and on the site: the stricter of the two counts.
            findings: sentences.map { check.findings(in: $0, k: Protection.strictest) },
            unread: max(0, registered - read), versions: versions)
    }

    private static func texts(in payload: [UInt8]) throws -> [String] {
        try JSONDecoder().decode(JSONTree.self, from: Data(payload)).texts
    }
}

extension Ledger {
    /// Every case that was filed in a span, and how far it is.
    static func cases(of span: Span, in tx: any Transaction) throws -> [String: Version] {
        guard let from = Day(iso: span.firstDay), let to = Day(iso: span.lastDay) else { return [:] }
        let rows = try tx.rows(
            """
            select stream.id, stream.version from case_index join stream on stream.id = case_index.stream
            where filed >= $1 and filed <= $2
            """, [.integer(from.ordinal), .integer(to.ordinal)])
        return try rows.reduce(into: [:]) { $0[try $1.text(0)] = Int(try $1.integer(1)) }
    }
}
