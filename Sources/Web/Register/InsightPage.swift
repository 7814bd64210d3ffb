import CaseDesk
import HTML
import Register
import Texts

/// Seven questions, each with its finding, its drawing and its table.
struct InsightPage: Part {
    let insight: Insight
    /// The years that it is about, newest first: one, or all.
    let shown: [Int]
    let years: [Int]

    /// In the place of a year.
    static let all = "alle"

    private var texts: DeskRegister { DeskTexts.dutch.register }

    var html: HTML {
        section {
            Notice(.attention) { p { strong { texts.notForOthers } } }
            if let first = shown.last, let last = shown.first {
                if years.count > 1 { choice }
                inflow(first, last)
                subjects
                weeks
                shares
                endings
            } else {
                p { texts.empty }
            }
        }
    }

    private var choice: HTML {
        let links = years.map {
            Link("\($0)", to: "/register/beeld?jaar=\($0)", isCurrent: shown == [$0]).html
        }
        let whole = Link(texts.allYears, to: "/register/beeld?jaar=\(Self.all)", isCurrent: shown.count > 1)
        return p { (links + [whole.html]).joined(separator: " · ") }
    }

    private func inflow(_ first: Int, _ last: Int) -> HTML {
        InsightFigure(
            id: "inflow", question: texts.inflow,
            finding: first == last
                ? texts.inflowFinding(insight.total, first)
                : texts.inflowOfAll(insight.total, first, last),
            bars: insight.inflow.map { .init(texts.halfOfYear($0.period.half, $0.period.year), $0.count) }
        ).html
    }

    private var subjects: HTML {
        let most = insight.subjects.first.map { texts.most($0.subject.words, $0.count) }
        return InsightFigure(
            id: "subjects", question: texts.bySubject, finding: most ?? texts.bySubject,
            bars: insight.subjects.map { .init($0.subject.words, $0.count) }
                + (insight.unsorted > 0
                    ? [.init(texts.unsorted, insight.unsorted, isHatched: true)] : [])
        ).html
    }

    private var weeks: HTML {
        let last = insight.weeks.count - 1
        let labels = insight.weeks.indices.map { $0 == last ? texts.later : texts.week($0 + 1) }
        let ended = insight.inTime
        return InsightFigure(
            id: "weeks", question: texts.weeks,
            finding: texts.answersInTime(ended.did, ended.of),
            bars: zip(labels, insight.weeks).map { .init($0, $1, isHatched: $0 == texts.later) },
            columns: insight.weeks.indices.map { week in
                let isLater = week == last
                return .init(isLater ? texts.later : "\(week + 1)", insight.weeks[week], isHatched: isLater)
            }, line: (insight.weeksInTime, texts.line(insight.weeksInTime))
        ).html
    }

    @HTMLBuilder private var shares: HTML {
        share("reactions", texts.reactions, insight.reactions, texts.reacted, texts.notReacted)
        share("measures", texts.measuresDone, insight.measures, texts.done, texts.notDone)
        InsightFigure(
            id: "contacts", question: texts.firstContacts,
            finding: texts.finding(
                texts.firstContacts, insight.contacts.soon, insight.total - insight.contacts.unknown),
            bars: [
                .init(texts.within, insight.contacts.soon),
                .init(texts.afterThat, insight.contacts.later, isHatched: true),
                .init(texts.noContact, insight.contacts.none, isHatched: true),
                .init(texts.unknown, insight.contacts.unknown, isHatched: true),
            ].filter { $0.count > 0 }
        ).html
    }

    private func share(
        _ id: String, _ question: String, _ share: RegisterRow.Share, _ yes: String, _ no: String
    ) -> HTML {
        InsightFigure(
            id: id, question: question, finding: texts.finding(question, share.did, share.of),
            bars: share.of == 0
                ? [] : [.init(yes, share.did), .init(no, share.of - share.did, isHatched: true)]
        ).html
    }

    private var endings: HTML {
        InsightFigure(
            id: "endings", question: texts.byEnding, finding: texts.byEnding,
            bars: insight.endings.map { .init($0.ending?.words ?? texts.running, $0.count) }
                + (insight.unknownEndings > 0
                    ? [.init(texts.unknown, insight.unknownEndings, isHatched: true)] : [])
        ).html
    }
}

/// A finding, a drawing and its table; with a line it is drawn as columns, for what has an order.
struct InsightFigure: Part {
    let id: String
    let question: String
    let finding: String
    let bars: [BarChart.Bar]
    /// The same with labels short enough to stand side by side.
    var columns: [BarChart.Bar] = []
    var line: (after: Int, words: String)?

    private var texts: DeskRegister { DeskTexts.dutch.register }

    var html: HTML {
        section {
            h2 { finding }
            if bars.isEmpty {
                p { texts.noFigures }
            } else {
                figure { drawing }
                DataTable(
                    question, [.init(texts.what), .init(texts.count, isNumber: true)],
                    rows: bars.map { [HTML($0.label), HTML(String($0.count))] })
            }
        }
    }

    private var drawing: HTML {
        let words = texts.description(bars.map { "\($0.label): \($0.count)" })
        guard let line else {
            return BarChart("plot-\(id)", title: finding, description: words, bars).html
        }
        return ColumnChart("plot-\(id)", title: finding, description: words, columns, line: line).html
    }
}
