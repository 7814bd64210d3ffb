extension Mediation {
    /// How the person hears that there is something new in the room: a wish of its own, not that of the case.
    public enum Wish: Hashable, Sendable {
        /// They look by themselves.
        case look
        /// In the language in which they asked for it.
        case mail(Words, in: Language)
        case call(number: Words, safeTimes: Words?)
    }

    /// A talk that is still to come, or was to come.
    public struct Plan: Hashable, Sendable {
        /// Counts the appointments in one room, from 1.
        public typealias ID = Identifier<Plan>

        /// By this number it is called off.
        public var id: ID
        /// When, where and with whom.
        public var draft: Draft
        /// Whether it does not take place.
        public internal(set) var isOff = false

        /// What is agreed.
        public struct Draft: Hashable, Sendable {
            /// The day, today or later.
            public var on: Day
            /// The time, where one was agreed.
            public var at: TimeOfDay?
            /// Where, or by telephone, in words.
            public var place: Words
            /// With one side, or both.
            public var kind: Meeting.Kind

            /// An appointment on a day.
            public init(on: Day, at: TimeOfDay? = nil, place: Words, kind: Meeting.Kind) {
                (self.on, self.at, self.place, self.kind) = (on, at, place, kind)
            }
        }
    }

    /// That the substitute came in, because the officer was away.
    public struct Visit: Hashable, Sendable {
        /// Who it was.
        public var person: StaffID
        /// The day; a room knows no time.
        public var on: Day

        /// A visit on a day.
        public init(person: StaffID, on day: Day) {
            (self.person, on) = (person, day)
        }
    }

    /// Appointments that still stand, the first to come first.
    public func appointments(from today: Day) -> [Plan] {
        plans.filter { !$0.isOff && $0.draft.on >= today }.sorted { $0.draft.on < $1.draft.on }
    }

    /// Questions for consent that wait for the person.
    public var openConsents: [Consent] { consents.filter { $0.answer == nil } }

    /// A yes that can still be taken back: the text is here.
    public var revocableConsents: [Consent] { consents.filter { $0.answer == true && !$0.passedOn } }

    /// The day since which the person waits for an answer in the thread; nil when it is their turn.
    public var waitsSince: Day? {
        let answered = thread.lastIndex { $0.from != .complainant }.map { $0 + 1 } ?? 0
        let first = max(answered, linesWhenClosed)
        return first < thread.count ? thread[first].on : nil
    }

    /// Whether somebody is helped now.
    public var isOpen: Bool {
        if case .open = stage { true } else { false }
    }

    /// As the person may see it: without the officer's own notes.
    public var withoutNotes: Mediation {
        var shared = self
        shared.notes = []
        shared.meetings = meetings.map { Meeting(on: $0.on, kind: $0.kind) }
        return shared
    }
}
