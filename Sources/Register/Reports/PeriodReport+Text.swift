extension PeriodReport {
    /// The same figures for a spreadsheet; the sentences stand below them.
    public func csv(_ words: ReportWords, isApproved: Bool = true) -> [UInt8] {
        var lines = [["", words.columns.what, words.columns.count]]
        if !isApproved { lines.append([words.notApproved, "", ""]) }
        lines.append([words.title(span), "", total.map(String.init) ?? words.noTotal])
        for table in tables {
            lines += table.cells.map { cell in
                [words.question(table.name), words.label(cell), cell.count.map(String.init) ?? words.hidden]
            }
        }
        lines += changes.map { [words.changesTitle, $0, ""] }
        return CSV.bytes(lines)
    }

    /// The figures as scripts read them (`docs/commands.md`); a count that is not published is null.
    public func figures(_ words: ReportWords, isApproved: Bool) -> Figures {
        Figures(
            approved: isApproved, period: .init(from: span.firstDay, to: span.lastDay), k: k, total: total,
            tables: tables.map { table in
                .init(
                    name: table.name.rawValue,
                    cells: table.cells.map { .init(label: words.label($0), count: $0.count) })
            }, changes: changes)
    }

    /// The stable form of a report for scripts.
    public struct Figures: Hashable, Sendable, Encodable {
        /// The first and the last day.
        public struct Days: Hashable, Sendable, Encodable {
            let from: String
            let to: String
        }

        /// One table, by the name of its list.
        public struct Counts: Hashable, Sendable, Encodable {
            let name: String
            let cells: [Count]
        }

        /// One cell, by what people read.
        public struct Count: Hashable, Sendable, Encodable {
            let label: String
            let count: Int?

            /// A hidden count is there as null and not left out.
            public func encode(to encoder: any Encoder) throws {
                var container = encoder.container(keyedBy: CodingKeys.self)
                try container.encode(label, forKey: .label)
                try container.encode(count, forKey: .count)
            }

            private enum CodingKeys: String, CodingKey { case label, count }
        }

        let approved: Bool
        let period: Days
        let k: Int
        let total: Int?
        let tables: [Counts]
        let changes: [String]

        /// The same for the total.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(approved, forKey: .approved)
            try container.encode(period, forKey: .period)
            try container.encode(k, forKey: .k)
            try container.encode(total, forKey: .total)
            try container.encode(tables, forKey: .tables)
            try container.encode(changes, forKey: .changes)
        }

        private enum CodingKeys: String, CodingKey { case approved, period, k, total, tables, changes }
    }
}

/// Tables for Dutch spreadsheets: a mark of UTF-8 first, semicolons, and nothing that would be a formula.
public enum CSV {
    /// All lines, each with its line end.
    public static func bytes(_ lines: [[String]]) -> [UInt8] {
        let text = lines.map { $0.map(field).joined(separator: ";") + "\r\n" }.joined()
        return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    }

    /// Always in quotes; what a spreadsheet would compute gets an apostrophe before it.
    static func field(_ text: String) -> String {
        let isFormula = text.utf8.first.map { "=+-@\t\r\n|%".utf8.contains($0) } ?? false
        let safe = (isFormula ? "'" : "") + text
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
