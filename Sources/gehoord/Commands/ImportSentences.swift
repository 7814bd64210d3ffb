import CaseDesk
import Register

// What the import says, in sentences for who sits at the terminal.

extension Desk.ImportFault {
    var sentence: String {
        switch self {
        case .reported(let year): "the report on \(year) was approved"
        case .accounted(let year): "nobody can tell the persons of \(year) apart any more"
        }
    }

    var hint: String {
        switch self {
        case .reported: "take its lines out of the file: an approved report never changes"
        case .accounted: "take its lines out of the file: no report could ever show them"
        }
    }
}

extension ImportOutcome {
    var refusedInOrder: [(Desk.ImportFault, [Int])] {
        refused.map { ($0.key, $0.value) }.sorted { ($0.1.first ?? 0) < ($1.1.first ?? 0) }
    }
}

extension Spreadsheet.Fault {
    var sentence: String {
        switch self {
        case .empty: "the file is empty"
        case .openQuote(let line): "a quote that begins on line \(line) never ends"
        case .twiceTheSameColumn(let name): "two columns are called \(name)"
        }
    }
}

extension ImportMapping.Fault {
    var sentence: String {
        switch self {
        case .noSuchColumn(let name): "there is no column \(name)"
        case .unknownField(let name): "there is no field \(name)"
        case .columnTwice(let name): "the column \(name) is used twice"
        case .noReceived: "no column holds the day of receipt"
        }
    }
}

extension ImportReader.Reason {
    var sentence: String {
        switch self {
        case .missing: "is empty"
        case .noDay: "is no day"
        case .inTheFuture: "lies in the future"
        case .tooLongAgo: "lies too long ago"
        case .beforeReceipt: "lies before the day of receipt"
        case .afterReceipt: "lies after the day of receipt"
        case .unknownWord: "is a word that this program does not know"
        case .tooManyFields: "has more fields than the heading"
        case .sameLine: "is the same as an earlier line"
        case .endedWithoutEnding: "was closed, and does not say how it ended"
        case .judgedWithoutJudgment: "was judged, and does not say what was found"
        case .judgmentWithoutEnding: "has a judgment, and did not end with one"
        case .unreadable: "holds bytes that are no text"
        }
    }
}
