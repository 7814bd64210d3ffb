import CaseDesk
import HTML
import Texts

/// That a key of the room is another one: who has it, and what signed for that, for both sides the same.
struct KeyChangeNotice: Part {
    let change: RoomKeys.Change
    let isAboutOfficer: Bool
    let office: Office
    let texts: RoomTexts
    let day: String

    var html: HTML { Notice(.confidential) { p { words } }.html }

    private var name: String { office.name(of: change.account) }

    private var words: String {
        // Only their own key opens a room about the officer: what anybody else signed leaves it shut.
        if isAboutOfficer, change.before != nil, !change.isHandover { return texts.keyLost(name, day) }
        guard case .key(let signer) = change.signer else { return texts.keyRecovered(name, day) }
        guard let before = change.before else {
            return texts.keyAdded(name, office.name(of: signer), day)
        }
        if before == change.account { return texts.keyRenewed(name, day) }
        let gone = office.name(of: before)
        return change.isHandover ? texts.keyChanged(name, gone, day) : texts.keyReplaced(name, gone, day)
    }
}
