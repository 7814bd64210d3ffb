import Ledger

@testable import CaseDesk

/// A row as whoever has the database sees it, without a key.
struct OpenRow: Hashable, Sendable {
    let table: String
    let values: [Value]

    /// Every row of every table.
    static func all(in world: DeskWorld) async throws -> Set<OpenRow> {
        var rows: Set<OpenRow> = []
        for table in try await tables(of: world) {
            for row in try await world.rows("select * from \(table)") {
                rows.insert(OpenRow(table: table, values: row.all))
            }
        }
        return rows
    }

    /// As the database itself lists them, so that a new table is looked at too.
    static func tables(of world: DeskWorld) async throws -> [String] {
        let sql =
            switch world.place.store {
            case .sqlite: "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
            case .postgres:
                """
                select cast(table_name as text) from information_schema.tables
                where table_schema = current_schema()
                """
            }
        return try await world.rows(sql).map { try $0.text(0) }
    }

    /// Bytes as hexadecimal and as text, for either could hold a name.
    var texts: [String] {
        values.map { value in
            switch value {
            case .null: ""
            case .integer(let number): "\(number)"
            case .text(let text): text
            case .blob(let bytes): hex(bytes) + String(decoding: bytes, as: UTF8.self)
            }
        }
    }

    func names(_ words: [String]) -> Bool {
        texts.contains { text in words.contains { text.contains($0) } }
    }

    /// Moments in it, in milliseconds; days and counts are far smaller.
    var moments: [Int64] {
        values.compactMap { value in
            guard case .integer(let number) = value, number > 1_000_000_000_000 else { return nil }
            return number
        }
    }

    /// What is left once all that is random looks alike: what is there, how long it is, and when it was written.
    func shape(of stream: String, _ number: String) -> String {
        let parts = values.map { value in
            switch value {
            case .null: "nothing"
            case .integer(let number): "\(number)"
            case .text(let text) where text == stream: "the stream"
            case .text(let text) where text == number: "the number"
            case .text(let text) where text.contains(where: \.isNumber): "\(text.count) signs"
            case .text(let text): text
            // What a cookie seals is a list of random numbers: no two are equally long.
            case .blob(let bytes): table == "session" ? "bytes" : "\(bytes.count) bytes"
            }
        }
        return ([table] + parts).joined(separator: " | ")
    }
}
