import Foundation
import Procedure

/// What happens in the office, in its stored form; kinds and fields are never reused.
public enum OfficeEvent: Hashable, Sendable, Codable {
    case organisationDescribed(Organisation)
    case accountMade(AccountForm)
    case passwordChosen(account: String, hash: String)
    case absenceSet(account: String, Account.Absence?)
    case versionPublished(VersionForm)

    /// An account as it is stored.
    public struct AccountForm: Hashable, Sendable, Codable {
        public var id: String
        public var name: String
        public var email: String
        public var telephone: String
        public var roles: [String]
        public var team: String
        public var manager: String?
        public var substitute: String?
    }

    /// A version of the procedure as it is stored: its terms are data.
    public struct VersionForm: Hashable, Sendable, Codable {
        public var name: String
        public var effective: String
        public var finish: Int
        public var reaction: Int
        public var maximumAge: Int
        public var firstContactTarget: Int
        public var firstContactPromise: Int
        public var continuation: Int
        public var retention: Int
        public var policyGrounds: [String]
    }
}

extension OfficeEvent.AccountForm {
    /// The stored form of an account.
    public init(_ account: Account) {
        self.init(
            id: account.id.text, name: account.name, email: account.email, telephone: account.telephone,
            roles: account.roles.map(\.rawValue).sorted(), team: account.team, manager: account.manager?.text,
            substitute: account.substitute?.text)
    }
}

extension OfficeEvent.VersionForm {
    /// The stored form of a version.
    public init(_ version: ProcedureVersion) {
        let terms = version.terms
        let policies = terms.refusalGrounds.compactMap { if case .policy(let name) = $0 { name } else { nil } }
        self.init(
            name: version.name, effective: version.effective.iso, finish: terms.finish, reaction: terms.reaction,
            maximumAge: terms.maximumAge, firstContactTarget: terms.firstContactTarget,
            firstContactPromise: terms.firstContactPromise, continuation: terms.continuation,
            retention: terms.retention, policyGrounds: policies.sorted())
    }
}

extension Account {
    init(_ form: OfficeEvent.AccountForm) {
        self.init(
            id: StaffID(form.id), name: form.name, email: form.email, telephone: form.telephone,
            roles: Set(form.roles.compactMap(Role.init(rawValue:))), team: form.team,
            manager: form.manager.map { StaffID($0) }, substitute: form.substitute.map { StaffID($0) })
    }
}

extension ProcedureVersion {
    init?(_ form: OfficeEvent.VersionForm) {
        guard let effective = Day(iso: form.effective) else { return nil }
        var terms = Terms()
        terms.finish = form.finish
        terms.reaction = form.reaction
        terms.maximumAge = form.maximumAge
        terms.firstContactTarget = form.firstContactTarget
        terms.firstContactPromise = form.firstContactPromise
        terms.continuation = form.continuation
        terms.retention = form.retention
        terms.refusalGrounds.formUnion(form.policyGrounds.map { .policy($0) })
        self.init(name: form.name, effective: effective, terms: terms)
    }
}
