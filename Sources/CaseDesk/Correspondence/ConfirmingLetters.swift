import Letters
import Procedure

extension LetterDraft {
    /// The letter that confirms what somebody told us; nil for what no letter of its own confirms.
    init?(confirming command: Command, of casefile: Casefile, on today: Day) {
        guard let declaration = command.declaration, let said = casefile.act(of: command),
            let recorded = Recorded(said.act, declaration.declared(today: today))
        else { return nil }
        self.init(.recorded, words: said.words, recorded: recorded)
    }
}

extension Casefile {
    /// What a declared command is to the complainant, with their words where they gave any.
    fileprivate func act(of command: Command) -> (act: RecordedContent.Act, words: Words?)? {
        switch command {
        case .withdrawal(.withdraw(let parts, let reason, _, _)):
            guard let parts else { return (.withdrawal, reason?.words) }
            return (.partWithdrawal, points(parts.elements))
        case .withdrawal(.undo): return (.continuation, nil)
        case .closing(.goOn(let words, _)): return (.continuation, words)
        case .settlement(.agree): return (.agreement, nil)
        case .settlement(.askForTalk(let words, _, _)): return (.wantsToTalk, words)
        case .conversations(.comment(_, .complainant, .correct, _)): return (.minutesAreRight, nil)
        case .conversations(.comment(_, .complainant, .incorrect(let words), _)): return (.correction, words)
        case .contacts(.answerAboutName(let mayBeGiven, _)): return (mayBeGiven ? .naming : .noNaming, nil)
        case .contacts(.changeReach): return (.reach, nil)
        case .referral(.disclose): return (.referral, nil)
        case .referral(.letOfficerRead(_, .officer)): return (.officerReads, nil)
        case .referral(.letOfficerRead(_, .substitute)): return (.substituteReads, nil)
        case .referral(.stopOfficerReading): return (.officerStopsReading, nil)
        case .letters(.agreeLaterDay(let day, _)): return (.laterDay(day), nil)
        case .filing(.attach): return (.attachment, nil)
        case .filing(.join): return (.join, nil)
        // The ending letter itself says that it was agreed, and when.
        case .closing(.referOn), .closing(.setAside): return nil
        default: return nil
        }
    }

    /// The points that it is about, each in the complainant's words.
    private func points(_ ids: [Part.ID]) -> Words? {
        let points = parts.list.filter { ids.contains($0.id) }.compactMap {
            $0.words?.text ?? filing.storyText
        }
        return Words(points.joined(separator: "\n\n"))
    }
}

extension Withdrawal.Reason {
    /// What they said themselves, beside the choices of the form.
    fileprivate var words: Words? {
        switch self {
        case .other(let words): words
        case .solved, .doNotWantTo, .doNotDare: nil
        }
    }
}
