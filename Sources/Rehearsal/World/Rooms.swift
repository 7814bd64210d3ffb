import CaseDesk
import Procedure

extension World {
    /// The passphrases of the demo's officers, which open the door of their rooms; documented, so no secret.
    public static let passphrases: [StaffID: String] = [
        Neighbourhood.ali: "vijf gele fietsen bij de brug",
        Neighbourhood.ria: "zes blauwe boten in de gracht",
    ]

    /// Opens the rooms of the officer and their substitute, and lets some people talk there.
    ///
    /// Returns the recovery sheet, which a demo throws away.
    @discardableResult
    public static func furnishRooms(on desk: Desk, for receipts: [Filed], today: Day) async throws -> [String]
    {
        let now = Now(instant: today.noon, today: today)
        let start = Now(instant: (today - 12).noon, today: today - 12)
        let sheet = try await openDoors(of: desk, now: start)
        for (talk, receipt) in zip(Talk.all, receipts.suffix(Talk.all.count)) {
            try await talk.live(on: desk, with: receipt.code, today: today)
        }
        _ = try await desk.beginRoomAlone(
            [
                .introduce(.of("Meneer Yilmaz"), .look),
                .write(.complainant, .of("Ik heb geen klacht. Kan ik toch eens praten?")),
            ], aboutOfficer: false, now: now)
        return sheet
    }

    private static func openDoors(of desk: Desk, now: Now) async throws -> [String] {
        let ali = try await staff(Neighbourhood.ali, of: desk, now)
        let ria = try await staff(Neighbourhood.ria, of: desk, now)
        try await desk.prepareRooms(as: ali, passphrase: phrase(of: ali))
        guard case .printing(let sheet) = try await desk.roomDoor(ali) else { return [] }
        try await desk.openRooms(as: ali, lastWords: sheet.suffix(2).joined(separator: " "), now: now)
        try await desk.askForRoomKey(as: ria, passphrase: phrase(of: ria), now: now)
        if let officer = try await desk.keyholder(ali),
            let key = try await desk.waitingRoomKeys().first(where: { $0.account.id == ria.account.id })
        {
            try await desk.appoint(
                ria.account.id, to: .substitute, comparing: key.fingerprint, as: officer, now: now)
        }
        return sheet
    }

    static func staff(_ person: StaffID, of desk: Desk, _ now: Now) async throws -> Staff {
        let token = try await desk.demoToken(for: person, now: now)
        guard let staff = try await desk.staff(token, now: now) else { throw DeskFault.notFound }
        return staff
    }

    static func phrase(of staff: Staff) -> String { passphrases[staff.account.id] ?? "" }
}

/// One conversation of the demo: who says what, and what comes of it.
struct Talk: Sendable {
    let name: String?
    let first: String
    let answer: String?
    let purpose: Mediation.Purpose?
    /// A text that the officer laid before them, not answered yet.
    let asked: String?
    let daysAgo: Int

    static let all = [
        Talk(
            name: nil, first: "Ik durf het niet tegen de manager te zeggen.", answer: nil, purpose: nil,
            asked: nil, daysAgo: 4),
        Talk(
            name: "Truus", first: "Ik wil liever iemand anders die mij helpt.",
            answer: "Dat snap ik. Zullen we bellen?", purpose: .trust,
            asked: "Zij wil graag een andere begeleider.", daysAgo: 9),
        Talk(
            name: "Meneer Kaya", first: "Hoe gaat dit nu verder?",
            answer: "Ik leg het je graag uit. Kom je langs?", purpose: nil, asked: nil, daysAgo: 6),
    ]

    func live(on desk: Desk, with code: String, today: Day) async throws {
        let began = Now(instant: (today - daysAgo).noon, today: today - daysAgo)
        let later = Now(instant: (today - daysAgo + 1).noon, today: today - daysAgo + 1)
        let guest = try await desk.enter(code: code, from: "rehearsal", now: began)
        let introduced = name.map { [Mediation.Command.introduce(.of($0), .look)] } ?? []
        try await desk.beginRoom(
            introduced + [.write(.complainant, .of(first))], aboutOfficer: false, as: guest, now: began)
        guard let answer else { return }
        var acts: [Mediation.Command] = [.write(.officer, .of(answer))]
        if let purpose {
            acts += [.startMediation(purpose), .meet(.init(on: later.today, kind: .withComplainant))]
        }
        if let asked { acts.append(.askConsent(.message, .of(asked))) }
        let ali = try await World.staff(Neighbourhood.ali, of: desk, later)
        try await desk.enterRooms(as: ali, passphrase: World.phrase(of: ali), now: later)
        guard let officer = try await desk.keyholder(ali) else { return }
        let rooms = try await desk.rooms(as: officer, now: later)
        guard let room = rooms.first(where: { $0.name?.text == name && $0.waitsSince != nil }) else { return }
        let seen = try await desk.room(room.id, as: officer, now: later).version
        try await desk.act(acts, in: room.id, as: officer, ifStillAt: seen, now: later)
    }
}
