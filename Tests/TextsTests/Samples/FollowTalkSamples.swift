import Procedure
import Texts

extension FollowTexts.Messages: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("none", none),
            Sample("from", from("«name»", "«day»"), mentions: ["«name»", "«day»"]),
            Sample("fromYou", fromYou("«day»"), mentions: ["«day»"]),
            Sample("label", label),
            Sample("hint", hint),
            Sample("hintBefore", hintBefore),
            Sample("send", send),
            Sample("sent", sent),
            Sample("empty", empty),
            Sample("tooLong", tooLong),
            Sample("file", file),
            Sample("fileAgain", fileAgain),
            Sample("new", new),
        ]
    }
}

extension FollowTexts.Files: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("readers", readers),
            Sample("limit", limit(3)),
            Sample("sent", sent),
            Sample("list", list),
            Sample("none", none),
            Sample("add", add),
            Sample("sentOn", sentOn("«day»"), mentions: ["«day»"]),
            Sample("receivedOn", receivedOn("«day»"), mentions: ["«day»"]),
            Sample("broken", broken),
        ]
    }
}

extension FollowTexts.Minutes: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title("«day»"), mentions: ["«day»"]),
            Sample("present", present("«names»"), mentions: ["«names»"]),
            Sample("question", question),
            Sample("yes", yes),
            Sample("no", no),
            Sample("label", label),
            Sample("hint", hint),
            Sample("send", send),
            Sample("sent", sent),
            Sample("choose", choose),
            Sample("empty", empty),
            Sample("shortened", shortened),
            Sample("addLabel", addLabel),
            Sample("addBy", addBy("«day»"), mentions: ["«day»"]),
        ]
    }
}

extension FollowTexts.Agreements: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("received", received("«day»"), mentions: ["«day»"]),
            Sample("factsHeading", factsHeading),
            Sample("listHeading", listHeading),
            Sample("what", what),
            Sample("who", who),
            Sample("due", due),
            Sample("agree", agree),
            Sample("talk", talk),
            Sample("label", label),
            Sample("consequence", consequence),
            Sample("agreed", agreed),
            Sample("agreedOn", agreedOn("«day»"), mentions: ["«day»"]),
            Sample("talkOn", talkOn("«day»"), mentions: ["«day»"]),
            Sample("over", over),
            Sample("willTalk", willTalk),
            Sample("choose", choose),
        ]
    }
}
