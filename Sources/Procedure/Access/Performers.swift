/// Who may do something, as a kind of person; `Casefile.permits` checks it against the case.
public enum Performer: Hashable, Sendable {
    case complainant
    case respondent(Respondent.ID)
    /// Whom the letter is to: nobody opens another's post.
    case addressee(Letter.ID)
    case handler
    case proposed
    case intake
    /// Whoever distributes when the desk must not read it: a manager or director of the list.
    case listed
    case officer
    case registerKeeper
    /// A director who does not handle it.
    case approver
    case clock
    case anyStaff
    /// Who sees to a measure, and reads no more of the case than that.
    case owner(Measure.ID)
}

extension Casefile {
    /// Whether this actor may do this to this case at all; the decision itself may still refuse.
    public func permits(_ actor: Actor, to command: Command) -> Bool {
        let relation = relation(of: actor)
        return command.performers.contains { performer in
            switch (performer, relation) {
            case (.owner, .excluded): false
            case (.owner(let id), _): owns(actor, id)
            case (.complainant, .complainant), (.handler, .handler), (.proposed, .proposed),
                (.intake, .intake),
                (.intake, .intakeAssigned), (.officer, .officer), (.registerKeeper, .registerKeeper),
                (.approver, .approver), (.clock, .clock):
                true
            case (.respondent(let allowed), .respondent(let id)): allowed == id
            case (.addressee(let letter), .complainant): (letters[letter]?.to ?? .complainant) == .complainant
            case (.addressee(let letter), .respondent(let id)): letters[letter]?.to == .respondent(id)
            case (.listed, .otherManager), (.listed, .approver), (.listed, .handler): true
            case (.anyStaff, .handler), (.anyStaff, .proposed), (.anyStaff, .intake),
                (.anyStaff, .intakeAssigned),
                (.anyStaff, .otherManager), (.anyStaff, .officer), (.anyStaff, .registerKeeper),
                (.anyStaff, .approver), (.anyStaff, .colleague):
                true
            default: false
            }
        }
    }
}

extension Casefile {
    /// Whether a measure was given to this person.
    private func owns(_ actor: Actor, _ id: Measure.ID) -> Bool {
        actor.staff != nil && measures.list.contains { $0.id == id && $0.account == actor.staff }
    }
}

extension Command {
    /// Who may do it; an act of the complainant may also be written down by handler or desk.
    public var performers: Set<Performer> {
        switch self {
        case .filing(let command): command.performers
        case .mandate(.revoke(let declaration)): declaration.performers
        case .mandate(.continueInOwnName): [.clock, .handler]
        case .mandate: [.handler, .intake]
        case .handling(let command): command.performers
        case .contacts(.write), .contacts(.noteReading): [.complainant, .handler]
        case .contacts(.answerAboutName(_, let declaration)), .contacts(.changeReach(_, let declaration)):
            declaration.performers
        // Also who stands in for a desk that must not read it: the first call waits for nobody.
        case .contacts(.log): [.handler, .intake, .listed]
        case .contacts(.confirmReach(.behindTheCode)): [.complainant]
        case .contacts(.noteReturn): [.clock]
        // For a new code the desk finds the case by what the caller says, without reading it.
        case .contacts: [.handler, .intake]
        case .reactions(let command): command.performers
        case .investigation, .outcome: [.handler]
        case .conversations(let command): command.performers
        case .settlement(.agree(_, let declaration)), .settlement(.askForTalk(_, _, let declaration)):
            declaration.performers
        case .settlement: [.handler]
        case .referral(let command): command.performers
        case .measures(.finish(let id, _)): [.handler, .owner(id)]
        case .measures: [.handler]
        case .withdrawal(.withdraw(_, _, _, let declaration)), .withdrawal(.undo(let declaration)):
            declaration.performers
        case .withdrawal(.logCall): [.handler, .intake]
        case .letters(let command): command.performers
        // At the filing itself the clock raises what the form asked for.
        case .concerns(.raise): [.handler, .intake, .listed, .clock]
        case .concerns: [.handler, .intake, .listed]
        case .registration: [.clock]
        case .closing(let command): command.performers
        case .keeping(let command): command.performers
        }
    }

    /// The declaration that it carries.
    public var declaration: Declaration? {
        switch self {
        case .filing(.join(_, let given)), .mandate(.revoke(let given)),
            .contacts(.answerAboutName(_, let given)), .contacts(.changeReach(_, let given)),
            .conversations(.comment(_, _, _, let given)), .settlement(.agree(_, let given)),
            .settlement(.askForTalk(_, _, let given)), .withdrawal(.withdraw(_, _, _, let given)),
            .withdrawal(.undo(let given)), .referral(.disclose(let given)),
            .referral(.letOfficerRead(let given, _)),
            .referral(.stopOfficerReading(let given)), .letters(.agreeLaterDay(_, let given)),
            .closing(.referOn(_, _, let given)), .closing(.setAside(_, _, let given)),
            .closing(.goOn(_, let given)), .keeping(.request(_, _, _, let given)):
            given
        default: nil
        }
    }
}

extension Declaration {
    /// On the site the complainant; by word or paper whoever wrote it down.
    var performers: Set<Performer> {
        switch self {
        case .online: [.complainant]
        case .recorded: [.handler, .intake]
        }
    }
}

extension Filing.Command {
    var performers: Set<Performer> {
        switch self {
        case .file: [.complainant, .intake, .anyStaff]
        case .split, .date: [.handler, .intake]
        // The clock: by itself at the filing, where it was said to belong to another or came from one.
        case .link: [.handler, .intake, .clock]
        case .classify: [.handler, .intake, .registerKeeper]
        case .attach(_, .complainant): [.complainant]
        case .attach(_, .respondent(let id)): [.respondent(id), .handler]
        case .attach(_, .received), .attach(_, .ours): [.handler, .intake]
        case .join(_, let agreed): agreed == .online ? [] : [.handler, .intake]
        }
    }
}

extension Handling.Command {
    var performers: Set<Performer> {
        switch self {
        case .assign, .appointOutsider: [.intake, .listed]
        case .declareUninvolved, .declareInvolved: [.proposed]
        case .note: [.handler, .intake, .listed, .clock]
        case .override: [.listed]
        case .release: [.handler]
        // The clock: where the account of a handler is closed.
        case .takeOver: [.intake, .listed, .clock]
        case .recheck: [.clock]
        case .acknowledgeSecrecy: [.anyStaff]
        }
    }
}

extension Reactions.Command {
    var performers: Set<Performer> {
        switch self {
        case .name, .unname: [.handler, .intake, .listed]
        case .notify, .excuse, .hearAfterAll, .noteCard, .reach: [.handler]
        case .inform(let id, .opened), .acknowledgeSecrecy(let id, _): [.respondent(id)]
        case .inform: [.handler]
        case .react(let id, _, _, _), .handOn(let id, _, _): [.respondent(id), .handler]
        case .remind, .lapse: [.clock, .handler]
        case .noteReturn: [.clock]
        }
    }
}

extension Conversations.Command {
    var performers: Set<Performer> {
        switch self {
        case .arrange, .hold, .cancel, .shareMinutes: [.handler]
        case .comment(_, .complainant, _, let declaration): declaration.performers
        case .comment(_, .respondent(let id), _, .online): [.respondent(id)]
        case .comment(_, .respondent, _, .recorded): [.handler]
        }
    }
}

extension Referral.Command {
    var performers: Set<Performer> {
        switch self {
        case .disclose(let declaration), .letOfficerRead(let declaration, _),
            .stopOfficerReading(let declaration):
            declaration.performers
        case .tell: [.officer]
        }
    }
}

extension Letters.Command {
    var performers: Set<Performer> {
        switch self {
        case .freeze(let letter):
            switch letter.kind {
            case .receipt: [.clock, .intake]
            case .recorded, .newHandler: [.clock, .handler, .intake]
            default: [.handler, .clock]
            }
        case .send, .takeBack: [.handler, .intake]
        case .destroy: [.handler]
        case .open(let id): [.addressee(id), .clock]
        case .agreeLaterDay(_, let declaration): declaration.performers
        }
    }
}

extension Closing.Command {
    var performers: Set<Performer> {
        switch self {
        case .refuse, .reconsider: [.handler]
        // The complainant's agreement is something that somebody heard or got on paper (domain rule 2).
        case .referOn(_, _, let agreed), .setAside(_, _, let agreed): agreed == .online ? [] : [.handler]
        // Signed by the manager, never by the desk (art. 2, 7); without a way to answer the desk may end it.
        case .end(let letters): letters.isEmpty ? [.handler, .intake] : [.handler]
        case .cannotAnswer, .recordDeath: [.handler, .intake]
        case .goOn(_, let declaration): declaration.performers
        }
    }
}

extension Command {
    /// What goes on after an end: following up, correcting the register, and coming back.
    public var worksAfterTheEnd: Bool {
        switch self {
        case .filing(.classify), .filing(.link), .filing(.attach): true
        // Minutes stay open for a correction: everyone concerned may still say that they are wrong.
        case .conversations(.comment): true
        // Letter 12 still has to reach them.
        case .reactions(.reach), .reactions(.noteReturn), .reactions(.acknowledgeSecrecy): true
        case .filing, .mandate, .reactions, .investigation, .conversations, .outcome: false
        // Promises outlive a handler: somebody else may have to keep an eye on them.
        case .handling: true
        case .contacts, .referral, .concerns, .registration: true
        case .settlement(.followUp): true
        case .settlement: false
        case .measures(.decideNone): false
        case .measures: true
        case .withdrawal(.undo), .withdrawal(.logCall), .withdrawal(.withdraw): true
        case .letters(.send), .letters(.takeBack), .letters(.destroy), .letters(.open): true
        case .letters(.freeze(let letter)): [.addendum, .correction, .recorded].contains(letter.kind)
        case .letters: false
        case .closing(.goOn): true
        case .closing: false
        case .keeping: true
        }
    }
}
