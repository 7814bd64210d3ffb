import Procedure
import Texts

extension DeskClosingRefusals: Sampled {
    var samples: [Sample] {
        [
            Sample("duty", Duty.examples.map(duty)),
            Sample("closing", Closing.Refusal.examples.map(closing)),
            Sample("mediation", Mediation.Refusal.examples.map(mediation)),
        ]
    }
}
