import Procedure
import Testing

/// One step of a history: a command that must succeed, or an event that is folded as it is.
struct Step: Sendable {
    enum What: Sendable {
        case command(Command)
        case event(Event)
    }

    var what: What
    var by: Actor
    var on: Day?

    /// Somebody did this, and it was not refused; without a day: on the day of the step before.
    static func did(_ command: Command, by actor: Actor = .noor, on day: Day? = nil) -> Step {
        Step(what: .command(command), by: actor, on: day)
    }

    /// This happened, whatever the rules say now.
    static func happened(_ event: Event, by actor: Actor = .noor, on day: Day? = nil) -> Step {
        Step(what: .event(event), by: actor, on: day)
    }
}

/// A complaint with its history, and the day on which the history stops.
struct Given: Sendable {
    var complaint = Complaint.notFiled
    var today: Day = World.filedOn
    var history: [Happened] = []

    /// The case; an empty complaint ends the test.
    var casefile: Casefile {
        guard let casefile = complaint.casefile else { fatalError("internal error: nothing was filed yet") }
        return casefile
    }

    /// The same complaint some steps further.
    func and(_ steps: Step..., at location: SourceLocation = #_sourceLocation) -> Given {
        adding(steps, at: location)
    }

    func adding(_ steps: [Step], at location: SourceLocation = #_sourceLocation) -> Given {
        var result = self
        for step in steps { result.take(step, at: location) }
        return result
    }

    /// What happens when somebody does this; by the handler and on the day of the last step unless said
    /// otherwise.
    func when(_ command: Command, by actor: Actor = .noor, on day: Day? = nil) -> Attempt {
        let day = day ?? today
        do throws(Refusal) {
            return Attempt(
                before: self, by: actor, on: day,
                result: .success(try complaint.decide(command, by: actor, on: day)))
        } catch {
            return Attempt(before: self, by: actor, on: day, result: .failure(error))
        }
    }

    private mutating func take(_ step: Step, at location: SourceLocation) {
        today = step.on ?? today
        switch step.what {
        case .event(let event): fold([event], by: step.by)
        case .command(let command):
            switch when(command, by: step.by).result {
            case .success(let events): fold(events, by: step.by)
            case .failure(let refusal):
                Issue.record("the history itself was refused: \(refusal)", sourceLocation: location)
            }
        }
    }

    mutating func fold(_ events: [Event], by actor: Actor) {
        for event in events {
            complaint.apply(event, by: actor, on: today)
            history.append(Happened(event, by: actor, on: today))
        }
    }
}

/// What a command led to.
struct Attempt: Sendable {
    var before: Given
    var by: Actor
    var on: Day
    var result: Result<[Event], Refusal>

    /// The complaint after the events; unchanged when it was refused.
    var after: Given {
        var given = before
        given.today = on
        if case .success(let events) = result { given.fold(events, by: by) }
        return given
    }

    /// The refusal, if it was one.
    var refusal: Refusal? {
        guard case .failure(let refusal) = result else { return nil }
        return refusal
    }

    func then(_ events: Event..., at location: SourceLocation = #_sourceLocation) {
        #expect(result == .success(events), sourceLocation: location)
    }

    func refuses(_ refusal: Refusal, at location: SourceLocation = #_sourceLocation) {
        #expect(result == .failure(refusal), sourceLocation: location)
    }

    /// Nothing stands in the way; what follows is told by another test.
    @discardableResult
    func succeeds(at location: SourceLocation = #_sourceLocation) -> Given {
        #expect(refusal == nil, sourceLocation: location)
        return after
    }
}

/// A complaint with this history.
func given(_ steps: Step..., at location: SourceLocation = #_sourceLocation) -> Given {
    Given().adding(steps, at: location)
}

/// Jansen's complaint at this stage, and some steps further.
func given(
    _ stage: Stage, of filing: Filing = World.jansen, _ steps: Step...,
    at location: SourceLocation = #_sourceLocation
) -> Given {
    Given().adding(stage.history(of: filing), at: location).adding(steps, at: location)
}
