/// A backup under construction: it gets its name only once it is whole and on disk.
public enum BackupFile {
    /// Refuses a path that is taken; who dies halfway leaves a `.part` file, which the next one removes.
    public static func write(to path: String, _ body: (_ part: String) async throws -> Void) async throws {
        guard !Disk.exists(path) else { throw LedgerFault.fileExists(path: path) }
        let part = path + ".part"
        Disk.remove(part)
        do { try await body(part) } catch {
            Disk.remove(part)
            throw error
        }
        try Disk.restrict(part)
        try Disk.settle(part)
        try Disk.publish(part, as: path)
    }
}
