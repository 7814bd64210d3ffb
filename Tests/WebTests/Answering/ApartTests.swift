import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Art. 8 – a respondent sees what is theirs, and nothing else")
struct ApartTests {
    private static let bas = "bas.pol@hulp.example"
    private static let pages = [
        "", "/reactie", "/nakijken", "/bestand", "/brief/1", "/verslag/1", "/agenda/1",
    ]

    @Test func `another case, another respondent and a key that never was are the same page`() async throws {
        let handled = try await Handled.accepted()
        try await handled.ask()
        try await handled.ask("Bas Pol", at: Self.bas, number: 2)
        let other = try await Handled.filed(on: handled.place)
        try await other.accept()
        try await other.ask("Els Kok", at: "els.kok@hulp.example")
        let ria = try await Answerer.comes(to: handled.place, at: Handled.ria)
        let bas = try await Answerer.comes(to: handled.place, at: Self.bas)
        let els = try await Answerer.comes(to: handled.place, at: "els.kok@hulp.example")
        let missing = try await ria.client.get("/vragen/vraag/0123456789abcdef")
        #expect(missing.status == .notFound)
        let strange = try await bas.questions() + els.questions()
        let all = Set(try await ria.questions() + strange)
        #expect(strange.count == 2 && all.count == 3)
        _ = try await ria.question()
        for path in strange {
            for step in Self.pages {
                let page = try await ria.client.get(path + step)
                #expect(page.status == .notFound && page.text == missing.text, "\(step)")
            }
            let form = try await ria.client.get(try await ria.questions()[0] + "/reactie")
            let token = try #require(
                form.form(with: "Bewaar")?.fields(filledWith: [:], press: "Bewaar", at: #_sourceLocation)
                    .first)
            let sent = try await ria.client.post(path + "/nakijken", [token])
            #expect(sent.status == .notFound)
        }
        #expect(try await handled.reaction(2).answers.isEmpty)
    }

    @Test func `nobody learns that there are others`() async throws {
        let handled = try await Handled.accepted()
        try await handled.ask("Bas Pol", at: Self.bas)
        try await handled.ask(number: 2)
        let ria = try await Answerer.comes(to: handled.place, at: Handled.ria)
        _ = try await ria.reacts("Ik was er.")
        for page in try await everything(of: ria) {
            #expect(!page.contains("Bas Pol") && !page.path.hasSuffix("/2"), "\(page.path)")
        }
    }

    @Test func `only a ticked file opens, and no other respondent's at all`() async throws {
        let handled = try await Handled.accepted()
        try await handled.follow()
        let files = try await handled.complainant.get("/volgen/bestand")
        for name in ["een.pdf", "twee.pdf"] {
            _ = try await handled.complainant.submit(
                files, press: "Verstuur dit bestand",
                file: TestFile(field: "bestand", name: name, bytes: Array("%PDF-1.4 \(name)".utf8)))
        }
        let ids = try await handled.casefile.parts.laterFiles.map(\.file.id)
        try #require(ids.count == 2)
        try await handled.ask(more: ["bestanden[]": [ids[0]]])
        let ria = try await Answerer.comes(to: handled.place, at: Handled.ria)
        let question = try await ria.question()
        #expect(question.contains("een.pdf") && !question.contains("twee.pdf"))
        let open = try await ria.client.get(question.path + "/bestand/\(ids[0])")
        #expect(open.status == .ok)
        let closed = try await ria.client.get(question.path + "/bestand/\(ids[1])")
        let missing = try await ria.client.get(question.path + "/bestand/nergens")
        #expect(closed.status == .notFound && closed.text == missing.text)
        // A file of one respondent is offered for no other, and the complainant does not see it either.
        let form = try await ria.client.get(question.path + "/bestand")
        let sent = try await ria.client.submit(
            form, press: "Verstuur dit bestand",
            file: TestFile(field: "bestand", name: "rooster.pdf", bytes: Array("%PDF-1.4 x".utf8)))
        #expect(sent.contains("Je bestand is verstuurd.") && sent.contains("rooster.pdf"))
        try await handled.take(
            "reactie", ["soort": ["medewerker"], "naam": ["Bas Pol"], "punten[]": ["1"]],
            press: "Zet deze persoon erbij")
        #expect(try await !handled.open("reactie/2").contains("rooster.pdf"))
        #expect(try await handled.open("reactie/1").contains("rooster.pdf"))
        #expect(try await !handled.complainant.get("/volgen/bestand").contains("rooster.pdf"))
    }

    @Test func `where the complainant lives or can be reached stands on no page and in no mail`() async throws
    {
        let secrets = [
            "0687654321", "06 87 65 43 21", "Geheimlaan", "9799", "na vieren", "Gülşen", "Koerdisch",
        ]
        let handled = try await Handled.accepted {
            $0.answers[.name] = ["naam": ["Gülşen Öztürk"], "noemen": ["nee"]]
            $0.answers[.contact] = ["contact": ["bellen"]]
            $0.answers[.detail] = [
                "telefoon": ["06 87 65 43 21"], "brieven": ["Geheimlaan 7\n9799 XX Verweg"],
                "tijden": ["na vieren"],
            ]
            $0.answers[.needs] = ["let[]": ["tolk"], "taal": ["Koerdisch"]]
        }
        try await handled.take(
            "ontvangst", ["naam": ["nee"]], press: "Bewaar dit gesprek")
        try await handled.ask()
        let ria = try await Answerer.comes(to: handled.place, at: Handled.ria)
        _ = try await ria.reacts("Ik was er.")
        var texts = try await everything(of: ria).map(\.text)
        texts += try await handled.place.mails(to: Handled.ria)
        #expect(texts.count > 5)
        for text in texts {
            for secret in secrets { #expect(!text.contains(secret), "\(secret): \(text)") }
        }
        #expect(texts.contains { $0.contains("Wie dat is, vertellen we niet.") })
    }

    @Test func `who is not heard for safety finds nothing any more`() async throws {
        let handled = try await Handled.accepted()
        try await handled.ask()
        let ria = try await Answerer.comes(to: handled.place, at: Handled.ria)
        let path = try #require(try await ria.questions().first)
        try await handled.take(
            "reactie/1", ["reden": ["veiligheid"], "uitleg": ["Er is gedreigd."]],
            press: "Ga verder zonder deze persoon te horen")
        #expect(try await ria.client.get(path).status == .notFound)
        #expect(try await ria.client.get("/vragen/mijn").contains("Er zijn geen vragen voor jou."))
        #expect(try await handled.reaction().term == nil)
    }

    @Test func `within a partner it is handed on, and whoever had it is out`() async throws {
        let handled = try await Handled.accepted()
        let (petra, rik) = ("petra@noord.example", "rik@noord.example")
        try await handled.ask("Partner Noord", at: petra, kind: "partner")
        let first = try await Answerer.comes(to: handled.place, at: petra)
        let path = try await first.question().path
        let draft = try await first.client.get(path + "/reactie")
        _ = try await first.client.submit(draft, ["reactie": ["Van Petra zelf."]], press: "Bewaar")
        let term = try await handled.reaction().term
        let form = try await first.client.get(path + "/doorgeven")
        let team = try await first.client.submit(
            form, ["naam": ["Rik"], "email": ["team@noord.example"]], press: "Geef door")
        #expect(team.contains("Dit kan hier niet. Bel wie de klacht uitzoekt."))
        let outside = try await first.client.submit(
            form, ["naam": ["Rik"], "email": ["rik@gmail.com"]], press: "Geef door")
        #expect(outside.contains("Dit kan hier niet. Bel wie de klacht uitzoekt."))
        #expect(try await handled.reaction().respondent.who == .partner(name: try words("Partner Noord")))
        handled.place.wait(days: 0, minutes: 5)
        let done = try await first.client.submit(
            team, ["naam": ["Rik"], "email": [rik]], press: "Geef door")
        #expect(done.contains("De vraag is nu bij je collega."))
        #expect(done.contains("Er zijn geen vragen voor jou."))
        #expect(try await first.client.get(path).status == .notFound)
        let second = try await Answerer.comes(to: handled.place, at: rik)
        let page = try await second.question()
        #expect(page.contains("De bel deed het niet."))
        #expect(try await !second.client.get(page.path + "/reactie").contains("Van Petra zelf."))
        #expect(try await handled.reaction().term == term)
        let who = try await handled.reaction().respondent.who
        let (name, partner) = (try words("Rik"), try words("Partner Noord"))
        let actions = try await handled.casefile.actions(on: handled.place.now.today).map(\.kind)
        #expect(actions.contains(.lookWhoHasIt(.init(1))))
        // What was asked of Partner Noord was not asked of Rik.
        let past = try await handled.open("")
        #expect(past.contains("De vraag aan Partner Noord staat klaar"))
        #expect(!past.contains("De vraag aan Rik"))
        #expect(who == .someoneAtPartner(nil, name: name, partner: partner))
    }

    @Test func `an address that is refused tells nobody whose it is, and many are not tried`() async throws {
        let handled = try await Handled.accepted {
            $0.answers[.contact] = ["contact": ["mailen"]]
            $0.answers[.detail] = ["email": ["klager@noord.example"]]
        }
        let petra = "petra@noord.example"
        try await handled.ask("Partner Noord", at: petra, kind: "partner")
        try await handled.ask("Bas Pol", at: "bas@noord.example", number: 2)
        let first = try await Answerer.comes(to: handled.place, at: petra)
        let form = try await first.client.get(try await first.question().path + "/doorgeven")
        func refused(_ address: String) async throws -> String {
            let page = try await first.client.submit(
                form, ["naam": ["Rik"], "email": [address]], press: "Geef door")
            #expect(page.status == .unprocessableContent)
            return page.text.replacing(address, with: "")
        }
        var answers: Set<String> = []
        for address in [
            "team@noord.example", "rik@gmail.com", "bas@noord.example", "klager@noord.example",
            "noor@buurt.example",
        ] {
            answers.insert(try await refused(address))
        }
        #expect(answers.count == 1)
        #expect(answers.allSatisfy { $0.contains("Dit kan hier niet. Bel wie de klacht uitzoekt.") })
        let sixth = try await refused("rik@noord.example")
        #expect(!answers.contains(sixth))
        let who = try await handled.reaction().respondent.who
        #expect(who == .partner(name: try words("Partner Noord")))
    }

    @Test func `an employee cannot hand it on`() async throws {
        let handled = try await Handled.accepted()
        try await handled.ask()
        let ria = try await Answerer.comes(to: handled.place, at: Handled.ria)
        let page = try await ria.question()
        #expect(!page.links.contains { $0.hasSuffix("/doorgeven") })
        #expect(try await ria.client.get(page.path + "/doorgeven").status == .notFound)
    }

    /// Every page that is found by links from their list on.
    private func everything(of person: Answerer) async throws -> [TestPage] {
        var (queue, seen, pages) = (["/vragen/mijn"], Set<String>(), [TestPage]())
        while let path = queue.popLast() {
            guard path.hasPrefix("/vragen"), !path.hasSuffix(".pdf"), seen.insert(path).inserted else {
                continue
            }
            let page = try await person.client.get(path)
            #expect(page.status == .ok, "\(path)")
            pages.append(page)
            queue += page.links
        }
        #expect(pages.count > 4)
        return pages
    }
}
