/// What the event of a complainant's own act keeps: the day that counts, and how it reached us.
///
/// A letter confirms what was said by word or on paper, so its day, channel and hearer stay (domain rule 2).
public struct Declared: Hashable, Sendable {
    /// The day that counts; by word or on paper it may lie before the day of recording.
    public var on: Day
    /// How it reached us by word or on paper; nil when they did it themselves behind the code.
    public var recorded: Recorded?

    /// An act on a day, on the site unless said otherwise.
    public init(on day: Day, recorded: Recorded? = nil) {
        on = day
        self.recorded = recorded
    }

    /// Who wrote down what a complainant said or wrote, and how it came.
    public struct Recorded: Hashable, Sendable {
        /// The way by which it came.
        public var over: Channel
        /// Who heard or read it, who need not be who typed it.
        public var heardBy: StaffID
        /// Whether it was read back to them before it counted.
        public var readBack: Bool

        /// Something that was said or written to one of us.
        public init(over channel: Channel, heardBy: StaffID, readBack: Bool) {
            over = channel
            self.heardBy = heardBy
            self.readBack = readBack
        }
    }
}

extension Declaration {
    /// What the event keeps of it.
    public func declared(today: Day) -> Declared {
        switch self {
        case .online: Declared(on: today)
        case .recorded(let day, let channel, let person, let readBack):
            Declared(on: day, recorded: .init(over: channel, heardBy: person, readBack: readBack))
        }
    }
}
