import CaseDesk
import Procedure

/// One complaint from the day it comes in; what it becomes was drawn before it began.
struct Life: Sendable {
    let filedOn: Day
    let story: Story
    let resident: Resident
    let fate: Fate
    let manager: StaffID
    let codes: Codes
    let chance: Chance
    let name = Held()

    /// How it goes, unless the world ends first.
    enum Fate: CaseIterable, Sendable {
        case judged, judgedSilent, judgedLate, solved, withdrawn, tooOld, outOfScope, nameless, onPaper
        /// The question lies there for somebody to open: an employee, or a partner.
        case askedEmployee, askedPartner
    }

    init(filedOn day: Day, _ given: Fate?, codes: Codes, _ chance: inout Chance) {
        filedOn = day
        let about: About.Kind? = given == .askedEmployee ? .employee : given == .askedPartner ? .partner : nil
        story = chance.pick(about.map { kind in Story.all.filter { $0.about == kind } } ?? Story.all)
        resident = Resident(&chance)
        let drawn: Fate = chance.pick(
            [
                .judged, .judged, .judged, .judgedSilent, .judgedLate, .solved, .solved, .withdrawn, .tooOld,
                .outOfScope, .nameless, .onPaper,
            ])
        fate = given ?? drawn
        let handler = chance.pick([Neighbourhood.samira, Neighbourhood.noor, Neighbourhood.wouter])
        manager = about == nil ? handler : Neighbourhood.wouter
        self.codes = codes
        self.chance = chance.fork()
    }

    /// Puts everything that will happen on the agenda.
    func plan(into agenda: inout Agenda) {
        agenda.add(filedOn, file)
        let distributed = WorkingDays.adding(1, to: filedOn)
        agenda.add(distributed, distribute)
        let accepted = WorkingDays.adding(1, to: distributed)
        agenda.add(accepted, accept)
        let spoken = WorkingDays.adding(1, to: accepted)
        agenda.add(spoken, speak)
        if isUrgent { watch(from: spoken, &agenda) }
        readLetters(&agenda)
        switch fate {
        case .judged, .onPaper, .nameless: investigate(from: spoken, reacts: true, late: false, &agenda)
        case .judgedSilent: investigate(from: spoken, reacts: false, late: false, &agenda)
        case .judgedLate: investigate(from: spoken, reacts: true, late: true, &agenda)
        case .askedEmployee, .askedPartner: agenda.add(WorkingDays.adding(1, to: spoken), ask)
        case .solved: solve(from: spoken, &agenda)
        case .withdrawn: stop(from: spoken, &agenda)
        case .tooOld: refuse(.age, from: spoken, &agenda)
        case .outOfScope: refuse(.scope, from: spoken, &agenda)
        }
    }

    /// The number, once it is known.
    var number: String {
        get async throws {
            guard let number = await name.number else { throw DeskFault.notFound }
            return number
        }
    }

    /// What the desk writes into a case, as whoever handles it.
    func act(
        _ stage: Stage, _ decide: @Sendable (inout Plan) throws(Refusal) -> Void
    ) async throws {
        try await stage.act(try await number, as: manager, decide)
    }

    /// Brings out what has to be printed: the letters of people who want paper, and those to respondents.
    @Sendable func postLetters(_ stage: Stage) async throws {
        try await act(stage) { plan throws(Refusal) in
            for letter in plan.casefile.letters.waiting {
                try plan.perform(.letters(.send(letter.id, Letter.Out(.posted, on: stage.today))))
            }
        }
    }
}

/// The number of a case, noted when it is filed.
actor Held {
    private(set) var number: String?

    func note(_ number: String) {
        self.number = number
    }
}
