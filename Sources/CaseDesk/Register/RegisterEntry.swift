import Foundation
import Ledger
import Register

/// One line of the register stream: a row as its case tells it, or a correction of what it tells.
public struct RegisterEntry: Hashable, Sendable, Codable {
    /// What reports may count; nil for a correction.
    public var row: RegisterRow?
    /// What the register keeper changed after the case was closed.
    public var correction: RegisterCorrection?
    /// The civil day of writing, `2026-03-16`; never a time.
    public var recorded: String
    /// In which role somebody corrected it, never a name; nil for what a case or a spreadsheet tells.
    public var role: String?
    /// A keyed digest of the line of a spreadsheet that it came from, so that no line is taken over twice.
    public var source: String?

    init(
        row: RegisterRow? = nil, correction: RegisterCorrection? = nil, recorded: String,
        role: String? = nil, source: String? = nil
    ) {
        (self.row, self.correction) = (row, correction)
        (self.recorded, self.role, self.source) = (recorded, role, source)
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

/// A correction of what the register tells; what the case wrote stays beside it.
public struct RegisterCorrection: Hashable, Sendable, Codable {
    /// Of which row.
    public var id: String
    /// What each point was about, all of them, in the order of the points.
    public var subjects: [Register.Subject]?
    /// How it came in.
    public var channel: Register.Channel?
    /// How it ended.
    public var ending: Register.Ending?
    /// What was found of each judged point, all of them.
    public var judgments: [Register.Judgment]?
    /// All kinds of measures, in the place of what stood there.
    public var measures: [Register.Measure]?
    /// From a closed list: the register holds no words of a person.
    public var why: Why

    /// Why something is corrected.
    public enum Why: String, Hashable, Sendable, Codable, CaseIterable {
        case mistake, foundLater, sorted
    }

    /// A correction that changes nothing yet.
    public init(id: String, why: Why) {
        (self.id, self.why) = (id, why)
    }

    /// Whether it changes anything.
    public var isEmpty: Bool {
        subjects == nil && channel == nil && ending == nil && judgments == nil && measures == nil
    }

    func apply(to row: inout RegisterRow) {
        if let channel { row.channel = channel }
        if let ending { row.ending = ending }
        if let measures { row.measures = measures.sorted { $0.rawValue < $1.rawValue } }
        if let subjects { row.subjects = subjects }
        if let judgments { row.judgments = judgments }
        if row.ending != .judged { row.judgments = [] }
    }
}

/// A complaint in the register with everything that was corrected in it.
public struct RegisterLine: Hashable, Sendable {
    /// As its case, or the spreadsheet, tells it.
    public var told: RegisterRow
    /// As it is counted: corrected.
    public var row: RegisterRow
    /// With the day of each, in order.
    public var corrections: [Trace] = []
    /// Whether it came from a spreadsheet.
    public var isImported: Bool

    /// A correction and its day.
    public struct Trace: Hashable, Sendable {
        /// What was changed.
        public var correction: RegisterCorrection
        /// The day of writing, `2026-03-16`.
        public var recorded: String
        /// In which role it was corrected.
        public var role: String?
    }

    /// The lines of a stream: of each row the last telling, with all its corrections over it.
    static func fold(_ entries: [RegisterEntry]) -> [RegisterLine] {
        var lines: [String: RegisterLine] = [:]
        for entry in entries {
            if let row = entry.row {
                let known = lines[row.id]?.corrections ?? []
                lines[row.id] = RegisterLine(
                    told: row, row: row, corrections: known, isImported: entry.source != nil)
            } else if let correction = entry.correction {
                lines[correction.id]?.corrections.append(
                    Trace(correction: correction, recorded: entry.recorded, role: entry.role))
            }
        }
        return lines.values.map(\.corrected).sorted {
            ($0.row.period, $0.row.id) < ($1.row.period, $1.row.id)
        }
    }

    private var corrected: RegisterLine {
        var line = self
        line.row = told
        for trace in corrections { trace.correction.apply(to: &line.row) }
        return line
    }
}

extension StreamID {
    /// The register of the complaints that were filed in a year.
    static func register(_ year: Int) -> StreamID { .clear("register-\(year)") }
    /// Everything that was decided about reports.
    static let reports = StreamID.clear("reports")
}
