import Letters
import Procedure
import Texts

/// Builds the letters of a case from what is known in it; words of people are quoted, never changed.
struct Correspondence {
    let casefile: Casefile
    let office: Office
    let now: Now
    let actor: Actor

    /// The frozen text of a letter.
    func text(of draft: LetterDraft, _ number: Letter.ID) -> LetterText {
        let language = draft.to == .complainant ? casefile.filing.language : .dutch
        let carried = Letter.Kind.allCases.filter(draft.carries.contains).map { content($0, draft) }
        let sheet = LetterSheet(
            from: sender(in: language), to: recipient(draft.to), number: casefile.filing.number,
            date: now.today,
            content(draft.kind, draft), carries: carried, erasedOn: erasedOn(draft),
            terms: casefile.filing.procedure.terms)
        return LetterText(
            number: number, kind: draft.kind, to: draft.to, language: language,
            bytes: sheet.bytes(in: language),
            findings: LetterFindings(
                LetterCheck.problems(of: sheet, in: language, parties: parties),
                about: casefile.parts(in: draft)))
    }

    /// Everyone who may be named without asking "must that be?".
    private var parties: [String] {
        let respondents = casefile.reactions.list.compactMap(\.respondent.who.name)
        let house = [office.organisation?.name, casefile.handling.handler.map { office.name(of: $0) }]
        return respondents + (house + [casefile.filing.complainant.name?.text]).compactMap { $0 }
    }

    private func erasedOn(_ draft: LetterDraft) -> Day? {
        guard draft.to == .complainant, draft.kind.endsTheCase else { return nil }
        return casefile.erasedOn(closedOn: now.today)
    }

    private func sender(in language: Language) -> Sender {
        let organisation = office.organisation ?? .unnamed
        let signer = actor.staff.flatMap { office.accounts[$0] }
        return Sender(
            organisation: organisation.name, address: [organisation.street, organisation.town],
            phone: organisation.telephone, site: organisation.site,
            officer: officer(of: organisation),
            signer: .init(
                name: signer?.name ?? organisation.name, role: signerRole,
                title: title(signerRole, in: language),
                phone: signer.map(\.telephone).flatMap { $0.isEmpty ? nil : $0 } ?? organisation.telephone),
            outsideBody: organisation.outsideBody)
    }

    /// Domain rule 2: where the officer is whom it is about, the substitute, by way of the organisation.
    private func officer(of organisation: Organisation) -> Sender.Officer {
        let officer = organisation.officer
        let isRespondent = casefile.reactions.list.contains { reaction in
            guard case .employee(let id, let name) = reaction.respondent.who else { return false }
            return name.text == officer.name
                || id.flatMap { office.accounts[$0] }?.roles.contains(.officer) == true
        }
        if isRespondent { return .init(name: officer.substitute, contact: organisation.telephone) }
        return .init(name: officer.name, contact: "\(officer.telephone), \(officer.email)")
    }

    /// What somebody is in the organisation, as the signature says it.
    func title(_ role: Role, in language: Language) -> String {
        Catalogue.of(language).label.people.role(role)
    }

    private var signerRole: Role {
        guard case .staff(_, let role) = actor else { return .intake }
        return role
    }

    private func recipient(_ addressee: Letter.Addressee) -> Recipient {
        switch addressee {
        case .complainant: return complainant
        case .respondent(let id):
            let reaction = casefile.reactions[id]
            let who = reaction?.respondent.who
            guard case .post(let address)? = reaction?.reach else {
                return Recipient(name: who?.name, reading: .account)
            }
            let lines = address?.text.split(whereSeparator: \.isNewline).map(String.init)
            return Recipient(name: who?.name, address: lines ?? office.address(of: who), reading: .post)
        }
    }
}

extension Correspondence {
    /// Who complained; after a death the next of kin, by name or as who they are (domain rule 2).
    private var complainant: Recipient {
        let name = casefile.filing.complainant.name?.text
        let reading: Recipient.Reading = casefile.letterRoute == .post ? .post : .code
        let address = casefile.contact.addressLines
        guard let kin = casefile.nextOfKin, kin.name == nil else {
            let reader = casefile.nextOfKin?.name?.text ?? name
            return Recipient(name: reader, address: address, reading: reading)
        }
        let frame = LetterTexts.of(casefile.filing.language).frame
        return Recipient(
            name: frame.kin(name), envelope: frame.kinOnEnvelope(name), address: address, reading: reading)
    }
}

extension ContactWish {
    /// The address for letters, line by line; empty where letters wait behind the code.
    var addressLines: [String] {
        switch self {
        case .letter(let address), .call(_, .some(let address), _):
            address.text.split(whereSeparator: \.isNewline).map(String.init)
        case .call(_, .none, _), .email, .code, .none: []
        }
    }
}

extension Respondent.Who {
    /// The name as it stands on an envelope; nil for the organisation itself.
    public var name: String? {
        switch self {
        case .employee(_, let name), .partner(let name), .someoneAtPartner(_, let name, _): name.text
        case .organisation: nil
        }
    }
}

extension Office {
    /// Where a respondent finds their letter: at their team or partner, for nobody's home address is known.
    fileprivate func address(of who: Respondent.Who?) -> [String] {
        let house = organisation?.name ?? "–"
        return switch who {
        case .employee(let id, _): [id.flatMap { accounts[$0]?.team } ?? "", house].filter { !$0.isEmpty }
        // A name is no address: who writes to a partner looks it up.
        case .partner, .someoneAtPartner: []
        case .organisation, nil: [house]
        }
    }
}
