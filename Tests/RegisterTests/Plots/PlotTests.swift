import HTML
import Testing

@testable import Register

@Suite("Art. 9 – tekeningen van aantallen")
struct PlotTests {
    private let bars = [
        BarChart.Bar("samen: de hulp zelf; privacy en dossier; iets anders", 13, isHatched: true),
        BarChart.Bar("op tijd", 22),
    ]

    private func count(_ piece: String, in text: String) -> Int { text.split(separator: piece).count - 1 }

    @Test func `a drawing has a name, a description and its numbers`() {
        let svg = BarChart("plot-a", title: "Het meest", description: "op tijd: 22.", bars).html.string
        #expect(svg.contains("role=\"img\"") && svg.contains("aria-labelledby=\"plot-a-t plot-a-d\""))
        #expect(svg.contains("<title id=\"plot-a-t\">Het meest</title>"))
        #expect(svg.contains("<desc id=\"plot-a-d\">op tijd: 22.</desc>"))
        #expect(svg.contains(">22</text>") && svg.contains(">13</text>"))
        #expect(!svg.contains("style="))
    }

    @Test func `what is several things is hatched, and everything else is not`() {
        let svg = BarChart("plot-a", title: "t", description: "d", bars).html.string
        #expect(count("fill=\"url(#plot-a-h)\"", in: svg) == 1)
        #expect(count("class=\"chart-hatched\"", in: svg) == 1)
    }

    @Test func `a long label is broken between words and nothing of it is lost`() {
        let lines = BarChart.lines(of: bars[0].label)
        #expect(lines.count > 1 && lines.joined(separator: " ") == bars[0].label)
        #expect(lines.allSatisfy { $0.count <= 34 })
        #expect(
            BarChart.lines(of: "aansprakelijkheidsverzekeringsmaatschappij") == [
                "aansprakelijkheidsverzekeringsmaatschappij"
            ])
    }

    @Test func `bars share one scale, and one of nothing is still to be seen`() {
        let chart = BarChart(
            "p", title: "t", description: "d", [.init("a", 0), .init("b", 10), .init("c", 5)])
        let svg = chart.html.string
        #expect(svg.contains("width=\"2\"") && svg.contains("width=\"272\"") && svg.contains("width=\"136\""))
        #expect(BarChart("p", title: "t", description: "d", []).html.isEmpty)
    }

    @Test func `columns have a line where the time is over`() {
        let weeks = (1...7).map { BarChart.Bar("\($0)", $0, isHatched: $0 == 7) }
        let svg = ColumnChart("w", title: "t", description: "d", weeks, line: (6, "6 weken")).html.string
        #expect(svg.contains(">6 weken</text>") && count("class=\"chart-line\"", in: svg) == 1)
        #expect(count("class=\"chart-hatched\"", in: svg) == 1)
        #expect(ColumnChart("w", title: "t", description: "d", []).html.isEmpty)
    }

    @Test func `words of a person would be escaped`() {
        let chart = BarChart("p", title: "<b>", description: "\"&\"", [.init("<script>", 1)])
        #expect(!chart.html.string.contains("<script>") && chart.html.string.contains("&lt;script&gt;"))
    }
}
