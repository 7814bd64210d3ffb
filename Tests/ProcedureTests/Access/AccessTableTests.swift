import Procedure
import Testing

@Suite("Art. 8 – wie wat mag lezen")
struct AccessTableTests {
    /// The table of the design, row by row; the columns are below.
    ///
    ///     – nothing · all · own · parts (about them) · took (part in) · match (or not) · totals · erasure ·
    ///     reports
    private static let table = """
        narrative      own  parts  all  –    all  –      –    all  –       –        –
        contactDetails own  –      all  –    all  match  –    all  –       –        –
        documents      own  took   all  –    –    –      –    all  –       –        –
        officersRoom   own  –      –    –    –    –      own  own  –       –        –
        index          own  own    own  –    all  all    own  own  totals  erasure  totals
        register       –    –      –    –    –    –      –    –    all     reports  –
        office         –    –      –    –    –    –      –    –    –       –        all
        """

    private static let columns: [Relation] = [
        .complainant, .respondent(1), .handler, .otherManager, .intake, .intakeAssigned,
        .officer(mayRead: false),
        .officer(mayRead: true), .registerKeeper, .approver, .administrator,
    ]

    struct Cell: Sendable, CustomTestStringConvertible {
        var resource: Access.Resource
        var relation: Relation
        var grant: Access.Grant

        var testDescription: String { "\(resource) to \(relation)" }
    }

    private static func grant(_ word: Substring) -> Access.Grant? {
        switch word {
        case "–": Access.Grant.none
        case "all": .all
        case "own": .own
        case "parts": .partsAboutThem
        case "took": .tookPart
        case "match": .matchOnly
        case "totals": .totals
        case "erasure": .erasureOnly
        case "reports": .reportsOnly
        default: nil
        }
    }

    static let cells: [Cell] = table.split(separator: "\n").flatMap { row -> [Cell] in
        let words = row.split(separator: " ")
        guard let name = words.first, let resource = Access.Resource(rawValue: String(name)) else {
            return []
        }
        return zip(columns, words.dropFirst()).compactMap { relation, word in
            grant(word).map { Cell(resource: resource, relation: relation, grant: $0) }
        }
    }

    @Test func `the table has every cell`() {
        #expect(Self.cells.count == Access.Resource.allCases.count * Self.columns.count)
    }

    @Test(arguments: cells)
    func `the cell is what the design says`(_ cell: Cell) {
        #expect(Access.grant(cell.resource, to: cell.relation) == cell.grant)
    }

    @Test(
        arguments: [Relation.proposed, .otherManager, .colleague, .clock, .excluded], Access.Resource.allCases
    )
    func `whoever has nothing to do with it reads nothing at all`(
        _ relation: Relation, _ resource: Access.Resource
    ) {
        #expect(Access.grant(resource, to: relation) == .none)
    }

    @Test func `no manager and no administrator ever reads the officer's room`() {
        for relation in [
            Relation.handler, .otherManager, .approver, .administrator, .intake, .registerKeeper,
            .respondent(1),
        ] {
            #expect(Access.grant(.officersRoom, to: relation) == .none)
        }
    }
}
