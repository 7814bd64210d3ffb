import Ledger
import Procedure
import Texts

/// A complaint as the one who made it sees it; nothing else of the case is in here.
public struct ComplainantView: Sendable {
    /// The case number, for telephone and paper.
    public let number: String
    /// Their own words, exactly as they were sent.
    public let filing: Filing
    /// The phase of today, which the page words.
    public let phase: Phase
    /// They gave a number to be called at once, and nobody spoke to them yet.
    public let waitsForCall: Bool
    /// Nothing of it is in time, and nobody decided yet whether it is looked into.
    public let isTooOld: Bool
    /// The last day of the six weeks; nothing moves it.
    public let deadline: Deadline
    /// The day for which all this was computed.
    public let today: Day
    /// Over six weeks and not closed, or closed too late.
    public let isLate: Bool
    /// The name of the manager who handles it, once there is one.
    public let handler: String?
    /// The handler's own number; nil until somebody handles it.
    public let handlerTelephone: String?
    /// To the complainant and out; letters to respondents are not among them.
    public let letters: [Letter]
    /// Those to which they were invited, or of which they got the minutes.
    public let conversations: [SharedConversation]
    /// What they asked about their data, with our answers.
    public let requests: [DataRequest]
    /// What we offer to agree on, answered or not (article 4).
    public let proposal: Settlement.Proposal?
    /// The number of that proposal: an answer is to what was on screen.
    public let proposalNumber: Settlement.Proposal.ID?
    /// What they said of it, if anything.
    public let answer: Settlement.Answer?
    /// Lines both ways between them and the handler.
    public let messages: [Contacts.Message]
    /// Lines of ours that they have not seen yet.
    public let newMessages: Int
    /// Files that went along with messages, of both sides.
    public let sentAlong: [AttachedFile]
    /// Two weeks without a word from us, while it runs: said as it is (domain rule 7).
    public let isQuiet: Bool
    /// What we promised in the settlement or the answer, each with its day.
    public let promises: [Promised]
    /// What they gave us, with the form or later.
    public let files: [LaterFile]
    /// What they may know of the history, newest first.
    public let timeline: [TimelineItem]
    /// What waits for them; empty on most days.
    public let asks: [Ask]
    /// Everyone of us who opened the case (article 8).
    public let readers: [Reader]
    /// Nil while it runs.
    public let ending: Ending?
    /// The day that counts for the six weeks; nil while the ending letter waits.
    public let closedOn: Day?
    /// The day on which everything is erased, once it is closed.
    public let erasedOn: Day?
    /// Whether nothing is left to handle because they stopped, even where the letter about it is not out.
    public let isWithdrawn: Bool
    /// Whether any of it can be taken up again: the whole, or a point that was stopped.
    public let canUndoWithdrawal: Bool
    /// Whether a point that we agreed on may turn out not to be solved.
    public let canSayNotSolved: Bool
    /// Whether they can still agree, or come back to it.
    public let canAnswerProposal: Bool
    /// What they can stop on its own, or stopped already.
    public let points: [Point]
    /// Whether the person for whom it is still has to say that it is all right.
    public let waitsForMandate: Bool
    /// Whether their name may be given; nil for who gave none.
    public let mayBeNamed: Bool?
    /// How to reach them now, which may differ from the filing.
    public let reach: Contacts.Reach
    /// The day on which the complainant stopped.
    public let withdrawnOn: Day?
    /// The last day to undo a withdrawal or to say that it is not solved.
    public let continuationLimit: Deadline?
    /// An answer on a later day, agreed with them; the case still counts as late.
    public let laterDay: Day?
    /// What they let be known of the officer's help.
    public let referral: Referral
    /// Whom of the officer's side they can let read it: nobody who is involved.
    public let officerSide: [Referral.Reader]
    /// Two weeks of somebody else that run now, so that the wait has a reason and an end.
    public let reactionUntil: Day?

    /// A conversation with what the complainant got of it.
    public struct SharedConversation: Hashable, Sendable {
        /// By this number they comment on the minutes.
        public let id: Conversation.ID
        /// The day that the invitation names.
        public let planned: Day
        /// The time, where one was said.
        public let at: TimeOfDay?
        /// Where, or by telephone.
        public let place: Conversation.Place
        /// Whether it is still to come.
        public let isAhead: Bool
        /// The day on which it was held; why one was called off is for the handler.
        public let heldOn: Day?
        /// The minutes, once they were shared with the complainant.
        public let minutes: Words?
        /// Whether a passage was left out for them.
        public let isShortened: Bool
        /// The day on which the minutes reached them; nil when they did not get any.
        public let sharedOn: Day?
        /// The day that letter 4 names for a correction.
        public let correctBy: Day?
        /// The complainant's own comments.
        public let comments: [Conversation.Comment]
    }

    /// One point of the complaint, as far as stopping goes.
    public struct Point: Hashable, Sendable {
        /// By this number it is stopped.
        public let id: Part.ID
        /// In their own words, where it is in words.
        public let words: Words?
        /// Whether they stopped it.
        public let isWithdrawn: Bool
        /// Whether nothing was decided about it yet.
        public let isOpen: Bool
    }

    /// Something that waits for the complainant.
    public enum Ask: Hashable, Sendable {
        case readLetter(Letter.ID, Letter.Kind)
        case checkMinutes(Conversation.ID)
        case answerProposal
        case confirmReach
        case readMessages
    }

    /// Who looked, and when: role and name for staff, for a respondent only that it was one.
    public struct Reader: Hashable, Sendable {
        /// The name of who read it: colleagues are not anonymous to a complainant.
        public let name: String
        /// The capacity in which they read it; nil for a respondent, who read what was asked of them.
        public let role: Role?
        /// The day of reading; the hour is in the log only.
        public let on: Day
    }

    init(_ loaded: Loaded, office: Office, readings: [Reading], in language: Language, now: Now) {
        let casefile = loaded.casefile
        number = casefile.filing.number
        filing = casefile.filing
        phase = casefile.phase(on: now.today)
        waitsForCall =
            casefile.filing.callBack != nil && casefile.contacts.firstReached == nil
            && !casefile.closing.hasEnded
        isTooOld = casefile.isAllTooOld && casefile.dispositions.isEmpty
        deadline = casefile.deadline
        today = now.today
        isLate = !casefile.isInTime(on: now.today)
        let account = casefile.handling.handler.flatMap { office.accounts[$0] }
        handler = account?.name
        handlerTelephone = account?.telephone
        letters = casefile.letters.list.filter { $0.to == .complainant && $0.out != nil }
        conversations = casefile.conversations.list.filter {
            $0.invited.contains(.complainant) || $0.isShared
        }
        .map(SharedConversation.init)
        requests = casefile.keeping.requests.filter { $0.of == .complainant }
        proposal = casefile.settlement.proposal
        proposalNumber = casefile.settlement.number
        answer = casefile.settlement.answer
        messages = casefile.contacts.messages
        newMessages = casefile.contacts.unread(byComplainant: true).count
        sentAlong = casefile.sentAlong.map(\.file)
        let heard = casefile.contacts.lastNews ?? casefile.filing.receivedOn
        isQuiet =
            !casefile.closing.hasEnded && heard + casefile.filing.procedure.terms.silence <= now.today
        promises = casefile.promises
        files = casefile.givenFiles
        timeline = TimelineItem.items(
            of: loaded.history, office: office, in: .of(language))
        asks = Self.asks(casefile, on: now.today)
        readers = readings.compactMap { Reader($0, office) }
        ending = casefile.closing.ending
        closedOn = casefile.closing.closedOn
        erasedOn = casefile.closing.closedOn.map { casefile.erasedOn(closedOn: $0) }
        isWithdrawn = casefile.isWithdrawn
        canUndoWithdrawal = casefile.withdrawalMayBeUndone(on: now.today)
        canSayNotSolved = casefile.closing.closedOn != nil && casefile.mayGoOn(on: now.today)
        canAnswerProposal = casefile.proposalMayBeAnswered
        points = casefile.parts.list.map { Point($0, casefile) }
        waitsForMandate = casefile.mandate.stage == .pending
        mayBeNamed = casefile.filing.complainant.name.map { _ in casefile.mayBeNamed }
        reach = Contacts.Reach(contact: casefile.contact, needs: casefile.needs)
        withdrawnOn = casefile.withdrawal.on
        continuationLimit = casefile.mayComeBack ? casefile.continuationLimit : nil
        laterDay = casefile.letters.laterDay
        referral = casefile.referral
        officerSide = office.officerSide(of: casefile)
        reactionUntil =
            casefile.reactions.termRuns(on: now.today)
            ? casefile.reactions.list.compactMap(\.runningTerm).max() : nil
    }
}

extension ComplainantView.SharedConversation {
    fileprivate init(_ conversation: Conversation) {
        id = conversation.id
        planned = conversation.planned
        at = conversation.at
        place = conversation.place
        isAhead = conversation.stage == .arranged
        if case .held(let day) = conversation.stage { heldOn = day } else { heldOn = nil }
        isShortened = conversation.minutes?.isShortened(for: .complainant) ?? false
        minutes = conversation.minutes?.words(for: .complainant)
        sharedOn = conversation.isShared ? conversation.sharedOn : nil
        correctBy = sharedOn.map { Correspondence.correctBy(sharedOn: $0) }
        comments = conversation.comments.filter { $0.from == .complainant }
    }
}

extension Reactions.Reaction {
    /// The end of two weeks that nobody has used yet.
    fileprivate var runningTerm: Day? {
        guard case .informed = stage else { return nil }
        return term?.lastDay
    }
}

extension ComplainantView.Reader {
    init?(_ reading: Reading, _ office: Office) {
        let isRespondent = reading.respondent != nil
        role = Role(rawValue: reading.role)
        guard role != nil || isRespondent else { return nil }
        name = isRespondent ? "" : office.name(of: StaffID(reading.person))
        on = Day(amsterdam: reading.hour)
    }
}
