import Testing

@testable import Register

@Suite("Art. 9 – een oud register overnemen")
struct ImportTests {
    private func read(
        _ text: String, given: [String] = []
    ) throws -> (rows: [ImportReader.Past], problems: [ImportReader.Problem]) {
        try read(Array(text.utf8), given: given)
    }

    private func read(
        _ bytes: [UInt8], given: [String] = []
    ) throws -> (rows: [ImportReader.Past], problems: [ImportReader.Problem]) {
        let sheet = try Spreadsheet(bytes)
        let mapping = try ImportMapping(sheet.columns, given: given)
        let reader = try #require(ImportReader(sheet, mapping, today: "2026-03-16"))
        return reader.read(sheet)
    }

    @Test func `a row is read whole`() throws {
        let (rows, problems) = try read(
            """
            Ontvangen;Onderwerp;Over;Kanaal;Afdoening;Oordeel;Maatregelen;Afgehandeld;Eerste contact;Gebeurd;Klager
            9-3-2025;Bejegening;medewerker;telefonisch;beoordeeld;gegrond;excuses, werkwijze;20-4-2025;11-3-2025;1-2-2025;K17
            """)
        #expect(problems == [])
        let past = try #require(rows.first)
        #expect(past.row.period == Period(year: 2025, half: 1))
        #expect(past.row.subjects == [.treatment] && past.row.respondents == [.employee])
        #expect(past.row.channel == .telephone && past.row.ending == .judged)
        #expect(past.row.judgments == [.upheld] && past.row.measures == [.apology, .wayOfWorking])
        #expect(past.row.daysToEnding == 42 && past.row.isInTime && past.row.daysToFirstContact == 2)
        #expect(past.row.monthsOfAge == 1 && past.person == "K17" && past.line == 2)
    }

    @Test func `the same complaint is the same however its days are written`() throws {
        let one = try read("ontvangen;onderwerp;afdoening;klager\n9-3-2025;geld;opgelost;K1")
        let two = try read("klager,opmerking,datum,onderwerp,afloop\nk1,x,2025-03-09,Geld,solved")
        let other = try read("ontvangen;onderwerp;afdoening;klager\n9-3-2025;geld;opgelost;K2")
        #expect(one.rows[0].identity == two.rows[0].identity)
        #expect(one.rows[0].identity != other.rows[0].identity)
    }

    @Test func `commas, semicolons, tabs, a mark of UTF-8 and Windows-1252 are all read`() throws {
        for separator in [",", ";", "\t"] {
            let text = "\u{FEFF}datum\(separator)onderwerp\r\n1-2-2025\(separator)\"geld\"\r\n"
            #expect(try read(text).rows.first?.row.subjects == [.money])
        }
        let old = Array("ontvangen;onderwerp;opmerking\n1-2-2025;geld;caf".utf8) + [0xE9, 0x20, 0x80, 0x0A]
        #expect(try read(old).problems == [])
        #expect(try Spreadsheet(old).lines[0].fields[2] == "café €")
    }

    @Test func `a field may hold the separator, a quote and a line end`() throws {
        let sheet = try Spreadsheet(Array("a;b\n\"x;\"\"y\"\"\nz\";2\n3;4\n".utf8))
        #expect(sheet.lines.map(\.fields) == [["x;\"y\"\nz", "2"], ["3", "4"]])
        #expect(sheet.lines.map(\.number) == [2, 4])
        #expect(throws: Spreadsheet.Fault.openQuote(line: 2)) { try Spreadsheet(Array("a\n\"b\n".utf8)) }
        #expect(throws: Spreadsheet.Fault.empty) { try Spreadsheet([]) }
        #expect(throws: Spreadsheet.Fault.twiceTheSameColumn("a")) { try Spreadsheet(Array("a;a\n1;2".utf8)) }
    }

    @Test func `columns are found by their names, or given`() throws {
        let columns = ["Binnen", "Waarover", "Onderwerp"]
        #expect(throws: ImportMapping.Fault.noReceived) { try ImportMapping(columns) }
        let mapping = try ImportMapping(columns, given: ["received=binnen", "subject=Waarover"])
        #expect(mapping.places == [.received: 0, .subject: 1])
        #expect(mapping.unused(of: columns) == ["Onderwerp"])
        #expect(throws: ImportMapping.Fault.noSuchColumn("Buiten")) {
            try ImportMapping(columns, given: ["received=Buiten"])
        }
        #expect(throws: ImportMapping.Fault.unknownField("wat")) {
            try ImportMapping(columns, given: ["wat=Binnen"])
        }
        #expect(throws: ImportMapping.Fault.columnTwice("Binnen")) {
            try ImportMapping(columns, given: ["received=Binnen", "closed=Binnen"])
        }
    }

    @Test func `a day of long ago is mistyped, and named`() throws {
        let (rows, problems) = try read(
            """
            ontvangen;gebeurd;klager
            1-1-1925;;K1
            1-1-2016;;K2
            16-3-2016;;K3
            9-3-2025;9-3-1925;K4
            """)
        #expect(rows.map(\.person) == ["K3"])
        #expect(problems.map(\.reason) == [.tooLongAgo, .tooLongAgo, .tooLongAgo])
        #expect(problems.map(\.column) == [.received, .received, .happened])
    }

    @Test(arguments: [
        "2025-02-29", "31-4-2025", "1-13-2025", "0-1-2025", "1-1-25", "gisteren", "1-1", "45000",
    ])
    func `what is no day is not guessed`(_ text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test(arguments: [
        "2025-03-09", "9-3-2025", "09/03/2025", "9.3.2025", "9 maart 2025", "9 mrt 2025", "2025-03-09T10:00",
        "9-3-2025 10:15",
    ])
    func `a day is read as people write it`(_ text: String) {
        #expect(CivilDate(text)?.iso == "2025-03-09")
    }
}
