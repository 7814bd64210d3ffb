/// Everything in a report that people read, given from outside: this room knows no language.
public struct ReportWords: Sendable {
    /// The name of the whole, with its period.
    public var title: @Sendable (Span) -> String
    /// Who reports.
    public var organisation: String
    /// What a table is about, as a question.
    public var question: @Sendable (TableName) -> String
    /// The finding that stands above a drawing, for example "In time: 25 of 28".
    public var finding: @Sendable (Table) -> String
    /// One cell.
    public var leaf: @Sendable (Leaf) -> String
    /// Several cells that are shown together.
    public var together: @Sendable ([String]) -> String
    /// In the place of a number.
    public var hidden: String
    /// The sentence of the total.
    public var total: @Sendable (Int) -> String
    /// The one sentence where not even the total is shown; it tells no number, for it is not only complaints
    /// that may be few.
    public var noTotal: String
    /// What stands above figures that nobody approved yet.
    public var notApproved: String
    /// Why some cells are shown together or not at all.
    public var protection: @Sendable (Int) -> String
    /// A table of which nothing is shown.
    public var tableHidden: String
    /// Above the sentences.
    public var changesTitle: String
    /// Where there are none.
    public var noChanges: String
    /// The headings of the two columns.
    public var columns: (what: String, count: String)
    /// What every drawing says of itself, after its finding.
    public var drawing: @Sendable ([(label: String, count: Int)]) -> String
    /// The language of all this, as in `lang`.
    public var language: String

    /// All words, each needed.
    public init(
        language: String, organisation: String, title: @escaping @Sendable (Span) -> String,
        question: @escaping @Sendable (TableName) -> String,
        finding: @escaping @Sendable (Table) -> String, leaf: @escaping @Sendable (Leaf) -> String,
        together: @escaping @Sendable ([String]) -> String, hidden: String,
        total: @escaping @Sendable (Int) -> String, noTotal: String, notApproved: String,
        protection: @escaping @Sendable (Int) -> String, tableHidden: String, changesTitle: String,
        noChanges: String, columns: (what: String, count: String),
        drawing: @escaping @Sendable ([(label: String, count: Int)]) -> String
    ) {
        (self.language, self.organisation, self.title) = (language, organisation, title)
        (self.question, self.finding, self.leaf) = (question, finding, leaf)
        (self.together, self.hidden, self.total) = (together, hidden, total)
        (self.noTotal, self.notApproved) = (noTotal, notApproved)
        (self.protection, self.tableHidden, self.changesTitle) = (protection, tableHidden, changesTitle)
        (self.noChanges, self.columns, self.drawing) = (noChanges, columns, drawing)
    }

    /// What stands before the number of a cell.
    public func label(_ cell: Cell) -> String {
        let names = cell.leaves.map(leaf)
        return names.count == 1 ? names[0] : together(names)
    }
}
