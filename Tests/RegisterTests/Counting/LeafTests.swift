import Testing

@testable import Register

@Suite("Art. 9 – elke klacht één keer in elk overzicht")
struct LeafTests {
    private func row(_ edit: (inout RegisterRow) -> Void) -> RegisterRow {
        var row = RegisterRow.example("a")
        edit(&row)
        return row
    }

    @Test(arguments: Subject.allCases) func `every subject has a group`(_ subject: Subject) {
        #expect(
            TableName.subjects.tree.leaves.contains(row { $0.subjects = [subject] }.leaf(in: .subjects)))
    }

    @Test func `the first point says what it was about`() {
        #expect(row { $0.subjects = [.privacy, .treatment] }.leaf(in: .subjects) == .privacy)
        #expect(row { $0.subjects = [] }.leaf(in: .subjects) == .otherSubject)
    }

    @Test(arguments: [
        ([Judgment.upheld, .notUpheld], Leaf.upheld), ([.notUpheld, .noFinding], .notUpheld),
        ([.noFinding], .noFinding), ([], .noFinding),
    ])
    func `a judgment of several points is the derived one`(_ judgments: [Judgment], _ leaf: Leaf) {
        let row = row {
            $0.ending = .judged
            $0.judgments = judgments
        }
        #expect(row.leaf(in: .endings) == leaf)
    }

    @Test(arguments: Ending.allCases) func `every ending has a cell, and so has what runs`(_ ending: Ending) {
        #expect(
            TableName.endings.tree.leaves.contains(row { $0.ending = ending }.leaf(in: .endings)))
        #expect(row { $0.ending = nil }.leaf(in: .endings) == .inProgress)
    }

    @Test(arguments: [
        ([Measure.coaching], Leaf.noMeasure), ([.talkWithEmployee], .noMeasure), ([], .noMeasure),
        ([.apology, .coaching], .complainant), ([.apology, .staffing], .organisation),
    ])
    func `what is done about an employee is never named`(_ measures: [Measure], _ leaf: Leaf) {
        #expect(row { $0.measures = measures }.leaf(in: .measures) == leaf)
    }

    @Test(arguments: [(nil, Leaf.late), (42, .inTime), (43, .late)] as [(Int?, Leaf)])
    func `what still runs after six weeks is late`(_ days: Int?, _ leaf: Leaf) {
        #expect(row { $0.daysToEnding = days }.leaf(in: .time) == leaf)
    }

    @Test func `what a spreadsheet of before does not say is counted, and claimed nowhere`() {
        let before = row {
            ($0.version, $0.daysToEnding) = ("", nil)
        }
        #expect(before.leaf(in: .time) == .notKept && before.leaf(in: .endings) == .solved)
        let open = row { ($0.version, $0.daysToEnding, $0.ending) = ("", nil, nil) }
        #expect(open.leaf(in: .endings) == .inProgress && open.leaf(in: .time) == .notKept)
        let known = row { ($0.version, $0.daysToEnding) = ("", 43) }
        #expect(known.leaf(in: .time) == .late)
    }

    @Test(arguments: Channel.allCases) func `every way in has a cell`(_ channel: Channel) {
        #expect(
            TableName.channels.tree.leaves.contains(row { $0.channel = channel }.leaf(in: .channels)))
    }
}
