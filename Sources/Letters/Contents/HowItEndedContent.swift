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
    /// What the handler says to them; the reasons that the complainant reads are written to the complainant.
    public var message: String?
    /// With whom they may talk, and how to reach that person.
    public var support: String?

    /// How the parts about one respondent ended.
    public init(points: [Point], hasReacted: Bool, message: String? = nil, support: String? = nil) {
        self.points = points
        self.hasReacted = hasReacted
        self.message = message
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
        /// What we find of this part.
        case judged(Judgment)
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
                p { strong { sentence(point.end, page.texts.howItEnded) } }
            }
            if let message { page.typed(message) }
        }
        page.part(texts.secrecyHeading) { p { texts.secrecy } }
        page.part(texts.questionsHeading) {
            let signer = page.sender.signer
            p {
                isJudged
                    ? texts.explain(signer.name, signer.phone) : texts.questions(signer.name, signer.phone)
            }
            page.say(page.texts.notice.support, support.map(page.texts.notice.supportPerson))
        }
    }

    private var isJudged: Bool {
        points.contains { if case .judged = $0.end { true } else { false } }
    }

    private func sentence(_ end: End, _ texts: LetterTexts.HowItEnded) -> String {
        switch end {
        case .judged(let judgment): sentence(judgment, texts)
        case .ended(let ending): sentence(ending, texts)
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

    /// What was told is quoted; the message is ours.
    public var typed: [TypedText] {
        points.enumerated().map { TypedText(.told(point: $0.offset + 1), $0.element.told, isQuoted: true) }
            + (message.map { [TypedText(.message, $0)] } ?? [])
    }

    /// The person who supports them.
    public var knownNames: [String] { support.map { [$0] } ?? [] }

    /// Something ended; a message that was begun says something.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] {
        (points.isEmpty ? [.nothingListed] : []) + (message.map { Gaps.empty($0, .message) } ?? [])
    }
}
