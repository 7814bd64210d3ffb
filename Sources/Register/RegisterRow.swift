/// One complaint in the register of article 9: subjects, ending and measures; nothing that names or tells.
///
/// The type has no field for a name, a number of a case, a place or a text, so no report can leak one.
public struct RegisterRow: Hashable, Sendable, Codable {
    /// Random, and known to the case alone; a later row with the same id supersedes this one.
    public var id: String
    /// The half-year of the filing day, `2026-H1`.
    public var period: Period
    /// How it came in.
    public var channel: Channel
    /// Whom it was about, as kinds; sorted, for order would tell something.
    public var respondents: [RespondentKind]
    /// One per part.
    public var subjects: [Subject]
    /// Nil while it still runs.
    public var ending: Ending?
    /// One per judged part.
    public var judgments: [Judgment]
    /// Kinds of measures that were taken, sorted.
    public var measures: [Measure]
    /// Civil days from receipt until a person spoke to the complainant; nil while nobody did.
    public var daysToFirstContact: Int?
    /// Civil days from receipt until the ending letter was out; nil while it runs.
    public var daysToEnding: Int?
    /// Whole months between the event and the filing; nil when nobody knows.
    public var monthsOfAge: Int?
    /// The version of the procedure.
    public var version: String

    /// A row with everything that is known at filing; the rest is filled in by later rows.
    public init(
        id: String, period: Period, channel: Channel, respondents: [RespondentKind], subjects: [Subject] = [],
        ending: Ending? = nil, judgments: [Judgment] = [], measures: [Measure] = [],
        daysToFirstContact: Int? = nil, daysToEnding: Int? = nil, monthsOfAge: Int? = nil, version: String
    ) {
        self.id = id
        self.period = period
        self.channel = channel
        self.respondents = respondents
        self.subjects = subjects
        self.ending = ending
        self.judgments = judgments
        self.measures = measures
        self.daysToFirstContact = daysToFirstContact
        self.daysToEnding = daysToEnding
        self.monthsOfAge = monthsOfAge
        self.version = version
    }
}

/// A half-year, the finest grain of time that the register knows.
public struct Period: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    /// The year of filing.
    public let year: Int
    /// 1 or 2.
    public let half: Int

    /// The half-year of a month, 1 to 12.
    public init(year: Int, month: Int) {
        self.year = year
        half = month <= 6 ? 1 : 2
    }

    /// Earlier half-years come first.
    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.half) < (right.year, right.half)
    }

    /// As in `2026-H1`.
    public var description: String { "\(year)-H\(half)" }
}
