import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// The pages of the office, in the order of its menu; a page that is added has a line here.
enum OfficeSection: CaseIterable {
    case people, organisation, order, procedure, log, upkeep

    var link: Link {
        switch self {
        case .people: Link(DeskTexts.dutch.office.people, to: PeopleController.address)
        case .organisation: Link(DeskTexts.dutch.organisation.title, to: OrganisationController.address)
        case .order: Link(DeskTexts.dutch.organisation.order, to: OrderController.address)
        case .procedure: Link(DeskTexts.dutch.procedure.title, to: EditionController.address)
        case .log: Link(DeskTexts.dutch.organisation.log, to: OfficeLogController.address)
        case .upkeep: Link(DeskTexts.dutch.upkeep.title, to: UpkeepController.address)
        }
    }
}

/// A page of the office: title, what was wrong, and what was just done.
struct OfficePage {
    var title: String
    var back: Link?
    var problems: [FieldProblem] = []
    var trouble: String?
    var done: String?
    var isWide = false

    init(_ title: String, back: Link? = nil) {
        (self.title, self.back) = (title, back)
    }
}

extension Site {
    /// What the office refused keeps what was typed, and says what to do.
    func officeAnswer(_ page: OfficePage, _ context: WebContext, @HTMLBuilder content: () -> HTML)
        async throws -> Response
    {
        var frame = StaffPage(page.title, tab: OfficeController.address)
        frame.back =
            page.back ?? Link(DeskTexts.dutch.office.title, to: OfficeController.address, icon: .back)
        frame.problems = page.problems
        frame.hasTrouble = page.trouble != nil
        frame.isWide = page.isWide
        let html = try await staffPage(frame, try context.staff) {
            page.trouble.map { Trouble($0) }
            h1 { page.title }
            page.done.map { words in Notice(.good) { p { words } }.html } ?? .empty
            content()
        }
        let isRight = page.problems.isEmpty && page.trouble == nil
        return .page(html, status: isRight ? .ok : .unprocessableContent)
    }
}

extension OfficeRefusal {
    /// The one table from refusal to words.
    var words: String {
        let texts = DeskTexts.dutch.office
        return switch self {
        case .lastAdministrator: texts.lastAdministrator
        case .emailTaken: texts.emailTaken
        case .noRole: texts.noRole
        case .officerHasOtherWork: texts.officerHasOtherWork
        case .ownManager: texts.ownManager
        case .ownSubstitute: texts.ownSubstitute
        case .unknownPerson: texts.unknownPerson
        case .notAHandler: texts.notAHandler
        }
    }
}
