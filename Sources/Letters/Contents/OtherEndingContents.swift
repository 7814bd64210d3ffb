import HTML
import Procedure
import Texts

/// Letter 11: somebody else goes on with it, with the complainant's recorded agreement.
public struct ReferredOnContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.referredOn

    /// Who goes on, and how to reach them.
    public var to: String
    /// The day on which the complainant agreed; nil where only that they did is known.
    public var agreedOn: Day?
    /// The parts it is about; empty: the whole complaint.
    public var parts: [String]

    /// A referral that was agreed.
    public init(to: String, agreedOn: Day?, parts: [String] = []) {
        self.to = to
        self.agreedOn = agreedOn
        self.parts = parts
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.otherEndings.referredOn }

    /// That it was agreed, who goes on, and how to change one's mind.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.otherEndings
        page.about(parts)
        p { texts.agreedOn(agreedOn.map(page.words)) }
        page.part(texts.destinationHeading) { page.typed(to) }
        p { texts.stops }
        p { texts.changed(page.sender.signer.name, page.sender.signer.phone) }
    }

    /// The destination.
    public var typed: [TypedText] { [TypedText(.destination, to)] }
    /// The destination is named on purpose.
    public var knownNames: [String] { [to] }
    /// It goes somewhere.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] { Gaps.empty(to, .destination) }
}

/// It was no complaint after all, with the complainant's recorded agreement.
public struct NotAComplaintContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.notAComplaint

    /// What it was, and what was done with it.
    public var why: String
    /// The day on which the complainant agreed; nil where only that they did is known.
    public var agreedOn: Day?
    /// The parts it is about; empty: everything.
    public var parts: [String]

    /// An agreed end without a judgment.
    public init(why: String, agreedOn: Day?, parts: [String] = []) {
        self.why = why
        self.agreedOn = agreedOn
        self.parts = parts
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.otherEndings.notAComplaint }

    /// That it was agreed, and why.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.otherEndings
        p { texts.seenTogether }
        page.about(parts)
        p { texts.agreedOn(agreedOn.map(page.words)) }
        page.part(texts.whyHeading) { page.typed(why) }
        p { texts.stops }
        p { texts.changed(page.sender.signer.name, page.sender.signer.phone) }
    }

    /// The reason.
    public var typed: [TypedText] { [TypedText(.why(point: 1), why)] }
    /// A reason, be it a short one.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] { Gaps.empty(why, .why(point: 1)) }
}

/// To the next of kin, when the person with the complaint has died.
public struct AfterDeathContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.afterDeath

    /// The name of who died, where we know it.
    public var deceased: String?

    /// A letter to the next of kin.
    public init(deceased: String? = nil) {
        self.deceased = deceased
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.otherEndings.afterDeath(deceased) }

    /// Condolence, that it stops, and that they may go on (domain rule 2: no mandate is needed).
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.otherEndings
        page.say(texts.heard(deceased), texts.condolence)
        p { texts.stopsNow }
        page.part(texts.nextOfKinHeading) {
            p { texts.nextOfKin }
            p { texts.questions(page.sender.signer.name, page.sender.signer.phone) }
        }
    }

    /// Who died.
    public var knownNames: [String] { deceased.map { [$0] } ?? [] }
}

extension LetterPage {
    /// The parts that a letter is about, where it is not about all of them.
    @HTMLBuilder func about(_ parts: [String]) -> HTML {
        if !parts.isEmpty {
            p { texts.frame.aboutPart }
            for part in parts { quote(part) }
        }
    }
}
