/// Small files that are what they seem to be.
enum ChosenFile {
    static let pdf = Array("%PDF-1.7 brief".utf8)

    /// An upright photo, with a note of the camera in it.
    static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xFE, 0, 12] + Array("BRUGSTRAAT".utf8) + [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0]
        + Array(repeating: 1, count: 2000) + [0xFF, 0xD9]

    /// A voice memo as message programs make them.
    static let memo: [UInt8] =
        Array("OggS".utf8) + [0, 2] + Array(repeating: 0, count: 20) + [1, 8] + Array("OpusHead".utf8)
        + Array(repeating: 1, count: 500)
}
