import CaseDesk
import Procedure

extension Walker {
    /// Every promise of the procedure and of the ledger, held against the world as it can be read back.
    mutating func judge() async throws {
        let audit = try await desk.audit(now: now)
        invariants += audit.checks
        broken += audit.findings
        for loaded in audit.cases {
            let casefile = loaded.casefile
            if let memory = cases[casefile.filing.number], memory.version == loaded.version {
                expect(memory.casefile == casefile, "\(casefile.filing.number): stored bytes fold otherwise")
            }
            judge(casefile)
            try await judgeAccess(casefile)
        }
    }

    private mutating func judge(_ casefile: Casefile) {
        let number = casefile.filing.number
        let involvement = casefile.handling.involvement
        if let handler = casefile.handling.handler {
            expect(!involvement.isInvolved(handler), "\(number): the handler was involved")
        }
        expect(casefile.deadline.lastDay == casefile.filing.receivedOn + 42, "\(number): the six weeks moved")
        expect(casefile.calendar == casefile.calendar.sorted(), "\(number): the calendar is not sorted")
        if let next = casefile.nextDue(after: today) {
            expect(next > today, "\(number): the next day has been")
        }
        expect(!holdsWords(casefile.registerFacts), "\(number): the register would hold words of a person")
        guard casefile.closing.closedOn != nil else { return }
        closed += 1
        for duty in Duty.allCases where casefile.requires(duty) {
            expect(
                casefile.hasDone(duty),
                "\(number): closed as \(casefile.closing.ending.map { "\($0)" } ?? "-") without \(duty)")
        }
        expect(casefile.endingOfParts == casefile.closing.ending, "\(number): its parts ended otherwise")
    }

    /// Who was involved finds nothing, and hears the same as for a number that does not exist.
    private mutating func judgeAccess(_ casefile: Casefile) async throws {
        let number = casefile.filing.number
        for account in Neighbourhood.accounts where casefile.handling.involvement.isInvolved(account.id) {
            let token = try await desk.demoToken(for: account.id, now: now)
            guard let staff = try await desk.staff(token, now: now) else { continue }
            var answer: DeskFault?
            do { _ = try await desk.open(number, as: staff, now: now) } catch let fault as DeskFault {
                answer = fault
            }
            expect(answer == .notFound, "\(number): \(account.id.text) was involved and can open it")
            let listed = try await numbers(for: staff)
            expect(!listed.contains(number), "\(number): \(account.id.text) was involved and finds it")
        }
    }

    private func numbers(for staff: Staff) async throws -> Set<String> {
        let desk = desk
        var found = Set(try await desk.day(of: staff, now: now).items.map(\.number))
        found.formUnion(try await desk.atDesk(staff, now: now).map(\.number))
        for closed in [false, true] {
            found.formUnion(try await desk.mine(staff, closed: closed, now: now).map(\.number))
        }
        return found
    }

    /// Looks into a value for anything that a person wrote.
    private func holdsWords(_ value: Any) -> Bool {
        value is Words || Mirror(reflecting: value).children.contains { holdsWords($0.value) }
    }
}

extension Casefile {
    /// Whether a duty of the ending was really done, told from what is there and not from what was decided.
    fileprivate func hasDone(_ duty: Duty) -> Bool {
        switch duty {
        case .receipt: letters.outOn(.receipt) != nil
        case .respondentHeard:
            reactions.list.allSatisfy { reaction in
                reaction.respondent.parts.isDisjoint(with: judged) || reaction.wasHeard(by: closing.closedOn)
            }
        case .minutes: conversations.withoutMinutes.isEmpty
        case .confirmation: letters.outOn(.confirmation) != nil
        case .endingLetter: endingLetters.allSatisfy { letters.outOn($0) != nil }
        case .letterToRespondent:
            reactions.informed.allSatisfy { !letters.carrying(.howItEnded, to: .respondent($0)).isEmpty }
        case .registerEntry: registration.entry != nil && parts.list.allSatisfy { $0.subject != nil }
        }
    }

    private var judged: Set<Part.ID> {
        Set(parts.list.map(\.id).filter { if case .judged = dispositions[$0] { true } else { false } })
    }
}

extension Reactions.Reaction {
    fileprivate func wasHeard(by day: Day?) -> Bool {
        switch stage {
        case .reacted, .lapsed, .notHeard: true
        case .informed: day.flatMap { term?.isMissed(on: $0) } ?? false
        case .named, .noticed: false
        }
    }
}
