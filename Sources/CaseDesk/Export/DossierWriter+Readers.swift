import Ledger
import Letters
import Procedure
import Texts

/// Who looked, as far as each reader may know it (article 8).
extension DossierWriter {
    var lookers: Dossier.Section {
        section("readers", words.readers, readings.filter(isTold).map { item(line($0), name(of: $0)) })
    }

    func looks(of person: StaffID) -> Dossier.Section {
        section(
            "readers", words.readers,
            readings.filter { $0.person == person.text }.map { item(line($0), office.name(of: person)) })
    }

    /// A respondent hears of who handles it, the desk and themselves: not that the officer helps, and of no
    /// other respondent.
    private func isTold(_ reading: Reading) -> Bool {
        guard case .respondent(let id) = reader else { return true }
        if let respondent = reading.respondent { return respondent == id }
        if casefile.handling.handler?.text == reading.person { return true }
        switch Role(rawValue: reading.role) {
        case .manager, .intake: return true
        case .officer, .registerKeeper, .director, .administrator, .employee, .partner, nil: return false
        }
    }

    /// Colleagues are not anonymous to a complainant; which respondent it was only an outsider hears.
    private func name(of reading: Reading) -> String {
        let respondent = reading.respondent
        switch reader {
        case .outside:
            guard let respondent else { return office.name(of: StaffID(reading.person)) }
            return casefile.reactions[respondent]?.respondent.who.name ?? ""
        case .complainant: return respondent == nil ? office.name(of: StaffID(reading.person)) : ""
        case .represented, .respondent, .witness, .employee: return ""
        }
    }

    private func line(_ reading: Reading) -> String {
        words.reading(capacity(of: reading), day(Day(amsterdam: reading.hour)))
    }

    /// In words of the reader's language; in their own copy a respondent is who reads it.
    private func capacity(of reading: Reading) -> String {
        let people = texts.label.people
        if let role = Role(rawValue: reading.role) { return people.role(role) }
        guard let respondent = reading.respondent else { return "–" }
        switch reader {
        case .outside: return words.person(respondent.number)
        case .respondent: return people.actor(.complainant)
        case .complainant, .represented, .witness, .employee: return people.actor(.respondent(respondent))
        }
    }
}
