import CArchive

/// Goes through a ZIP by its table of contents: what nobody asks for is not unpacked.
enum BundleReader {
    /// Files that a bundle may hold.
    static let mostFiles = 2_000

    /// Shows each entry, until a visit says why it is enough.
    static func entries(
        of open: (OpaquePointer) -> Int32, _ visit: (BundleEntry) -> BundleCheck.Flaw?
    ) -> BundleCheck.Flaw? {
        guard let archive = archive_read_new() else { return .unreadable }
        defer { archive_read_free(archive) }
        // By the table at the end only: reading from the front unpacks whatever it has to pass.
        archive_read_support_format_zip_seekable(archive)
        guard open(archive) == ARCHIVE_OK else { return .unreadable }
        var entry: OpaquePointer?
        var count = 0
        while true {
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { return nil }
            guard status == ARCHIVE_OK, let entry, let name = archive_entry_pathname(entry) else {
                return .unreadable
            }
            count += 1
            guard count <= mostFiles else { return .tooLarge }
            if let flaw = visit(BundleEntry(path: String(cString: name), archive: archive)) { return flaw }
        }
    }
}

/// The entry at which the reader stands.
struct BundleEntry {
    /// Where the reading of an entry stopped.
    enum Ending {
        case whole, tooLong, broken
    }

    let path: String
    fileprivate let archive: OpaquePointer

    /// Hands its bytes on; one with more than `most` is left there.
    func read(most: Int, _ take: (ArraySlice<UInt8>) -> Void) -> Ending {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        var total = 0
        while true {
            let count = archive_read_data(archive, &buffer, buffer.count)
            guard count >= 0 else { return .broken }
            if count == 0 { return .whole }
            total += count
            guard total <= most else { return .tooLong }
            take(buffer[..<count])
        }
    }
}
