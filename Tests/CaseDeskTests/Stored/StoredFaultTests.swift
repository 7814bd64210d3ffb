import Procedure
import Testing

@testable import CaseDesk

@Suite("Rows that cannot be read")
struct StoredFaultTests {
    @Test(arguments: [
        "", "{", "null", "[]", "7", "{}", "\u{0}",
        row(v: "1", d: #"{"entry":1}"#), row(v: "1", d: "{}"), row(v: "1", d: "null"), row(v: "1", d: "[]"),
        row(v: "0"), row(v: "-1"), row(v: #""1""#), row(v: "null"),
        row(by: #"{"staff":{"id":"nel","role":"king"}}"#), row(by: #"{"nobody":{}}"#), row(by: "{}"),
        row(by: #"{"clock":{},"complainant":{}}"#), row(on: "2026-02-30"), row(on: "2026-3-1"), row(on: ""),
        #"{"by":{"clock":{}},"command":null,"d":{},"on":"2026-03-05","v":1}"#,
    ])
    func `broken rows are unreadable, never half read`(text: String) {
        #expect(throws: StoredFault.unreadable) { try StoredEvent.decode(Array(text.utf8)) }
    }

    @Test func `the row that the others break is whole`() throws {
        let happened = try StoredEvent.decode(Array(Self.row().utf8))
        #expect(happened == Happened(.registration(.registered(entry: "r1")), by: .clock, on: .mar(5)))
    }

    @Test(arguments: [
        #"{"kind":"shouted","on":"2026-03-01","words":"x"}"#,
        #"{"kind":"read","on":"2026-03-01","words":" "}"#,
        #"{"kind":"read","on":"soon","words":"x"}"#,
    ])
    func `a value that the procedure does not know is unreadable`(d: String) {
        let row = Self.row(k: "investigation.noted", d: d)
        #expect(throws: StoredFault.unreadable) { try StoredEvent.decode(Array(row.utf8)) }
    }

    @Test func `a settlement without agreements is unreadable`() {
        let d = #"{"agreements":[],"facts":"x","mediated":false,"parts":[1]}"#
        let row = Self.row(k: "settlement.proposed", d: d)
        #expect(throws: StoredFault.unreadable) { try StoredEvent.decode(Array(row.utf8)) }
    }

    @Test func `a kind that is not known stops the case, and says which`() {
        #expect(throws: StoredFault.unknownKind("registration.sung")) {
            try StoredEvent.decode(Array(Self.row(k: "registration.sung").utf8))
        }
    }

    @Test func `a newer form stops the case before anything else of it is read`() {
        let row = Self.row(v: "2", d: #"{"new":true}"#, by: #"{"robot":{}}"#)
        #expect(throws: StoredFault.newerForm("registration.registered", 2)) {
            try StoredEvent.decode(Array(row.utf8))
        }
    }

    @Test func `a row that lost its tail is unreadable, wherever it was cut`() throws {
        let row = Array(Self.row().utf8)
        for length in row.indices {
            #expect(throws: StoredFault.unreadable) { try StoredEvent.decode(Array(row[..<length])) }
        }
    }

    private static func row(
        k: String = "registration.registered", v: String = "1", d: String = #"{"entry":"r1"}"#,
        by: String = #"{"clock":{}}"#, on: String = "2026-03-05"
    ) -> String {
        #"{"by":\#(by),"command":null,"d":\#(d),"k":"\#(k)","on":"\#(on)","v":\#(v)}"#
    }
}
