import Foundation
import Procedure

/// What happens in the office, in its stored form; kinds and fields are never reused.
public enum OfficeEvent: Hashable, Sendable, Codable {
    case organisationDescribed(Organisation)
    case accountMade(AccountForm)
    case passwordChosen(account: String, hash: String)
    /// By an administrator, also to who has a password: whoever reads that mail comes in.
    case passwordLinkSent(account: String)
    case absenceSet(account: String, Account.Absence?)
    case accountChanged(AccountForm)
    case accountClosed(account: String)
    case secondFactorSet(account: String, SecondFactor)
    case secondFactorRemoved(account: String)
    case recoveryCodeUsed(account: String, digest: String)
    /// At the console: a new way in, without the second factor of before.
    case accountRecovered(account: String)
    /// The first sign-in by way of the provider: from here on the subject counts, and not the address.
    case openIDBound(account: String, OpenIDSubject)
    case openIDReleased(account: String)
    case handlingOrdered([HandlingPlace])
    case versionPublished(VersionForm)
    /// Before its first day: no complaint was filed under it.
    case versionWithdrawn(name: String)
    case roomKeys(RoomKeyForm)

    /// An account as it is stored.
    public struct AccountForm: Hashable, Sendable, Codable {
        /// The account's id; never given to another person.
        public var id: String
        /// As letters and pages show it.
        public var name: String
        /// What they sign in with; compared without regard to case.
        public var email: String
        /// Printed in letters as the handler's own number.
        public var telephone: String
        /// Raw values of `Role`; one that this program does not know is passed over.
        public var roles: [String]
        /// A team, or the partner they work for.
        public var team: String
        /// The id of the line manager, whom a complaint about this account flags.
        public var manager: String?
        /// The id of who gets their messages while they are away.
        public var substitute: String?
    }

    /// A version of the procedure as it is stored: its terms are data.
    public struct VersionForm: Hashable, Sendable, Codable {
        /// Names the version, for example `2026-1`.
        public var name: String
        /// The first day on which complaints are filed under it, `2026-03-16`.
        public var effective: String
        /// In civil days, from the day of receipt (article 6, 5e streepje).
        public var finish: Int
        /// In civil days, from the day on which the respondent was informed.
        public var reaction: Int
        /// In years (article 2).
        public var maximumAge: Int
        /// In working days: what we aim at.
        public var firstContactTarget: Int
        /// In working days: what we promise.
        public var firstContactPromise: Int
        /// In civil days from the ending letter: how long the same case can go on.
        public var continuation: Int
        /// In years after closing; then the case is erased.
        public var retention: Int
        /// Grounds beside age and scope, by name; empty where the organisation has none.
        public var policyGrounds: [String]
        /// The official wording, in Markdown.
        public var text: String?
        /// Why this version came.
        public var reason: String?
        /// Words of the organisation's own for subjects, in their order.
        public var subjects: [Edition.Labelled]?
        /// Words of the organisation's own for kinds of measure, in their order.
        public var measures: [Edition.Labelled]?
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
    /// The stored form of a version without a text of its own.
    public init(_ version: ProcedureVersion) { self.init(Edition(version)) }

    /// The stored form of a version.
    public init(_ edition: Edition) {
        let terms = edition.version.terms
        self.init(
            name: edition.version.name, effective: edition.version.effective.iso, finish: terms.finish,
            reaction: terms.reaction,
            maximumAge: terms.maximumAge, firstContactTarget: terms.firstContactTarget,
            firstContactPromise: terms.firstContactPromise, continuation: terms.continuation,
            retention: terms.retention, policyGrounds: edition.policies, text: edition.text,
            reason: edition.reason, subjects: edition.subjects, measures: edition.measures)
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

extension Edition {
    init?(_ form: OfficeEvent.VersionForm) {
        guard let effective = Day(iso: form.effective) else { return nil }
        var terms = Terms(finish: form.finish, reaction: form.reaction)
        terms.maximumAge = form.maximumAge
        terms.firstContactTarget = form.firstContactTarget
        terms.firstContactPromise = form.firstContactPromise
        terms.continuation = form.continuation
        terms.retention = form.retention
        terms.refusalGrounds.formUnion(form.policyGrounds.map { .policy($0) })
        self.init(
            ProcedureVersion(name: form.name, effective: effective, terms: terms), text: form.text ?? "",
            reason: form.reason ?? "", subjects: form.subjects ?? [], measures: form.measures ?? [])
    }
}
