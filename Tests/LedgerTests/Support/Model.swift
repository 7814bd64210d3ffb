import Ledger

/// What a ledger must hold after any walk of operations, in the plainest form.
struct Model {
    var streams: [StreamID: [[UInt8]]] = [:]
    var erased: Set<StreamID> = []
    var readings: [StreamID: Set<String>] = [:]
    var numbers = 0
    var seals: [Seal] = []

    var alive: [StreamID] { streams.keys.filter { !erased.contains($0) }.sorted() }
}

/// One random step, taken by the ledger and by the model.
enum Step: CaseIterable {
    case make, append, appendStale, read, note, number, seal, erase, turnKeys, restart, backUpAndRestore

    /// Steps that make a world grow come more often than those that tidy it up.
    static let weighted =
        Step.allCases + [.make, .make, .append, .append, .append, .append, .note, .note, .read]
}

/// A ledger on a place of its own that can be restarted and restored while a model walks along.
struct Walk {
    var ledger: Ledger
    var place: Place
    var model = Model()
    var random: Seeded
    var now = Sample.now
    let home: Place
    let list: ErasureList
    let rotation: (keyFile: String, copy: String)

    init(_ store: Store, seed: UInt64) async throws {
        home = try await Place.make(.sqlite)
        place = try await Place.make(store)
        random = Seeded(state: seed)
        list = ErasureList(path: home.folder + "/erased")
        rotation = (home.folder + "/keys", home.folder + "/copy")
        try KeyFile.make(at: now).save(rotation.keyFile)
        ledger = try await Ledger.open(try place.driver(), keys: try KeyRing(path: rotation.keyFile))
    }

    mutating func take(_ step: Step) async throws {
        now = now.adding(hours: Int64.random(in: 1...30, using: &random))
        switch step {
        case .make: try await make()
        case .append, .appendStale: try await append(isStale: step == .appendStale)
        case .read: try await compareOne()
        case .note: try await note()
        case .number: try await number()
        case .seal: model.seals.append(try await ledger.seal(at: now))
        case .erase: try await erase()
        case .turnKeys: try await turnKeys()
        case .restart: try await restart()
        case .backUpAndRestore: try await backUpAndRestore()
        }
    }

    func end() async throws {
        try await ledger.driver.close()
        try await place.dropSchema()
        place.removeFolder()
        home.removeFolder()
    }

    mutating func payloads() -> [[UInt8]] {
        (0..<Int.random(in: 1...4, using: &random)).map { _ in
            (0..<Int.random(in: 0...300, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random)
            }
        }
    }

    mutating func anyAlive() -> StreamID? { model.alive.randomElement(using: &random) }
}
