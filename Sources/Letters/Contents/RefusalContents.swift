import HTML
import Procedure
import Texts

/// Letter 9, for the age: it happened too long ago (article 2); kept and counted all the same (article 9).
public struct TooOldContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.tooOld

    /// When it happened.
    public var happened: When
    /// Why we say no, in the manager's words.
    public var why: String
    /// The part, where other parts are taken up.
    public var part: String?

    /// A refusal for the age.
    public init(happened: When, why: String, part: String? = nil) {
        self.happened = happened
        self.why = why
        self.part = part
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String {
        page.texts.refusal.tooOld(page.texts.frame.years(page.terms.maximumAge))
    }

    /// The rule, the reason, and that it is not thrown away.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.refusal
        Refusing(part: part, why: why).body(page) {
            page.say(moment(page), texts.age(page.texts.frame.years(page.terms.maximumAge)))
        }
    }

    private func moment(_ page: LetterPage) -> String? {
        let texts = page.texts.refusal
        return switch happened {
        case .on(let day): texts.happenedOn(page.words(day))
        case .inMonth(let year, let month): texts.happenedIn(page.texts.frame.month(month, year))
        case .inYear(let year): texts.happenedIn(String(year))
        case .ongoing, .unknown: nil
        }
    }

    /// The officer's paragraph opens with "do you not agree?".
    public var officerLead: OfficerLead { .disagree }
    /// The reason, and the part.
    public var typed: [TypedText] { Refusing(part: part, why: why).typed }
    /// A refusal has reasons.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] { Gaps.reason(why, .why(point: 1)) }
}

/// Letter 9, for the scope: it is not about us nor about anyone who helps on our behalf (article 1).
public struct OutOfScopeContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.outOfScope

    /// Why we say no, in the manager's words.
    public var why: String
    /// Where they can go.
    public var elsewhere: String?
    /// The part, where other parts are taken up.
    public var part: String?

    /// A refusal for the scope.
    public init(why: String, elsewhere: String? = nil, part: String? = nil) {
        self.why = why
        self.elsewhere = elsewhere
        self.part = part
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.refusal.outOfScope }

    /// What we do examine, the reason, and where to go.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.refusal
        Refusing(part: part, why: why).body(page) { p { texts.scope } }
        if let elsewhere { page.part(texts.elsewhereHeading) { page.typed(elsewhere) } }
    }

    /// The officer's paragraph opens with "do you not agree?".
    public var officerLead: OfficerLead { .disagree }
    /// The reason, the part and the way.
    public var typed: [TypedText] {
        Refusing(part: part, why: why).typed + (elsewhere.map { [TypedText(.destination, $0)] } ?? [])
    }
    /// Places to go are named on purpose.
    public var knownNames: [String] { elsewhere.map { [$0] } ?? [] }
    /// A refusal has reasons.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] { Gaps.reason(why, .why(point: 1)) }
}

/// Letter 9, for a further ground in the organisation's version; none is there by itself (domain rule 2).
public struct RefusedByPolicyContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.refusedByPolicy

    /// The rule as the version has it.
    public var rule: String
    /// Why it applies, in the manager's words.
    public var why: String
    /// The part, where other parts are taken up.
    public var part: String?

    /// A refusal for a rule of the organisation.
    public init(rule: String, why: String, part: String? = nil) {
        self.rule = rule
        self.why = why
        self.part = part
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.refusal.policy }

    /// The rule and the reason.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        Refusing(part: part, why: why).body(page) {
            p { page.texts.refusal.rule }
            page.quote(rule)
        }
    }

    /// The officer's paragraph opens with "do you not agree?".
    public var officerLead: OfficerLead { .disagree }
    /// The reason, the rule and the part.
    public var typed: [TypedText] { Refusing(part: part, why: why).typed + [TypedText(.message, rule)] }
    /// A refusal has reasons, and a rule.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] {
        Gaps.empty(rule, .message) + Gaps.reason(why, .why(point: 1))
    }
}

/// What the refusals have in common.
private struct Refusing {
    let part: String?
    let why: String

    @HTMLBuilder func body(_ page: LetterPage, @HTMLBuilder rule: () -> HTML) -> HTML {
        p { page.texts.refusal.thanks }
        if let part {
            p { page.texts.frame.aboutPart }
            page.quote(part)
        }
        rule()
        page.part(page.texts.refusal.whyHeading) { page.typed(why) }
        p { page.texts.refusal.kept }
    }

    var typed: [TypedText] {
        [TypedText(.why(point: 1), why)]
            + (part.map { [TypedText(.told(point: 1), $0, isQuoted: true)] } ?? [])
    }
}
