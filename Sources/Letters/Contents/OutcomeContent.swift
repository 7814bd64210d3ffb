import HTML
import Procedure
import Texts

/// Letter 8: the answer, with reasons, per part (article 6, 4e streepje); its headings are fixed.
public struct OutcomeContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.outcome

    /// The day on which the complaint came in.
    public var receivedOn: Day
    /// The parts that were judged, in their order.
    public var points: [Point]
    /// What changes; what concerns an employee is not in it.
    public private(set) var measures: Measures

    /// An answer; measures of the kind `employee` are dropped here, so that no letter can name them.
    public init(receivedOn: Day, points: [Point], measures: Measures) {
        self.receivedOn = receivedOn
        self.points = points
        self.measures = measures.sayable
    }

    /// One part: what, what we did, both sides, the judgment and why.
    public struct Point: Hashable, Sendable {
        /// The part in the complainant's words.
        public var told: String
        /// What was examined, with whom and in what papers.
        public var examined: String
        /// What both sides say.
        public var sides: String
        /// What we find.
        public var judgment: Judgment
        /// The reasons.
        public var why: String
        /// An apology in the writer's own words, beside the fixed one.
        public var apology: String?

        /// A reasoned judgment of one part.
        public init(
            told: String, examined: String, sides: String, judgment: Judgment, why: String,
            apology: String? = nil
        ) {
            self.told = told
            self.examined = examined
            self.sides = sides
            self.judgment = judgment
            self.why = why
            self.apology = apology
        }
    }

    /// What follows from it.
    public enum Measures: Hashable, Sendable {
        /// Things that will be done.
        case taken([Line])
        /// "We change nothing, because": the reason goes on after that word.
        case none(because: String)

        var sayable: Self {
            guard case .taken(let lines) = self else { return self }
            return .taken(lines.filter { $0.kind.group != .employee })
        }
    }

    /// A measure with its owner and date.
    public struct Line: Hashable, Sendable {
        /// What it changes.
        public var kind: MeasureKind
        /// What, who and when.
        public var promise: Promise

        /// A measure.
        public init(kind: MeasureKind, what: String, owner: String, due: Day) {
            self.kind = kind
            promise = Promise(what: what, who: owner, due: due)
        }
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.outcome.subject }

    /// The officer's paragraph opens with "do you not agree?".
    public var officerLead: OfficerLead { .disagree }

    /// What was typed, field by field.
    public var typed: [TypedText] {
        points.enumerated().flatMap { index, point in
            [
                TypedText(.told(point: index + 1), point.told, isQuoted: true),
                TypedText(.examined(point: index + 1), point.examined),
                TypedText(.sides(point: index + 1), point.sides),
                TypedText(.why(point: index + 1), point.why),
            ] + (point.apology.map { [TypedText(.apology(point: index + 1), $0)] } ?? [])
        } + typedMeasures
    }

    private var typedMeasures: [TypedText] {
        switch measures {
        case .taken(let lines): lines.map(\.promise).typed
        case .none(let because): [TypedText(.noMeasure, because)]
        }
    }

    /// The owners of measures.
    public var knownNames: [String] {
        guard case .taken(let lines) = measures else { return [] }
        return lines.map(\.promise.who)
    }

    /// Each part has everything, with at least two sentences of reasons; each measure an owner.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] {
        if points.isEmpty { return [.nothingListed] }
        let missing = points.enumerated().flatMap { index, point in
            Gaps.empty(point.told, .told(point: index + 1))
                + Gaps.empty(point.examined, .examined(point: index + 1))
                + Gaps.empty(point.sides, .sides(point: index + 1))
                + Gaps.reason(point.why, .why(point: index + 1))
        }
        switch measures {
        case .taken(let lines): return missing + lines.map(\.promise).gaps
        case .none(let because): return missing + Gaps.empty(because, .noMeasure)
        }
    }
}
