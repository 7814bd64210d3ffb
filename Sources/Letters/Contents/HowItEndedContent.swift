import HTML
import Procedure
import Texts

/// Letter 12: to the respondent, how it ended; only their parts, no agreements and no measures.
public struct HowItEndedContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.howItEnded

    /// The parts about them.
    public var points: [Point]
    /// Whether they reacted, for the thanks.
    public var hasReacted: Bool
    /// With whom they may talk, and how to reach that person.
    public var support: String?

    /// How the parts about one respondent ended.
    public init(points: [Point], hasReacted: Bool, support: String? = nil) {
        self.points = points
        self.hasReacted = hasReacted
        self.support = support
    }

    /// One part about them.
    public struct Point: Hashable, Sendable {
        /// What was told about them, as the notice had it.
        public var told: String
        /// How it ended.
        public var end: End

        /// A part with its end.
        public init(told: String, end: End) {
            self.told = told
            self.end = end
        }
    }

    /// The end of a part.
    public enum End: Hashable, Sendable {
        /// With reasons, which may be others than the complainant reads.
        case judged(Judgment, why: String)
        /// Without a judgment.
        case ended(Ending)
    }

    /// To whom it was about.
    public var audience: Audience { .respondent }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.howItEnded.subject }

    /// Each part with its end; secrecy stays, and so does support.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.howItEnded
        page.say(texts.intro, hasReacted ? texts.thanks : nil)
        page.part(texts.heading) {
            for (index, point) in points.enumerated() {
                if points.count > 1 { h3 { page.texts.frame.point(index + 1) } }
                page.quote(point.told)
                end(point.end, page)
            }
        }
        page.part(texts.secrecyHeading) { p { texts.secrecy } }
        page.part(texts.questionsHeading) {
            page.say(
                texts.questions(page.sender.signer.name, page.sender.signer.phone),
                support.map(page.texts.notice.supportPerson))
        }
    }

    @HTMLBuilder private func end(_ end: End, _ page: LetterPage) -> HTML {
        let texts = page.texts.howItEnded
        switch end {
        case .judged(let judgment, let why):
            p { strong { sentence(judgment, texts) } }
            page.typed(why)
        case .ended(let ending): p { strong { sentence(ending, texts) } }
        }
    }

    private func sentence(_ judgment: Judgment, _ texts: LetterTexts.HowItEnded) -> String {
        switch judgment {
        case .upheld: texts.upheld
        case .notUpheld: texts.notUpheld
        case .noFinding: texts.noFinding
        }
    }

    private func sentence(_ ending: Ending, _ texts: LetterTexts.HowItEnded) -> String {
        switch ending {
        case .solved: texts.solved
        case .withdrawn: texts.withdrawn
        case .notTakenUp: texts.notTakenUp
        case .referredOn: texts.referredOn
        case .notAComplaint: texts.notAComplaint
        case .judged, .cannotBeAnswered, .endedByDeath: texts.stopped
        }
    }

    /// What was told is quoted; the reasons are ours.
    public var typed: [TypedText] {
        points.enumerated().flatMap { index, point -> [TypedText] in
            let told = TypedText(.told(point: index + 1), point.told, isQuoted: true)
            guard case .judged(_, let why) = point.end else { return [told] }
            return [told, TypedText(.why(point: index + 1), why)]
        }
    }

    /// The person who supports them.
    public var knownNames: [String] { support.map { [$0] } ?? [] }

    /// Something ended, and a judgment has reasons.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] {
        if points.isEmpty { return [.nothingListed] }
        return points.enumerated().flatMap { index, point -> [LetterGap] in
            guard case .judged(_, let why) = point.end else { return [] }
            return Gaps.reason(why, .why(point: index + 1))
        }
    }
}
