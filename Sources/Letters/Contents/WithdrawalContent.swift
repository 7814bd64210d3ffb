import HTML
import Procedure
import Texts

/// Letter 10: the manager confirms that it stops (article 7); it can be undone for 14 days.
public struct WithdrawalContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.withdrawalConfirmed

    /// From which day on nothing is examined.
    public var stoppedOn: Day
    /// The parts it is about; empty: the whole complaint.
    public var parts: [String]
    /// What went before it; what was told to the officer is nowhere.
    public var after: Withdrawal.Cause
    /// The last day to undo it; nil where whom it is for does not want it, and nobody takes that back.
    public var undoBy: Day?

    /// A confirmation; the last day is counted from the day of the letter, and on paper the letter says so.
    public init(
        stoppedOn: Day, parts: [String] = [], after: Withdrawal.Cause = .ownWish, undoBy: Day?
    ) {
        self.stoppedOn = stoppedOn
        self.parts = parts
        self.after = after
        self.undoBy = undoBy
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.withdrawal.subject }

    /// That it stops, from when, and how to go on after all.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.withdrawal
        page.say(cause(texts), texts.fine)
        if !parts.isEmpty {
            p { texts.partly }
            for part in parts { page.quote(part) }
        }
        page.say(texts.stopped(page.words(stoppedOn)), isConfidential ? texts.confidential : nil)
        if let undoBy {
            p { texts.call }
            page.part(texts.againHeading) {
                page.say(texts.again(page.words(undoBy)), page.daysLater)
                p { page.answering }
                p { texts.later(page.texts.frame.years(page.terms.maximumAge)) }
            }
        } else {
            page.part(texts.ownHeading) { page.say(texts.own, page.answering) }
        }
        p { texts.counted }
    }

    private var isConfidential: Bool { after == .mediation || after == .consultation }

    private func cause(_ texts: LetterTexts.Withdrawal) -> String {
        switch after {
        case .ownWish: texts.ownWish
        case .mediation: texts.afterMediation
        case .consultation: texts.afterConsultation
        case .mandateRefused: texts.mandateRefused
        }
    }

    /// Parts are quoted.
    public var typed: [TypedText] { parts.map { TypedText(.told(point: 1), $0, isQuoted: true) } }
}
