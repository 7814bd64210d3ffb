import Procedure
import Testing

@Suite("Domein 2 – tabel van afdoeningen en plichten")
struct DutyTableTests {
    /// The table of the domain rules, cell by cell, in its own words.
    static let table: [Ending: [Duty: Requirement]] = [
        .judged: row(.yes, .yes, .yes, .yes, .yes, .yes, .yes),
        .solved: row(.yes, .no, .yes, .no, .yes, .ifInformed, .yes),
        .withdrawn: row(.yes, .no, .yes, .no, .yes, .ifInformed, .yes),
        .notTakenUp: row(.yes, .no, .yes, .no, .yes, .ifInformed, .yes),
        .cannotBeAnswered: row(.no, .no, .no, .no, .no, .no, .yes),
        .referredOn: row(.ifReachable, .no, .yes, .no, .ifReachable, .ifInformed, .yes),
        .notAComplaint: row(.ifReachable, .no, .yes, .no, .ifReachable, .ifInformed, .yes),
        .endedByDeath: row(.ifReachable, .no, .yes, .no, .ifReachable, .ifInformed, .yes),
    ]

    /// Receipt, respondent heard, minutes, confirmation, ending letter, letter to the respondent, register
    /// entry.
    private static func row(_ cells: Requirement...) -> [Duty: Requirement] {
        Dictionary(uniqueKeysWithValues: zip(Duty.allCases, cells))
    }

    static let cells = Ending.allCases.flatMap { ending in
        Duty.allCases.map { Cell(ending: ending, duty: $0) }
    }

    struct Cell: Sendable, CustomTestStringConvertible {
        var ending: Ending
        var duty: Duty
        var testDescription: String { "\(ending.rawValue), \(duty.rawValue)" }

        /// What refuses the ending when only this duty is missing.
        var refusal: Refusal {
            switch duty {
            case .receipt, .confirmation, .registerEntry: .closing(.missing(duty))
            case .respondentHeard: .closing(.termStillRuns(1))
            case .minutes: .closing(.conversationWithoutMinutes(1))
            case .endingLetter: .closing(.letterMissing(ending.letter ?? .receipt))
            case .letterToRespondent: .closing(.letterToRespondentMissing(1))
            }
        }
    }

    @Test func `the table has eight endings and seven duties`() {
        #expect(Self.table.count == Ending.allCases.count)
        #expect(Self.cells.count == 56)
    }

    @Test(arguments: cells)
    func `the code has the same cell as the table`(_ cell: Cell) {
        #expect(cell.ending.requirement(cell.duty) == Self.table[cell.ending]?[cell.duty])
    }

    @Test(arguments: Ending.allCases)
    func `with every duty done it ends`(_ ending: Ending) {
        let ended = ending.ready().when(.closing(.end(with: ending.letters()))).succeeds()
        #expect(ended.casefile.closing.ending == ending)
        #expect(ended.casefile.closing.closedOn == Ending.day)
    }

    @Test(arguments: cells)
    func `with one duty missing it is refused for that, or was never asked`(_ cell: Cell) {
        let attempt = cell.ending.ready(without: cell.duty)
            .when(.closing(.end(with: cell.ending.letters(without: cell.duty))))
        // Everybody can be reached here but who left a note in the box, and Kim is informed.
        if Self.table[cell.ending]?[cell.duty] == .no {
            #expect(attempt.succeeds().casefile.closing.ending == cell.ending)
        } else {
            attempt.refuses(cell.refusal)
        }
    }

    @Test(arguments: Ending.allCases.filter { $0 != .judged })
    func `nobody was informed, so nobody has to hear how it ended`(_ ending: Ending) {
        let ready = ending.ready(informed: false)
        ready.when(.closing(.end(with: ending.letters(informed: false)))).succeeds()
        ready.when(.closing(.end(with: ending.letters(informed: true))))
            .refuses(.closing(.letterToUninformed(1)))
    }

    @Test(arguments: [Ending.referredOn, .notAComplaint, .endedByDeath], [Duty.receipt, .endingLetter])
    func `who cannot be reached gets neither receipt nor letter, and it ends all the same`(
        _ ending: Ending, _ duty: Duty
    ) {
        let ended = ending.ready(without: duty, of: World.noteInTheBox)
            .when(.closing(.end(with: ending.letters(without: duty, of: World.noteInTheBox)))).succeeds()
        #expect(ended.casefile.closing.closedOn == Ending.day)
    }

    @Test(arguments: [Ending.solved, .withdrawn, .notTakenUp])
    func `an ending that owes a letter cannot do without, even for a note in the box`(_ ending: Ending) {
        let filing = World.jansen { [happened = ending.filing.happened] in
            $0.contact = .none
            $0.happened = happened
        }
        ending.ready(of: filing).when(.closing(.end(with: ending.letters(of: filing))))
            .refuses(.closing(.missing(.receipt)))
    }

    @Test(arguments: Ending.allCases.filter { $0 != .cannotBeAnswered })
    func `a receipt that still lies to be posted is no receipt`(_ ending: Ending) {
        let filing = World.jansen { [happened = ending.filing.happened] in
            $0.contact = .letter(address: "Brugstraat 1")
            $0.happened = happened
        }
        let waiting = ending.ready(without: .receipt, of: filing)
            .and(.did(.letters(.freeze(.sample(9, .receipt, route: .post))), by: .clock))
        let letters = ending.letters(of: filing)
        waiting.when(.closing(.end(with: letters))).refuses(.closing(.missing(.receipt)))
        waiting.and(.did(.letters(.send(9, .init(.posted, on: Ending.day)))))
            .when(.closing(.end(with: letters))).succeeds()
    }

    @Test func `the outcome letter may be the confirmation too, and is then the end of the investigation`() {
        let both = Letter.sample(3, .outcome, carries: [.confirmation])
        let ended = Ending.judged.ready(without: .confirmation)
            .when(.closing(.end(with: [both, .sample(4, .howItEnded, to: .respondent(1))]))).succeeds()
        #expect(ended.casefile.letters.outOn(.confirmation) == Ending.day)

        let lapsed = Ending.judged.ready(without: .respondentHeard)
        let late = lapsed.when(
            .closing(.end(with: Ending.judged.letters(without: .respondentHeard))), on: "2026-04-04")
        #expect(late.succeeds().casefile.investigation.concludedOn == "2026-04-04")
    }

    @Test(arguments: Ending.allCases)
    func `every ending that has a letter has its own`(_ ending: Ending) {
        let ready = ending.ready()
        #expect(ready.casefile.endingLetters == Set([ending.letter].compactMap { $0 }))
        #expect(ready.casefile.endingOfParts == ending)
    }
}
