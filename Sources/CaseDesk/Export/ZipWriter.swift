import CArchive
import Crypto
import Foundation
import Ledger

/// A ZIP that is written piece by piece: what is ready leaves at once, so that no file is held whole.
///
/// Names in it are ours and ASCII; how a person called a file stands in the texts.
final class ZipWriter {
    /// `AE_IFREG`, whose macro Swift does not read.
    private static let regularFile: UInt32 = 0o100_000

    private let archive: OpaquePointer
    private let pending = Pending()
    private let day: Int
    private(set) var files: [Manifest.File] = []
    private var isClosed = false

    /// `day` is the date of every file in it: the moment of making is nobody's business.
    init(day: Int) throws(DeskFault) {
        guard let archive = archive_write_new() else { throw DeskFault.notPacked }
        self.archive = archive
        self.day = day
        archive_write_set_format_zip(archive)
        archive_write_set_bytes_per_block(archive, 0)
        let target = Unmanaged.passUnretained(pending).toOpaque()
        let opened = archive_write_open(
            archive, target, nil,
            { _, target, bytes, count in
                guard let target, let bytes else { return -1 }
                let pending = Unmanaged<Pending>.fromOpaque(target).takeUnretainedValue()
                pending.append(UnsafeRawBufferPointer(start: bytes, count: count))
                return count
            }, nil)
        guard opened == ARCHIVE_OK else { throw DeskFault.notPacked }
    }

    deinit { archive_write_free(archive) }

    /// What is ready to leave, once.
    func drain() -> [UInt8] { pending.drain() }

    /// A file whose bytes are at hand.
    func add(_ path: String, _ bytes: [UInt8]) throws(DeskFault) {
        try begin(path, size: bytes.count)
        try write(bytes)
        finish(path, digest: Array(SHA256.hash(data: bytes)), size: bytes.count)
    }

    /// A file that comes in chunks; each is handed on before the next is read.
    func add(
        _ path: String, size: Int, _ chunks: some AsyncSequence<[UInt8], any Error>,
        _ leave: ([UInt8]) async throws -> Void
    ) async throws {
        try begin(path, size: size)
        var hash = SHA256()
        for try await chunk in chunks {
            hash.update(data: chunk)
            try write(chunk)
            try await leave(drain())
        }
        finish(path, digest: Array(hash.finalize()), size: size)
    }

    /// The table of contents of the ZIP; nothing can be added after it.
    func close() throws(DeskFault) {
        guard archive_write_close(archive) == ARCHIVE_OK else { throw DeskFault.notPacked }
    }

    private func begin(_ path: String, size: Int) throws(DeskFault) {
        guard let entry = archive_entry_new() else { throw DeskFault.notPacked }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, path)
        archive_entry_set_size(entry, Int64(size))
        archive_entry_set_filetype(entry, Self.regularFile)
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_mtime(entry, day * 86_400 + 43_200, 0)
        guard archive_write_header(archive, entry) == ARCHIVE_OK else { throw DeskFault.notPacked }
    }

    private func write(_ bytes: [UInt8]) throws(DeskFault) {
        guard bytes.isEmpty || archive_write_data(archive, bytes, bytes.count) == bytes.count else {
            throw DeskFault.notPacked
        }
    }

    private func finish(_ path: String, digest: [UInt8], size: Int) {
        archive_write_finish_entry(archive)
        files.append(.init(path: path, digest: digest, size: size))
    }
}

/// What the archive wrote and nobody took yet.
private final class Pending {
    private var bytes: [UInt8] = []

    func append(_ more: UnsafeRawBufferPointer) { bytes.append(contentsOf: more) }

    func drain() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }
}
