/// What a column of a past register can hold; only the day of receipt has to be there.
public enum ImportColumn: String, Hashable, Sendable, CaseIterable {
    case received, subject, about, channel, ending, judgment, measures, closed, firstContact, happened, person

    /// The names under which people keep it, in small letters.
    public var names: [String] {
        switch self {
        case .received:
            [
                "ontvangen", "ontvangen op", "datum", "datum ontvangst", "datum klacht", "ingediend",
                "received",
            ]
        case .subject: ["onderwerp", "klachtonderwerp", "categorie", "soort", "subject"]
        case .about: ["over", "over wie", "beklaagde", "about"]
        case .channel: ["kanaal", "binnengekomen via", "hoe binnen", "via", "channel"]
        case .ending: ["afdoening", "afloop", "uitkomst", "status", "ending"]
        case .judgment: ["oordeel", "gegrond", "judgment"]
        case .measures: ["maatregel", "maatregelen", "measures"]
        case .closed:
            ["afgehandeld", "afgehandeld op", "datum afgehandeld", "gesloten", "antwoord op", "closed"]
        case .firstContact: ["eerste contact", "contact op", "first contact"]
        case .happened: ["gebeurd", "gebeurd op", "datum voorval", "happened"]
        case .person: ["klager", "klager nummer", "klantnummer", "persoon", "complainant"]
        }
    }
}

/// Which column of a file holds what.
public struct ImportMapping: Hashable, Sendable {
    /// The place of each column that is used.
    public private(set) var places: [ImportColumn: Int] = [:]

    /// Why a mapping cannot be used.
    public enum Fault: Error, Hashable, Sendable {
        case noSuchColumn(String)
        case unknownField(String)
        case columnTwice(String)
        case noReceived
    }

    /// What the headings say by themselves, changed by what was given as `field=column`.
    public init(_ columns: [String], given: [String] = []) throws(Fault) {
        let names = columns.map { $0.lowercased() }
        for column in ImportColumn.allCases {
            places[column] = names.firstIndex { column.names.contains($0) }
        }
        for pair in given {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
                String.init)
            guard halves.count == 2, let column = ImportColumn(rawValue: halves[0]) else {
                throw .unknownField(halves.first ?? pair)
            }
            guard !halves[1].isEmpty else {
                places[column] = nil
                continue
            }
            guard let place = names.firstIndex(of: halves[1].lowercased()) else {
                throw .noSuchColumn(halves[1])
            }
            places[column] = place
        }
        guard places[.received] != nil else { throw .noReceived }
        for (index, name) in columns.enumerated() where places.values.count(where: { $0 == index }) > 1 {
            throw .columnTwice(name)
        }
    }

    /// Columns of the file that nothing is read from.
    public func unused(of columns: [String]) -> [String] {
        let used = Set(places.values)
        return columns.enumerated().filter { !used.contains($0.offset) && !$0.element.isEmpty }.map(\.element)
    }
}
