import CaseDesk
import HTML
import Procedure
import Texts

/// For which places somebody may sign a key that waits, and what goes along or is lost by it.
struct KeySigning {
    let account: StaffID
    let keyholder: Keyholder
    let office: Office

    private var texts: DeskRoomKeys { DeskTexts.dutch.roomKeys }

    /// The substitute first: it is what is signed most.
    var places: [RoomKeys.Place] {
        [.substitute, .officer].filter { place in
            office.maySign(for: account, to: place, as: keyholder.place)
        }
    }

    /// Said to every officer alike: whether there is a room about them is not theirs to know.
    @HTMLBuilder var hints: HTML {
        if keyholder.place == .officer {
            if office.rooms.place(of: account) == .substitute {
                p { texts.successorFirst(office.name(of: account)) }
            }
            if let key = office.rooms.places[.substitute] {
                if places.contains(.substitute) {
                    p { texts.keyLost }
                } else {
                    p { texts.substituteSigns(office.name(of: key.account)) }
                }
            }
        }
    }

    @HTMLBuilder var buttons: HTML {
        Buttons {
            if places.contains(.substitute) {
                Button(texts.appointSubstitute, name: "plaats", value: RoomKeys.Place.substitute.rawValue)
            }
            if places.contains(.officer) {
                Button(texts.appointOfficer, .second, name: "plaats", value: RoomKeys.Place.officer.rawValue)
            }
        }
        if places.contains(.officer) { p(.class("hint")) { texts.handoverNote } }
    }
}
