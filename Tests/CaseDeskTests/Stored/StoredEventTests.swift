import Foundation
import Procedure
import Testing

@testable import CaseDesk

@Suite("An event as it is sealed")
struct StoredEventTests {
    @Test func `every sample of every kind comes back as it was`() throws {
        for sample in StoredSample.all {
            let row = try StoredEvent.encode(sample.happened, command: sample.command)
            #expect(try StoredEvent.decode(row) == sample.happened)
        }
    }

    @Test func `the samples have every kind, and each under its own name`() throws {
        var seen: Set<String> = []
        for sample in StoredSample.all {
            let kind = try SealedRow(StoredEvent.encode(sample.happened, command: nil)).k
            #expect(kind == expectedKind(sample.happened.event))
            seen.insert(kind)
        }
        #expect(seen == Set(StoredEvent.kinds))
        #expect(StoredEvent.kinds.count == seen.count)
    }

    @Test func `a row names its kind, version, command, actor and day`() throws {
        let event = Event.registration(.registered(entry: "r/1"))
        let row = try StoredEvent.encode(
            Happened(event, by: .nel, on: .mar(5)), command: "registration.register")
        #expect(
            String(decoding: row, as: UTF8.self)
                == #"{"by":{"staff":{"id":"nel","role":"manager"}},"command":"registration.register","#
                + #""d":{"entry":"r/1"},"k":"registration.registered","on":"2026-03-05","v":1}"#)
    }

    @Test func `what no command led to says null`() throws {
        let row = try StoredEvent.encode(
            Happened(.mandate(.revoked), by: .complainant, on: .mar(5)), command: nil)
        #expect(
            String(decoding: row, as: UTF8.self)
                == #"{"by":{"complainant":{}},"command":null,"d":{},"#
                + #""k":"mandate.revoked","on":"2026-03-05","v":1}"#
        )
    }

    @Test(
        arguments: [Actor.complainant, .respondent(3), .clock] + Role.allCases.map { .staff(.nel, as: $0) })
    func `everybody who can act comes back`(actor: Actor) throws {
        let happened = Happened(.investigation(.concluded), by: actor, on: .mar(5))
        #expect(try StoredEvent.decode(StoredEvent.encode(happened, command: nil)) == happened)
    }

    @Test func `equal sets are equal bytes, whatever their order in memory`() throws {
        let numbers = (1...40).map { Part.ID($0) }
        func row(_ parts: Set<Part.ID>) throws -> [UInt8] {
            let respondent = Respondent(id: 1, who: .partner(name: "x"), parts: parts)
            return try StoredEvent.encode(
                Happened(.reactions(.named(respondent)), by: .nel, on: .mar(5)), command: nil)
        }
        var grown: Set<Part.ID> = []
        for number in numbers.reversed() { grown.insert(number) }
        #expect(try row(Set(numbers)) == row(grown))
    }

    @Test func `text keeps every scalar that was typed`() throws {
        for text in ["\u{0}a\u{2028}b", "e\u{301} \u{e9}", "\u{202e}x", "\"\\/</script>", "👩‍👧"] {
            let words = try #require(Words(text))
            let happened = Happened(.contacts(.wrote(words)), by: .nel, on: .mar(5))
            let read = try StoredEvent.decode(StoredEvent.encode(happened, command: nil))
            guard case .contacts(.wrote(let back, _)) = read.event else {
                Issue.record("another event")
                return
            }
            #expect(Array(back.text.unicodeScalars) == Array(words.text.unicodeScalars))
        }
    }

    @Test func `a filing stores every field it has`() throws {
        let row = try SealedRow(
            StoredEvent.encode(Happened(.filing(.filed(.full)), by: .desk, on: .mar(16)), command: nil))
        let filing = Filing.full
        #expect(row.keys() == labels(filing))
        #expect(row.keys("procedure") == labels(filing.procedure))
        #expect(row.keys("procedure", "terms") == labels(filing.procedure.terms))
        #expect(row.keys("needs") == labels(filing.needs))
        #expect(row.keys("wishes") == labels(filing.wishes))
        #expect(row.keys("avoidance") == labels(filing.avoidance))
        #expect(row.keys("about") == labels(filing.about))
    }

    @Test func `a day that would not read back is not written`() {
        let happened = Happened(.mandate(.revoked), by: .complainant, on: Day(ordinal: 4_000_000))
        #expect(throws: StoredFault.unwritable("mandate.revoked")) {
            try StoredEvent.encode(happened, command: nil)
        }
    }

    private func labels(_ value: some Any) -> Set<String> {
        Set(Mirror(reflecting: value).children.compactMap(\.label))
    }
}

/// A row as JSON, for tests that look inside.
struct SealedRow: Decodable {
    var k: String
    var d: JSONTree

    init(_ bytes: [UInt8]) throws {
        self = try JSONDecoder().decode(SealedRow.self, from: Data(bytes))
    }

    /// The keys at that place in the payload.
    func keys(_ path: String...) -> Set<String> {
        var tree = d
        for key in path {
            guard case .fields(let fields) = tree, let next = fields[key] else { return [] }
            tree = next
        }
        guard case .fields(let fields) = tree else { return [] }
        return Set(fields.keys)
    }
}
