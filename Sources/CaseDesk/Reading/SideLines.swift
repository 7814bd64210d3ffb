import Ledger
import Procedure
import Register

/// What "my day" shows beside one's own cases: a number and what is asked, never a word of the case.
public enum SideLine: Hashable, Sendable {
    /// A case of somebody who is away: its messages come to who stands in (domain rule 7).
    ///
    /// `mayTakeOver`: this reader may give it to somebody else.
    case standIn(number: String, Action.Kind, handler: String, due: Day, mayTakeOver: Bool)
    /// Over the six weeks, for the director or the next who is uninvolved.
    case late(number: String, handler: String?, lastDay: Day, mayTakeOver: Bool)
    /// Kept from the desk: one person distributes it, and the director sees that it happens.
    case apart(number: String, distributor: String?, due: Day)
    /// Another day of erasure that waits for this director as the second person.
    case dayAsked(number: String, day: Day)
    /// A report that should be with its recipient, for the register keeper.
    case reportDue(year: Int, due: Day)
    /// A report that waits for this director as the second person.
    case reportAsked(period: String, due: Day)
}

extension Desk {
    /// Lines for a substitute and for who is above the handler: the same people who get the mail about it.
    public func sideLines(of staff: Staff, now: Now) async throws -> [SideLine] {
        let office = try await office()
        let person = staff.account.id
        let isListed = office.handlingList(on: now.today).candidates.contains { $0.person == person }
        let away = office.accounts.values.filter { $0.isAbsent(on: now.today) && $0.id != person }.map(\.id)
        var streams: [StreamID] = []
        for colleague in away { streams += try await open(of: colleague, besides: person) }
        if isListed { streams += try await late(besides: person, on: now.today) }
        var lines = try await decisions(of: staff, now: now)
        if staff.has(.director) { lines += try await keptApart(from: person, office, on: now.today) }
        var seen: Set<StreamID> = []
        for stream in streams where seen.insert(stream).inserted {
            guard let casefile = try await loadIfReadable(stream)?.casefile else { continue }
            let addressees = Addressees(casefile: casefile, office: office, day: now.today)
            lines += casefile.sideLines(for: staff, addressees, office, on: now.today)
        }
        return lines
    }

    /// What somebody who is away has in hand, as far as this reader may know of it.
    private func open(of colleague: StaffID, besides person: StaffID) async throws -> [StreamID] {
        try await ledger.driver.read { tx in
            let rows = try tx.rows(
                """
                select stream from case_index
                where handler = $1 and (closed is null or next_due is not null) and not exists (
                    select 1 from case_excluded e where e.stream = case_index.stream and e.person = $2)
                order by deadline, number limit $3
                """, [.text(colleague.text), .text(person.text), .integer(Self.dayLimit)])
            return try rows.map { StreamID(stored: try $0.text(0)) }
        }
    }

    /// What comes round by itself or was asked of a second person.
    private func decisions(of staff: Staff, now: Now) async throws -> [SideLine] {
        var lines: [SideLine] = []
        let ahead = Self.daysOfReminder.max() ?? 0
        if staff.has(.registerKeeper), let (year, due) = try await dueReport(now: now, ahead: ahead) {
            lines.append(.reportDue(year: year, due: due))
        }
        guard staff.has(.director) else { return lines }
        lines += try await daysAsked(of: staff.account.id)
        for period in try await reportPeriods(now: now) where period.stage == .asked {
            guard try await reportDraft(period.span).asked?.by != staff.account.id.text else { continue }
            lines.append(.reportAsked(period: period.span.text, due: period.due))
        }
        return lines
    }

    /// What the desk must not read, and somebody else of the list has to distribute.
    private func keptApart(from person: StaffID, _ office: Office, on today: Day) async throws -> [SideLine] {
        var lines: [SideLine] = []
        let streams = try await streams(
            where: "handler is null and closed is null and desk = 0", by: "filed", for: person)
        for stream in streams {
            guard let casefile = try await loadIfReadable(stream)?.casefile else { continue }
            let distributor = office.distributor(of: casefile, on: today)
            guard distributor != person, office.accounts[person]?.roles.contains(.intake) == false else {
                continue
            }
            lines.append(
                .apart(
                    number: casefile.filing.number, distributor: distributor.map { office.name(of: $0) },
                    due: WorkingDays.adding(1, to: casefile.filing.receivedOn)))
        }
        return lines
    }

    /// The first cases of a kind, without those from which this person is kept out.
    private func streams(where condition: String, by order: String, for person: StaffID) async throws
        -> [StreamID]
    {
        try await ledger.driver.read { tx in
            let rows = try tx.rows(
                """
                select stream from case_index
                where \(condition) and not exists (
                    select 1 from case_excluded e where e.stream = case_index.stream and e.person = $1)
                order by \(order), number limit $2
                """, [.text(person.text), .integer(Self.dayLimit)])
            return try rows.map { StreamID(stored: try $0.text(0)) }
        }
    }

    /// What somebody else asked about the day of a case, and nobody decided.
    private func daysAsked(of person: StaffID) async throws -> [SideLine] {
        var lines: [SideLine] = []
        for stream in try await streams(where: "erasure_asked = 1", by: "erasure", for: person) {
            guard let casefile = try await loadIfReadable(stream)?.casefile,
                let asked = casefile.keeping.asked, asked.by.staff != person
            else { continue }
            lines.append(.dayAsked(number: casefile.filing.number, day: asked.day))
        }
        return lines
    }

    /// What is over its six weeks and in other hands.
    private func late(besides person: StaffID, on today: Day) async throws -> [StreamID] {
        try await ledger.driver.read { tx in
            let rows = try tx.rows(
                """
                select stream from case_index
                where closed is null and deadline < $1 and (handler is null or handler <> $2) and not exists (
                    select 1 from case_excluded e where e.stream = case_index.stream and e.person = $2)
                order by deadline, number limit $3
                """, [.integer(today.ordinal), .text(person.text), .integer(Self.dayLimit)])
            return try rows.map { StreamID(stored: try $0.text(0)) }
        }
    }
}

extension Casefile {
    fileprivate func sideLines(
        for staff: Staff, _ addressees: Addressees, _ office: Office, on today: Day
    ) -> [SideLine] {
        var lines: [SideLine] = []
        let person = staff.account.id
        let mayTakeOver = isTakenOver(by: staff.actor(on: self), office, on: today)
        let stands = Signal(.day14, on: today)
        if let handler = handling.handler, office.accounts[handler]?.isAbsent(on: today) == true,
            addressees.staff(for: stands).contains(where: { $0.id == person }),
            let (kind, due) = asked(on: today)
        {
            lines.append(
                .standIn(
                    number: filing.number, kind, handler: office.name(of: handler), due: due,
                    mayTakeOver: mayTakeOver))
        }
        let late = Signal(.overdue, on: today)
        if closing.closedOn == nil, deadline.isMissed(on: today), lines.isEmpty,
            addressees.staff(for: late).contains(where: { $0.id == person })
        {
            let handler = handling.handler.map { office.name(of: $0) }
            lines.append(
                .late(
                    number: filing.number, handler: handler, lastDay: deadline.lastDay,
                    mayTakeOver: mayTakeOver))
        }
        return lines
    }

    /// What it asks today; on the last day of the six weeks the answer, also while it waits for somebody.
    private func asked(on today: Day) -> (Action.Kind, Day)? {
        if let action = actions(on: today).first(where: { !$0.kind.isWaiting && $0.due <= today }) {
            return (action.kind, action.due)
        }
        guard !closing.hasEnded, deadline.lastDay <= today else { return nil }
        return (.answer, deadline.lastDay)
    }
}
