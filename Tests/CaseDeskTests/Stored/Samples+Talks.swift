import Procedure

@testable import CaseDesk

extension StoredSample {
    static let talks = investigation + conversations + settlement + referral

    private static let investigation: [StoredSample] =
        Investigation.Step.Kind.allCases.map { kind in
            .init(.investigation(.noted(.init(kind, on: .mar(19), "rooster"))), after: "investigation.note")
        } + [.init(.investigation(.concluded), after: "investigation.conclude")]

    private static let conversations: [StoredSample] = [
        .init(
            .conversations(
                .arranged(
                    Conversation(
                        id: 1, planned: .mar(24), at: TimeOfDay(14, 30), place: .at("buurthuis"),
                        invited: [.respondent(2), .complainant, .respondent(1)], company: "haar zus"))),
            after: "conversations.arrange"),
        .init(
            .conversations(
                .arranged(
                    Conversation(id: 2, planned: .mar(25), place: .byTelephone, invited: [.complainant]))),
            after: "conversations.arrange"),
        .init(
            .conversations(
                .held(1, on: .mar(24), attended: [.respondent(10), .respondent(9), .complainant])),
            after: "conversations.hold"),
        .init(.conversations(.notHeld(2, "ziek")), after: "conversations.cancel"),
        .init(
            .conversations(.minutesShared(1, .init(words: "Besproken is…", to: [.complainant]))),
            after: "conversations.shareMinutes"),
        .init(
            .conversations(
                .minutesShared(
                    1,
                    .init(
                        words: "Besproken is…", to: [.complainant],
                        leftOut: [
                            .respondent(2): .everything(why: "weg"),
                            .respondent(1): .everything(why: "naam blijft weg"),
                            .complainant: .passage("is", why: "van een ander"),
                        ]))),
            after: "conversations.shareMinutes"),
        .init(
            .conversations(.commented(1, .init(from: .complainant, verdict: .correct, .init(on: .mar(26))))),
            by: .complainant, after: "conversations.comment"),
        .init(
            .conversations(
                .commented(1, .init(from: .complainant, verdict: .correct, .byTelephone))),
            after: "conversations.comment"),
        .init(
            .conversations(
                .commented(
                    1, .init(from: .respondent(1), verdict: .incorrect("zo niet"), .init(on: .mar(26))))),
            by: .respondent(1), after: "conversations.comment"),
    ]

    private static let settlement: [StoredSample] = [
        .init(
            .settlement(
                .proposed(
                    .init(
                        parts: [2, 1], facts: "Er was geen tolk.",
                        agreements: atLeastOne(
                            Agreement(id: 1, what: "een tolk", who: "Nel", due: .mar(30)),
                            Agreement(id: 2, what: "een excuus", who: "Kim", due: .mar(31))),
                        mediated: true))),
            after: "settlement.propose"),
        .init(
            .settlement(.answered(.agrees(.init(on: .mar(27))), to: 1)), by: .complainant,
            after: "settlement.agree"),
        .init(.settlement(.answered(.wantsToTalk("nog niet", .init(on: .mar(27))), to: 1)), by: .complainant),
        .init(.settlement(.answered(.wantsToTalk(nil, .init(on: .mar(27))), to: nil)), by: .complainant),
        .init(.settlement(.answered(.agrees(.byTelephone), to: 2)), after: "settlement.agree"),
        .init(.settlement(.followedUp(1, .kept(on: .mar(30)))), after: "settlement.followUp"),
        .init(.settlement(.followedUp(2, .broken(on: .mar(31), "vergeten"))), after: "settlement.followUp"),
        .init(.settlement(.followedUp(2, .broken(on: .mar(31), nil))), after: "settlement.followUp"),
    ]

    private static let referral: [StoredSample] = [
        .init(.referral(.disclosed(.online)), by: .complainant, after: "referral.disclose"),
        .init(.referral(.disclosed(.byTelephone)), after: "referral.disclose"),
        .init(
            .referral(.told("Zij wil geen gesprek.", as: .message)), by: .staff(StaffID("ali"), as: .officer)),
        .init(
            .referral(.told("Er is weer vertrouwen.", as: .result)), by: .staff(StaffID("ali"), as: .officer),
            after: "referral.tell"),
        .init(.referral(.officerMayRead(.online)), by: .complainant, after: "referral.letOfficerRead"),
        .init(
            .referral(.officerMayRead(.online, by: .substitute)), by: .complainant,
            after: "referral.letOfficerRead"),
        .init(.referral(.officerMayNotRead(.online)), by: .complainant, after: "referral.stopOfficerReading"),
    ]
}
