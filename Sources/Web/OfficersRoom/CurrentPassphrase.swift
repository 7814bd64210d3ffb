import CaseDesk
import HTML
import Hummingbird
import Texts

/// The passphrase of now, typed to open the rooms and again before anything of one's own key changes.
struct CurrentPassphrase: Part {
    var field = "zin"
    var question = DeskTexts.dutch.room.passphrase
    let problems: [FieldProblem]

    var html: HTML {
        TextField(
            Field(field, question, error: problems[field], isNeeded: true), .password,
            autocomplete: "current-password"
        ).html
    }

    /// What is wrong with what was typed; any other fault is no matter of this field.
    static func problem(_ fault: DeskFault, at field: String = "zin") throws -> FieldProblem {
        let texts = DeskTexts.dutch.room
        switch fault {
        case .wrongPassword: return FieldProblem(field, texts.wrongPassphrase)
        case .tooManyTries(let seconds): return FieldProblem(field, texts.wait(seconds: seconds))
        case .someoneElseFirst: return FieldProblem(field, DeskTexts.dutch.roomKeys.someoneFirst)
        default: throw fault
        }
    }
}

extension Site {
    /// A page below the keys of the rooms, on which somebody changes their own.
    func ownKeyPage(
        _ title: String, problems: [FieldProblem], @HTMLBuilder content: () -> HTML
    ) async throws -> Response {
        let back = Link(DeskTexts.dutch.roomKeys.keysTitle, to: RoomKeysController.path, icon: .back)
        return try await officerPage(
            title, tab: RoomKeysController.path, back: back, problems: problems
        ) {
            h1 { title }
            content()
        }
    }
}
