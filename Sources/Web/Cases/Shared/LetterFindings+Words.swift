import CaseDesk
import Procedure
import Texts

extension DeskLetterCheck {
    /// What is missing, and what to do about it.
    func words(_ missing: LetterFindings.Missing) -> String {
        switch missing {
        case .empty(let place): empty(self.place(place))
        case .tooShort(let place): tooShort(self.place(place))
        case .nobodyDoes(let line): nobodyDoes(line)
        case .nothingListed: nothingListed
        case .dayMissing: dayMissing
        case .leftover(let mark): mark.contains(".") || mark.contains("…") ? leftoverDots : leftoverBrackets
        case .officer: noOfficer
        case .signer: noSigner
        case .signedByTheDesk: signedByTheDesk
        case .address: noAddress
        case .erasure: noErasure
        }
    }

    /// Advice in words: it locks nothing.
    func words(_ advice: LetterFindings.Advice) -> String {
        switch advice {
        case .longSentence(let sentence): longSentence(Self.beginning(of: sentence))
        case .hardWord(let word): hardWord(word)
        case .name(let name): self.name(name)
        case .citizenNumber: citizenNumber
        }
    }

    private func place(_ place: LetterFindings.Place) -> String {
        switch place {
        case .told(let part): told(part.number)
        case .examined(let part): examined(part.number)
        case .sides(let part): sides(part.number)
        case .why(let part): why(part.number)
        case .apology(let part): apology(part.number)
        case .facts: facts
        case .promise(let line): promise(line)
        case .noMeasure: noMeasure
        case .delay: delay
        case .minutes: minutes
        case .question: question
        case .talkPlace: talkPlace
        case .destination: destination
        case .message: message
        }
    }

    /// Enough of a sentence to find it again.
    private static func beginning(of sentence: String) -> String {
        sentence.count > 60 ? sentence.prefix(59) + "…" : sentence
    }
}

extension LetterFindings.Missing {
    var isEmptyField: Bool {
        switch self {
        case .empty, .nothingListed, .dayMissing: true
        case .tooShort, .nobodyDoes, .leftover, .officer, .signer, .signedByTheDesk, .address, .erasure: false
        }
    }

    var isTooShort: Bool { if case .tooShort = self { true } else { false } }
    var isNobody: Bool { if case .nobodyDoes = self { true } else { false } }
    var isLeftover: Bool { if case .leftover = self { true } else { false } }

    /// The page below the case on which it can be mended; nil where that is not the handler's to do.
    func step(in letter: LetterText, of casefile: Casefile) -> String? {
        switch self {
        case .empty(let place), .tooShort(let place): place.step(in: letter, of: casefile)
        case .nobodyDoes: letter.kind == .outcome ? "maatregel" : "oplossing"
        case .nothingListed, .leftover: letter.kind == .outcome ? "antwoord" : nil
        case .dayMissing: letter.kind == .overdue ? "te-laat" : nil
        case .address:
            if case .respondent(let id) = letter.to { "reactie/\(id.number)" } else { "bereik" }
        case .officer, .signer, .signedByTheDesk, .erasure: nil
        }
    }
}

extension LetterFindings.Place {
    fileprivate func step(in letter: LetterText, of casefile: Casefile) -> String? {
        switch self {
        case .told(let part), .examined(let part), .sides(let part), .why(let part), .apology(let part):
            if letter.kind == .confirmation { return "onderzoek" }
            if case .notTakenUp = casefile.dispositions[part] { return "afwijzing" }
            return letter.kind == .outcome ? "antwoord/\(part.number)" : nil
        case .facts: return "oplossing"
        case .promise: return letter.kind == .outcome ? "maatregel" : "oplossing"
        case .noMeasure: return "maatregel"
        case .delay: return letter.kind == .overdue ? "te-laat" : "einde"
        case .minutes, .question, .talkPlace, .destination, .message: return nil
        }
    }
}
