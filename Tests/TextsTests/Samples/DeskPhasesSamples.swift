import Procedure
import Texts

extension DeskPhases: Sampled {
    var samples: [Sample] {
        [
            Sample("name", Phase.examples.map(name)),
            Sample("ending", Ending.examples.map(ending)),
            Sample("subject", Subject.examples.map(subject)),
        ]
    }
}
