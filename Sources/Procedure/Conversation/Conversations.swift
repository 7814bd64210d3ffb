/// Art. 6, 3e streepje: there is always a record of conversations, for all concerned.
public struct Conversations: Hashable, Sendable {
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
    public typealias ID = Identifier<Conversation>

    public var id: ID
    public var planned: Day
    public var place: Place
    public var invited: Set<Participant>
    /// A supporter or interpreter that the complainant brings.
    public var company: Words?
    public internal(set) var stage = Stage.arranged
    public internal(set) var attended: Set<Participant> = []
    public internal(set) var minutes: Minutes?
    public internal(set) var sharedOn: Day?
    public internal(set) var comments: [Comment] = []

    /// A conversation that is still to come.
    public init(id: ID, planned: Day, place: Place, invited: Set<Participant>, company: Words? = nil) {
        self.id = id
        self.planned = planned
        self.place = place
        self.invited = invited
        self.company = company
    }

    public enum Stage: Hashable, Sendable {
        case arranged
        case held(on: Day)
        case notHeld(Words)
    }

    public enum Place: Hashable, Sendable {
        case at(Words)
        case byTelephone
    }

    public enum Participant: Hashable, Sendable {
        case complainant
        case respondent(Respondent.ID)
    }

    /// What was said, and who gets it.
    public struct Minutes: Hashable, Sendable {
        public var words: Words
        public var to: Set<Participant>
        /// Why somebody concerned does not get it, or not all of it.
        public var leftOut: [Participant: Words]

        /// The record of one conversation.
        public init(words: Words, to: Set<Participant>, leftOut: [Participant: Words] = [:]) {
            self.words = words
            self.to = to
            self.leftOut = leftOut
        }
    }

    /// A correction or an addition: added, never edited in.
    public struct Comment: Hashable, Sendable {
        public var from: Participant
        public var verdict: Verdict
        public var on: Day

        /// What a participant says of the minutes, on a day.
        public init(from participant: Participant, verdict: Verdict, on day: Day) {
            from = participant
            self.verdict = verdict
            on = day
        }

        public enum Verdict: Hashable, Sendable {
            case correct
            case incorrect(Words)
        }
    }
}
