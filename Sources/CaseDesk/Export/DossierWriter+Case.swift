import Letters
import Procedure
import Texts

/// What a case is about, and what came of it.
extension DossierWriter {
    var facts: Dossier.Section {
        let filing = casefile.filing
        let isParty = reader == .outside || reader == .complainant || reader == .represented
        return section(
            "facts", words.facts,
            [
                item(words.number, filing.number), item(words.received, day(filing.receivedOn)),
                isParty ? item(words.channel, texts.label.channel(filing.channel)) : nil,
                isParty ? item(words.happened, texts.dates.when(filing.happened)) : nil,
                isParty ? item(words.about, about) : nil,
                item(words.version, filing.procedure.name),
                isParty ? item(words.deadline, day(casefile.deadline.lastDay)) : nil,
                isParty ? item(words.ending, casefile.closing.ending.map(texts.label.ending)) : nil,
                item(words.closed, casefile.closing.closedOn.map(day)),
                item(words.erased, casefile.erasedOn.map(day)),
            ])
    }

    private var about: String {
        let about = casefile.filing.about
        let kind = texts.label.people.about(about.kind)
        guard let name = about.name?.text else { return kind }
        // Their own words: the name that they gave is theirs to read again.
        return reader == .represented ? "\(kind): \(hide(name))" : "\(kind): \(name)"
    }

    /// Who told it reads their words as they sent them.
    var story: Dossier.Section {
        let filing = casefile.filing
        let isOwn = reader != .represented
        func own(_ words: Words?) -> String? { words.map { isOwn ? $0.text : hide($0.text) } }
        let told: String? =
            switch filing.story {
            case .told(let story): own(story)
            case .inFile: words.storyInFile
            }
        let wishes = filing.wishes.kinds.sorted { $0.rawValue < $1.rawValue }.map(texts.label.wish)
        let all = wishes + [own(filing.wishes.other)].compactMap { $0 }
        return section(
            "story", words.story,
            [
                item(words.told, told), item(words.effect, own(filing.effect)),
                all.isEmpty ? nil : item(words.wishes, all.joined(separator: "\n")),
            ] + (isOwn ? safety : [])
                + casefile.parts.list.map { item(words.point($0.id.number), own($0.words)) })
    }

    /// What they said about danger and about who must not read it: theirs to read again, and of nobody else.
    private var safety: [Dossier.Item?] {
        let filing = casefile.filing
        let kept = [filing.avoidance.desk ? words.avoidDesk : nil, filing.avoidance.people?.text]
        let avoided = kept.compactMap { $0 }.joined(separator: "\n")
        return [
            item(words.urgency, texts.label.urgency(filing.urgency)),
            avoided.isEmpty ? nil : item(words.avoid, avoided),
        ]
    }

    var reach: Dossier.Section {
        let filing = casefile.filing
        return section(
            "reach", words.reach,
            [
                item(words.name, filing.complainant.name?.text),
                item(words.behalf, texts.label.people.behalf(filing.behalf)),
                item(words.contact, contactDetails),
                item(words.handler, casefile.handling.handler.map { office.name(of: $0) }),
            ])
    }

    /// How to reach them, in full.
    private var contactDetails: String {
        var lines = [texts.label.people.contact(casefile.contact)]
        switch casefile.contact {
        case .call(let number, let lettersTo, let safeTimes):
            lines += [number.text] + [lettersTo?.text, safeTimes?.text].compactMap { $0 }
        case .email(let address): lines.append(address.text)
        case .letter(let address): lines.append(address.text)
        case .code, .none: break
        }
        let other = [casefile.filing.callBack, casefile.needs.interpreter, casefile.needs.other]
        lines += other.compactMap(\.?.text)
        return lines.joined(separator: "\n")
    }

    var agreements: Dossier.Section {
        guard let proposal = casefile.settlement.proposal else {
            return section("agreements", words.agreements, [])
        }
        return section(
            "agreements", words.agreements,
            [item(words.told, hide(proposal.facts.text))]
                + proposal.agreements.elements.map { agreement in
                    item(words.agreement(agreement.who.text, day(agreement.due)), agreement.what.text)
                })
    }

    var judgments: Dossier.Section {
        section(
            "judgments", words.judgments,
            theirParts.flatMap { part -> [Dossier.Item?] in
                guard case .judged(let judgement) = casefile.dispositions[part.id] else { return [] }
                return [
                    item(words.point(part.id.number), texts.label.judgment(judgement.judgment)),
                    item(words.findings, hide(judgement.examined.text)),
                    item(words.reactions, hide(judgement.sides.text)),
                    item(words.why, hide(judgement.why.text)),
                ]
            })
    }

    /// A respondent reads of the parts that were shared with them.
    private var theirParts: [Procedure.Part] {
        guard case .respondent(let id) = reader else { return casefile.parts.list }
        let shared = casefile.reactions[id]?.shared?.parts
        return casefile.parts.list.filter { shared?.contains($0.id) == true }
    }

    /// What is about an employee never leaves the house (domain rule 5).
    var measures: Dossier.Section {
        section(
            "measures", words.measures,
            casefile.measures.standing.filter { $0.kind.group != .employee }.map { measure in
                item(words.agreement(hide(measure.owner.text), day(measure.due)), hide(measure.what.text))
            } + [item(words.why, casefile.measures.none.map { hide($0.text) })])
    }

    var rules: Dossier.Section {
        let checklist = DeskTexts.dutch.checklist
        let terms = casefile.filing.procedure.terms
        return section(
            "rules", words.rules,
            casefile.checklist(on: now.today).map { line in
                item(checklist.rule(line.rule, terms), checklist.state(line.state))
            })
    }
}
