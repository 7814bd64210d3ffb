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
        let now = site.now()
        let day = try await site.desk.day(of: staff, now: now)
        let atDesk = try await site.desk.atDesk(staff, now: now)
        let page = DayPage(
            name: staff.account.name, roles: staff.account.roles, hour: now.hour, today: now.today, day: day,
            atDesk: atDesk)
        let done = DoneNotice(try request.query())
        let html = try await site.staffPage(StaffPage(DeskTexts.dutch.day.title), staff) {
            page.heading
            done
            page.html
        }
        return .page(html)
    }
}
