import Procedure
import Texts

extension LabelTexts.Procedure: Sampled {
    var samples: [Sample] {
        [
            Sample("phase", Phase.examples.map(phase)),
            Sample("ground", RefusalGround.examples.map(ground)),
            Sample("reason", Withdrawal.Reason.examples.map(reason)),
            Sample("measureGroup", MeasureKind.Group.examples.map(measureGroup)),
            Sample("measure", MeasureKind.examples.map(measure)),
        ]
    }
}
