import Procedure
import Texts

extension FormTexts.Files: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("hint", hint),
            Sample("kinds", kinds),
            Sample("properties", properties),
            Sample("limits", limits(3, 3)),
            Sample("label", label),
            Sample("add", add),
            Sample("list", list),
            Sample("file", file("«name»", "«size»"), mentions: ["«name»", "«size»"]),
            Sample("remove", remove("«name»"), mentions: ["«name»"]),
            Sample("removed", removed("«name»"), mentions: ["«name»"]),
            Sample("added", added("«name»"), mentions: ["«name»"]),
            Sample("tooBig", tooBig("«name»", 3, "«size»"), mentions: ["«name»", "«size»"]),
            Sample("wrongKind", wrongKind),
            Sample("empty", empty),
            Sample("broken", broken),
            Sample("virus", virus),
            Sample("none", none),
            Sample("tooMany", tooMany(3)),
        ]
    }
}
