import Crypto
import Synchronization

/// The keys that a running node holds; reads its file again when it meets a key that it does not know.
public final class KeyRing: Sendable {
    private let file: Mutex<KeyFile>
    private let path: String?

    /// Keys in memory only, for a demo or a test.
    public init(_ file: KeyFile) {
        self.file = Mutex(file)
        path = nil
    }

    /// The keys of a file.
    public init(path: String) throws(LedgerFault) {
        file = Mutex(try KeyFile.load(path))
        self.path = path
    }

    /// What the file held when it was last read.
    public var snapshot: KeyFile { file.withLock { $0 } }

    /// Takes over what a rotation on another node wrote.
    public func reload() throws(LedgerFault) {
        guard let path else { return }
        replace(try KeyFile.load(path))
    }

    /// Takes over a changed key file.
    public func replace(_ changed: KeyFile) { file.withLock { $0 = changed } }

    var current: InstallationKey { file.withLock { $0.current } }

    func key(_ id: String) throws(LedgerFault) -> InstallationKey {
        if let key = find(id) { return key }
        try reload()
        guard let key = find(id) else { throw .unknownKey(id) }
        return key
    }

    private func find(_ id: String) -> InstallationKey? {
        file.withLock { $0.keys.first { $0.id == id } }
    }
}
