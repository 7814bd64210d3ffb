import CaseDesk
import HTTPTypes
import Procedure
import Register
import Testing

@testable import Web

@Suite("Art. 9 – het verslag op het scherm")
struct ReportPagesTests {
    @Test func `from choosing to sent on, by two people`() async throws {
        let site = try await RegisterSite.make()
        let choose = try await site.keeper.get("/rapport")
        #expect(PageCheck.problems(in: choose) == [] && choose.contains("nog te maken"))
        let arranged = try await site.keeper.submit(
            choose, ["ontvanger": ["Gemeente Groningen, GON"], "dagen": ["90"]], press: "Bewaar")
        #expect(arranged.contains("Gemeente Groningen, GON"))
        var page = try await site.keeper.get("/rapport/2025")
        #expect(PageCheck.problems(in: page) == [])
        #expect(page.contains("In deze periode kregen wij 20 klachten.") && page.contains("blijft zo"))
        #expect(
            page.contains("Wij schreven hier niets op.") && page.contains("te laat was, tonen wij altijd"))
        page = try await site.keeper.submit(
            page, ["zinnen": ["Wij bellen voortaan terug.\n\n  Wij schrijven   op wat we afspreken. "]],
            press: "Bewaar de zinnen")
        #expect(page.contains("Wij schrijven op wat we afspreken."))
        // None of these complaints has a case here: that is said, and asked.
        #expect(page.contains("20 klachten konden we niet nakijken."))
        let silent = try await site.keeper.submit(page, press: "Vraag akkoord aan de directie")
        #expect(silent.status == .unprocessableContent && silent.contains("Zet daarna een vinkje."))
        page = try await site.keeper.submit(
            silent, ["nagekeken[]": ["weet"]], press: "Vraag akkoord aan de directie")
        #expect(page.contains("Het verslag wacht op de directie."))
        #expect(!page.contains("Stel vast"))
        let asked = try await site.director.get("/rapport/2025")
        #expect(PageCheck.problems(in: asked) == [] && asked.contains("Joke Smit keek het na"))
        let frozen = try await site.director.submit(
            asked, ["zin[]": ["0"], "nagekeken[]": ["weet"]], press: "Stel vast")
        #expect(frozen.contains("Dit verslag staat vast") && frozen.contains("Ina Postma stelde het vast"))
        #expect(frozen.contains("Wij bellen voortaan terug.") && !frozen.contains("Wij schrijven op"))
        let sending = try await site.keeper.get("/rapport/2025")
        #expect(PageCheck.problems(in: sending) == [])
        let sent = try await site.keeper.submit(sending, press: "Het is doorgestuurd")
        #expect(sent.contains("naar Gemeente Groningen, GON."))
        #expect(try await site.keeper.get("/rapport").contains("doorgestuurd"))
    }

    @Test func `a report is on the day of who makes it and of who looks at it, and says when it is late`()
        async throws
    {
        let site = try await RegisterSite.make(today: "2026-04-02")
        let mine = try await site.keeper.get("/werk")
        #expect(mine.contains("Zorg dat het verslag over 2025 weggaat") && PageCheck.problems(in: mine) == [])
        #expect(try await !site.director.get("/werk").contains("verslag over 2025"))
        let list = try await site.keeper.get("/rapport")
        #expect(list.contains("te laat") && PageCheck.problems(in: list) == [])
        let page = try await site.keeper.get("/rapport/2025")
        _ = try await site.keeper.submit(page, press: "Vraag akkoord aan de directie")
        let theirs = try await site.director.get("/werk")
        #expect(theirs.contains("Kijk of het verslag over 2025 goed is"))
        #expect(theirs.links.contains("/rapport/2025") && PageCheck.problems(in: theirs) == [])
        let asked = try await site.director.get("/rapport/2025")
        _ = try await site.director.submit(asked, press: "Stel vast")
        #expect(try await !site.director.get("/werk").contains("verslag over 2025"))
        let early = try await RegisterSite.make()
        #expect(try await !early.keeper.get("/rapport").contains("te laat"))
    }

    @Test func `who keeps the register and is the only director is told so, and asks nothing`() async throws {
        let site = try await RegisterSite.make()
        let both = Account(
            id: RegisterSite.keeperID, name: "Joke Smit", email: "joke@buurt.example",
            roles: [.registerKeeper, .director])
        try await site.place.desk.change(
            [.accountChanged(.init(both)), .accountClosed(account: TestSite.Person.directeur.id.text)],
            now: site.place.now)
        let page = try await site.keeper.get("/rapport/2025")
        #expect(page.contains("Er is geen andere directeur die dit verslag kan vaststellen."))
        #expect(page.form(with: "Vraag akkoord aan de directie") == nil)
        #expect(PageCheck.problems(in: page) == [])
    }

    @Test func `page, spreadsheet and figures say the same, and the same each time`() async throws {
        let site = try await RegisterSite.make()
        try await approve(site)
        let json = try await site.keeper.get("/rapport/2025/cijfers.json")
        #expect(json.html.contains("\"total\":20") && json.html.contains("\"approved\":true"))
        #expect(json.html.contains("{\"count\":8,\"label\":\"bejegening en veiligheid\"}"))
        let csv = try await site.director.get("/rapport/2025/cijfers.csv")
        #expect(csv.html.contains("\"bejegening en veiligheid\";\"8\""))
        let page = try await site.keeper.get("/rapport/2025")
        #expect(page.contains("bejegening en veiligheid"))
        for path in ["cijfers.json", "cijfers.csv"] {
            let (one, two) = (
                try await site.keeper.get("/rapport/2025/\(path)"),
                try await site.keeper.get("/rapport/2025/\(path)")
            )
            #expect(one.bytes == two.bytes)
        }
        // Without a letter worker the page still has the figures, and says what is missing.
        let pdf = try await site.keeper.get("/rapport/2025/verslag.pdf")
        #expect(pdf.status == .serviceUnavailable && pdf.contains("De pdf kon niet gemaakt worden."))
    }

    @Test func `a page that is too old does nothing, and keeps what was typed`() async throws {
        let site = try await RegisterSite.make()
        let old = try await site.keeper.get("/rapport/2025")
        _ = try await site.keeper.submit(old, ["zinnen": ["Eerst."]], press: "Bewaar de zinnen")
        let late = try await site.keeper.submit(old, ["zinnen": ["Daarna."]], press: "Bewaar de zinnen")
        #expect(late.status == .conflict && late.contains("Iemand anders was je voor."))
        #expect(late.contains("Daarna."))
    }

    @Test func `what leaks is named, and is not asked for`() async throws {
        let site = try await RegisterSite.make()
        var page = try await site.keeper.get("/rapport/2025")
        page = try await site.keeper.submit(
            page, ["zinnen": ["Samira belt binnen 2 dagen."]], press: "Bewaar de zinnen")
        #expect(page.contains("‘Samira’: een naam") && page.contains("‘2’: een getal"))
        let refused = try await site.keeper.submit(page, press: "Vraag akkoord aan de directie")
        #expect(
            refused.status == .unprocessableContent
                && refused.contains("In een zin staat iets uit een klacht."))
    }

    @Test func `too early, too odd or not there`() async throws {
        let site = try await RegisterSite.make(today: "2026-02-01")
        let early = try await site.keeper.get("/rapport/2025")
        #expect(early.contains("Dit verslag kan op zijn vroegst op 12 februari 2026."))
        let refused = try await site.keeper.submit(early, press: "Vraag akkoord aan de directie")
        #expect(refused.status == .unprocessableContent)
        for period in ["2026", "2025-H1", "2024-2025", "abc", "2025-2028"] {
            #expect(try await site.keeper.get("/rapport/\(period)").status == .notFound, "\(period)")
        }
        #expect(try await site.keeper.get("/rapport/2025/cijfers.json").status == .notFound)
        let choose = try await site.keeper.get("/rapport")
        let wrong = try await site.keeper.submit(
            choose, ["ontvanger": [""], "dagen": ["7"]], press: "Bewaar")
        #expect(wrong.contains("Vul in wie het verslag krijgt.") && wrong.contains("van 42 tot en met 365"))
    }

    @Test func `before it may go the figures are the register keeper's alone`() async throws {
        let early = try await RegisterSite.make(today: "2026-02-01")
        let theirs = try await early.director.get("/rapport/2025")
        #expect(
            PageCheck.problems(in: theirs) == [] && theirs.contains("op zijn vroegst op 12 februari 2026"))
        #expect(theirs.contains("De cijfers zie je als het verslag weg mag"))
        #expect(!theirs.contains("20 klachten") && !theirs.html.contains("role=\"img\""))
        #expect(!theirs.contains("bejegening en veiligheid"))
        #expect(
            try await early.keeper.get("/rapport/2025").contains("In deze periode kregen wij 20 klachten."))
        let released = try await RegisterSite.make()
        #expect(try await !released.director.get("/rapport/2025").contains("20 klachten"), "nobody asked yet")
        let mine = try await released.keeper.get("/rapport/2025")
        _ = try await released.keeper.submit(mine, press: "Vraag akkoord aan de directie")
        let page = try await released.director.get("/rapport/2025")
        #expect(
            page.contains("In deze periode kregen wij 20 klachten.") && page.html.contains("role=\"img\""))
    }

    @Test func `what an earlier report forbids names the obstacle to a director, and no figure`() async throws
    {
        let site = try await RegisterSite.make(
            RegisterSite.twenty + RegisterSite.lines(9, "geld", year: 2026), today: "2028-03-16")
        try await approve(site)
        let theirs = try await site.director.get("/rapport/2025-2026")
        #expect(PageCheck.problems(in: theirs) == [])
        #expect(theirs.contains("Het verslag over 2025 telt een deel hiervan al."))
        #expect(!theirs.contains("29 klachten") && !theirs.html.contains("role=\"img\""))
        #expect(try await site.keeper.get("/rapport/2025-2026").contains("29 klachten"))
    }

    @Test func `who approves reads what goes with it`() async throws {
        let site = try await RegisterSite.make(today: "2028-03-16")
        let page = try await site.keeper.get("/rapport/2025")
        _ = try await site.keeper.submit(page, press: "Vraag akkoord aan de directie")
        let asked = try await site.director.get("/rapport/2025")
        #expect(asked.contains("Daarna weten we van 2025 tot en met 2027 niet meer wie vaker klaagde."))
        let waits = try await RegisterSite.make()
        _ = try await waits.keeper.submit(
            try await waits.keeper.get("/rapport/2025"), press: "Vraag akkoord aan de directie")
        #expect(try await !waits.director.get("/rapport/2025").contains("niet meer wie vaker klaagde"))
    }

    @Test func `a report whose figures changed can be made anew beside the one that stands`() async throws {
        let site = try await RegisterSite.make()
        try await approve(site)
        let same = try await site.keeper.get("/rapport/2025")
        #expect(!same.contains("De cijfers zijn nu anders"))
        let lines = try await site.place.desk.registerLines(year: 2025)
        let keeper = try await site.place.desk.demoToken(for: RegisterSite.keeperID, now: site.place.now)
        let staff = try #require(try await site.place.desk.staff(keeper, now: site.place.now))
        for line in lines.filter({ $0.row.subjects == [.treatment] }).prefix(5) {
            var correction = RegisterCorrection(id: line.row.id, why: .sorted)
            correction.channel = .telephone
            try await site.place.desk.correct(
                correction, year: 2025, ifStillAt: 0, by: staff, now: site.place.now)
        }
        let page = try await site.keeper.get("/rapport/2025")
        #expect(PageCheck.problems(in: page) == [])
        #expect(page.contains("Dit verslag staat vast") && page.contains("De cijfers zijn nu anders"))
        // Five of twenty moved out of a table that was hidden: it would show other cells, so it stays blocked.
        #expect(page.contains("Dit verslag mag zo niet weg"))
        #expect(page.form(with: "Vraag akkoord aan de directie") == nil)
        #expect(page.contains("Je hoeft nu niets te doen."))
    }

    private func approve(_ site: RegisterSite) async throws {
        let page = try await site.keeper.get("/rapport/2025")
        _ = try await site.keeper.submit(page, press: "Vraag akkoord aan de directie")
        _ = try await site.director.submit(try await site.director.get("/rapport/2025"), press: "Stel vast")
    }
}
