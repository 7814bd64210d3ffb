import Procedure

extension Command {
    /// The name that a stored event keeps of what led to it: the cluster and the command, with a dot between.
    var name: String {
        switch self {
        case .filing(let command): "filing." + command.name
        case .mandate(let command): "mandate." + command.name
        case .handling(let command): "handling." + command.name
        case .contacts(let command): "contacts." + command.name
        case .reactions(let command): "reactions." + command.name
        case .investigation(let command): "investigation." + command.name
        case .conversations(let command): "conversations." + command.name
        case .settlement(let command): "settlement." + command.name
        case .referral(let command): "referral." + command.name
        case .outcome(let command): "outcome." + command.name
        case .measures(let command): "measures." + command.name
        case .withdrawal(let command): "withdrawal." + command.name
        case .letters(let command): "letters." + command.name
        case .concerns(let command): "concerns." + command.name
        case .registration(let command): "registration." + command.name
        case .closing(let command): "closing." + command.name
        case .keeping(let command): "keeping." + command.name
        }
    }
}
