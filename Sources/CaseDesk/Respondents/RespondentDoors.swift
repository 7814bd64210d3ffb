import Ledger
import Procedure

/// Which mail address opens which question; the table holds marks, and follows from the case.
struct RespondentDoors: Hashable, Sendable {
    static let mail = "mail"
    static let code = "code"

    private let doors: [Door]
    /// Respondents who may come in at all, also with a code on paper.
    private let asked: Set<Int>

    private struct Door: Hashable {
        let tag: [UInt8]
        let respondent: Int
    }

    init(_ casefile: Casefile, keys: KeyRing) {
        let reactions = casefile.reactions.list.filter(\.isAsked)
        asked = Set(reactions.map(\.respondent.id.number))
        doors = reactions.compactMap { reaction in
            reaction.reach.address.map {
                Door(tag: keys.addressTag($0), respondent: reaction.respondent.id.number)
            }
        }
    }

    /// Whoever had it before finds it no more, with whichever address or code.
    func replace(
        of stream: StreamID, closing handedOn: [Respondent.ID] = [], in tx: any Transaction
    ) throws(LedgerFault) {
        let here: [Value] = [.text(stream.text)]
        try tx.run("delete from respondent_door where stream = $1 and kind = 'mail'", here)
        for row in try tx.rows("select respondent from respondent_door where stream = $1", here) {
            let number = try row.integer(0)
            let isClosed = handedOn.contains { $0.number == Int(number) }
            guard isClosed || !asked.contains(Int(number)) else { continue }
            try tx.run(
                "delete from respondent_door where stream = $1 and respondent = $2",
                here + [.integer(number)])
        }
        for door in doors {
            try tx.run(
                """
                insert into respondent_door (tag, kind, stream, respondent) values ($1, 'mail', $2, $3)
                """, [.blob(door.tag), .text(stream.text), .integer(door.respondent)])
        }
    }

    /// One code for one respondent: the one before is dead, and so is who came in with it.
    static func issue(
        _ tag: [UInt8], to respondent: Respondent.ID, of stream: StreamID, in tx: any Transaction
    ) throws(LedgerFault) {
        try tx.run(
            "delete from respondent_door where stream = $1 and respondent = $2 and kind = 'code'",
            [.text(stream.text), .integer(respondent.number)])
        try tx.run(
            "insert into respondent_door (tag, kind, stream, respondent) values ($1, 'code', $2, $3)",
            [.blob(tag), .text(stream.text), .integer(respondent.number)])
    }
}

extension Reactions.Reaction {
    /// Asked, and still heard: who is excused for safety finds nothing any more.
    var isAsked: Bool {
        if case .notHeard = stage { return false }
        return noticeOn != nil
    }
}
