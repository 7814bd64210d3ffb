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

    /// The same with everyone of a team, where the complainant wrote 'everyone of team such'.
    func keptOut(by words: Words?) -> [Account] {
        guard let words else { return [] }
        let written = Self.tokens(in: words.text)
        let isWhole = !Self.everyone.isDisjoint(with: written)
        let named = named(in: words)
        let team = open.filter { account in
            let own = Self.tokens(in: account.team).filter { $0 != "team" }
            return isWhole && !own.isEmpty && written.contains(["team"] + own)
        }
        return named + team.filter { !named.contains($0) }
    }

    private static let everyone: Set<String> = [
        "iedereen", "heel", "hele", "alle", "allemaal", "everyone", "everybody", "whole", "all",
    ]

    private static func tokens(in text: String) -> [String] {
        text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Where nobody of the desk is left, nobody of the desk reads it: the handling list distributes.
    func keptApart(_ filing: Filing) -> Filing {
        let named = Set(
            (keptOut(by: filing.avoidance.people) + named(in: filing.about.name)).map(\.id))
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
