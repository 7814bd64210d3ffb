import Procedure
import Testing

extension World {
    /// A complaint of three points: of 2 March, of more than a year ago, and one that goes on.
    static let points: NonEmpty<Filing.Point> = [
        .init("Kim kwam niet.", happened: .on("2026-03-02")),
        .init("Vorig jaar ook niet.", happened: .on("2025-03-15")),
        .init("Niemand neemt op.", happened: .ongoing),
    ]

    /// Noor handles it, it has those points, and each has a subject.
    static let threeParts = given(
        .contacted, .did(.filing(.split(into: points))), .did(.filing(.classify(1, as: .continuity))),
        .did(.filing(.classify(2, as: .continuity))), .did(.filing(.classify(3, as: .reachability))))

    /// Withdrawn on the site, the whole of it.
    static let withdraw = Command.withdrawal(.withdraw(parts: nil, nil, after: .ownWish, .online))

    /// A letter that confirms it.
    static func confirmed(_ id: Letter.ID = 3, route: LetterRoute = .code) -> Command {
        .closing(.end(with: [.sample(id, .withdrawalConfirmed, route: route)]))
    }
}
