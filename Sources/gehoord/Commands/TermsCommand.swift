import ArgumentParser
import Foundation
import Procedure

struct TermsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "terms", abstract: "Says what the calendar makes of a complaint.")

    @Option(help: "The day of filing, as 2026-03-16.") var filed: String
    @Option(help: "When it happened: 2026-03-02, 2026-03, 2026 or ongoing.") var event: String?
    @Flag(help: "One JSON object.") var json = false

    func run() throws {
        guard let day = Day(iso: filed) else {
            throw NodeFault("\(filed) is not a day", hint: "write it as 2026-03-16", code: 2)
        }
        let happened = try event.map(When.init(typed:)) ?? .unknown
        guard !happened.begins(after: day) else {
            throw NodeFault("the event lies after the filing", hint: "check both days", code: 2)
        }
        let answer = Answer(filed: day, happened: happened)
        if json { return try Output.json(answer) }
        print("filed: \(answer.filed)\nin time: \(answer.in_time)\nfinish: \(answer.finish)")
        print(
            "finish target: \(answer.finish_target)\n"
                + "reaction if informed today: \(answer.reaction_if_informed_today)"
        )
        for signal in answer.signals { print("\(signal.on): \(signal.moment)") }
    }

    private struct Answer: Encodable {
        let filed: String
        let in_time: Bool
        let finish: String
        let finish_target: String
        let reaction_if_informed_today: String
        let signals: [Line]

        struct Line: Encodable {
            let moment: String
            let on: String
        }

        init(filed day: Day, happened: When) {
            let terms = Terms()
            let finish = Deadline(days: terms.finish, after: day)
            filed = day.iso
            in_time = AgeTest.isInTime(happened, sentOn: day, years: terms.maximumAge)
            self.finish = finish.lastDay.iso
            finish_target = finish.target.iso
            reaction_if_informed_today = Deadline(days: terms.reaction, after: day).lastDay.iso
            signals = terms.signals(filed: day).map { Line(moment: $0.moment.rawValue, on: $0.on.iso) }
        }
    }
}

extension When {
    fileprivate init(typed text: String) throws {
        let numbers = text.split(separator: "-").map { Int($0) }
        switch (text, numbers.count) {
        case ("ongoing", _): self = .ongoing
        case (_, 3):
            guard let day = Day(iso: text) else { throw Self.unreadable(text) }
            self = .on(day)
        case (_, 2):
            guard let year = numbers[0], let month = numbers[1], (1...12).contains(month),
                (1...9999).contains(year)
            else { throw Self.unreadable(text) }
            self = .inMonth(year: year, month: month)
        case (_, 1):
            guard let year = numbers[0], (1...9999).contains(year) else { throw Self.unreadable(text) }
            self = .inYear(year)
        default: throw Self.unreadable(text)
        }
    }

    private static func unreadable(_ text: String) -> NodeFault {
        NodeFault(
            "\(text) is not a moment", hint: "write it as 2026-03-02, 2026-03, 2026 or ongoing", code: 2)
    }
}
