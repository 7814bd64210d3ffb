import CaseDesk
import Foundation
import Hummingbird
import Ledger
import Procedure
import SignOn
import Synchronization
import Testing

@testable import Web

/// A whole site over a ledger of its own, with a small office and a clock that is moved by hand.
final class TestSite: Sendable {
    /// Who works in the office; the name says the role.
    enum Person: String, CaseIterable {
        case samira, noor, balie, fatma, ruud, beheer, directeur

        var id: StaffID { StaffID(rawValue) }
    }

    let site: Site
    let desk: Desk
    private let folder: String
    private let clock: TestClock
    private let driver: SQLiteDriver
    private let keys: KeyRing
    /// What everybody who signs in has on their telephone.
    let telephones = Mutex<[Person: TimeCode]>([:])

    var now: Now { clock.now }

    private init(
        site: Site, desk: Desk, driver: SQLiteDriver, keys: KeyRing, folder: String, clock: TestClock
    ) {
        (self.site, self.desk, self.driver, self.folder, self.clock) = (site, desk, driver, folder, clock)
        self.keys = keys
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// A site on a Monday in March, at eleven in the morning, unless said otherwise.
    static func make(
        today: String = "2026-03-16", hour: Int = 11, isSecure: Bool = false, hops: Int = 0,
        signOn: (any IdentityProvider)? = nil
    ) async throws -> TestSite {
        let folder = try newFolder()
        let clock = TestClock(try #require(Day(iso: today)), hour: hour)
        let keys = KeyRing(KeyFile.make(at: clock.now.instant))
        let place = try await open(
            folder, keys, clock, isSecure: isSecure, hops: hops, signOn: signOn)
        try await place.desk.change(TestOffice.events, now: clock.now)
        return place
    }

    /// The same place at the same moment, for a test that may change everything in it.
    ///
    /// Made while nobody writes: the database and its log are copied together.
    func copy() async throws -> TestSite {
        let folder = try Self.newFolder()
        for name in try FileManager.default.contentsOfDirectory(atPath: self.folder) {
            try FileManager.default.copyItem(atPath: "\(self.folder)/\(name)", toPath: "\(folder)/\(name)")
        }
        return try await Self.open(folder, keys, clock.copy(), isSecure: false)
    }

    private static func newFolder() throws -> String {
        let folder = NSTemporaryDirectory() + "gehoord-web-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    private static func open(
        _ folder: String, _ keys: KeyRing, _ clock: TestClock, isSecure: Bool, hops: Int = 0,
        signOn: (any IdentityProvider)? = nil
    ) async throws -> TestSite {
        let driver = try SQLiteDriver(path: folder + "/ledger.sqlite")
        let desk = try await Desk.open(driver, keys: keys, costs: .light, signOn: signOn)
        let settings = ShellSettings(
            secureCookies: isSecure, csrfSecret: Array(repeating: 7, count: 32), forwardedHops: hops)
        let site = Site(desk, settings: settings) { clock.now }
        return TestSite(site: site, desk: desk, driver: driver, keys: keys, folder: folder, clock: clock)
    }

    /// A browser of somebody who is nobody yet.
    func client() -> TestClient {
        let client = TestClient(site.shell.router())
        client.place = self
        return client
    }

    /// A browser of somebody of the office, signed in.
    func client(as person: Person) async throws -> TestClient {
        let client = client()
        let token = try await desk.demoToken(for: person.id, now: now)
        client.cookies[site.settings.cookies.fullName(SiteCookie.staff.rawValue)] = token.cookie
        return client
    }

    /// Somebody of the office as the desk knows them.
    func staff(_ person: Person) async throws -> Staff {
        let token = try await desk.demoToken(for: person.id, now: now)
        return try #require(try await desk.staff(token, now: now))
    }

    /// As a database that is full: no page that a form is answered with can be kept.
    func withoutKeptAnswers() async throws {
        try await driver.write { tx in try tx.run("drop table answer") }
    }

    func wait(days: Int = 0, minutes: Int = 0) { clock.move(days: days, minutes: minutes) }
}

/// The time of a test: moved by hand only.
final class TestClock: Sendable {
    private let minutes: Mutex<Int64>

    /// The hour of the day in winter time, which is an hour before that of the summer.
    init(_ day: Day, hour: Int) {
        minutes = Mutex(Int64(day.ordinal) * 1440 + Int64(hour - 1) * 60)
    }

    var now: Now { Now(Instant(seconds: minutes.withLock { $0 } * 60)) }

    private init(minutes: Int64) {
        self.minutes = Mutex(minutes)
    }

    /// Another one that stands at the same moment.
    func copy() -> TestClock { TestClock(minutes: minutes.withLock { $0 }) }

    func move(days: Int, minutes count: Int) {
        minutes.withLock { $0 += Int64(days) * 1440 + Int64(count) }
    }
}
