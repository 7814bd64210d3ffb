import Procedure

/// How far Jansen's complaint is; each stage is the one before and a little more.
///
///     filed         Mon 16 March   web, receipt and register row by the clock (letter 1)
///     distributed   Tue 17 March   the desk asks Noor
///     accepted      Wed 18 March   Noor was not there; secrecy acknowledged
///     contacted     Wed 18 March   Noor speaks to Jansen; point 1 is classified
///     noticed       Thu 19 March   Kim is named and asked for a reaction
///     informed      Fri 20 March   Kim opens the notice: her term ends on Fri 3 April
///     reacted       Mon 30 March   Kim answers
///     concluded     Thu  2 April   the investigation is ready
///     readyToJudge  Thu  2 April   confirmation out (letter 2), "we change nothing"
///     judged        Fri  3 April   point 1 is upheld
///     closed        Tue  7 April   outcome (letter 3) and letter to Kim (letter 4) are out
enum Stage: Int, CaseIterable, Sendable {
    case filed, distributed, accepted, contacted, noticed, informed, reacted, concluded, readyToJudge, judged,
        closed

    /// Every step up to and with this stage.
    func history(of filing: Filing = World.jansen) -> [Step] {
        let before = Stage(rawValue: rawValue - 1)?.history(of: filing) ?? []
        return before + steps(filing)
    }

    private func steps(_ filing: Filing) -> [Step] {
        let route = filing.letterRoute
        switch self {
        case .filed:
            let receipt = Step.did(.letters(.freeze(.sample(1, .receipt, route: route))), by: .clock)
            return [.did(.filing(.file(filing)), by: .complainant, on: filing.receivedOn)]
                + (route == .nowhere ? [] : [receipt])
                + [.did(.registration(.register(entry: "row-1")), by: .clock)]
                + (route == .post ? [post(1)] : [])
        case .distributed:
            return [.did(.handling(.assign(World.noor, from: World.list)), by: .desk, on: "2026-03-17")]
        case .accepted: return [.did(.handling(.declareUninvolved), on: "2026-03-18")]
        case .contacted:
            let call = Contacts.Contact(on: "2026-03-18", over: .telephone, reached: true)
            return [.did(.contacts(.log(call))), .did(.filing(.classify(1, as: .continuity)))]
        case .noticed:
            return [
                .did(.reactions(.name(World.respondentKim, parts: [1])), on: "2026-03-19"),
                .did(.reactions(.notify(1, .init(parts: [1])))),
            ]
        case .informed: return [.did(.reactions(.inform(1, .opened)), by: .kim, on: "2026-03-20")]
        case .reacted:
            let day: Day = "2026-03-30"
            return [.did(.reactions(.react(1, "Ik was ziek.", on: day, over: .web)), by: .kim, on: day)]
        case .concluded: return [.did(.investigation(.conclude), on: "2026-04-02")]
        case .readyToJudge:
            return [.did(.letters(.freeze(.sample(2, .confirmation, route: route))))]
                + (route == .post ? [post(2)] : [])
                + [.did(.measures(.decideNone(reason: "Het is al geregeld.")))]
        case .judged: return [.did(.outcome(.judge(1, World.judgement(.upheld))), on: "2026-04-03")]
        case .closed:
            return [.did(.closing(.end(with: Stage.endingLetters(route: route))), on: "2026-04-07")]
                + (route == .post ? [post(3)] : [])
        }
    }

    /// The outcome to Jansen and how it ended to Kim.
    static func endingLetters(route: LetterRoute = .code) -> [Letter] {
        [.sample(3, .outcome, route: route), .sample(4, .howItEnded, to: .respondent(1))]
    }

    /// Bo posts the letter on the day on which it was frozen; from a handler on it is Noor.
    private func post(_ id: Letter.ID) -> Step {
        let day: Day =
            switch self {
            case .filed: World.filedOn
            case .closed: "2026-04-07"
            default: "2026-04-02"
            }
        let actor: Actor = self == .filed ? .desk : .noor
        return .did(.letters(.send(id, Letter.Out(.posted, on: day))), by: actor, on: day)
    }
}
