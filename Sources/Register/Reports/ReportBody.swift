import HTML

/// A report as people read it: finding, drawing and table, five times; page and PDF share it.
public struct ReportBody: Sendable {
    let report: PeriodReport
    let words: ReportWords

    /// A report in these words.
    public init(_ report: PeriodReport, _ words: ReportWords) {
        (self.report, self.words) = (report, words)
    }

    /// Begins below the one `h1`.
    public var html: HTML {
        section(.class("report")) {
            if let total = report.total {
                p(.class("lead")) { words.total(total) }
                for table in report.tables { drawn(table) }
            } else {
                p(.class("lead")) { words.noTotal }
            }
            h2 { words.changesTitle }
            changes
            if report.total != nil { p(.class("hint")) { words.protection(report.k) } }
        }
    }

    @HTMLBuilder private var changes: HTML {
        if report.changes.isEmpty {
            p { words.noChanges }
        } else {
            ul { for change in report.changes { li { change } } }
        }
    }

    @HTMLBuilder private func drawn(_ table: Table) -> HTML {
        let (finding, question) = (words.finding(table), words.question(table.name))
        h2 { finding }
        if finding != question { p(.class("hint")) { question } }
        if table.isHidden {
            p { words.tableHidden }
        } else {
            figure { chart(table).html }
            figures(table)
        }
    }

    private func chart(_ table: Table) -> BarChart {
        let shown = table.cells.compactMap { cell in cell.count.map { (words.label(cell), $0, cell) } }
        return BarChart(
            "plot-\(table.name.rawValue)", title: words.finding(table),
            description: words.drawing(shown.map { (label: $0.0, count: $0.1) }),
            shown.map { label, count, cell in
                let isPlain = cell.leaves.count == 1 && ![.late, .notKept].contains(cell.leaves[0])
                return BarChart.Bar(label, count, isHatched: !isPlain)
            })
    }

    private func figures(_ table: Table) -> HTML {
        div(.class("table"), .role("region"), .aria("label", words.question(table.name)), .tabindex(0)) {
            tabulated {
                caption { words.question(table.name) }
                thead {
                    tr {
                        th(.scope("col")) { words.columns.what }
                        th(.scope("col"), .class("figure")) { words.columns.count }
                    }
                }
                tbody {
                    for cell in table.cells {
                        tr {
                            th(.scope("row")) { words.label(cell) }
                            td(.class("figure")) { cell.count.map(String.init) ?? words.hidden }
                        }
                    }
                }
            }
        }
    }
}

/// The element, whose name the table of a report hides.
private func tabulated(@HTMLBuilder _ content: () -> HTML) -> HTML { table { content() } }
