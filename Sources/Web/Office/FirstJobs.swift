import CaseDesk
import HTML
import Procedure
import Texts

/// What a new installation still needs, on the administrator's day and in the office; nothing once done.
struct FirstJobs: Part {
    let office: Office
    let today: Day

    var html: HTML {
        let texts = DeskTexts.dutch.office
        let jobs = OfficeJob.allCases.map { (job: $0, isDone: $0.isDone(in: office, on: today)) }
        guard !jobs.allSatisfy({ $0.isDone }) else { return .empty }
        return section {
            h2 { texts.firstJobs }
            ol(.class("links")) {
                for (job, isDone) in jobs {
                    li {
                        if isDone { job.words } else { a(.href(job.address)) { job.words } }
                        " "
                        StatusLabel(isDone ? texts.jobDone : texts.jobToDo, isDone ? .calm : .soon)
                    }
                }
            }
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
