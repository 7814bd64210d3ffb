import Ledger

/// Transactions of others that began before now: whatever one of them may still see, `vacuum full` keeps.
///
/// Overwriting a key before it is deleted would not help: the row of before stays as a dead one all the same.
enum OlderSnapshots {
    /// Tenths of a second; after it the caller is told to come back.
    private static let patience = 50

    /// The standby servers, the prepared transactions and the slots hold rows as well.
    private static let older = """
        select count(*) from (
            select backend_xmin as seen from pg_stat_activity
                where datname = current_database() or datid is null
            union all select backend_xid from pg_stat_activity where datname = current_database()
            union all select xmin from pg_replication_slots
            union all select transaction from pg_prepared_xacts where database = current_database()
        ) other where seen is not null and age(seen) > age($1::xid)
        """

    /// Returns once nobody can see what was deleted before the call; `busy` when that takes too long.
    static func pass(on connection: PostgresConnection) throws(LedgerFault) {
        let next = try connection.rows("select pg_snapshot_xmax(pg_current_snapshot())::xid::text", [])
        let now = try next[0].text(0)
        for _ in 0..<patience {
            if try connection.rows(older, [.text(now)])[0].integer(0) == 0 { return }
            _ = try connection.rows("select 1::bigint from pg_sleep(0.1)", [])
        }
        throw .busy
    }
}
