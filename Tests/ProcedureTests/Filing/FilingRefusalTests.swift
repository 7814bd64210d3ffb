import Procedure
import Testing

@Suite("Art. 2 – wat het indienen weigert")
struct FilingRefusalTests {
    private static func filing(_ edit: (inout Filing) -> Void) -> Attempt {
        given().when(.filing(.file(World.jansen(edit))), by: .complainant, on: World.filedOn)
    }

    private static let twoPoints = Command.filing(
        .split(into: [.init("A.", happened: .ongoing), .init("B.", happened: .ongoing)]))

    static let provocations: [Provocation] = [
        .init("a second time", .filing(.alreadyFiled)) {
            given(.filed).when(.filing(.file(World.jansen)), by: .complainant)
        },
        .init("anything before filing", .filing(.notFiled)) { given().when(.investigation(.conclude)) },
        .init("received tomorrow", .filing(.receivedInTheFuture)) { filing { $0.receivedOn = "2026-03-17" } },
        .init("happened tomorrow", .filing(.happenedAfterFiling)) {
            filing { $0.happened = .on("2026-03-17") }
        },
        .init("happened next month", .filing(.happenedAfterFiling)) {
            filing { $0.happened = .inMonth(year: 2026, month: 4) }
        },
        .init("happened next year", .filing(.happenedAfterFiling)) { filing { $0.happened = .inYear(2027) } },
        .init("happened after the postmark", .filing(.happenedAfterFiling)) {
            filing {
                $0.postmarkedOn = "2026-03-13"
                $0.happened = .on("2026-03-14")
            }
        },
        .init("postmarked after receipt", .filing(.postmarkAfterReceipt)) {
            filing { $0.postmarkedOn = "2026-03-17" }
        },
        .init("a version of next week", .filing(.versionNotYetInForce)) {
            filing { $0.procedure.effective = "2026-03-17" }
        },
        .init("a date for part 2", .filing(.unknownPart(2))) {
            given(.contacted).when(.filing(.date(2, .ongoing)))
        },
        .init("a subject for part 2", .filing(.unknownPart(2))) {
            given(.contacted).when(.filing(.classify(2, as: .money)))
        },
        .init("a part dated tomorrow", .filing(.happenedAfterFiling)) {
            given(.contacted).when(.filing(.date(1, .on("2026-03-17"))))
        },
        .init("a point of tomorrow", .filing(.happenedAfterFiling)) {
            given(.contacted).when(.filing(.split(into: [.init("A.", happened: .on("2026-03-17"))])))
        },
        .init("points after a judgment", .filing(.partsAlreadyDecided)) { given(.judged).when(twoPoints) },
        .init("points after a notice", .filing(.partsAlreadyDecided)) { given(.noticed).when(twoPoints) },
        .init("points under a proposal", .filing(.partsAlreadyDecided)) {
            given(.contacted, .did(.settlement(.propose(World.proposal())))).when(twoPoints)
        },
        .init("another date for a judged part", .filing(.partsAlreadyDecided)) {
            given(.judged).when(.filing(.date(1, .ongoing)))
        },
        .init("joined with itself", .filing(.joinedWithItself)) {
            given(.contacted).when(.filing(.join(with: "2026-014", agreed: World.spoken(on: World.filedOn))))
        },
        .init("linked to itself", .filing(.joinedWithItself)) {
            given(.contacted).when(.filing(.link(to: "2026-014")))
        },
        .init("something said tomorrow", .declaredInTheFuture) {
            given(.contacted).when(.filing(.join(with: "2026-012", agreed: World.spoken(on: "2026-03-19"))))
        },
        .init("something not read back", .notReadBack) {
            given(.contacted).when(
                .filing(.join(with: "2026-012", agreed: World.spoken(on: "2026-03-18", readBack: false))))
        },
        .init("a paper that comes tomorrow", .filing(.receivedInTheFuture)) {
            given(.contacted).when(.filing(.attach("f", .received(on: "2026-03-19", over: .paper))))
        },
        .init("a file too many", .filing(.tooManyFiles)) {
            var given = given(.contacted)
            for number in 1...LaterFile.most {
                let file = AttachedFile(stringLiteral: "f\(number)")
                given = given.and(.did(.filing(.attach(file, .ours))))
            }
            return given.when(.filing(.attach("f", .ours)))
        },
        .init("a colleague who edits", .notYours) {
            given(.filed).when(.filing(.date(1, .ongoing)), by: .lotte)
        },
    ]

    @Test(arguments: provocations)
    func `the obstacle has a name`(_ provocation: Provocation) { provocation.check() }

    @Test func `every refusal of filing is provoked`() {
        expectAll(
            Self.provocations.compactMap { provocation -> Obstacle? in
                guard case .filing(let refusal) = provocation.refusal else { return nil }
                return Obstacle(refusal)
            })
    }

    enum Obstacle: CaseIterable, Hashable {
        case alreadyFiled, notFiled, receivedInTheFuture, happenedAfterFiling, postmarkAfterReceipt,
            unknownPart
        case partsAlreadyDecided, versionNotYetInForce, joinedWithItself, tooManyFiles

        init(_ refusal: Filing.Refusal) {
            self =
                switch refusal {
                case .alreadyFiled: .alreadyFiled
                case .notFiled: .notFiled
                case .receivedInTheFuture: .receivedInTheFuture
                case .happenedAfterFiling: .happenedAfterFiling
                case .postmarkAfterReceipt: .postmarkAfterReceipt
                case .unknownPart: .unknownPart
                case .partsAlreadyDecided: .partsAlreadyDecided
                case .versionNotYetInForce: .versionNotYetInForce
                case .joinedWithItself: .joinedWithItself
                case .tooManyFiles: .tooManyFiles
                }
        }
    }
}
