import Procedure

/// What stands beside the procedure: tasks of their own.
extension DeskRefusals {
    @Sendable static func concerns(_ refusal: Concerns.Refusal) -> String {
        switch refusal {
        case .unknownConcern(let id): "Taak \(id.number) is er niet. Ververs de pagina."
        case .alreadyDone(let id): "Taak \(id.number) is al gedaan."
        case .dueBeforeToday: "Deze dag is voorbij. Kies een dag die nog komt."
        case .knownInTheFuture: "Deze dag is nog niet geweest. Vul een dag in tot en met vandaag."
        case .dueTooLate(let day):
            "Een datalek meld je binnen 72 uur. Kies uiterlijk \(DateTexts.dutch.long(day))."
        }
    }
}
