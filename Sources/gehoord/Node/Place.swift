import CaseDesk
import Foundation
import Ledger
import LedgerPostgres

/// Where an installation lives: a data folder, and a key file outside of it.
struct Place {
    let folder: String
    let keyFile: String
    let postgres: String?

    init(_ data: String?, key: String? = nil, settings: NodeSettings) throws(NodeFault) {
        guard let data = data ?? settings.data else {
            throw NodeFault("no data folder was given", hint: "add --data DIR, or set GEHOORD_DATA", code: 2)
        }
        folder = data.hasSuffix("/") ? String(data.dropLast()) : data
        // Beside the folder and not in it: a copy of the data alone must open nothing.
        keyFile = key ?? settings.keyFile ?? folder + ".key"
        postgres = settings.postgres
        keyCopy = settings.keyCopy
    }

    var database: String { folder + "/gehoord.sqlite" }
    var erasures: ErasureList {
        ErasureList(path: keyFile + ".erased", second: keyCopy.map { $0 + ".erased" })
    }
    /// The second place of the installation keys, sealed under the root: the words on paper open it.
    let keyCopy: String?
    /// Passwords and codes of a demo are known to everyone: nothing else may serve its folder.
    var demoMark: String { folder + "/demo" }
    var isDemo: Bool { FileManager.default.fileExists(atPath: demoMark) }
    var mails: String { folder + "/mail" }

    var exists: Bool {
        FileManager.default.fileExists(atPath: keyFile)
            && (postgres != nil || FileManager.default.fileExists(atPath: database))
    }

    /// A new installation: keys first, then the database that they open.
    func make(now: Instant, isDemo: Bool = false) throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        guard !FileManager.default.fileExists(atPath: keyFile) else {
            throw NodeFault(
                "a key file is here already: \(keyFile)",
                hint: "start with another --data, or keep what is here")
        }
        try KeyFile.make(at: now).save(keyFile)
        try erasures.begin()
        if isDemo { try Data().write(to: URL(fileURLWithPath: demoMark)) }
    }

    func driver(readOnly: Bool = false) async throws -> any Driver {
        if let postgres { return PostgresDriver(conninfo: postgres) }
        guard !readOnly || FileManager.default.fileExists(atPath: database) else {
            throw NodeFault(
                "there is no installation in \(folder)", hint: "make one with gehoord init --data \(folder)")
        }
        return try SQLiteDriver(path: database, readOnly: readOnly)
    }

    func keys() throws -> KeyRing {
        guard FileManager.default.fileExists(atPath: keyFile) else {
            throw NodeFault(
                "the key file is not here: \(keyFile)",
                hint: "set GEHOORD_KEY_FILE, or make one with gehoord init")
        }
        return try KeyRing(path: keyFile)
    }
}
