import Procedure

/// Why a version cannot be published as it stands; the page says it at the field, the command on a line.
public enum EditionProblem: Error, Hashable, Sendable {
    case nameMissing
    /// A version of that name exists and is another one.
    case nameTaken
    /// It would change what people were promised already.
    case effectiveInThePast
    /// A version that is in force since that day exists.
    case dayTaken
    case reasonMissing
    case outOfRange(Term)
    /// Nobody could answer before the end of the six weeks.
    case reactionNotBeforeFinish
    /// We would promise more than we aim at.
    case promiseBeforeTarget
    case groundWithoutName
    case labelUnknown(String)
    case measureUnknown(String)
    case textTooLong

    /// The terms that an organisation sets, with what they may be.
    public enum Term: String, Hashable, Sendable, CaseIterable {
        case finish
        case reaction
        case maximumAge = "maximum-age"
        case firstContactTarget = "first-contact-target"
        case firstContactPromise = "first-contact-promise"
        case continuation
        case retention

        /// Days, working days or years, as the term counts.
        public var range: ClosedRange<Int> {
            switch self {
            case .finish: 21...182
            case .reaction: 5...56
            case .maximumAge: 1...10
            case .firstContactTarget, .firstContactPromise: 1...15
            case .continuation: 7...90
            case .retention: 1...5
            }
        }

        /// Where it stands among the terms.
        public var path: any WritableKeyPath<Terms, Int> & Sendable {
            switch self {
            case .finish: \.finish
            case .reaction: \.reaction
            case .maximumAge: \.maximumAge
            case .firstContactTarget: \.firstContactTarget
            case .firstContactPromise: \.firstContactPromise
            case .continuation: \.continuation
            case .retention: \.retention
            }
        }
    }
}

extension Edition {
    /// Letters of text that a version may have: a long regulation has some forty thousand.
    public static let longestText = 200_000

    /// Everything that is wrong with it at once; empty when it can be published.
    public func problems(after office: Office, on today: Day) -> [EditionProblem] {
        termProblems + textProblems + dayProblems(office, today)
    }

    private func dayProblems(_ office: Office, _ today: Day) -> [EditionProblem] {
        // Pressed twice: it is there already, and nothing is published again.
        if office.has(self) { return [] }
        var problems: [EditionProblem] = []
        if version.name.isEmpty { problems.append(.nameMissing) }
        if office.editions[version.name] != nil { problems.append(.nameTaken) }
        if version.effective < today { problems.append(.effectiveInThePast) }
        // What waits for its day may be published anew under another name; what is in force may not.
        if version.effective == today, office.versions.contains(where: { $0.effective == today }) {
            problems.append(.dayTaken)
        }
        return problems
    }

    private var termProblems: [EditionProblem] {
        let terms = version.terms
        var problems = EditionProblem.Term.allCases.filter { !$0.range.contains(terms[keyPath: $0.path]) }
            .map { EditionProblem.outOfRange($0) }
        if terms.reaction >= terms.finish { problems.append(.reactionNotBeforeFinish) }
        if terms.firstContactPromise < terms.firstContactTarget { problems.append(.promiseBeforeTarget) }
        if policies.contains(where: { Words($0) == nil }) { problems.append(.groundWithoutName) }
        return problems
    }

    private var textProblems: [EditionProblem] {
        var problems: [EditionProblem] = []
        if Words(reason) == nil { problems.append(.reasonMissing) }
        if text.utf8.count > Self.longestText { problems.append(.textTooLong) }
        for label in subjects where Subject(rawValue: label.name) == nil {
            problems.append(.labelUnknown(label.name))
        }
        for label in measures where MeasureKind(rawValue: label.name) == nil {
            problems.append(.measureUnknown(label.name))
        }
        return problems
    }
}
