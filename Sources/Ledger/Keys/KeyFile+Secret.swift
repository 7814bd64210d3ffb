extension KeyFile {
    /// 32 bytes for a purpose of the application, the same on every node and after a restart; never stored.
    public func secret(for purpose: String) -> [UInt8] {
        derive("gehoord/application/\(purpose)/1", from: root).raw
    }
}
