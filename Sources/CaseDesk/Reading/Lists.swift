import Foundation
import Ledger
import Procedure

/// One action of "my day", with what is needed to do it.
public struct WorkItem: Hashable, Sendable {
    /// The case that the action is about.
    public var number: String
    /// The complainant's name, nil without one or where it may not be read yet.
    public var name: String?
    /// What to keep in mind where the telephone is picked up.
    public var needs: Needs
    /// When it is safe to call, in the complainant's words.
    public var safeTimes: Words?
    /// The most urgent thing that the case asks of this person.
    public var action: Action
    /// Answered already: what is asked is a promise or a letter, and the six weeks are over.
    public var isClosed: Bool
    /// The end of the six weeks, shown with every action.
    public var deadline: Deadline
}

/// A task beside the complaint, with its own day; visible until it is done (domain rule 2).
public struct WorkTask: Hashable, Sendable {
    /// The case beside which it stands.
    public var number: String
    /// What it is about, and until when.
    public var concern: Concern
}

/// "My day": a list of actions, each case once at its most urgent one.
public struct WorkDay: Hashable, Sendable {
    /// In the order of the deadlines of their cases.
    public var items: [WorkItem]
    /// Tasks beside their cases, the first due first.
    public var tasks: [WorkTask]
    /// Open cases of this person.
    public var open: Int
    /// Of which over six weeks.
    public var late: Int
    /// Answered cases of this person that still ask something.
    public var closed = 0
}

/// A case that waits at the desk, with the first thing that it asks.
public struct DeskItem: Hashable, Sendable {
    /// As in every list.
    public var item: ListItem
    /// To call, or to ask a manager; a call comes first.
    public var action: Action.Kind
    /// The day on which it should be done.
    public var due: Day
    /// What to know before it is given to a manager.
    public var marks: [DeskMark] = []

    /// The case number.
    public var number: String { item.number }
}

/// A row of a list.
public struct ListItem: Hashable, Sendable {
    /// The case number, and the key of the next page.
    public var number: String
    /// The complainant's name, opened for who may see the list; nil without one.
    public var name: String?
    /// As of the last event or tick of the clock.
    public var phase: Phase
    /// Of the first part; nil until somebody classified it.
    public var subject: Subject?
    /// The day of receipt.
    public var filed: Day
    /// The end of the six weeks.
    public var deadline: Deadline
    /// The day on which it was closed; nil for open cases.
    public var closed: Day?
    /// Whether the complainant said that it cannot wait, or is not safe.
    public var isUrgent: Bool
}

extension Desk {
    /// Rows of a page of a list.
    public static let pageSize = 50
    /// Open cases that one person's day takes in; nobody has more.
    static let dayLimit = 200

    /// The day of a handler: cases that are theirs, or that ask whether they were there.
    public func day(of staff: Staff, now: Now) async throws -> WorkDay {
        let person = Value.text(staff.account.id.text)
        let rows = try await ledger.driver.read { tx in
            try tx.rows(
                """
                select stream from case_index where (handler = $1 or proposed = $1)
                    and (closed is null or next_due is not null)
                    and not exists (
                        select 1 from case_excluded e where e.stream = case_index.stream and e.person = $1)
                order by closed is not null, deadline, number limit $2
                """, [person, .integer(Self.dayLimit)])
        }
        var day = WorkDay(items: [], tasks: [], open: 0, late: 0)
        for row in rows {
            guard let casefile = try await loadIfReadable(StreamID(stored: try row.text(0)))?.casefile else {
                day.open += 1
                continue
            }
            let actor = staff.actor(on: casefile)
            day.count(casefile, on: now.today)
            if let item = WorkItem(casefile, for: actor, on: now.today) {
                day.items.append(item)
                if item.isClosed { day.closed += 1 }
            }
            guard casefile.relation(of: actor) == .handler else { continue }
            day.tasks += casefile.concerns.open.map { WorkTask(number: casefile.filing.number, concern: $0) }
        }
        day.tasks.sort { ($0.concern.due, $0.number) < ($1.concern.due, $1.number) }
        return day
    }

    /// What waits at the desk, urgent first; a desk that must not read a case does not find it.
    ///
    /// A case that was asked of a manager is theirs to answer: it comes back when somebody has to be
    /// called, or when no answer came.
    public func atDesk(_ staff: Staff, now: Now) async throws -> [DeskItem] {
        let isDesk = staff.has(.intake)
        guard isDesk || staff.has(.manager) || staff.has(.director) else { return [] }
        let office = try await office()
        var actions: [String: Action] = [:]
        var marks: [String: [DeskMark]] = [:]
        let items = try await list(
            "handler is null and closed is null and desk = $2", [.integer(isDesk ? 1 : 0)], for: staff,
            order: "urgent desc, filed, number"
        ) { stream in
            guard let casefile = try await loadIfReadable(stream)?.casefile else { return isDesk }
            guard isDesk || office.distributor(of: casefile, on: now.today) == staff.account.id else {
                return false
            }
            actions[casefile.filing.number] = casefile.actions(on: now.today).first { $0.who == .desk }
            marks[casefile.filing.number] = casefile.deskMarks
            return actions[casefile.filing.number] != nil
        }
        return items.map { item in
            // A case that cannot be read is not lost: it stays on the list of who gives it to a manager.
            let action = actions[item.number]
            return DeskItem(
                item: item, action: action?.kind ?? .distribute, due: action?.due ?? item.filed,
                marks: marks[item.number] ?? [])
        }
    }

    /// The cases of a handler, open or closed; keyed by the last number seen.
    public func mine(_ staff: Staff, closed: Bool, after number: String? = nil, now: Now) async throws
        -> [ListItem]
    {
        // By year and ordinal: as text, 2026-1000 would come before 2026-999.
        let key = "substr(number, 1, 4), length(number), number"
        let condition = """
            handler = $1 and closed is \(closed ? "not null" : "null") and (\(key)) > ($2, $3, $4)
            """
        let after = number ?? ""
        let values: [Value] = [.text(String(after.prefix(4))), .integer(after.utf8.count), .text(after)]
        return try await list(condition, values, for: staff, order: key)
    }

    func list(
        _ condition: String, _ values: [Value], for staff: Staff, order: String,
        where isShown: (StreamID) async throws -> Bool = { _ in true }
    ) async throws -> [ListItem] {
        let person = Value.text(staff.account.id.text)
        let rows = try await ledger.driver.read { tx in
            try tx.rows(
                """
                select stream, number, phase, subject, filed, deadline, closed, urgent, summary
                from case_index
                where not exists (
                    select 1 from case_excluded e where e.stream = case_index.stream and e.person = $1)
                    and \(condition) order by \(order) limit \(Self.pageSize)
                """, [person] + values)
        }
        var items: [ListItem] = []
        for row in rows {
            let stream = StreamID(stored: try row.text(0))
            guard try await isShown(stream) else { continue }
            if let item = try await item(row, of: stream) { items.append(item) }
        }
        return items
    }

    /// Nil where the key or the seal of this one case is gone: the other rows are shown all the same.
    private func item(_ row: Row, of stream: StreamID) async throws -> ListItem? {
        do {
            let sealed = try await ledger.vault(of: stream).open(try row.blob(8), as: "summary")
            return try ListItem(row, try JSONDecoder().decode(Summary.self, from: Data(sealed)))
        } catch is LedgerFault {
            return nil
        }
    }
}

extension ListItem {
    fileprivate init(_ row: Row, _ summary: Summary) throws {
        number = try row.text(1)
        name = summary.name
        phase = Phase(rawValue: try row.text(2)) ?? .received
        subject = try row.optionalText(3).flatMap(Subject.init(rawValue:))
        filed = Day(ordinal: Int(try row.integer(4)))
        deadline = Deadline(lastDay: Day(ordinal: Int(try row.integer(5))))
        closed = try row.optionalInteger(6).map { Day(ordinal: Int($0)) }
        isUrgent = try row.integer(7) == 1
    }
}

extension WorkDay {
    fileprivate mutating func count(_ casefile: Casefile, on today: Day) {
        guard casefile.closing.closedOn == nil else { return }
        open += 1
        if casefile.deadline.isMissed(on: today) { late += 1 }
    }
}

extension WorkItem {
    /// The most urgent action for this person; nil when the case asks nothing of them.
    fileprivate init?(_ casefile: Casefile, for actor: Actor, on today: Day) {
        let relation = casefile.relation(of: actor)
        let who: Action.Who = relation == .proposed ? .proposed : .handler
        guard relation == .handler || relation == .proposed,
            let action = casefile.actions(on: today).first(where: { $0.who == who && !$0.kind.isBeside })
        else { return nil }
        number = casefile.filing.number
        // Who was asked whether they were there does not read a name before they answered.
        name = relation == .handler ? casefile.filing.complainant.name?.text : nil
        needs = relation == .handler ? casefile.needs : Needs()
        if case .call(_, _, let times) = casefile.contact, relation == .handler { safeTimes = times }
        self.action = action
        deadline = casefile.deadline
        isClosed = casefile.closing.closedOn != nil
    }
}

extension Action.Kind {
    /// On a list of its own, with its own day: it does not push away what the complaint itself asks.
    fileprivate var isBeside: Bool {
        if case .concern = self { true } else { false }
    }
}
