/// Article 6, 2e streepje: two weeks to react for whom it is about; silence is recorded, never blocks.
public struct Reactions: Hashable, Sendable {
    /// Every respondent with where their reaction stands.
    public internal(set) var list: [Reaction] = []

    /// One respondent and their term.
    public struct Reaction: Hashable, Sendable {
        /// Whom it is about, and in which parts.
        public var respondent: Respondent
        /// How far their two weeks are.
        public internal(set) var stage = Stage.named
        /// What the handler ticked for them to see.
        public internal(set) var shared: Shared?
        /// The day of the notice; being informed comes later, and starts the term.
        public internal(set) var noticeOn: Day?
        /// The last day of their two weeks, once they were informed.
        public internal(set) var term: Deadline?
        /// By clock or handler; the terms say on which days of the two weeks.
        public internal(set) var remindedOn: [Day] = []
        /// What they answered; a later addition is added, never edited in.
        public internal(set) var answers: [Answer] = []
        /// Where they read and answer: on paper, until the handler knows an own address.
        public internal(set) var reach = Respondent.Reach.post(nil)
        /// The day since which no mail arrives there; nil as far as we know that it does.
        public internal(set) var returnedOn: Day?
        /// Where it stood before they were excused, for when they can answer after all.
        var before: Stage?
        /// The day on which they promised secrecy (article 8); to whom it is handed on promises anew.
        public internal(set) var secrecyOn: Day?
        /// The day on which a partner gave it to a colleague without the handler.
        public internal(set) var handedOn: Day?
    }

    /// From being named to reacted, lapsed or not heard.
    public enum Stage: Hashable, Sendable {
        case named
        /// The notice is out; they may not have seen it yet.
        case noticed
        case informed(on: Day)
        case reacted
        /// Two weeks without a word: the case goes on with what is known.
        case lapsed
        case notHeard(NotHeard)
    }

    /// What a respondent may see: points and files one by one.
    public struct Shared: Hashable, Sendable {
        /// Which of the parts about them the handler shows.
        public var parts: Set<Part.ID>
        /// Which files they may open; none unless ticked.
        public var attachments: Set<Filing.Attachment>
        /// The handler's own words to them.
        public var question: Words?

        /// Points, files and a question.
        public init(parts: Set<Part.ID>, attachments: Set<Filing.Attachment> = [], question: Words? = nil) {
            self.parts = parts
            self.attachments = attachments
            self.question = question
        }
    }

    /// What a respondent wrote back, or said and was written down.
    public struct Answer: Hashable, Sendable {
        /// Their side, in their words.
        public var words: Words
        /// The day of the answer, which may be before the day of typing.
        public var on: Day
        /// How it came; spoken ones are written down by the handler.
        public var over: Channel
        /// Accepted until the outcome, and marked.
        public var isLate: Bool

        /// What they answered, on a day.
        public init(words: Words, on day: Day, over channel: Channel, isLate: Bool) {
            self.words = words
            on = day
            over = channel
            self.isLate = isLate
        }
    }

    /// The reaction of one respondent.
    public subscript(_ id: Respondent.ID) -> Reaction? { list.first { $0.respondent.id == id } }

    /// The number that a new respondent gets; that of a mistake is not used again.
    public var next: Respondent.ID { Respondent.ID(counted + 1) }

    private var counted = 0

    /// Respondents who know of the complaint and so hear how it ends.
    public var informed: [Respondent.ID] {
        list.filter { reaction in
            switch reaction.stage {
            case .informed, .reacted, .lapsed: true
            case .named, .noticed, .notHeard: false
            }
        }.map(\.respondent.id)
    }

    /// Whether no answer may go out because a term still runs without a reaction.
    public func termRuns(on today: Day) -> Bool {
        list.contains { reaction in
            guard case .informed = reaction.stage, let term = reaction.term else { return false }
            return !term.isMissed(on: today)
        }
    }

    /// Whether somebody was sent a notice: the points that it names stay what they are.
    var anyoneAsked: Bool { list.contains { $0.noticeOn != nil } }

    /// New points: who was only named is about all of them, until the handler picks what they are asked.
    mutating func takeParts(_ parts: [Part]) {
        for index in list.indices where list[index].noticeOn == nil {
            list[index].respondent.parts = Set(parts.map(\.id))
        }
    }

    mutating func apply(_ event: Event, by actor: Actor, on day: Day) {
        switch event {
        case .named(let respondent):
            list.append(Reaction(respondent: respondent))
            counted += 1
        case .unnamed(let id): list.removeAll { $0.respondent.id == id }
        case .noticed(let id, let shared):
            change(id) {
                $0.stage = .noticed
                $0.shared = shared
                $0.noticeOn = day
            }
        case .informed(let id, let informed, let term):
            change(id) {
                $0.stage = .informed(on: informed)
                $0.term = term
            }
        case .reminded(let id): change(id) { $0.remindedOn.append(day) }
        case .reacted(let id, let answer):
            change(id) {
                $0.answers.append(answer)
                $0.stage = .reacted
                $0.handedOn = nil
            }
        case .lapsed(let id): change(id) { $0.stage = .lapsed }
        case .excused(let id, let reason, _):
            change(id) {
                $0.before = $0.stage
                $0.stage = .notHeard(reason)
            }
        case .heardAfterAll(let id):
            change(id) {
                $0.stage = $0.before ?? .named
                $0.before = nil
            }
        case .cardIssued: break
        case .handedOn(let id, let who):
            change(id) {
                $0.respondent.who = who
                $0.secrecyOn = nil
                $0.handedOn = actor == .respondent(id) ? day : nil
            }
        case .reachable(let id, let reach):
            change(id) {
                $0.reach = reach
                $0.returnedOn = nil
                // A way that the handler chose: they know who reads it.
                if actor != .respondent(id) { $0.handedOn = nil }
            }
        case .mailReturned(let id): change(id) { $0.returnedOn = day }
        case .secrecyAcknowledged(let id, _): change(id) { $0.secrecyOn = day }
        }
    }

    /// The notice was not brought after all: the term that its tick started falls away.
    mutating func takeBack(_ notice: Letter) {
        guard case .respondent(let id) = notice.to, notice.kind == .notice, let out = notice.out else {
            return
        }
        let informed = out.how == .posted ? out.on + Informing.daysInThePost : out.on
        change(id) {
            if $0.stage == .informed(on: informed) {
                $0.stage = .noticed
            } else if $0.before == .informed(on: informed) {
                $0.before = .noticed
            } else {
                return
            }
            $0.term = nil
        }
    }

    /// The notice was destroyed before it was brought: nothing was asked yet.
    mutating func forgetNotice(to addressee: Letter.Addressee) {
        guard case .respondent(let id) = addressee else { return }
        change(id) {
            if $0.stage == .noticed {
                $0.stage = .named
            } else if $0.before == .noticed {
                $0.before = .named
            } else {
                return
            }
            $0.shared = nil
            $0.noticeOn = nil
        }
    }

    private mutating func change(_ id: Respondent.ID, _ edit: (inout Reaction) -> Void) {
        guard let index = list.firstIndex(where: { $0.respondent.id == id }) else { return }
        edit(&list[index])
    }
}
