import HTML
import Procedure
import Texts

/// Letter 6: solved together, with the date and facts of the complaint and the agreements (article 4).
public struct SettlementContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.settlement

    /// The date of the complaint.
    public var receivedOn: Day
    /// Its facts.
    public var facts: String
    /// What was agreed, who does it and when.
    public var agreements: [Promise]
    /// The last day to say "this is not solved": 14 days after the letter is out (domain rule 2).
    public var notSolvedBy: Day
    /// Whether mediation by the officer led to it.
    public var isMediated: Bool

    /// A settlement; the last day is counted from the day of the letter, and on paper the letter says so.
    public init(
        receivedOn: Day, facts: String, agreements: [Promise], notSolvedBy: Day, isMediated: Bool = false
    ) {
        self.receivedOn = receivedOn
        self.facts = facts
        self.agreements = agreements
        self.notSolvedBy = notSolvedBy
        self.isMediated = isMediated
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.settlement.subject }

    /// Date, facts and agreements; what if it is not solved, and what if we do not keep our word.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.settlement
        page.say(texts.received(page.words(receivedOn)), isMediated ? texts.mediated : nil)
        page.part(texts.factsHeading) { page.typed(facts) }
        page.part(texts.agreedHeading) {
            page.promises(agreements)
            p { texts.stops }
        }
        page.part(texts.notSolvedHeading) {
            page.say(texts.notSolved(page.words(notSolvedBy)), page.daysLater)
            p { page.answering }
        }
        page.part(texts.brokenHeading) {
            p { texts.broken(page.sender.signer.name, page.sender.signer.phone) }
            p { texts.newComplaint(page.texts.frame.years(page.terms.maximumAge)) }
        }
    }

    /// The facts and each agreement.
    public var typed: [TypedText] { [TypedText(.facts, facts)] + agreements.typed }

    /// Who promised something.
    public var knownNames: [String] { agreements.map(\.who) }

    /// Article 4: it cannot exist without facts and agreements.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] {
        Gaps.empty(facts, .facts) + (agreements.isEmpty ? [.nothingListed] : agreements.gaps)
    }
}

/// After mediation that followed an ending: only what the complainant lets be written (article 5).
public struct AddendumContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.addendum

    /// The day of the letter that it adds to.
    public var letterOf: Day
    /// What came out of the mediation.
    public var message: String

    /// An addition to a letter that stays as it is.
    public init(letterOf: Day, message: String) {
        self.letterOf = letterOf
        self.message = message
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.settlement.addendum }

    /// Which letter, with whose consent, what, and that the earlier letter holds.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.settlement
        p { texts.earlierLetter(page.words(letterOf)) }
        p { texts.consent }
        page.typed(message)
        p { texts.stillHolds }
    }

    /// What came out of it.
    public var typed: [TypedText] { [TypedText(.message, message)] }

    /// An addition says something.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] { Gaps.empty(message, .message) }
}
