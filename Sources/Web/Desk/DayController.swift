import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// "My day": what today asks, not which cases there are.
struct DayController: Sendable {
    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let staff = try context.staff
        // The officer's work lies elsewhere, and nothing of the desk leads there.
        if staff.account.roles == [.officer] { return .redirect(to: "/kamer") }
        let now = site.now()
        let day = try await site.desk.day(of: staff, now: now)
        let atDesk = try await site.desk.atDesk(staff, now: now)
        let beside = try await site.desk.sideLines(of: staff, now: now)
        let promised = try await site.desk.promises(of: staff, now: now).filter { $0.role != .handler }
        let stranded = try await site.desk.stranded(staff, now: now)
        let jobs = FirstJobs(office: try await site.desk.office(), today: now.today)
        let page = DayPage(
            name: staff.account.name, roles: staff.account.roles, hour: now.hour, today: now.today, day: day,
            atDesk: atDesk, beside: beside, promised: promised, stranded: stranded,
            isAsked: try await site.desk.isAsked(staff), firstJobs: staff.has(.administrator) ? jobs : nil)
        let done = DoneNotice(try request.query())
        let html = try await site.staffPage(StaffPage(DeskTexts.dutch.day.title), staff) {
            page.heading
            done
            page.html
        }
        return .page(html)
    }
}
