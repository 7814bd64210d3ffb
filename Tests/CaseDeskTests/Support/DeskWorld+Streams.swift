import Foundation
import Ledger
import Procedure
import Testing

@testable import CaseDesk

extension DeskWorld {
    /// Everything that happened in a case, as its stored bytes say.
    func happened(_ number: String) async throws -> [Happened] {
        let stream = try #require(try await desk.stream(of: number))
        return try await desk.load(stream).history
    }

    /// Appends a row as a later version of the program would write it.
    func newerForm(in stream: StreamID) async throws {
        let payload = Array(#"{"k":"contacts.wrote","v":99,"by":{"clock":{}},"on":"2026-03-20","d":{}}"#.utf8)
        let version = try await desk.ledger.driver.read { try desk.ledger.version(of: stream, in: $0) }
        try await desk.ledger.append([payload], to: stream, expecting: version, at: Day.mar(20).noon)
    }
}
