import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("The officer's side – who may be let read a case")
struct CaseReadersTests {
    @Test func `nobody who is involved: the substitute where that is the officer, and nobody where both are`()
        async throws
    {
        try await RoomWorld.with { rooms in
            let (receipt, guest) = try await rooms.talk()
            func side() async throws -> [Referral.Reader]? {
                try await rooms.desk.follow(guest, now: .at(.mar(16)))?.officerSide
            }
            #expect(try await side() == [.officer, .substitute])
            let expected: [(StaffID, [Referral.Reader])] = [
                (Neighbourhood.ali, [.substitute]), (Neighbourhood.ria, []),
            ]
            for (person, left) in expected {
                _ = try await rooms.desk.perform(
                    .handling(.note(.isComplainedOf, about: person)), on: receipt.number,
                    by: .staff(Neighbourhood.fenna, as: .intake), now: .at(.mar(16)))
                #expect(try await side() == left)
            }
        }
    }
}
