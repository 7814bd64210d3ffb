import Procedure

/// What people see or change of the settings, folded from the office stream.
public struct Office: Hashable, Sendable {
    /// Nil until an administrator described it.
    public internal(set) var organisation: Organisation?
    /// Everyone who ever had an account, by id.
    public internal(set) var accounts: [StaffID: Account] = [:]
    /// Every version ever published, oldest first; a case keeps the one of its filing day.
    public internal(set) var versions: [ProcedureVersion] = []
    /// What was published with each, by name; a version that another took the place of is still here.
    public internal(set) var editions: [String: Edition] = [:]

    /// The order in which a handler is looked for, once an administrator gave one.
    public internal(set) var places: [HandlingPlace] = []
    /// Whose keys open the officer's rooms.
    public internal(set) var rooms = RoomKeys()

    init() {}

    /// The account with this mail address, whatever its case.
    public func account(email: String) -> Account? {
        let wanted = email.lowercased()
        return accounts.values.first { $0.email.lowercased() == wanted && !$0.isClosed }
    }

    /// The name of a person, or nothing that could be mistaken for one.
    public func name(of person: StaffID) -> String { accounts[person]?.name ?? "–" }

    /// Article 10: the version in force on a day.
    public func procedure(on day: Day) -> ProcedureVersion? {
        versions.filter { $0.effective <= day }.max { $0.effective < $1.effective }
    }

    /// The ordered list of who may handle (domain rule 2): as the administrator ordered it, then the others.
    public func handlingList(on day: Day) -> HandlingList {
        let turns = Dictionary(
            places.enumerated().map { ($1.account, $0) }, uniquingKeysWith: { first, _ in first })
        let candidates = open.compactMap { account -> Candidate? in
            let place = turns[account.id.text].flatMap { Candidate.Tier(name: places[$0].tier) }
            guard let own = account.tier else { return nil }
            let tier = place ?? own
            let leads = Set(accounts.values.filter { $0.manager == account.id }.map(\.id))
            return Candidate(account.id, tier: tier, leads: leads, isAbsent: account.isAbsent(on: day))
        }
        return HandlingList(
            candidates.sorted {
                let (left, right) = (turns[$0.person.text] ?? .max, turns[$1.person.text] ?? .max)
                return ($0.tier, left, $0.person) < ($1.tier, right, $1.person)
            }, gone: Set(accounts.values.filter { $0.isAway(on: day) }.map(\.id)),
            apart: Set(open.filter { !$0.roles.isDisjoint(with: [.officer, .administrator]) }.map(\.id)))
    }

    /// Who distributes what the desk must not read: the first uninvolved of the list who is not of the desk.
    ///
    /// Who never came in yet would find nothing: they are asked only where nobody else is left.
    func distributor(of casefile: Casefile, on day: Day) -> StaffID? {
        guard casefile.filing.avoidance.desk else { return nil }
        let others = handlingList(on: day).candidates.filter {
            accounts[$0.person]?.roles.contains(.intake) != true
        }
        let ready = others.filter { accounts[$0.person]?.canComeIn == true && !$0.isAbsent }
        let involvement = casefile.handling.involvement
        return HandlingList(ready).firstUninvolved(in: involvement)
            ?? HandlingList(others).firstUninvolved(in: involvement)
    }

    /// The order once this account may handle: whoever is new comes after everyone who was there.
    func order(with account: Account, on day: Day) -> [HandlingPlace]? {
        let known = handlingList(on: day).candidates
        guard let tier = account.tier, !known.isEmpty, !known.contains(where: { $0.person == account.id })
        else { return nil }
        return known.map { HandlingPlace($0.person, $0.tier) } + [HandlingPlace(account.id, tier)]
    }

    /// Everyone with this role, by name.
    public func people(_ role: Role) -> [Account] {
        open.filter { $0.roles.contains(role) }
    }

    mutating func apply(_ event: OfficeEvent) {
        switch event {
        case .organisationDescribed(let organisation): self.organisation = organisation
        case .accountMade(let form): accounts[StaffID(form.id)] = Account(form)
        case .passwordChosen(let id, let hash): accounts[StaffID(id)]?.password = hash
        // Who came in with it is another event.
        case .passwordLinkSent: break
        case .absenceSet(let id, let absence): accounts[StaffID(id)]?.absent = absence
        case .accountChanged(let form): accounts[StaffID(form.id)]?.take(Account(form))
        case .accountClosed(let id): accounts[StaffID(id)]?.isClosed = true
        case .secondFactorSet(let id, let factor): accounts[StaffID(id)]?.factor = factor
        case .secondFactorRemoved(let id): accounts[StaffID(id)]?.factor = nil
        case .accountRecovered(let id): accounts[StaffID(id)]?.recover()
        case .openIDBound(let id, let subject): accounts[StaffID(id)]?.openID = subject
        case .openIDReleased(let id): accounts[StaffID(id)]?.openID = nil
        case .recoveryCodeUsed(let id, let digest):
            accounts[StaffID(id)]?.factor?.recovery.removeAll { $0 == digest }
        case .handlingOrdered(let places): self.places = places
        case .versionPublished(let form):
            guard let edition = Edition(form) else { return }
            editions[edition.version.name] = edition
            // A version that waited for its day gives way to a later one for that day.
            versions.removeAll { $0.effective == edition.version.effective }
            versions.append(edition.version)
        case .versionWithdrawn(let name):
            editions[name] = nil
            versions.removeAll { $0.name == name }
        case .roomKeys(let form): rooms.apply(form)
        }
    }
}

extension Account {
    /// What an administrator describes; password, absence and second factor are their own.
    fileprivate mutating func take(_ described: Account) {
        (name, email, telephone) = (described.name, described.email, described.telephone)
        (roles, team) = (described.roles, described.team)
        (manager, substitute) = (described.manager, described.substitute)
    }

    /// A new way in: what somebody else may have bound to it is gone.
    fileprivate mutating func recover() { (factor, openID) = (nil, nil) }

    /// A password with its second step, or the inlog of the organisation.
    fileprivate var canComeIn: Bool { openID != nil || (password != nil && factor != nil) }

    /// Their place on the handling list, if they have one.
    var tier: Candidate.Tier? {
        if roles.contains(.manager) { return .manager }
        return roles.contains(.director) ? .director : nil
    }
}
