import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// `/beheer`: what still has to be set up, and the way to each page of the office.
struct OfficeController: Sendable {
    static let address = "/beheer"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let texts = DeskTexts.dutch.office
        let office = try await site.desk.office()
        let jobs = OfficeJob.allCases.map { (job: $0, isDone: $0.isDone(in: office, on: site.now().today)) }
        var page = OfficePage(texts.title)
        page.back = Link(DeskTexts.dutch.frame.myDay, to: "/werk", icon: .back)
        return try await site.officeAnswer(page, context) {
            p(.class("lead")) { texts.lead }
            if !jobs.allSatisfy({ $0.isDone }) {
                h2 { texts.firstJobs }
                ol {
                    for (job, isDone) in jobs {
                        li {
                            if isDone { job.words } else { a(.href(job.address)) { job.words } }
                            " "
                            StatusLabel(isDone ? texts.jobDone : texts.jobToDo, isDone ? .calm : .soon)
                        }
                    }
                }
            }
            ul { for section in OfficeSection.allCases { li { section.link } } }
        }
    }
}

/// The five jobs of a new installation (ux.md 1.6).
enum OfficeJob: CaseIterable {
    case details, officer, desk, managers, procedure

    func isDone(in office: Office, on today: Day) -> Bool {
        switch self {
        case .details: office.organisation != nil
        case .officer: !office.people(.officer).isEmpty
        case .desk: !office.people(.intake).isEmpty
        case .managers: office.people(.manager).count >= 2
        case .procedure: office.procedure(on: today) != nil
        }
    }

    var words: String {
        let texts = DeskTexts.dutch.office
        return switch self {
        case .details: texts.jobDetails
        case .officer: texts.jobOfficer
        case .desk: texts.jobDesk
        case .managers: texts.jobManagers
        case .procedure: texts.jobProcedure
        }
    }

    var address: String {
        switch self {
        case .details: OrganisationController.address
        case .officer, .desk, .managers: PeopleController.newAddress
        case .procedure: EditionController.newAddress
        }
    }
}
