import CaseDesk
import Procedure
import Texts

/// A version as it was typed; the name follows from the day.
struct EditionForm {
    let form: FormData
    let today: Day

    /// The fields of the form, in their order.
    static let fields =
        ["tekst", "gronden", "woorden", "maatregelen", "reden", "dag-dag", "dag-maand", "dag-jaar"]
        + EditionProblem.Term.allCases.map(\.rawValue)

    /// The version, or everything that cannot be read or published.
    func edition(after office: Office) throws(FieldProblems) -> Edition {
        var reader = FormReader(form, today: today)
        let day = reader.day("dag")
        var terms = terms(&reader)
        terms.refusalGrounds.formUnion(Self.lines(form.text("gronden")).map { .policy($0) })
        let subjects = labels(&reader)
        let measures = measureLabels(&reader)
        guard let day, reader.isRight else { throw FieldProblems(reader.problems) }
        var edition = Edition(
            ProcedureVersion(name: "", effective: day, terms: terms), text: form.text("tekst"),
            reason: form.text("reden"), subjects: subjects, measures: measures)
        edition.version.name = name(of: edition, in: office)
        let problems = edition.problems(after: office, on: today).map(\.atField)
        guard problems.isEmpty else { throw FieldProblems(problems) }
        return edition
    }

    /// Pressed twice, it is the same version.
    private func name(of edition: Edition, in office: Office) -> String {
        let same = office.editions.values.first { old in
            var named = edition
            named.version.name = old.version.name
            return named == old
        }
        return same?.version.name ?? office.nextName(effective: edition.version.effective)
    }

    private func terms(_ reader: inout FormReader) -> Terms {
        var numbers: [EditionProblem.Term: Int] = [:]
        for term in EditionProblem.Term.allCases {
            guard let number = Int(form.line(term.rawValue)) else {
                reader.note(term.rawValue, EditionProblem.outOfRange(term).words)
                continue
            }
            numbers[term] = number
        }
        let own = Terms()
        var terms = Terms(
            finish: numbers[.finish] ?? own.finish, reaction: numbers[.reaction] ?? own.reaction)
        for (term, number) in numbers { terms[keyPath: term.path] = number }
        return terms
    }

    private func labels(_ reader: inout FormReader) -> [Edition.Labelled] {
        Self.lines(form.text("woorden")).compactMap { line in
            let (name, words) = Self.halves(of: line)
            let subject = Subject.allCases.first { DeskTexts.dutch.phase.subject($0) == name }
            guard let words, let subject else {
                reader.note("woorden", EditionProblem.labelUnknown(name).words)
                return nil
            }
            return .init(subject, words)
        }
    }

    private func measureLabels(_ reader: inout FormReader) -> [Edition.Labelled] {
        Self.lines(form.text("maatregelen")).compactMap { line in
            let (name, words) = Self.halves(of: line)
            let measure = MeasureKind.allCases.first { $0.ownWords == name }
            guard let words, let measure else {
                reader.note("maatregelen", EditionProblem.measureUnknown(name).words)
                return nil
            }
            return .init(measure, words)
        }
    }

    /// Our words and theirs, with a colon between them.
    private static func halves(of line: String) -> (name: String, words: String?) {
        let halves = line.split(separator: ":", maxSplits: 1).map { String($0.drop { $0 == " " }) }
        return (halves.first ?? line, halves.count == 2 ? halves[1] : nil)
    }

    static func lines(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).compactMap { Words(String($0))?.text }
    }
}

extension MeasureKind {
    /// What the program calls it where a version has no words of its own.
    var ownWords: String { Catalogue.of(.dutch).label.procedure.measure(self) }
}

extension EditionProblem {
    /// At the field that can mend it.
    var atField: FieldProblem { FieldProblem(field, words) }

    private var field: String {
        switch self {
        case .nameMissing, .nameTaken, .effectiveInThePast, .dayTaken: "dag-dag"
        case .reasonMissing: "reden"
        case .outOfRange(let term): term.rawValue
        case .reactionNotBeforeFinish: Term.reaction.rawValue
        case .promiseBeforeTarget: Term.firstContactPromise.rawValue
        case .groundWithoutName: "gronden"
        case .labelUnknown: "woorden"
        case .measureUnknown: "maatregelen"
        case .textTooLong: "tekst"
        }
    }

    /// What to do about it.
    var words: String {
        let texts = DeskTexts.dutch.procedure
        return switch self {
        case .nameMissing, .nameTaken: texts.nameTaken
        case .effectiveInThePast: texts.inThePast
        case .dayTaken: texts.dayTaken
        case .reasonMissing: texts.reasonMissing
        case .outOfRange(let term): texts.outOfRange(term.range.lowerBound, term.range.upperBound)
        case .reactionNotBeforeFinish: texts.reactionTooLong
        case .promiseBeforeTarget: texts.promiseTooShort
        case .groundWithoutName: texts.groundEmpty
        case .labelUnknown(let words): texts.labelUnknown(words)
        case .measureUnknown(let words): texts.measureUnknown(words)
        case .textTooLong: texts.textTooLong
        }
    }
}

extension EditionProblem.Term {
    /// The question of the form, which also names the term in a table.
    var question: String {
        let texts = DeskTexts.dutch.procedure
        return switch self {
        case .finish: texts.finish
        case .reaction: texts.reaction
        case .maximumAge: texts.maximumAge
        case .firstContactTarget: texts.firstContactTarget
        case .firstContactPromise: texts.firstContactPromise
        case .continuation: texts.continuation
        case .retention: texts.retention
        }
    }
}
