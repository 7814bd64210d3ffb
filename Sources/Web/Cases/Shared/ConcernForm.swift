import Procedure
import Texts

/// A task beside the complaint, as the handler or the desk typed it.
struct ConcernForm {
    let command: Concerns.Command

    /// Nil with a problem at each field that is not right; two days are asked, so each says which one it is.
    init?(_ read: inout FormReader, _ casefile: Casefile) {
        let texts = DeskTexts.dutch.concern
        let kind: Concern.Kind? = read.choice("soort", DeskTexts.dutch.work.chooseTask)
        let isBreach = kind == .dataBreach
        let known = isBreach ? read.past("bekend", incomplete: texts.noKnownOn) : nil
        let limit = Concern.limit(ofBreachKnownOn: known ?? casefile.filing.receivedOn, today: read.today)
        // Left empty, a breach is reported on the last day that the 72 hours allow.
        let isLeftOut = known != nil && TypedDate(read.form, "voor").isEmpty
        let due = isLeftOut ? limit : read.coming("voor", incomplete: texts.noDue)
        if isBreach, known != nil, let due, due > limit {
            let refusal = Refusal.concerns(.dueTooLate(lastDay: limit))
            read.note("voor-dag", DeskTexts.dutch.words(refusal))
        }
        guard let kind, let due, read.isRight else { return nil }
        command = .raise(kind, due: due, read.words("wat"), knownOn: known)
    }
}
