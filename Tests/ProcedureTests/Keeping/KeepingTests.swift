import Procedure
import Testing

/// Jansen's case closed; its letter promised a day two years later.
@Suite("Domein 6 – bewaren en wissen")
struct KeepingTests {
    static let closed = given(.closed)
    static let today: Day = "2026-06-01"
    static let later: Day = "2029-01-01"

    private static var promised: Day { closed.casefile.erasedOn ?? "2000-01-01" }

    static let asked = closed.and(
        .did(.keeping(.askDay(later, why: "Er loopt een zaak.")), by: .iris, on: today))

    @Test(arguments: [
        Keeping.Refusal.unknownRequest, .answeredAlready, .notClosed, .dayTooSoon, .dayTooLate,
        .dayTooSoonToTell,
        .daySameAsNow, .dayAskedAlready, .nothingAsked, .samePerson,
    ])
    func `every refusal of this cluster is provoked`(_ refusal: Keeping.Refusal) {
        provoke(refusal).refuses(.keeping(refusal))
    }

    private func provoke(_ refusal: Keeping.Refusal) -> Attempt {
        let closed = Self.closed
        let today = Self.today
        return switch refusal {
        case .unknownRequest: closed.when(.keeping(.answer(9, "Zo.")), on: today)
        case .answeredAlready:
            closed.and(
                .did(
                    .keeping(.request(.access, of: .complainant, nil, .online)), by: .complainant, on: today),
                .did(.keeping(.answer(1, "Zo.")), on: today)
            ).when(.keeping(.answer(1, "Nog eens.")), on: today)
        case .notClosed: given(.informed).when(.keeping(.askDay("2027-01-01", why: "Zo.")))
        case .dayTooSoon: closed.when(.keeping(.askDay(today, why: "Zo.")), by: .iris, on: today)
        case .dayTooLate: closed.when(.keeping(.askDay("2036-06-02", why: "Zo.")), by: .iris, on: today)
        case .dayTooSoonToTell: closed.when(.keeping(.askDay(today + 29, why: "Zo.")), by: .iris, on: today)
        case .daySameAsNow:
            closed.when(.keeping(.askDay(Self.promised, why: "Zo.")), by: .iris, on: today)
        case .dayAskedAlready: Self.asked.when(.keeping(.askDay("2027-01-01", why: "Zo.")), on: today)
        case .nothingAsked: closed.when(.keeping(.approveDay), by: .fatma, on: today)
        case .samePerson:
            closed.and(.did(.keeping(.askDay(Self.later, why: "Zo.")), by: .fatma, on: today))
                .when(.keeping(.approveDay), by: .fatma, on: today)
        }
    }

    @Test func `without two persons the promised day stands`() {
        #expect(Self.promised == Self.closed.casefile.closing.closedOn?.adding(years: 2))
        #expect(Self.asked.casefile.erasedOn == Self.promised)
        let dropped = Self.asked.and(.did(.keeping(.dropDay), by: .fatma, on: Self.today))
        #expect(dropped.casefile.erasedOn == Self.promised && dropped.casefile.keeping.asked == nil)
    }

    @Test func `one asks, another approves, and the clock follows`() {
        let held = Self.asked.and(.did(.keeping(.approveDay), by: .fatma, on: Self.today))
        #expect(held.casefile.erasedOn == Self.later)
        let soon = held.casefile.calendar.first { $0.moment == .erasureSoon }
        #expect(soon?.on == Self.later - 30)
    }

    @Test func `an earlier day lies thirty days after its approval, so that it can be announced`() {
        let earlier = Self.closed.and(
            .did(.keeping(.askDay("2026-07-10", why: "Op verzoek.")), by: .iris, on: Self.today))
        earlier.when(.keeping(.approveDay), by: .fatma, on: "2026-07-10").refuses(.keeping(.dayTooSoon))
        earlier.when(.keeping(.approveDay), by: .fatma, on: "2026-06-11")
            .refuses(.keeping(.dayTooSoonToTell))
        let approved = earlier.and(.did(.keeping(.approveDay), by: .fatma, on: "2026-06-10"))
        let soon = approved.casefile.calendar.first { $0.moment == .erasureSoon }
        #expect(soon?.on == "2026-06-10")
    }

    @Test func `a later day may be near, for the promised one is nearer`() {
        let eve = Self.promised - 1
        let held = Self.closed.and(
            .did(.keeping(.askDay(Self.promised + 5, why: "Er loopt een zaak.")), by: .iris, on: eve),
            .did(.keeping(.approveDay), by: .fatma, on: eve))
        #expect(held.casefile.erasedOn == Self.promised + 5)
    }

    @Test func `a case that goes on has no day, and a new end makes a new promise`() {
        let held = given(.closed).and(
            .did(.keeping(.askDay(Self.later, why: "Zo.")), by: .iris, on: Self.today),
            .did(.keeping(.approveDay), by: .fatma, on: Self.today),
            .happened(.closing(.reopened(.withdrawalUndone)), by: .complainant, on: Self.today))
        #expect(held.casefile.erasedOn == nil && held.casefile.keeping.day == nil)
    }

    @Test func `a request keeps whose it is, its words and its day until it is answered`() {
        let asked = Self.closed.and(
            .did(
                .keeping(
                    .request(
                        .correction, of: .respondent(1), "De dag klopt niet.", World.spoken(on: Self.today))),
                on: Self.today))
        let request = asked.casefile.keeping.requests.first
        #expect(request?.kind == .correction && request?.of == .respondent(1) && request?.answer == nil)
        #expect(request?.declared.on == Self.today)
        let done = asked.and(.did(.keeping(.answer(1, "Verbeterd.")), on: Self.today))
        #expect(done.casefile.keeping[1]?.answer == "Verbeterd.")
    }

    @Test func `nobody asks for a respondent who is not in the case`() {
        Self.closed.when(
            .keeping(.request(.access, of: .respondent(9), nil, World.spoken(on: Self.today))), on: Self.today
        ).refuses(.reactions(.unknownRespondent(9)))
    }
}
