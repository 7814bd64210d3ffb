import Texts

/// The pages of the form, in order; two of them share the number of the question before them.
enum Question: String, CaseIterable, Sendable {
    case story = "verhaal"
    case urgency = "haast"
    case helpNow = "hulp-nu"
    case when = "wanneer"
    case overAYear = "langer-dan-jaar"
    case about = "over-wie"
    case effect = "gevolg"
    case wishes = "wens"
    case files = "bestand"
    case behalf = "voor-wie"
    case represented = "wie"
    case name = "naam"
    case contact = "contact"
    case detail = "bereik"
    case needs = "letten"

    /// How many people count; the paper form has the same.
    static let total = 11

    /// As it stands above the question and in the paper form.
    var number: Int {
        switch self {
        case .story: 1
        case .urgency, .helpNow: 2
        case .when, .overAYear: 3
        case .about: 4
        case .effect: 5
        case .wishes: 6
        case .files: 7
        case .behalf, .represented: 8
        case .name: 9
        case .contact, .detail: 10
        case .needs: 11
        }
    }

    /// Below the language.
    var path: String { "/klacht/\(rawValue)" }

    /// What the draft keeps of a page, by the names of its fields; a list ends in `[]`.
    var fields: [String] {
        switch self {
        case .story: ["verhaal", "langer"]
        case .urgency: ["haast"]
        case .helpNow: ["terugbel", "bellen"]
        case .when: ["dag", "maand", "jaar", "nog", "weetniet"]
        case .overAYear: ["toch"]
        case .about: ["over", "over_wie", "nietlezen", "nietbalie"]
        case .effect: ["gevoel"]
        case .wishes: ["wens[]", "wens_anders"]
        case .files: []
        case .behalf: ["voor", "groep"]
        case .represented: ["ander_naam", "weet"]
        case .name: ["naam", "noemen"]
        case .contact: ["contact"]
        case .detail: ["telefoon", "email", "adres", "brieven", "tijden"]
        case .needs: ["let[]", "taal", "let_anders"]
        }
    }
}

extension Question {
    /// Whether these answers lead to this page at all.
    func isAsked(_ form: ComplaintForm) -> Bool {
        switch self {
        case .helpNow: form.value("haast") == Urgent.unsafe.rawValue
        case .overAYear: form.isOverAYear
        case .represented: form.value("voor") == For.someoneElse.rawValue
        case .detail: form.contactChoice.map { $0 != .code } ?? false
        case .story, .urgency, .when, .about, .effect, .wishes, .files, .behalf, .name, .contact, .needs: true
        }
    }

    /// The page after this one; nil before the check.
    func next(_ form: ComplaintForm) -> Question? {
        Self.allCases.drop { $0 != self }.dropFirst().first { $0.isAsked(form) }
    }

    /// The page before this one; nil at the start.
    func previous(_ form: ComplaintForm) -> Question? {
        Self.allCases.prefix { $0 != self }.last { $0.isAsked(form) }
    }
}
