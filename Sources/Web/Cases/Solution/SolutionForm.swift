import CaseDesk
import HTML
import Procedure
import Texts

/// Rows of what, who and when; a row that is begun has to be whole.
enum SolutionForm {
    /// Rows that stand on the page at first.
    static let rows = 1
    /// More agreements than anybody makes.
    static let most = 20

    static func count(_ form: FormData) -> Int {
        min(most, form.fields.count { $0.name.hasPrefix("wat-") })
    }

    static func proposal(_ read: inout FormReader) -> Settlement.Proposal? {
        let texts = DeskTexts.dutch.settlement
        let parts: Set<Procedure.Part.ID> = read.numbers("punten[]")
        if parts.isEmpty { read.note("punten", DeskTexts.dutch.reaction.noParts) }
        let facts = read.needed("feiten", texts.noFacts)
        let rows = (1...max(1, count(read.form))).compactMap { agreement($0, &read) }
        let agreements = NonEmpty(rows)
        if agreements == nil, read.isRight { read.note("wat-1", texts.noAgreement) }
        guard let facts, let agreements, read.isRight else { return nil }
        let isMediated = read.form.value("bemiddeld") == "ja"
        return Settlement.Proposal(
            parts: parts, facts: facts, agreements: agreements, mediated: isMediated)
    }

    private static func agreement(_ row: Int, _ read: inout FormReader) -> Agreement? {
        let (what, who) = (read.words("wat-\(row)"), read.words("wie-\(row)"))
        let date = TypedDate(read.form, "voor-\(row)")
        if what == nil, who == nil, date.isEmpty { return nil }
        guard let what, let who, !date.isEmpty else {
            read.note("wat-\(row)", DeskTexts.dutch.settlement.incomplete(row))
            return nil
        }
        return read.coming("voor-\(row)").map { Agreement(id: .init(row), what: what, who: who, due: $0) }
    }
}
