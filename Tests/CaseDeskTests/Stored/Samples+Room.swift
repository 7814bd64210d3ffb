import Procedure

@testable import CaseDesk

/// One row of the officer's room, and the command that led to it.
struct RoomSample: Sendable {
    var entry: RoomEntry
    var command: String?

    init(
        _ event: Mediation.Event, by actor: Actor = .staff(StaffID("ali"), as: .officer),
        after command: String?
    ) {
        entry = RoomEntry(event, by: actor, on: .mar(20))
        self.command = command
    }

    static let all: [RoomSample] = [
        .init(.wrote(.complainant, "Ik durf niet."), by: .complainant, after: "mediation.write"),
        .init(.wrote(.officer, "Kom langs."), after: "mediation.write"),
        .init(.started(.solution), after: "mediation.startMediation"),
        .init(.started(.trust), after: "mediation.startMediation"),
        .init(.noted("belt maandag"), after: "mediation.note"),
        .init(.met(.init(on: .mar(19), kind: .together, words: "goed gesprek")), after: "mediation.meet"),
        .init(.met(.init(on: .mar(19), kind: .aftercare)), after: nil),
        .init(.consentAsked(1, .message, "Zij wil een andere begeleider."), after: "mediation.askConsent"),
        .init(.answered(1, true), by: .complainant, after: "mediation.answer"),
        .init(.answered(1, false), by: .complainant, after: "mediation.answer"),
        .init(.passedOn(1), after: "mediation.passOn"),
        .init(.closed(.trustMended), after: "mediation.close"),
        .init(.introduced("Truus", .look), by: .complainant, after: "mediation.introduce"),
        .init(
            .introduced(nil, .mail("truus@voorbeeld.example", in: .english)), by: .complainant,
            after: "mediation.introduce"),
        .init(
            .introduced(nil, .call(number: "06 12 34 56 78", safeTimes: "na zes uur")), by: .complainant,
            after: "mediation.introduce"),
        .init(.linked("2026-014"), by: .complainant, after: "mediation.link"),
        .init(
            .planned(
                1, .init(on: .mar(25), at: TimeOfDay(14, 30), place: "in het buurthuis", kind: .together)),
            after: "mediation.plan"),
        .init(.calledOff(1), after: "mediation.callOff"),
        .init(.entered(StaffID("ria")), by: .staff(StaffID("ria"), as: .officer), after: "mediation.enter"),
    ]
}
