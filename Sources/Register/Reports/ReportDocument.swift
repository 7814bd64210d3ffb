import HTML

/// The report as a document that stands alone: for the letter worker, which makes a tagged PDF of it.
public struct ReportDocument: Sendable {
    let report: PeriodReport
    let words: ReportWords
    let isApproved: Bool
    let reference: String?

    /// A report in these words; one that nobody approved says so, one that was approved which it is.
    public init(
        _ report: PeriodReport, _ words: ReportWords, isApproved: Bool = true, reference: String? = nil
    ) {
        (self.report, self.words, self.isApproved) = (report, words, isApproved)
        self.reference = reference
    }

    /// UTF-8; no day of printing and no name of who made it: the same report gives the same bytes.
    public var bytes: [UInt8] {
        let name = words.title(report.span)
        return document(lang: words.language) {
            title { words.organisation.isEmpty ? name : "\(name) – \(words.organisation)" }
            meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            style(Self.sheet)
        } body: {
            main {
                if !words.organisation.isEmpty { p(.class("sender")) { words.organisation } }
                h1 { name }
                if !isApproved { p { strong { words.notApproved } } }
                if let reference { p(.class("hint")) { reference } }
                ReportBody(report, words).html
            }
        }.bytes
    }

    private static let sheet = HTML(
        verbatim: """
            @page { size: A4; margin: 20mm; }
            html { background: #fff; color: #2a2320; }
            body { margin: 0; font: 13pt/1.45 Buurtletter, Andika, "Noto Sans", sans-serif; }
            .sender { border-top: 1.5mm solid #a0432b; padding-top: 3mm; }
            h1 { font-size: 20pt; line-height: 1.25; margin: 0 0 1rem; }
            h2 { font-size: 15pt; line-height: 1.3; margin: 1.5rem 0 .4rem; }
            h1, h2, figure { break-after: avoid; break-inside: avoid; }
            p { margin: 0 0 .6rem; }
            figure { margin: 0 0 .6rem; }
            table { border-collapse: collapse; width: 100%; margin: 0 0 .6rem; break-inside: avoid; }
            caption { text-align: start; font-weight: bold; }
            th, td { text-align: start; vertical-align: top; padding: .2rem .6rem .2rem 0; }
            th, td { border-bottom: .3mm solid #766859; font-weight: normal; }
            thead th { font-weight: bold; }
            th.figure, td.figure { text-align: end; }
            .hint { break-after: avoid; }
            .table { break-inside: avoid; }
            .chart { width: 85mm; height: auto; }

            """)
}
