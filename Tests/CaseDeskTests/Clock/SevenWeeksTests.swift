import Foundation
import Ledger
import Post
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

/// Two complaints, two nodes and seven weeks: what the table of domain rule 7 asks is what is received.
///
/// Mrs Jansen reads English and chose mail; Noor handles it, Kim is told on 20 March and stays silent. The
/// other complaint must not be read by the desk, has a code only, and nobody ever takes it up.
@Suite("Seven weeks of mail")
struct SevenWeeksTests {
    private typealias Taken = Recorder.Taken

    @Test(arguments: Store.all)
    func `stopped halfway and with two nodes, everyone gets exactly the mails of the table`(
        _ store: Store
    ) async throws {
        try await DeskWorld.with(store) { world in
            let time = RunningTime(.mar(16))
            let other = try await world.another()
            let nodes = RunningNodes(
                world: world, desks: [world.desk, other], transport: Recorder(Self.server, time), time: time,
                from: try MailAddress("post@\(hex(randomBytes(6))).example"))
            try await live(nodes, in: world)
            await other.close()

            let received = nodes.transport.taken
            let seals = received.values.filter { $0[0].to == "zegel@buiten.example" }
            #expect(seals.count == 47, "one for every day")
            for (id, copies) in received {
                #expect(Set(copies.map(\.text)).count == 1, "\(id) came with two texts")
            }
            let mails = received.values.map { $0[0] }.filter { $0.to != "zegel@buiten.example" }.sorted()
            for change in mails.difference(from: Self.table.sorted()) {
                switch change {
                case .insert(_, let mail, _): Issue.record("not in the table: \(mail)")
                case .remove(_, let mail, _): Issue.record("missing: \(mail)")
                }
            }
            let cut = received.values.count { $0.count > 1 }
            #expect(cut > 10, "the line has to break now and then")
        }
    }

    /// Who acts does so before the nodes see the day.
    private func live(_ nodes: RunningNodes, in world: DeskWorld) async throws {
        let jansen = Filing.jansen {
            $0.contact = .email("jansen@voorbeeld.example")
            $0.language = .english
        }
        let number = try await world.take(jansen, to: .filed).number
        _ = try await world.file(.awayFromTheDesk)
        for day in 0..<47 {
            let today = Day.mar(16) + day
            if let step = Course(rawValue: day), (Course.proposed...Course.informed).contains(step) {
                try await world.step(number, step, on: today)
            }
            switch day {
            case 25:
                _ = try await world.desk.perform(
                    .contacts(.write("Is er nieuws?")), on: number, by: .complainant, now: .at(today))
            case 26:
                try await world.act(number, on: today) { plan throws(Refusal) in
                    try plan.perform(.contacts(.write("Nog niet.")))
                }
            case 34:
                let away = Account.Absence(from: today + 1, through: today + 5)
                try await world.desk.change([.absenceSet(account: "noor", away)], now: .at(today))
            default: break
            }
            try await nodes.live(through: today, stopping: day.isMultiple(of: 2))
        }
    }

    /// The mail server of `bin/test`, where it runs; without it the recorder alone takes the mails.
    private static let server: SMTPTransport? = ProcessInfo.processInfo.environment["GEHOORD_TEST_SMTP"]
        .flatMap {
            (try? MailServer(url: $0)).map { SMTPTransport($0) }
        }

    private static func staff(_ day: String, _ to: String, _ words: String) -> Taken {
        mail(
            day, to, "Hallo,", "\(words) Kijk op klachten.voorbeeld.example/werk.",
            "Je kunt op deze mail niet antwoorden.", "Groeten van Ben in de Buurt")
    }

    private static func jansen(_ day: String, _ words: String) -> Taken {
        mail(
            day, "jansen", "Hello,", words, "You cannot reply to this email.", "Kind regards, Ben in de Buurt"
        )
    }

    private static func mail(_ day: String, _ to: String, _ lines: String...) -> Taken {
        Taken(
            day: Day(iso: "2026-\(day)") ?? .mar(1), to: "\(to)@voorbeeld.example",
            text: lines.joined(separator: "\n\n"))
    }

    private static let finish = "Er is iets dat uiterlijk maandag 27 april 2026 klaar moet zijn."
    private static let first = "Bel of schrijf iemand uiterlijk donderdag 19 maart 2026."
    private static let reaction =
        "Iemand kan nog antwoorden tot en met vrijdag 3 april 2026. Bel of schrijf diegene."
    private static let silent = "Schrijf iemand één regel over hoe het ervoor staat."
    private static let late = "Er is iets te laat. Stuur er bericht over."
    private static let new = "Er is iets nieuws om te verdelen."
    private static let waits = "Er wacht iets dat nog niet verdeeld is."
    private static let news = "There is news for you. Look at klachten.voorbeeld.example with your code."

    private static let table: [Taken] = handled + untouched

    private static let handled = [
        staff("03-16", "fenna", new), jansen("03-16", news), staff("03-17", "samira", waits),
        staff("03-17", "noor", "We vragen je om iets op te pakken. Beantwoord eerst één vraag."),
        jansen("03-18", news), staff("03-30", "noor", finish), staff("03-30", "noor", reaction),
        staff("04-01", "noor", silent), staff("04-03", "noor", reaction),
        staff("04-04", "noor", "Iemand had tijd om te antwoorden. Die is voorbij. Ga verder."),
        staff("04-10", "noor", "Er is een bericht om te lezen."), jansen("04-11", news),
        staff("04-13", "noor", finish), staff("04-20", "wouter", finish), staff("04-25", "noor", finish),
        staff("04-25", "noor", silent), staff("04-27", "noor", finish), staff("04-27", "hendrik", finish),
        staff("04-28", "noor", late), staff("04-28", "hendrik", late),
    ]

    private static let untouched = [
        staff("03-16", "noor", new), staff("03-16", "hendrik", new), staff("03-17", "wouter", waits),
        staff("03-18", "noor", first),
        staff("03-20", "noor", "Er is nog niemand gebeld of geschreven. Doe het vandaag."),
        staff("03-30", "noor", finish), staff("04-13", "noor", finish), staff("04-20", "samira", finish),
        staff("04-25", "noor", finish), staff("04-27", "noor", finish), staff("04-27", "hendrik", finish),
        staff("04-28", "noor", late), staff("04-28", "hendrik", late),
    ]
}
