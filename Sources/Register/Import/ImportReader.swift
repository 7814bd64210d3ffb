/// Reads past complaints line by line: each becomes a row, or is named with everything that is wrong in it.
public struct ImportReader: Sendable {
    /// A complaint of before this program.
    public struct Past: Hashable, Sendable {
        /// The line that it stands on.
        public let line: Int
        /// What is registered; its id is given when it is written.
        public var row: RegisterRow
        /// Who complained, as the file tells them apart; only a pseudonym of it is kept.
        public var person: String?
        /// Everything that was read from the line, as it was understood.
        ///
        /// The same complaint has the same, however its days are written; only a keyed digest of it is kept.
        public var identity: String
        /// The day of receipt, `2024-03-09`; no more is kept of it either.
        public var received: String
    }

    /// Why a line is not taken.
    public struct Problem: Hashable, Sendable {
        /// As spreadsheets count.
        public let line: Int
        /// The column that it is about, or nil for the line as a whole.
        public let column: ImportColumn?
        /// What is wrong.
        public let reason: Reason
        /// What stood there, short.
        public let value: String
    }

    /// What can be wrong in a line.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
        case missing, noDay, inTheFuture, tooLongAgo, beforeReceipt, afterReceipt, unknownWord
        case tooManyFields, sameLine, endedWithoutEnding, judgedWithoutJudgment, judgmentWithoutEnding
        case unreadable
    }

    let mapping: ImportMapping
    let columns: Int
    let today: CivilDate

    /// A reader for a file; nil where the day is none.
    public init?(_ sheet: Spreadsheet, _ mapping: ImportMapping, today: String) {
        guard let today = CivilDate(today) else { return nil }
        (self.mapping, columns, self.today) = (mapping, sheet.columns.count, today)
    }

    /// Every line is one or the other.
    public func read(_ sheet: Spreadsheet) -> (rows: [Past], problems: [Problem]) {
        var (rows, problems) = ([Past](), [Problem]())
        var seen: Set<[String]> = []
        for line in sheet.lines {
            var reading = LineReading(line: line, mapping: mapping, columns: columns, today: today)
            let row = reading.row()
            if !seen.insert(line.fields.map(Spreadsheet.trimmed)).inserted { reading.note(nil, .sameLine) }
            if let row, reading.problems.isEmpty {
                let person = reading.text(.person)
                rows.append(
                    Past(
                        line: line.number, row: row, person: person,
                        identity: reading.identity(of: row, by: person),
                        received: reading.iso(.received)))
            }
            problems += reading.problems
        }
        return (rows, problems)
    }
}

/// One line on its way to a row.
struct LineReading {
    let line: Spreadsheet.Line
    let mapping: ImportMapping
    let columns: Int
    let today: CivilDate
    private(set) var problems: [ImportReader.Problem] = []

    private static let longest = 40
    /// A year that was mistyped would be waiting for its report for ever.
    private static let yearsBack = 10

    init(line: Spreadsheet.Line, mapping: ImportMapping, columns: Int, today: CivilDate) {
        (self.line, self.mapping, self.columns, self.today) = (line, mapping, columns, today)
    }

    func text(_ column: ImportColumn) -> String? {
        guard let place = mapping.places[column], line.fields.indices.contains(place) else { return nil }
        let text = Spreadsheet.trimmed(line.fields[place])
        return text.isEmpty ? nil : text
    }

    mutating func note(_ column: ImportColumn?, _ reason: ImportReader.Reason, _ value: String = "") {
        let short = value.count > Self.longest ? value.prefix(Self.longest) + "…" : Substring(value)
        problems.append(.init(line: line.number, column: column, reason: reason, value: String(short)))
    }

    mutating func row() -> RegisterRow? {
        if line.fields.dropFirst(columns).contains(where: { !Spreadsheet.trimmed($0).isEmpty }) {
            note(nil, .tooManyFields)
        }
        if line.fields.contains(where: { $0.unicodeScalars.contains("\u{FFFD}") || $0.utf8.contains(0) }) {
            note(nil, .unreadable)
        }
        let received = day(.received)
        if received == nil, text(.received) == nil { note(.received, .missing) }
        let closed = day(.closed), contact = day(.firstContact), happened = day(.happened)
        for (column, day) in [(ImportColumn.closed, closed), (.firstContact, contact)] {
            if let day, let received, day < received { note(column, .beforeReceipt, day.iso) }
        }
        if let happened, let received, happened > received { note(.happened, .afterReceipt, happened.iso) }
        let facts = words(isClosed: closed != nil)
        guard let received, problems.isEmpty else { return nil }
        var row = facts
        row.period = Period(year: received.year, month: received.month)
        row.daysToEnding = row.ending == nil ? nil : closed.map { $0 - received }
        row.daysToFirstContact = contact.map { $0 - received }
        row.monthsOfAge = happened.map { received.months(since: $0) }
        return row
    }

    /// Days as days and words as their meaning, so that a file that was saved anew says the same.
    func identity(of row: RegisterRow, by person: String?) -> String {
        let days = [ImportColumn.received, .closed, .firstContact, .happened].map(iso)
        let words = [
            row.subjects.map(\.rawValue), row.respondents.map(\.rawValue), [row.channel.rawValue],
            [row.ending?.rawValue ?? ""], row.judgments.map(\.rawValue), row.measures.map(\.rawValue),
        ].map { $0.joined(separator: ",") }
        return (days + words + [person?.lowercased() ?? ""]).joined(separator: "\u{1F}")
    }

    /// A day as it is compared; empty where there is none.
    func iso(_ column: ImportColumn) -> String { text(column).flatMap(CivilDate.init)?.iso ?? "" }

    /// Everything that comes from a closed list.
    private mutating func words(isClosed: Bool) -> RegisterRow {
        let subject: Subject = one(.subject, ImportWords.subjects) ?? .other
        let about: RespondentKind = one(.about, ImportWords.respondents) ?? .unsure
        let channel: Channel = one(.channel, ImportWords.channels) ?? .viaOthers
        let found: ImportWords.Ending? = one(.ending, ImportWords.endings)
        let judgment: Judgment? = one(.judgment, ImportWords.judgments) ?? found?.judgment
        let measures = list(.measures)
        let ending = found?.ending ?? (judgment == nil ? nil : .judged)
        let isUnknown = problems.contains { $0.column == .ending || $0.column == .judgment }
        if !isUnknown {
            if isClosed, ending == nil { note(.ending, .endedWithoutEnding) }
            if ending == .judged, judgment == nil { note(.judgment, .judgedWithoutJudgment) }
            if let ending, ending != .judged, judgment != nil { note(.judgment, .judgmentWithoutEnding) }
        }
        return RegisterRow(
            id: "", period: Period(year: 0, half: 1), channel: channel, respondents: [about],
            subjects: [subject],
            ending: ending, judgments: judgment.map { [$0] } ?? [], measures: measures, version: "")
    }

    private mutating func one<Value>(_ column: ImportColumn, _ words: [String: Value]) -> Value? {
        guard let text = text(column) else { return nil }
        if let value = words[text.lowercased()] { return value }
        note(column, .unknownWord, text)
        return nil
    }

    private mutating func list(_ column: ImportColumn) -> [Measure] {
        var found: Set<Measure> = []
        for word in (text(column) ?? "").split(whereSeparator: { ",+/|;".contains($0) }) {
            let word = Spreadsheet.trimmed(String(word))
            if word.isEmpty || ImportWords.nothing.contains(word.lowercased()) { continue }
            if let measure = ImportWords.measures[word.lowercased()] {
                found.insert(measure)
            } else {
                note(column, .unknownWord, word)
            }
        }
        return found.sorted { $0.rawValue < $1.rawValue }
    }

    private mutating func day(_ column: ImportColumn) -> CivilDate? {
        guard let text = text(column) else { return nil }
        guard let day = CivilDate(text) else {
            note(column, .noDay, text)
            return nil
        }
        guard day <= today else {
            note(column, .inTheFuture, text)
            return nil
        }
        guard today.months(since: day) <= Self.yearsBack * 12 else {
            note(column, .tooLongAgo, text)
            return nil
        }
        return day
    }
}
