import Foundation
import Ledger
import Procedure
import Register

/// Who stands in a case, as far as a report has to tell persons apart.
struct Persons: Sendable {
    /// Nil where the complainant gave no name: the nameless count as one.
    var complainant: String?
    /// Natural persons only.
    var respondents: Set<String>

    init(complainant: String?, respondents: Set<String> = []) {
        (self.complainant, self.respondents) = (complainant, respondents)
    }

    init(of casefile: Casefile, office: Office) {
        complainant = casefile.filing.complainant.name.map { Self.surname($0.text) }
        let named = casefile.reactions.list.filter { $0.respondent.who.isPerson }
        respondents = Set(named.compactMap { Self.name(of: $0.respondent.who, office) }.map(Self.surname))
        // Nobody was asked to react: then the name that the complainant gave is all there is.
        if casefile.reactions.list.isEmpty, casefile.filing.about.kind != .organisation,
            let name = casefile.filing.about.name
        {
            respondents = [Self.surname(Self.known(name.text, office))]
        }
    }

    private static func name(of who: Respondent.Who, _ office: Office) -> String? {
        switch who {
        case .employee(let id, let name), .someoneAtPartner(let id, let name, _):
            id.flatMap { office.accounts[$0]?.name }.map(folded) ?? known(name.text, office)
        case .partner, .organisation: nil
        }
    }

    /// The name of the one account that has every word of it, else the name as it was typed: who was named
    /// by hand in one case and picked from the list in another is one person.
    static func known(_ name: String, _ office: Office) -> String {
        let typed = folded(name)
        let words = Set(typed.split(separator: " "))
        let fitting = office.accounts.values.map { folded($0.name) }.filter {
            !words.isEmpty && words.isSubset(of: Set($0.split(separator: " ")))
        }
        return Set(fitting).count == 1 ? fitting[0] : typed
    }

    /// What people write behind a surname: a title, or the prefix of it.
    private static let behind: Set<String> = [
        "mevrouw", "mevr", "mw", "mej", "meneer", "mijnheer", "dhr", "jr", "sr", "junior", "senior", "msc",
        "bsc", "van", "de", "der", "den", "het", "ter", "ten", "te", "von", "vd",
    ]

    /// The name by which persons are told apart: the surname, without titles, initials and prefixes.
    ///
    /// "Fatima Bakker", "F. Bakker", "Bakker, F." and "Mevrouw Bakker" are one person. So are two people of
    /// one surname, which hides more and not less.
    static func surname(_ name: String) -> String {
        let first = name.split(separator: ",").first.map(String.init) ?? name
        let last = folded(first).split(separator: " ").last { word in
            let isInitial = word.count == 1 && word.allSatisfy(\.isLetter)
            return !isInitial && !behind.contains(String(word))
        }
        return last.map(String.init) ?? folded(name)
    }

    /// Two spellings of one name are one name.
    static func folded(_ name: String) -> String {
        name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: Locale(identifier: "nl"))
            .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}

extension Ledger {
    /// Keeps a pseudonym of each person beside the chain, under the key of the period (decision 0031).
    func remember(_ persons: Persons, of entry: String, filed year: Int, in tx: any Transaction) throws {
        let block = Span.block(of: year).lowerBound
        guard let key = try madeKey(of: block, in: tx) else { return }
        var tags = persons.respondents.map { ("respondent", $0) }
        if let complainant = persons.complainant { tags.append(("complainant", complainant)) }
        try tx.run("delete from register_person where entry = $1", [.text(entry)])
        for (side, name) in tags {
            try tx.run(
                """
                insert into register_person (entry, block, side, tag) values ($1, $2, $3, $4)
                on conflict do nothing
                """,
                [.text(entry), .integer(block), .text(side), .text(key.tag("\(side) \(name)"))])
        }
    }
}

extension Desk {
    /// Seals the keys of periods and the drafts of reports under the current installation key.
    func resealRegister() async throws {
        try await ledger.driver.write { tx in
            for row in try tx.rows("select block, sealed from register_key") {
                let (block, sealed) = (try row.integer(0), try row.blob(1))
                guard !sealed.isEmpty,
                    let fresh = try ledger.keys.reseal(sealed, as: "register", of: "\(block)")
                else { continue }
                try tx.run(
                    "update register_key set sealed = $1 where block = $2", [.blob(fresh), .integer(block)])
            }
            for row in try tx.rows("select span, sealed from report_draft") {
                let span = try row.text(0)
                guard let fresh = try ledger.keys.reseal(try row.blob(1), as: "report", of: span) else {
                    continue
                }
                try tx.run(
                    "update report_draft set sealed = $1 where span = $2", [.blob(fresh), .text(span)])
            }
        }
    }
}
