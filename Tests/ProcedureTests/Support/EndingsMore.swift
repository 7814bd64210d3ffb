import Procedure
import Testing

/// A case that is ready for an ending, with every duty done but, where a test asks so, one.
///
/// Filed on 16 March; everything else happens on Friday 20 March. Kim, respondent 1, is informed and has
/// answered, and there was one conversation with minutes, unless said otherwise.
extension Ending {
    static let day: Day = "2026-03-20"

    /// A filing that can end so.
    var filing: Filing {
        switch self {
        case .notTakenUp: World.jansen { $0.happened = .on("2025-03-15") }
        case .cannotBeAnswered: World.noteInTheBox
        case .judged, .solved, .withdrawn, .referredOn, .notAComplaint, .endedByDeath: World.jansen
        }
    }

    /// The letter that this ending asks for.
    var letter: Letter.Kind? {
        switch self {
        case .judged: .outcome
        case .solved: .settlement
        case .withdrawn: .withdrawalConfirmed
        case .referredOn: .referredOn
        case .notAComplaint: .notAComplaint
        case .notTakenUp: .tooOld
        case .cannotBeAnswered: nil
        case .endedByDeath: .afterDeath
        }
    }

    /// How part 1, or another, comes to this end.
    func steps(part: Part.ID = 1) -> [Step] {
        switch self {
        case .judged: [.did(.outcome(.judge(part, World.judgement(.upheld))))]
        case .solved:
            [
                .did(.settlement(.propose(World.proposal(parts: [part])))),
                .did(.settlement(.agree(to: 1, .online)), by: .complainant),
            ]
        case .withdrawn:
            [.did(.withdrawal(.withdraw(parts: [part], nil, after: .ownWish, .online)), by: .complainant)]
        case .referredOn:
            [.did(.closing(.referOn([part], to: "De gemeente", agreed: World.spoken(on: Ending.day))))]
        case .notAComplaint:
            [
                .did(
                    .closing(
                        .setAside([part], why: "Het was een vraag.", agreed: World.spoken(on: Ending.day))))
            ]
        case .notTakenUp: [.did(.closing(.refuse(part, .age, why: "Het is langer dan een jaar geleden.")))]
        case .cannotBeAnswered: [.did(.closing(.cannotAnswer(.noWay)))]
        case .endedByDeath: [.did(.closing(.recordDeath(on: "2026-03-19")))]
        }
    }

    func ready(without missing: Duty? = nil, of filing: Filing? = nil, informed: Bool = true) -> Given {
        let filing = filing ?? self.filing
        return given(.did(.filing(.file(filing)), by: .complainant, on: filing.receivedOn))
            .adding(desk(filing, without: missing))
            .adding(informed ? asking(without: missing) : [])
            .adding(talking(without: missing))
            .adding(missing == .respondentHeard ? [] : concluding(filing, without: missing))
            .adding(steps())
            .adding(self == .judged ? [.did(.measures(.decideNone(reason: "Al geregeld.")))] : [])
    }

    /// The letters of the end; without the respondent heard, the outcome has to carry the confirmation.
    func letters(without missing: Duty? = nil, of filing: Filing? = nil, informed: Bool = true) -> [Letter] {
        let route = (filing ?? self.filing).letterRoute
        var letters: [Letter] = []
        if let letter, missing != .endingLetter, route != .nowhere {
            letters.append(
                .sample(3, letter, route: route, carries: missing == .respondentHeard ? [.confirmation] : []))
        }
        if informed, missing != .letterToRespondent {
            letters.append(.sample(4, .howItEnded, to: .respondent(1)))
        }
        return letters
    }

    /// The case after its end.
    func ended(of filing: Filing? = nil, informed: Bool = true) -> Given {
        ready(of: filing, informed: informed)
            .and(.did(.closing(.end(with: letters(of: filing, informed: informed)))))
    }

    private func desk(_ filing: Filing, without missing: Duty?) -> [Step] {
        let route = filing.letterRoute
        let receipt: [Step] = [.did(.letters(.freeze(.sample(1, .receipt, route: route))), by: .clock)]
        let posted: [Step] = [.did(.letters(.send(1, .init(.posted, on: filing.receivedOn))), by: .desk)]
        let register: [Step] = [.did(.registration(.register(entry: "row-1")), by: .clock)]
        return (missing == .receipt || route == .nowhere ? [] : receipt + (route == .post ? posted : []))
            + (missing == .registerEntry ? [] : register)
            + [
                .did(.handling(.assign(World.noor, from: World.list)), by: .desk, on: Ending.day),
                .did(.handling(.declareUninvolved)),
                .did(.filing(.classify(1, as: .information))),
            ]
    }

    private func asking(without missing: Duty?) -> [Step] {
        let asked: [Step] = [
            .did(.reactions(.name(World.respondentKim, parts: [1]))),
            .did(.reactions(.notify(1, .init(parts: [1])))),
            .did(.reactions(.inform(1, .opened)), by: .kim),
        ]
        let answered = Step.did(.reactions(.react(1, "Ik was ziek.", on: Ending.day, over: .web)), by: .kim)
        return missing == .respondentHeard ? asked : asked + [answered]
    }

    private func talking(without missing: Duty?) -> [Step] {
        let talk: [Step] = [
            .did(.conversations(.arrange(on: Ending.day, .byTelephone, with: [.complainant], company: nil))),
            .did(.conversations(.hold(1, on: Ending.day, attended: [.complainant]))),
        ]
        let minutes = Conversation.Minutes(words: "Wat is gezegd.", to: [.complainant])
        return missing == .minutes ? talk : talk + [.did(.conversations(.shareMinutes(1, minutes)))]
    }

    private func concluding(_ filing: Filing, without missing: Duty?) -> [Step] {
        let route = filing.letterRoute
        guard self == .judged else { return [] }
        let confirmation: [Step] = [.did(.letters(.freeze(.sample(2, .confirmation, route: route))))]
        let posted: [Step] = [.did(.letters(.send(2, .init(.posted, on: Ending.day))))]
        return [.did(.investigation(.conclude))]
            + (missing == .confirmation || route == .nowhere
                ? [] : confirmation + (route == .post ? posted : []))
    }
}
