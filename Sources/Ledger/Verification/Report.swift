/// What a verification saw, without any key.
public struct Report: Equatable, Sendable {
    /// Something that is not whole.
    public struct Finding: Equatable, Sendable {
        /// The stream, or "seal", or "attachment".
        public let place: String
        /// The row, seal or chunk count in question.
        public let seq: Int
        /// What is wrong with it.
        public let flaw: Flaw

        /// For tests and previews of reports.
        public init(place: String, seq: Int, flaw: Flaw) {
            self.place = place
            self.seq = seq
            self.flaw = flaw
        }
    }

    /// After this many findings counting goes on, naming does not.
    public static let findingsLimit = 1_000

    /// Rows of the chain.
    public internal(set) var entries = 0
    /// Streams, the erased ones included.
    public internal(set) var streams = 0
    /// Streams whose key was destroyed.
    public internal(set) var erased = 0
    /// Daily seals.
    public internal(set) var seals = 0
    /// Finished attachments.
    public internal(set) var attachments = 0
    /// What is not whole, in the order in which it was met.
    public private(set) var findings: [Finding] = []

    /// True when nothing was found.
    public var isWhole: Bool { findings.isEmpty }

    mutating func add(_ place: String, _ seq: Int, _ flaw: Flaw) {
        guard findings.count < Self.findingsLimit else { return }
        findings.append(Finding(place: place, seq: seq, flaw: flaw))
    }
}
