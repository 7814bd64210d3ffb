import Procedure
import Texts

extension DeskChecklist: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("rule", ChecklistLine.Rule.examples.map { rule($0, .others) }),
            Sample("state", ChecklistLine.State.examples.map(state)),
            Sample("word", ChecklistLine.State.examples.map(word)),
        ]
    }
}
