import Procedure
import Texts

extension FormTexts.Behalf: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("themselves", themselves),
            Sample("someoneElse", someoneElse),
            Sample("child", child),
            Sample("group", group),
            Sample("groupSize", groupSize),
            Sample("choose", choose),
        ]
    }
}

extension FormTexts.Represented: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("name", name),
            Sample("question", question),
            Sample("agrees", agrees),
            Sample("notYet", notYet),
            Sample("impossible", impossible),
            Sample("impossibleHint", impossibleHint),
            Sample("choose", choose),
            Sample("askFirstTitle", askFirstTitle),
            Sample("askFirst", askFirst),
        ]
    }
}

extension FormTexts.Name: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("hint", hint),
            Sample("label", label),
            Sample("question", question),
            Sample("yes", yes),
            Sample("no", no),
            Sample("callFirst", callFirst),
            Sample("choose", choose),
        ]
    }
}
