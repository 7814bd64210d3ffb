import HTML
import Testing

@testable import Web

@Suite("Parts – the picture of a promise")
struct DeadlineBlockTests {
    private func bars(_ style: String, day: Int, of days: Int = 42) -> [TestMarkup.Tag] {
        let block = DeadlineBlock("Nog", day: day, of: days) { "uiterlijk" }
        return TestMarkup(block.html.string).all.filter { $0.attributes["class"] == style && !$0.isEnd }
    }

    private func width(_ bars: [TestMarkup.Tag]) -> Int {
        bars.compactMap { $0.attributes["width"].flatMap { Int($0) } }.reduce(0, +)
    }

    @Test func `six weeks are six blocks`() {
        #expect(bars("bar-empty", day: 0).count == 6)
        #expect(bars("bar-empty", day: 0, of: 14).count == 2)
        #expect(bars("bar-empty", day: 0, of: 10).count == 2)
    }

    @Test func `the first day is empty, the last is full, and past it stays full`() {
        #expect(bars("bar-full", day: 0).isEmpty && bars("bar-full", day: -3).isEmpty)
        #expect(width(bars("bar-full", day: 42)) == width(bars("bar-empty", day: 42)))
        #expect(width(bars("bar-full", day: 60)) == width(bars("bar-empty", day: 60)))
    }

    @Test func `half way the fifth block is filled in part`() {
        #expect(bars("bar-full", day: 30).count == 5)
        #expect(bars("bar-full", day: 28).count == 4)
    }

    @Test func `the mark of today goes when the time is over`() {
        #expect(bars("bar-now", day: 42).count == 1 && bars("bar-now", day: 43).isEmpty)
    }

    @Test func `the picture is silent, the words are not`() {
        let html = DeadlineBlock("Nog 12 dagen", day: 30, of: 42) { "uiterlijk dinsdag" }.html.string
        #expect(html.contains("<svg viewBox=\"0 0 424 44\" aria-hidden=\"true\">"))
        #expect(TestMarkup(html).text == "Nog 12 dagen uiterlijk dinsdag")
    }
}
