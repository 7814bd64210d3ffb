import Foundation
import Ledger
import Procedure

@testable import CaseDesk

extension DeskWorld {
    /// What lies in the outbox, opened.
    func outgoing() async throws -> [OutgoingMail] {
        try await rows("select id, sealed from outbox order by id").map { row in
            let opened = try keys.open(try row.blob(1), as: "outbox", of: try row.text(0))
            return try JSONDecoder().decode(OutgoingMail.self, from: Data(opened))
        }.sorted { $0.to < $1.to }
    }
}
