import Procedure
import Rehearsal

extension Canary {
    /// The events of what no script reaches.
    static let offThePathEvents: [Event] = offThePath.compactMap { command in
        switch command {
        case .handling(.override(let person, let reason, _)):
            .handling(.overridden(person, .init(by: person, reason: reason)))
        case .handling(.appointOutsider(let person, let reason, _)):
            .handling(.outsiderAppointed(person, reason: reason))
        case .closing(.recordDeath(let day, let kin)):
            .disposition(.made(1, .endedByDeath(on: day, kin: kin)))
        case .handling(.takeOver(let reason, _)):
            .handling(.takenOver(from: Neighbourhood.noor, reason: reason))
        default: nil
        }
    }

    /// Exhaustive on purpose: a new command stops compiling here.
    ///
    /// One with free text needs a canary in a
    /// script and its fields in `listed`; the others are named in the last line of their cluster.
    static func hasFreeText(_ command: Command) -> Bool {
        switch command {
        case .filing(let command): hasFreeText(command)
        case .mandate(let command): hasFreeText(command)
        case .handling(let command): hasFreeText(command)
        case .contacts(let command): hasFreeText(command)
        case .reactions(let command): hasFreeText(command)
        case .investigation(let command): hasFreeText(command)
        case .conversations(let command): hasFreeText(command)
        case .settlement(let command): hasFreeText(command)
        case .referral(let command): hasFreeText(command)
        case .outcome(let command): hasFreeText(command)
        case .measures(let command): hasFreeText(command)
        case .withdrawal(let command): hasFreeText(command)
        case .letters(let command): hasFreeText(command)
        case .concerns(let command): hasFreeText(command)
        case .registration(let command): hasFreeText(command)
        case .closing(let command): hasFreeText(command)
        case .keeping(let command): hasFreeText(command)
        }
    }

    private static func hasFreeText(_ command: Keeping.Command) -> Bool {
        switch command {
        case .request, .answer, .askDay: true
        case .approveDay, .dropDay: false
        }
    }

    private static func hasFreeText(_ command: Filing.Command) -> Bool {
        switch command {
        case .file, .split, .attach: true
        case .date, .classify, .join, .link: false
        }
    }

    private static func hasFreeText(_ command: Mandate.Command) -> Bool {
        switch command {
        case .verify: true
        case .refuse, .revoke, .continueInOwnName, .noteAge, .noteLettersChosen: false
        }
    }

    private static func hasFreeText(_ command: Handling.Command) -> Bool {
        switch command {
        case .override, .release, .takeOver, .appointOutsider: true
        // The promise is ours and says nothing of the case.
        case .assign, .declareUninvolved, .declareInvolved, .note, .recheck, .acknowledgeSecrecy:
            false
        }
    }

    private static func hasFreeText(_ command: Contacts.Command) -> Bool {
        switch command {
        case .log, .talkAboutSafety, .write, .changeReach: true
        case .decideOnPaper, .answerAboutName, .noteReturn, .noteReading, .replaceCode, .confirmReach:
            false
        }
    }

    private static func hasFreeText(_ command: Reactions.Command) -> Bool {
        switch command {
        case .name, .notify, .react, .excuse, .handOn, .reach: true
        // The promise is ours and says nothing of the case.
        case .unname, .inform, .remind, .lapse, .hearAfterAll, .noteCard, .noteReturn, .acknowledgeSecrecy:
            false
        }
    }

    private static func hasFreeText(_ command: Investigation.Command) -> Bool {
        switch command {
        case .note: true
        case .conclude: false
        }
    }

    private static func hasFreeText(_ command: Conversations.Command) -> Bool {
        switch command {
        case .arrange, .cancel, .shareMinutes, .comment: true
        case .hold: false
        }
    }

    private static func hasFreeText(_ command: Settlement.Command) -> Bool {
        switch command {
        case .propose, .askForTalk, .followUp: true
        case .agree: false
        }
    }

    private static func hasFreeText(_ command: Referral.Command) -> Bool {
        switch command {
        case .tell: true
        case .disclose, .letOfficerRead, .stopOfficerReading: false
        }
    }

    private static func hasFreeText(_ command: Outcome.Command) -> Bool {
        switch command {
        case .judge: true
        case .reconsider: false
        }
    }

    private static func hasFreeText(_ command: Measures.Command) -> Bool {
        switch command {
        case .decide, .decideNone, .drop, .evaluate: true
        case .finish: false
        }
    }

    private static func hasFreeText(_ command: Withdrawal.Command) -> Bool {
        switch command {
        case .withdraw, .logCall: true
        case .undo: false
        }
    }

    private static func hasFreeText(_ command: Letters.Command) -> Bool {
        switch command {
        case .freeze, .send, .takeBack, .destroy, .open, .agreeLaterDay: false
        }
    }

    private static func hasFreeText(_ command: Concerns.Command) -> Bool {
        switch command {
        case .raise, .settle: true
        }
    }

    private static func hasFreeText(_ command: Registration.Command) -> Bool {
        switch command {
        case .register: false
        }
    }

    private static func hasFreeText(_ command: Closing.Command) -> Bool {
        switch command {
        case .refuse, .referOn, .setAside, .recordDeath, .goOn: true
        case .cannotAnswer, .reconsider, .end: false
        }
    }
}
