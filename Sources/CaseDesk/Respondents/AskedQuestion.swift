import Procedure

/// What one respondent may see of a complaint, and nothing else of it (article 6.2 and 8).
///
/// Where the complainant lives or can be reached, another respondent, another part: none has a field here.
public struct AskedQuestion: Sendable {
    /// Names the question in an address; says nothing of the case or of other respondents.
    public let key: String
    /// The case number, as letters print it.
    public let number: String
    /// Their own name; nil for who answers for the organisation.
    public let name: String?
    /// The complainant's name, only where it may be given.
    public let complainant: String?
    /// The parts that the handler ticked, in the complainant's words.
    public let parts: [String]
    /// The files that the handler ticked, to open one by one.
    public let files: [AttachedFile]
    /// What they sent along themselves.
    public let ownFiles: [AttachedFile]
    /// What the handler wants to know.
    public let question: String?
    /// The day of the notice.
    public let askedOn: Day
    /// The end of their two weeks; nil as long as they did not open it.
    public let term: Deadline?
    /// The two weeks that begin once it is opened.
    public let termDays: Int
    /// What they answered, in order.
    public let answers: [Reactions.Answer]
    /// Their letters, as they came out; the notice among them.
    public let letters: [Letter]
    /// Talks to which they are invited or of which they got the minutes.
    public let talks: [Talk]
    /// Who handles it, and by which number they call first.
    public let handler: (name: String, telephone: String)?
    /// With whom they may talk.
    public let support: String?
    /// The partner within which they can hand it on.
    public let partner: String?
    /// Whether they still have to open it.
    public let isUnopened: Bool
    /// Whether a reaction is still taken: until the outcome.
    public let isOpen: Bool

    /// A talk with what they may know of it.
    public struct Talk: Hashable, Sendable {
        /// By this number a comment finds it; the address counts their own talks only.
        public let id: Conversation.ID
        /// The day on which it is, or was.
        public let on: Day
        /// The time, where one was said.
        public let at: TimeOfDay?
        /// Where, or by telephone.
        public let place: Conversation.Place
        /// Whether it is still to come.
        public let isAhead: Bool
        /// The minutes as they got them.
        public let minutes: Words?
        /// Whether a passage was left out for them.
        public let isShortened: Bool
        /// The day that letter 4 names for a correction.
        public let correctBy: Day?
        /// Their own comments.
        public let comments: [Conversation.Comment]
    }

    /// What the respondent of this reaction sees; also for a preview, before they are asked.
    public init(
        _ reaction: Reactions.Reaction, sharing ticked: Reactions.Shared? = nil, of casefile: Casefile,
        office: Office, key: String, on today: Day
    ) {
        let id = reaction.respondent.id
        let shared = ticked ?? reaction.shared
        self.key = key
        number = casefile.filing.number
        name = reaction.respondent.who.name
        complainant = casefile.mayBeNamed ? casefile.filing.complainant.name?.text : nil
        parts = casefile.parts.list.filter { shared?.parts.contains($0.id) == true }.map {
            $0.words?.text ?? casefile.filing.storyText ?? ""
        }
        files = casefile.allFiles.filter {
            shared?.attachments.contains($0.file.id) == true && !$0.source.isOfRespondent
        }.map(\.file)
        ownFiles = casefile.parts.laterFiles.filter { $0.source == .respondent(id) }.map(\.file)
        question = shared?.question?.text
        askedOn = reaction.noticeOn ?? today
        term = reaction.term
        termDays = casefile.filing.procedure.terms.reaction
        answers = reaction.answers
        letters = casefile.letters.list.filter { $0.to == .respondent(id) && $0.out != nil }
        talks = casefile.conversations.list.compactMap { Talk($0, for: .respondent(id)) }
        handler = casefile.handling.handler.map { person in
            let telephone = office.accounts[person]?.telephone ?? ""
            let house = office.organisation?.telephone ?? ""
            return (office.name(of: person), telephone.isEmpty ? house : telephone)
        }
        support = office.organisation?.support
        partner = reaction.respondent.who.partner?.text
        isUnopened = reaction.stage == .noticed || reaction.stage == .named
        isOpen = !casefile.closing.hasEnded
    }
}

extension AskedQuestion.Talk {
    /// Nil where they have nothing to do with it.
    init?(_ conversation: Conversation, for reader: Conversation.Participant) {
        let gotMinutes = conversation.sharedOn != nil && conversation.minutes?.to.contains(reader) == true
        guard conversation.invited.contains(reader) || gotMinutes else { return nil }
        id = conversation.id
        if case .held(let day) = conversation.stage { on = day } else { on = conversation.planned }
        if case .notHeld = conversation.stage { return nil }
        at = conversation.at
        place = conversation.place
        isAhead = conversation.stage == .arranged
        minutes = gotMinutes ? conversation.minutes?.words(for: reader) : nil
        isShortened = conversation.minutes?.isShortened(for: reader) ?? false
        correctBy = gotMinutes ? conversation.sharedOn.map { Correspondence.correctBy(sharedOn: $0) } : nil
        comments = conversation.comments.filter { $0.from == reader }
    }
}
