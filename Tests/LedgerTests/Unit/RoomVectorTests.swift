import Testing

@testable import Ledger

struct RoomVector: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let what: String
    let expect: String
    let seed: Hex
    let room: String?
    let member: String?
    let about: Bool?
    let encapsulated: Hex?
    let sealed: Hex?
    let seq: Int?
    let entry: Hex?
    let plain: Hex?
    let agreement: Hex?
    let signing: Hex?
    let id: String?
    let account: String?
    let place: String?
    let day: String?
    let after: Hex?
    let phrase: String?
    let box: String?
    let before: String?
    let beforeAgreement: Hex?
    let beforeSigning: Hex?

    var testDescription: String { name }

    private enum CodingKeys: String, CodingKey {
        case name, what, expect, seed, room, member, about, encapsulated, sealed, seq, entry, plain
        case agreement, signing, id, account, place, day, after, phrase, box, before, beforeAgreement
        case beforeSigning
    }

    init(from decoder: any Decoder) throws {
        let row = try decoder.container(keyedBy: CodingKeys.self)
        func text(_ key: CodingKeys) throws -> String? { try row.decodeIfPresent(String.self, forKey: key) }
        func hex(_ key: CodingKeys) throws -> Hex? { try row.decodeIfPresent(Hex.self, forKey: key) }
        name = try row.decode(String.self, forKey: .name)
        what = try row.decode(String.self, forKey: .what)
        expect = try row.decode(String.self, forKey: .expect)
        seed = try hex(.seed) ?? Hex.none
        (room, member, account, place) = (
            try text(.room), try text(.member), try text(.account), try text(.place)
        )
        (day, phrase, box, id) = (try text(.day), try text(.phrase), try text(.box), try text(.id))
        (encapsulated, sealed, entry) = (try hex(.encapsulated), try hex(.sealed), try hex(.entry))
        (plain, agreement, signing) = (try hex(.plain), try hex(.agreement), try hex(.signing))
        (before, beforeAgreement) = (try text(.before), try hex(.beforeAgreement))
        beforeSigning = try hex(.beforeSigning)
        seq = try row.decodeIfPresent(Int.self, forKey: .seq)
        (about, after) = (try row.decodeIfPresent(Bool.self, forKey: .about), try hex(.after))
    }
}

extension Hex {
    static let none = Hex(bytes: [])

    init(bytes: [UInt8]) { self.bytes = bytes }
}

@Suite("vectors: the officer's room") struct RoomVectorTests {
    @Test(arguments: Vectors<RoomVector>.load("rooms"))
    func `a room opens only for its members, at its place`(vector: RoomVector) async throws {
        do throws(LedgerFault) {
            try await check(vector)
            #expect(vector.expect != "wrongKey")
        } catch { #expect(vector.expect == "wrongKey" && error == .wrongKey) }
    }

    private func check(_ vector: RoomVector) async throws(LedgerFault) {
        switch vector.what {
        case "holder": try same(try RoomSecret(seed: vector.seed.bytes).holder, vector)
        case "guest": try same(try RoomSecret(guest: vector.seed.bytes).holder, vector)
        case "opens": try open(vector, with: try RoomSecret(seed: vector.seed.bytes))
        case "opensGuest": try open(vector, with: try RoomSecret(guest: vector.seed.bytes))
        case "signature": try check(vector.appointment, vector)
        case "link": #expect(vector.appointment.link == vector.plain?.bytes)
        case "sheet": try check(vector.renewal, vector)
        case "passphrase": try check(vector.change, vector)
        case "box":
            let box = PassphraseBox(pool: ScryptPool(), cost: ScryptCost(logN: 4))
            let seed = try await box.open(
                vector.box ?? "", under: vector.phrase ?? "", of: vector.account ?? "")
            #expect(seed == vector.plain?.bytes)
        default: throw .badValue
        }
    }

    private func same(_ holder: RoomHolder, _ vector: RoomVector) throws(LedgerFault) {
        #expect(holder.agreement == vector.agreement?.bytes)
        #expect(holder.signing == vector.signing?.bytes)
        #expect(holder.id == vector.id)
    }

    private func open(_ vector: RoomVector, with secret: RoomSecret) throws(LedgerFault) {
        let room = StreamID(stored: vector.room ?? "")
        let seal = RoomSeal(
            member: vector.member ?? "", holder: secret.holder.id,
            encapsulated: vector.encapsulated?.bytes ?? [], sealed: vector.sealed?.bytes ?? [])
        let key = try RoomKey(
            opening: seal, of: room, aboutOfficer: vector.about == true, with: secret)
        let plain = try key.open(vector.entry?.bytes ?? [], in: room, at: vector.seq ?? 0)
        #expect(plain == vector.plain?.bytes)
    }

    private func check(_ statement: some RoomStatement, _ vector: RoomVector) throws(LedgerFault) {
        let signer = try RoomSecret(seed: vector.seed.bytes).holder
        guard signer.signed(statement, vector.sealed?.bytes ?? []) else { throw .wrongKey }
    }
}

extension RoomVector {
    private var holder: RoomHolder {
        RoomHolder(agreement: agreement?.bytes ?? [], signing: signing?.bytes ?? [])
    }

    fileprivate var appointment: RoomAppointment {
        RoomAppointment(
            account: account ?? "", place: place ?? "", holder: holder, day: day ?? "",
            after: after?.bytes ?? [])
    }

    fileprivate var renewal: SheetRenewal {
        let old = RoomHolder(agreement: beforeAgreement?.bytes ?? [], signing: beforeSigning?.bytes ?? [])
        return SheetRenewal(sheet: holder, replacing: old, day: day ?? "")
    }

    fileprivate var change: PassphraseChange {
        PassphraseChange(account: account ?? "", box: box ?? "", replacing: before ?? "")
    }
}

@Suite("The officer's room, its keys") struct RoomKeyTests {
    private let room = StreamID.named("room/0011")

    @Test func `what one seals, only the member it is for opens`() throws {
        let (officer, other) = (
            try RoomSecret(seed: RoomSecret.freshSeed()), try RoomSecret(seed: RoomSecret.freshSeed())
        )
        let key = RoomKey.fresh()
        let seal = try key.sealed(
            for: "officer", holding: officer.holder, in: room, aboutOfficer: false)
        let line = try key.seal([1, 2, 3], in: room, at: 1)
        let opened = try RoomKey(opening: seal, of: room, aboutOfficer: false, with: officer)
        #expect(try opened.open(line, in: room, at: 1) == [1, 2, 3])
        for (isAbout, secret) in [(false, other), (true, officer)] {
            #expect(throws: LedgerFault.wrongKey) {
                try RoomKey(opening: seal, of: room, aboutOfficer: isAbout, with: secret)
            }
        }
    }

    @Test func `two seals of one key share no bytes`() throws {
        let officer = try RoomSecret(seed: RoomSecret.freshSeed())
        let key = RoomKey.fresh()
        let seals = try (0..<2).map { _ in
            try key.sealed(for: "officer", holding: officer.holder, in: room, aboutOfficer: false)
        }
        #expect(seals[0].encapsulated != seals[1].encapsulated && seals[0].sealed != seals[1].sealed)
    }

    @Test func `a sheet that was copied wrong says which word`() throws {
        let seed = RoomSecret.freshSeed()
        var words = RoomSecret.words(of: seed)
        #expect(words.count == 17)
        #expect(try RoomSecret.seed(words: words.joined(separator: ", ").uppercased()) == seed)
        words[4] = "xxxxx"
        #expect(throws: LedgerFault.wordsDiffer(at: 5)) {
            try RoomSecret.seed(words: words.joined(separator: " "))
        }
    }

    @Test func `a guest signs nothing, and a seed has 32 bytes`() throws {
        let guest = try RoomSecret(guest: randomBytes(32))
        let appointment = RoomAppointment(
            account: "ria", place: "substitute", holder: guest.holder, day: "2026-03-16", after: [])
        #expect(throws: LedgerFault.wrongKey) { try guest.sign(appointment) }
        #expect(throws: LedgerFault.wrongKey) { try RoomSecret(seed: [1, 2, 3]) }
    }

    @Test func `a box holds its cost, its salt and nothing of the phrase`() async throws {
        let box = PassphraseBox(pool: ScryptPool(), cost: ScryptCost(logN: 4))
        let seed = RoomSecret.freshSeed()
        let one = try await box.make(seed, under: "vijf gele fietsen", of: "ali")
        let two = try await box.make(seed, under: "vijf gele fietsen", of: "ali")
        #expect(one != two && one.hasPrefix("scrypt$4$") && !one.contains("fiets"))
        #expect(try await box.open(one, under: "vijf gele fietsen", of: "ali") == seed)
    }
}
