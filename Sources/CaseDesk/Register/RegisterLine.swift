import Register

/// A complaint in the register with everything that was corrected in it.
public struct RegisterLine: Hashable, Sendable {
    /// As its case, or the spreadsheet, tells it.
    public var told: RegisterRow
    /// As it is counted: corrected.
    public var row: RegisterRow
    /// With the day of each, in order.
    public var corrections: [Trace] = []
    /// The import that brought it; nil for what a case tells.
    public var batch: String?
    /// The day on which it was written first, `2026-03-16`.
    public var recorded: String
    /// Since when and why it counts no more.
    public var voided: Voided?

    /// Whether it came from a spreadsheet.
    public var isImported: Bool { batch != nil }

    /// Whether it can be corrected: a case that runs tells the rest itself, a spreadsheet tells no more.
    public var canBeCorrected: Bool { voided == nil && (row.ending != nil || isImported) }

    /// A correction and its day.
    public struct Trace: Hashable, Sendable {
        /// What was changed.
        public var correction: RegisterCorrection
        /// The day of writing, `2026-03-16`.
        public var recorded: String
        /// In which role it was corrected.
        public var role: String?
        /// What stood there before it.
        public var before: RegisterRow?
        /// Of these the case told something else afterwards, so that the correction holds no more.
        public var overtaken: Set<RegisterCorrection.Field> = []
    }

    /// That it counts no more.
    public struct Voided: Hashable, Sendable {
        /// What was done.
        public var voiding: RegisterVoiding
        /// The day of writing, `2026-03-16`.
        public var recorded: String
        /// In which role; nil for the command line.
        public var role: String?
    }

    /// The lines of a stream: of each row the last telling, with what came over it.
    static func fold(_ entries: [RegisterEntry]) -> [RegisterLine] {
        var lines: [String: RegisterLine] = [:]
        for entry in entries {
            if let row = entry.row {
                let new = RegisterLine(told: row, row: row, batch: entry.batch, recorded: entry.recorded)
                lines[row.id, default: new].tell(row)
            } else if let correction = entry.correction {
                lines[correction.id]?.corrections.append(
                    Trace(correction: correction, recorded: entry.recorded, role: entry.role))
            } else if let voiding = entry.voiding {
                for (id, line) in lines where line.voided == nil && voiding.covers(line) {
                    lines[id]?.voided = Voided(
                        voiding: voiding, recorded: entry.recorded, role: entry.role)
                }
            }
        }
        return lines.values.map(\.corrected).sorted {
            ($0.row.period, $0.row.id) < ($1.row.period, $1.row.id)
        }
    }

    /// A correction was made of what was told until then: of what is told anew the case knows better.
    private mutating func tell(_ row: RegisterRow) {
        for place in corrections.indices {
            for field in corrections[place].correction.fields where field.differs(told, row) {
                corrections[place].overtaken.insert(field)
            }
        }
        told = row
    }

    private var corrected: RegisterLine {
        var line = self
        line.row = told
        for place in corrections.indices {
            line.corrections[place].before = line.row
            let trace = corrections[place]
            trace.correction.apply(to: &line.row, butFor: trace.overtaken)
        }
        return line
    }
}
