import CaseDesk
import Foundation
import Ledger
import Procedure
import Rehearsal
import Web

/// The people of the demo, each with a one-time link and a password.
struct Personas: Sendable {
    let door: DemoDoor
    private let people: [Persona]
    private let receipts: [World.Filed]

    /// One line of what the demo prints.
    struct Persona: Codable, Sendable {
        let role: String
        let name: String
        let token: String
        let password: String?
        var secret: String?
        /// Opens the door of the officer's rooms; nil for everyone else.
        let passphrase: String?
    }

    /// Gives everyone a link, and on the first day of a world a password too.
    init(_ desk: Desk, receipts: [World.Filed], now: Now, isNew: Bool) async throws {
        self.receipts = receipts
        var accounts: [String: StaffID] = [:]
        var owners: [String: StaffID] = [:]
        var codes: [String: String] = [:]
        var asked: [String: String] = [:]
        var people: [Persona] = []
        var passwords: [StaffID: String] = [:]
        for (id, role) in Self.cast {
            guard let account = Neighbourhood.accounts.first(where: { $0.id == id }) else { continue }
            let token = hex(randomBytes(16))
            // Whom complaints are about come in where their questions are.
            if role == "employee" || role == "partner" {
                asked[token] = account.email
            } else {
                accounts[token] = id
            }
            owners[token] = id
            passwords[id] = "\(id.text) in de buurt"
            people.append(
                Persona(
                    role: role, name: account.name, token: token, password: passwords[id],
                    passphrase: World.passphrases[id]))
        }
        if let receipt = receipts.last {
            let token = hex(randomBytes(16))
            codes[token] = receipt.code
            people.append(
                Persona(
                    role: "complainant", name: receipt.number, token: token, password: nil, passphrase: nil))
        }
        if isNew {
            try await desk.choosePasswords(passwords, now: now)
            try await desk.giveFactors(to: passwords.keys.sorted(), now: now)
        }
        let office = try await desk.office()
        door = DemoDoor(accounts: accounts, codes: codes, asked: asked)
        self.people = people.map { person in
            var person = person
            person.secret = owners[person.token].flatMap { office.accounts[$0]?.factor?.secret }
            return person
        }
    }

    private static let cast: [(StaffID, String)] = [
        (Neighbourhood.samira, "manager"), (Neighbourhood.noor, "manager"), (Neighbourhood.wouter, "manager"),
        (Neighbourhood.fenna, "intake"), (Neighbourhood.ali, "officer"), (Neighbourhood.kim, "employee"),
        (Neighbourhood.petra, "partner"), (Neighbourhood.joke, "register"),
        (Neighbourhood.hendrik, "director"),
        (Neighbourhood.mo, "administrator"),
    ]

    /// Prints where the demo is and who can come in.
    func announce(address: String, today: Day, json: Bool) {
        let lines = people.map { person in
            Line(
                role: person.role, name: person.name, link: "\(address)/demo/binnen/\(person.token)",
                password: person.password, totp_secret: person.secret, passphrase: person.passphrase)
        }
        if json {
            let world = Announcement(
                address: address, today: today.iso, personas: lines,
                receipts: receipts.map { .init(number: $0.number, code: $0.code) })
            try? Output.json(world)
            return
        }
        Output.toPeople("\nGehoord is at \(address)   (today is \(today.iso))\n")
        for line in lines {
            let role = line.role.padding(toLength: 14, withPad: " ", startingAt: 0)
            let name = line.name.padding(toLength: 24, withPad: " ", startingAt: 0)
            Output.toPeople("  \(role)\(name)\(line.link)")
            if let passphrase = line.passphrase { Output.toPeople("  opens the rooms with: \(passphrase)") }
        }
        Output.toPeople(
            "\nEach link signs in. All of this is a demo: nobody in it exists. End it with Ctrl-C.")
    }

    private struct Announcement: Encodable {
        let address: String
        let today: String
        let personas: [Line]
        let receipts: [Code]
    }

    private struct Line: Encodable {
        let role: String
        let name: String
        let link: String
        let password: String?
        /// In base 32, for an authenticator; nil for who has no account.
        let totp_secret: String?
        let passphrase: String?

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(role, forKey: .role)
            try container.encode(name, forKey: .name)
            try container.encode(link, forKey: .link)
            try container.encode(password, forKey: .password)
            try container.encode(totp_secret, forKey: .totp_secret)
            try container.encodeIfPresent(passphrase, forKey: .passphrase)
        }

        private enum CodingKeys: String, CodingKey {
            case role, name, link, password, totp_secret, passphrase
        }
    }

    private struct Code: Encodable {
        let number: String
        let code: String
    }
}
