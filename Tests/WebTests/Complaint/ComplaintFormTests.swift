import CaseDesk
import Procedure
import Testing
import Texts

@testable import Web

@Suite("The form, read as a complaint")
struct ComplaintFormTests {
    private static let texts = Catalogue.of(.dutch)
    private let when = ComplaintFormTests.texts.form.when

    private func form(_ answers: [String: String], today: String = "2026-03-16") throws -> ComplaintForm {
        var draft = Draft()
        for (name, value) in answers { draft.answers[name] = [value] }
        let day = try #require(Day(iso: today))
        return ComplaintForm(
            draft, today: day, procedure: ProcedureVersion(name: "2025", effective: day - 100),
            texts: Self.texts)
    }

    private func date(_ day: String, _ month: String, _ year: String) throws -> ComplaintForm {
        try form(["dag": day, "maand": month, "jaar": year])
    }

    @Test(arguments: ["3", "03", "maart", "Maart", "mrt", "mrt.", "March", " 3 "])
    func `a month may be a number or a word`(month: String) throws {
        #expect(try date("9", month, "2026").happened() == .on(#require(Day(2026, 3, 9))))
    }

    @Test func `a day that is forgotten stays empty`() throws {
        #expect(try date("", "2", "2026").happened() == .inMonth(year: 2026, month: 2))
        #expect(try date("", "", "2026").happened() == .inYear(2026))
    }

    @Test func `not knowing and still going on are answers`() throws {
        #expect(try form(["weetniet": "ja"]).happened() == .unknown)
        #expect(try form(["nog": "ja"]).happened() == .ongoing)
        #expect(try form(["nog": "ja", "dag": "1", "maand": "1", "jaar": "2024"]).isOverAYear == false)
    }

    @Test func `a date that cannot be read says what to do`() throws {
        func words(_ form: ComplaintForm) -> [FieldProblem] { form.problems(of: .when) }
        #expect(try words(date("", "", "")) == [.init("dag", when.empty)])
        #expect(try words(date("1", "3", "")) == [.init("jaar", when.noYear)])
        #expect(try words(date("1", "3", "26")) == [.init("jaar", when.yearInFour)])
        #expect(try words(date("1", "3", "twee")) == [.init("jaar", when.yearInFour)])
        #expect(try words(date("1", "", "2026")) == [.init("maand", when.noMonth)])
        #expect(try words(date("1", "13", "2026")) == [.init("maand", when.noSuchMonth)])
        #expect(try words(date("29", "2", "2026")) == [.init("dag", when.noSuchDay)])
        #expect(try words(date("-1", "2", "2026")) == [.init("dag", when.noSuchDay)])
        #expect(try words(date("17", "3", "2026")) == [.init("dag", when.future)])
        #expect(try words(date("", "4", "2026")) == [.init("dag", when.future)])
        #expect(try words(form(["weetniet": "ja", "nog": "ja"])) == [.init("dag", when.onlyOne)])
        #expect(try words(form(["weetniet": "ja", "jaar": "2026"])) == [.init("dag", when.onlyOne)])
        #expect(try words(date("16", "3", "2026")).isEmpty)
    }

    @Test(arguments: [
        ("16", "3", "2025", false), ("15", "3", "2025", true), ("", "3", "2025", false),
        ("", "2", "2025", true),
    ])
    func `exactly one year is in time, a day more is a fork`(
        day: String, month: String, year: String, isOver: Bool
    ) throws {
        let form = try date(day, month, year)
        #expect(form.isOverAYear == isOver)
        #expect(Question.overAYear.isAsked(form) == isOver)
    }

    @Test func `an old story can be told by who chose to`() throws {
        var answers = ["dag": "1", "maand": "1", "jaar": "2020"]
        #expect(throws: FieldProblems.self) { try form(answers).oldStory() }
        answers["toch"] = "vertellen"
        try form(answers).oldStory()
    }

    @Test func `ten thousand characters fit and one more does not`() throws {
        let full = String(repeating: "é", count: ComplaintForm.longestStory)
        #expect(try form(["verhaal": full]).problems(of: .story).isEmpty)
        #expect(try form(["verhaal": full + "a"]).problems(of: .story).map(\.field) == ["verhaal"])
        #expect(
            try form(["verhaal": " \n "]).problems(of: .story).map(\.text) == [Self.texts.form.story.empty])
        #expect(try form(["gevoel": full + "a"]).problems(of: .effect).map(\.field) == ["gevoel"])
    }

    @Test(arguments: [
        "06 12 34 56 78", "0612345678", "+31 6-12345678", "(050) 123 45 67", "+31 (0)6 12345678",
        "0031 6 12345678", "+49 170 1234567",
    ])
    func `a telephone number may be written in any way`(number: String) {
        #expect(ComplaintForm.isTelephone(number))
    }

    @Test(arguments: [
        "", "06", "06 12 34 56 7", "612345678", "+31 6 1234567", "zes", "06 12 34 56 78 of bel mijn zus",
        "1234567890123456",
    ])
    func `what cannot be dialled is asked again`(number: String) {
        #expect(!ComplaintForm.isTelephone(number))
    }

    @Test(arguments: [
        ("naam@voorbeeld.nl", true), (" a@b.c ", true), ("naam", false), ("naam@voorbeeld", false),
        ("@b.nl", false), ("a b@c.nl", false), ("a@b@c.nl", false), ("a@.nl", false),
    ])
    func `a mail address has its signs`(address: String, isRight: Bool) {
        #expect(ComplaintForm.isMailAddress(address) == isRight)
    }

    @Test func `a letter needs a street with a number`() {
        #expect(ComplaintForm.isAddress("Dorpsstraat 1\n9711 AA Groningen"))
        #expect(!ComplaintForm.isAddress("Groningen"))
    }

    @Test func `a name asks for permission, no name asks for nothing`() throws {
        #expect(try form([:]).complainant() == .nameless)
        #expect(try form(["naam": "Ali"]).problems(of: .name).map(\.field) == ["noemen"])
        let name = try #require(Words("Ali"))
        #expect(
            try form(["naam": "Ali", "noemen": "bel"]).complainant() == .named(name, mayBeNamed: .callFirst))
    }

    @Test func `an interpreter needs a language`() throws {
        #expect(try form(["let[]": "tolk"]).problems(of: .needs).map(\.field) == ["taal"])
        #expect(try form(["let[]": "tolk", "taal": "Tigrinya"]).needs().interpreter?.text == "Tigrinya")
    }

    @Test func `each way of contact asks for its own detail only`() throws {
        #expect(try form(["contact": "code"]).contact() == .code)
        for (choice, field) in [("bellen", "telefoon"), ("mailen", "email"), ("brief", "adres")] {
            #expect(try form(["contact": choice]).problems(of: .detail).map(\.field) == [field])
        }
        let call = ["contact": "bellen", "telefoon": "0612345678", "brieven": "huis"]
        #expect(try form(call).problems(of: .detail).map(\.field) == ["brieven"])
    }

    @Test func `a number to call now counts only for who is not safe and pressed the button`() throws {
        let asked = ["haast": "onveilig", "bellen": "ja", "terugbel": "0612345678", "contact": "code"]
        #expect(try form(asked).callBack()?.text == "0612345678")
        #expect(try form(asked).contact() == .code)
        #expect(try form(asked.merging(["bellen": "nee"]) { $1 }).callBack() == nil)
        #expect(try form(asked.merging(["haast": "nee"]) { $1 }).callBack() == nil)
        #expect(
            try form(asked.merging(["terugbel": "zes"]) { $1 }).problems(of: .helpNow).map(\.field) == [
                "terugbel"
            ])
    }

    @Test func `somebody else's complaint tells whether they know`() throws {
        #expect(try form(["voor": "ander"]).problems(of: .represented).map(\.field) == ["weet"])
        let behalf = try form(["voor": "ander", "ander_naam": "Jan", "weet": "nee"]).behalf()
        #expect(behalf == .someoneElse(name: Words("Jan"), knows: .notYet))
        #expect(try form(["voor": "groep", "groep": "12 mensen"]).behalf() == .group(of: 12))
        #expect(try form(["voor": "groep", "groep": "veel"]).behalf() == .group(of: nil))
    }
}

@Suite("When we call who is not safe")
struct CallMomentTests {
    /// Day, hour in Amsterdam, and when we call.
    @Test(arguments: [
        ("2026-03-16", 8, "2026-03-16", 12), ("2026-03-16", 10, "2026-03-16", 17),
        ("2026-03-16", 15, "2026-03-17", 12), ("2026-03-20", 18, "2026-03-23", 12),
        ("2026-03-21", 10, "2026-03-23", 12), ("2026-04-03", 10, "2026-04-07", 12),
    ])
    func `the moment is within office hours`(day: String, hour: Int, then: String, before: Int) throws {
        let today = try #require(Day(iso: day))
        let clock = TestClock(today, hour: day > "2026-03-29" ? hour - 1 : hour)
        let moment = CallMoment(after: clock.now)
        #expect(moment.day.iso == then)
        #expect(moment.before == before)
    }
}
