import Procedure

/// Names that may stand in a letter; every other capitalised word within a sentence could be somebody else.
struct PlainWords {
    private let known: Set<String>

    init(_ names: [String]) {
        known = Set(names.flatMap(Sentences.words).map { $0.lowercased() }).union(Self.never)
    }

    /// Capitalised words that are not the first of their sentence, once each.
    func strangers(in sentences: [String]) -> [String] {
        var found: [String] = []
        for sentence in sentences {
            for word in Sentences.words(sentence).dropFirst() {
                guard let first = word.first, first.isUppercase, word.count > 1 else { continue }
                guard !isKnown(word), !word.allSatisfy({ $0.isUppercase || $0.isNumber }) else { continue }
                if !found.contains(word) { found.append(word) }
            }
        }
        return found
    }

    private func isKnown(_ word: String) -> Bool {
        let lower = word.lowercased()
        let possessives = ["'s", "’s", "s"].compactMap {
            lower.hasSuffix($0) ? String(lower.dropLast($0.count)) : nil
        }
        return ([lower] + possessives).contains { known.contains($0) }
    }

    /// Capitalised in Dutch or English without naming anybody.
    private static let never: Set<String> = [
        "i", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
        "february",
        "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "dutch", "english", "nederlands", "nederlandse", "nederland", "engels", "arabisch", "turks", "pasen",
        "kerst", "koningsdag", "groningen", "ij", "wmo", "wij-team", "gemeente",
    ]
}

/// Words of offices that have a common word beside them (ux.md, section 4).
enum HardWords {
    /// The ones in this text, in the order of the list, as the list has them.
    static func found(in text: String, _ language: Language) -> [String] {
        let words = Set(Sentences.words(text).map { $0.lowercased() })
        return list(language).filter { words.contains($0) }
    }

    private static func list(_ language: Language) -> [String] {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    private static let dutch = [
        "betrokkene", "klager", "beklaagde", "ontvankelijk", "gegrond", "ongegrond", "termijn", "bejegening",
        "intrekken", "conform", "middels", "inzake", "omtrent", "teneinde", "derhalve", "echter", "helaas",
        "tevens",
        "alsmede", "dienaangaande", "hieromtrent", "desbetreffende", "onderhavige", "geconstateerd",
        "constateren",
        "verzoeken", "indien", "mits", "tenzij", "aangezien", "gelieve", "jegens", "adequaat", "faciliteren",
        "communiceren", "implementeren", "evalueren", "optimaliseren", "terugkoppelen", "terugkoppeling",
        "uitkomst",
        "besluit", "uitspraak", "procedure", "onderzoeksbevindingen", "bevindingen", "zorgvuldigheid", "u",
        "uw",
    ]

    private static let english = [
        "complainant", "respondent", "admissible", "inadmissible", "unfounded", "pursuant", "herein",
        "hereby",
        "regarding", "aforementioned", "commence", "terminate", "unfortunately", "facilitate", "implement",
        "utilise",
        "notwithstanding", "forthwith", "ascertain", "findings", "procedure", "adequate", "prior",
    ]
}
