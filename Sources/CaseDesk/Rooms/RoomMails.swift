import Ledger
import Procedure

extension Desk {
    /// The discreet mails that lines in a room ask for: to its officer's side, or to the guest's own address.
    func roomMails(
        _ entries: [RoomEntry], in mediation: Mediation, _ box: RoomBox, office: Office, now: Now
    ) -> [OutgoingMail] {
        var mails: [OutgoingMail] = []
        if entries.contains(where: { $0.by == .complainant && $0.event.isNews }),
            let reader = office.roomReader(aboutOfficer: box.isAboutOfficer, on: now.today)
        {
            mails.append(mail(to: .staff(reader.id.text), at: reader.email, .roomMessage, in: .dutch, now))
        }
        if entries.contains(where: { $0.by != .complainant && $0.event.isNews }),
            case .mail(let address, let language) = mediation.wish
        {
            // No word tells it from the mail about any other reply.
            mails.append(mail(to: .complainant, at: address.text, .reply, in: language, now))
        }
        return mails
    }

    private func mail(
        to reader: OutgoingMail.Reader, at address: String, _ moment: Moment, in language: Language,
        _ now: Now
    ) -> OutgoingMail {
        OutgoingMail(
            id: hex(randomBytes(OutgoingMail.idBytes)), to: address, moment: moment.rawValue,
            language: language.rawValue, reader: reader, last: now.today.ordinal)
    }
}

extension Mediation.Event {
    /// What the other side should hear of; own notes and names are no news.
    fileprivate var isNews: Bool {
        switch self {
        case .wrote, .consentAsked, .answered, .planned, .calledOff, .started, .closed: true
        case .noted, .met, .passedOn, .introduced, .linked, .entered: false
        }
    }
}

extension Office {
    /// Who reads what a guest writes on this day: the officer, or while they are away their substitute.
    func roomReader(aboutOfficer: Bool, on day: Day) -> Account? {
        let substitute = roomHolder(.substitute, on: day)
        if aboutOfficer { return substitute ?? keyOwner(.substitute) }
        return roomHolder(.officer, on: day) ?? substitute ?? keyOwner(.officer) ?? keyOwner(.substitute)
    }

    /// Who has the key of a place and is there this day; closed or without the role is away for good.
    func roomHolder(_ place: RoomKeys.Place, on day: Day) -> Account? {
        keyOwner(place).flatMap { $0.isAbsent(on: day) ? nil : $0 }
    }

    /// Whose key is in a place, unless they are gone for good.
    func keyOwner(_ place: RoomKeys.Place) -> Account? {
        guard let key = rooms.places[place], let account = accounts[key.account], !account.isClosed,
            account.roles.contains(.officer)
        else { return nil }
        return account
    }
}

extension Ledger {
    /// A room's mail has no stream beside it, and waits with the hour and no minute.
    func put(roomMail mail: OutgoingMail, now: Now, in tx: any Transaction) throws {
        let hour = Instant(milliseconds: now.instant.hour * 3_600_000)
        try put(mail, about: nil, now: Now(instant: hour, today: now.today), in: tx)
    }
}
