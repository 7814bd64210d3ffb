import CaseDesk
import Procedure
import Testing

@testable import Web

/// Makes the cases that no page has to be looked at for, by commands alone.
struct AccessCases: Sendable {
    let place: TestSite

    func all() async throws -> [Situation: String] {
        [
            .avoided: try await avoided(), .named: try await named(), .taken: try await taken(),
            .stranded: try await stranded(), .led: try await led(), .outside: try await outside(),
            .ended: try await ended(),
        ]
    }

    private let desk = Actor.staff(TestSite.Person.balie.id, as: .intake)
    private let samira = Actor.staff(TestSite.Person.samira.id, as: .manager)

    /// "Nobody at the desk may read this"; whoever distributes it promised secrecy.
    private func avoided() async throws -> String {
        let number = try await filed { $0.avoidance = Avoidance(desk: true) }
        try await place.promise(.noor, number)
        return number
    }

    private func named() async throws -> String {
        let number = try await accepted(by: TestSite.Person.samira.id)
        let who = Respondent.Who.employee(AccessWorld.respondent, name: try words("Over wie"))
        try await act(.reactions(.name(who, parts: [Part.ID(1)])), samira, number)
        let measure = Measures.Command.decide(
            .wayOfWorking, what: try words("Wij maken de bel."), owner: try words("De conciërge"),
            account: AccessWorld.owner, due: place.now.today + 7)
        try await act(.measures(measure), samira, number)
        try await act(.referral(.letOfficerRead(.online)), .complainant, number)
        return number
    }

    /// Taken from Samira while she was away; she is back.
    private func taken() async throws -> String {
        let number = try await accepted(by: TestSite.Person.samira.id)
        try await away(TestSite.Person.samira.id, true)
        let list = try await place.desk.office().handlingList(on: place.now.today)
        try await act(.handling(.takeOver(reason: try words("Verlof."), from: list)), desk, number)
        try await accept(number, by: TestSite.Person.noor.id)
        try await away(TestSite.Person.samira.id, false)
        return number
    }

    private func stranded() async throws -> String {
        let number = try await accepted(by: AccessWorld.away)
        try await away(AccessWorld.away, true)
        return number
    }

    private func led() async throws -> String {
        let number = try await filed()
        try await act(.handling(.note(.isComplainedOf, about: AccessWorld.respondent)), .clock, number)
        return number
    }

    /// Everybody of the list was there, so the board appointed somebody; they promised secrecy.
    private func outside() async throws -> String {
        let number = try await filed()
        for candidate in try await place.desk.office().handlingList(on: place.now.today).candidates {
            try await act(.handling(.note(.wasPresent, about: candidate.person)), .clock, number)
        }
        let why = try words("Iedereen was erbij.")
        try await place.desk.carryOut(on: number, by: desk, now: place.now) { plan throws(Refusal) in
            try plan.appoint(AccessWorld.outsider, because: why)
        }
        let promise = try words("Ik zwijg.")
        try await act(
            .handling(.acknowledgeSecrecy(promise)), .staff(AccessWorld.outsider, as: .employee), number)
        return number
    }

    /// A note without a name: the desk ends it at once.
    private func ended() async throws -> String {
        let number = try await filed(by: desk) {
            $0.contact = .none
            $0.channel = .paper
        }
        try await place.desk.carryOut(on: number, by: desk, now: place.now) { plan throws(Refusal) in
            try plan.perform(.filing(.classify(Part.ID(1), as: .reachability)))
            try plan.perform(.closing(.cannotAnswer(.noWay)))
            try plan.end()
        }
        return number
    }

    private func filed(
        by actor: Actor = .complainant, _ change: (inout Filing) -> Void = { _ in }
    ) async throws -> String {
        let today = place.now.today
        let version = try #require(try await place.desk.office().procedure(on: today))
        var filing = Filing(
            number: "", receivedOn: today, channel: .web, procedure: version,
            story: .told(try words("De bel deed het niet.")), happened: .on(today), about: About(.unsure),
            complainant: .nameless, contact: .code)
        change(&filing)
        return try await place.desk.file(filing, takenDownBy: actor, now: place.now).number
    }

    private func accepted(by person: StaffID) async throws -> String {
        let number = try await filed()
        try await accept(number, by: person)
        return number
    }

    private func accept(_ number: String, by person: StaffID) async throws {
        let list = try await place.desk.office().handlingList(on: place.now.today)
        try await act(.handling(.assign(person, from: list)), desk, number)
        try await act(.handling(.declareUninvolved), .staff(person, as: .manager), number)
    }

    private func away(_ person: StaffID, _ isAway: Bool) async throws {
        let today = place.now.today
        let absence = isAway ? Account.Absence(from: today, through: today + 30) : nil
        try await place.desk.change([.absenceSet(account: person.text, absence)], now: place.now)
    }

    private func act(_ command: Command, _ actor: Actor, _ number: String) async throws {
        _ = try await place.desk.perform(command, on: number, by: actor, now: place.now)
    }
}
