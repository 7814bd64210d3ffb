import CaseDesk
import Texts

/// What happened to the last file; a draft keeps it, so that no name of a file stands in an address.
enum FileNote: Equatable {
    case added(String)
    case removed(String)
    case tooLarge(String, bytes: Int)
    case wrongKind, empty, none, tooMany, broken

    /// Where the draft keeps it.
    static let field = "bestand_melding"

    init?(_ kept: [String]?) {
        guard let kept, let kind = kept.first else { return nil }
        let name = kept.dropFirst().first ?? ""
        switch kind {
        case "erbij": self = .added(name)
        case "weg": self = .removed(name)
        case "groot": self = .tooLarge(name, bytes: kept.last.flatMap { Int($0) } ?? 0)
        case "soort": self = .wrongKind
        case "leeg": self = .empty
        case "geen": self = .none
        case "veel": self = .tooMany
        case "stuk": self = .broken
        default: return nil
        }
    }

    init(_ problem: DeskFault.FileProblem, name: String, bytes: Int) {
        switch problem {
        case .tooLarge: self = .tooLarge(name, bytes: bytes)
        case .unknownKind: self = .wrongKind
        case .broken: self = .broken
        case .empty: self = .empty
        case .tooMany: self = .tooMany
        }
    }

    var kept: [String] {
        switch self {
        case .added(let name): ["erbij", name]
        case .removed(let name): ["weg", name]
        case .tooLarge(let name, let bytes): ["groot", name, String(bytes)]
        case .wrongKind: ["soort"]
        case .empty: ["leeg"]
        case .none: ["geen"]
        case .tooMany: ["veel"]
        case .broken: ["stuk"]
        }
    }

    var isProblem: Bool {
        switch self {
        case .added, .removed: false
        case .tooLarge, .wrongKind, .empty, .none, .tooMany, .broken: true
        }
    }

    func words(_ texts: Catalogue) -> String {
        let words = texts.form.files
        return switch self {
        case .added(let name): words.added(name)
        case .removed(let name): words.removed(name)
        case .tooLarge(let name, let bytes):
            words.tooBig(name, FileType.limit >> 20, texts.common.fileSize(bytes))
        case .wrongKind: words.wrongKind
        case .empty: words.empty
        case .none: words.none
        case .tooMany: words.tooMany(Draft.maximumFiles)
        case .broken: words.broken
        }
    }
}
