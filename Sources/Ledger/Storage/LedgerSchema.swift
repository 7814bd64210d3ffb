extension Schema {
    /// The ledger's own tables; the application adds a namespace of its own beside it.
    static let ledger = Schema(
        "ledger",
        [
            Migration(
                number: 1,
                sqlite: tables.map { sqliteForm($0) },
                postgres: tables.map { postgresForm($0) } + [
                    // Sealed bytes do not compress: spare PostgreSQL the attempt.
                    "alter table attachment_chunk alter column sealed set storage external",
                    "alter table entry alter column payload set storage external",
                ]),
            Migration(number: 2, sqlite: [sqliteForm(logToEmpty)], postgres: [postgresForm(logToEmpty)]),
        ])

    /// Tables out of which something was deleted that still lies in the log of the database.
    private static let logToEmpty = "create table log_to_empty (id TEXT primary key, place TEXT not null)"

    private static func sqliteForm(_ sql: String) -> String {
        let isTable = sql.hasPrefix("create table")
        return sql.replacing("NUMBER", with: "integer").replacing("TEXT", with: "text")
            .replacing("BYTES", with: "blob") + (isTable ? " strict" : "")
    }

    private static func postgresForm(_ sql: String) -> String {
        // "C": both drivers must sort names by their bytes, whatever the locale of the cluster is.
        sql.replacing("NUMBER", with: "bigint").replacing("TEXT", with: "text collate \"C\"")
            .replacing("BYTES", with: "bytea")
    }

    private static let tables = [
        """
        create table stream (
            id TEXT primary key, version NUMBER not null, head BYTES not null,
            changed NUMBER not null, erased_at NUMBER)
        """,
        "create index stream_changed on stream (id) where changed = 1",
        """
        create table case_key (
            stream TEXT primary key, id TEXT not null unique,
            wrapped BYTES not null, wrapped_by TEXT not null)
        """,
        "create index case_key_wrapped on case_key (wrapped_by, stream)",
        """
        create table entry (
            stream TEXT not null, seq NUMBER not null, format NUMBER not null, recorded_at NUMBER not null,
            key_id TEXT not null, payload BYTES not null, previous BYTES not null, hash BYTES not null,
            primary key (stream, seq))
        """,
        "create table number (year NUMBER primary key, last NUMBER not null)",
        """
        create table reading (
            stream TEXT not null, hour NUMBER not null, person TEXT not null, role TEXT not null,
            primary key (stream, hour, person, role))
        """,
        "create table reading_leaf (leaf BYTES primary key, seal NUMBER not null)",
        "create index reading_leaf_seal on reading_leaf (seal, leaf)",
        "create table seal (number NUMBER primary key, made_at NUMBER not null, body TEXT not null)",
        """
        create table attachment (
            id TEXT primary key, owner TEXT not null, wrapped BYTES not null,
            chunks NUMBER not null, finished NUMBER not null, begun_at NUMBER not null)
        """,
        "create index attachment_owner on attachment (owner, id)",
        "create index attachment_begun on attachment (begun_at)",
        """
        create table attachment_chunk (
            attachment TEXT not null, seq NUMBER not null, sealed BYTES not null,
            primary key (attachment, seq))
        """,
    ]
}
