import Procedure

/// How a complainant let us know something; what was read back is kept with who says so.
enum DeclarationForm: Codable, Sendable {
    case online
    case recorded(on: DayForm, over: RawForm<Channel>, heardBy: StaffForm, readBack: Bool)

    var value: Declaration {
        switch self {
        case .online: .online
        case .recorded(let day, let channel, let person, let readBack):
            .recorded(on: day.value, over: channel.value, heardBy: person.value, readBack: readBack)
        }
    }
}

extension Declaration {
    var form: DeclarationForm {
        switch self {
        case .online: .online
        case .recorded(let day, let channel, let person, let readBack):
            .recorded(on: day.form, over: channel.form, heardBy: person.form, readBack: readBack)
        }
    }
}
