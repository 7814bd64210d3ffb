import Ledger
import Procedure

/// A case that waits for its day, as far as who decides about the day may know it: number and day.
public struct ErasureLine: Hashable, Sendable {
    /// The case.
    public let number: String
    /// The day on which it is erased by itself.
    public let day: Day
    /// Whether another day waits for a second person.
    public let isAsked: Bool

    /// A line, or the place in the list where the next page begins.
    public init(number: String, day: Day, isAsked: Bool = false) {
        (self.number, self.day, self.isAsked) = (number, day, isAsked)
    }
}

/// One case on the page about its day; nothing of what it is about.
public struct ErasureView: Sendable {
    /// The case.
    public let number: String
    /// The answer is refused when somebody changed the case meanwhile.
    public let version: Version
    /// The day that holds; nil while the case runs.
    public let day: Day?
    /// What waits for a second person.
    public let asked: Keeping.Change?
    /// Who asked for it, by name.
    public let askedBy: String?
    /// Whether this person may ask for another day.
    public let mayAsk: Bool
    /// Whether there is somebody else who could be the second one: without them nobody should ask.
    public let hasApprover: Bool
    /// Whether this person may be the second one.
    public let mayApprove: Bool
    /// Whether this person may let it be as it was.
    public let mayDrop: Bool
}

extension Desk {
    /// Lines on one page of the list.
    public static let erasurePage = 50

    /// What is erased from a day on, in order of that day; `after` is the last number of the page before.
    ///
    /// Who is kept out of a case finds no line of it.
    public func erasures(after last: ErasureLine? = nil, as staff: Staff) async throws -> [ErasureLine] {
        let (day, number) = (last?.day.ordinal ?? 0, last?.number ?? "")
        return try await ledger.driver.read { tx in
            let rows = try tx.rows(
                """
                select number, erasure, erasure_asked from case_index
                where erasure is not null and (erasure > $1 or (erasure = $1 and number > $2))
                    and not exists (
                        select 1 from case_excluded e where e.stream = case_index.stream and e.person = $3)
                order by erasure, number limit \(Self.erasurePage)
                """, [.integer(Int64(day)), .text(number), .text(staff.account.id.text)])
            return try rows.map {
                ErasureLine(
                    number: try $0.text(0), day: Day(ordinal: Int(try $0.integer(1))),
                    isAsked: try $0.integer(2) == 1)
            }
        }
    }

    /// The page about the day of one case, for who may ask or approve.
    public func erasure(of number: String, as staff: Staff, now: Now) async throws -> ErasureView {
        let (loaded, actors) = try await keeper(of: number, staff)
        let casefile = loaded.casefile
        let office = try await office()
        func may(_ command: Keeping.Command) -> Bool {
            actors.contains { casefile.permits($0, to: .keeping(command)) }
        }
        let asked = casefile.keeping.asked
        let isOther = asked.map { $0.by.staff != staff.account.id } ?? false
        let hasApprover = casefile.hasApprover(for: asked?.by.staff ?? staff.account.id, in: office)
        return ErasureView(
            number: number, version: loaded.version, day: casefile.erasedOn, asked: asked,
            askedBy: asked?.by.staff.map { office.name(of: $0) },
            mayAsk: casefile.erasedOn != nil && asked == nil && hasApprover, hasApprover: hasApprover,
            mayApprove: isOther && may(.approveDay), mayDrop: asked != nil && may(.dropDay))
    }

    /// Asks, approves or drops, in the role in which this person may.
    public func decide(
        _ command: Keeping.Command, on number: String, as staff: Staff, ifStillAt version: Version, now: Now
    ) async throws {
        let (loaded, actors) = try await keeper(of: number, staff)
        let command = Command.keeping(command)
        guard let actor = actors.first(where: { loaded.casefile.permits($0, to: command) }) else {
            throw Refusal.notYours
        }
        if case .keeping(.askDay) = command {
            let hasApprover = loaded.casefile.hasApprover(for: staff.account.id, in: try await office())
            guard hasApprover else { throw Refusal.keeping(.samePerson) }
        }
        try await carryOut(on: loaded.stream, by: actor, ifStillAt: version, now: now) {
            plan throws(Refusal) in
            try plan.perform(command)
        }
    }

    /// A case whose day this person may say something about; else it does not exist for them.
    private func keeper(of number: String, _ staff: Staff) async throws -> (Loaded, [Actor]) {
        guard let stream = try await stream(of: number, for: staff) else { throw DeskFault.notFound }
        let loaded = try await load(stream)
        let actors = staff.account.roles.sorted { $0.rawValue < $1.rawValue }
            .map { Actor.staff(staff.account.id, as: $0) }
            .filter { actor in
                switch loaded.casefile.relation(of: actor) {
                case .handler, .registerKeeper, .approver: true
                default: false
                }
            }
        let hasKeeper = actors.contains { loaded.casefile.relation(of: $0) == .handler }
        guard !actors.isEmpty, hasKeeper || loaded.casefile.erasedOn != nil else { throw DeskFault.notFound }
        return (loaded, actors)
    }
}

extension Casefile {
    /// Whether a director other than who asks may approve another day (decision 0034).
    fileprivate func hasApprover(for asker: StaffID, in office: Office) -> Bool {
        office.people(.director).contains {
            $0.id != asker && permits(.staff($0.id, as: .director), to: .keeping(.approveDay))
        }
    }
}
