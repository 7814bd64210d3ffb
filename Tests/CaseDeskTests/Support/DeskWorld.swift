import CaseDesk
import Foundation
import Ledger
import Procedure
import Rehearsal
import Testing

/// A desk of its own for one test: own database, own keys, the neighbourhood's people; Monday 16 March 2026.
struct DeskWorld: Sendable {
    let place: Place
    let keys: KeyRing
    let desk: Desk

    static func with<T: Sendable>(
        _ store: Store = .sqlite, wrapping wrap: (any Driver) -> any Driver = { $0 },
        _ body: (DeskWorld) async throws -> T
    ) async throws -> T {
        try await Place.with(store) { place in
            let keys = KeyRing(KeyFile.make(at: Day.mar(1).noon))
            let driver = wrap(try place.driver())
            let desk = try await Desk.open(driver, keys: keys, costs: .light)
            try await desk.settle(now: .at(.mar(1)))
            let result: Result<T, any Error>
            do { result = .success(try await body(DeskWorld(place: place, keys: keys, desk: desk))) } catch {
                result = .failure(error)
            }
            await desk.close()
            return try result.get()
        }
    }

    /// A second node on the same database.
    func another() async throws -> Desk {
        try await Desk.open(try place.driver(), keys: keys, costs: .light)
    }

    func staff(_ person: StaffID, on day: Day = .mar(16)) async throws -> Staff {
        let token = try await desk.demoToken(for: person, now: .at(day))
        return try #require(try await desk.staff(token, now: .at(day)))
    }

    /// Files as a complainant on the site would, without the form.
    func file(_ filing: Filing = .jansen, on day: Day = .mar(16)) async throws -> Receipt {
        let key = DraftKey.random()
        try await desk.save(Draft(), under: key, now: .at(day))
        return try await desk.file(filing, from: key, now: .at(day))
    }

    func rows(_ sql: String, _ values: [Value] = []) async throws -> [Row] {
        try await desk.ledger.driver.read { try $0.rows(sql, values) }
    }

    func count(_ table: String) async throws -> Int {
        Int(try await rows("select count(*) from \(table)")[0].integer(0))
    }

    /// How many rows every table has that a filing touches.
    func counts() async throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for table in [
            "entry", "stream", "case_index", "case_excluded", "case_owner", "receipt", "outbox",
            "letter_text", "number",
        ] {
            counts[table] = try await count(table)
        }
        return counts
    }

    func tamper(_ sql: String, _ values: [Value] = []) async throws {
        let changed = try await desk.ledger.driver.write { try $0.change(sql, values) }
        precondition(changed > 0, "internal error: the tampering changed nothing: \(sql)")
    }

    /// What somebody gets, or the fault that they hear.
    func answer<T>(_ body: () async throws -> T) async -> Answer {
        do {
            _ = try await body()
            return .given
        } catch let fault as DeskFault { return .fault(fault) } catch let refusal as Refusal {
            return .refused(refusal)
        } catch { return .other("\(error)") }
    }
}

enum Answer: Equatable {
    case given
    case fault(DeskFault)
    case refused(Refusal)
    case other(String)

    static let notFound = Answer.fault(.notFound)
}

extension Now {
    /// So many hours after noon of a day.
    static func at(_ day: Day, hours: Int64 = 0, minutes: Int64 = 0) -> Now {
        Now(instant: day.noon.adding(milliseconds: (hours * 60 + minutes) * 60_000), today: day)
    }
}

extension Instant {
    func adding(milliseconds: Int64) -> Instant { Instant(milliseconds: self.milliseconds + milliseconds) }
}

extension Filing {
    /// Mrs Jansen, on the site, with a code; about Kim, whose name she does not know.
    static let jansen = Filing(
        number: "", receivedOn: .mar(16), channel: .web, procedure: Neighbourhood.version,
        story: .told("Kim kwam drie keer niet opdagen."), happened: .on(.mar(2)),
        about: About(.employee, name: "de wijkwerker"),
        complainant: .named("Mevrouw Jansen", mayBeNamed: .yes),
        contact: .code)

    /// The same complaint, changed in one respect.
    static func jansen(_ edit: (inout Filing) -> Void) -> Filing {
        var filing = jansen
        edit(&filing)
        return filing
    }

    static let byMail = jansen { $0.contact = .email("jansen@voorbeeld.example") }
    static let byPost = jansen { $0.contact = .letter(address: "Brugstraat 1\n9700 AA Groningen") }
    static let awayFromTheDesk = jansen { $0.avoidance = Avoidance(desk: true) }
}
