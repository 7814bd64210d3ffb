import Procedure
import Texts

extension DeskEnds: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("way", Ending.allCases.map(way)),
            Sample("when", Ending.allCases.map(when)),
            Sample("firstThis", firstThis), Sample("unreadFirst", unreadFirst),
            Sample("missing", MissingDuty.examples.map(missing)),
            Sample("reachable", reachable),
            Sample("tooOld", tooOld(7, "«happened»", "«came»"), mentions: ["7", "«happened»", "«came»"]),
            Sample("notTooOld", notTooOld),
            Sample("refusePoint", refusePoint(7), mentions: ["7"]),
            Sample("decided", decided),
            Sample("otherWays", otherWays),
            Sample("takeBack", takeBack(7), mentions: ["7"]),
            Sample("agreedDay", agreedDay),
            Sample("referTo", referTo),
            Sample("referHint", referHint),
            Sample("noReferTo", noReferTo),
            Sample("setAsideWhy", setAsideWhy),
            Sample("noSetAsideWhy", noSetAsideWhy),
            Sample("deathLead", deathLead),
            Sample("deathDay", deathDay),
            Sample("kinName", kinName),
            Sample("kinAddress", kinAddress),
            Sample("kinHint", kinHint),
            Sample("unanswerableLead", unanswerableLead),
            Sample("unanswerableWhy", unanswerableWhy),
            Sample("chooseUnanswerable", chooseUnanswerable),
            Sample("deskUnanswerable", deskUnanswerable),
            Sample("subjectQuestion", subjectQuestion),
            Sample("chooseSubject", chooseSubject),
            Sample("endUnanswered", endUnanswered),
            Sample("scope", scope("«about»"), mentions: ["«about»"]),
            Sample("scopeUnsure", scopeUnsure),
            Sample("scopeRefuse", scopeRefuse),
            Sample("unanswerable", unanswerable(.spam)),
            Sample("looked", looked),
            Sample("lookFirst", lookFirst),
        ]
    }
}

extension DeskHanding: Sampled {
    var samples: [Sample] {
        [
            Sample("releaseTitle", releaseTitle),
            Sample("releaseLead", releaseLead),
            Sample("releaseWhy", releaseWhy),
            Sample("noReleaseWhy", noReleaseWhy),
            Sample("release", release),
            Sample("selfTitle", selfTitle),
            Sample("selfLead", selfLead),
            Sample("selfYes", selfYes),
            Sample("leadsTitle", leadsTitle),
            Sample("leadsLead", leadsLead),
            Sample("leadsYes", leadsYes),
            Sample("takeOverTitle", takeOverTitle),
            Sample("takeOverLead", takeOverLead("«number»", "«name»"), mentions: ["«number»", "«name»"]),
            Sample("takeOverNext", takeOverNext),
            Sample("takeOverWhy", takeOverWhy),
            Sample("noTakeOverWhy", noTakeOverWhy),
            Sample("takeOver", takeOver),
            Sample("groupStranded", groupStranded),
            Sample("strandedLead", strandedLead),
            Sample("accountClosed", accountClosed),
            Sample("overrideTitle", overrideTitle),
            Sample("overrideLead", overrideLead("«number»"), mentions: ["«number»"]),
            Sample("overrideWho", overrideWho),
            Sample("overrideWhy", overrideWhy),
            Sample("overrideSave", overrideSave),
            Sample("chooseWho", chooseWho),
            Sample("noOverrideWhy", noOverrideWhy),
            Sample("askOther", askOther),
            Sample("askOtherLink", askOtherLink("«number»"), mentions: ["«number»"]),
        ]
    }
}

extension MissingDuty {
    static var examples: [Self] {
        [
            .receipt, .urgentContact, .minutes(.init(1)), .whetherHeld(.init(1)), .subject(.init(1)),
            .otherSide(.init(1)),
            .reaction(.init(1)),
            .measures, .registerEntry,
        ]
    }
}
