import HTML

extension Dossier {
    /// The whole page as UTF-8, the same bytes each time.
    public var page: [UInt8] { html.bytes }
}
