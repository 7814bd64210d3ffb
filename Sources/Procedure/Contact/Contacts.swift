/// Every try to speak or write to the complainant personally; the preamble asks for it as soon as possible.
public struct Contacts: Hashable, Sendable {
    /// Tries and real contacts in the order of recording, which need not be the order of their days.
    public internal(set) var log: [Contact] = []
    /// Lines written behind the code, both ways.
    public internal(set) var messages: [Message] = []
    /// How many of them the complainant had on their screen.
    public internal(set) var seenByComplainant = 0
    /// How many of them the handler had on their screen.
    public internal(set) var seenByHandler = 0
    /// What came in otherwise than by a message, until the handler has looked.
    public internal(set) var news: [News] = []
    /// The call that comes first when the name may not be given, or "call me first" was chosen.
    public internal(set) var safetyTalk: Day?
    /// The complainant's last answer about their name since the filing; nil while that one stands.
    public internal(set) var nameAnswer: Bool?
    /// How they want to be reached since they changed it; nil while the filing's wishes stand.
    public internal(set) var reach: Reach?
    /// The way against which a lost code is held, since it changed; nil while that of the filing is it.
    public internal(set) var trusted: ContactWish?
    /// The dated letter after which a case may be decided on paper.
    public internal(set) var decidedOnPaperFrom: Day?

    /// A try, or a real contact, outside an arranged conversation.
    public struct Contact: Hashable, Sendable {
        /// The day of the try itself, from receipt up to today.
        public var on: Day
        /// By which way; only spoken ones are a first contact for who did not choose writing.
        public var over: Channel
        /// Whether the complainant themselves was reached: a voicemail or a neighbour is not.
        public var reached: Bool
        /// What was said, or why it failed.
        public var note: Words?

        /// A try by somebody, on a day.
        public init(on: Day, over: Channel, reached: Bool, note: Words? = nil) {
            self.on = on
            self.over = over
            self.reached = reached
            self.note = note
        }
    }

    /// A written line between the complainant and the handler.
    public struct Message: Hashable, Sendable {
        /// The day on which it was sent, and can be read.
        public var on: Day
        /// The complainant, or whoever of us wrote: only the handler may.
        public var from: Actor
        /// The line itself; mails only say that there is one.
        public var words: Words
        /// Files that were sent along; whoever reads the line may open them.
        public var files: [Filing.Attachment] = []
    }

    /// The day on which a mail could not arrive; nil once they were reached in another way.
    public internal(set) var returnedOn: Day?

    /// The last day on which one of us gave them a new code.
    public internal(set) var codeReplacedOn: Day?

    /// The first day on which a person spoke or wrote to them personally.
    public internal(set) var firstReached: Day?
    /// The last day on which the complainant heard from us.
    public internal(set) var lastNews: Day?

    /// Two channels and two attempts without reaching them, and no word from themselves since.
    public var isUnreachable: Bool {
        let heard = messages.last { $0.from == .complainant }?.on
        let sinceReached = log.reversed().prefix { contact in
            !contact.reached && heard.map { contact.on > $0 } ?? true
        }
        return sinceReached.count >= 2 && Set(sinceReached.map(\.over)).count >= 2
    }

    /// What handler and desk record of contact, and what both sides write.
    public enum Command: Hashable, Sendable {
        case log(Contact)
        /// About safety and the name; in the cases of domain rule 2 a respondent hears nothing before it.
        case talkAboutSafety(on: Day, nameMayBeGiven: Bool, note: Words?)
        case write(Words, with: [Filing.Attachment] = [])
        /// Whoever looks at the lines has read them, complainant or handler.
        case noteReading
        /// The complainant cannot be reached: after a dated letter the case is decided on what is known.
        case decideOnPaper(from: Day)
        /// The complainant says, later than on the form, whether a respondent may hear their name.
        case answerAboutName(mayBeGiven: Bool, Declaration)
        /// Another number or address, other safe times, other needs.
        case changeReach(Reach, Declaration)
        /// A way that was only said is theirs: it counts for a lost code as well.
        case confirmReach(ReachProof)
        /// A mail server refused a mail to the complainant for ever.
        case noteReturn
        /// The code is lost: a new one, after the proof that fits the file.
        case replaceCode(CodeProof)
    }

    /// What was recorded; `apply` derives the first contact and the last news from it.
    public enum Event: Hashable, Sendable {
        case logged(Contact)
        case safetyTalked(on: Day, nameMayBeGiven: Bool, note: Words?)
        case wrote(Words, with: [Filing.Attachment] = [])
        case messagesRead
        case onPaper(from: Day)
        case nameAnswered(Bool, Declared)
        case reachChanged(Reach, Declared)
        case reachConfirmed(ReachProof)
        case mailReturned
        case codeReplaced(CodeProof)
    }

    /// Why a contact cannot be recorded so, or deciding on paper is too early.
    public enum Refusal: Error, Hashable, Sendable {
        case inTheFuture
        case beforeFiling
        /// Two channels and two attempts come first.
        case notTriedEnough
        /// Who complains without a name has none to give.
        case nameless
        case nameAnsweredAlready
        /// Without any way to be reached nobody could be answered.
        case noWayLeft
        /// Nothing in the file to hold that proof against.
        case proofDoesNotFit
    }

    mutating func apply(_ event: Event, by actor: Actor, on day: Day, countsMessages: Bool) {
        switch event {
        case .logged(let contact):
            log.append(contact)
            guard contact.reached else { return }
            contact.over.isSpoken || countsMessages ? reached(on: contact.on) : news(on: contact.on)
        case .safetyTalked(let talked, let mayBeGiven, _):
            safetyTalk = talked
            nameAnswer = mayBeGiven
            reached(on: talked)
        case .wrote(let words, let files):
            messages.append(Message(on: day, from: actor, words: words, files: files))
            guard actor != .complainant else {
                decidedOnPaperFrom = nil
                return arrived()
            }
            // Who waits for a call looks at no screen: a line is news to them once they have seen it.
            guard countsMessages else { return }
            news(on: day)
            // Written is not read: a mail that came back stays to be seen to.
            firstReached = min(firstReached ?? day, day)
        case .messagesRead:
            if actor == .complainant {
                seenByComplainant = messages.count
                news(on: day)
            } else {
                seenByHandler = messages.count
                news = []
            }
        case .onPaper(let day): decidedOnPaperFrom = day
        case .nameAnswered(let mayBeGiven, _): nameAnswer = mayBeGiven
        case .reachChanged(let reach, let declared): change(to: reach, declared)
        case .reachConfirmed: trusted = reach?.contact
        case .mailReturned: returnedOn = day
        case .codeReplaced: codeReplacedOn = day
        }
    }

    /// Lines of the other side that this one has not seen.
    public func unread(byComplainant: Bool) -> [Message] {
        messages.dropFirst(byComplainant ? seenByComplainant : seenByHandler).filter {
            ($0.from == .complainant) != byComplainant
        }
    }

    mutating func news(on day: Day) {
        lastNews = max(lastNews ?? day, day)
    }

    /// A person spoke or wrote to them personally.
    mutating func reached(on day: Day) {
        firstReached = min(firstReached ?? day, day)
        // They are there again: what was to be decided without them waits for a letter of its own.
        decidedOnPaperFrom = nil
        arrived()
        news(on: day)
    }

    /// They have it after all: the mail that came back asks nobody to call any more.
    mutating func arrived() {
        returnedOn = nil
    }
}

extension Casefile {
    func decide(_ command: Contacts.Command, by actor: Actor, on today: Day) throws(Refusal) -> [Event] {
        switch command {
        case .log(let contact):
            try requirePast(contact.on, today)
            return [.contacts(.logged(contact))]
        case .talkAboutSafety(let day, let mayBeGiven, let note):
            try requirePast(day, today)
            return [.contacts(.safetyTalked(on: day, nameMayBeGiven: mayBeGiven, note: note))]
        case .write(let words, let files):
            // Sent twice, as by a second press of the button, is said once.
            let message = Contacts.Message(on: today, from: actor, words: words, files: files)
            return contacts.messages.last == message ? [] : [.contacts(.wrote(words, with: files))]
        case .noteReading:
            let isOurs = actor != .complainant && !contacts.news.isEmpty
            let isNew = isOurs || !contacts.unread(byComplainant: actor == .complainant).isEmpty
            return isNew ? [.contacts(.messagesRead)] : []
        case .decideOnPaper(let day):
            guard contacts.isUnreachable else { throw .contacts(.notTriedEnough) }
            return [.contacts(.onPaper(from: day))]
        case .answerAboutName(let mayBeGiven, let declaration):
            return try answerAboutName(mayBeGiven, declaration.declared(today: today))
        case .changeReach(let reach, let declaration):
            return try changeReach(reach, declaration.declared(today: today))
        case .confirmReach(let proof): return try confirmReach(proof)
        case .noteReturn: return contacts.returnedOn == nil ? [.contacts(.mailReturned)] : []
        case .replaceCode(let proof):
            guard proof.fits(trustedContact) else { throw .contacts(.proofDoesNotFit) }
            return [.contacts(.codeReplaced(proof))]
        }
    }

    private func requirePast(_ day: Day, _ today: Day) throws(Refusal) {
        guard day <= today else { throw .contacts(.inTheFuture) }
        guard day >= filing.receivedOn else { throw .contacts(.beforeFiling) }
    }

    /// A message counts as first contact where the complainant chose post, mail or the code (domain rule 1).
    public var messagesReach: Bool {
        switch contact {
        case .letter, .email, .code: true
        case .call, .none: false
        }
    }
}
