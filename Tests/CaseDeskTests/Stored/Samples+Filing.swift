import Procedure

@testable import CaseDesk

extension Filing {
    /// Nothing that may be left out.
    static let bare = Filing(
        number: "2026-014", receivedOn: .mar(16), channel: .web,
        procedure: ProcedureVersion(name: "2026-1", effective: .mar(1)), story: .inFile("a1b2"),
        happened: .unknown, about: About(.unsure), complainant: .nameless, contact: .none)

    /// Every field with something in it, and no field as it is by itself.
    static let full: Filing = {
        var filing = Filing(
            number: "2026-015", receivedOn: .mar(16), channel: .paper, procedure: ownProcedure,
            story: .told("Er werd niet “geluisterd”.\nTwee keer/drie keer \u{e9}\u{301} \\ 👩‍👧"),
            happened: .on(.mar(2)), about: About(.employee, name: "Kim van de balie"),
            complainant: .named("Mevrouw Jansen", mayBeNamed: .callFirst),
            contact: .call(number: "050 000 00 00", lettersTo: "Straat 1", safeTimes: "na zessen"))
        filing.callBack = "06 00 00 00 01"
        filing.postmarkedOn = .mar(14)
        filing.language = .english
        filing.urgency = .unsafe
        filing.effect = "Ik slaap slecht."
        filing.wishes = Wishes([.talk, .solve, .apologise], other: "een excuus op papier")
        filing.attachments = ["zz", "aa"]
        filing.behalf = .someoneElse(name: "mijn vader", knows: .notYet)
        filing.needs.noVoicemail = true
        filing.needs.interpreter = "Tigrinya"
        filing.needs.readingIsHard = true
        filing.needs.hearingIsHard = true
        filing.needs.discreet = true
        filing.needs.other = "geen trap"
        filing.avoidance = Avoidance(desk: true, people: "Kim")
        return filing
    }()

    private static let ownProcedure: ProcedureVersion = {
        var terms = Terms()
        terms.finish = 41
        terms.reaction = 13
        terms.maximumAge = 2
        terms.firstContactTarget = 1
        terms.firstContactPromise = 4
        terms.continuation = 15
        terms.overdueLetterFrom = 34
        terms.handlerSignals = [7, 30]
        terms.reactionReminders = [9]
        terms.unopened = 5
        terms.notInformedSignal = 6
        terms.silence = 12
        terms.mandate = 27
        terms.retention = 3
        terms.refusalGrounds = [.scope, .policy("al beslist"), .age]
        return ProcedureVersion(name: "2026-2", effective: .mar(10), terms: terms)
    }()

    static func with(_ change: (inout Filing) -> Void) -> Filing {
        var filing = bare
        change(&filing)
        return filing
    }
}

extension StoredSample {
    static let filing: [StoredSample] = [
        .init(.filing(.filed(.bare)), by: .complainant, on: .mar(16), after: "filing.file"),
        .init(.filing(.filed(.full)), by: .desk, on: .mar(16), after: "filing.file"),
        filed {
            $0.complainant = .named("Jansen", mayBeNamed: .yes)
            $0.contact = .email("jansen@example.org")
            $0.happened = .inMonth(year: 2026, month: 1)
            $0.behalf = .child(name: nil)
        },
        filed {
            $0.contact = .letter(address: "Straat 1, Groningen")
            $0.happened = .inYear(2025)
            $0.behalf = .group(of: nil)
            $0.wishes = Wishes([.prevent])
        },
        filed {
            $0.contact = .call(number: "050 000 00 00", lettersTo: nil, safeTimes: nil)
            $0.happened = .ongoing
            $0.behalf = .group(of: 12)
        },
        filed {
            $0.contact = .code
            $0.behalf = .someoneElse(name: nil, knows: .impossible)
        },
        .init(
            .filing(
                .split([
                    Part(id: 1, words: "niet geluisterd", happened: .on(.mar(2))),
                    Part(id: 2, words: nil, happened: .ongoing, subject: .information),
                ])),
            after: "filing.split"),
        .init(.filing(.dated(2, .inYear(2025))), after: "filing.date"),
        .init(.filing(.classified(1, .treatment)), after: "filing.classify"),
        .init(.filing(.attached("c3d4", .complainant)), by: .complainant, after: "filing.attach"),
        .init(.filing(.attached("c3d5", .received(on: .mar(18), over: .paper))), after: "filing.attach"),
        .init(.filing(.attached("c3d6", .ours)), after: "filing.attach"),
        .init(.filing(.attached("c3d7", .respondent(2))), by: .respondent(2), after: "filing.attach"),
        .init(.filing(.joined(with: "2026-012")), by: .desk, after: "filing.join"),
        .init(.filing(.linked(to: "2025-101")), after: "filing.link"),
    ]

    private static func filed(_ change: (inout Filing) -> Void) -> StoredSample {
        .init(.filing(.filed(.with(change))), by: .complainant, on: .mar(16), after: "filing.file")
    }
}
