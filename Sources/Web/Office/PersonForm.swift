import CaseDesk
import Procedure
import Texts

/// An account as the administrator types it.
struct PersonForm: Sendable {
    var name = ""
    var email = ""
    var telephone = ""
    var roles: Set<Role> = []
    var team = ""
    var manager = ""
    var substitute = ""
    var from = TypedDate("van")
    var through = TypedDate("tot")
    var problems: [FieldProblem] = []

    /// Nobody yet.
    init() {}

    /// What is known of somebody.
    init(_ account: Account) {
        (name, email, telephone) = (account.name, account.email, account.telephone)
        (roles, team) = (account.roles, account.team)
        (manager, substitute) = (account.manager?.text ?? "", account.substitute?.text ?? "")
        from = TypedDate("van", account.absent.flatMap { Day(iso: $0.from) })
        through = TypedDate("tot", account.absent.flatMap { Day(iso: $0.through) })
    }

    /// What was typed.
    init(_ form: FormData) {
        (name, email, telephone) = (form.line("naam"), form.line("email"), form.line("telefoon"))
        roles = Set(form.list("rol[]").compactMap(Role.init(rawValue:)))
        (team, manager, substitute) = (form.line("team"), form.line("leiding"), form.line("invaller"))
        (from, through) = (TypedDate(form, "van"), TypedDate(form, "tot"))
        check()
    }

    private mutating func check() {
        let texts = DeskTexts.dutch.office
        if Words(name) == nil { problems.append(FieldProblem("naam", texts.noName)) }
        if !ComplaintForm.isMailAddress(email) { problems.append(FieldProblem("email", texts.badEmail)) }
        if roles.isEmpty { problems.append(FieldProblem("rol", texts.noRole)) }
    }

    /// The account with what was typed; nil, with the problems, where a day cannot be read.
    mutating func account(_ id: StaffID) -> Account? {
        var account = Account(
            id: id, name: name, email: email, telephone: telephone, roles: roles, team: team,
            manager: manager.isEmpty ? nil : StaffID(manager),
            substitute: substitute.isEmpty ? nil : StaffID(substitute))
        if !from.isEmpty || !through.isEmpty {
            guard let first = day(from), let last = day(through) else { return nil }
            if last < first { problems.append(FieldProblem("tot-dag", DeskTexts.dutch.office.badOrder)) }
            account.absent = Account.Absence(from: first, through: last)
        }
        return problems.isEmpty ? account : nil
    }

    private mutating func day(_ typed: TypedDate) -> Day? {
        do throws(FieldProblems) { return try typed.whole() } catch {
            problems += error.list
            return nil
        }
    }

    /// Puts what the office refused at the field that it is about; true where there is one.
    mutating func note(_ refusal: OfficeRefusal) -> Bool {
        let field: String
        switch refusal {
        case .lastAdministrator, .noRole, .notAHandler, .officerHasOtherWork: field = "rol"
        case .emailTaken: field = "email"
        case .ownManager: field = "leiding"
        case .ownSubstitute: field = "invaller"
        case .unknownPerson: return false
        }
        problems.append(FieldProblem(field, refusal.words))
        return true
    }
}
