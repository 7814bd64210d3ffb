import Procedure

@testable import CaseDesk

/// One row of a fixture: what happened, and the command that led to it.
struct StoredSample: Sendable {
    var happened: Happened
    var command: String?

    init(_ event: Event, by actor: Actor = .nel, on day: Day = .mar(20), after command: String? = nil) {
        happened = Happened(event, by: actor, on: day)
        self.command = command
    }

    static let all = filing + firstHalf + talks + endings + afterwards
}

extension Actor {
    static let nel = Actor.staff(.nel, as: .manager)
    static let desk = Actor.staff(StaffID("desk-1"), as: .intake)
}

extension Declared {
    static let online = Declared(on: .mar(19))
    /// Said to the desk, and read back.
    static let byTelephone = Declared(
        on: .mar(19), recorded: .init(over: .telephone, heardBy: StaffID("desk-1"), readBack: true))
}

extension StaffID {
    static let nel = StaffID("nel")
    static let kas = StaffID("kas")
}

extension Day {
    /// A day in March 2026.
    static func mar(_ day: Int) -> Day {
        guard let day = Day(2026, 3, day) else { fatalError("internal error: not a day in March") }
        return day
    }
}

extension Needs {
    static let many: Needs = {
        var needs = Needs()
        needs.noVoicemail = true
        needs.interpreter = "Tigrinya"
        return needs
    }()
}

extension Words: ExpressibleByStringLiteral {
    /// A sample text.
    public init(stringLiteral text: String) {
        guard let words = Words(text) else { fatalError("internal error: a sample without words") }
        self = words
    }
}

extension Identifier: ExpressibleByIntegerLiteral {
    /// A sample number.
    public init(integerLiteral number: Int) {
        self.init(number)
    }
}

/// A list that is known to have elements.
func atLeastOne<Element>(_ elements: Element...) -> NonEmpty<Element> {
    guard let list = NonEmpty(elements) else { fatalError("internal error: an empty list") }
    return list
}

extension AttachedFile: ExpressibleByStringLiteral {
    /// A file that is known by its id.
    public init(stringLiteral id: String) {
        guard let name = Words("\(id).pdf") else { fatalError("internal error: a file without a name") }
        self.init(id: id, name: name, type: "pdf", size: 1024, digest: "00")
    }
}
