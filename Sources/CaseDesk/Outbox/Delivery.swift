import Ledger
import Post
import Procedure

extension Desk {
    /// How long a refused mail to one of us lies there for the administrator to see.
    static let refusedDays: Int64 = 14

    func opened(_ row: Postman.Claimed) throws(PostFault) -> OutgoingMail {
        guard let mail = try? ledger.opened(row.sealed, row.id) else {
            throw .misconfigured("the outbox was sealed with a key that is not here; check the key file")
        }
        return mail
    }

    /// Gone, and remembered, so that the clock never writes it again.
    func leave(_ row: Postman.Claimed) async throws {
        try await ledger.driver.write { tx in
            try tx.run("delete from outbox where id = $1", [.text(row.id)])
            // A case that was erased meanwhile leaves nothing behind.
            let isErased =
                try row.stream.map { stream throws(LedgerFault) in
                    try tx.row("select 1 from case_index where stream = $1", [.text(stream.text)]) == nil
                } ?? false
            if isErased { return }
            try tx.run(
                "insert into sent (id, stream) values ($1, $2) on conflict do nothing",
                [.text(row.id), .text(orNull: row.stream?.text)])
        }
    }

    /// Back into the queue; what can never arrive becomes a task of the handler or of the administrator.
    func keep(_ row: Postman.Claimed, because fault: PostFault, at now: Now) async throws {
        guard !fault.isTemporary else { return try await putBack(row, fault, at: now.instant) }
        if try opened(row).reader == .complainant, let stream = row.stream {
            try await carryOut(on: stream, by: .clock, now: now) { plan throws(Refusal) in
                try plan.perform(.contacts(.noteReturn))
            }
            return try await leave(row)
        }
        if case .respondent(let number) = try opened(row).reader, let stream = row.stream {
            try await carryOut(on: stream, by: .clock, now: now) { plan throws(Refusal) in
                try plan.perform(.reactions(.noteReturn(Respondent.ID(number))))
            }
            return try await leave(row)
        }
        try await ledger.driver.write { tx in
            try tx.run(
                "update outbox set refused = 1, due = $1, reason = $2 where id = $3",
                [
                    .instant(now.instant.adding(days: Self.refusedDays)),
                    .text(MailTrouble(fault).rawValue), .text(row.id),
                ])
        }
    }

    private func putBack(_ row: Postman.Claimed, _ fault: PostFault, at now: Instant) async throws {
        let wait = Int64(BackOff().seconds(afterAttempt: row.attempts + 1)) * 1000
        try await ledger.driver.write { tx in
            try tx.run(
                """
                update outbox set claimed_until = 0, attempts = attempts + 1, due = $1, reason = $2
                where id = $3
                """,
                [
                    .integer(now.milliseconds + wait), .text(MailTrouble(fault).rawValue), .text(row.id),
                ])
        }
    }
}
