import Procedure
import Register
import Texts

// The register's lists are those of the procedure, value by value; their words are those for staff.

extension Register.Subject {
    /// A word or two.
    public var words: String {
        Procedure.Subject(rawValue: rawValue).map(DeskTexts.dutch.phase.subject) ?? rawValue
    }
}

extension Register.Ending {
    /// A word or two.
    public var words: String {
        Procedure.Ending(rawValue: rawValue).map(DeskTexts.dutch.phase.ending) ?? rawValue
    }
}

extension Register.Judgment {
    /// A word or two.
    public var words: String {
        Procedure.Judgment(rawValue: rawValue).map(Catalogue.of(.dutch).label.judgment) ?? rawValue
    }
}

extension Register.Channel {
    /// A word or two.
    public var words: String {
        Procedure.Channel(rawValue: rawValue).map(Catalogue.of(.dutch).label.channel) ?? rawValue
    }
}

extension Register.Measure {
    /// A word or two.
    public var words: String {
        MeasureKind(rawValue: rawValue).map(Catalogue.of(.dutch).label.procedure.measure) ?? rawValue
    }
}

extension RespondentKind {
    /// A word or two.
    public var words: String {
        let texts = DeskTexts.dutch.register
        return switch self {
        case .employee: texts.employee
        case .partner: texts.partner
        case .organisation: texts.organisationItself
        case .unsure: texts.unsure
        }
    }
}

extension RegisterRow {
    /// How it ended; what a spreadsheet does not say need not run.
    public var endingWords: String {
        let texts = DeskTexts.dutch.register
        return ending?.words ?? (isOfBefore ? texts.unknown : texts.running)
    }
}

extension RegisterLine {
    /// The headings of the export.
    public static var headings: [String] {
        let texts = DeskTexts.dutch.register
        return [
            texts.entry, texts.half, texts.subject, texts.about, texts.channel, texts.ending, texts.judgment,
            texts.measures, texts.firstContact, texts.days, texts.age, texts.version,
        ]
    }

    /// The same as a line of a table.
    public var fields: [String] {
        let texts = DeskTexts.dutch.register
        func list(_ words: [String]) -> String { words.isEmpty ? texts.none : words.joined(separator: ", ") }
        func number(_ number: Int?) -> String { number.map(String.init) ?? texts.unknown }
        return [
            row.id, texts.halfOfYear(row.period.half, row.period.year), list(row.subjects.map(\.words)),
            list(row.respondents.map(\.words)), row.channel.words,
            row.endingWords, list(row.judgments.map(\.words)), list(row.measures.map(\.words)),
            number(row.daysToFirstContact), number(row.daysToEnding), number(row.monthsOfAge),
            row.isOfBefore ? texts.unknown : row.version,
        ]
    }

    /// For a Dutch spreadsheet.
    public static func csv(_ lines: [RegisterLine]) -> [UInt8] {
        CSV.bytes([headings] + lines.map(\.fields))
    }
}
