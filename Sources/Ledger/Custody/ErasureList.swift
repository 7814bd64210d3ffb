/// The streams that were erased, in a file beside the key file: a restored backup must forget them again.
public struct ErasureList: Sendable {
    private let path: String

    /// The file is made at the first erasure.
    public init(path: String) { self.path = path }

    /// On disk before anything is deleted, so that no crash in between brings a stream back.
    public func add(_ streams: [StreamID], at now: Instant) throws(LedgerFault) {
        let lines = streams.map { "erased \($0.text) \(now.milliseconds)\n" }.joined()
        // A line that a crash cut short must not swallow the next one.
        let written = Disk.exists(path) ? try Disk.read(path) : []
        let isTorn = !written.isEmpty && written.last != UInt8(ascii: "\n")
        try Disk.append(path, Array(((isTorn ? "\n" : "") + lines).utf8))
    }

    /// Every stream on the list.
    public func streams() throws(LedgerFault) -> [StreamID] {
        guard Disk.exists(path) else { return [] }
        return String(decoding: try Disk.read(path), as: UTF8.self).split(separator: "\n").compactMap {
            line in
            let words = line.split(separator: " ")
            guard words.count == 3, words[0] == "erased" else { return nil }
            return StreamID(stored: String(words[1]))
        }
    }
}
