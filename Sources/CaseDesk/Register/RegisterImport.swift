import Procedure
import Register

/// What a spreadsheet of past complaints holds; reading it changes nothing.
public struct RegisterImport: Sendable {
    /// Lines that can be taken over.
    public let rows: [ImportReader.Past]
    /// Lines that cannot, each with its reason.
    public let problems: [ImportReader.Problem]
    /// Columns of the file that nothing is read from.
    public let unused: [String]

    /// Reads a file; every line is one or the other.
    public init(_ bytes: [UInt8], given: [String], today: Day) throws {
        let sheet = try Spreadsheet(bytes)
        let mapping = try ImportMapping(sheet.columns, given: given)
        guard let reader = ImportReader(sheet, mapping, today: today.iso) else { throw DeskFault.notFound }
        (rows, problems) = reader.read(sheet)
        unused = mapping.unused(of: sheet.columns)
    }

    /// How many go into each half-year, oldest first.
    public var periods: [(period: Period, count: Int)] {
        Dictionary(grouping: rows, by: \.row.period).map { (period: $0.key, count: $0.value.count) }
            .sorted { $0.period < $1.period }
    }
}

/// What taking a file over would do, or did; a mended file can be offered again as often as is needed.
public struct ImportOutcome: Hashable, Sendable {
    /// By which it can be undone; nil while nothing was taken over.
    public var id: String?
    /// Lines that are new.
    public var taken: [Int] = []
    /// Lines that stood in the register already.
    public var known: [Int] = []
    /// New lines that may be mended lines of earlier imports.
    public var alike: [Alike] = []
    /// Why lines cannot be taken over any more, with those lines.
    public var refused: [Desk.ImportFault: [Int]] = [:]

    /// New lines on days of an earlier import whose own lines of those days are not in the file.
    public struct Alike: Hashable, Sendable {
        /// The earlier import.
        public var id: String
        /// Lines of this file.
        public var lines: [Int]
    }
}

extension Desk {
    /// Why lines of a spreadsheet are not taken over.
    public enum ImportFault: Error, Hashable, Sendable {
        /// A report on that year was approved: its figures never change.
        case reported(year: Int)
        /// The persons of that year can be told apart no more: no report could ever show these lines.
        case accounted(year: Int)
    }
}
