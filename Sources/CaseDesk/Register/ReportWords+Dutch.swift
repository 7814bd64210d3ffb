import Procedure
import Register
import Texts

extension FrozenReport {
    /// Which of its versions it is, and since when: for who receives it; the same of the same report.
    public var reference: String {
        let texts = DeskTexts.dutch.report
        let day = Day(iso: on).map(Catalogue.of(.dutch).dates.withoutWeekday) ?? on
        return texts.reference(number, day, String(digest.prefix(16)))
    }
}

extension ReportWords {
    /// The words of a report; the municipality reads Dutch.
    public static func dutch(organisation: String) -> ReportWords {
        let texts = DeskTexts.dutch.report
        return ReportWords(
            language: Language.dutch.rawValue, organisation: organisation, title: { texts.title($0.text) },
            question: { $0.words }, finding: finding, leaf: { $0.words },
            together: { texts.together($0) }, hidden: texts.hidden, total: { texts.total($0) },
            noTotal: texts.noTotal, notApproved: texts.notApproved, protection: { texts.protection($0) },
            tableHidden: texts.tableHidden, changesTitle: texts.changesTitle, noChanges: texts.noChanges,
            columns: (texts.what, texts.count),
            drawing: { bars in texts.drawing(bars.map { "\($0.label): \($0.count)" }) })
    }

    /// What the figures say, in a line; a hidden table says only what it is about.
    @Sendable private static func finding(_ table: Table) -> String {
        let texts = DeskTexts.dutch.report
        guard !table.isHidden else { return table.name.words }
        if table.name == .time {
            let known = table.cells.filter { $0.leaves != [.notKept] }.compactMap(\.count).reduce(0, +)
            return texts.inTimeOf(table.cells.first { $0.leaves == [.inTime] }?.count ?? 0, known)
        }
        // Behind cells that are shown together the most may stand: then nobody knows, and nobody says so.
        let most = table.cells.compactMap(\.count).max() ?? 0
        let largest = table.cells.filter { $0.count == most }
        guard largest.count == 1, let leaf = largest[0].leaves.first, largest[0].leaves.count == 1 else {
            return table.name.words
        }
        return texts.most(leaf.words, most)
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
        case .notKept: texts.notKept
        case .web: texts.web
        case .telephone: texts.telephone
        case .inPerson: texts.inPerson
        case .viaOthers: texts.viaOthers
        case .email: texts.email
        case .paper: texts.paper
        }
    }
}
