/// Art. 3: the manager investigates and may ask those concerned; what was done is logged, for the letter and for later.
public struct Investigation: Hashable, Sendable {
    public internal(set) var steps: [Step] = []
    public internal(set) var concludedOn: Day?

    /// Something that was done to find out.
    public struct Step: Hashable, Sendable {
        public var kind: Kind
        public var on: Day
        public var words: Words

        /// A step on a day.
        public init(_ kind: Kind, on: Day, _ words: Words) {
            self.kind = kind
            self.on = on
            self.words = words
        }

        public enum Kind: String, Hashable, Sendable, CaseIterable {
            case asked
            case read
            case visited
            case received
        }
    }

    public enum Command: Hashable, Sendable {
        case note(Step)
        /// Ready: art. 6, 1e streepje asks for a written confirmation from here on (decision 0003).
        case conclude
    }

    public enum Event: Hashable, Sendable {
        case noted(Step)
        case concluded
    }

    public enum Refusal: Error, Hashable, Sendable {
        case inTheFuture
        case beforeFiling
        case alreadyConcluded
        case termStillRuns
    }

    mutating func apply(_ event: Event, on day: Day) {
        switch event {
        case .noted(let step): steps.append(step)
        case .concluded: concludedOn = day
        }
    }

    mutating func reopen() {
        concludedOn = nil
    }
}

extension Casefile {
    func decide(_ command: Investigation.Command, on today: Day) throws(Refusal) -> [Event] {
        switch command {
        case .note(let step):
            guard step.on <= today else { throw .investigation(.inTheFuture) }
            guard step.on >= filing.receivedOn else { throw .investigation(.beforeFiling) }
            return [.investigation(.noted(step))]
        case .conclude:
            guard investigation.concludedOn == nil else { throw .investigation(.alreadyConcluded) }
            guard !reactions.termRuns(on: today) else { throw .investigation(.termStillRuns) }
            return [.investigation(.concluded)]
        }
    }
}
