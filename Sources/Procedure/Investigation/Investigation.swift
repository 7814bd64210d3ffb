/// Article 3: the manager investigates and may ask those concerned; what was done is logged.
public struct Investigation: Hashable, Sendable {
    /// In the order of noting; the letter's "what we did" is written from these.
    public internal(set) var steps: [Step] = []
    /// The day on which the manager was ready; going on with the case clears it.
    public internal(set) var concludedOn: Day?

    /// Something that was done to find out.
    public struct Step: Hashable, Sendable {
        /// What was done, as a kind that needs no reading.
        public var kind: Kind
        /// The day of the step itself, from receipt up to today.
        public var on: Day
        /// Who was asked what, or what was found.
        public var words: Words

        /// A step on a day.
        public init(_ kind: Kind, on: Day, _ words: Words) {
            self.kind = kind
            self.on = on
            self.words = words
        }

        /// What finding out consists of (article 3).
        public enum Kind: String, Hashable, Sendable, CaseIterable {
            case asked
            case read
            case visited
            case received
        }
    }

    /// What the handler does to find out, and being ready with it.
    public enum Command: Hashable, Sendable {
        case note(Step)
        /// Ready: article 6, 1e streepje asks for a written confirmation from here on (decision 0003).
        case conclude
    }

    /// A step, or the end of the investigation.
    public enum Event: Hashable, Sendable {
        case noted(Step)
        case concluded
    }

    /// Why a step cannot be logged so, or why it is too early to be ready.
    public enum Refusal: Error, Hashable, Sendable {
        case inTheFuture
        case beforeFiling
        case alreadyConcluded
        /// A respondent still has days left to react (article 6, 2e streepje).
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
