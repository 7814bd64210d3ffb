import Ledger
import Letters
import Procedure
import Texts

/// Who said, wrote, did and read what.
extension DossierWriter {
    func reactions(_ list: [Reactions.Reaction]) -> Dossier.Section {
        section("reactions", words.reactions, list.flatMap { items(of: $0) })
    }

    private func items(of reaction: Reactions.Reaction) -> [Dossier.Item?] {
        let number = reaction.respondent.id.number
        let name = reaction.respondent.who.name ?? words.person(number)
        let shared = reaction.shared.map { shared in
            casefile.parts.list.filter { shared.parts.contains($0.id) }
        }
        return [item(words.person(number), name)]
            + (shared ?? []).map { item(words.point($0.id.number), wordsOf($0).map { hide($0) }) }
            + [item(words.question, reaction.shared?.question.map { hide($0.text) })]
            + reaction.answers.map { item(words.reaction(day($0.on)), $0.words.text) }
    }

    /// The first point may be the whole story.
    private func wordsOf(_ part: Procedure.Part) -> String? {
        if let words = part.words { return words.text }
        guard case .told(let story) = casefile.filing.story else { return nil }
        return story.text
    }

    private var seat: Conversation.Participant? {
        switch reader {
        case .complainant: .complainant
        case .respondent(let id): .respondent(id)
        case .outside, .represented, .witness, .employee: nil
        }
    }

    /// Minutes as each reader got them: what was left out for somebody stays out.
    var talks: Dossier.Section {
        section("talks", words.talks, casefile.conversations.list.flatMap { items(of: $0) })
    }

    private func items(of talk: Conversation) -> [Dossier.Item?] {
        guard case .held(let held) = talk.stage else { return [] }
        if let seat, !talk.attended.contains(seat), talk.minutes?.to.contains(seat) != true { return [] }
        let minutes =
            seat.map { seat in talk.minutes?.words(for: seat)?.text } ?? talk.minutes?.words.text
        let comments = talk.comments.filter { seat == nil || $0.from == seat }
        return [item(words.talk(talk.id.number, day(held)), minutes ?? words.nothing)]
            + comments.map { comment in
                guard case .incorrect(let said) = comment.verdict else { return nil }
                return item(words.comment, said.text)
            }
    }

    /// A witness gets only the notes that the handler picked as theirs.
    var findings: Dossier.Section {
        let steps = casefile.investigation.steps.enumerated()
        let picked: [Investigation.Step] =
            if case .witness(_, let notes) = reader {
                steps.filter { notes.contains($0.offset) }.map(\.element)
            } else {
                steps.map(\.element)
            }
        return section("findings", words.findings, picked.map { item(day($0.on), hide($0.words.text)) })
    }

    var messages: Dossier.Section {
        section(
            "messages", words.messages,
            casefile.contacts.messages.map { message in
                let isOwn = message.from == .complainant
                return item(
                    words.from(name(of: message.from), day(message.on)),
                    isOwn ? message.words.text : hide(message.words.text))
            })
    }

    var contacts: Dossier.Section {
        section(
            "contacts", words.contacts,
            casefile.contacts.log.map { contact in
                let result = contact.reached ? words.reached : words.notReached
                let label = words.from(texts.label.channel(contact.over), day(contact.on))
                return item(
                    label,
                    ([result] + [contact.note.map { hide($0.text) }].compactMap { $0 }).joined(
                        separator: "\n"))
            })
    }

    func name(of actor: Actor) -> String {
        if let person = actor.staff { return office.name(of: person) }
        if case .respondent(let id) = actor { return words.person(id.number) }
        return texts.label.people.actor(actor)
    }

    var letters: Dossier.Section {
        section("letters", words.letters, files.map(letter))
    }

    private func letter(_ file: ExportFile) -> Dossier.Item? {
        guard case .letter(let letter) = file.source else { return nil }
        let on = letter.out?.on ?? letter.frozenOn ?? casefile.filing.receivedOn
        return Dossier.Item(
            words.letter(texts.label.letter(letter.kind), day(on)), "", path: file.path)
    }

    var attachments: Dossier.Section {
        section(
            "files", words.files,
            files.map { file in
                guard case .attachment(let attachment) = file.source else { return nil }
                let isNamed = reader == .outside || isOwn(attachment)
                let label = isNamed ? attachment.name.text : words.attachment(file.name)
                return Dossier.Item(label, "", path: file.path)
            })
    }

    /// How somebody called a file is theirs to read; it may name others.
    private func isOwn(_ attachment: AttachedFile) -> Bool {
        let source = casefile.allFiles.first { $0.file.id == attachment.id }?.source
        return switch reader {
        case .complainant: source?.isTheirs == true
        case .respondent(let id): source == .respondent(id)
        case .outside, .represented, .witness, .employee: false
        }
    }

    var requests: Dossier.Section {
        section(
            "requests", words.requests,
            casefile.keeping.requests.filter(isTheirs).map { request in
                let said = [request.words?.text, request.answer?.text].compactMap { $0 }
                let kind = texts.export.kind(of: request.kind)
                return item(words.from(kind, day(request.declared.on)), said.joined(separator: "\n"))
            })
    }

    private func isTheirs(_ request: DataRequest) -> Bool {
        switch reader {
        case .outside: true
        case .complainant: request.of == .complainant
        case .respondent(let id): request.of == .respondent(id)
        case .represented, .witness, .employee: false
        }
    }

    /// What the complainant reads on their own page.
    var told: Dossier.Section {
        let items = TimelineItem.items(of: loaded.history, office: office, in: texts)
        return section("past", words.past, items.reversed().map { item(day($0.on), hide($0.sentence)) })
    }

    var past: Dossier.Section {
        section(
            "past", words.past,
            zip(loaded.history, loaded.history.respondentsThen).map { happened, then in
                let what = DeskTexts.dutch.happened.words(happened.event, names(then))
                return item(words.from(name(of: happened.by), day(happened.on)), what)
            })
    }

    private func names(_ then: [Respondent.ID: Respondent.Who]) -> DeskHappened.Names {
        DeskHappened.Names(
            person: { [words] id in then[id]?.name ?? words.person(id.number) },
            letter: { [casefile, texts] id in
                let kind = casefile.letters[id].map { texts.label.letter($0.kind) }
                return DeskTexts.dutch.casePage.letter(id.number, kind)
            })
    }

    /// For somebody of ours: the days on which they did something, not what it was about.
    func acts(of person: StaffID) -> Dossier.Section {
        let names = DeskHappened.Names(
            person: { [words] in words.person($0.number) },
            letter: { DeskTexts.dutch.casePage.letter($0.number, nil) })
        return section(
            "acts", words.acts,
            loaded.history.filter { $0.by.staff == person }.map {
                item(day($0.on), DeskTexts.dutch.happened.words($0.event, names))
            })
    }
}

extension ExportTexts {
    /// A request in words.
    func kind(of kind: DataRequest.Kind) -> String {
        switch kind {
        case .access: accessAsked
        case .correction: correctionAsked
        case .objection: objectionAsked
        }
    }
}
