import CaseDesk
import HTML
import Procedure
import Texts

/// Every version with its first day, why it came, and the way to its text.
struct EditionsPage: Part {
    let office: Office
    let today: Day
    let done: String?

    private var texts: DeskProcedure { DeskTexts.dutch.procedure }

    @HTMLBuilder var html: HTML {
        if let done { Notice(.good) { p { done } } }
        h1 { texts.title }
        p(.class("lead")) { texts.lead }
        if office.versions.isEmpty { p { texts.none } } else { table }
        Buttons { ButtonLink(texts.write, to: EditionController.newAddress) }
    }

    private var table: DataTable {
        let dates = Catalogue.of(.dutch).dates
        return DataTable(
            texts.versions,
            [.init(texts.name), .init(texts.from), .init(texts.state), .init(texts.why), .init(texts.read)],
            rows: office.editionsNewestFirst.map { edition in
                let version = edition.version
                let from = dates.withoutWeekday(version.effective)
                return [
                    HTML(version.name), HTML(from), HTML(state(of: version)),
                    HTML(edition.reason.isEmpty ? "–" : edition.reason),
                    Link(texts.read, to: "/regeling/\(version.effective.iso)", hidden: " \(version.name)")
                        .html + withdrawal(of: version),
                ]
            })
    }

    private func withdrawal(of version: ProcedureVersion) -> HTML {
        guard version.effective > today else { return .empty }
        let address = EditionController.withdrawal(of: version)
        return br() + Link(texts.withdraw, to: address, hidden: " \(version.name)").html
    }

    private func state(of version: ProcedureVersion) -> String {
        if version.effective > today { return texts.coming }
        return version == office.procedure(on: today) ? texts.inForce : texts.past
    }
}
