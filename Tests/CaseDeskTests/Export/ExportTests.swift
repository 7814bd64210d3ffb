import Foundation
import Ledger
import Procedure
import Rehearsal
import Testing
import Texts

@testable import CaseDesk

/// Jansen's case, ended, with words of everybody that only some may read.
@Suite("Copies for the people in a case")
struct ExportTests {
    private static let filing = Filing.jansen {
        $0.contact = .email("geheim@voorbeeld.example")
        $0.effect = "KANARIE-gevolg"
    }

    private static func with(_ body: (DeskWorld, String) async throws -> Void) async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.take(filing, to: .reacted)
            let noor = Neighbourhood.noor
            try await world.desk.carryOut(
                on: receipt.number, by: .staff(noor, as: .manager), now: .at(.mar(22))
            ) { plan throws(Refusal) in
                try plan.perform(
                    .contacts(
                        .log(.init(on: .mar(22), over: .telephone, reached: true, note: "KANARIE-notitie"))))
                try plan.perform(
                    .investigation(.note(.init(.asked, on: .mar(22), "Fatma zag Kim: KANARIE-getuige."))))
                try plan.perform(.investigation(.note(.init(.read, on: .mar(22), "KANARIE-onderzoek"))))
                try plan.perform(.contacts(.write("Ik sprak met Kim. KANARIE-bericht")))
                try plan.perform(
                    .measures(
                        .decide(
                            .coaching, what: "KANARIE-personeel", owner: "Noor", account: nil, due: .mar(31)))
                )
                try plan.perform(
                    .measures(
                        .decide(
                            .wayOfWorking, what: "KANARIE-maatregel", owner: "Noor", account: nil,
                            due: .mar(31))))
            }
            try await body(world, receipt.number)
        }
    }

    private static func copy(
        _ reader: ExportReader, _ world: DeskWorld, _ number: String, on day: Day = .mar(23)
    ) async throws -> Unzipped {
        let staff = try await world.staff(Neighbourhood.noor, on: day)
        let export = try await world.desk.export(number, for: reader, as: staff, now: .at(day))
        let bytes = try await export.all()
        let check = try await world.desk.check(bytes)
        #expect(check.isWhole, "\(check.flaws)")
        return try Unzipped(bytes)
    }

    @Test func `the dossier has everything but what is about an employee`() async throws {
        try await Self.with { world, number in
            let dossier = try await Self.copy(.outside, world, number)
            let json = try dossier.text(of: "dossier.json")
            for canary in ["gevolg", "notitie", "getuige", "onderzoek", "bericht", "maatregel"] {
                #expect(json.contains("KANARIE-\(canary)"), "\(canary)")
            }
            #expect(json.contains("Ik was ziek.") && json.contains("geheim@voorbeeld.example"))
            #expect(!dossier.text.contains("KANARIE-personeel"))
            #expect(
                dossier.files.keys.contains {
                    $0.hasPrefix("brieven/") && $0.hasSuffix("-we-hebben-je-klacht.html")
                })
            let html = try dossier.text(of: "dossier.html")
            #expect(html.contains("href=\"#story\"") && html.contains("id=\"story\""), "a table of contents")
        }
    }

    @Test func `a letter that did not leave yet goes to nobody outside as if it had`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .asked).number
            func letters(on day: Day) async throws -> [String] {
                let dossier = try await Self.copy(.outside, world, number, on: day)
                return dossier.files.keys.filter { $0.hasSuffix("-vraag-om-je-reactie.html") }
            }
            #expect(try await letters(on: .mar(19)) == [])
            try await world.step(number, .informed, on: .mar(20))
            #expect(try await letters(on: .mar(20)).count == 1)
        }
    }

    @Test func `the complainant gets their own with our notes of contact, without what is being looked into`()
        async throws
    {
        try await Self.with { world, number in
            let own = try await Self.copy(.complainant, world, number)
            let json = try own.text(of: "dossier.json")
            #expect(json.contains("Kim kwam drie keer niet opdagen."), "their own words stay as they are")
            #expect(json.contains("KANARIE-gevolg") && json.contains("geheim@voorbeeld.example"))
            #expect(json.contains("Ik sprak met (naam weggelaten). KANARIE-bericht"))
            #expect(json.contains("Heeft het haast, of is er gevaar"), "what they said about danger")
            #expect(json.contains("KANARIE-notitie"), "what we noted about them is theirs to read")
            for canary in ["getuige", "onderzoek", "personeel", "maatregel"] {
                #expect(!own.text.contains("KANARIE-\(canary)"), "\(canary)")
            }
            #expect(!own.text.contains("Ik was ziek."))
            #expect(own.files.keys.allSatisfy { !$0.contains("vraag-om-je-reactie") })
        }
    }

    @Test func `the respondent gets the parts about them and what they said, and no way to the complainant`()
        async throws
    {
        try await Self.with { world, number in
            let theirs = try await Self.copy(.respondent(1), world, number)
            let json = try theirs.text(of: "dossier.json")
            #expect(json.contains("Ik was ziek.") && json.contains("Kim kwam drie keer niet opdagen."))
            for secret in ["geheim@voorbeeld.example", "KANARIE", "Jansen"] {
                #expect(!json.contains(secret), "\(secret)")
            }
            #expect(theirs.files.keys.contains { $0.hasSuffix("-vraag-om-je-reactie.html") })
            #expect(!theirs.files.keys.contains { $0.hasSuffix("-we-hebben-je-klacht.html") })
        }
    }

    @Test func `after the answer both sides read what was found, without the names of others`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .reacted).number
            try await world.act(number, on: .mar(22)) { plan throws(Refusal) in
                try plan.perform(
                    .investigation(.note(.init(.asked, on: .mar(22), "Kim en Jansen zagen KANARIE-vondst."))))
            }
            let before = try await Self.copy(.complainant, world, number)
            #expect(!before.text.contains("KANARIE-vondst"))
            for step in [Course.concluded, .judged, .ended] {
                try await world.step(number, step, on: .mar(16) + step.rawValue)
            }
            let own = try await Self.copy(.complainant, world, number, on: .mar(25)).text(of: "dossier.json")
            #expect(own.contains("(naam weggelaten) en Jansen zagen KANARIE-vondst."))
            #expect(own.contains("Wat we vinden"))
            let theirs = try await Self.copy(.respondent(1), world, number, on: .mar(25))
            let json = try theirs.text(of: "dossier.json")
            #expect(json.contains("Kim en (naam weggelaten) zagen KANARIE-vondst."))
            #expect(json.contains("Wie keek") && !json.contains("Jansen"))
        }
    }

    @Test func `a witness gets the notes that are theirs, with the names of others left out`() async throws {
        try await Self.with { world, number in
            let witness = try await Self.copy(.witness("Fatma", notes: [0]), world, number)
            let json = try witness.text(of: "dossier.json")
            #expect(json.contains("Fatma zag (naam weggelaten): KANARIE-getuige."))
            #expect(!json.contains("KANARIE-onderzoek") && !json.contains("Kim kwam"))
            #expect(!witness.files.keys.contains { $0.hasPrefix("brieven/") })
        }
    }

    @Test func `an employee gets the days on which they did or read something, and no words`() async throws {
        try await Self.with { world, number in
            let theirs = try await Self.copy(.employee(Neighbourhood.noor), world, number)
            let json = try theirs.text(of: "dossier.json")
            #expect(json.contains("23 maart 2026"), "they read it today")
            for secret in ["KANARIE", "Jansen", "Kim", "geheim"] {
                #expect(!json.contains(secret), "\(secret)")
            }
        }
    }

    @Test func `for somebody else: they get the story without who told it`() async throws {
        try await DeskWorld.with { world in
            let filing = Filing.jansen {
                $0.behalf = .someoneElse(name: "Ada Visser", knows: .impossible)
                $0.story = .told("Ada wachtte lang. Mevrouw Jansen belde.")
            }
            let receipt = try await world.take(filing, to: .accepted)
            let ada = try await Self.copy(.represented, world, receipt.number)
            let json = try ada.text(of: "dossier.json")
            #expect(json.contains("Ada wachtte lang.") && !json.contains("Jansen"))
        }
    }

    @Test func `who does not handle it gets nothing, and neither does a respondent who is not in it`()
        async throws
    {
        try await Self.with { world, number in
            for person in [
                Neighbourhood.samira, Neighbourhood.joke, Neighbourhood.hendrik, Neighbourhood.fenna,
            ] {
                let staff = try await world.staff(person, on: .mar(23))
                let answer = await world.answer {
                    try await world.desk.export(number, for: .outside, as: staff, now: .at(.mar(23)))
                }
                #expect(answer == .notFound, "\(person.text)")
            }
            let noor = try await world.staff(Neighbourhood.noor, on: .mar(23))
            let unknown = await world.answer {
                try await world.desk.export(number, for: .respondent(9), as: noor, now: .at(.mar(23)))
            }
            #expect(unknown == .notFound)
        }
    }

    @Test func `a file goes along whole, under a name of ours`() async throws {
        try await DeskWorld.with { world in
            let bytes = Array("Een bijlage.\n".utf8) + Array(repeating: UInt8(ascii: "x"), count: 600_000)
            let receipt = try await world.file(with: bytes, named: "Kim zegt: geheim.txt")
            try await world.takeOn(receipt.number, .jansen, to: .accepted)
            let dossier = try await Self.copy(.outside, world, receipt.number)
            #expect(dossier.files["bijlagen/1.txt"] == bytes)
            #expect(try dossier.text(of: "dossier.json").contains("Kim zegt: geheim.txt"))
        }
    }
}
