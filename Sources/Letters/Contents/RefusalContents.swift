import HTML
import Procedure
import Texts

/// A part that is not taken up, with the manager's reasons.
public struct RefusedPart: Hashable, Sendable {
    /// The part in the complainant's words; nil where it is the whole complaint.
    public var told: String?
    /// When it happened; only the age asks for it.
    public var happened: When?
    /// Why we say no, in the manager's words.
    public var why: String

    /// A refused part, or the whole.
    public init(told: String? = nil, happened: When? = nil, why: String) {
        self.told = told
        self.happened = happened
        self.why = why
    }
}

/// Letter 9, for the age: it happened too long ago (article 2); kept and counted all the same (article 9).
public struct TooOldContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.tooOld

    /// What is too old, each with its own day and reasons.
    public var parts: [RefusedPart]

    /// A refusal for the age.
    public init(_ parts: [RefusedPart]) {
        self.parts = parts
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String {
        page.texts.refusal.tooOld(page.texts.frame.years(page.terms.maximumAge))
    }

    /// The rule, the reason, and that it is not thrown away.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.refusal
        Refusing(parts: parts).body(page) { part in
            page.say(moment(part, page), texts.age(page.texts.frame.years(page.terms.maximumAge)))
        }
    }

    private func moment(_ part: RefusedPart, _ page: LetterPage) -> String? {
        let texts = page.texts.refusal
        return switch part.happened {
        case .on(let day): texts.happenedOn(page.words(day))
        case .inMonth(let year, let month): texts.happenedIn(page.texts.frame.month(month, year))
        case .inYear(let year): texts.happenedIn(String(year))
        case .ongoing, .unknown, nil: nil
        }
    }

    /// The officer's paragraph opens with "do you not agree?".
    public var officerLead: OfficerLead { .disagree }
    /// The reasons, and the parts.
    public var typed: [TypedText] { Refusing(parts: parts).typed }
    /// A refusal has reasons.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] { Refusing(parts: parts).gaps }
}

/// Letter 9, for the scope: it is not about us nor about anyone who helps on our behalf (article 1).
public struct OutOfScopeContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.outOfScope

    /// What we do not take up, each with its reasons, which say where to go.
    public var parts: [RefusedPart]

    /// A refusal for the scope.
    public init(_ parts: [RefusedPart]) {
        self.parts = parts
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.refusal.outOfScope }

    /// What we do examine, the reasons, and who thinks along about where to go.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.refusal
        Refusing(parts: parts).body(page) { _ in p { texts.scope } }
        page.part(texts.elsewhereHeading) {
            p { texts.elsewhere(page.sender.signer.name, page.sender.signer.phone) }
        }
    }

    /// The officer's paragraph opens with "do you not agree?".
    public var officerLead: OfficerLead { .disagree }
    /// The reasons, and the parts.
    public var typed: [TypedText] { Refusing(parts: parts).typed }
    /// A refusal has reasons.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] { Refusing(parts: parts).gaps }
}

/// Letter 9, for a further ground in the organisation's version; none is there by itself (domain rule 2).
public struct RefusedByPolicyContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.refusedByPolicy

    /// The rule as the version has it.
    public var rule: String
    /// What we do not take up, each with its reasons.
    public var parts: [RefusedPart]

    /// A refusal for a rule of the organisation.
    public init(rule: String, _ parts: [RefusedPart]) {
        self.rule = rule
        self.parts = parts
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.refusal.policy }

    /// The rule and the reasons.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        Refusing(parts: parts).body(page) { _ in
            p { page.texts.refusal.rule }
            page.quote(rule)
        }
    }

    /// The officer's paragraph opens with "do you not agree?".
    public var officerLead: OfficerLead { .disagree }
    /// The reasons, the rule and the parts.
    public var typed: [TypedText] { Refusing(parts: parts).typed + [TypedText(.message, rule)] }
    /// A refusal has reasons, and a rule.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] {
        Gaps.empty(rule, .message) + Refusing(parts: parts).gaps
    }
}

/// What the refusals have in common.
private struct Refusing {
    let parts: [RefusedPart]

    /// Each part with the rule and the reasons: a single one under headings, several one after another.
    @HTMLBuilder func body(_ page: LetterPage, @HTMLBuilder rule: (RefusedPart) -> HTML) -> HTML {
        p { page.texts.refusal.thanks }
        for part in parts {
            if let told = part.told {
                p { page.texts.frame.aboutPart }
                page.quote(told)
            }
            rule(part)
            if parts.count == 1 {
                page.part(page.texts.refusal.whyHeading) { page.typed(part.why) }
            } else {
                p { strong { page.texts.refusal.whyHeading } }
                page.typed(part.why)
            }
        }
        p { page.texts.refusal.kept }
    }

    var typed: [TypedText] {
        parts.enumerated().flatMap { index, part -> [TypedText] in
            let told = part.told.map { TypedText(.told(point: index + 1), $0, isQuoted: true) }
            return [TypedText(.why(point: index + 1), part.why)] + [told].compactMap(\.self)
        }
    }

    var gaps: [LetterGap] {
        if parts.isEmpty { return [.nothingListed] }
        return parts.enumerated().flatMap { Gaps.reason($0.element.why, .why(point: $0.offset + 1)) }
    }
}
