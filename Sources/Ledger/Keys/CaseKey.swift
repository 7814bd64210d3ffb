import Crypto

/// The key of one stream; its wrapped form is the only copy, so destroying that erases the stream.
struct CaseKey {
    let id: String
    let key: SymmetricKey

    static func fresh() -> CaseKey { CaseKey(id: hex(randomBytes(16)), key: SymmetricKey(size: .bits256)) }

    /// Seals entries; drafts, files and the reading log have keys of their own derived beside it.
    var entries: SymmetricKey { derive("gehoord/entries/1", from: key) }

    /// Its key for one other purpose.
    func child(_ purpose: String) -> SymmetricKey { derive("gehoord/" + purpose + "/1", from: key) }

    func store(for stream: StreamID, by ring: KeyRing, in tx: any Transaction) throws(LedgerFault) {
        let wrapper = ring.current
        try tx.run(
            "insert into case_key (stream, id, wrapped, wrapped_by) values ($1, $2, $3, $4)",
            [.text(stream.text), .text(id), .blob(try wrapped(for: stream, by: wrapper)), .text(wrapper.id)])
    }

    func wrapped(for stream: StreamID, by wrapper: InstallationKey) throws(LedgerFault) -> [UInt8] {
        try Cipher.seal(key.raw, under: Self.wrappingKey(wrapper), with: Self.data(id, stream, wrapper.id))
    }

    /// The key of a stream; says apart whether it never had one or was erased.
    static func of(
        _ stream: StreamID, by ring: KeyRing, in tx: any Transaction
    ) throws(LedgerFault) -> CaseKey {
        let row = try tx.row(
            "select id, wrapped, wrapped_by from case_key where stream = $1", [.text(stream.text)])
        guard let row else {
            let known = try tx.row("select 1 from stream where id = $1", [.text(stream.text)])
            throw known == nil ? .unknownStream(stream) : .erased(stream)
        }
        return try unwrap(try row.blob(1), id: try row.text(0), of: stream, by: try ring.key(try row.text(2)))
    }

    static func unwrap(
        _ wrapped: [UInt8], id: String, of stream: StreamID, by wrapper: InstallationKey
    ) throws(LedgerFault) -> CaseKey {
        let raw = try Cipher.open(wrapped, under: wrappingKey(wrapper), with: data(id, stream, wrapper.id))
        return CaseKey(id: id, key: SymmetricKey(data: raw))
    }

    private static func wrappingKey(_ wrapper: InstallationKey) -> SymmetricKey {
        derive("gehoord/wrap-case-key/1", from: wrapper.key)
    }

    /// Binds a wrapped key to its stream: exchanging two rows of the table opens neither.
    private static func data(_ id: String, _ stream: StreamID, _ wrapper: String) -> [UInt8] {
        LengthPrefixed("gehoord/case-key/1", id, stream.text, wrapper).bytes
    }
}
