import CaseDesk
import HTML
import Hummingbird
import Register
import Texts

/// Every complaint of a year, in a table with filters; whoever reads it learns nobody's name.
struct RegisterController: Sendable {
    static let address = "/register"
    static let pageSize = 30

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let years = try await site.desk.registerYears()
        let filter = RegisterFilter(try request.query(), years: years)
        let lines = try await lines(filter)
        let page = RegisterPage(filter: filter, years: years, lines: lines)
        let title = DeskTexts.dutch.register.title
        let html = try await site.staffPage(
            StaffPage(title, tab: Self.address), try context.staff
        ) {
            h1 { title }
            page
        }
        return .page(html)
    }

    /// The same lines as the page with these filters shows, all of them.
    func download(_ request: Request, _ context: WebContext) async throws -> Response {
        let filter = RegisterFilter(try request.query(), years: try await site.desk.registerYears())
        let bytes = RegisterLine.csv(try await lines(filter))
        return .download(
            bytes, type: "text/csv; charset=utf-8", name: "register-\(filter.year ?? 0).csv")
    }

    private func lines(_ filter: RegisterFilter) async throws -> [RegisterLine] {
        guard let year = filter.year else { return [] }
        return try await site.desk.registerLines(year: year).filter(filter.holds)
    }
}

/// Which lines somebody wants to see; what is not in a closed list is no filter.
struct RegisterFilter: Sendable {
    var year: Int?
    var ending: String?
    var channel: Register.Channel?
    var subject: Register.Subject?
    /// The line after which the page begins.
    var after: String?

    /// What still runs has no ending to choose, and neither has what a spreadsheet does not say.
    static let running = "loopt"
    static let unknown = "onbekend"
    /// Lines that count no more; without this filter they are not there.
    static let voided = "weg"
    private static let others: Set<String> = [running, unknown, voided]

    init(_ query: FormData, years: [Int]) {
        let asked = Int(query.text("jaar"))
        year = years.first { $0 == asked } ?? years.first
        let wanted = query.text("afloop")
        ending = Self.others.contains(wanted) || Register.Ending(rawValue: wanted) != nil ? wanted : nil
        channel = Register.Channel(rawValue: query.text("kanaal"))
        subject = Register.Subject(rawValue: query.text("onderwerp"))
        after = query.value("na")
    }

    var isEmpty: Bool { ending == nil && channel == nil && subject == nil }

    func holds(_ line: RegisterLine) -> Bool {
        let row = line.row
        guard (line.voided != nil) == (ending == Self.voided) else { return false }
        let own = row.ending?.rawValue ?? (row.isOfBefore ? Self.unknown : Self.running)
        return (ending.map { $0 == own || $0 == Self.voided } ?? true)
            && (channel.map { $0 == row.channel } ?? true)
            && (subject.map { row.subjects.contains($0) } ?? true)
    }

    /// The same filters as the end of an address.
    func query(after line: String? = nil) -> String {
        let fields = [
            ("jaar", year.map(String.init)), ("afloop", ending), ("kanaal", channel?.rawValue),
            ("onderwerp", subject?.rawValue), ("na", line),
        ]
        return fields.compactMap { name, value in value.map { "\(name)=\(PercentCoding.encode($0))" } }
            .joined(separator: "&")
    }
}
