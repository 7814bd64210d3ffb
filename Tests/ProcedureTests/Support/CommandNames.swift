import Procedure

extension CommandSamples {
    /// How many commands there are in each cluster; the samples have to cover them all.
    static let counts: [String: Int] = [
        "filing": 7,
        "mandate": 6,
        "handling": 10,
        "contacts": 10,
        "reactions": 14,
        "investigation": 2,
        "conversations": 5,
        "settlement": 4,
        "referral": 4,
        "outcome": 2,
        "measures": 5,
        "withdrawal": 3,
        "letters": 6,
        "concerns": 2,
        "registration": 1,
        "closing": 8,
        "keeping": 5,
    ]

    /// Exhaustive on purpose: a new command stops compiling here, and then needs a sample and a count.
    static func name(_ command: Command) -> String {
        switch command {
        case .filing(let command): "filing." + name(command)
        case .mandate(let command): "mandate." + name(command)
        case .handling(let command): "handling." + name(command)
        case .contacts(let command): "contacts." + name(command)
        case .reactions(let command): "reactions." + name(command)
        case .investigation(let command): "investigation." + name(command)
        case .conversations(let command): "conversations." + name(command)
        case .settlement(let command): "settlement." + name(command)
        case .referral(let command): "referral." + name(command)
        case .outcome(let command): "outcome." + name(command)
        case .measures(let command): "measures." + name(command)
        case .withdrawal(let command): "withdrawal." + name(command)
        case .letters(let command): "letters." + name(command)
        case .concerns(let command): "concerns." + name(command)
        case .registration(let command): "registration." + name(command)
        case .closing(let command): "closing." + name(command)
        case .keeping(let command): "keeping." + name(command)
        }
    }

    private static func name(_ command: Keeping.Command) -> String {
        switch command {
        case .request: "request"
        case .answer: "answer"
        case .askDay: "askDay"
        case .approveDay: "approveDay"
        case .dropDay: "dropDay"
        }
    }

    private static func name(_ command: Filing.Command) -> String {
        switch command {
        case .file: "file"
        case .split: "split"
        case .date: "date"
        case .classify: "classify"
        case .attach: "attach"
        case .join: "join"
        case .link: "link"
        }
    }

    private static func name(_ command: Mandate.Command) -> String {
        switch command {
        case .verify: "verify"
        case .refuse: "refuse"
        case .revoke: "revoke"
        case .continueInOwnName: "continueInOwnName"
        case .noteAge: "noteAge"
        case .noteLettersChosen: "noteLettersChosen"
        }
    }

    private static func name(_ command: Handling.Command) -> String {
        switch command {
        case .assign: "assign"
        case .declareUninvolved: "declareUninvolved"
        case .declareInvolved: "declareInvolved"
        case .note: "note"
        case .override: "override"
        case .release: "release"
        case .takeOver: "takeOver"
        case .recheck: "recheck"
        case .appointOutsider: "appointOutsider"
        case .acknowledgeSecrecy: "acknowledgeSecrecy"
        }
    }

    private static func name(_ command: Contacts.Command) -> String {
        switch command {
        case .log: "log"
        case .talkAboutSafety: "talkAboutSafety"
        case .write: "write"
        case .decideOnPaper: "decideOnPaper"
        case .answerAboutName: "answerAboutName"
        case .changeReach: "changeReach"
        case .confirmReach: "confirmReach"
        case .noteReturn: "noteReturn"
        case .noteReading: "noteReading"
        case .replaceCode: "replaceCode"
        }
    }

    private static func name(_ command: Reactions.Command) -> String {
        switch command {
        case .name: "name"
        case .unname: "unname"
        case .notify: "notify"
        case .inform: "inform"
        case .react: "react"
        case .remind: "remind"
        case .lapse: "lapse"
        case .excuse: "excuse"
        case .hearAfterAll: "hearAfterAll"
        case .noteCard: "noteCard"
        case .handOn: "handOn"
        case .reach: "reach"
        case .noteReturn: "noteReturn"
        case .acknowledgeSecrecy: "acknowledgeSecrecy"
        }
    }

    private static func name(_ command: Investigation.Command) -> String {
        switch command {
        case .note: "note"
        case .conclude: "conclude"
        }
    }

    private static func name(_ command: Conversations.Command) -> String {
        switch command {
        case .arrange: "arrange"
        case .hold: "hold"
        case .cancel: "cancel"
        case .shareMinutes: "shareMinutes"
        case .comment: "comment"
        }
    }

    private static func name(_ command: Settlement.Command) -> String {
        switch command {
        case .propose: "propose"
        case .agree: "agree"
        case .askForTalk: "askForTalk"
        case .followUp: "followUp"
        }
    }

    private static func name(_ command: Referral.Command) -> String {
        switch command {
        case .disclose: "disclose"
        case .tell: "tell"
        case .letOfficerRead: "letOfficerRead"
        case .stopOfficerReading: "stopOfficerReading"
        }
    }

    private static func name(_ command: Outcome.Command) -> String {
        switch command {
        case .judge: "judge"
        case .reconsider: "reconsider"
        }
    }

    private static func name(_ command: Measures.Command) -> String {
        switch command {
        case .decide: "decide"
        case .decideNone: "decideNone"
        case .finish: "finish"
        case .drop: "drop"
        case .evaluate: "evaluate"
        }
    }

    private static func name(_ command: Withdrawal.Command) -> String {
        switch command {
        case .withdraw: "withdraw"
        case .undo: "undo"
        case .logCall: "logCall"
        }
    }

    private static func name(_ command: Letters.Command) -> String {
        switch command {
        case .freeze: "freeze"
        case .send: "send"
        case .takeBack: "takeBack"
        case .destroy: "destroy"
        case .open: "open"
        case .agreeLaterDay: "agreeLaterDay"
        }
    }

    private static func name(_ command: Concerns.Command) -> String {
        switch command {
        case .raise: "raise"
        case .settle: "settle"
        }
    }

    private static func name(_ command: Registration.Command) -> String {
        switch command {
        case .register: "register"
        }
    }

    private static func name(_ command: Closing.Command) -> String {
        switch command {
        case .refuse: "refuse"
        case .referOn: "referOn"
        case .setAside: "setAside"
        case .cannotAnswer: "cannotAnswer"
        case .recordDeath: "recordDeath"
        case .reconsider: "reconsider"
        case .end: "end"
        case .goOn: "goOn"
        }
    }
}
