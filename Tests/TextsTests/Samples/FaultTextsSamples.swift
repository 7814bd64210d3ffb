import Procedure
import Texts

extension FaultTexts: Sampled {
    var samples: [Sample] {
        [
            Sample("notFoundTitle", notFoundTitle),
            Sample("notFound", notFound("«phone»"), mentions: ["«phone»"]),
            Sample("serverTitle", serverTitle),
            Sample("server", server("«phone»"), mentions: ["«phone»"]),
            Sample("tooLargeTitle", tooLargeTitle),
            Sample("tooLarge", tooLarge(3)),
            Sample("unreadableTitle", unreadableTitle),
            Sample("unreadable", unreadable("«phone»"), mentions: ["«phone»"]),
            Sample("forbiddenTitle", forbiddenTitle),
            Sample("forbidden", forbidden("«phone»"), mentions: ["«phone»"]),
            Sample("wrongMethodTitle", wrongMethodTitle),
            Sample("wrongMethod", wrongMethod),
            Sample("tooManyTitle", tooManyTitle),
            Sample("tooMany", tooMany("«time»", "«phone»"), mentions: ["«time»", "«phone»"]),
            Sample("busyTitle", busyTitle),
            Sample("busy", busy("«phone»"), mentions: ["«phone»"]),
            Sample("staleTitle", staleTitle),
            Sample("stale", stale("«phone»"), mentions: ["«phone»"]),
            Sample("outsideTitle", outsideTitle),
            Sample("outside", outside),
            Sample("fileAgain", fileAgain),
            Sample("typed", typed),
            Sample("requestNumber", requestNumber("«number»"), mentions: ["«number»"]),
        ]
    }
}
