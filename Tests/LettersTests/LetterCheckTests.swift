import Letters
import Procedure
import Testing

@Suite("Checks before sending")
struct LetterCheckTests {
    private func letter(_ kind: Letter.Kind, _ name: String) throws -> LetterSheet {
        try #require(Rendered.one(kind, name)).letter
    }

    private func blocking(_ letter: LetterSheet) -> [LetterProblem] {
        LetterCheck.problems(of: letter, in: .dutch).filter(\.isBlocking)
    }

    private func answer(why: String = "Eerste zin. Tweede zin.", told: String = "Het ging mis.") throws
        -> LetterSheet
    {
        var letter = try letter(.outcome, "upheld")
        letter.content = OutcomeContent(
            receivedOn: letter.date,
            points: [
                .init(told: told, examined: "Ik las.", sides: "Jij en wij.", judgment: .upheld, why: why)
            ],
            measures: .none(because: "het klopt."))
        return letter
    }

    @Test(arguments: Rendered.all.filter { $0.language == .dutch })
    func `no preview is blocked`(_ rendered: Rendered) {
        #expect(LetterCheck.problems(of: rendered.letter, in: .dutch).filter(\.isBlocking) == [])
    }

    @Test func `nothing may be empty and reasons have two sentences`() throws {
        #expect(blocking(try answer(why: " ")) == [.gap(.empty(.why(point: 1)))])
        #expect(blocking(try answer(why: "Omdat het zo is.")) == [.gap(.reasonTooShort(.why(point: 1)))])
        #expect(blocking(try answer(told: "")) == [.gap(.empty(.told(point: 1)))])
        #expect(blocking(try answer()) == [])
    }

    @Test(arguments: ["[naam]", "{{dag}}", "en zo verder…", "en toen..."])
    func `nothing may be left to fill in`(_ mark: String) throws {
        let found = blocking(try answer(why: "Eerste zin. Toen kwam \(mark)"))
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { if case .placeholder = $0 { true } else { false } })
    }

    @Test func `what the complainant wrote is left alone`() throws {
        let told =
            "Ik zei [niets]… en toen ging " + Array(repeating: "het mis", count: 12).joined(separator: " ")
        #expect(LetterCheck.problems(of: try answer(told: told), in: .dutch) == [])
    }

    @Test func `brackets in the column of who does it are something to fill in as well`() throws {
        var letter = try answer()
        letter.content = SettlementContent(
            receivedOn: letter.date, facts: "Het ging mis.",
            agreements: [Promise(what: "We bellen je", who: "[naam]", due: letter.date)],
            notSolvedBy: letter.date)
        #expect(blocking(letter) == [.placeholder("["), .placeholder("]")])
    }

    @Test func `a measure has an owner`() throws {
        var letter = try answer()
        letter.content = OutcomeContent(
            receivedOn: letter.date, points: (letter.content as? OutcomeContent)?.points ?? [],
            measures: .taken([.init(kind: .repair, what: "Iets", owner: " ", due: letter.date)]))
        #expect(blocking(letter) == [.gap(.nobodyDoes(1))])
    }

    @Test func `an agreement needs facts and a list`() throws {
        var letter = try letter(.settlement, "agreed")
        letter.content = SettlementContent(
            receivedOn: letter.date, facts: "", agreements: [], notSolvedBy: letter.date)
        #expect(blocking(letter) == [.gap(.empty(.facts)), .gap(.nothingListed)])
    }

    @Test func `the officer, a signature, an address and the day of erasure block`() throws {
        var letter = try answer()
        letter.sender.officer.contact = ""
        letter.sender.signer.name = " "
        letter.recipient.address = [""]
        letter.erasedOn = nil
        #expect(blocking(letter) == [.officerMissing, .signerMissing, .erasureMissing, .addressMissing])
    }

    @Test(arguments: Letter.Kind.allCases)
    func `an ending is signed by a manager, never by the desk`(_ kind: Letter.Kind) throws {
        var letter = try #require(Rendered.all(kind).first).letter
        letter.sender.signer.role = .intake
        #expect(blocking(letter).contains(.signedByTheDesk) == Letter.Kind.endings.contains(kind))
    }

    @Test func `a letter that carries a refusal is an ending too`() throws {
        var letter = try letter(.progress, "one line")
        letter.carries = [OutOfScopeContent([RefusedPart(why: "Een. Twee.")])]
        #expect(blocking(letter) == [.erasureMissing])
    }

    @Test func `an overdue letter of its own names a new day`() throws {
        var letter = try letter(.overdue, "too late")
        letter.content = OverdueContent(promised: letter.date, because: "Ziekte.", answerBy: nil)
        #expect(blocking(letter) == [.gap(.dayMissing)])
        var ending = try answer()
        ending.carries = [letter.content, ConfirmationContent(finishedOn: letter.date)]
        #expect(blocking(ending) == [])
    }

    @Test func `a long sentence is advice`() throws {
        let long = Array(repeating: "woord", count: 21).joined(separator: " ") + "."
        let found = LetterCheck.problems(of: try answer(why: "Kort. " + long), in: .dutch)
        #expect(found == [.longSentence(long, .why(point: 1))])
        #expect(found.allSatisfy { !$0.isBlocking })
    }

    @Test func `a hard word is advice`() throws {
        let found = LetterCheck.problems(
            of: try answer(why: "Het is ongegrond. Dat is helaas zo."), in: .dutch)
        #expect(found == [.hardWord("ongegrond", .why(point: 1)), .hardWord("helaas", .why(point: 1))])
    }

    @Test func `a third person is advice, a known party is not`() throws {
        let found = LetterCheck.problems(
            of: try answer(why: "Ik sprak met Fatima over Samira. Op maandag zei Gülşens zoon iets."),
            in: .dutch)
        #expect(found == [.thirdPerson("Fatima", .why(point: 1))])
        let fatima = try answer(why: "Ik sprak met Fatima. Dat hielp.")
        #expect(LetterCheck.problems(of: fatima, in: .dutch, parties: ["Fatima El Amrani"]) == [])
    }

    @Test(arguments: [
        ("111222333", true), ("1112.22.333", true), ("111 222 333", true), ("123456782", true),
        ("123456789", false),
        ("0501234567", false), ("06 12 34 56 78", false), ("000000000", false), ("2026-014", false),
    ])
    func `a number that passes the 11-test is advice`(_ number: String, _ passes: Bool) throws {
        let found = LetterCheck.problems(of: try answer(told: "Mijn nummer is \(number)."), in: .dutch)
        #expect(found == (passes ? [.citizenNumber(.told(point: 1))] : []))
    }
}
