import Ledger

extension Schema {
    /// The application's tables beside the ledger; only the index of cases can be refolded from the events.
    static let desk = Schema("casedesk", [migration(1, beside), migration(2, writing), migration(3, queue)])

    /// How long a mail waits and why, and when the last backup was made: for who looks after the program.
    private static let queue = [
        Table("alter table outbox add column written INT not null default 0"),
        Table("alter table outbox add column reason TEXT"),
        Table("alter table outbox add column refused INT not null default 0"),
        Table("create table upkeep (name TEXT primary key, at INT not null)"),
    ]

    private static func migration(_ number: Int, _ tables: [Table]) -> Migration {
        Migration(number: number, sqlite: tables.map(\.sqlite), postgres: tables.map(\.postgres))
    }

    private static let writing = [
        // What a handler has not sent yet: sealed under the key of the case, found by a mark under it.
        Table(
            """
            create table staff_draft (
                stream TEXT not null, place BLOB not null, saved INT not null, sealed BLOB not null,
                primary key (stream, place))
            """),
        // Blind words of a name and a number, each keyed by who may find the case with it.
        Table(
            """
            create table search_token (
                token BLOB not null, stream TEXT not null, primary key (token, stream))
            """),
        Table("create index search_token_by_stream on search_token (stream)"),
    ]

    private static let beside = [
        // In the clear only what counting and sorting need; names are in the sealed summary.
        Table(
            """
            create table case_index (
                stream TEXT primary key, number TEXT not null unique, version INT not null,
                phase TEXT not null, filed INT not null, deadline INT not null, handler TEXT, proposed TEXT,
                subject TEXT, ending TEXT, closed INT, next_due INT, ticked INT not null, desk INT not null,
                urgent INT not null, summary BLOB not null)
            """),
        Table("create index case_by_handler on case_index (handler, closed, deadline)"),
        Table("create index case_by_proposed on case_index (proposed) where proposed is not null"),
        Table(
            """
            create index case_at_desk on case_index (urgent desc, filed)
                where handler is null and closed is null
            """
        ),
        Table("create index case_by_due on case_index (next_due) where next_due is not null"),
        Table(
            """
            create table case_excluded (
                stream TEXT not null, person TEXT not null, primary key (stream, person))
            """
        ),
        // A code's tag leads to its case; the code itself is nowhere.
        Table("create table receipt (tag BLOB primary key, stream TEXT not null, issued INT not null)"),
        Table("create index receipt_by_stream on receipt (stream)"),
        Table(
            """
            create table draft (
                id BLOB primary key, expires INT not null, state TEXT not null, sealed BLOB not null)
            """),
        Table("create index draft_by_expiry on draft (expires)"),
        Table(
            """
            create table session (
                id BLOB primary key, kind TEXT not null, subject TEXT not null, role TEXT,
                expires INT not null, sealed BLOB)
            """),
        Table("create index session_by_expiry on session (expires)"),
        Table("create index session_by_subject on session (subject)"),
        Table(
            """
            create table outbox (
                id TEXT primary key, stream TEXT, due INT not null, claimed_until INT not null,
                attempts INT not null, sealed BLOB not null)
            """),
        Table("create index outbox_by_due on outbox (due)"),
        // A mail that left, so that the clock never writes it twice.
        Table("create table sent (id TEXT primary key, stream TEXT)"),
        // Frozen letters, sealed under the key of the case; their digests are in its events.
        Table(
            """
            create table letter_text (
                stream TEXT not null, letter INT not null, sealed BLOB not null, primary key (stream, letter))
            """),
    ]

    private struct Table {
        let text: String

        init(_ text: String) {
            self.text = text
        }

        var sqlite: String {
            let typed = text.replacing(" INT", with: " integer").replacing(" TEXT", with: " text")
            let plain = typed.replacing(" BLOB", with: " blob")
            return text.hasPrefix("create table") ? plain + " strict" : plain
        }

        var postgres: String {
            text.replacing(" INT", with: " bigint").replacing(" TEXT", with: " text collate \"C\"")
                .replacing(" BLOB", with: " bytea")
        }
    }
}
