import Procedure

/// Who complains, with or without a name.
enum ComplainantForm: Codable, Sendable {
    case named(name: WordsForm, mayBeNamed: RawForm<NamePermission>)
    case nameless

    init(_ complainant: Complainant) {
        self =
            switch complainant {
            case .named(let name, let permission): .named(name: name.form, mayBeNamed: permission.form)
            case .nameless: .nameless
            }
    }

    var value: Complainant {
        switch self {
        case .named(let name, let permission): .named(name.value, mayBeNamed: permission.value)
        case .nameless: .nameless
        }
    }
}

/// For whom it is.
enum BehalfForm: Codable, Sendable {
    case themselves
    case child(name: WordsForm?)
    case group(size: Int?)
    case someoneElse(name: WordsForm?, knows: RawForm<Behalf.Knowledge>)

    init(_ behalf: Behalf) {
        self =
            switch behalf {
            case .themselves: .themselves
            case .child(let name): .child(name: name?.form)
            case .group(let size): .group(size: size)
            case .someoneElse(let name, let knows): .someoneElse(name: name?.form, knows: knows.form)
            }
    }

    var value: Behalf {
        switch self {
        case .themselves: .themselves
        case .child(let name): .child(name: name?.value)
        case .group(let size): .group(of: size)
        case .someoneElse(let name, let knows): .someoneElse(name: name?.value, knows: knows.value)
        }
    }
}

/// How they want to hear from us.
enum ContactForm: Codable, Sendable {
    case call(number: WordsForm, lettersTo: WordsForm?, safeTimes: WordsForm?)
    case email(address: WordsForm)
    case letter(address: WordsForm)
    case code
    case none

    init(_ wish: ContactWish) {
        self =
            switch wish {
            case .call(let number, let letters, let times):
                .call(number: number.form, lettersTo: letters?.form, safeTimes: times?.form)
            case .email(let address): .email(address: address.form)
            case .letter(let address): .letter(address: address.form)
            case .code: .code
            case .none: .none
            }
    }

    var value: ContactWish {
        switch self {
        case .call(let number, let letters, let times):
            .call(number: number.value, lettersTo: letters?.value, safeTimes: times?.value)
        case .email(let address): .email(address.value)
        case .letter(let address): .letter(address: address.value)
        case .code: .code
        case .none: .none
        }
    }
}
