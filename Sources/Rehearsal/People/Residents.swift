import Procedure

/// Somebody of the neighbourhood with something to say: names of many kinds, and of nobody.
struct Resident: Sendable {
    let name: String
    let street: String
    let number: Int

    static let names = [
        "Gülşen Öztürk", "Żaneta Łęcka", "Pieter van 't Hof", "Mevrouw Jansen", "Ahmed Haddad",
        "Truus Wiersma",
        "Selam Tesfay", "Jan de Wit", "Olena Kovalenko", "Maria Fernandes", "Harm Kuiper", "Yusuf Kaya",
        "Annie Bos",
        "Dina", "Roel Veenstra", "Aaltje Huisman", "Nuri Aydın", "Cor Meijer", "Fatiha Amrani",
        "Siebe Postema",
    ]

    static let streets = ["Voorbeeldweg", "Lindenlaan", "Kanaalstraat", "Molenpad", "Tuinstraat"]

    init(_ chance: inout Chance) {
        name = chance.pick(Self.names)
        street = chance.pick(Self.streets)
        number = chance.number(1...180)
    }

    var address: String { "\(name)\n\(street) \(number)\n9700 AB Groningen" }
    var telephone: String { "06 00 00 00 \(number % 90 + 10)" }
    var email: String { "bewoner\(number)@voorbeeld.example" }
}

extension Words {
    /// Words of the rehearsal itself, which are never empty.
    static func of(_ text: String) -> Words {
        guard let words = Words(text) else { fatalError("internal error: a rehearsal without words") }
        return words
    }
}
