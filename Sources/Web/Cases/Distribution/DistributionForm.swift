import CaseDesk
import HTML
import Procedure

/// What was typed on a page of the distribution, and what was wrong with it.
struct DistributionForm: Sendable {
    let token: String
    var typed: FormData?
    var problems: [FieldProblem] = []
    var trouble: String?
    var done: DoneNotice?

    func form(to address: String, version: Int, @HTMLBuilder content: () -> HTML) -> PostForm {
        PostForm(to: address, token: token) {
            input(.type("hidden"), .name("versie"), .value("\(version)"))
            content()
        }
    }
}

/// Was jij erbij? Who does not know counts as involved.
enum InvolvementAnswer: String, CaseIterable, Sendable {
    case yes = "ja"
    case no = "nee"
    case unsure = "weet-niet"
}

/// Somebody who was involved, and how; typed by the desk.
struct InvolvementNote: Sendable {
    let person: StaffID
    let fact: Involvement.Fact

    /// As the radios name them.
    static let facts: [(String, Involvement.Fact)] = [
        ("klacht", .isComplainedOf), ("getuige", .isWitness), ("aanwezig", .wasPresent),
        ("besluit", .tookTheDecision),
        ("relatie", .declaredRelation), ("niet-lezen", .mustNotRead),
    ]

    init?(_ form: FormData) {
        let person = form.line("betrokken")
        guard !person.isEmpty, let fact = Self.facts.first(where: { $0.0 == form.text("rol") }) else {
            return nil
        }
        (self.person, self.fact) = (StaffID(person), fact.1)
    }
}
