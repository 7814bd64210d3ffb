/// The kinds of files that go with a complaint, told by their bytes and never by their name alone.
public enum FileType: String, Hashable, Sendable, Codable, CaseIterable {
    case jpeg, png, heic
    case pdf, docx, odt, txt
    case mp3, m4a, ogg

    /// As HTTP names it.
    public var mediaType: String {
        switch self {
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        case .heic: "image/heic"
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .txt: "text/plain"
        case .mp3: "audio/mpeg"
        case .m4a: "audio/mp4"
        case .ogg: "audio/ogg"
        }
    }

    /// What a browser can draw by itself without running anything; the rest is only ever saved.
    public var isShown: Bool {
        switch self {
        case .jpeg, .png: true
        case .heic, .pdf, .docx, .odt, .txt, .mp3, .m4a, .ogg: false
        }
    }

    /// The endings under which people have such files, for the chooser of a browser.
    public var endings: [String] {
        switch self {
        case .jpeg: ["jpg", "jpeg"]
        case .heic: ["heic", "heif"]
        case .ogg: ["ogg", "oga", "opus"]
        case .png, .pdf, .docx, .odt, .txt, .mp3, .m4a: [rawValue]
        }
    }

    /// 20 MB a file, whatever the kind.
    public static let limit = 20 << 20
}
