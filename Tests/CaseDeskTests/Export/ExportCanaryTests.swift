import Foundation
import Ledger
import Letters
import Procedure
import Rehearsal
import Testing
import Texts

@testable import CaseDesk

/// Every free-text field of every command holds a canary: each reader's copy may sing only with their own.
@Suite("Nothing from an export crosses roles")
struct ExportCanaryTests {
    /// What is found in the copy of a case whose story is this canary.
    private static func sung(to reader: ExportReader, about story: String = "story-mail") async throws
        -> Set<String>
    {
        try await DeskWorld.with { world in
            try await CanaryWorld(world: world).live()
            let loaded = try await world.desk.allCases().first { loaded in
                guard case .told(let words) = loaded.casefile.filing.story else { return false }
                return words == canary(story)
            }
            let found = try #require(loaded)
            let writer = DossierWriter(
                loaded: found, office: try await world.desk.office(), reader: reader,
                readings: Reading.ofEachKind,
                now: .at(.mar(28)), texts: .of(.dutch), files: found.casefile.exported(for: reader))
            let json = String(decoding: try writer.dossier.json, as: UTF8.self)
            let page = String(decoding: writer.dossier.page, as: UTF8.self)
            #expect(Canary.found(in: json) == Canary.found(in: page), "page and JSON tell the same")
            return Set(Canary.found(in: json).map { String($0.dropFirst(Canary.marker.count + 1)) })
        }
    }

    @Test func `a respondent reads the parts that were shared, the question and what they said`() async throws
    {
        let found = try await Self.sung(to: .respondent(1))
        #expect(found.isSuperset(of: ["part-a", "part-b", "question", "reaction"]))
        #expect(found.isSubset(of: ["part-a", "part-b", "question", "reaction", "employee", "file-later"]))
    }

    @Test func `a complainant reads what was noted of our contact, and nothing that was noted about others`()
        async throws
    {
        let found = try await Self.sung(to: .complainant)
        #expect(
            found.isSuperset(of: ["story-mail", "effect-mail", "message", "objection", "data-answer", "call"])
        )
        let others: Set = [
            "concern", "concern-settled", "note", "excuse", "excuse-person",
            "excuse-colleague", "reaction", "question", "mailbox", "street", "colleague-mail", "cut",
            "left-out", "examined", "sides", "evaluation", "dropped", "officer", "cancelled", "asker",
            "why-day", "partner", "house",
        ]
        #expect(found.isDisjoint(with: others), "\(found.intersection(others))")
    }

    @Test func `a witness reads their note, an employee no word at all`() async throws {
        #expect(try await Self.sung(to: .witness("Fatma", notes: [0])) == ["note"])
        #expect(try await Self.sung(to: .witness("Fatma", notes: [])) == [])
        #expect(try await Self.sung(to: .employee(Neighbourhood.noor)) == [])
    }

    @Test func `for whom it was filed reads the story, and no way to who told it`() async throws {
        let found = try await Self.sung(to: .represented, about: "story-call")
        #expect(found.contains("story-call"))
        let others: Set = ["number", "address-call", "times", "complainant-call", "avoid-call", "need-call"]
        #expect(found.isDisjoint(with: others), "\(found.intersection(others))")
    }

    @Test func `a dossier has no measure about an employee and nothing of the way to a respondent`()
        async throws
    {
        let found = try await Self.sung(to: .outside)
        #expect(found.isSuperset(of: ["note", "reaction", "call", "message"]))
        #expect(found.isDisjoint(with: ["mailbox", "street", "colleague-mail"]))
    }
}

extension Desk {
    /// Every case there is, folded.
    fileprivate func allCases() async throws -> [Loaded] {
        var cases: [Loaded] = []
        for head in try await ledger.streams(after: nil) where head.stream.isCase && !head.isErased {
            // What no life of a case holds was put into streams of its own, which begin nowhere.
            do {
                if let loaded = try await loadIfReadable(head.stream) { cases.append(loaded) }
            } catch DeskFault.notFound { continue }
        }
        return cases
    }
}
