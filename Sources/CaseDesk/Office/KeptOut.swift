import Foundation
import Procedure

extension Office {
    /// Whom the complainant meant with 'who must not read this' or 'about whom': one of two names is enough.
    ///
    /// Two colleagues may share a name: both are kept out, for the other mistake cannot be undone.
    func named(in words: Words?) -> [Account] {
        guard let words else { return [] }
        let written = Self.names(in: words.text)
        return open.filter { account in
            let own = Self.names(in: account.name)
            return [own.first, own.last].contains { name in name.map { written.contains($0) } ?? false }
        }
    }

    /// Where nobody of the desk is left, nobody of the desk reads it: the handling list distributes.
    func keptApart(_ filing: Filing) -> Filing {
        let named = Set(
            (named(in: filing.avoidance.people) + named(in: filing.about.name)).map(\.id))
        let desk = people(.intake)
        guard !desk.isEmpty, desk.allSatisfy({ named.contains($0.id) }) else { return filing }
        var filing = filing
        filing.avoidance.desk = true
        return filing
    }

    /// Words of at least three letters, without accents or capitals; 'de' and 'van' are nobody's name.
    private static func names(in text: String) -> [String] {
        text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            .split { !$0.isLetter }.map(String.init).filter { $0.count >= 3 && $0 != "van" && $0 != "der" }
    }
}
