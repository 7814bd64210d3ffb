/// One point of a complaint: the one-year test, the subject and the judgment are per part.
public struct Part: Hashable, Sendable {
    /// Counts the points of one complaint, from 1.
    public typealias ID = Identifier<Part>

    /// The number by which letters and respondents know the point.
    public var id: ID
    /// The point in the complainant's words; nil for the first one, which is the whole story.
    public var words: Words?
    /// As precisely as the complainant remembers; corrected after asking, never guessed.
    public var happened: When
    /// Article 9: what it is about; the handler classifies it before the case can end.
    public var subject: Subject?

    /// A part that is not classified yet.
    public init(id: ID, words: Words?, happened: When, subject: Subject? = nil) {
        self.id = id
        self.words = words
        self.happened = happened
        self.subject = subject
    }
}

/// The parts of a complaint, in the order in which they were made.
public struct Parts: Hashable, Sendable {
    /// At least one: the story itself.
    public internal(set) var list: [Part]
    /// Files that came after the filing, in the order of recording.
    public internal(set) var laterFiles: [LaterFile] = []
    /// The number of the case that this one doubles.
    public internal(set) var joinedWith: String?
    /// Numbers of cases that it belongs to: of a group, or that it follows.
    public internal(set) var related: [String] = []

    init(_ filing: Filing) {
        list = [Part(id: Part.ID(1), words: nil, happened: filing.happened)]
    }

    /// The part with this id.
    public subscript(_ id: Part.ID) -> Part? { list.first { $0.id == id } }

    /// The number that a new part gets.
    public var next: Part.ID { Part.ID(list.count + 1) }

    mutating func apply(_ event: Filing.Event, by actor: Actor, on day: Day) {
        switch event {
        case .filed: break
        case .split(let points): list = points
        case .dated(let id, let happened): change(id) { $0.happened = happened }
        case .classified(let id, let subject): change(id) { $0.subject = subject }
        case .attached(let file, let source):
            laterFiles.append(LaterFile(file: file, source: source, by: actor, on: day))
        case .joined(let number): joinedWith = number
        case .linked(let number):
            if !related.contains(number) { related.append(number) }
        }
    }

    private mutating func change(_ id: Part.ID, _ edit: (inout Part) -> Void) {
        guard let index = list.firstIndex(where: { $0.id == id }) else { return }
        edit(&list[index])
    }
}
