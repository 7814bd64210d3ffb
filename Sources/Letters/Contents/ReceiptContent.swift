import HTML
import Procedure
import Texts

/// Letter 1: received, in your own words, and what happens when (preamble; article 6, 1e streepje).
public struct ReceiptContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.receipt

    /// The day from which the six weeks count.
    public var receivedOn: Day
    /// How it came, for who wrote the words down.
    public var channel: Channel
    /// The full words; nil when they are only in a file.
    public var story: String?
    /// What it means for the complainant, in their words.
    public var effect: String?
    /// What they want, in their words.
    public var wish: String?
    /// Files beside the words.
    public var attachments: Int
    /// The day on which they hear at the latest who handles it.
    public var assignedBy: Day
    /// The last day of the six weeks.
    public var answerBy: Day
    /// What the respondent will hear about them.
    public var naming: Naming
    /// Where the receipt code is; it is in no letter.
    public var code: Code
    /// For whom it is.
    public var behalf: Behalf
    /// What we keep in mind in our contact with them.
    public var needs: Needs
    /// Nothing of it is in time by its own dates: then no research is promised (article 2).
    public var isTooOld: Bool

    /// A receipt of what came in.
    public init(
        receivedOn: Day, channel: Channel, story: String?, effect: String? = nil, wish: String? = nil,
        attachments: Int = 0, assignedBy: Day, answerBy: Day, naming: Naming, code: Code,
        behalf: Behalf = .themselves, needs: Needs = Needs(), isTooOld: Bool = false
    ) {
        self.receivedOn = receivedOn
        self.channel = channel
        self.story = story
        self.effect = effect
        self.wish = wish
        self.attachments = attachments
        self.assignedBy = assignedBy
        self.answerBy = answerBy
        self.naming = naming
        self.code = code
        self.behalf = behalf
        self.needs = needs
        self.isTooOld = isTooOld
    }

    /// Whether the respondent hears who complains.
    public enum Naming: Hashable, Sendable, CaseIterable {
        /// They may hear it.
        case named
        /// They may not.
        case unnamed
        /// A call comes before anything is told.
        case callFirst
        /// We do not know it ourselves.
        case nameless
    }

    /// How the complainant has, or gets, the receipt code.
    public enum Code: Hashable, Sendable, CaseIterable {
        /// Shown after filing on the site.
        case onScreen
        /// The same for who gave no name and no other way: a new one is not possible.
        case onlyOnScreen
        /// On a card, in a closed envelope of its own.
        case onCard
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String { page.texts.receipt.subject }

    /// What was told, what happens, and what they may do.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.receipt
        p { texts.thanks }
        p { texts.received(page.words(receivedOn), page.number) }
        for sentences in onBehalf(page) { p { sentences } }
        told(page)
        page.part(texts.nextHeading) { page.steps(next(page)) }
        if !isTooOld { page.part(texts.tellingHeading) { p { telling(texts.telling) } } }
        let promises = promises(page)
        if !promises.isEmpty { page.part(texts.needsHeading) { page.list(promises) } }
        page.part(texts.rightsHeading) { page.list([texts.bring, texts.withdraw]) }
        page.part(texts.codeHeading) {
            p { place(of: code, page) }
        }
        page.part(texts.privacyHeading) { page.say(texts.privacy, texts.retention(page.sender.site)) }
    }

    @HTMLBuilder private func told(_ page: LetterPage) -> HTML {
        let texts = page.texts.receipt
        page.part(texts.wordsHeading) {
            if let story {
                p { texts.words(channel) }
                page.quote(story)
            } else {
                p { texts.inFile }
            }
            if let effect {
                p { texts.effect }
                page.quote(effect)
            }
            if let wish {
                p { texts.wish }
                page.quote(wish)
            }
            if attachments > 0 { p { texts.attachments(attachments) } }
            page.say(page.texts.frame.notRight, page.answering)
        }
    }

    private func next(_ page: LetterPage) -> [String] {
        let texts = page.texts.receipt
        let term = page.texts.frame.term
        guard !isTooOld else {
            let years = page.texts.frame.years(page.terms.maximumAge)
            return [
                texts.longAgo(years) + " " + texts.longAgoLook, texts.longAgoAnswer(page.words(answerBy)),
            ]
        }
        return [
            texts.assigned(page.words(assignedBy)) + " " + texts.uninvolved,
            texts.reaction(term(page.terms.reaction)),
            texts.minutes,
            texts.answer(page.words(answerBy), term(answerBy - receivedOn)),
        ]
    }

    private func place(of code: Code, _ page: LetterPage) -> String {
        let texts = page.texts.receipt
        return switch code {
        case .onScreen: texts.codeOnScreen(page.sender.phone)
        case .onlyOnScreen: texts.codeOnlyOnScreen
        case .onCard: texts.codeOnCard
        }
    }

    private func telling(_ texts: LetterTexts.Telling) -> String {
        switch naming {
        case .named: texts.named
        case .unnamed: texts.unnamed
        case .callFirst: texts.callFirst
        case .nameless: texts.nameless
        }
    }

    /// Domain rule 2: nothing is disclosed before the represented person agreed.
    private func onBehalf(_ page: LetterPage) -> [String] {
        let texts = page.texts.receipt.behalf
        switch behalf {
        case .themselves: return []
        case .child: return [texts.child]
        case .group: return [texts.group]
        case .someoneElse(let name, .impossible): return ["\(texts.someone(name?.text)) \(texts.nextOfKin)"]
        case .someoneElse(let name, .agrees), .someoneElse(let name, .notYet):
            let term = page.texts.frame.term(page.terms.mandate)
            return [
                [texts.someone(name?.text), texts.asked, texts.untilThen].joined(separator: " "),
                texts.ownName(term),
            ]
        }
    }

    private func promises(_ page: LetterPage) -> [String] {
        let texts = page.texts.receipt.needs
        return [
            page.recipient.reading == .post ? texts.paper : nil,
            needs.interpreter.map { texts.interpreter($0.text) },
            needs.readingIsHard ? texts.reading : nil,
            needs.hearingIsHard ? texts.hearing : nil,
            needs.noVoicemail ? texts.noVoicemail : nil,
        ].compactMap(\.self)
    }

    /// All of it is quoted.
    public var typed: [TypedText] {
        [story, effect, wish].compactMap(\.self).map { TypedText(.told(point: 1), $0, isQuoted: true) }
    }
}
