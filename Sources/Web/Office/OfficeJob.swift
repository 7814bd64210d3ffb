import CaseDesk
import Procedure
import Texts

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
