import Procedure

enum RegistrationForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case registered = "registration.registered"
    }

    static func write(_ event: Registration.Event) -> (Kind, any Encodable) {
        switch event {
        case .registered(let entry): (.registered, Registered(entry: entry))
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Registration.Event {
        switch kind {
        case .registered: .registered(entry: try row.form(Registered.self).entry)
        }
    }

    private struct Registered: Codable {
        var entry: String
    }
}
