import CArchive
import Crypto
import Foundation
import Ledger
import Procedure

/// What was found when something that we gave out was looked at again.
public struct BundleCheck: Sendable {
    /// Why it is not what we gave out.
    public enum Flaw: Hashable, Sendable {
        /// No ZIP, or one that breaks off.
        case unreadable
        case noManifest
        /// The manifest is not signed by the key that it names.
        case notSigned
        /// Signed, but not by us.
        case otherKey
        case missing(String)
        case changed(String)
        /// Something in it that the manifest does not list.
        case added(String)
        /// More than anything that we give out.
        case tooLarge
    }

    /// What it says that it is; nil where it cannot be read.
    public let manifest: Manifest?
    /// Empty when it is whole.
    public let flaws: [Flaw]

    /// The case and the day of making, as it says of itself.
    public var made: (number: String, on: Day)? {
        manifest.flatMap { manifest in Day(iso: manifest.made).map { (manifest.number, $0) } }
    }

    /// Whether it is as it was given out.
    public var isWhole: Bool { flaws.isEmpty && manifest != nil }

    /// Bytes that a bundle may hold unpacked, so that a small file cannot fill the memory of a node.
    public static let limit = 1 << 30
    /// Files that a bundle may hold.
    static let mostFiles = 2_000

    /// Looks at a file; `ours` is our public key, or nil to leave that question open.
    public init(path: String, ours: [UInt8]?) {
        self.init(ours: ours) { archive_read_open_filename($0, path, 64 << 10) }
    }

    /// Looks at bytes that somebody sent.
    public init(bytes: [UInt8], ours: [UInt8]?) {
        let found = bytes.withUnsafeBytes { buffer in
            Contents { archive_read_open_memory($0, buffer.baseAddress, buffer.count) }
        }
        self.init(found, ours)
    }

    private init(ours: [UInt8]?, open: (OpaquePointer) -> Int32) {
        self.init(Contents(open: open), ours)
    }

    private init(_ contents: Contents, _ ours: [UInt8]?) {
        let manifest = contents.manifest.flatMap {
            try? Manifest(text: String(decoding: $0, as: UTF8.self))
        }
        self.manifest = manifest
        guard let manifest else {
            flaws = [contents.flaw ?? (contents.digests.isEmpty ? .unreadable : .noManifest)]
            return
        }
        var flaws = contents.flaw.map { [$0] } ?? []
        if !manifest.isSigned { flaws.append(.notSigned) }
        if let ours, ours != manifest.publicKey { flaws.append(.otherKey) }
        for file in manifest.files {
            guard let digest = contents.digests[file.path] else {
                flaws.append(.missing(file.path))
                continue
            }
            if digest != file.digest { flaws.append(.changed(file.path)) }
        }
        let listed = Set(manifest.files.map(\.path))
        flaws += (contents.digests.keys.filter { !listed.contains($0) } + contents.twice).sorted()
            .map { .added($0) }
        self.flaws = flaws
    }
}

/// The digest of every file of a ZIP, and the manifest itself.
private struct Contents {
    /// More than any manifest of ours.
    private static let manifestLimit = 1 << 20

    var digests: [String: [UInt8]] = [:]
    /// Paths that stand in it more than once: readers differ in which one they show.
    var twice: [String] = []
    var manifest: [UInt8]?
    var flaw: BundleCheck.Flaw?

    init(open: (OpaquePointer) -> Int32) {
        guard let archive = archive_read_new() else {
            flaw = .unreadable
            return
        }
        defer { archive_read_free(archive) }
        archive_read_support_format_zip(archive)
        guard open(archive) == ARCHIVE_OK else {
            flaw = .unreadable
            return
        }
        flaw = readAll(archive)
    }

    private mutating func readAll(_ archive: OpaquePointer) -> BundleCheck.Flaw? {
        var entry: OpaquePointer?
        var total = 0
        var count = 0
        while true {
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { return nil }
            guard status == ARCHIVE_OK, let entry, let name = archive_entry_pathname(entry) else {
                return .unreadable
            }
            count += 1
            guard count <= BundleCheck.mostFiles else { return .tooLarge }
            if let flaw = read(String(cString: name), archive, &total) { return flaw }
        }
    }

    private mutating func read(_ path: String, _ archive: OpaquePointer, _ total: inout Int)
        -> BundleCheck.Flaw?
    {
        let isManifest = path == Manifest.fileName
        var hash = SHA256()
        var kept: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = archive_read_data(archive, &buffer, buffer.count)
            guard count >= 0 else { return .unreadable }
            if count == 0 { break }
            total += count
            guard total <= BundleCheck.limit else { return .tooLarge }
            hash.update(data: buffer[..<count])
            if isManifest {
                guard kept.count + count <= Self.manifestLimit else { return .tooLarge }
                kept += buffer[..<count]
            }
        }
        if isManifest {
            if manifest != nil { twice.append(path) }
            manifest = kept
        } else if digests.updateValue(Array(hash.finalize()), forKey: path) != nil {
            twice.append(path)
        }
        return nil
    }
}
