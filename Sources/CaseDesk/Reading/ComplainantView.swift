import Ledger
import Procedure
import Texts

/// A complaint as the one who made it sees it; nothing else of the case is in here.
public struct ComplainantView: Sendable {
    public let number: String
    public let filing: Filing
    public let phase: Phase
    public let deadline: Deadline
    public let today: Day
    /// Over six weeks and not closed, or closed too late.
    public let isLate: Bool
    /// The name of the manager who handles it, once there is one.
    public let handler: String?
    public let handlerTelephone: String?
    public let letters: [Letter]
    public let conversations: [SharedConversation]
    public let proposal: Settlement.Proposal?
    public let agreed: Bool
    public let messages: [Contacts.Message]
    public let timeline: [TimelineItem]
    public let asks: [Ask]
    public let readers: [Reader]
    public let ending: Ending?
    public let closedOn: Day?
    /// The day on which everything is erased, once it is closed.
    public let erasedOn: Day?
    public let isWithdrawn: Bool
    /// The last day to undo a withdrawal or to say that it is not solved.
    public let continuationLimit: Deadline?
    public let laterDay: Day?
    /// Two weeks of somebody else that run now, so that the wait has a reason and an end.
    public let reactionUntil: Day?

    /// A conversation with what the complainant got of it.
    public struct SharedConversation: Hashable, Sendable {
        public let id: Conversation.ID
        public let planned: Day
        public let place: Conversation.Place
        public let stage: Conversation.Stage
        /// The minutes, once they were shared with the complainant.
        public let minutes: Words?
        public let sharedOn: Day?
        /// The day that letter 4 names for a correction.
        public let correctBy: Day?
        /// The complainant's own comments.
        public let comments: [Conversation.Comment]
    }

    /// Something that waits for the complainant.
    public enum Ask: Hashable, Sendable {
        case readLetter(Letter.ID, Letter.Kind)
        case checkMinutes(Conversation.ID)
        case answerProposal
    }

    /// Who looked, and when: role and name for staff.
    public struct Reader: Hashable, Sendable {
        public let name: String
        public let role: Role
        public let on: Day
    }

    init(_ loaded: Loaded, office: Office, readings: [Reading], now: Now) {
        let casefile = loaded.casefile
        number = casefile.filing.number
        filing = casefile.filing
        phase = casefile.phase(on: now.today)
        deadline = casefile.deadline
        today = now.today
        isLate = !casefile.isInTime(on: now.today)
        let account = casefile.handling.handler.flatMap { office.accounts[$0] }
        handler = account?.name
        handlerTelephone = account?.telephone
        letters = casefile.letters.list.filter { $0.to == .complainant && $0.out != nil }
        conversations = casefile.conversations.list.filter { $0.invited.contains(.complainant) || $0.isShared }
            .map(SharedConversation.init)
        proposal = casefile.settlement.proposal
        agreed = casefile.settlement.isAgreed
        messages = casefile.contacts.messages
        timeline = TimelineItem.items(
            of: loaded.history, office: office, in: .of(casefile.filing.language))
        asks = Self.asks(casefile)
        readers = readings.compactMap { Reader($0, office) }
        ending = casefile.closing.ending
        closedOn = casefile.closing.closedOn
        erasedOn = casefile.closing.closedOn.map { casefile.erasedOn(closedOn: $0) }
        isWithdrawn = casefile.withdrawal.stands
        continuationLimit = casefile.continuationLimit
        laterDay = casefile.letters.laterDay
        reactionUntil = casefile.reactions.termRuns(on: now.today)
            ? casefile.reactions.list.compactMap { $0.term?.lastDay }.max() : nil
    }

    private static func asks(_ casefile: Casefile) -> [Ask] {
        let unread = casefile.letters.list.filter { letter in
            letter.to == .complainant && letter.out?.how == .readable && letter.delivered == nil
        }
        var asks = unread.map { Ask.readLetter($0.id, $0.kind) }
        asks += casefile.conversations.list.filter { conversation in
            conversation.isShared && !conversation.comments.contains { $0.from == .complainant }
        }.map { .checkMinutes($0.id) }
        if casefile.settlement.proposal != nil, casefile.settlement.answer == nil, !casefile.closing.hasEnded {
            asks.append(.answerProposal)
        }
        return asks
    }
}

extension ComplainantView.SharedConversation {
    fileprivate init(_ conversation: Conversation) {
        id = conversation.id
        planned = conversation.planned
        place = conversation.place
        stage = conversation.stage
        minutes = conversation.isShared ? conversation.minutes?.words : nil
        sharedOn = conversation.isShared ? conversation.sharedOn : nil
        correctBy = sharedOn.map { Correspondence.correctBy(sharedOn: $0) }
        comments = conversation.comments.filter { $0.from == .complainant }
    }
}

extension Conversation {
    /// Whether the complainant got the minutes.
    fileprivate var isShared: Bool { sharedOn != nil && minutes?.to.contains(.complainant) == true }
}

extension ComplainantView.Reader {
    init?(_ reading: Reading, _ office: Office) {
        guard let role = Role(rawValue: reading.role) else { return nil }
        self.role = role
        name = office.name(of: StaffID(reading.person))
        on = Day(amsterdam: reading.hour)
    }
}
