import Ledger

extension Schema {
    /// The application's tables beside the ledger; only the index of cases can be refolded from the events.
    static let desk = Schema(
        "casedesk",
        [
            migration(1, beside), migration(2, writing), migration(3, queue), migration(4, asked),
            migration(5, register), migration(6, owning), migration(7, keeping),
            migration(8, accounts),
            migration(9, rooms), migration(10, wishes),
            migration(11, answers),
        ])

    /// Until when a case is kept: a date in the clear, for the list of what goes.
    private static let keeping = [
        Table("alter table case_index add column erasure INT"),
        Table("alter table case_index add column erasure_asked INT not null default 0"),
        Table(
            """
            create index case_by_erasure on case_index (erasure, number) where erasure is not null
            """),
    ]

    /// How long a mail waits and why, and when the last backup was made: for who looks after the program.
    private static let queue = [
        Table("alter table outbox add column written INT not null default 0"),
        Table("alter table outbox add column reason TEXT"),
        Table("alter table outbox add column refused INT not null default 0"),
        Table("create table upkeep (name TEXT primary key, at INT not null)"),
    ]

    /// How a respondent comes in, and what they have not sent yet.
    private static let asked = [
        // A mark of a mail address or of a code on paper: neither itself is here.
        Table(
            """
            create table respondent_door (
                tag BLOB not null, kind TEXT not null, stream TEXT not null, respondent INT not null,
                primary key (tag, stream, respondent))
            """),
        Table("create index respondent_door_by_stream on respondent_door (stream)"),
        Table(
            """
            create table respondent_draft (
                stream TEXT not null, place BLOB not null, saved INT not null, mark TEXT not null,
                sealed BLOB not null, primary key (stream, place))
            """),
    ]

    /// What the register needs beside its chain, and what can therefore be destroyed.
    private static let register = [
        Table("create table register_key (block INT primary key, sealed BLOB not null)"),
        Table(
            """
            create table register_person (
                entry TEXT not null, block INT not null, side TEXT not null, tag TEXT not null,
                primary key (entry, side, tag))
            """),
        Table("create index register_person_by_block on register_person (block)"),
        // Of a line of a spreadsheet: a mark of all that was understood, and one of its day alone.
        Table(
            """
            create table register_source (
                entry TEXT primary key, block INT not null, batch TEXT not null, line TEXT not null,
                day TEXT not null)
            """),
        Table("create index register_source_by_block on register_source (block)"),
        Table("create table report_draft (span TEXT primary key, sealed BLOB not null)"),
    ]

    /// Who still has to do a measure of a case, for their own day.
    private static let owning = [
        Table(
            """
            create table case_owner (
                stream TEXT not null, person TEXT not null, primary key (stream, person))
            """),
        Table("create index case_owner_by_person on case_owner (person)"),
    ]

    /// Where somebody is signed in, and which code of a telephone counted last.
    private static let accounts = [
        Table("alter table session add column opened INT not null default 0"),
        Table("alter table session add column browser TEXT not null default ''"),
        Table("create table second_step (account TEXT primary key, step INT not null)"),
    ]

    /// The officer's rooms: a day on which they go, and the seals of their members under the outer key.
    private static let rooms = [
        Table("create table room (stream TEXT primary key, expires INT not null, box BLOB not null)"),
        Table("create index room_by_expiry on room (expires)"),
        // Where a code leads; nothing pairs it with the tag of the same code.
        Table("create table room_door (locator BLOB primary key, stream TEXT not null)"),
        Table("create index room_door_by_stream on room_door (stream)"),
        // Room codes that are live, for a locator counts only after one.
        Table("create table room_code (tag BLOB primary key)"),
    ]

    /// Links that somebody asked for by mail, until the postman's next round.
    private static let wishes = [
        Table("create table link_wish (id TEXT primary key, written INT not null, sealed BLOB not null)")
    ]

    /// Pages that forms were answered with, for an hour.
    private static let answers = [
        Table("create table answer (id BLOB primary key, expires INT not null, sealed BLOB not null)"),
        Table("create index answer_by_expiry on answer (expires)"),
    ]

    private static func migration(_ number: Int, _ tables: [Table]) -> Migration {
        Migration(number: number, sqlite: tables.map(\.sqlite), postgres: tables.map(\.postgres))
    }

    private static let writing = [
        // What a handler has not sent yet: sealed under the key of the case, found by a mark under it.
        Table(
            """
            create table staff_draft (
                stream TEXT not null, place BLOB not null, saved INT not null, mark TEXT not null,
                sealed BLOB not null, primary key (stream, place))
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
