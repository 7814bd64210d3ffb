/// The smallest cell of each table; what it is called is a matter of words, and order is that of the list.
///
/// Raw values stand in frozen reports and are never reused.
public enum Leaf: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    case treatment, contact, support, privacy, otherSubject
    case upheld, notUpheld, noFinding, solved, withdrawn, notTakenUp, otherEnding, inProgress
    case inTime, late, notKept
    case organisation, complainant, noMeasure
    case web, telephone, inPerson, viaOthers, email, paper

    /// In the order in which they are shown.
    public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// The five one-way tables of a report (domain rule 4); no two are ever crossed.
public enum TableName: String, Hashable, Sendable, Codable, CaseIterable {
    case subjects, endings, time, measures, channels

    /// The tree along which it is opened, from coarse to fine.
    public var tree: Tree {
        switch self {
        case .subjects: [[.treatment, .contact], [.support, [.privacy, .otherSubject]]]
        case .endings:
            [
                [.upheld, [.notUpheld, .noFinding]],
                [.solved, [.withdrawn, [.notTakenUp, .carrying(.otherEnding, .inProgress)]]],
            ]
        case .time: [.inTime, .late, .notKept]
        case .measures: [.organisation, [.complainant, .noMeasure]]
        case .channels: [.web, [[.telephone, [.inPerson, .viaOthers]], [.email, .paper]]]
        }
    }

    /// Hiding our own lateness would protect us and not people (decision 0030).
    public var isAlwaysOpen: Bool { self == .time }
}

/// Cells that are opened together or not at all; drawn as nested lists.
public indirect enum Tree: Hashable, Sendable, ExpressibleByArrayLiteral {
    case leaf(Leaf)
    case branch([Tree])
    /// The second is never shown without the first, and opens nothing.
    ///
    /// For what still runs or of which nobody knows how it ended: it is late or has no day, and how many
    /// those are is shown. Whoever takes them off is left with the first leaf, so that one has to be large
    /// enough by itself.
    case carrying(Leaf, Leaf)

    /// A branch of what is in the list.
    public init(arrayLiteral elements: Tree...) { self = .branch(elements) }

    /// Its cells, in order.
    public var leaves: [Leaf] {
        switch self {
        case .leaf(let leaf): [leaf]
        case .branch(let trees): trees.flatMap(\.leaves)
        case .carrying(let leaf, let other): [leaf, other]
        }
    }

    /// Those of them by which a branch is opened.
    var deciding: [Leaf] {
        switch self {
        case .leaf(let leaf), .carrying(let leaf, _): [leaf]
        case .branch(let trees): trees.flatMap(\.deciding)
        }
    }
}

extension Tree {
    static let treatment = Tree.leaf(.treatment)
    static let contact = Tree.leaf(.contact)
    static let support = Tree.leaf(.support)
    static let privacy = Tree.leaf(.privacy)
    static let otherSubject = Tree.leaf(.otherSubject)
    static let organisation = Tree.leaf(.organisation)
    static let complainant = Tree.leaf(.complainant)
    static let noMeasure = Tree.leaf(.noMeasure)
    static let upheld = Tree.leaf(.upheld)
    static let notUpheld = Tree.leaf(.notUpheld)
    static let noFinding = Tree.leaf(.noFinding)
    static let solved = Tree.leaf(.solved)
    static let withdrawn = Tree.leaf(.withdrawn)
    static let notTakenUp = Tree.leaf(.notTakenUp)
    static let otherEnding = Tree.leaf(.otherEnding)
    static let inTime = Tree.leaf(.inTime)
    static let late = Tree.leaf(.late)
    static let notKept = Tree.leaf(.notKept)
    static let web = Tree.leaf(.web)
    static let telephone = Tree.leaf(.telephone)
    static let inPerson = Tree.leaf(.inPerson)
    static let viaOthers = Tree.leaf(.viaOthers)
    static let email = Tree.leaf(.email)
    static let paper = Tree.leaf(.paper)
}
