import Procedure

@testable import Web

/// What somebody is to a case; each has a person and a case in `AccessWorld`.
enum Standing: String, CaseIterable, Sendable {
    case handler
    /// Asked, and has not answered.
    case proposed
    /// The desk, before anybody handles it.
    case desk
    case deskAfterwards
    /// The desk, of which the complainant wants nobody to read it.
    case avoidedDesk
    /// Distributes what the desk must not read.
    case distributor
    case otherManager
    case managerBeforeDistribution
    /// Saw what happened; of a case in hand and of one that is not.
    case involved
    case involvedBeforeDistribution
    /// Was away and is back: the case was taken from them, and somebody else has it.
    case formerHandler
    /// Gets the messages of a handler who is away, and is not the first of the list.
    case substitute
    /// Who see to it that a case is taken from a handler who is away.
    case strandedDesk, strandedDirector, firstOfList
    /// Leads whom it is about; of a case in hand and of one that is not.
    case leadsRespondent
    case leadsRespondentBeforeDistribution
    /// May decide that leading whom it is about is no obstacle.
    case mayFree
    /// A manager whom it is about.
    case respondent
    /// Does a measure of a case, and handles it not.
    case measureOwner
    /// Appointed by the board, with no other role than that of an employee.
    case outsider
    case director
    case directorAfterEnd
    /// Did not get leave to read the case; and the one who did, while their substitute did not.
    case officer
    case readingOfficer
    case officersSubstitute
    case registerKeeper
    case keeperAfterEnd
    case administrator
    case employee
    case partner
}

/// A case as it stands when somebody comes for it.
enum Situation: CaseIterable, Sendable {
    case open, asked, avoided, handled
    /// Handled, with a respondent of ours, a measure in hand, and leave for the officer to read it.
    case named
    /// In the hands of the next handler.
    case taken
    /// In the hands of somebody who is away.
    case stranded
    /// Of nobody yet, about somebody whose line manager is on the list.
    case led
    case outside
    case ended
}

extension Standing {
    var situation: Situation {
        switch self {
        case .desk, .managerBeforeDistribution, .involvedBeforeDistribution: .open
        case .proposed: .asked
        case .avoidedDesk, .distributor: .avoided
        case .leadsRespondent, .respondent, .measureOwner, .readingOfficer, .officersSubstitute: .named
        case .formerHandler: .taken
        case .substitute, .strandedDesk, .strandedDirector, .firstOfList: .stranded
        case .leadsRespondentBeforeDistribution, .mayFree: .led
        case .outsider: .outside
        case .directorAfterEnd, .keeperAfterEnd: .ended
        case .handler, .deskAfterwards, .otherManager, .involved, .director, .officer, .registerKeeper,
            .administrator, .employee, .partner:
            .handled
        }
    }

    var person: StaffID {
        switch self {
        case .handler, .proposed, .formerHandler, .substitute, .mayFree: TestSite.Person.samira.id
        case .desk, .deskAfterwards, .avoidedDesk, .strandedDesk: TestSite.Person.balie.id
        case .otherManager, .managerBeforeDistribution, .distributor, .firstOfList, .leadsRespondent,
            .leadsRespondentBeforeDistribution:
            TestSite.Person.noor.id
        case .involved, .involvedBeforeDistribution: AccessWorld.witness
        case .director, .directorAfterEnd, .strandedDirector: TestSite.Person.directeur.id
        case .officer, .readingOfficer: TestSite.Person.fatma.id
        case .officersSubstitute: TestSite.Person.ruud.id
        case .respondent: AccessWorld.respondent
        case .measureOwner: AccessWorld.owner
        case .outsider: AccessWorld.outsider
        case .registerKeeper, .keeperAfterEnd: AccessWorld.keeper
        case .administrator: AccessWorld.administrator
        case .employee: AccessWorld.employee
        case .partner: AccessWorld.partner
        }
    }

    /// What opens the door of the rooms to them.
    var passphrase: String? {
        switch self {
        case .officer, .readingOfficer: OfficeWithRooms.phrase
        case .officersSubstitute: OfficeWithRooms.other
        default: nil
        }
    }
}
