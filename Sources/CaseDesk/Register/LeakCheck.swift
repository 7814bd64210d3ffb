import Foundation
import Ledger
import Procedure
import Register

/// Something in a sentence that could come from a case; the word itself is one that the writer typed.
public struct LeakFinding: Hashable, Sendable {
    /// What kind of thing it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case name, address, number, date
        /// A word that few of these cases have in common.
        case rare
    }

    /// What kind of thing it is.
    public var kind: Kind
    /// As it stands in the sentence.
    public var word: String

    /// A rare word may be harmless, and two people decide; anything else never goes out.
    public var blocks: Bool { kind != .rare }
}

/// The words of the cases that a report covers, held against its sentences by the program alone.
///
/// Who writes a report reads no case: what they learn is that a word of their own may not stand there.
struct LeakCheck: Sendable {
    private var names: Set<String> = []
    private var addresses: Set<String> = []
    /// In how many cases a word occurs.
    private var counts: [String: Int] = [:]

    private static let months: Set<String> = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag",
        "zondag",
    ]
    private static let shortest = 3
    /// Numbers in words name people as well as digits do.
    private static let numbers: Set<String> = [
        "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "twintig",
        "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig", "honderd",
    ]
    /// Joins sentences and says nothing.
    private static let small: Set<String> = [
        "aan", "alle", "als", "bij", "dan", "dat", "de", "den", "der", "deze", "die", "dit",
        "door", "een", "elke", "en",
        "er", "geen", "heb", "hebben", "heeft", "het", "hij", "hoe", "iedereen", "iemand", "iets", "ik", "in",
        "is", "je", "jij", "kan", "kunnen", "maar", "meer", "met", "mijn", "moet", "na", "naar", "niet",
        "nog",
        "nu", "of", "om", "ons", "onze", "ook", "op", "over", "te", "tot", "uit", "van", "veel", "voor",
        "waar", "was", "wat", "we", "weer", "wel", "werd", "wie", "wij", "wordt", "worden", "zal", "ze",
        "zij", "zijn", "zo", "zodat",
    ]

    init(people: [String]) {
        for name in people { names.formUnion(Self.words(name)) }
    }

    /// Everything that somebody typed in a case, and whose names and addresses they are.
    mutating func add(_ casefile: Casefile, texts: [String]) {
        let respondents = casefile.reactions.list.map { reaction -> [String] in
            switch reaction.respondent.who {
            case .employee(_, let name): [name.text]
            case .partner(let name): [name.text]
            case .someoneAtPartner(_, let name, let partner): [name.text, partner.text]
            case .organisation: []
            }
        }
        let named = [casefile.filing.complainant.name?.text, casefile.filing.about.name?.text].compactMap {
            $0
        }
        for name in named + respondents.flatMap({ $0 }) { names.formUnion(Self.words(name)) }
        switch casefile.contact {
        case .letter(let address): addresses.formUnion(Self.words(address.text))
        case .call(_, let lettersTo, _): addresses.formUnion(Self.words(lettersTo?.text ?? ""))
        case .email(let address): addresses.formUnion(Self.words(address.text))
        case .code, .none: break
        }
        for word in Set(texts.flatMap(Self.words)) { counts[word, default: 0] += 1 }
    }

    /// What a sentence holds, in its order; fewer than k cases make a word rare.
    func findings(in sentence: String, k: Int) -> [LeakFinding] {
        var found: [LeakFinding] = []
        for word in Self.split(sentence) {
            let folded = Persons.folded(word)
            guard let kind = kind(of: folded, k: k) else { continue }
            let finding = LeakFinding(kind: kind, word: word)
            if !found.contains(finding) { found.append(finding) }
        }
        return found
    }

    private func kind(of word: String, k: Int) -> LeakFinding.Kind? {
        if word.contains(where: \.isNumber) || Self.numbers.contains(word) { return .number }
        if Self.months.contains(word) { return .date }
        guard word.count >= Self.shortest, !Self.small.contains(word) else { return nil }
        if names.contains(word) { return .name }
        if addresses.contains(word) { return .address }
        return counts[word].map { $0 < k } == true ? .rare : nil
    }

    private static func split(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func words(_ text: String) -> [String] {
        split(text).map(Persons.folded).filter { $0.count >= shortest && !small.contains($0) }
    }
}

extension Desk {
    /// What is found in each sentence; reads every case of the span, and shows nobody a word of it.
    func findings(in sentences: [String], of span: Span) async throws -> [[LeakFinding]] {
        guard !sentences.isEmpty else { return [] }
        var check = LeakCheck(people: try await office().accounts.values.map(\.name))
        guard let from = Day(iso: span.firstDay), let to = Day(iso: span.lastDay) else { return [] }
        let rows = try await ledger.driver.read { tx in
            try tx.rows(
                "select stream from case_index where filed >= $1 and filed <= $2 order by stream",
                [.integer(from.ordinal), .integer(to.ordinal)])
        }
        for row in rows {
            let stream = StreamID(stored: try row.text(0))
            guard let loaded = try await loadIfReadable(stream) else { continue }
            let texts = try await ledger.read(stream).flatMap { try Self.texts(in: $0.payload) }
            check.add(loaded.casefile, texts: texts)
        }
        return sentences.map { check.findings(in: $0, k: Protection.municipality) }
    }

    private static func texts(in payload: [UInt8]) throws -> [String] {
        try JSONDecoder().decode(JSONTree.self, from: Data(payload)).texts
    }
}

extension JSONTree {
    /// Every text in it, wherever it stands.
    var texts: [String] {
        switch self {
        case .null, .bool, .number: []
        case .text(let text): [text]
        case .list(let list): list.flatMap(\.texts)
        case .fields(let fields): fields.values.flatMap(\.texts)
        }
    }
}
