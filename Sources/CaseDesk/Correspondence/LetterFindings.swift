import Letters
import Procedure

/// What the checks before sending found in a letter: what keeps it from going out, and what is only advice.
public struct LetterFindings: Hashable, Sendable {
    /// Each keeps the letter from being frozen, whoever asks for it.
    public internal(set) var missing: [Missing] = []
    /// Locks nothing; each at most once.
    public internal(set) var advice: [Advice] = []

    /// Whether it may not go out as it is.
    public var isBlocked: Bool { !missing.isEmpty }

    /// Something without which a letter does not leave.
    public enum Missing: Hashable, Sendable {
        case empty(Place)
        /// Article 6, 4e streepje asks for reasons: one sentence is none.
        case tooShort(Place)
        /// A measure or an agreement, by its line, without who does it.
        case nobodyDoes(Int)
        case nothingListed
        case dayMissing
        /// Brackets or dots that something was still to be filled in.
        case leftover(String)
        case officer
        case signer
        /// Refusals and endings are signed by a manager (domain rule 2).
        case signedByTheDesk
        case address
        /// The day on which the file is erased.
        case erasure
    }

    /// Something that could be plainer or more careful.
    public enum Advice: Hashable, Sendable {
        case longSentence(String)
        case hardWord(String)
        /// Somebody who is no party to the case.
        case name(String)
        /// It passes the 11-test of a citizen service number (BSN).
        case citizenNumber
    }

    /// Where it stands in the letter; a page knows on which of its own it can be mended.
    public enum Place: Hashable, Sendable {
        case told(Part.ID)
        case examined(Part.ID)
        case sides(Part.ID)
        case why(Part.ID)
        case apology(Part.ID)
        case facts
        case promise(Int)
        case noMeasure
        case delay
        case minutes
        case question
        case talkPlace
        case destination
        case message
    }

    /// Nothing was found.
    init() {}

    /// Points are counted within the letter: `parts` are the points of the complaint that it is about.
    init(_ problems: [LetterProblem], about parts: [Part.ID]) {
        for problem in problems {
            if let missing = Missing(problem, parts) { self.missing.append(missing) }
            if let advice = Advice(problem), !self.advice.contains(advice) { self.advice.append(advice) }
        }
    }
}

extension LetterFindings.Missing {
    fileprivate init?(_ problem: LetterProblem, _ parts: [Part.ID]) {
        switch problem {
        case .gap(.empty(let field)): self = .empty(.init(field, parts))
        case .gap(.reasonTooShort(let field)): self = .tooShort(.init(field, parts))
        case .gap(.nobodyDoes(let line)): self = .nobodyDoes(line)
        case .gap(.nothingListed): self = .nothingListed
        case .gap(.dayMissing): self = .dayMissing
        case .placeholder(let mark): self = .leftover(mark)
        case .officerMissing: self = .officer
        case .signerMissing: self = .signer
        case .signedByTheDesk: self = .signedByTheDesk
        case .addressMissing: self = .address
        case .erasureMissing: self = .erasure
        case .longSentence, .hardWord, .thirdPerson, .citizenNumber: return nil
        }
    }
}

extension LetterFindings.Advice {
    fileprivate init?(_ problem: LetterProblem) {
        switch problem {
        case .longSentence(let sentence, _): self = .longSentence(sentence)
        case .hardWord(let word, _): self = .hardWord(word)
        case .thirdPerson(let name, _): self = .name(name)
        case .citizenNumber: self = .citizenNumber
        case .gap, .placeholder, .officerMissing, .signerMissing, .signedByTheDesk, .addressMissing,
            .erasureMissing:
            return nil
        }
    }
}

extension LetterFindings.Place {
    fileprivate init(_ field: TypedText.Field, _ parts: [Part.ID]) {
        func part(_ point: Int) -> Part.ID {
            parts.indices.contains(point - 1) ? parts[point - 1] : .init(point)
        }
        switch field {
        case .told(let point): self = .told(part(point))
        case .examined(let point): self = .examined(part(point))
        case .sides(let point): self = .sides(part(point))
        case .why(let point): self = .why(part(point))
        case .apology(let point): self = .apology(part(point))
        case .facts: self = .facts
        case .promise(let line): self = .promise(line)
        case .noMeasure: self = .noMeasure
        case .delay: self = .delay
        case .minutes: self = .minutes
        case .question: self = .question
        case .place: self = .talkPlace
        case .destination: self = .destination
        case .message: self = .message
        }
    }
}

extension Casefile {
    /// The points that a letter of this kind tells about, in its order.
    func parts(in draft: LetterDraft) -> [Part.ID] {
        if case .respondent(let id) = draft.to {
            let shared = reactions[id]?.shared?.parts ?? []
            return parts.list.map(\.id).filter(shared.contains)
        }
        return parts.list.map(\.id).filter { dispositions[$0]?.letter == draft.kind }
    }
}
