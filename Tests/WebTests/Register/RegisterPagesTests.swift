import CaseDesk
import Foundation
import HTTPTypes
import Procedure
import Register
import Testing

@testable import Web

@Suite("Art. 9 – het register op het scherm")
struct RegisterPagesTests {
    @Test func `every complaint stands in the table, and the filters find it`() async throws {
        let site = try await RegisterSite.make()
        let page = try await site.keeper.get("/register")
        #expect(page.contains("20 klachten uit 2025"))
        #expect(PageCheck.problems(in: page) == [])
        let filtered = try await site.keeper.get("/register?jaar=2025&onderwerp=information")
        #expect(filtered.contains("6 klachten uit 2025"))
        let none = try await site.keeper.get("/register?jaar=2025&onderwerp=privacy")
        #expect(none.contains("Er is geen klacht die hierbij past."))
        #expect(none.links.contains("/register?jaar=2025"))
        let strange = try await site.keeper.get("/register?jaar=zeven&afloop=nee&kanaal=duif&na=x")
        #expect(strange.status == .ok && strange.contains("20 klachten uit 2025"))
    }

    @Test func `a long register goes on on the next page`() async throws {
        let site = try await RegisterSite.make(RegisterSite.lines(45, "geld"))
        let first = try await site.keeper.get("/register")
        let next = try #require(first.links.first { $0.contains("na=") })
        let second = try await site.keeper.get(next)
        #expect(second.contains("45 klachten uit 2025"))
        #expect(!second.links.contains { $0.contains("na=") })
    }

    @Test func `an empty register says so`() async throws {
        let site = try await RegisterSite.make([])
        #expect(try await site.keeper.get("/register").contains("Er staat nog geen klacht in het register."))
        #expect(try await site.keeper.get("/register/beeld").contains("Er staat nog geen klacht"))
        #expect(try await site.keeper.get("/rapport").contains("Er is nog geen jaar voorbij"))
    }

    @Test func `the export is for a Dutch spreadsheet`() async throws {
        let site = try await RegisterSite.make()
        let file = try await site.keeper.get("/register/regels.csv?jaar=2025")
        #expect(file.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let lines = file.html.split(separator: "\r\n")
        #expect(lines.count == 21)
        #expect(lines[0].contains("\"Onderwerp\";\"Over wie\""))
    }

    @Test func `a line is corrected, and the page says what was there`() async throws {
        let site = try await RegisterSite.make()
        let list = try await site.keeper.get("/register")
        let path = try #require(list.links.first { $0.hasPrefix("/register/regel/") })
        let line = try await site.keeper.get(path)
        #expect(PageCheck.problems(in: line) == [])
        #expect(
            line.contains("Er is niets verbeterd.") && line.contains("Deze regel komt uit een spreadsheet."))
        let refused = try await site.keeper.submit(
            line, ["onderwerp": ["privacy"]], press: "Bewaar de verbetering")
        #expect(refused.status == .unprocessableContent && refused.contains("Kies waarom je dit verbetert."))
        let saved = try await site.keeper.submit(
            refused, ["onderwerp": ["privacy"], "waarom": ["mistake"]], press: "Bewaar de verbetering")
        #expect(saved.contains("De verbetering staat erin.") && saved.contains("het was een vergissing"))
        // The page of before: somebody was first.
        let late = try await site.keeper.submit(
            line, ["onderwerp": ["money"], "waarom": ["mistake"]], press: "Bewaar de verbetering")
        #expect(late.status == .conflict && late.contains("Iemand anders was je voor."))
        #expect(try await site.keeper.get("/register/regel/2025/niets").status == .notFound)
        #expect(try await site.keeper.get("/register/regel/jaar/niets").status == .notFound)
    }

    @Test func `a line that does not belong there leaves the counts, and can still be found`() async throws {
        let site = try await RegisterSite.make()
        let list = try await site.keeper.get("/register")
        let path = try #require(list.links.first { $0.hasPrefix("/register/regel/") })
        let line = try await site.keeper.get(path)
        let silent = try await site.keeper.submit(line, press: "Haal het uit de telling")
        #expect(silent.status == .unprocessableContent && PageCheck.problems(in: silent) == [])
        #expect(silent.contains("Kies waarom het niet meetelt.") && silent.contains("Kies wat je uit"))
        // The form of a correction above it still has what stands in the register.
        let kept = silent.forms.flatMap(\.controls).filter { $0.name == "maatregel[]" && $0.isSent }
        #expect(kept.map(\.value) == ["wayOfWorking"])
        let gone = try await site.keeper.submit(
            silent, ["wat": ["regel"], "reden": ["twice"]], press: "Haal het uit de telling")
        #expect(gone.contains("Het telt niet meer mee.") && gone.contains("het staat er dubbel in"))
        #expect(PageCheck.problems(in: gone) == [] && !gone.contains("Bewaar de verbetering"))
        #expect(try await site.keeper.get("/register").contains("19 klachten uit 2025"))
        let found = try await site.keeper.get("/register?jaar=2025&afloop=weg")
        #expect(found.contains("1 klacht uit 2025") && found.links.contains(path))
        #expect(try await site.keeper.get("/register/beeld").contains("In 2025 kwamen er 19 binnen"))
        #expect(
            try await site.keeper.get("/register/regels.csv?jaar=2025").html.split(separator: "\r\n").count
                == 20)
    }

    @Test func `everything that came with a wrong file goes at once, unless a report counted it`()
        async throws
    {
        let site = try await RegisterSite.make()
        let list = try await site.keeper.get("/register")
        let path = try #require(list.links.first { $0.hasPrefix("/register/regel/") })
        let line = try await site.keeper.get(path)
        let gone = try await site.keeper.submit(
            line, ["wat": ["alles"], "reden": ["mistake"]], press: "Haal het uit de telling")
        #expect(gone.contains("Het telt niet meer mee."))
        #expect(try await site.keeper.get("/register").contains("Er staat nog geen klacht in het register."))
        let other = try await RegisterSite.make()
        let page = try await other.keeper.get("/rapport/2025")
        _ = try await other.keeper.submit(page, press: "Vraag akkoord aan de directie")
        _ = try await other.director.submit(try await other.director.get("/rapport/2025"), press: "Stel vast")
        let fixed = try #require(
            try await other.keeper.get("/register").links.first { $0.hasPrefix("/register/regel/") })
        let refused = try await other.keeper.submit(
            try await other.keeper.get(fixed), ["wat": ["alles"], "reden": ["mistake"]],
            press: "Haal het uit de telling")
        #expect(refused.status == .unprocessableContent)
        #expect(refused.contains("Over 2025 is al een verslag vastgesteld."))
    }

    @Test func `what a spreadsheet does not say is not called running, and can be mended`() async throws {
        let site = try await RegisterSite.make([
            "3-2-2025;geld;organisatie;website;;;;;K1", "4-2-2025;geld;organisatie;website;opgelost;;;;K2",
        ])
        let list = try await site.keeper.get("/register")
        #expect(list.html.contains("<td>niet bekend</td>") && !list.html.contains("<td>loopt nog</td>"))
        #expect(try await site.keeper.get("/register?jaar=2025&afloop=loopt").contains("Er is geen klacht"))
        let unknown = try await site.keeper.get("/register?jaar=2025&afloop=onbekend")
        #expect(unknown.contains("1 klacht uit 2025"))
        let view = try await site.keeper.get("/register/beeld")
        #expect(view.contains("niet bekend") && !view.contains("loopt nog"))
        let path = try #require(unknown.links.first { $0.hasPrefix("/register/regel/") })
        let saved = try await site.keeper.submit(
            try await site.keeper.get(path), ["afloop": ["solved"], "waarom": ["foundLater"]],
            press: "Bewaar de verbetering")
        #expect(saved.contains("De verbetering staat erin."))
        #expect(
            try await site.keeper.get("/register?jaar=2025&afloop=solved").contains("2 klachten uit 2025"))
    }

    @Test func `the view of the organisation says that it is not for others, and draws what it tells`()
        async throws
    {
        let site = try await RegisterSite.make()
        let page = try await site.keeper.get("/register/beeld")
        #expect(page.contains("Dit beeld is alleen voor de organisatie."))
        #expect(page.contains("In 2025 kwamen er 20 binnen"))
        #expect(page.html.components(separatedBy: "role=\"img\"").count - 1 >= 5)
        #expect(page.contains("6 weken"))
        #expect(PageCheck.problems(in: page) == [])
        #expect(page.bytes.count < 50_000)
    }

    @Test func `the view goes over one year, or over all of them`() async throws {
        let site = try await RegisterSite.make(
            RegisterSite.lines(3, "geld") + RegisterSite.lines(2, "privacy", year: 2023))
        let one = try await site.keeper.get("/register/beeld")
        #expect(one.contains("In 2025 kwamen er 3 binnen") && one.links.contains("/register/beeld?jaar=alle"))
        let all = try await site.keeper.get("/register/beeld?jaar=alle")
        #expect(all.contains("Van 2023 tot en met 2025 kwamen er 5 binnen"))
        #expect(PageCheck.problems(in: all) == [])
    }

    @Test func `nothing that somebody typed is on a page of the register`() async throws {
        let site = try await RegisterSite.make()
        let place = site.place
        let bird = "KANARIEVOGEL"
        let filing = Filing(
            number: "", receivedOn: place.now.today, channel: .web,
            procedure: try #require(try await place.desk.office().procedure(on: place.now.today)),
            story: .told(try words("\(bird) in de gang")), happened: .on(place.now.today - 7),
            about: About(.employee, name: try words("Kim \(bird)")),
            complainant: .named(try words("Mevrouw \(bird)"), mayBeNamed: .yes),
            contact: .letter(address: try words("\(bird)straat 1")))
        _ = try await place.desk.file(filing, takenDownBy: .complainant, now: place.now)
        let paths = ["/register?jaar=2026", "/register/beeld?jaar=2026", "/register/regels.csv?jaar=2026"]
        for path in paths {
            let page = try await site.keeper.get(path)
            #expect(page.status == .ok && page.html.contains("2026"), "\(path)")
            #expect(!page.html.localizedCaseInsensitiveContains(bird), "\(path)")
        }
    }

    @Test func `to everyone else there is no register`() async throws {
        let site = try await RegisterSite.make()
        for person in TestSite.Person.allCases {
            let client = try await site.place.client(as: person)
            for path in ["/register", "/register/beeld", "/register/regels.csv"] {
                #expect(try await client.get(path).status == .notFound, "\(person) \(path)")
            }
            let wanted: HTTPResponse.Status = person == .directeur ? .ok : .notFound
            for path in ["/rapport", "/rapport/2025"] {
                #expect(try await client.get(path).status == wanted, "\(person) \(path)")
            }
        }
    }
}
