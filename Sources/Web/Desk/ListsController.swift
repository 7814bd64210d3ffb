import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// My complaints, and what the desk has to distribute; nobody browses all of them.
struct ListsController: Sendable {
    let site: Site

    func mine(_ request: Request, _ context: WebContext) async throws -> Response {
        let staff = try context.staff
        let query = try request.query()
        let isClosed = query.text("klaar") == "ja"
        let items = try await site.desk.mine(
            staff, closed: isClosed, after: query.value("na"), now: site.now())
        let list = MyCases(items: items, isClosed: isClosed, today: site.now().today)
        let title = DeskTexts.dutch.frame.myCases
        let html = try await site.staffPage(StaffPage(title, tab: "/werk/klachten"), staff) {
            h1 { title }
            list
        }
        return .page(html)
    }

    func desk(_ request: Request, _ context: WebContext) async throws -> Response {
        let staff = try context.staff
        let items = try await site.desk.atDesk(staff, now: site.now())
        let done = DoneNotice(try request.query())
        let html = try await site.staffPage(StaffPage(DeskTexts.dutch.frame.desk, tab: "/werk/balie"), staff)
        {
            h1 { DeskTexts.dutch.frame.desk }
            done
            DeskList(items: items, today: site.now().today, level: .page)
        }
        return .page(html)
    }
}

/// My complaints in a table, a page at a time by the last number seen.
struct MyCases: Part {
    let items: [ListItem]
    let isClosed: Bool
    let today: Day

    private var texts: DeskWork { DeskTexts.dutch.work }

    var html: HTML {
        section {
            if items.isEmpty { p { texts.noCases } } else { table }
            if items.count == Desk.pageSize, let last = items.last {
                p { Link(texts.more, to: "/werk/klachten?na=\(last.number)" + (isClosed ? "&klaar=ja" : "")) }
            }
            p {
                isClosed
                    ? Link(texts.openCases, to: "/werk/klachten")
                    : Link(texts.closedCases, to: "/werk/klachten?klaar=ja")
            }
        }
    }

    private var table: DataTable {
        let dates = Catalogue.of(.dutch).dates
        let phases = DeskTexts.dutch.phase
        let rows = items.map { item in
            [
                a(.href("/werk/klachten/\(item.number)")) { CaseNumber(item.number) },
                HTML(item.name ?? DeskTexts.dutch.casePage.nameless), HTML(phases.name(item.phase)),
                HTML(item.subject.map(phases.subject) ?? texts.noSubject),
                HTML(dates.short(item.closed ?? item.deadline.lastDay)),
            ]
        }
        return DataTable(
            DeskTexts.dutch.frame.myCases,
            [
                .init(texts.number), .init(texts.who), .init(texts.state), .init(texts.subject),
                .init(isClosed ? texts.closedOn : texts.answerBy),
            ], rows: rows)
    }
}
