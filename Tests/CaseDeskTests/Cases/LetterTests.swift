import Ledger
import Letters
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("The letters of a case")
struct LetterTests {
    /// The texts of every letter of a case that was taken to its end.
    private static func letters(of filing: Filing = .jansen) async throws -> [Letter.Kind: String] {
        try await DeskWorld.with { world in
            let number = try await world.take(filing, to: .ended).number
            let noor = try await world.staff(Neighbourhood.noor, on: .mar(24))
            guard case .handling(let view) = try await world.desk.open(number, as: noor, now: .at(.mar(24)))
            else { return [:] }
            var texts: [Letter.Kind: String] = [:]
            for letter in view.casefile.letters.list {
                let text = try await world.desk.letter(letter.id, of: number, as: noor, now: .at(.mar(24)))
                #expect(text.digest == letter.digest)
                texts[letter.kind] = String(decoding: text.bytes, as: UTF8.self)
            }
            return texts
        }
    }

    @Test func `are all there at the end`() async throws {
        let letters = try await Self.letters()
        let kinds: [Letter.Kind] = [.receipt, .newHandler, .notice, .confirmation, .outcome, .howItEnded]
        #expect(Set(letters.keys) == Set(kinds))
    }

    @Test func `to the complainant name the officer, and the one that ends it the day of erasure`()
        async throws
    {
        let letters = try await Self.letters()
        for kind in [Letter.Kind.receipt, .newHandler, .confirmation, .outcome] {
            #expect(letters[kind]?.contains("Ali Demir") == true, "\(kind)")
        }
        #expect(letters[.outcome]?.contains("24 maart 2028") == true)
        #expect(letters[.receipt]?.contains("2028") == false)
    }

    @Test func `give the complainant's full words on the receipt, and the day that counts`() async throws {
        let letters = try await Self.letters()
        #expect(letters[.receipt]?.contains("Kim kwam drie keer niet opdagen.") == true)
        #expect(letters[.receipt]?.contains("27 april") == true)
    }

    @Test func `tell the outcome with what was examined, both sides, the judgment and why`() async throws {
        let outcome = try #require(try await Self.letters()[.outcome])
        for words in [Judgement.sample.examined, Judgement.sample.sides, Judgement.sample.why] {
            #expect(outcome.contains(words.text), "\(words.text.count) characters")
        }
        #expect(outcome.contains("Het is al geregeld."))
        #expect(outcome.contains("Noor de Boer"))
        #expect(outcome.contains("manager"))
    }

    @Test func `to the respondent never give the complainant's address, mail or telephone`() async throws {
        for filing in [
            Filing.byMail,
            .jansen {
                $0.contact = .call(number: "06 12 34 56 78", lettersTo: "Brugstraat 1", safeTimes: nil)
            },
        ] {
            try await DeskWorld.with { world in
                let number = try await world.take(filing, to: .asked).number
                let noor = try await world.staff(Neighbourhood.noor, on: .mar(24))
                let texts = try await world.desk.preview(on: number, as: noor, now: .at(.mar(24))) {
                    plan throws(Refusal) in
                    try plan.write(.notice(to: 1))
                }
                let notice = String(decoding: texts[0].bytes, as: UTF8.self)
                for secret in ["jansen@voorbeeld", "06 12 34", "Brugstraat"] {
                    #expect(!notice.contains(secret))
                }
                #expect(notice.contains("Kim kwam drie keer niet opdagen."))
            }
        }
    }

    @Test func `to a respondent leave the name out where it may not be given`() async throws {
        try await DeskWorld.with { world in
            let unnamed = Filing.jansen { $0.complainant = .named("Mevrouw Jansen", mayBeNamed: .no) }
            let number = try await world.take(unnamed, to: .accepted).number
            try await world.act(number, on: .mar(19)) { plan throws(Refusal) in
                try plan.perform(.contacts(.talkAboutSafety(on: .mar(19), nameMayBeGiven: false, note: nil)))
                try plan.perform(.reactions(.name(.employee(Neighbourhood.kim, name: "Kim"), parts: [1])))
                try plan.perform(.reactions(.notify(1, .init(parts: [1]))))
                try plan.write(.notice(to: 1))
            }
            let noor = try await world.staff(Neighbourhood.noor, on: .mar(19))
            let text = try await world.desk.letter(3, of: number, as: noor, now: .at(.mar(19)))
            #expect(!String(decoding: text.bytes, as: UTF8.self).contains("Jansen"))
        }
    }

    @Test func `speak the complainant's language, and Dutch to a respondent`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(.jansen { $0.language = .english }, to: .asked).number
            let noor = try await world.staff(Neighbourhood.noor, on: .mar(24))
            let receipt = try await world.desk.letter(1, of: number, as: noor, now: .at(.mar(24)))
            let notice = try await world.desk.letter(3, of: number, as: noor, now: .at(.mar(24)))
            #expect(receipt.language == .english)
            #expect(String(decoding: receipt.bytes, as: UTF8.self).contains("lang=\"en\""))
            #expect(notice.language == .dutch)
            #expect(String(decoding: notice.bytes, as: UTF8.self).contains("lang=\"nl\""))
        }
    }

    @Test func `a reason that is no reason keeps the ending back, and the preview says why`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .concluded).number
            let noor = try await world.staff(Neighbourhood.noor, on: .mar(24))
            let short = Judgement(
                examined: "Het rooster.", sides: "Zo.", judgment: .upheld, why: "Zo was het.")
            let end: @Sendable (inout Plan) throws(Refusal) -> Void = { plan throws(Refusal) in
                try plan.perform(.outcome(.judge(1, short)))
                try plan.perform(.measures(.decideNone(reason: "Het is al geregeld.")))
                try plan.end()
            }
            let preview = try await world.desk.preview(on: number, as: noor, now: .at(.mar(24)), end)
            #expect(preview.first?.findings.missing.isEmpty == false)
            let answer = await world.answer {
                try await world.desk.carryOut(on: number, as: noor, ifStillAt: nil, now: .at(.mar(24)), end)
            }
            #expect(answer == .fault(.letterNotReady))
            let casefile = try await world.casefile(number)
            #expect(!casefile.closing.hasEnded)
        }
    }

    @Test func `an end that is late says so, and an unsent confirmation becomes a part of it`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .reacted).number
            let late = Day.mar(16) + 50
            let loaded = try await world.act(number, on: late) { plan throws(Refusal) in
                try plan.perform(.investigation(.note(.init(.asked, on: late, "Ik sprak met de planner."))))
                try plan.perform(.outcome(.judge(1, .sample)))
                try plan.perform(.measures(.decideNone(reason: "Het is al geregeld.")))
                try plan.end(lateBecause: "het gesprek later was dan gepland.")
            }
            let outcome = try #require(loaded.casefile.letters.list.first { $0.kind == .outcome })
            #expect(outcome.carries == [.confirmation, .overdue])
            #expect(!loaded.casefile.isInTime(on: late))
            let noor = try await world.staff(Neighbourhood.noor, on: late)
            let text = try await world.desk.letter(outcome.id, of: number, as: noor, now: .at(late))
            #expect(String(decoding: text.bytes, as: UTF8.self).contains("het gesprek later was dan gepland"))
        }
    }

    @Test func `a letter that is refused leaves no text, also when the plan goes on`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            let before = try await world.count("letter_text")
            try await world.act(number, on: .mar(19)) { plan throws(Refusal) in
                do throws(Refusal) { try plan.write(.confirmation) } catch {}
                do throws(Refusal) { try plan.end() } catch {}
                try plan.perform(.contacts(.write("Toch nog iets.")))
                try plan.write(LetterDraft(.progress, words: "We zijn bezig. Volgende week hoor je meer."))
            }
            let after = try await world.count("letter_text")
            #expect(after == before + 1)
            let audit = try await world.desk.audit(now: .at(.mar(19)))
            #expect(audit.findings == [])
        }
    }

    @Test func `without a worker there is no PDF, and it says so`() async throws {
        try await DeskWorld.with { world in
            let answer = await world.answer { try await world.desk.print(Array("<p>x</p>".utf8)) }
            #expect(answer == .fault(.noPress))
            #expect(!DeskFault.noPress.hint.isEmpty)
        }
    }
}
