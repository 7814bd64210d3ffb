import Register

/// A spreadsheet of before this program: mostly in order, with one kind of dirt on every fiftieth line.
struct PastRegister {
    /// Something that is wrong in a line, and how it has to be named.
    struct Dirt: Sendable {
        let name: String
        let column: ImportColumn?
        let reason: ImportReader.Reason
        let spoil: @Sendable (inout [String]) -> Void

        init(
            _ name: String, _ column: ImportColumn?, _ reason: ImportReader.Reason,
            _ spoil: @escaping @Sendable (inout [String]) -> Void
        ) {
            (self.name, self.column, self.reason, self.spoil) = (name, column, reason, spoil)
        }
    }

    static let heading = [
        "Ontvangen", "Onderwerp", "Over", "Kanaal", "Afdoening", "Oordeel", "Maatregelen", "Afgehandeld",
        "Eerste contact", "Gebeurd", "Klager",
    ]

    private static func days(_ place: Int, _ column: ImportColumn) -> [Dirt] {
        let wrong = ["31-2-2024", "2024-13-01", "gisteren", "1-1-24", "45231", "week 12"]
        return wrong.map { text in
            Dirt("\(text) in \(column)", column, .noDay) { $0[place] = text }
        } + [Dirt("future \(column)", column, .inTheFuture) { $0[place] = "1-1-2031" }]
    }

    private static func words(_ place: Int, _ column: ImportColumn, _ texts: [String]) -> [Dirt] {
        texts.map { text in Dirt("\(text) in \(column)", column, .unknownWord) { $0[place] = text } }
    }

    static let dirt: [Dirt] =
        days(0, .received) + days(7, .closed)
        + [
            Dirt("29 February", .firstContact, .noDay) { $0[8] = "29-2-2023" },
            Dirt("future contact", .firstContact, .inTheFuture) { $0[8] = "31-12-2030" },
            Dirt("no such event", .happened, .noDay) { $0[9] = "toen" },
            Dirt("future event", .happened, .inTheFuture) { $0[9] = "2 mei 2030" },
            Dirt("event after filing", .happened, .afterReceipt) { $0[9] = "2-1-2026" },
            Dirt("no receipt", .received, .missing) { $0[0] = "" },
            Dirt("spaces for a receipt", .received, .missing) { $0[0] = "  \u{A0} " },
            Dirt("closed before", .closed, .beforeReceipt) { $0[7] = "1-1-2020" },
            Dirt("spoken to before", .firstContact, .beforeReceipt) { $0[8] = "1-1-2020" },
        ]
        + words(1, .subject, ["diversen!", "=1+1"]) + words(2, .about, ["Kim de Vries"])
        + words(3, .channel, ["duif", "fax"]) + words(4, .ending, ["klaar", "x"])
        + words(5, .judgment, ["misschien"]) + words(6, .measures, ["taart", "excuses, taart"])
        + [
            Dirt("closed without an ending", .ending, .endedWithoutEnding) { ($0[4], $0[5]) = ("", "") },
            Dirt("judged without a judgment", .judgment, .judgedWithoutJudgment) {
                ($0[4], $0[5]) = ("beoordeeld", "")
            },
            Dirt("a judgment of what was withdrawn", .judgment, .judgmentWithoutEnding) {
                ($0[4], $0[5]) = ("ingetrokken", "gegrond")
            },
            Dirt("too many fields", nil, .tooManyFields) { $0 += ["", "extra"] },
            Dirt("bytes that are no text", nil, .unreadable) { $0[10] = "K\u{FFFD}" },
            Dirt("the same line again", nil, .sameLine) { $0 = PastRegister.line(2) },
            Dirt("a zero byte", nil, .unreadable) { $0[10] = "K\0" },
        ]

    private(set) var text = ""
    /// By the line on which it stands.
    private(set) var dirty: [Int: Dirt] = [:]
    /// How many good ones each half-year has.
    private(set) var good: [Period: Int] = [:]

    /// A line that is in order; no two are the same.
    static func line(_ number: Int) -> [String] {
        let (year, month) = (2023 + number % 3, 1 + number % 12)
        return [
            "\(1 + number % 28)-\(month)-\(year)", ["bejegening", "geld", "Privacy"][number % 3],
            ["medewerker", "organisatie"][number % 2], ["telefoon", "website", "brief"][number % 3],
            "beoordeeld", ["gegrond", "ongegrond"][number % 2], ["excuses", "geen", ""][number % 3],
            "28-12-\(year)", "28-12-\(year)", "1-1-\(year)", "K\(number)",
        ]
    }

    init(rows: Int) {
        text = Self.heading.joined(separator: ";") + "\r\n"
        for number in 2..<(rows + 2) {
            var fields = Self.line(number)
            let place = number / 50 - 1
            if number.isMultiple(of: 50), Self.dirt.indices.contains(place) {
                let dirt = Self.dirt[place]
                dirt.spoil(&fields)
                dirty[number] = dirt
            } else {
                let (year, month) = (2023 + number % 3, 1 + number % 12)
                good[Period(year: year, month: month), default: 0] += 1
            }
            text += fields.joined(separator: ";") + "\r\n"
        }
    }
}
