import Foundation
import Procedure

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

    private static let shortest = 3
    private static let shortestName = 2
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
        for name in people { names.formUnion(Self.words(name, from: Self.shortestName)) }
    }

    /// Everything that somebody typed in a case, and whose names and addresses they are.
    mutating func add(_ casefile: Casefile, texts: [String]) {
        let everybody = CaseNames(of: casefile)
        for name in everybody.given + everybody.loose {
            names.formUnion(Self.words(name, from: Self.shortestName))
        }
        for address in casefile.everyPlace { addresses.formUnion(Self.words(address)) }
        for word in Set(texts.flatMap { Self.words($0) }) { counts[word, default: 0] += 1 }
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
        if word.contains(where: \.isNumber) || LeakWords.numbers.contains(word) { return .number }
        if LeakWords.dates.contains(word) { return .date }
        guard !Self.small.contains(word) else { return nil }
        if names.contains(word) || Self.withoutEnding(word).map { names.contains($0) } == true {
            return .name
        }
        guard word.count >= Self.shortest else { return nil }
        if addresses.contains(word) { return .address }
        return counts[word].map { $0 < k } == true ? .rare : nil
    }

    /// "Kims bike" names Kim.
    private static func withoutEnding(_ word: String) -> String? {
        word.last == "s" ? String(word.dropLast()) : nil
    }

    /// Whether it is a word that joins sentences, in whatever case.
    static func saysNothing(_ word: String) -> Bool { small.contains(Persons.folded(word)) }

    private static func split(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func words(_ text: String, from shortest: Int = shortest) -> [String] {
        split(text).map(Persons.folded).filter { $0.count >= shortest && !small.contains($0) }
    }
}

extension Casefile {
    /// Where people live, are reached and met.
    fileprivate var everyPlace: [String] {
        var places: [String?] = []
        switch contact {
        case .letter(let address): places.append(address.text)
        case .call(_, let lettersTo, _): places.append(lettersTo?.text)
        case .email(let address): places.append(address.text)
        case .code, .none: break
        }
        places += reactions.list.map { reaction in
            switch reaction.reach {
            case .mail(let address): address.text
            case .post(let address): address?.text
            }
        }
        let meetings = conversations.list.flatMap { talk -> [String] in
            if case .at(let place) = talk.place { CaseNames.capitals(in: place.text) } else { [] }
        }
        return places.compactMap { $0 } + meetings
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
