import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("The organisation, the handling list and the log")
struct OfficeSettingsTests {
    @Test func `what people read about the organisation is changed, and is on the site at once`() async throws
    {
        let visit = try await OfficeVisit.begin()
        let wrong = try await visit.send(
            "/beheer/organisatie", ["telefoon": [""], "kf-email": ["fatma"], "kf-dagen": ["0"]],
            press: "Bewaar")
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.contains("Vul dit in: ‘Telefoonnummer’.") && wrong.contains("van 1 tot en met 20"))
        #expect(wrong.html.contains("value=\"fatma\""))
        let done = try await visit.send(
            "/beheer/organisatie",
            ["telefoon": ["050 999 88 77"], "kf-naam": ["Femke Prins"], "buiten": ["de ombudsman"]],
            press: "Bewaar")
        #expect(done.contains("Bewaard."))
        let reader = visit.place.client()
        #expect(try await reader.get("/contact").contains("050 999 88 77"))
        #expect(try await reader.get("/klachtenfunctionaris").contains("Femke Prins"))
        #expect(try await visit.place.desk.office().organisation?.outsideBody == "de ombudsman")
    }

    @Test func `the order is a setting, and the desk follows it`() async throws {
        let visit = try await OfficeVisit.begin()
        let done = try await visit.send(
            "/beheer/volgorde",
            ["nummer-noor": ["1"], "nummer-samira": ["2"], "groep-samira": ["otherPartner"]], press: "Bewaar")
        #expect(done.contains("Bewaard."))
        let list = try await visit.place.desk.office().handlingList(on: visit.place.now.today)
        #expect(list.candidates.map(\.person.text) == ["noor", "directeur", "samira"])
        let handled = try await Handled.filed(on: visit.place)
        let page = try await handled.open("behandelaar", as: handled.desk)
        #expect(page.contains("manager van een andere partner"))
        let refused = try await handled.desk.submit(page, ["wie": ["samira"]], press: "Vraag deze persoon")
        #expect(refused.status == .unprocessableContent)
        let bad = try await visit.send("/beheer/volgorde", ["nummer-noor": ["eerst"]], press: "Bewaar")
        #expect(bad.contains("Vul een heel getal in.") && bad.html.contains("value=\"eerst\""))
    }

    @Test(arguments: [
        ("/beheer/organisatie", "straat", "Nieuwe Weg 2", "Oude Weg 1"),
        ("/beheer/mensen/samira", "telefoon", "050 111 11 11", "050 222 22 22"),
        ("/beheer/volgorde", "groep-samira", "otherPartner", "director"),
    ])
    func `of two who change one thing the second is told, keeps what was typed, and can go on`(
        _ address: String, _ field: String, _ first: String, _ second: String
    ) async throws {
        let visit = try await OfficeVisit.begin()
        let page = try await visit.open(address)
        #expect(try await visit.send(address, [field: [first]], press: "Bewaar").contains("Bewaard."))
        let late = try await visit.client.submit(page, [field: [second]], press: "Bewaar")
        #expect(late.status == .unprocessableContent)
        #expect(late.contains("Een collega veranderde dit net ook."))
        #expect(shown(field, on: late) == [second], "what was typed, not what a colleague saved")
        #expect(PageCheck.problems(in: late) == [])
        let again = try await visit.client.submit(late, press: "Bewaar")
        #expect(again.contains("Bewaard.") && shown(field, on: again) == [second])
    }

    /// What would be sent of a field, were the button pressed at once.
    private func shown(_ field: String, on page: TestPage) -> [String] {
        let controls = page.form(with: "Bewaar")?.controls ?? []
        return controls.filter { $0.name == field && $0.isSent }.map(\.value)
    }

    @Test func `the log has totals and what changed, and no case, number or reader of one`() async throws {
        let handled = try await Handled.accepted()
        _ = try await handled.open()
        let visit = try await OfficeVisit.begin(on: handled.place)
        _ = try await visit.send("/beheer/organisatie", ["straat": ["Nieuwe Weg 2"]], press: "Bewaar")
        _ = try await visit.send("/beheer/mensen/samira", press: "Stuur een nieuwe link")
        let samira = try await handled.place.desk.office().name(of: TestSite.Person.samira.id)
        let log = try await visit.open("/beheer/logboek")
        #expect(log.contains("Mo El Idrissi Link voor een wachtwoord gestuurd: \(samira)"))
        #expect(log.contains("Mo El Idrissi De gegevens van de organisatie zijn veranderd"))
        #expect(log.contains("Lezen in de laatste 30 dagen") && log.contains("manager 1"))
        #expect(!log.contains(handled.number))
        #expect(log.html.firstMatch(of: /2026-\d{3}/) == nil)
    }

    @Test func `one sees where one is signed in, and ends another place`() async throws {
        let place = try await TestSite.make()
        let token = try await place.desk.demoToken(
            for: TestSite.Person.samira.id, browser: "Mozilla/5.0 (Linux; Android 15) Firefox/140.0",
            now: place.now)
        let client = try await place.client(as: .samira)
        let page = try await client.get("/werk/account")
        #expect(PageCheck.problems(in: page) == [])
        #expect(page.contains("Firefox, Android") && page.contains("Dit is waar je nu bent"))
        let done = try await client.submit(page, press: "Log daar uit")
        #expect(done.contains("Je bent daar uitgelogd.") && !done.contains("Firefox, Android"))
        #expect(try await place.desk.staff(token, now: place.now) == nil)
    }
}
