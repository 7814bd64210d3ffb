import Procedure

extension Referral.Command {
    var name: String {
        switch self {
        case .disclose: "disclose"
        case .tell: "tell"
        case .letOfficerRead: "letOfficerRead"
        case .stopOfficerReading: "stopOfficerReading"
        }
    }
}

extension Outcome.Command {
    var name: String {
        switch self {
        case .judge: "judge"
        case .reconsider: "reconsider"
        }
    }
}

extension Measures.Command {
    var name: String {
        switch self {
        case .decide: "decide"
        case .decideNone: "decideNone"
        case .finish: "finish"
        case .drop: "drop"
        case .evaluate: "evaluate"
        }
    }
}

extension Withdrawal.Command {
    var name: String {
        switch self {
        case .withdraw: "withdraw"
        case .undo: "undo"
        case .logCall: "logCall"
        }
    }
}

extension Letters.Command {
    var name: String {
        switch self {
        case .freeze: "freeze"
        case .send: "send"
        case .takeBack: "takeBack"
        case .destroy: "destroy"
        case .open: "open"
        case .agreeLaterDay: "agreeLaterDay"
        }
    }
}

extension Concerns.Command {
    var name: String {
        switch self {
        case .raise: "raise"
        case .settle: "settle"
        }
    }
}

extension Registration.Command {
    var name: String {
        switch self {
        case .register: "register"
        }
    }
}

extension Closing.Command {
    var name: String {
        switch self {
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

extension Keeping.Command {
    var name: String {
        switch self {
        case .request: "request"
        case .answer: "answer"
        case .askDay: "askDay"
        case .approveDay: "approveDay"
        case .dropDay: "dropDay"
        }
    }
}

extension Mediation.Command {
    /// The name that a row of the room keeps of what led to it.
    var name: String {
        switch self {
        case .write: "mediation.write"
        case .startMediation: "mediation.startMediation"
        case .note: "mediation.note"
        case .meet: "mediation.meet"
        case .askConsent: "mediation.askConsent"
        case .answer: "mediation.answer"
        case .passOn: "mediation.passOn"
        case .close: "mediation.close"
        case .introduce: "mediation.introduce"
        case .link: "mediation.link"
        case .plan: "mediation.plan"
        case .callOff: "mediation.callOff"
        case .enter: "mediation.enter"
        }
    }
}
