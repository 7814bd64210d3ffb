import Glibc

/// Small files that must be whole after a loss of power: key files, erasure lists, finished backups.
enum Disk {
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Permission bits, or nil when there is no such file.
    static func mode(of path: String) -> UInt32? {
        var found = stat()
        return stat(path, &found) == 0 ? found.st_mode & 0o777 : nil
    }

    static func read(_ path: String) throws(LedgerFault) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw fault(path) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(file, &buffer, buffer.count)
            guard count >= 0 else { throw fault(path) }
            if count == 0 { return bytes }
            bytes.append(contentsOf: buffer.prefix(count))
        }
    }

    /// Makes a file that only its owner reads; whole or not there at all, and never over another.
    static func create(_ path: String, _ bytes: [UInt8]) throws(LedgerFault) {
        let part = path + ".part"
        try put(part, bytes)
        try publish(part, as: path)
    }

    /// Replaces a file: readers see the old one or the new one.
    static func replace(_ path: String, _ bytes: [UInt8]) throws(LedgerFault) {
        let part = path + ".part"
        try put(part, bytes)
        guard rename(part, path) == 0 else { throw fault(path) }
        try settle(folderOf: path)
    }

    /// Adds to the end of a file, on disk when this returns.
    static func append(_ path: String, _ bytes: [UInt8]) throws(LedgerFault) {
        let isNew = !exists(path)
        try write(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, bytes)
        if isNew { try settle(folderOf: path) }
    }

    /// Gives a finished file its name; `link` refuses when the name is taken, which `rename` would not.
    static func publish(_ part: String, as path: String) throws(LedgerFault) {
        defer { unlink(part) }
        guard link(part, path) == 0 else {
            throw errno == EEXIST ? .fileExists(path: path) : fault(path)
        }
        try settle(folderOf: path)
    }

    /// Puts a file's bytes on disk that something else wrote.
    static func settle(_ path: String) throws(LedgerFault) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw fault(path) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw fault(path) }
    }

    /// Takes the right to read away from everyone but the owner.
    static func restrict(_ path: String) throws(LedgerFault) {
        guard chmod(path, 0o600) == 0 else { throw fault(path) }
    }

    static func remove(_ path: String) { unlink(path) }

    private static func put(_ path: String, _ bytes: [UInt8]) throws(LedgerFault) {
        unlink(path)
        try write(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, bytes)
    }

    private static func write(_ path: String, _ flags: Int32, _ bytes: [UInt8]) throws(LedgerFault) {
        let file = open(path, flags, 0o600)
        guard file >= 0 else { throw fault(path) }
        defer { close(file) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw fault(path) }
            rest = rest.dropFirst(count)
        }
        guard fsync(file) == 0 else { throw fault(path) }
    }

    private static func settle(folderOf path: String) throws(LedgerFault) {
        let cut = path.lastIndex(of: "/")
        try settle(cut.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ".")
    }

    private static func fault(_ path: String) -> LedgerFault {
        if errno == ENOSPC { return .full }
        if errno == EEXIST { return .fileExists(path: path) }
        return .file(path: path, reason: String(cString: strerror(errno)))
    }
}
