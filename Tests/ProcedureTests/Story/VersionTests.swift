import Procedure
import Testing

@Suite("Art. 10 – een klacht houdt de versie van haar dag")
struct VersionTests {
    /// A later version with every term changed.
    private static let later: ProcedureVersion = {
        var version = ProcedureVersion(name: "2026-2", effective: "2026-03-16")
        version.terms.finish = 28
        version.terms.reaction = 7
        version.terms.maximumAge = 2
        version.terms.continuation = 30
        version.terms.overdueLetterFrom = 20
        return version
    }()

    @Test func `the six weeks, the two weeks, the year and the fourteen days are data of the version`() {
        let filing = World.jansen {
            $0.procedure = Self.later
            $0.happened = .on("2024-03-16")
        }
        let casefile = given(.informed, of: filing).casefile
        #expect(casefile.deadline.lastDay == "2026-04-13")
        #expect(casefile.reactions[1]?.term?.lastDay == "2026-03-27")
        given(.informed, of: filing).when(.closing(.refuse(1, .age, why: "Te oud."))).refuses(
            .closing(.inTimeAfterAll(1)))
        given(.contacted, of: filing).when(.letters(.freeze(.sample(2, .overdue))), on: "2026-04-04")
            .refuses(.letters(.overdueLetterTooEarly(from: "2026-04-05")))
        let settled = Ending.solved.ended(of: filing).casefile
        #expect(settled.continuationLimit?.lastDay == Ending.day + 30)
        #expect(settled.registerFacts.version == "2026-2")
    }

    @Test func `the regulation's own terms are where a version starts`() {
        let terms = Terms()
        #expect((terms.finish, terms.reaction, terms.maximumAge, terms.continuation) == (42, 14, 1, 14))
        #expect(terms.refusalGrounds == [.age, .scope])
    }

    @Test func `a version counts from its first day on`() {
        let early = World.jansen {
            $0.procedure = Self.later
            $0.receivedOn = "2026-03-15"
        }
        given().when(.filing(.file(early)), by: .complainant, on: "2026-03-16")
            .refuses(.filing(.versionNotYetInForce))
    }
}
