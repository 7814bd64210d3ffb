import Procedure
import Texts

extension FormTexts: Sampled {
    var samples: [Sample] {
        [
            Sample("intro", intro),
            Sample("step", step(3, 3)),
            Sample("pageTitle", pageTitle("«question»", 3, 3), mentions: ["«question»"]),
            Sample("send", send),
            Sample("kept", kept(3)),
            Sample("keepLonger", keepLonger),
            Sample("keepLongerHint", keepLongerHint),
            Sample("keptLonger", keptLonger),
        ]
    }

    var groups: [String: any Sampled] {
        [
            "wiping": wiping, "expired": expired, "story": story, "urgency": urgency, "helpNow": helpNow,
            "when": when, "overAYear": overAYear, "about": about, "effect": effect, "wishes": wishes,
            "files": files, "behalf": behalf, "represented": represented, "name": name, "contact": contact,
            "detail": detail, "needs": needs, "check": check, "sent": sent,
        ]
    }
}
