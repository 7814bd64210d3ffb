import Procedure
import Testing

@testable import CaseDesk

@Suite("Older forms are lifted when they are read")
struct StoredLiftTests {
    /// Pretends that `entry` was called `id` in version 1, and lacked its prefix in version 2.
    private let codec = StoredEvent.codec(
        StoredLifts([
            "registration.registered": [
                { tree in
                    guard case .fields(let fields) = tree, let id = fields["id"] else { return tree }
                    return .fields(["entry": id])
                },
                { tree in
                    guard case .fields(let fields) = tree, case .text(let entry) = fields["entry"] else {
                        return tree
                    }
                    return .fields(["entry": .text("r-" + entry)])
                },
            ]
        ]))

    @Test(arguments: [(1, #"{"id":"7"}"#), (2, #"{"entry":"7"}"#), (3, #"{"entry":"r-7"}"#)])
    func `each version takes the steps that it still needs`(version: Int, d: String) throws {
        #expect(try codec.decode(row(version, d)).event == .registration(.registered(entry: "r-7")))
    }

    @Test func `what is written has the newest version`() throws {
        let event = Event.registration(.registered(entry: "r-7"))
        let bytes = try codec.encode(event, command: nil, by: .clock, on: .mar(5))
        #expect(bytes == row(3, #"{"entry":"r-7"}"#))
    }

    @Test func `one more than the newest is too new`() {
        #expect(throws: StoredFault.newerForm("registration.registered", 4)) {
            try codec.decode(row(4, #"{"entry":"r-7"}"#))
        }
    }

    @Test func `other kinds stay in their version`() throws {
        let event = Event.mandate(.revoked)
        #expect(
            try codec.encode(event, command: nil, by: .clock, on: .mar(5))
                == StoredEvent.encode(Happened(event, by: .clock, on: .mar(5)), command: nil))
    }

    @Test func `a lift leaves everything as it is that it does not change`() throws {
        let keep = StoredEvent.codec(StoredLifts(["filing.filed": [{ $0 }]]))
        let old = try StoredEvent.encode(
            Happened(.filing(.filed(.full)), by: .desk, on: .mar(16)), command: nil)
        #expect(try keep.decode(old).event == .filing(.filed(.full)))
    }

    private func row(_ version: Int, _ d: String) -> [UInt8] {
        let by = #"{"clock":{}}"#
        let text =
            #"{"by":\#(by),"command":null,"d":\#(d),"k":"registration.registered","#
            + #""on":"2026-03-05","v":\#(version)}"#
        return Array(text.utf8)
    }
}
