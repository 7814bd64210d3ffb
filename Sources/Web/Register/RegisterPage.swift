import CaseDesk
import HTML
import Register
import Texts

/// The filters, the lines that pass them, and the way out to a spreadsheet.
struct RegisterPage: Part {
    let filter: RegisterFilter
    let years: [Int]
    let lines: [RegisterLine]

    private var texts: DeskRegister { DeskTexts.dutch.register }

    var html: HTML {
        section {
            p { texts.intro }
            p { Link(texts.insight, to: "/register/beeld") }
            if let year = filter.year {
                choices
                if lines.isEmpty { none } else { table(year) }
            } else {
                p { texts.empty }
            }
        }
    }

    private var choices: HTML {
        form(.action(RegisterController.address), .method("get")) {
            details {
                summary { texts.filters }
                div(.class("details")) {
                    radios("jaar", texts.year, years.map { ("\($0)", "\($0)") }, filter.year.map(String.init))
                    radios("afloop", texts.ending, all(endings), filter.ending)
                    radios("kanaal", texts.channel, all(channels), filter.channel?.rawValue)
                    radios("onderwerp", texts.subject, all(subjects), filter.subject?.rawValue)
                    Buttons { Button(texts.show, .second) }
                }
            }
        }
    }

    private var endings: [(String, String)] {
        [
            (RegisterFilter.running, texts.running), (RegisterFilter.unknown, texts.unknown),
            (RegisterFilter.voided, texts.voided),
        ]
            + Register.Ending.allCases.map { ($0.rawValue, $0.words) }
    }
    private var channels: [(String, String)] { Register.Channel.allCases.map { ($0.rawValue, $0.words) } }
    private var subjects: [(String, String)] { Register.Subject.allCases.map { ($0.rawValue, $0.words) } }

    private func all(_ choices: [(String, String)]) -> [(String, String)] { [("", texts.all)] + choices }

    private func radios(
        _ name: String, _ question: String, _ choices: [(String, String)], _ chosen: String?
    ) -> HTML {
        Radios(
            Field(name, question), choices.map { Choice($0.0, $0.1) }, selected: chosen ?? ""
        ).html
    }

    @HTMLBuilder private var none: HTML {
        p { texts.nothing }
        if !filter.isEmpty {
            p { Link(texts.clear, to: "/register?jaar=\(filter.year ?? 0)") }
        }
    }

    private func table(_ year: Int) -> HTML {
        let start =
            filter.after.flatMap { after in lines.firstIndex { $0.row.id == after } }.map { $0 + 1 } ?? 0
        let shown = lines.dropFirst(start).prefix(RegisterController.pageSize)
        let isMore = start + shown.count < lines.count
        return section {
            DataTable(
                texts.caption(lines.count, year),
                [
                    .init(texts.entry), .init(texts.half), .init(texts.subject), .init(texts.channel),
                    .init(texts.ending), .init(texts.measures), .init(texts.days, isNumber: true),
                ], rows: shown.map(cells))
            if isMore, let last = shown.last {
                p { Link(texts.older, to: "/register?\(filter.query(after: last.row.id))") }
            }
            p { Link(texts.export, to: "/register/regels.csv?\(filter.query())") }
            if !filter.isEmpty { p { Link(texts.clear, to: "/register?jaar=\(year)") } }
        }
    }

    private func cells(_ line: RegisterLine) -> [HTML] {
        let row = line.row
        return [
            Link(
                String(row.id.prefix(6)), to: "/register/regel/\(row.period.year)/\(row.id)"
            ).html,
            HTML(texts.halfOfYear(row.period.half, row.period.year)),
            HTML(row.subjects.map(\.words).joined(separator: ", ")), HTML(row.channel.words),
            HTML(row.endingWords),
            HTML(row.measures.map(\.words).joined(separator: ", ")),
            HTML(row.daysToEnding.map(String.init) ?? ""),
        ]
    }
}
