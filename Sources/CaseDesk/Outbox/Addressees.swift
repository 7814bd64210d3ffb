import Procedure

/// Who the functions of domain rule 7 are on a day: nobody who is involved, for who is away the substitute.
struct Addressees {
    let casefile: Casefile
    let office: Office
    let day: Day

    /// Everyone of us who hears this, each once.
    func staff(for signal: Signal) -> [Account] {
        let functions: Set<Moment.Recipient> = isOnPaper(signal) ? [.handler] : signal.moment.recipients
        var found: [Account] = []
        for function in functions.sorted(by: { $0.rawValue < $1.rawValue }) {
            for account in people(function, signal.number) where !found.contains(account) {
                found.append(account)
            }
        }
        if signal.moment == .newComplaint { found += above.filter { !found.contains($0) } }
        return found
    }

    /// Only who chose mail gets mail; everyone else looks with the code, is called or reads paper.
    func complainant(at contact: ContactWish) -> String? {
        guard case .email(let address) = contact else { return nil }
        return address.text
    }

    private func people(_ function: Moment.Recipient, _ number: Int) -> [Account] {
        switch function {
        case .intake: return distributors
        case .nextPerson: return number > 0 ? Array(line.dropFirst(number - 1).prefix(1)) : []
        case .proposed: return accounts([casefile.handling.proposed]).filter(mayHear)
        case .substitute: return standIns.isEmpty ? directorOrNext : standIns
        case .handler: return handler
        case .directorOrNext: return directorOrNext
        case .owner: return owner(of: number)
        case .registerKeeper: return present(office.people(.registerKeeper))
        // Not about a case, or not one of us.
        case .complainant, .respondent, .officer, .staffBanner, .administrator: return []
        }
    }

    /// Who chose an own address with the handler; everyone else reads on paper, and is called.
    func respondent(_ number: Int) -> String? {
        guard let reaction = casefile.reactions[.init(number)] else { return nil }
        if case .notHeard = reaction.stage { return nil }
        return reaction.reach.address
    }

    /// Who reads on paper has no mail: the handler prints, posts and reminds (decision 0023).
    private func isOnPaper(_ signal: Signal) -> Bool {
        let reminders: [Moment] = [.reactionDay10, .reactionDay14, .reactionOver]
        return reminders.contains(signal.moment)
            && casefile.route(of: .respondent(.init(signal.number))) != .code
    }

    private var distributors: [Account] {
        let people =
            casefile.filing.avoidance.desk
            ? accounts([office.distributor(of: casefile, on: day)]) : office.people(.intake)
        let readers = present(people.filter(mayHear))
        return readers.isEmpty ? lastResort : readers
    }

    /// One person distributes what the desk must not read: the director hears that it is there too.
    private var above: [Account] {
        guard casefile.filing.avoidance.desk, casefile.handling.handler == nil else { return [] }
        return present(office.people(.director).filter(mayHear))
    }

    private var standIns: [Account] {
        let hearers = distributors
        return present(accounts(hearers.map(\.substitute))).filter { !hearers.contains($0) }
    }

    /// One more person after every office hour: the desk's substitutes, then the list in its order.
    private var line: [Account] {
        let told = distributors
        var line: [Account] = []
        for account in standIns + present(listed) where !told.contains(account) && !line.contains(account) {
            line.append(account)
        }
        return line
    }

    /// While nobody handles it, what is the handler's is the desk's.
    private var handler: [Account] {
        guard let handler = casefile.handling.handler else { return distributors }
        let reader = present(accounts([handler]))
        return reader.isEmpty ? directorOrNext : reader
    }

    private var directorOrNext: [Account] {
        let above = listed.filter { $0.tier != .manager } + listed.filter { $0.tier == .manager }
        let reader = present(above.filter { $0.id != casefile.handling.handler }).first
        return reader.map { [$0] } ?? lastResort
    }

    /// An owner without an account, or one who must not hear of this case, leaves it to the handler.
    private func owner(of number: Int) -> [Account] {
        let measure = casefile.measures.list.first { $0.id.number == number }
        let owner = present(accounts([measure?.account]).filter(mayHear))
        return owner.isEmpty ? handler : owner
    }

    /// Somebody always hears it: who is away, or else the administrator, who can ask the board.
    private var lastResort: [Account] {
        let free = listed.filter(mayHear)
        let readers = present(free).prefix(1) + free.prefix(1)
        return readers.isEmpty ? office.people(.administrator).filter(mayHear) : Array(readers.prefix(1))
    }

    private var listed: [Account] { accounts(office.handlingList(on: day).candidates.map(\.person)) }

    private func accounts(_ people: [StaffID?]) -> [Account] {
        people.compactMap { $0.flatMap { office.accounts[$0] } }
    }

    /// Themselves, or whoever stands in for them, as far as that leads.
    private func present(_ people: [Account]) -> [Account] {
        var found: [Account] = []
        for person in people {
            guard let reader = standIn(for: person), !found.contains(reader) else { continue }
            found.append(reader)
        }
        return found
    }

    private func standIn(for person: Account) -> Account? {
        var passed: Set<StaffID> = []
        var next: Account? = person
        while let account = next, passed.insert(account.id).inserted {
            if !account.isAway(on: day), mayHear(account) { return account }
            next = account.substitute.flatMap { office.accounts[$0] }
        }
        return nil
    }

    /// Domain rule 2: the same test for desk, substitute, owner and register keeper.
    ///
    /// A closed account is nobody's any more: whoever reads its mailbox hears nothing.
    private func mayHear(_ account: Account) -> Bool {
        let isKeptOut = casefile.filing.avoidance.desk && account.roles.contains(.intake)
        return !account.isClosed && !casefile.handling.involvement.isInvolved(account.id) && !isKeptOut
    }
}
