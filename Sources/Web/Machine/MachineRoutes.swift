import CaseDesk
import Hummingbird

extension Site {
    /// Addresses for programs: whether the node can answer.
    func addMachinePages(to routes: inout RouteTable<AccessCell>) {
        routes.get("/gezond", cell: everyone) { _, _ in
            // Reads through the database, so a node that lost it says so.
            _ = try await desk.office()
            return .plain("gezond")
        }
        routes.get("/robots.txt", cell: everyone) { _, _ in
            .plain("User-agent: *\nDisallow: /klacht/\nDisallow: /volgen\nDisallow: /werk\n")
        }
    }
}
