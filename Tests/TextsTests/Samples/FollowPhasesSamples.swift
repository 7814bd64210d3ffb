import Procedure
import Texts

extension FollowTexts.Phases: Sampled {
    var samples: [Sample] {
        [
            Sample("received", received),
            Sample("proposed", proposed),
            Sample("tooOld", tooOld(Terms.others.maximumAge)),
            Sample("investigating", investigating("«name»"), mentions: ["«name»"]),
            Sample("waitingForReaction", waitingForReaction("«name»"), mentions: ["«name»"]),
            Sample("agreeing", agreeing("«name»"), mentions: ["«name»"]),
            Sample("answering", answering("«name»"), mentions: ["«name»"]),
            Sample("sending", sending),
            Sample("closed", closed("«day»"), mentions: ["«day»"]),
            Sample("stopped", stopped("«day»"), mentions: ["«day»"]),
            Sample("notTakenOn", notTakenOn),
            Sample("late", late("«name»"), mentions: ["«name»"]),
            Sample("otherDay", otherDay),
            Sample("codeWorksUntil", codeWorksUntil("«day»"), mentions: ["«day»"]),
            Sample("mandatePending", mandatePending),
            Sample("partStopped", partStopped(2)),
            Sample("undoUntil", undoUntil("«day»"), mentions: ["«day»"]),
            Sample("quiet", quiet(3, "«name»", "«phone»"), mentions: ["«name»", "«phone»"]),
            Sample("undoOver", undoOver("«day»"), mentions: ["«day»"]),
            Sample("newComplaint", newComplaint),
        ]
    }
}

extension FollowTexts.Steps: Sampled {
    var samples: [Sample] {
        [
            Sample("received", received),
            Sample("manager", manager),
            Sample("investigation", investigation),
            Sample("answer", answer),
            Sample("done", done("«step»"), mentions: ["«step»"]),
            Sample("now", now("«step»"), mentions: ["«step»"]),
            Sample("later", later("«step»"), mentions: ["«step»"]),
        ]
    }
}

extension FollowTexts.Todo: Sampled {
    var samples: [Sample] {
        [
            Sample("nothing", nothing),
            Sample("willCall", willCall),
            Sample("willWrite", willWrite),
            Sample("waiting", waiting),
            Sample("readMinutes", readMinutes("«day»"), mentions: ["«day»"]),
            Sample("readAgreements", readAgreements),
            Sample("confirmReach", confirmReach),
            Sample("readMessage", readMessage("«name»"), mentions: ["«name»"]),
            Sample("talkAt", talkAt("«day»", "«place»"), mentions: ["«day»", "«place»"]),
            Sample("talkByTelephone", talkByTelephone("«day»"), mentions: ["«day»"]),
            Sample("readLetter", readLetter("«title»"), mentions: ["«title»"]),
        ]
    }
}

extension FollowTexts.Acts: Sampled {
    var samples: [Sample] {
        [
            Sample("message", message("«name»"), mentions: ["«name»"]),
            Sample("messageToUs", messageToUs),
            Sample("file", file),
            Sample("letters", letters),
            Sample("officer", officer),
            Sample("stop", stop),
            Sample("undoStop", undoStop),
            Sample("notSolved", notSolved),
            Sample("naming", naming),
            Sample("reach", reach),
            Sample("readers", readers),
            Sample("download", download),
            Sample("minding", minding),
            Sample("notKept", notKept),
        ]
    }
}
