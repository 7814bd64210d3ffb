import Foundation

/// The stored forms of one cluster of events: which kinds there are, and the way there and back.
protocol StoredCluster: SendableMetatype {
    associatedtype Happening
    associatedtype Kind: RawRepresentable<String>, CaseIterable, Sendable

    static func write(_ event: Happening) -> (Kind, any Encodable)
    static func read(_ kind: Kind, _ row: StoredData) throws -> Happening
}

/// The `d` of an event that has nothing to tell beside its kind.
struct NothingForm: Codable, Sendable {}

/// The `d` of one row, lifted to today's version when somebody asks for it.
struct StoredData {
    let kind: String
    let version: Int
    let lifts: StoredLifts
    let container: KeyedDecodingContainer<StoredKeys>

    /// The payload in today's form.
    func form<Form: Decodable>(_ form: Form.Type = Form.self) throws -> Form {
        guard version < lifts.version(of: kind) else { return try container.decode(form, forKey: .d) }
        let old = try container.decode(JSONTree.self, forKey: .d)
        let lifted = lifts.lift(old, of: kind, from: version)
        return try JSONDecoder().decode(form, from: JSONEncoder().encode(lifted))
    }
}

/// The keys of a row, as short as they are because every row has them.
enum StoredKeys: String, CodingKey {
    case k, v, command, by, on, d
}
