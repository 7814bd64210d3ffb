import Foundation
import Ledger
import Procedure

/// A mail that has to leave: the discreet one, without content; its words are made when it leaves.
struct OutgoingMail: Hashable, Sendable, Codable {
    /// Also its Message-ID, so that a second delivery of the same mail can be told.
    var id: String
    var to: String
    /// Which message of domain rule 7.
    var moment: String
    var language: String
}

/// The mails that a change of a case asks for, in the transaction of that change.
struct Notices {
    private(set) var mails: [OutgoingMail] = []
    private let office: Office

    /// A new complaint: the desk hears it, and nobody whom it is about.
    init(filed casefile: Casefile, office: Office, now: Now) {
        self.office = office
        for account in Self.readers(of: casefile, office, on: now.today) { tell(account, .newComplaint) }
        tellComplainant(.letterReady, casefile, if: !casefile.letters.list.isEmpty)
    }

    /// What changed between two states of a case.
    init(before: Casefile, after: Casefile, office: Office, now: Now) {
        self.office = office
        if let proposed = after.handling.proposed, proposed != before.handling.proposed {
            tell(office.accounts[proposed], .newComplaint)
        }
        if after.handling.handler == nil, after.handling.proposed == nil,
            before.handling.stage != after.handling.stage
        {
            for account in Self.readers(of: after, office, on: now.today) { tell(account, .newComplaint) }
        }
        tellComplainant(.letterReady, after, if: Self.readable(after) > Self.readable(before))
        tellComplainant(.reply, after, if: Self.replies(after) > Self.replies(before))
        let written = after.contacts.messages.count { $0.from == .complainant }
        let commented = after.conversations.list.reduce(0) { $0 + $1.comments.count }
        let known = before.contacts.messages.count { $0.from == .complainant }
        let handler = after.handling.handler.flatMap { office.accounts[$0] }
        let isSent = Self.sentFiles(after) > Self.sentFiles(before)
        if written > known || isSent { tell(handler, .reactionCame) }
        if commented > before.conversations.list.reduce(0, { $0 + $1.comments.count }) {
            tell(handler, .correctionCame)
        }
    }

    /// Who distributes: the desk, or the first uninvolved of the list when the desk must not read it.
    private static func readers(of casefile: Casefile, _ office: Office, on day: Day) -> [Account] {
        let involvement = casefile.handling.involvement
        guard !casefile.filing.avoidance.desk else {
            return [office.distributor(of: casefile, on: day)].compactMap {
                $0.flatMap { office.accounts[$0] }
            }
        }
        return office.people(.intake).filter { !involvement.isInvolved($0.id) }
    }

    private static func readable(_ casefile: Casefile) -> Int {
        casefile.letters.list.count { $0.to == .complainant && $0.out?.how == .readable }
    }

    private static func replies(_ casefile: Casefile) -> Int {
        casefile.contacts.messages.count { $0.from != .complainant }
    }

    private static func sentFiles(_ casefile: Casefile) -> Int {
        casefile.parts.laterFiles.count { $0.by == .complainant }
    }

    private mutating func tell(_ account: Account?, _ moment: Moment) {
        guard let account else { return }
        mails.append(mail(to: account.email, moment, .dutch))
    }

    /// Only who chose mail gets mail; everyone else looks with the code or reads paper.
    private mutating func tellComplainant(_ moment: Moment, _ casefile: Casefile, if happened: Bool) {
        guard happened, case .email(let address) = casefile.contact else { return }
        mails.append(mail(to: address.text, moment, casefile.filing.language))
    }

    private func mail(to address: String, _ moment: Moment, _ language: Language) -> OutgoingMail {
        OutgoingMail(
            id: hex(randomBytes(16)), to: address, moment: moment.rawValue, language: language.rawValue)
    }
}

extension Ledger {
    /// Puts a mail into the outbox, sealed under the installation key; sent ones never come back.
    func put(_ mail: OutgoingMail, about stream: StreamID, in tx: any Transaction) throws {
        guard try tx.row("select id from sent where id = $1", [.text(mail.id)]) == nil else { return }
        let sealed = try keys.seal(Array(try JSONEncoder().encode(mail)), as: "outbox", of: mail.id)
        try tx.run(
            """
            insert into outbox (id, stream, due, claimed_until, attempts, sealed) values ($1, $2, 0, 0, 0, $3)
            on conflict (id) do nothing
            """, [.text(mail.id), .text(stream.text), .blob(sealed)])
    }
}

extension Desk {
    /// Seals what waits in the outbox under the current installation key, after a rotation.
    public func resealOutbox() async throws {
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
