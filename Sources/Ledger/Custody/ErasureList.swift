/// The streams that were erased, in a file beside the key file: a restored backup must forget them again.
public struct ErasureList: Sendable {
    private let path: String
    private let second: String?

    /// The file is made with the installation; the second one lies where the copy of the keys does.
    public init(path: String, second: String? = nil) {
        (self.path, self.second) = (path, second)
    }

    /// Whether there is a list at all, in one of its places: an empty one says that nothing was erased.
    public var exists: Bool { Disk.exists(path) || second.map(Disk.exists) == true }

    /// An empty list for a new installation, so that later a missing one is a loss and no beginning.
    public func begin() throws(LedgerFault) {
        if !exists { try Disk.create(path, []) }
    }

    /// On disk before anything is deleted, so that no crash in between brings a stream back.
    public func add(_ streams: [StreamID], at now: Instant) throws(LedgerFault) {
        let lines = streams.map { "erased \($0.text) \(now.milliseconds)\n" }.joined()
        // A line that a crash cut short must not swallow the next one.
        let written = Disk.exists(path) ? try Disk.read(path) : []
        let isTorn = !written.isEmpty && written.last != UInt8(ascii: "\n")
        try Disk.append(path, Array(((isTorn ? "\n" : "") + lines).utf8))
    }

    /// Writes what the second place lacks; a place that is away for a while holds up no erasure.
    public func mirror() throws(LedgerFault) {
        guard let second else { return }
        let known = Disk.exists(second) ? try Self.lines(of: second) : nil
        let all = try lines()
        guard known != all else { return }
        try Disk.replace(second, Array(all.map { $0 + "\n" }.joined().utf8))
    }

    /// Every stream on the list, whichever of its places has it.
    public func streams() throws(LedgerFault) -> [StreamID] {
        try lines().compactMap { line in
            let words = line.split(separator: " ")
            return words.count == 3 ? StreamID(stored: String(words[1])) : nil
        }
    }

    private func lines() throws(LedgerFault) -> [String] {
        var lines: [String] = []
        for path in [path, second].compactMap({ $0 }) where Disk.exists(path) {
            lines += try Self.lines(of: path).filter { !lines.contains($0) }
        }
        return lines
    }

    private static func lines(of path: String) throws(LedgerFault) -> [String] {
        String(decoding: try Disk.read(path), as: UTF8.self).split(separator: "\n").map(String.init).filter {
            let words = $0.split(separator: " ")
            return words.count == 3 && words[0] == "erased"
        }
    }
}
