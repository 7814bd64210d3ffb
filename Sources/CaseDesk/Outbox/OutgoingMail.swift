import Foundation
import Ledger
import Procedure

/// A mail that has to leave: the discreet one, without content; its words are made when it leaves.
struct OutgoingMail: Hashable, Sendable, Codable {
    /// Enough that no two occasions ever meet, and a Message-ID stays short.
    static let idBytes = 20

    /// Also its Message-ID, so that a second delivery of the same mail can be told.
    var id: String
    var to: String
    /// Which message of domain rule 7.
    var moment: String
    var language: String
    var reader: Reader
    /// The last day of the term that it is about, as an ordinal; named in words when it leaves.
    var last: Int

    /// Whose mail it is, for when it can never arrive.
    enum Reader: Hashable, Sendable, Codable {
        case complainant
        /// By account.
        case staff(String)
        /// By their number in the case.
        case respondent(Int)
        /// The address outside that keeps the seals.
        case sealKeeper

        var text: String {
            switch self {
            case .complainant: "complainant"
            case .staff(let account): "staff \(account)"
            case .respondent(let number): "respondent \(number)"
            case .sealKeeper: "seal keeper"
            }
        }
    }

    /// The number of the seal that it brings outside, for `sealKeeper` only.
    var seal: Int?
    /// The secret of a link that signs a respondent in once; nil for what only tells that there is news.
    var key: String?
    /// What it says about an account; nil for a mail about a case.
    var office: OfficeWords?

    /// Mails about an account, which are about no case.
    enum OfficeWords: Hashable, Sendable, Codable {
        case invitation(key: String)
        case forgotten(key: String)
        /// Somebody gave this account a new way in, at the console.
        case recovered(name: String)
        /// An administrator changed how somebody else comes in.
        case wayIn(WayIn, of: String, by: String)

        func with(_ key: String) -> Self {
            switch self {
            case .invitation: .invitation(key: key)
            case .forgotten: .forgotten(key: key)
            case .recovered, .wayIn: self
            }
        }
    }

    /// About an account, once: nobody asks for the same link twice.
    init(to account: Account, _ words: OfficeWords, last: Day) {
        self.init(
            id: hex(randomBytes(Self.idBytes)), to: account.email, moment: Moment.technical.rawValue,
            language: Language.dutch.rawValue, reader: .staff(account.id.text), last: last.ordinal,
            office: words)
    }

    init(
        id: String, to: String, moment: String, language: String, reader: Reader, last: Int, seal: Int? = nil,
        key: String? = nil, office: OfficeWords? = nil
    ) {
        (self.id, self.to, self.moment, self.language) = (id, to, moment, language)
        (self.reader, self.last, self.seal) = (reader, last, seal)
        (self.key, self.office) = (key, office)
    }

    /// Its place in the table of domain rule 7.
    var weight: Int { Moment.allCases.firstIndex { $0.rawValue == moment } ?? 0 }
}

extension Ledger {
    /// A mail from the outbox, as it was put there.
    func opened(_ sealed: [UInt8], _ id: String) throws -> OutgoingMail {
        let opened = try keys.open(sealed, as: "outbox", of: id)
        return try JSONDecoder().decode(OutgoingMail.self, from: Data(opened))
    }

    /// Puts a mail into the outbox, sealed under the installation key; sent ones never come back.
    func put(_ mail: OutgoingMail, about stream: StreamID?, now: Now, in tx: any Transaction) throws {
        guard try tx.row("select id from sent where id = $1", [.text(mail.id)]) == nil else { return }
        let sealed = try keys.seal(Array(try JSONEncoder().encode(mail)), as: "outbox", of: mail.id)
        try tx.run(
            """
            insert into outbox (id, stream, due, claimed_until, attempts, sealed, written)
            values ($1, $2, 0, 0, 0, $3, $4) on conflict (id) do nothing
            """, [.text(mail.id), .text(orNull: stream?.text), .blob(sealed), .instant(now.instant)])
    }
}

extension Desk {
    /// Seals what waits in the outbox under the current installation key, after a rotation.
    func resealOutbox() async throws {
        try await ledger.driver.write { tx in
            for row in try tx.rows("select id, sealed from outbox") {
                let id = try row.text(0)
                guard let sealed = try ledger.keys.reseal(try row.blob(1), as: "outbox", of: id) else {
                    continue
                }
                try tx.run("update outbox set sealed = $1 where id = $2", [.blob(sealed), .text(id)])
            }
        }
    }
}
