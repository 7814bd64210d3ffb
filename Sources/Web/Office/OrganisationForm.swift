import CaseDesk
import Procedure
import Texts

/// The organisation as it is typed, a line for everything that people read.
struct OrganisationForm: Sendable {
    /// The lines in their order; the raw value is the name of the field.
    enum Line: String, CaseIterable, Sendable {
        case name = "naam"
        case street = "straat"
        case town = "plaats"
        case telephone = "telefoon"
        case email = "email"
        case hours = "uren"
        case visit = "langs"
        case hoursEnglish = "uren-en"
        case visitEnglish = "langs-en"
        case site = "site"
        case outside = "buiten"
        case support = "steun"
        case officerName = "kf-naam"
        case officerTelephone = "kf-telefoon"
        case officerEmail = "kf-email"
        case officerSubstitute = "kf-vervanger"
        case answersWithin = "kf-dagen"
    }

    private(set) var values: [Line: String]
    private(set) var problems: [FieldProblem] = []

    /// What is known.
    init(_ known: Organisation?) {
        values = known.map(Self.lines) ?? [:]
    }

    /// What was typed.
    init(_ form: FormData) {
        values = Dictionary(uniqueKeysWithValues: Line.allCases.map { ($0, form.line($0.rawValue)) })
        let texts = DeskTexts.dutch
        for line in Line.allCases where !line.mayBeEmpty && Words(text(line)) == nil {
            problems.append(FieldProblem(line.rawValue, texts.office.noWords(line.words)))
        }
        for line in [Line.email, .officerEmail] where problems[line.rawValue] == nil {
            guard !ComplaintForm.isMailAddress(text(line)) else { continue }
            problems.append(FieldProblem(line.rawValue, texts.office.badEmail))
        }
        if days == nil, problems[Line.answersWithin.rawValue] == nil {
            problems.append(FieldProblem(Line.answersWithin.rawValue, texts.office.badNumber))
        }
    }

    private func text(_ line: Line) -> String { values[line] ?? "" }

    private var days: Int? { Int(text(.answersWithin)).flatMap { (1...20).contains($0) ? $0 : nil } }

    /// Nil where something cannot be used.
    var organisation: Organisation? {
        guard problems.isEmpty, let days else { return nil }
        let hasEnglish = !text(.hoursEnglish).isEmpty && !text(.visitEnglish).isEmpty
        return Organisation(
            name: text(.name), street: text(.street), town: text(.town), telephone: text(.telephone),
            email: text(.email), hours: text(.hours), visit: text(.visit),
            english: hasEnglish ? .init(hours: text(.hoursEnglish), visit: text(.visitEnglish)) : nil,
            site: text(.site),
            officer: .init(
                name: text(.officerName), telephone: text(.officerTelephone), email: text(.officerEmail),
                substitute: text(.officerSubstitute), answersWithin: days),
            outsideBody: text(.outside).isEmpty ? nil : text(.outside),
            support: text(.support).isEmpty ? nil : text(.support))
    }

    private static func lines(_ known: Organisation) -> [Line: String] {
        [
            .name: known.name, .street: known.street, .town: known.town, .telephone: known.telephone,
            .email: known.email, .hours: known.hours, .visit: known.visit,
            .hoursEnglish: known.english?.hours ?? "", .visitEnglish: known.english?.visit ?? "",
            .site: known.site, .outside: known.outsideBody ?? "", .support: known.support ?? "",
            .officerName: known.officer.name, .officerTelephone: known.officer.telephone,
            .officerEmail: known.officer.email, .officerSubstitute: known.officer.substitute,
            .answersWithin: String(known.officer.answersWithin),
        ]
    }
}

extension OrganisationForm.Line {
    var mayBeEmpty: Bool {
        switch self {
        case .hoursEnglish, .visitEnglish, .outside, .support: true
        case .name, .street, .town, .telephone, .email, .hours, .visit, .site, .officerName,
            .officerTelephone, .officerEmail, .officerSubstitute, .answersWithin:
            false
        }
    }

    var kind: TextField.Kind {
        switch self {
        case .telephone, .officerTelephone: .telephone
        case .email, .officerEmail: .email
        case .answersWithin: .digits
        case .name, .street, .town, .hours, .visit, .hoursEnglish, .visitEnglish, .site, .outside, .support,
            .officerName, .officerSubstitute:
            .text
        }
    }

    var hint: String? {
        let texts = DeskTexts.dutch.organisation
        return switch self {
        case .hours: texts.hoursHint
        case .outside: texts.outsideHint
        case .support: texts.supportHint
        case .name, .street, .town, .telephone, .email, .visit, .hoursEnglish, .visitEnglish, .site,
            .officerName, .officerTelephone, .officerEmail, .officerSubstitute, .answersWithin:
            nil
        }
    }

    var words: String {
        let texts = DeskTexts.dutch.organisation
        return switch self {
        case .name: texts.name
        case .street: texts.street
        case .town: texts.town
        case .telephone: texts.telephone
        case .email: texts.email
        case .hours: texts.hours
        case .visit: texts.visit
        case .hoursEnglish: texts.hoursEnglish
        case .visitEnglish: texts.visitEnglish
        case .site: texts.site
        case .outside: texts.outside
        case .support: texts.support
        case .officerName: texts.officerName
        case .officerTelephone: texts.officerTelephone
        case .officerEmail: texts.officerEmail
        case .officerSubstitute: texts.officerSubstitute
        case .answersWithin: texts.answersWithin
        }
    }
}
