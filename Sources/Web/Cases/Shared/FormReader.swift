import Procedure
import Texts

/// Reads what staff typed, field by field, and remembers what could not be read.
struct FormReader {
    let form: FormData
    let today: Day
    private(set) var problems: [FieldProblem] = []

    init(_ form: FormData, today: Day) {
        (self.form, self.today) = (form, today)
    }

    var isRight: Bool { problems.isEmpty }

    mutating func note(_ field: String, _ problem: String) {
        problems.append(FieldProblem(field, problem))
    }

    /// Words that may be left out.
    func words(_ field: String) -> Words? { Words(form.text(field)) }

    /// Words that have to be there.
    mutating func needed(_ field: String, _ problem: String) -> Words? {
        let words = words(field)
        if words == nil { note(field, problem) }
        return words
    }

    /// One of a closed list.
    mutating func choice<Value: RawRepresentable<String>>(_ field: String, _ problem: String) -> Value? {
        let value = Value(rawValue: form.text(field))
        if value == nil { note(field, problem) }
        return value
    }

    /// Parts, respondents or letters by their numbers.
    func numbers<Counted>(_ field: String) -> Set<Identifier<Counted>> {
        Set(form.list(field).compactMap(Int.init).map(Identifier.init))
    }

    /// A whole day, up to today; `incomplete` says which one, where a form asks for two.
    mutating func past(_ name: String, incomplete: String? = nil) -> Day? {
        guard let day = day(name, incomplete: incomplete) else { return nil }
        guard day <= today else {
            note("\(name)-dag", DeskTexts.dutch.moment.future)
            return nil
        }
        return day
    }

    /// A whole day from today on.
    mutating func coming(_ name: String, incomplete: String? = nil) -> Day? {
        guard let day = day(name, incomplete: incomplete) else { return nil }
        guard day >= today else {
            note("\(name)-dag", DeskTexts.dutch.moment.past)
            return nil
        }
        return day
    }

    /// A whole day.
    mutating func day(_ name: String, incomplete: String? = nil) -> Day? {
        let date = TypedDate(form, name)
        return read { () throws(FieldProblems) in try date.whole(incomplete: incomplete) }
    }

    /// A moment as far as it is known.
    mutating func moment(_ name: String) -> When? {
        let date = TypedDate(form, name)
        return read { () throws(FieldProblems) in try date.moment() }
    }

    private mutating func read<Value>(_ parse: () throws(FieldProblems) -> Value) -> Value? {
        do throws(FieldProblems) { return try parse() } catch {
            problems += error.list
            return nil
        }
    }
}
