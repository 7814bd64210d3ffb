import Texts

extension DeskSecrecy: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead),
            Sample("promise", promise),
            Sample("isLogged", isLogged),
            Sample("accept", accept),
            Sample("leave", leave),
        ]
    }
}
