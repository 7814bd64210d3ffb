import Procedure

/// Who did it; the same in every row of every version.
enum ActorForm: Codable, Sendable {
    case complainant
    case respondent(id: NumberForm<Respondent>)
    case staff(id: StaffForm, role: RawForm<Role>)
    case clock

    init(_ actor: Actor) {
        self =
            switch actor {
            case .complainant: .complainant
            case .respondent(let id): .respondent(id: id.form)
            case .staff(let id, let role): .staff(id: id.form, role: role.form)
            case .clock: .clock
            }
    }

    var value: Actor {
        switch self {
        case .complainant: .complainant
        case .respondent(let id): .respondent(id.value)
        case .staff(let id, let role): .staff(id.value, as: role.value)
        case .clock: .clock
        }
    }
}
