import Foundation
import Ledger
import Letters
import Procedure
import Texts

/// Tells a case for one reader, section by section; what is not theirs is never read here.
struct DossierWriter {
    let loaded: Loaded
    let office: Office
    let reader: ExportReader
    let readings: [Reading]
    let now: Now
    let texts: Catalogue
    /// Files that go along, with where they lie in the bundle.
    let files: [ExportFile]

    var casefile: Casefile { loaded.casefile }
    var words: ExportTexts { texts.export }

    var dossier: Dossier {
        let number = casefile.filing.number
        let day = texts.dates.long(now.today)
        let isOutside = reader == .outside
        let organisation = office.organisation?.name ?? "–"
        let lead =
            isOutside
            ? [words.dossierLead(organisation, day)]
            : [words.ownLead(ownName ?? texts.label.people.actor(.complainant), day), words.redactedLead]
        return Dossier(
            title: isOutside ? words.dossierTitle(number) : words.ownTitle(number),
            lead: lead + [words.check], number: number, language: texts.language, sections: sections)
    }

    /// One table from reader to sections, in the order of the regulation.
    private var sections: [Dossier.Section] {
        switch reader {
        case .outside:
            [
                facts, story, reach, reactions(casefile.reactions.list), talks, findings, contacts, messages,
                agreements, judgments, measures, letters, attachments, requests, rules, past, lookers,
            ]
        case .complainant:
            [facts, story, reach, contacts, talks] + outcome
                + [messages, agreements, letters, attachments, requests, told, lookers]
        case .represented: [facts, story]
        case .respondent(let id):
            [
                facts, reactions(casefile.reactions.list.filter { $0.respondent.id == id }), talks,
            ] + outcome + [letters, attachments, requests, lookers]
        case .witness: [facts, findings]
        case .employee(let id): [facts, acts(of: id), looks(of: id)]
        }
    }

    /// What was found about them, once the answer is out: before, a copy would tell what is looked into.
    ///
    /// What was found out beside several respondents cannot be told apart, so then it goes to none of them.
    private var outcome: [Dossier.Section] {
        guard casefile.closing.closedOn != nil else { return [] }
        switch reader {
        case .complainant: return [findings, judgments, measures]
        case .respondent: return casefile.reactions.list.count == 1 ? [findings, judgments] : [judgments]
        case .outside, .represented, .witness, .employee: return []
        }
    }

    /// Whose copy it is, as far as they have a name.
    var ownName: String? {
        switch reader {
        case .outside: nil
        case .complainant: casefile.filing.complainant.name?.text
        case .represented: casefile.filing.behalf.name?.text
        case .respondent(let id): casefile.reactions[id]?.respondent.who.name
        case .witness(let name, _): name.text
        case .employee(let id): office.name(of: id)
        }
    }

    /// Everybody named in the case but the reader; an outsider reads every name.
    var hide: Redaction {
        guard reader != .outside else { return Redaction(hiding: [], mark: "") }
        let names = CaseNames(of: casefile)
        let handler = handlerName.map(CaseNames.words) ?? []
        return Redaction(
            hiding: names.given + office.accounts.values.map(\.name).filter { $0 != handlerName },
            loose: names.loose.filter { !handler.contains($0) },
            keeping: [ownName, ownPartner].compactMap { $0 }, mark: words.hiddenName)
    }

    /// For whom a respondent works is no secret to them.
    private var ownPartner: String? {
        guard case .respondent(let id) = reader else { return nil }
        return casefile.reactions[id]?.respondent.who.partner?.text
    }

    /// Every letter names the handler: that name is no secret to who got one.
    private var handlerName: String? { casefile.handling.handler.map { office.name(of: $0) } }

    func day(_ day: Day) -> String { texts.dates.long(day) }

    func section(_ id: String, _ heading: String, _ items: [Dossier.Item?]) -> Dossier.Section {
        Dossier.Section(id, heading, items.compactMap { $0 })
    }

    /// An item, or nothing where nothing was said.
    func item(_ label: String, _ words: String?) -> Dossier.Item? {
        words.map { Dossier.Item(label, $0) }
    }
}

/// A letter or a file that goes along.
struct ExportFile: Sendable {
    /// What it is, for the section that names it.
    enum Source: Sendable {
        case letter(Letter)
        case attachment(AttachedFile)
    }

    let source: Source
    /// Ours and ASCII: what a person called a file stands in the texts.
    let path: String

    /// The last part of the path.
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
