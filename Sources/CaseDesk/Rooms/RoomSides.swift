import Procedure

extension Mediation.Command {
    /// What the officer's side does; a yes, a name and the number of a complaint are the guest's alone.
    var isOfOfficer: Bool {
        switch self {
        case .write(let voice, _): voice != .complainant
        case .startMediation, .note, .meet, .askConsent, .close, .plan, .callOff: true
        case .answer, .introduce, .link, .passOn, .enter: false
        }
    }

    /// What a guest does by saying it; a number takes more than saying (`linkRoom`).
    var isOfGuest: Bool {
        switch self {
        case .write(let voice, _): voice == .complainant
        case .answer, .introduce: true
        case .startMediation, .note, .meet, .askConsent, .passOn, .close, .link, .plan, .callOff,
            .enter:
            false
        }
    }
}
