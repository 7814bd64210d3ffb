import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// `/beheer/logboek`: what changed in the office; of reading in cases only how much, never who or which.
struct OfficeLogController: Sendable {
    static let address = "/beheer/logboek"

    let site: Site

    private var texts: DeskOrganisation { DeskTexts.dutch.organisation }

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let log = try await site.desk.officeLog(now: site.now())
        let office = try await site.desk.office()
        var page = OfficePage(texts.log)
        page.isWide = true
        return try await site.officeAnswer(page, context) {
            p(.class("lead")) { texts.logLead }
            DataTable(
                texts.log, [.init(texts.when), .init(texts.who), .init(texts.what)],
                rows: log.lines.map { line in
                    [
                        HTML(Catalogue.of(.dutch).dates.long(line.at.today)),
                        HTML(line.by.map(office.name(of:)) ?? texts.console), HTML(words(line.event, office)),
                    ]
                }, isUnderHeading: true)
            h2 { texts.readings }
            p { texts.readingsHint }
            if log.readings.isEmpty { p { texts.noReadings } } else { readings(log) }
        }
    }

    private func readings(_ log: OfficeLog) -> DataTable {
        let labels = Catalogue.of(.dutch).label.people
        let roles = Role.allCases.filter { log.readings[$0] != nil }
        return DataTable(
            texts.readings, [.init(texts.role), .init(texts.hoursRead, isNumber: true)],
            rows: roles.map { [HTML(labels.role($0)), HTML(String(log.readings[$0] ?? 0))] },
            isUnderHeading: true)
    }

    private func words(_ event: OfficeEvent, _ office: Office) -> String {
        func name(_ id: String) -> String { office.name(of: StaffID(id)) }
        return switch event {
        case .organisationDescribed: texts.described
        case .accountMade(let form): texts.made(form.name)
        case .accountChanged(let form): texts.changed(form.name)
        case .accountClosed(let id): texts.accountClosed(name(id))
        case .passwordChosen(let id, _): texts.password(name(id))
        case .passwordLinkSent(let id): texts.passwordLink(name(id))
        case .absenceSet(let id, _): texts.absence(name(id))
        case .secondFactorSet(let id, _): texts.factorSet(name(id))
        case .secondFactorRemoved(let id): texts.factorGone(name(id))
        case .recoveryCodeUsed(let id, _): texts.recoveryUsed(name(id))
        case .accountRecovered(let id): texts.recovered(name(id))
        case .openIDBound(let id, _): texts.openIDBound(name(id))
        case .openIDReleased(let id): texts.openIDReleased(name(id))
        case .handlingOrdered: texts.ordered
        case .versionPublished(let form): texts.published(form.name)
        case .versionWithdrawn(let name): texts.withdrawn(name)
        case .roomKeys: texts.roomKeys
        }
    }
}
