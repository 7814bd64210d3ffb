import CaseDesk
import Procedure
import Texts

/// The four steps ahead; for a complaint that we answer, not for one that stopped.
struct CaseSteps {
    let view: ComplainantView
    let texts: FollowTexts

    var steps: [Steps.Step]? {
        guard !view.isWithdrawn, !view.isTooOld, let reached else { return nil }
        let names = [texts.step.received, texts.step.manager, texts.step.investigation, texts.step.answer]
        return names.enumerated().map { index, name in
            if index < reached { return Steps.Step(name, .done, texts.stepDone) }
            return index == reached
                ? Steps.Step(name, .now, texts.stepNow) : Steps.Step(name, .later, texts.stepLater)
        }
    }

    /// The step that is under way; 4 when all are done.
    private var reached: Int? {
        switch view.phase {
        case .received, .proposed: 1
        case .investigating, .waitingForReaction, .agreeing: 2
        case .answering, .sending: 3
        case .stopping: nil
        case .closed: view.ending == .judged || view.ending == .solved ? 4 : nil
        }
    }
}
