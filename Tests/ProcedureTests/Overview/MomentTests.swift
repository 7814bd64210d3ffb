import Procedure
import Testing

@Suite("Wie krijgt welk bericht – de tabel")
struct MomentTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var moments: [Moment]
        var recipients: Set<Moment.Recipient>
        var testDescription: String { moments.map(\.rawValue).joined(separator: ", ") }

        init(_ moments: Moment..., to recipients: Moment.Recipient...) {
            self.moments = moments
            self.recipients = Set(recipients)
        }
    }

    /// Domain rule 7, row by row; the week without an opened notice is of domain rule 1.
    static let rows = [
        Row(.newComplaint, to: .intake), Row(.urgentUnacknowledged, to: .nextPerson),
        Row(.askedToHandle, to: .proposed), Row(.notDistributed, to: .substitute),
        Row(.firstContactDue, .firstContactMissed, to: .handler, .intake),
        Row(.letterReady, .reply, .minutesToCheck, .question, to: .complainant),
        Row(.notice, .reactionDay10, .reactionDay14, .reactionOver, to: .respondent),
        Row(.notInformed, to: .handler), Row(.mandateOver, .dataAsked, .handedOn, to: .handler),
        Row(.dayAsked, to: .directorOrNext),
        Row(.reactionCame, .correctionCame, .messageCame, .mailReturned, to: .handler),
        Row(.day14, .day28, .day35, .day40, .silent, to: .handler),
        Row(.day42, .overdue, to: .handler, .directorOrNext),
        Row(.roomMessage, to: .officer),
        Row(.measureDue, to: .owner), Row(.agreementDue, .promiseNotKept, to: .handler),
        Row(.reportDue, to: .registerKeeper), Row(.erasureSoon, to: .registerKeeper),
        Row(.technical, to: .staffBanner, .administrator),
    ]

    @Test(arguments: rows)
    func `the message goes to these people and no other`(_ row: Row) {
        for moment in row.moments { #expect(moment.recipients == row.recipients) }
    }

    @Test func `every moment has one row, and every recipient a message`() {
        #expect(Self.rows.flatMap(\.moments).count == Moment.allCases.count)
        #expect(Set(Self.rows.flatMap(\.moments)) == Set(Moment.allCases))
        #expect(Set(Moment.allCases.flatMap(\.recipients)) == Set(Moment.Recipient.allCases))
    }

    @Test(arguments: Moment.allCases)
    func `absence sends everything to the substitute, but nothing of a respondent or complainant`(
        _ moment: Moment
    ) {
        let stays: Set<Moment> = [
            .letterReady, .reply, .minutesToCheck, .question, .notice, .reactionDay10, .reactionDay14,
            .reactionOver,
            .technical,
        ]
        #expect(moment.followsSubstitute == !stays.contains(moment))
    }

    @Test func `signals are sorted by day, then by name and number`() {
        let signals = [
            Signal(.day14, on: "2026-03-30", number: 2), Signal(.day14, on: "2026-03-30", number: 1),
        ]
        #expect(signals.sorted().map(\.number) == [1, 2])
        #expect(Signal(.silent, on: "2026-03-29") < Signal(.day14, on: "2026-03-30"))
        #expect(Signal(.day14, on: "2026-03-30") < Signal(.silent, on: "2026-03-30"))
    }
}
