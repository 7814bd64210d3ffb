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
    /// Whether that was within what its version promises, in working days; nil where nobody did or kept it.
    public var isContactInTime: Bool?
    /// Civil days from receipt until the ending letter was out; nil while it runs.
    public var daysToEnding: Int?
    /// Whole months between the event and the filing; nil when nobody knows.
    public var monthsOfAge: Int?
    /// The version of the procedure; empty for what was filed before this program.
    public var version: String
    /// The days in which that version wants a complaint finished; nil in rows of before it was kept.
    public var finish: Int?
    /// Terms of respondents that are over, and how many of them were met.
    public var reactions: Share?
    /// Measures that were taken, and how many of them are done.
    public var carriedOut: Share?

    /// A row with everything that is known at filing; the rest is filled in by later rows.
    public init(
        id: String, period: Period, channel: Channel, respondents: [RespondentKind], subjects: [Subject] = [],
        ending: Ending? = nil, judgments: [Judgment] = [], measures: [Measure] = [],
        daysToFirstContact: Int? = nil, isContactInTime: Bool? = nil, daysToEnding: Int? = nil,
        monthsOfAge: Int? = nil, version: String, finish: Int? = nil, reactions: Share? = nil,
        carriedOut: Share? = nil
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
        self.isContactInTime = isContactInTime
        self.daysToEnding = daysToEnding
        self.monthsOfAge = monthsOfAge
        self.version = version
        self.finish = finish
        self.reactions = reactions
        self.carriedOut = carriedOut
    }

    /// Of so many, so many.
    public struct Share: Hashable, Sendable, Codable {
        /// All of them.
        public var of: Int
        /// Those that did.
        public var did: Int

        /// How many did, of how many.
        public init(_ did: Int, of all: Int) {
            (self.did, of) = (did, all)
        }
    }
}

extension RegisterRow {
    /// The term of every version until one says otherwise (article 6, 5e streepje).
    public static let usualFinish = 42

    /// The weeks in which it had to be finished, a part of one for a whole.
    public var weeksToFinish: Int { ((finish ?? Self.usualFinish) + 6) / 7 }

    /// Whether it was taken over from a spreadsheet: what is not there was not kept, and need not run.
    public var isOfBefore: Bool { version.isEmpty }

    /// Whether the answer was out within the days of its version; what still runs is not.
    public var isInTime: Bool { daysToEnding.map { $0 <= finish ?? Self.usualFinish } ?? false }
}
