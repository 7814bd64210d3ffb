import Foundation
import Ledger
import Procedure

/// What lists are made of: sorting and counting in the clear, names in one compact sealed summary.
struct IndexRow: Sendable {
    private let values: [Value]
    private let stream: StreamID
    private let excluded: [StaffID]
    private let owners: Set<StaffID>

    /// The row of a case at a version, seen on a day.
    init(_ casefile: Casefile, stream: StreamID, version: Version, on today: Day, sealing vault: Vault) throws
    {
        self.stream = stream
        excluded = casefile.handling.involvement.facts.keys.sorted()
        owners = Set(casefile.measures.open.compactMap(\.account))
        let summary = try JSONEncoder().encode(Summary(casefile))
        let isAtDesk = casefile.filing.avoidance.desk ? 0 : 1
        values = [
            .text(stream.text), .text(casefile.filing.number), .integer(version),
            .text(casefile.phase(on: today).rawValue), .integer(casefile.filing.receivedOn.ordinal),
            .integer(casefile.deadline.lastDay.ordinal), .text(orNull: casefile.handling.handler?.text),
            .text(orNull: casefile.handling.proposed?.text),
            .text(orNull: casefile.parts.list.first?.subject?.rawValue),
            .text(orNull: casefile.closing.ending?.rawValue),
            .integer(orNull: casefile.closing.closedOn.map { Int64($0.ordinal) }),
            // The clock looks at every change once, and then knows the next day by itself.
            .integer(today.ordinal), .integer(casefile.filing.receivedOn.ordinal - 1), .integer(isAtDesk),
            .integer(casefile.filing.urgency == .none ? 0 : 1),
            .blob(try vault.seal(Array(summary), as: "summary")),
            .integer(orNull: casefile.erasedOn.map { Int64($0.ordinal) }),
            .integer(casefile.keeping.asked == nil ? 0 : 1),
        ]
    }

    func write(in tx: any Transaction) throws(LedgerFault) {
        try tx.run(
            """
            insert into case_index (stream, number, version, phase, filed, deadline, handler, proposed,
                subject, ending, closed, next_due, ticked, desk, urgent, summary, erasure,
                erasure_asked)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
            on conflict (stream) do update set version = excluded.version, phase = excluded.phase,
                handler = excluded.handler, proposed = excluded.proposed, subject = excluded.subject,
                ending = excluded.ending, closed = excluded.closed, next_due = excluded.next_due,
                summary = excluded.summary, erasure = excluded.erasure,
                erasure_asked = excluded.erasure_asked
            """, values)
        try tx.run("delete from case_owner where stream = $1", [.text(stream.text)])
        for person in owners {
            try tx.run(
                "insert into case_owner (stream, person) values ($1, $2)",
                [.text(stream.text), .text(person.text)])
        }
        // Who was named by mistake is let in again, in the same transaction.
        try tx.run("delete from case_excluded where stream = $1", [.text(stream.text)])
        for person in excluded {
            try tx.run(
                "insert into case_excluded (stream, person) values ($1, $2)",
                [.text(stream.text), .text(person.text)])
        }
    }
}

/// What a list shows of a case, sealed under the key of the case.
public struct Summary: Hashable, Sendable, Codable {
    /// As letters print it; the index has it in the clear as well.
    public var number: String
    /// The complainant's name, or nil without one.
    public var name: String?
    /// Contact wishes that are needed where the telephone is picked up.
    public var noVoicemail: Bool
    /// Whether the complainant asked to be called.
    public var wantsCall: Bool

    init(_ casefile: Casefile) {
        number = casefile.filing.number
        name = casefile.filing.complainant.name?.text
        noVoicemail = casefile.needs.noVoicemail
        wantsCall = casefile.filing.callBack != nil
        if case .call = casefile.contact { wantsCall = true }
    }
}
