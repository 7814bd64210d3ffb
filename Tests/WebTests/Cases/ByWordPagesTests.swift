import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("What the complainant said by word, over the pages (domain rule 2)")
struct ByWordPagesTests {
    private let spoken = ["zeihoe": ["telephone"], "hoorde": ["balie"], "voorgelezen": ["ja"]]

    @Test func `the list leads to every act that is possible now, and each page is as pages are`()
        async throws
    {
        let handled = try await Handled.accepted()
        let list = try await handled.open("gezegd")
        let acts = list.links.filter { $0.hasPrefix(handled.path()) && $0 != handled.path() }
        #expect(acts.count >= 4)
        #expect(!acts.contains(handled.path("verder")))
        for act in acts {
            let page = try await handled.handler.get(act)
            #expect(page.status == .ok, "\(act)")
            #expect(PageCheck.problems(in: page) == [], "\(act)")
        }
    }

    @Test func `a withdrawal is looked at as a letter, changed, written down, and undone by word`()
        async throws
    {
        let handled = try await Handled.accepted()
        let looked = try await handled.take("stoppen", spoken, press: "Bekijk eerst de brief")
        #expect(looked.contains("Je wilt stoppen met je klacht."))
        #expect(looked.contains("belde je met Ali Yilmaz"))
        #expect(try await !handled.casefile.withdrawal.stands)
        let again = try await handled.handler.submit(looked, press: "Verander iets")
        #expect(again.heading == "Schrijf op dat de klager wil stoppen")
        let second = try await handled.handler.submit(again, press: "Bekijk eerst de brief")
        _ = try await handled.handler.submit(second, press: "Schrijf dit op")
        #expect(try await handled.casefile.withdrawal.stands)
        let overview = try await handled.open()
        for word in ["Vraag", "Schrijf het antwoord", "Uitzoeken"] {
            #expect(!overview.contains(word), "\(word)")
        }
        try await handled.take("verder", spoken, press: "Schrijf dit op")
        let casefile = try await handled.casefile
        #expect(!casefile.withdrawal.stands)
        #expect(casefile.letters.carrying(.recorded).count == 2)
    }

    @Test func `where it is about the officer, only the substitute can be let read it`() async throws {
        let handled = try await Handled.accepted()
        _ = try await OfficeWithRooms.openForBoth(on: handled.place)
        func choices(_ page: TestPage) -> [String] {
            page.forms.flatMap(\.controls).filter { $0.name == "zei" }.map(\.value)
        }
        let before = try await handled.open("functionaris")
        #expect(choices(before) == ["helpt", "leest", "vervanger-leest"])
        try await handled.place.desk.perform(
            .handling(.note(.isComplainedOf, about: TestSite.Person.fatma.id)), on: handled.number,
            by: .staff(TestSite.Person.balie.id, as: .intake), now: handled.place.now)
        let stale = try await handled.handler.submit(
            before, spoken.merging(["zei": ["leest"]]) { $1 }, press: "Schrijf dit op")
        #expect(stale.status == .unprocessableContent)
        #expect(choices(stale) == ["helpt", "vervanger-leest"])
        try await handled.take(
            "functionaris", spoken.merging(["zei": ["vervanger-leest"]]) { $1 }, press: "Schrijf dit op")
        #expect(try await handled.casefile.referral.reader == .substitute)
        let letters = try await handled.casefile.letters
        #expect(letters.carrying(.recorded).count == 1)
    }

    @Test func `who has a telephone only moves, and a letter says where letters go`() async throws {
        let handled = try await Handled.accepted {
            $0.answers[.contact] = ["contact": ["bellen"]]
            $0.answers[.detail] = ["telefoon": ["0612345678"]]
        }
        let wrong = try await handled.take(
            "bereik", spoken.merging(["brieven": ["Groningen"]]) { $1 }, press: "Schrijf dit op")
        #expect(wrong.status == .unprocessableContent)
        let street = "Dorpsstraat 1\n9711 AA Groningen"
        try await handled.take(
            "bereik", spoken.merging(["brieven": [street]]) { $1 }, press: "Schrijf dit op")
        let casefile = try await handled.casefile
        guard case .call(let number, let address, _) = casefile.contact else {
            return _ = Issue.record("still called")
        }
        #expect(number.text == "0612345678")
        #expect(address?.text == street)
        #expect(casefile.letters.carrying(.recorded).count == 1)
    }

    @Test func `the desk writes down on day 1 that somebody stops, before a manager accepted`() async throws {
        let handled = try await Handled.filed()
        let list = try await handled.open("gezegd", as: handled.desk)
        for act in list.links where act.hasPrefix(handled.path() + "/") {
            #expect(try await handled.desk.get(act).status == .ok, "\(act)")
        }
        let form = try await handled.open("stoppen", as: handled.desk)
        let done = try await handled.desk.submit(form, spoken, press: "Schrijf dit op")
        #expect(done.status == .ok)
        try await handled.accept()
        let casefile = try await handled.casefile
        #expect(casefile.withdrawal.stands)
        #expect(casefile.letters.carrying(.recorded).count == 1)
        // From then on it is the manager's.
        #expect(try await handled.desk.get(handled.path("stoppen")).status == .notFound)
    }

    @Test func `whom it is for takes the yes back by word, and nobody is told how to go on`() async throws {
        let handled = try await Handled.accepted {
            $0.answers[.behalf] = ["voor": ["ander"]]
            $0.answers[.represented] = ["weet": ["nee"]]
        }
        try await handled.take("toestemming/terug", spoken, press: "Schrijf dit op")
        #expect(try await handled.casefile.mandate.isRefused)
        #expect(try await !handled.open("gezegd").links.contains(handled.path("verder")))
        try await handled.follow()
        let own = try await handled.complainant.get("/volgen/zaak")
        #expect(!own.links.contains("/volgen/stoppen"))
    }

    @Test func `a part is withdrawn, and the others go on`() async throws {
        let handled = try await Handled.accepted()
        try await handled.split()
        try await handled.take(
            "stoppen", spoken.merging(["punten[]": ["2"]]) { $1 }, press: "Schrijf dit op")
        let casefile = try await handled.casefile
        #expect(casefile.dispositions[Procedure.Part.ID(2)] == .withdrawn)
        #expect(casefile.dispositions[Procedure.Part.ID(1)] == nil)
        #expect(try await handled.open("stoppen").contains("De klager wil ook met een ander punt stoppen"))
    }

    @Test func `a later day is agreed, confirmed, and still late`() async throws {
        let handled = try await Handled.accepted()
        let day = ["nieuw-dag": ["11"], "nieuw-maand": ["mei"], "nieuw-jaar": ["2026"]]
        try await handled.take("latere-dag", spoken.merging(day) { $1 }, press: "Schrijf dit op")
        let casefile = try await handled.casefile
        #expect(casefile.letters.laterDay == Day(iso: "2026-05-11"))
        #expect(casefile.letters.carrying(.recorded).count == 1)
        let past = ["nieuw-dag": ["1"], "nieuw-maand": ["1"], "nieuw-jaar": ["2026"]]
        let refused = try await handled.take(
            "latere-dag", spoken.merging(past) { $1 }, press: "Schrijf dit op")
        #expect(refused.status == .unprocessableContent)
    }

    @Test func `that the officer helps is written down once`() async throws {
        let handled = try await Handled.accepted()
        try await handled.take(
            "functionaris", spoken.merging(["zei": ["helpt"]]) { $1 }, press: "Schrijf dit op")
        #expect(try await handled.casefile.referral.isDisclosed)
        let page = try await handled.open("functionaris")
        #expect(!page.contains("De klachtenfunctionaris helpt mij"))
        let empty = try await handled.take("functionaris", spoken, press: "Schrijf dit op")
        #expect(empty.contains("Kies wat de klager zei."))
    }

    @Test func `the name is given later by word, and a letter says so`() async throws {
        let handled = try await Handled.accepted {
            $0.answers[.name] = ["naam": ["Gülşen"], "noemen": ["nee"]]
        }
        #expect(try await !handled.casefile.mayBeNamed)
        try await handled.take("naam", spoken.merging(["noemen": ["ja"]]) { $1 }, press: "Schrijf dit op")
        #expect(try await handled.casefile.mayBeNamed)
        #expect(try await handled.casefile.letters.carrying(.recorded).count == 1)
    }

    @Test func `what was spoken and not read back comes back in words, with what was typed`() async throws {
        let handled = try await Handled.accepted()
        for step in ["verder", "latere-dag", "stoppen"] where step != "verder" {
            var answers = spoken
            answers["voorgelezen"] = []
            if step == "latere-dag" {
                answers.merge(["nieuw-dag": ["11"], "nieuw-maand": ["5"], "nieuw-jaar": ["2026"]]) { $1 }
            }
            let page = try await handled.take(step, answers, press: "Schrijf dit op")
            #expect(page.status == .unprocessableContent, "\(step)")
            #expect(page.contains(DeskWords.of(.notReadBack)), "\(step)")
        }
    }

    @Test func `an unknown listener and a stale version are told, and nothing happens`() async throws {
        let handled = try await Handled.accepted()
        let form = try await handled.open("latere-dag")
        let fields = [
            ("csrf", form.csrf), ("nieuw-dag", "11"), ("nieuw-maand", "5"), ("nieuw-jaar", "2026"),
            ("gezegd-dag", "16"), ("gezegd-maand", "3"), ("gezegd-jaar", "2026"), ("zeihoe", "paper"),
        ]
        let unknown = try await handled.handler.post(
            handled.path("latere-dag"), fields + [("hoorde", "niemand"), ("versie", form.version)])
        #expect(unknown.status == .unprocessableContent)
        #expect(unknown.contains("Kies wie het hoorde of las."))
        let stale = try await handled.handler.post(
            handled.path("latere-dag"), fields + [("hoorde", "samira"), ("versie", "1")])
        #expect(stale.status == .conflict)
        #expect(stale.contains("Iemand anders was je net voor."))
        #expect(try await handled.casefile.letters.laterDay == nil)
    }
}

extension Handled {
    /// Two points, each with a subject.
    func split() async throws {
        try await take(
            "punten", ["punt-1": ["De bel deed het niet."]], press: "Nog een punt")
        let page = try await open("punten")
        let more = try await handler.submit(
            page, ["punt-1": ["De bel deed het niet."]], press: "Nog een punt")
        _ = try await handler.submit(
            more,
            [
                "punt-2": ["Niemand kwam."], "wanneer-2-dag": ["10"], "wanneer-2-maand": ["3"],
                "wanneer-2-jaar": ["2026"],
            ], press: "Bewaar")
        try await take(
            "punten", ["onderwerp-1": ["other"], "onderwerp-2": ["other"]], press: "Bewaar het onderwerp")
    }
}
