import Procedure
import Texts

extension LabelTexts: Sampled {
    var samples: [Sample] {
        [
            Sample("subject", Subject.examples.map(subject)),
            Sample("ending", Ending.examples.map(ending)),
            Sample("judgment", Judgment.examples.map(judgment)),
            Sample("overall", OverallJudgment.examples.map(overall)),
            Sample("channel", Channel.examples.map(channel)),
            Sample("letter", Letter.Kind.examples.map(letter)),
            Sample("urgency", Urgency.examples.map(urgency)),
            Sample("wish", Wishes.Kind.examples.map(wish)),
        ]
    }

    var groups: [String: any Sampled] {
        ["people": people, "procedure": procedure]
    }
}
