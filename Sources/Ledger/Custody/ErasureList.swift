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
    public func add(_ doomed: [Doomed], at now: Instant) throws(LedgerFault) {
        let lines = doomed.map { "erased \($0.stream.text) \($0.version) \(now.milliseconds)\n" }.joined()
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

    /// Every stream on the list, whichever of its places has it, at the last version for which it counts.
    public func doomed() throws(LedgerFault) -> [Doomed] {
        var versions: [StreamID: Version] = [:]
        for line in try lines() {
            let words = line.split(separator: " ")
            guard let version = Version(words[2]) else { continue }
            let stream = StreamID(stored: String(words[1]))
            versions[stream] = max(version, versions[stream] ?? 0)
        }
        return versions.map { Doomed($0.key, at: $0.value) }.sorted { $0.stream < $1.stream }
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
            return words.count == 4 && words[0] == "erased"
        }
    }
}
