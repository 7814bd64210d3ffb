import Register

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
    public var isEmpty: Bool { fields.isEmpty }

    /// What can be corrected, each by itself.
    public enum Field: Hashable, Sendable, CaseIterable {
        case subjects, judgments, channel, ending, measures

        /// Whether two tellings of a complaint differ in it.
        func differs(_ one: RegisterRow, _ other: RegisterRow) -> Bool {
            switch self {
            case .subjects: one.subjects != other.subjects
            case .judgments: one.judgments != other.judgments
            case .channel: one.channel != other.channel
            case .ending: one.ending != other.ending
            case .measures: one.measures != other.measures
            }
        }
    }

    /// The fields that it sets.
    public var fields: [Field] {
        Field.allCases.filter { field in
            switch field {
            case .subjects: subjects != nil
            case .judgments: judgments != nil
            case .channel: channel != nil
            case .ending: ending != nil
            case .measures: measures != nil
            }
        }
    }

    /// Fields of which the case told something else afterwards are left as the case tells them.
    func apply(to row: inout RegisterRow, butFor overtaken: Set<Field> = []) {
        for field in fields where !overtaken.contains(field) {
            switch field {
            case .subjects: row.subjects = subjects ?? row.subjects
            case .judgments: row.judgments = judgments ?? row.judgments
            case .channel: row.channel = channel ?? row.channel
            case .ending: row.ending = ending ?? row.ending
            case .measures:
                row.measures = (measures ?? row.measures).sorted { $0.rawValue < $1.rawValue }
            }
        }
        if row.ending != .judged { row.judgments = [] }
    }
}
