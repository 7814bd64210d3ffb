import Procedure
import Register
import Texts

extension ReportWords {
    /// The words of a report; the municipality reads Dutch.
    public static func dutch(organisation: String) -> ReportWords {
        let texts = DeskTexts.dutch.report
        return ReportWords(
            language: Language.dutch.rawValue, organisation: organisation, title: { texts.title($0.text) },
            question: { $0.words }, finding: finding, leaf: { $0.words },
            together: { texts.together($0) }, hidden: texts.hidden, total: { texts.total($0) },
            tooFew: { texts.tooFew($0) }, protection: { texts.protection($0) },
            tableHidden: texts.tableHidden, changesTitle: texts.changesTitle, noChanges: texts.noChanges,
            columns: (texts.what, texts.count),
            drawing: { bars in texts.drawing(bars.map { "\($0.label): \($0.count)" }) })
    }

    /// What the figures say, in a line; a hidden table says only what it is about.
    @Sendable private static func finding(_ table: Table, _ total: Int) -> String {
        let texts = DeskTexts.dutch.report
        if table.name == .time {
            return texts.inTimeOf(table.cells.first { $0.leaves == [.inTime] }?.count ?? 0, total)
        }
        let largest = table.cells.filter { $0.leaves.count == 1 && $0.count != nil }
            .max { ($0.count ?? 0) < ($1.count ?? 0) }
        guard let largest, let count = largest.count, let leaf = largest.leaves.first else {
            return table.name.words
        }
        return texts.most(leaf.words, count)
    }
}

extension TableName {
    /// As a question.
    public var words: String {
        let texts = DeskTexts.dutch.report
        return switch self {
        case .subjects: texts.subjects
        case .endings: texts.endings
        case .time: texts.time
        case .measures: texts.measures
        case .channels: texts.channels
        }
    }
}

extension Leaf {
    /// In the middle of a sentence.
    public var words: String {
        let texts = DeskTexts.dutch.report.leaf
        return switch self {
        case .treatment: texts.treatment
        case .contact: texts.contact
        case .support: texts.support
        case .privacy: texts.privacy
        case .otherSubject: texts.otherSubject
        case .organisation: texts.organisation
        case .complainant: texts.complainant
        case .noMeasure: texts.noMeasure
        case .upheld: texts.upheld
        case .notUpheld: texts.notUpheld
        case .noFinding: texts.noFinding
        case .solved: texts.solved
        case .withdrawn: texts.withdrawn
        case .notTakenUp: texts.notTakenUp
        case .otherEnding: texts.otherEnding
        case .inProgress: texts.inProgress
        case .inTime: texts.inTime
        case .late: texts.late
        case .web: texts.web
        case .telephone: texts.telephone
        case .inPerson: texts.inPerson
        case .viaOthers: texts.viaOthers
        case .email: texts.email
        case .paper: texts.paper
        }
    }
}
