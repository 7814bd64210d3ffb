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

    /// Bytes that a bundle may hold unpacked, so that a small file cannot occupy a machine.
    public static let limit = 1 << 30
    /// The same for what a visitor sends to the site.
    public static let siteLimit = 128 << 20
    /// More than any manifest of ours.
    private static let manifestLimit = 1 << 20

    /// Looks at a file; `ours` is our public key, or nil to leave that question open.
    public init(path: String, ours: [UInt8]?) {
        self.init(ours: ours, limit: Self.limit) { archive_read_open_filename($0, path, 64 << 10) }
    }

    /// Looks at bytes that somebody sent.
    public init(bytes: [UInt8], ours: [UInt8]?, limit: Int = BundleCheck.limit) {
        self = bytes.withUnsafeBytes { buffer in
            Self(ours: ours, limit: limit) {
                archive_read_open_memory($0, buffer.baseAddress, buffer.count)
            }
        }
    }

    /// The manifest first: nothing is unpacked for a list that is not signed, and nothing beside the list.
    private init(ours: [UInt8]?, limit: Int, open: (OpaquePointer) -> Int32) {
        let (text, flaw) = Self.manifest(in: open)
        manifest = text.flatMap { try? Manifest(text: String(decoding: $0, as: UTF8.self)) }
        guard let manifest, flaw == nil else {
            flaws = [flaw ?? .noManifest]
            return
        }
        let isTooLarge =
            manifest.files.count > BundleReader.mostFiles
            || manifest.files.contains { !(0...limit).contains($0.size) }
            || manifest.files.reduce(0) { $0 + $1.size } > limit
        if !manifest.isSigned {
            flaws = [.notSigned]
        } else if let ours, ours != manifest.publicKey {
            flaws = [.otherKey]
        } else {
            flaws = isTooLarge ? [.tooLarge] : Self.flaws(of: open, listed: manifest)
        }
    }

    private static func manifest(in open: (OpaquePointer) -> Int32) -> ([UInt8]?, Flaw?) {
        var text: [UInt8]?
        var isEmpty = true
        let flaw = BundleReader.entries(of: open) { entry in
            isEmpty = false
            guard text == nil, entry.path == Manifest.fileName else { return nil }
            var bytes: [UInt8] = []
            switch entry.read(most: manifestLimit, { bytes += $0 }) {
            case .whole: text = bytes
            case .tooLong: return .tooLarge
            case .broken: return .unreadable
            }
            return nil
        }
        return (text, flaw ?? (isEmpty ? .unreadable : nil))
    }

    private static func flaws(of open: (OpaquePointer) -> Int32, listed manifest: Manifest) -> [Flaw] {
        let listed = Dictionary(manifest.files.map { ($0.path, $0) }) { first, _ in first }
        var seen: Set<String> = []
        var changed: Set<String> = []
        var added: [String] = []
        let flaw = BundleReader.entries(of: open) { entry in
            let isNew = seen.insert(entry.path).inserted
            if isNew, entry.path == Manifest.fileName { return nil }
            // Readers differ in which of two files with one path they show.
            guard isNew, let file = listed[entry.path] else {
                added.append(entry.path)
                return nil
            }
            var hash = SHA256()
            let ending = entry.read(most: file.size) { hash.update(data: $0) }
            if ending == .broken { return .unreadable }
            if ending == .tooLong || Array(hash.finalize()) != file.digest { changed.insert(entry.path) }
            return nil
        }
        if let flaw { return [flaw] }
        return manifest.files.compactMap { file in
            if !seen.contains(file.path) { return .missing(file.path) }
            return changed.contains(file.path) ? .changed(file.path) : nil
        } + added.sorted().map { .added($0) }
    }
}
