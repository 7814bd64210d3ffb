import Ledger
import Procedure

/// The mails that signals about one case ask for, each with an id that the same signal makes again.
struct Notices {
    private(set) var mails: [OutgoingMail] = []
    private let casefile: Casefile
    private let addressees: Addressees
    private let vault: Vault

    /// What happened, told at once; who did it is not told of it.
    init(
        of happened: [Happened], after version: Version, in casefile: Casefile, before: Casefile? = nil,
        office: Office, vault: Vault
    ) {
        self.init(casefile, office, on: happened.last?.on ?? casefile.filing.receivedOn, vault)
        var told: [OutgoingMail.Reader: OutgoingMail] = [:]
        // A letter from before a change of address is told at the address from before (decision 0036).
        var contact = casefile.nextOfKin == nil ? before?.contact ?? casefile.contact : casefile.contact
        for (index, happened) in happened.enumerated() {
            var mails: [OutgoingMail] = []
            if let moment = casefile.moment(of: happened) {
                let number = casefile.number(of: happened) ?? version + index + 1
                let signal = Signal(moment, on: happened.on, number: number)
                mails += tell(signal, but: happened.by.staff, at: contact)
            }
            if case .contacts(.reachChanged(let reach, _)) = happened.event { contact = reach.contact }
            if let (moment, id) = casefile.newsToRespondent(happened) {
                let signal = Signal(moment, on: happened.on, number: version + index + 1)
                mails += tellRespondent(signal, id.number)
            }
            for mail in mails {
                // One change is one mail to each: the last of the table says most.
                told[mail.reader] = told[mail.reader].map { $0.weight > mail.weight ? $0 : mail } ?? mail
            }
        }
        mails = told.values.sorted { $0.id < $1.id }
    }

    /// What the calendar says on a day.
    init(of signals: [Signal], in casefile: Casefile, office: Office, on day: Day, vault: Vault) {
        self.init(casefile, office, on: day, vault)
        mails = signals.flatMap { tell($0, but: nil, at: casefile.contact) }
    }

    private init(_ casefile: Casefile, _ office: Office, on day: Day, _ vault: Vault) {
        self.casefile = casefile
        self.vault = vault
        addressees = Addressees(casefile: casefile, office: office, day: day)
    }

    private func tell(_ signal: Signal, but doer: StaffID?, at contact: ContactWish) -> [OutgoingMail] {
        var mails = addressees.staff(for: signal).filter { $0.id != doer }.map { account in
            mail(signal, to: .staff(account.id.text), at: account.email, .dutch)
        }
        if signal.moment.recipients.contains(.complainant), let address = addressees.complainant(at: contact)
        {
            mails.append(mail(signal, to: .complainant, at: address, casefile.filing.language))
        }
        if signal.moment.recipients.contains(.respondent) { mails += tellRespondent(signal, signal.number) }
        return mails
    }

    private func tellRespondent(_ signal: Signal, _ number: Int) -> [OutgoingMail] {
        guard let address = addressees.respondent(number) else { return [] }
        return [mail(signal, to: .respondent(number), at: address, .dutch)]
    }

    private func mail(
        _ signal: Signal, to reader: OutgoingMail.Reader, at address: String, _ language: Language
    ) -> OutgoingMail {
        OutgoingMail(
            id: id(of: signal, to: reader), to: address, moment: signal.moment.rawValue,
            language: language.rawValue, reader: reader, last: casefile.lastDay(of: signal).ordinal)
    }

    /// Keyed by the case, so that an id in the outbox or in a header leads to no case, and after an erasure
    /// to nothing; the same signal to the same reader has the same id on every node and after a restart.
    private func id(of signal: Signal, to reader: OutgoingMail.Reader) -> String {
        let occasion = "\(signal.moment.rawValue) \(signal.number) \(signal.on.iso) \(reader.text)"
        return hex(Array(vault.mark(occasion, as: "mail").prefix(OutgoingMail.idBytes)))
    }
}

extension Casefile {
    /// Which message of domain rule 7 an event is by itself; the clock says the others on their day.
    func moment(of happened: Happened) -> Moment? {
        let isComplainant = happened.by == .complainant
        switch happened.event {
        case .filing(.filed): return .newComplaint
        case .filing(.attached): return isComplainant ? .messageCame : nil
        case .handling(let event): return moment(of: event)
        case .contacts(.nameAnswered), .contacts(.reachChanged), .referral(.disclosed):
            return isComplainant ? .messageCame : nil
        case .contacts(.wrote): return isComplainant ? .messageCame : .reply
        case .contacts(.mailReturned): return .mailReturned
        case .reactions(let event): return moment(of: event, on: happened.on)
        case .conversations(.commented): return .correctionCame
        case .mandate(.ownName): return happened.by == .clock ? .mandateOver : nil
        case .keeping(.requested): return .dataAsked
        case .keeping(.dayAsked): return .dayAsked
        case .keeping(.dayApproved): return .reply
        case .settlement(.proposed): return .question
        case .settlement(.answered), .withdrawal(.withdrawn), .withdrawal(.undone), .closing(.reopened):
            return .reactionCame
        case .letters(.sent(let id, let out)):
            guard let letter = letters[id], letter.to == .complainant, out.how == .readable else {
                return nil
            }
            return letter.kind == .minutes ? .minutesToCheck : .letterReady
        case .filing, .mandate, .contacts, .investigation, .conversations, .settlement, .referral,
            .disposition, .measures, .withdrawal, .letters, .concerns, .registration, .closing,
            .keeping:
            return nil
        }
    }

    private func moment(of event: Handling.Event) -> Moment? {
        switch event {
        case .assigned: .askedToHandle
        // Back at the desk, unless the same change gave it to somebody.
        case .declined, .released, .takenOver, .takenAway:
            handling.stage == .undistributed ? .newComplaint : nil
        case .accepted, .noted, .overridden, .outsiderAppointed, .secrecyAcknowledged: nil
        }
    }

    private func moment(of event: Reactions.Event, on day: Day) -> Moment? {
        switch event {
        case .noticed: return .notice
        case .reminded(let id):
            return (reactions[id]?.term?.daysLeft(on: day) ?? 0) > 0 ? .reactionDay10 : .reactionDay14
        case .lapsed: return .reactionOver
        case .reacted: return .reactionCame
        case .mailReturned: return .mailReturned
        case .handedOn: return .handedOn
        case .named, .unnamed, .informed, .excused, .heardAfterAll, .cardIssued, .reachable,
            .secrecyAcknowledged:
            return nil
        }
    }

    /// What a respondent hears beside the question and its term: a letter, or that it is theirs now.
    fileprivate func newsToRespondent(_ happened: Happened) -> (Moment, Respondent.ID)? {
        switch happened.event {
        case .letters(.sent(let id, let out)):
            guard let letter = letters[id], case .respondent(let reader) = letter.to, out.how == .readable,
                letter.kind != .notice
            else { return nil }
            return (letter.kind == .minutes ? .minutesToCheck : .letterReady, reader)
        case .reactions(.reachable(let id, .mail)):
            guard !closing.hasEnded, reactions[id]?.noticeOn != nil else { return nil }
            return (.notice, id)
        default: return nil
        }
    }

    /// The respondent whom an event is about.
    fileprivate func number(of happened: Happened) -> Int? {
        guard case .reactions(let event) = happened.event else { return nil }
        switch event {
        case .noticed(let id, _), .reminded(let id), .lapsed(let id): return id.number
        case .named, .unnamed, .informed, .reacted, .excused, .heardAfterAll, .cardIssued, .handedOn,
            .reachable, .mailReturned, .secrecyAcknowledged:
            return nil
        }
    }

    /// The day that a mail names, so that it stays true however late it leaves.
    fileprivate func lastDay(of signal: Signal) -> Day {
        switch signal.moment {
        case .day14, .day28, .day35, .day40, .day42, .overdue: deadline.lastDay
        case .firstContactDue, .firstContactMissed: firstContactDeadline.lastDay
        case .reactionDay10, .reactionDay14, .reactionOver:
            reactions[.init(signal.number)]?.term?.lastDay ?? signal.on
        case .dataAsked: keeping.requests.last?.due ?? signal.on
        case .erasureSoon: closing.closedOn.map { erasedOn(closedOn: $0) } ?? signal.on
        case .newComplaint, .urgentUnacknowledged, .askedToHandle, .notDistributed, .letterReady, .reply,
            .minutesToCheck, .question, .notice, .notInformed, .reactionCame, .correctionCame, .messageCame,
            .mailReturned, .mandateOver, .dayAsked, .handedOn, .silent, .roomMessage, .measureDue,
            .agreementDue,
            .promiseNotKept, .reportDue,
            .technical:
            signal.on
        }
    }
}
