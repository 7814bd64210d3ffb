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
