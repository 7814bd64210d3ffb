import Procedure

extension Filing.Command {
    var name: String {
        switch self {
        case .file: "file"
        case .split: "split"
        case .date: "date"
        case .classify: "classify"
        case .attach: "attach"
        case .join: "join"
        case .link: "link"
        }
    }
}

extension Mandate.Command {
    var name: String {
        switch self {
        case .verify: "verify"
        case .refuse: "refuse"
        case .revoke: "revoke"
        case .continueInOwnName: "continueInOwnName"
        case .noteAge: "noteAge"
        case .noteLettersChosen: "noteLettersChosen"
        }
    }
}

extension Handling.Command {
    var name: String {
        switch self {
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
}

extension Contacts.Command {
    var name: String {
        switch self {
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
}

extension Reactions.Command {
    var name: String {
        switch self {
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
}

extension Investigation.Command {
    var name: String {
        switch self {
        case .note: "note"
        case .conclude: "conclude"
        }
    }
}

extension Conversations.Command {
    var name: String {
        switch self {
        case .arrange: "arrange"
        case .hold: "hold"
        case .cancel: "cancel"
        case .shareMinutes: "shareMinutes"
        case .comment: "comment"
        }
    }
}

extension Settlement.Command {
    var name: String {
        switch self {
        case .propose: "propose"
        case .agree: "agree"
        case .askForTalk: "askForTalk"
        case .followUp: "followUp"
        }
    }
}
