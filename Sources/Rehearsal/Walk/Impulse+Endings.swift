import CaseDesk
import Procedure

extension Impulse {
    mutating func referralCommand() -> Command {
        switch chance.number(0...3) {
        case 0: .referral(.disclose(declaration()))
        case 1: .referral(.tell(words(), as: chance.pick(Mediation.Consent.Kind.allCases)))
        case 2: .referral(.letOfficerRead(declaration()))
        default: .referral(.stopOfficerReading(declaration()))
        }
    }

    mutating func outcomeCommand() -> Command {
        chance.happens(70) ? .outcome(.judge(part(), judgement())) : .outcome(.reconsider(part()))
    }

    mutating func measureCommand() -> Command {
        let id = Measure.ID(number())
        switch chance.number(0...4) {
        case 0:
            return .measures(
                .decide(
                    chance.pick(MeasureKind.allCases), what: words(), owner: words(),
                    account: chance.happens(50) ? person() : nil, due: today + chance.number(-3...60)))
        case 1: return .measures(.decideNone(reason: words()))
        case 2: return .measures(.finish(id, on: day()))
        case 3: return .measures(.drop(id, reason: words()))
        default: return .measures(.evaluate(id, words()))
        }
    }

    mutating func withdrawalCommand() -> Command {
        switch chance.number(0...3) {
        case 0:
            let reason: Withdrawal.Reason? = chance.pick([
                nil, .solved, .doNotWantTo, .doNotDare, .other(words()),
            ])
            return .withdrawal(
                .withdraw(
                    parts: chance.happens(50) ? nil : NonEmpty([part()]), reason,
                    after: chance.pick(Withdrawal.Cause.allCases), declaration()))
        case 1: return .withdrawal(.undo(declaration()))
        default: return .withdrawal(.logCall(on: day(), maybeWords()))
        }
    }

    mutating func letterCommand() -> Command {
        switch chance.number(0...4) {
        case 0: .letters(.freeze(letter()))
        case 1:
            .letters(
                .send(
                    .init(chance.number(0...6)), Letter.Out(chance.pick(Letter.Out.Way.allCases), on: day())))
        case 2, 3: .letters(.open(.init(chance.number(0...6))))
        default: .letters(.agreeLaterDay(day(), declaration()))
        }
    }

    /// A letter that nobody wrote: the desk must never take it.
    private mutating func letter() -> Letter {
        let to: Letter.Addressee = chance.happens(70) ? .complainant : .respondent(respondent())
        let route: LetterRoute = chance.pick([.code, .post, .nowhere])
        return Letter(
            id: .init(chance.number(1...9)), kind: chance.pick(Letter.Kind.allCases), to: to, route: route,
            digest: "00")
    }

    mutating func concernCommand() -> Command {
        let kinds: [Concern.Kind] = [
            .danger, .violence, .crime, .dataBreach, .objectionTerm, .interimMeasure,
        ]
        return chance.happens(60)
            ? .concerns(.raise(chance.pick(kinds), due: today + chance.number(-1...6), maybeWords()))
            : .concerns(.settle(.init(number()), maybeWords()))
    }

    mutating func closingCommand() -> Command {
        switch chance.number(0...8) {
        case 0: .closing(.refuse(part(), chance.pick([.age, .scope, .policy("x")]), why: words()))
        case 1: .closing(.referOn([part()], to: words(), agreed: declaration()))
        case 2: .closing(.setAside([part()], why: words(), agreed: declaration()))
        case 3: .closing(.cannotAnswer(.noWay))
        case 4: chance.happens(30) ? .closing(.recordDeath(on: day())) : .closing(.cannotAnswer(.noWay))
        case 5: .closing(.reconsider(part()))
        case 6: .closing(.end(with: chance.happens(50) ? [] : [letter()]))
        default: .closing(.goOn(maybeWords(), declaration()))
        }
    }
}
