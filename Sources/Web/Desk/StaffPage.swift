import CaseDesk
import HTML
import Procedure
import Texts

/// A page for who is signed in: the same frame as the site, with the menu of the work.
struct StaffPage {
    var title: String
    var back: Link?
    var problems: [FieldProblem] = []
    var hasTrouble = false
    var isWide = true
    /// The address of the menu line that is lit.
    var tab = "/werk"
    /// The page that is about them shows them itself.
    var showsTroubles = true

    init(_ title: String, tab: String = "/werk", back: Link? = nil, showsTroubles: Bool = true) {
        (self.title, self.tab, self.back, self.showsTroubles) = (title, tab, back, showsTroubles)
    }
}

extension Site {
    /// Staff read Dutch, whatever the language of the complaint.
    func staffPage(_ page: StaffPage, _ staff: Staff?, @HTMLBuilder content: () -> HTML) async throws -> HTML
    {
        let organisation = try await desk.office().organisation ?? .unnamed
        let texts = DeskTexts.dutch.frame
        let title = texts.pageTitle(page.title, organisation.name)
        let isWrong = page.hasTrouble || !page.problems.isEmpty
        return PageLayout(
            isWrong ? "\(texts.errorPrefix) \(title)" : title,
            frame: PageLayout.Frame(
                lang: Language.dutch.rawValue,
                brand: Link(organisation.name, to: staff == nil ? "/" : "/werk"),
                skip: texts.skipLink, menuName: texts.navigation, menu: Self.menu(staff, tab: page.tab),
                helpName: Catalogue.of(.dutch).common.footer, help: Self.help(.dutch, organisation)),
            back: page.back, problems: page.problems.summary(texts.errorSummary),
            width: page.isWide ? .wide : .reading
        ) {
            if let staff, page.showsTroubles {
                TroubleBanner(troubles: desk.troubles, isAdministrator: staff.has(.administrator))
            }
            content()
        }.html
    }

    private static func menu(_ staff: Staff?, tab: String) -> [Link] {
        guard let staff else { return [] }
        let texts = DeskTexts.dutch.frame
        var menu = [("/werk", texts.myDay)]
        if staff.has(.manager) || staff.has(.director) {
            menu += [("/werk/klachten", texts.myCases), ("/werk/post", texts.post)]
            menu.append((PromisesController.path, DeskTexts.dutch.afterwards.promises))
        }
        if staff.has(.intake) { menu.append(("/werk/balie", texts.desk)) }
        if staff.has(.intake) || staff.has(.manager) || staff.has(.director) {
            menu.append((IntakeController.path, DeskTexts.dutch.intake.menu))
            menu.append((NewCodeController.path, DeskTexts.dutch.codes.menu))
        } else {
            menu.append((PassingOnController.path, DeskTexts.dutch.passing.menu))
        }
        if staff.has(.registerKeeper) {
            menu.append((RegisterController.address, DeskTexts.dutch.register.menu))
        }
        if staff.has(.registerKeeper) || staff.has(.director) {
            menu.append((ReportsController.address, DeskTexts.dutch.report.menu))
        }
        if staff.has(.registerKeeper) || staff.has(.director) {
            menu.append((ErasureController.address, DeskTexts.dutch.erasure.title))
        }
        if staff.has(.administrator) {
            menu += [
                (OfficeController.address, DeskTexts.dutch.office.title),
                (UpkeepController.address, DeskTexts.dutch.upkeep.title),
            ]
        }
        menu.append((MyAccountController.address, DeskTexts.dutch.account.mine))
        menu.append(("/werk/uitloggen", "\(texts.signOut) (\(staff.account.name))"))
        return menu.map { Link($0.1, to: $0.0, isCurrent: $0.0 == tab) }
    }
}

/// What the desk or the regulation said instead of doing it: above the heading, with what was typed below it.
struct Trouble: Part {
    let words: String

    init(_ words: String) {
        self.words = words
    }

    var html: HTML {
        div(
            .class("notice", "notice--error"), .id(ErrorSummary.id), .role("alert"), .tabindex(-1),
            .flag("autofocus")
        ) {
            p { words }
        }
    }
}

/// That something was done, on the page that comes after it.
struct DoneNotice: Part {
    let done: DeskDone?

    /// `klaar` of the address.
    init(_ query: FormData) {
        done = DeskDone(rawValue: query.text("klaar"))
    }

    var html: HTML {
        done.map { done in Notice(.good) { p { done.words } }.html } ?? .empty
    }
}
