import Foundation
import Ledger
import Register

/// One line of the register stream: a row as its case tells it, a correction, or that rows count no more.
public struct RegisterEntry: Hashable, Sendable, Codable {
    /// What reports may count; nil for anything that came over a row later.
    public var row: RegisterRow?
    /// What the register keeper changed after the case was closed.
    public var correction: RegisterCorrection?
    /// Which imported rows count no more.
    public var voiding: RegisterVoiding?
    /// The civil day of writing, `2026-03-16`; never a time.
    public var recorded: String
    /// In which role somebody did it, never a name; nil for a case, a spreadsheet and the command line.
    public var role: String?
    /// The import that brought it, a random word; nil for what a case tells.
    public var batch: String?

    init(
        row: RegisterRow? = nil, correction: RegisterCorrection? = nil, voiding: RegisterVoiding? = nil,
        recorded: String, role: String? = nil, batch: String? = nil
    ) {
        (self.row, self.correction, self.voiding) = (row, correction, voiding)
        (self.recorded, self.role, self.batch) = (recorded, role, batch)
    }

    init(_ entry: Entry) throws {
        self = try JSONDecoder().decode(RegisterEntry.self, from: Data(entry.payload))
    }

    /// The same fields in the same order, whatever wrote them.
    var bytes: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            return Array(try encoder.encode(self))
        }
    }
}

extension StreamID {
    /// The register of the complaints that were filed in a year.
    static func register(_ year: Int) -> StreamID { .clear("register-\(year)") }
    /// Everything that was decided about reports.
    static let reports = StreamID.clear("reports")
}
