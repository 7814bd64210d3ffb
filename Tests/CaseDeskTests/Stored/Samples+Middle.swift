import Procedure

@testable import CaseDesk

extension StoredSample {
    static let firstHalf = mandate + handling + contacts + reactions

    private static let mandate: [StoredSample] = [
        .init(.mandate(.verified(.spoken(on: .mar(17), language: "Arabisch"))), after: "mandate.verify"),
        .init(.mandate(.verified(.signed(on: .mar(17)))), after: "mandate.verify"),
        .init(.mandate(.verified(.courtDecision(on: .mar(17)))), after: "mandate.verify"),
        .init(.mandate(.refused(on: .mar(18))), after: "mandate.refuse"),
        .init(.mandate(.revoked), by: .complainant, after: "mandate.revoke"),
        .init(.mandate(.ownName), by: .clock, after: "mandate.continueInOwnName"),
        .init(.mandate(.aged(14)), by: .desk, after: "mandate.noteAge"),
        .init(.mandate(.lettersChosen), by: .desk, after: "mandate.noteLettersChosen"),
    ]

    private static let handling: [StoredSample] = [
        .init(.handling(.assigned(.nel)), by: .desk, after: "handling.assign"),
        .init(.handling(.accepted(.nel)), after: "handling.declareUninvolved"),
        .init(.handling(.declined(.nel)), after: "handling.declareInvolved"),
        .init(.handling(.noted(.isRespondent(1), about: .kas)), after: "reactions.name"),
        .init(.handling(.noted(.isWitness, about: .kas)), after: "handling.note"),
        .init(.handling(.noted(.wasPresent, about: .kas)), after: "handling.note"),
        .init(.handling(.noted(.tookTheDecision, about: .kas)), after: "handling.note"),
        .init(.handling(.noted(.declaredRelation, about: .kas)), after: "handling.note"),
        .init(.handling(.noted(.declaredInvolved, about: .kas)), after: "handling.note"),
        .init(.handling(.noted(.mustNotRead, about: .kas)), by: .desk, after: "handling.note"),
        .init(.handling(.noted(.isComplainedOf, about: .kas)), by: .clock, after: "handling.note"),
        .init(
            .handling(
                .overridden(.nel, .init(by: .kas, reason: "al een jaar niet meer haar team", covers: [.nel]))),
            by: .staff(.kas, as: .director), after: "handling.override"),
        .init(.handling(.released(reason: "verlof")), after: "handling.release"),
        .init(
            .handling(.takenOver(from: .nel, reason: "ziek")), by: .desk, after: "handling.takeOver"),
        .init(.handling(.takenAway(.nel)), after: "handling.note"),
        .init(.handling(.outsiderAppointed(StaffID("buiten"), reason: "niemand over")), by: .desk),
        .init(.handling(.secrecyAcknowledged(.nel, nil)), after: "handling.declareUninvolved"),
        .init(
            .handling(.secrecyAcknowledged(.nel, "Ik zwijg.")), after: "handling.acknowledgeSecrecy"),
    ]

    private static let contacts: [StoredSample] = [
        .init(
            .contacts(.logged(.init(on: .mar(17), over: .telephone, reached: false))), after: "contacts.log"
        ),
        .init(
            .contacts(.logged(.init(on: .mar(18), over: .inPerson, reached: true, note: "aan de balie"))),
            after: "contacts.log"),
        .init(.contacts(.safetyTalked(on: .mar(18), nameMayBeGiven: true, note: "mag nu wel"))),
        .init(.contacts(.safetyTalked(on: .mar(18), nameMayBeGiven: false, note: nil))),
        .init(.contacts(.wrote("Ik bel u morgen.")), after: "contacts.write"),
        .init(.contacts(.onPaper(from: .mar(25))), after: "contacts.decideOnPaper"),
        .init(
            .contacts(.nameAnswered(true, .init(on: .mar(26)))), by: .complainant,
            after: "contacts.answerAboutName"),
        .init(.contacts(.nameAnswered(false, .byTelephone)), after: "contacts.answerAboutName"),
        .init(
            .contacts(.reachChanged(.init(contact: .code, needs: Needs()), .init(on: .mar(26)))),
            by: .complainant, after: "contacts.changeReach"),
        .init(
            .contacts(
                .reachChanged(
                    .init(
                        contact: .call(number: "050 123", lettersTo: nil, safeTimes: "na zes"), needs: .many),
                    .byTelephone)),
            after: "contacts.changeReach"),
        .init(.contacts(.reachConfirmed(.oldNumberCalled)), by: .desk, after: "contacts.confirmReach"),
        .init(
            .contacts(.reachConfirmed(.behindTheCode)), by: .complainant, after: "contacts.confirmReach"),
        .init(.contacts(.mailReturned), by: .clock, after: "contacts.noteReturn"),
        .init(.contacts(.messagesRead), by: .complainant, after: "contacts.noteReading"),
        .init(
            .contacts(.wrote("Zie de foto.", with: ["f1"])), by: .complainant, after: "contacts.write"),
        .init(.contacts(.codeReplaced(.calledBack)), by: .desk, after: "contacts.replaceCode"),
    ]

    private static let reactions: [StoredSample] = [
        named(1, .employee(.kas, name: "Kim")),
        named(2, .employee(nil, name: "iemand van de balie")),
        named(3, .partner(name: "Stichting Steun")),
        named(4, .someoneAtPartner(StaffID("p7"), name: "Sam", partner: "Stichting Steun")),
        named(5, .someoneAtPartner(nil, name: "Sam", partner: "Stichting Steun")),
        named(6, .organisation(answeredBy: .nel)),
        .init(
            .reactions(
                .noticed(1, .init(parts: [2, 1], attachments: ["zz", "aa"], question: "Hoe ging het?")))),
        .init(.reactions(.noticed(2, .init(parts: [1]))), after: "reactions.notify"),
        .init(
            .reactions(.informed(1, on: .mar(19), term: Deadline(days: 14, after: .mar(19)))),
            by: .respondent(1), after: "reactions.inform"),
        .init(.reactions(.reminded(1)), by: .clock, after: "reactions.remind"),
        .init(
            .reactions(
                .reacted(1, .init(words: "Zo ging het niet.", on: .mar(20), over: .email, isLate: false))),
            by: .respondent(1), after: "reactions.react"),
        .init(
            .reactions(
                .reacted(1, .init(words: "Nog iets.", on: .mar(21), over: .viaOthers, isLate: true))),
            by: .staff(.kas, as: .employee), after: "reactions.react"),
        .init(.reactions(.unnamed(2)), after: "reactions.unname"),
        .init(.reactions(.lapsed(2)), by: .clock, after: "reactions.lapse"),
        .init(.reactions(.excused(3, .unknown, reason: "niet te vinden")), after: "reactions.excuse"),
        .init(.reactions(.excused(3, .gone, reason: "uit dienst")), after: "reactions.excuse"),
        .init(.reactions(.excused(3, .forbiddenForSafety, reason: "dreiging")), after: "reactions.excuse"),
        .init(.reactions(.heardAfterAll(3)), after: "reactions.hearAfterAll"),
        .init(.reactions(.cardIssued(3)), after: "reactions.noteCard"),
        .init(
            .reactions(.handedOn(3, to: .someoneAtPartner(nil, name: "Bo", partner: "Stichting Steun"))),
            by: .staff(StaffID("p1"), as: .partner), after: "reactions.handOn"),
        .init(.reactions(.reachable(1, .mail("kim@buurt.example"))), after: "reactions.reach"),
        .init(.reactions(.reachable(2, .post("Brugstraat 1"))), after: "reactions.reach"),
        .init(.reactions(.reachable(2, .post(nil))), after: "reactions.reach"),
        .init(.reactions(.mailReturned(1)), by: .clock, after: "reactions.noteReturn"),
        .init(
            .reactions(.secrecyAcknowledged(1, "Ik zwijg.")), by: .respondent(1),
            after: "reactions.acknowledgeSecrecy"),
    ]

    private static func named(_ id: Respondent.ID, _ who: Respondent.Who) -> StoredSample {
        .init(.reactions(.named(Respondent(id: id, who: who, parts: [3, 1, 2]))), after: "reactions.name")
    }
}
