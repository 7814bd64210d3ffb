/// More than a complaint: danger, violence, crime, a data breach, a running term; a linked task with its own date.
public struct Concerns: Hashable, Sendable {
    public internal(set) var list: [Concern] = []

    /// Visible until done.
    public var open: [Concern] { list.filter { $0.doneOn == nil } }

    public enum Command: Hashable, Sendable {
        case raise(Concern.Kind, due: Day, Words?)
        case settle(Concern.ID, Words?)
    }

    public enum Event: Hashable, Sendable {
        case raised(Concern)
        case settled(Concern.ID, Words?)
    }

    public enum Refusal: Error, Hashable, Sendable {
        case unknownConcern(Concern.ID)
        case alreadyDone(Concern.ID)
        case dueBeforeToday
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
    public typealias ID = Identifier<Concern>

    public var id: ID
    public var kind: Kind
    public var due: Day
    public var words: Words?
    public internal(set) var doneOn: Day?

    /// A task that is still to be done.
    public init(id: ID, kind: Kind, due: Day, words: Words? = nil) {
        self.id = id
        self.kind = kind
        self.due = due
        self.words = words
    }

    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case danger
        case violence
        case domesticViolence
        case crime
        case dataBreach
        case objectionTerm
        case interimMeasure
    }
}

extension Casefile {
    func decide(_ command: Concerns.Command, on today: Day) throws(Refusal) -> [Event] {
        switch command {
        case .raise(let kind, let due, let words):
            guard due >= today else { throw .concerns(.dueBeforeToday) }
            let limit = today + 3
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
