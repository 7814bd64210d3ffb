import Procedure

private let day = Day(ordinal: 20_500)
private let person = StaffID("a")

/// Some of each cluster: enough to see that nothing is empty and nothing is Dutch in English.
private func samples<Event>(_ make: (Words) -> [Event]) -> [Event] { Words("…").map(make) ?? [] }

extension Filing.Event {
    static var examples: [Self] {
        samples { name in
            [
                .split([]), .dated(.init(1), .ongoing), .classified(.init(1), .other),
                .attached(AttachedFile(id: "f", name: name, type: "pdf", size: 1, digest: ""), .complainant),
                .joined(with: "2026-001"), .linked(to: "2026-001"),
            ]
        }
    }
}

extension Mandate.Event {
    static var examples: [Self] {
        [.verified(.signed(on: day)), .refused(on: day), .revoked, .ownName, .aged(14), .lettersChosen]
    }
}

extension Handling.Event {
    static var examples: [Self] {
        samples {
            [
                .assigned(person), .accepted(person), .declined(person), .released(reason: $0),
                .takenAway(person), .takenOver(from: person, reason: $0),
                .outsiderAppointed(person, reason: $0), .secrecyAcknowledged(person, $0),
            ]
        }
    }
}

extension Contacts.Event {
    static var examples: [Self] {
        samples {
            [
                .logged(.init(on: day, over: .telephone, reached: true)),
                .logged(.init(on: day, over: .telephone, reached: false)),
                .safetyTalked(on: day, nameMayBeGiven: true, note: nil), .wrote($0), .onPaper(from: day),
                .nameAnswered(true, .init(on: day)), .nameAnswered(false, .init(on: day)),
                .reachChanged(.init(contact: .code, needs: Needs()), .init(on: day)),
                .reachConfirmed(.oldNumberCalled), .reachConfirmed(.behindTheCode), .mailReturned,
                .messagesRead, .codeReplaced(.calledBack),
            ]
        }
    }
}

extension Reactions.Event {
    static var examples: [Self] {
        samples { words in
            [
                .noticed(.init(1), .init(parts: [])),
                .informed(.init(1), on: day, term: Deadline(lastDay: day)),
                .unnamed(.init(1)), .reminded(.init(1)), .lapsed(.init(1)),
                .excused(.init(1), .gone, reason: words), .heardAfterAll(.init(1)), .cardIssued(.init(1)),
                .secrecyAcknowledged(.init(1), words),
            ]
        }
    }
}

extension Investigation.Event {
    static var examples: [Self] { [.concluded] }
}

extension Conversations.Event {
    static var examples: [Self] {
        samples {
            [
                .arranged(.init(id: .init(1), planned: day, place: .byTelephone, invited: [.complainant])),
                .held(.init(1), on: day, attended: [.complainant]), .notHeld(.init(1), $0),
                .minutesShared(.init(1), .init(words: $0, to: [.complainant])),
                .commented(.init(1), .init(from: .complainant, verdict: .correct, .init(on: day))),
            ]
        }
    }
}

extension Settlement.Event {
    static var examples: [Self] {
        [
            .answered(.agrees(.init(on: day)), to: .init(1)),
            .answered(.wantsToTalk(nil, .init(on: day)), to: .init(1)),
            .followedUp(.init(1), .kept(on: day)), .followedUp(.init(1), .broken(on: day, nil)),
        ]
    }
}

extension Referral.Event {
    static var examples: [Self] {
        samples {
            [
                .disclosed(.init(on: day)), .told($0, as: .result), .officerMayRead(.init(on: day)),
                .officerMayNotRead(nil),
            ]
        }
    }
}

extension Measures.Event {
    static var examples: [Self] { samples { [.done(.init(1), on: day), .none(reason: $0)] } }
}

extension Withdrawal.Event {
    static var examples: [Self] {
        [.withdrawn(nil, after: .ownWish, .init(on: day)), .undone(.init(on: day)), .called(on: day, nil)]
    }
}

extension Letters.Event {
    static var examples: [Self] {
        [
            .frozen(Letter(id: .init(1), kind: .receipt, route: .code, digest: "")),
            .frozen(Letter(id: .init(2), kind: .notice, to: .respondent(.init(1)), route: .code, digest: "")),
            .sent(.init(1), .init(.posted, on: day)), .sent(.init(1), .init(.handedOver, on: day)),
            .sent(.init(1), .init(.readAloud, on: day)), .sent(.init(1), .init(.readable, on: day)),
            .delivered(.init(1), on: day), .takenBack(.init(1)), .destroyed(.init(1)),
            .laterDayAgreed(day, .init(on: day)),
        ]
    }
}

extension Closing.Event {
    static var examples: [Self] {
        [.ended(.judged, letter: nil), .closed(on: day), .reopened(.withdrawalUndone)]
    }
}

extension Keeping.Event {
    static var examples: [Self] {
        samples { words in [.dayAsked(day, why: words), .dayApproved(day), .dayDropped] }
    }
}
