import Procedure

/// What people see or change of the settings, folded from the office stream.
public struct Office: Hashable, Sendable {
    /// Nil until an administrator described it.
    public internal(set) var organisation: Organisation?
    /// Everyone who ever had an account, by id.
    public internal(set) var accounts: [StaffID: Account] = [:]
    /// Every version ever published, oldest first; a case keeps the one of its filing day.
    public internal(set) var versions: [ProcedureVersion] = []

    init() {}

    /// The account with this mail address, whatever its case.
    public func account(email: String) -> Account? {
        let wanted = email.lowercased()
        return accounts.values.first { $0.email.lowercased() == wanted }
    }

    /// The name of a person, or nothing that could be mistaken for one.
    public func name(of person: StaffID) -> String { accounts[person]?.name ?? "–" }

    /// Article 10: the version in force on a day.
    public func procedure(on day: Day) -> ProcedureVersion? {
        versions.filter { $0.effective <= day }.max { $0.effective < $1.effective }
    }

    /// The ordered list of who may handle (domain rule 2): managers, then directors, then the others.
    public func handlingList(on day: Day) -> HandlingList {
        let candidates = accounts.values.compactMap { account -> Candidate? in
            guard let tier = account.tier else { return nil }
            let leads = Set(accounts.values.filter { $0.manager == account.id }.map(\.id))
            return Candidate(account.id, tier: tier, leads: leads, isAbsent: account.isAbsent(on: day))
        }
        return HandlingList(candidates.sorted { ($0.tier, $0.person) < ($1.tier, $1.person) })
    }

    /// Who distributes what the desk must not read: the first uninvolved of the list who is not of the desk.
    func distributor(of casefile: Casefile, on day: Day) -> StaffID? {
        guard casefile.filing.avoidance.desk else { return nil }
        let away = handlingList(on: day).candidates.filter {
            accounts[$0.person]?.roles.contains(.intake) != true
        }
        return HandlingList(away).firstUninvolved(in: casefile.handling.involvement)
    }

    /// Everyone with this role, by name.
    public func people(_ role: Role) -> [Account] {
        accounts.values.filter { $0.roles.contains(role) }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    mutating func apply(_ event: OfficeEvent) {
        switch event {
        case .organisationDescribed(let organisation): self.organisation = organisation
        case .accountMade(let form): accounts[StaffID(form.id)] = Account(form)
        case .passwordChosen(let id, let hash): accounts[StaffID(id)]?.password = hash
        case .absenceSet(let id, let absence): accounts[StaffID(id)]?.absent = absence
        case .versionPublished(let form):
            guard let version = ProcedureVersion(form) else { return }
            versions.append(version)
        }
    }
}

extension Account {
    /// Their place on the handling list, if they have one.
    var tier: Candidate.Tier? {
        if roles.contains(.manager) { return .manager }
        return roles.contains(.director) ? .director : nil
    }
}
