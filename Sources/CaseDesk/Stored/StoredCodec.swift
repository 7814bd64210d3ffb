import Foundation
import Procedure

/// Turns events of one aggregate into the bytes that are sealed, and back.
///
/// Keys are sorted and slashes left alone, so that the same event always gives the same bytes.
struct StoredCodec<Event: Sendable>: Sendable {
    typealias Read = @Sendable (StoredData) throws -> Event

    /// Every kind that can be read, in the order of the clusters.
    let kinds: [String]
    private let reads: [String: Read]
    private let write: @Sendable (Event) -> (kind: String, d: any Encodable)
    private let lifts: StoredLifts

    init(
        _ clusters: [Cluster], lifts: StoredLifts = .known,
        write: @escaping @Sendable (Event) -> (kind: String, d: any Encodable)
    ) {
        kinds = clusters.flatMap { $0.reads.map(\.0) }
        reads = Dictionary(clusters.flatMap(\.reads)) { _, _ in
            fatalError("internal error: two forms have the same kind")
        }
        self.lifts = lifts
        self.write = write
    }

    /// One cluster, wrapped into the event of the aggregate.
    struct Cluster: Sendable {
        fileprivate let reads: [(String, Read)]

        init<Forms: StoredCluster>(
            _ forms: Forms.Type, _ wrap: @escaping @Sendable (Forms.Happening) -> Event
        ) {
            reads = Forms.Kind.allCases.map { kind in
                (kind.rawValue, { row in wrap(try Forms.read(kind, row)) })
            }
        }
    }

    func encode(_ event: Event, command: String?, by: Actor, on: Day) throws(StoredFault) -> [UInt8] {
        let (kind, d) = write(event)
        let row = StoredRow(k: kind, v: lifts.version(of: kind), command: command, by: by, on: on, d: d)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do { return Array(try encoder.encode(row)) } catch { throw .unwritable(kind) }
    }

    func decode(_ bytes: [UInt8]) throws(StoredFault) -> (event: Event, by: Actor, on: Day) {
        do {
            let row = try JSONDecoder().decode(ReadRow<Event>.self, from: Data(bytes), configuration: self)
            return (row.event, row.by, row.on)
        } catch let fault as StoredFault {
            throw fault
        } catch {
            throw .unreadable
        }
    }

    /// The kind first, then the version: only then does anything else of the row mean something.
    fileprivate func event(in container: KeyedDecodingContainer<StoredKeys>) throws -> Event {
        let kind = try container.decode(String.self, forKey: .k)
        guard let read = reads[kind] else { throw StoredFault.unknownKind(kind) }
        let version = try container.decode(Int.self, forKey: .v)
        guard version >= 1 else { throw StoredFault.unreadable }
        guard version <= lifts.version(of: kind) else { throw StoredFault.newerForm(kind, version) }
        return try read(StoredData(kind: kind, version: version, lifts: lifts, container: container))
    }
}

extension StoredCluster {
    /// The kind by name, with its payload.
    static func form(of event: Happening) -> (kind: String, d: any Encodable) {
        let (kind, d) = write(event)
        return (kind.rawValue, d)
    }
}

private struct StoredRow: Encodable {
    var k: String
    var v: Int
    var command: String?
    var by: Actor
    var on: Day
    var d: any Encodable

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: StoredKeys.self)
        try container.encode(k, forKey: .k)
        try container.encode(v, forKey: .v)
        try container.encode(command, forKey: .command)
        try container.encode(ActorForm(by), forKey: .by)
        try container.encode(on.form, forKey: .on)
        try container.encode(d, forKey: .d)
    }
}

private struct ReadRow<Event: Sendable>: DecodableWithConfiguration {
    let event: Event
    let by: Actor
    let on: Day

    init(from decoder: any Decoder, configuration codec: StoredCodec<Event>) throws {
        let container = try decoder.container(keyedBy: StoredKeys.self)
        event = try codec.event(in: container)
        by = try container.decode(ActorForm.self, forKey: .by).value
        on = try container.decode(DayForm.self, forKey: .on).value
    }
}
