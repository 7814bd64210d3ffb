import HTML
import Procedure
import Texts

/// What each role comes here for besides complaints in hand: a sentence, and the doors that are theirs.
struct RoleDoors: Part {
    let roles: Set<Role>

    private var texts: DeskDay { DeskTexts.dutch.day }

    @HTMLBuilder var html: HTML {
        for role in Role.allCases where roles.contains(role) {
            if let words = words(role) {
                section {
                    h2 { Catalogue.of(.dutch).label.people.role(role).capitalisedFirst }
                    p { words }
                    let doors = doors(role)
                    if !doors.isEmpty { ul(.class("links")) { for door in doors { li { door } } } }
                }
            }
        }
    }

    /// Nil where the day itself says what there is to do.
    private func words(_ role: Role) -> String? {
        switch role {
        case .manager, .director, .intake: nil
        case .officer: texts.officer
        case .registerKeeper: texts.registerKeeper
        case .administrator: texts.administrator
        case .employee, .partner: texts.employee
        }
    }

    private func doors(_ role: Role) -> [Link] {
        let rules = Link(texts.rules, to: "/regeling")
        return switch role {
        case .manager, .director, .intake: []
        case .officer: [Link(texts.officerPage, to: "/klachtenfunctionaris"), rules]
        case .registerKeeper: [rules]
        case .administrator: [Link(DeskTexts.dutch.upkeep.title, to: UpkeepController.address), rules]
        case .employee, .partner: [rules]
        }
    }
}
