/// More than a complaint: danger, violence, crime, a data breach, a term; a linked task with its own date.
public struct Concerns: Hashable, Sendable {
    /// In the order in which they were raised; done ones stay, so that the file tells what was seen.
    public internal(set) var list: [Concern] = []

    /// Visible until done.
    public var open: [Concern] { list.filter { $0.doneOn == nil } }

    /// What handler or desk does about it; the clock of the complaint goes on.
    public enum Command: Hashable, Sendable {
        /// With the day on which we knew of it, which counts for a data breach; nil says since the filing.
        case raise(Concern.Kind, due: Day, Words?, knownOn: Day? = nil)
        case settle(Concern.ID, Words?)
    }

    /// A concern has only two moments: somebody saw it, and somebody dealt with it.
    public enum Event: Hashable, Sendable {
        case raised(Concern)
        case settled(Concern.ID, Words?)
    }

    /// Why a task beside the procedure cannot be made or closed so.
    public enum Refusal: Error, Hashable, Sendable {
        case unknownConcern(Concern.ID)
        case alreadyDone(Concern.ID)
        case dueBeforeToday
        case knownInTheFuture
        /// A data breach is reported within 72 hours.
        case dueTooLate(lastDay: Day)
    }

    mutating func apply(_ event: Event, on day: Day) {
        switch event {
        case .raised(let concern): list.append(concern)
        case .settled(let id, _):
            guard let index = list.firstIndex(where: { $0.id == id }) else { return }
            list[index].doneOn = day
        }
    }
}

/// One task beside the procedure.
public struct Concern: Hashable, Sendable {
    /// Counts the concerns of one case, from 1.
    public typealias ID = Identifier<Concern>

    /// Its place in the list of this case.
    public var id: ID
    /// Which protocol it calls for; never part of a report.
    public var kind: Kind
    /// The last day to deal with it; for a data breach within 72 hours of the day on which we knew.
    public var due: Day
    /// What was seen, for who deals with it; may be left out.
    public var words: Words?
    /// The day on which somebody reported it done; nil keeps it on "my day".
    public internal(set) var doneOn: Day?

    /// A task that is still to be done.
    public init(id: ID, kind: Kind, due: Day, words: Words? = nil) {
        self.id = id
        self.kind = kind
        self.due = due
        self.words = words
    }

    /// The last day to report a breach: two whole days after the day itself never last longer than 72 hours.
    ///
    /// Today, where that is over.
    public static func limit(ofBreachKnownOn day: Day, today: Day) -> Day { max(today, day + 2) }

    /// The kinds of domain rule 2, each with a protocol of its own outside this procedure.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case danger
        case violence
        case domesticViolence
        case crime
        /// Personal data got out: the authority hears of it within 72 hours (GDPR, article 33).
        case dataBreach
        /// A decision that can still be objected to, at its own last day.
        case objectionTerm
        /// The help cannot go on as it is until the complaint is handled.
        case interimMeasure
    }
}

extension Casefile {
    func decide(_ command: Concerns.Command, on today: Day) throws(Refusal) -> [Event] {
        switch command {
        case .raise(let kind, let due, let words, let known):
            guard due >= today else { throw .concerns(.dueBeforeToday) }
            guard (known ?? today) <= today else { throw .concerns(.knownInTheFuture) }
            let limit = Concern.limit(ofBreachKnownOn: known ?? filing.receivedOn, today: today)
            if kind == .dataBreach, due > limit { throw .concerns(.dueTooLate(lastDay: limit)) }
            let id = Concern.ID(concerns.list.count + 1)
            return [.concerns(.raised(Concern(id: id, kind: kind, due: due, words: words)))]
        case .settle(let id, let words):
            guard let concern = concerns.list.first(where: { $0.id == id }) else {
                throw .concerns(.unknownConcern(id))
            }
            guard concern.doneOn == nil else { throw .concerns(.alreadyDone(id)) }
            return [.concerns(.settled(id, words))]
        }
    }
}
