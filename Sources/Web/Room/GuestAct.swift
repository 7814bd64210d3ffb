import CaseDesk
import Procedure
import Texts

/// What a complainant can let be known of their talk with the officer, or take back.
enum GuestAct: String {
    case number = "nummer"
    case disclose = "helpt"
    case read = "leest"
    case substituteReads = "vervanger-leest"
    case stop = "leest-niet"
    case substituteStops = "vervanger-leest-niet"

    static func possible(_ view: ComplainantView, _ room: GuestRoom?) -> [GuestAct] {
        var acts: [GuestAct] = []
        if let room, room.mediation.linked == nil { acts.append(.number) }
        if !view.referral.isDisclosed { acts.append(.disclose) }
        guard let reader = view.referral.reader else {
            return acts + readers(view, room).map { $0 == .officer ? .read : .substituteReads }
        }
        return acts + [reader == .officer ? .stop : .substituteStops]
    }

    /// In a room about the officer the substitute alone reads along, and so it is with the case.
    ///
    /// Where no room is open we do not know what it is about, and the complainant says who it is.
    private static func readers(_ view: ComplainantView, _ room: GuestRoom?) -> [Referral.Reader] {
        guard let room else { return view.officerSide }
        if room.isAboutOfficer { return view.officerSide.filter { $0 == .substitute } }
        return Array(view.officerSide.prefix(1))
    }

    var command: Referral.Command? {
        switch self {
        case .number: nil
        case .disclose: .disclose(.online)
        case .read: .letOfficerRead(.online)
        case .substituteReads: .letOfficerRead(.online, by: .substitute)
        case .stop, .substituteStops: .stopOfficerReading(.online)
        }
    }

    /// Whether whoever reads the room learns the number of the complaint by it.
    var links: Bool {
        switch self {
        case .number, .read, .substituteReads: true
        case .disclose, .stop, .substituteStops: false
        }
    }

    func words(_ texts: RoomTexts, _ names: RoomNames) -> String {
        switch self {
        case .number: texts.number
        case .disclose: texts.disclose
        case .read: texts.letRead
        case .substituteReads: texts.letSubstituteRead(names.substitute)
        case .stop: texts.stopReading
        case .substituteStops: texts.stopSubstitute(names.substitute)
        }
    }

    func hint(_ texts: RoomTexts, _ names: RoomNames) -> String {
        switch self {
        case .number: texts.numberHint
        case .disclose: texts.discloseHint
        case .read: texts.letReadHint
        case .substituteReads: texts.letSubstituteReadHint(names.officer)
        case .stop: texts.reads
        case .substituteStops: texts.substituteReads(names.substitute)
        }
    }
}
