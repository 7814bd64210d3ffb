import HTML
import Procedure
import Texts

/// What a complainant did by word or on paper, confirmed: it counts as much as on the site (domain rule 2).
public struct RecordedContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.recorded

    /// What they did.
    public var act: Act
    /// The day on which they did it.
    public var on: Day
    /// How it reached us.
    public var over: Channel
    /// Who heard or read it.
    public var heardBy: String
    /// Their words as they were written down.
    public var words: String?

    /// A record of one act.
    public init(_ act: Act, on: Day, over: Channel, heardBy: String, words: String? = nil) {
        self.act = act
        self.on = on
        self.over = over
        self.heardBy = heardBy
        self.words = words
    }

    /// Everything that can be declared by word.
    public enum Act: Hashable, Sendable {
        /// Stopping.
        case withdrawal
        /// Stopping with some points; the words are those points.
        case partWithdrawal
        /// Agreeing with what was arranged.
        case agreement
        /// Wanting to talk about it first.
        case wantsToTalk
        /// Correcting minutes.
        case correction
        /// Finding minutes right.
        case minutesAreRight
        /// Letting a referral to the officer be known.
        case referral
        /// Letting the officer read the case.
        case officerReads
        /// Letting the substitute read it and the officer not, for it is about them.
        case substituteReads
        /// Taking that back.
        case officerStopsReading
        /// Letting us give their name.
        case naming
        /// Keeping their name back after all.
        case noNaming
        /// Another number, address or way to be reached.
        case reach
        /// Going on.
        case continuation
        /// Agreeing with a later answer; the case stays counted as late.
        case laterDay(Day)
        /// Handing over a file.
        case attachment
        /// Joining two complaints.
        case join
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.handling.recorded }

    /// What, when, through whom, in which words, and what if it is not right.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.handling
        p { texts.toldUs(over, page.words(on), heardBy) }
        p { strong { sentence(page) } }
        if let words {
            p { texts.inYourWords }
            page.quote(words)
        }
        if over == .telephone || over == .inPerson { p { texts.readBack } }
        page.say(page.texts.frame.notRight, page.answering)
    }

    private func sentence(_ page: LetterPage) -> String {
        let texts = page.texts.handling
        return switch act {
        case .withdrawal: texts.withdrawal
        case .partWithdrawal: texts.partWithdrawal
        case .agreement: texts.agreement
        case .wantsToTalk: texts.wantsToTalk
        case .correction: texts.correction
        case .minutesAreRight: texts.minutesAreRight
        case .referral: texts.referral
        case .officerReads: texts.officerReads
        case .substituteReads: texts.substituteReads
        case .officerStopsReading: texts.officerStopsReading
        case .naming: texts.naming
        case .noNaming: texts.noNaming
        case .reach: texts.reach
        case .continuation: texts.continuation
        case .laterDay(let day): texts.laterDay(page.words(day))
        case .attachment: texts.attachment
        case .join: texts.join
        }
    }

    /// Their words, quoted.
    public var typed: [TypedText] { words.map { [TypedText(.message, $0, isQuoted: true)] } ?? [] }

    /// Who heard it.
    public var knownNames: [String] { [heardBy] }
}
