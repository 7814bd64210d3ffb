import Texts

extension Need {
    func words(_ texts: FormTexts.Needs) -> String {
        switch self {
        case .noVoicemail: texts.noVoicemail
        case .interpreter: texts.interpreter
        case .reading: texts.reading
        case .hearing: texts.hearing
        case .discreet: texts.discreet
        }
    }
}
