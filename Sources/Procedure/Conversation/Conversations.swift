/// Article 6, 3e streepje: there is always a record of conversations, for all concerned.
public struct Conversations: Hashable, Sendable {
    /// In the order in which they were arranged; cancelled ones stay with their reason.
    public internal(set) var list: [Conversation] = []

    /// The conversation with this number.
    public subscript(_ id: Conversation.ID) -> Conversation? { list.first { $0.id == id } }

    /// The number that a new one gets.
    public var next: Conversation.ID { Conversation.ID(list.count + 1) }

    /// Held without minutes that everyone got: these block every ending.
    public var withoutMinutes: [Conversation.ID] {
        list.filter { conversation in
            guard case .held = conversation.stage else { return false }
            return conversation.sharedOn == nil
        }.map(\.id)
    }

    /// Arranged for a day that is over, and nobody said whether it was held: article 6 asks for its record.
    public func unsettled(on today: Day) -> [Conversation.ID] {
        list.filter { $0.stage == .arranged && $0.planned < today }.map(\.id)
    }

    mutating func apply(_ event: Event, on day: Day) {
        switch event {
        case .arranged(let conversation): list.append(conversation)
        case .held(let id, let held, let attended):
            change(id) {
                $0.stage = .held(on: held)
                $0.attended = attended
            }
        case .notHeld(let id, let reason): change(id) { $0.stage = .notHeld(reason) }
        case .minutesShared(let id, let minutes):
            change(id) {
                $0.minutes = minutes
                $0.sharedOn = day
            }
        case .commented(let id, let comment): change(id) { $0.comments.append(comment) }
        }
    }

    private mutating func change(_ id: Conversation.ID, _ edit: (inout Conversation) -> Void) {
        guard let index = list.firstIndex(where: { $0.id == id }) else { return }
        edit(&list[index])
    }
}

/// An arranged talk on the substance; other calls are contacts.
public struct Conversation: Hashable, Sendable {
    /// Counts the conversations of one case, from 1.
    public typealias ID = Identifier<Conversation>

    /// Minutes and comments find their talk by this number.
    public var id: ID
    /// The day for which it was arranged; the day on which it was held is in `stage`.
    public var planned: Day
    /// The time of day; nil where it was left open.
    public var at: TimeOfDay?
    /// Where people meet, as the invitation says.
    public var place: Place
    /// Who was asked to come, besides the handler.
    public var invited: Set<Participant>
    /// A supporter or interpreter that the complainant brings.
    public var company: Words?
    /// Whether it took place; held without minutes blocks every ending.
    public internal(set) var stage = Stage.arranged
    /// Who really came, which may differ from who was invited.
    public internal(set) var attended: Set<Participant> = []
    /// The record, once it was shared; drafts are not kept here.
    public internal(set) var minutes: Minutes?
    /// The day on which the minutes went to everyone who gets them.
    public internal(set) var sharedOn: Day?
    /// Reactions to the minutes, in the order in which they came.
    public internal(set) var comments: [Comment] = []

    /// A conversation that is still to come.
    public init(
        id: ID, planned: Day, at time: TimeOfDay? = nil, place: Place, invited: Set<Participant>,
        company: Words? = nil
    ) {
        self.id = id
        self.planned = planned
        at = time
        self.place = place
        self.invited = invited
        self.company = company
    }

    /// How far a talk is; a cancelled one needs no minutes.
    public enum Stage: Hashable, Sendable {
        case arranged
        case held(on: Day)
        case notHeld(Words)
    }

    /// Where, in words that fit in a letter, or by telephone.
    public enum Place: Hashable, Sendable {
        case at(Words)
        case byTelephone
    }

    /// Who takes part on the record; whoever comes along is `company`.
    public enum Participant: Hashable, Sendable {
        case complainant
        case respondent(Respondent.ID)
    }

    /// What was said, and who gets it.
    public struct Minutes: Hashable, Sendable {
        /// What was said, as the handler wrote it down.
        public var words: Words
        /// Who gets it: by default the complainant and the respondents who were there.
        public var to: Set<Participant>
        /// What somebody concerned does not get, with the reason.
        public var leftOut: [Participant: Omission]

        /// The record of one conversation.
        public init(words: Words, to: Set<Participant>, leftOut: [Participant: Omission] = [:]) {
            self.words = words
            self.to = to
            self.leftOut = leftOut
        }
    }

    /// What one reader does not get; the others read on as it was written (domain rule 2).
    public enum Omission: Hashable, Sendable {
        case everything(why: Words)
        /// Words that stand in the minutes exactly so.
        case passage(Words, why: Words)
    }

    /// A correction or an addition: added, never edited in.
    public struct Comment: Hashable, Sendable {
        /// Whose comment it is; it may be recorded on paper for them.
        public var from: Participant
        /// Whether they find the minutes right.
        public var verdict: Verdict
        /// The day on which they said so, and how.
        public var declared: Declared

        /// What a participant says of the minutes.
        public init(from participant: Participant, verdict: Verdict, _ declared: Declared) {
            from = participant
            self.verdict = verdict
            self.declared = declared
        }

        /// Correct, or what is wrong in their own words; the minutes themselves stay.
        public enum Verdict: Hashable, Sendable {
            case correct
            case incorrect(Words)
        }
    }
}

extension Conversation.Minutes {
    /// Where a passage was left out for a reader; dots would look like something still to be filled in.
    static let gap = "(–)"

    /// What this reader gets; nil for who gets nothing.
    public func words(for reader: Conversation.Participant) -> Words? {
        guard to.contains(reader) else { return nil }
        guard case .passage(let passage, _) = leftOut[reader] else { return words }
        let cut = words.text.split(separator: passage.text, omittingEmptySubsequences: false)
        guard cut.count > 1, cut.contains(where: { Words(String($0)) != nil }) else { return nil }
        return Words(cut.joined(separator: Self.gap))
    }

    /// Whether this reader gets it without a passage.
    public func isShortened(for reader: Conversation.Participant) -> Bool {
        guard case .passage = leftOut[reader] else { return false }
        return to.contains(reader)
    }
}
