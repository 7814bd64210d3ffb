import Texts

extension DeskLists: Sampled {
    var samples: [Sample] {
        [
            Sample("search", search),
            Sample("searchHint", searchHint),
            Sample("find", find),
            Sample("state", state),
            Sample("open", open),
            Sample("closed", closed),
            Sample("show", show),
            Sample("clear", clear),
            Sample("noneOpen", noneOpen),
            Sample("noneClosed", noneClosed),
            Sample("day", day),
            Sample("found", found(3)),
            Sample("nothingFound", nothingFound("«words»"), mentions: ["«words»"]),
        ]
    }
}
