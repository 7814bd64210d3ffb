import HTTPTypes
import Procedure

@testable import Web

/// A line of the access table.
struct AccessRow: Sendable {
    enum Who: Equatable, Sendable {
        case everyone
        case code
        case asked
        case step
        case staff(Set<Role>)
        case `case`(Set<Standing>)
    }

    let method: String
    let path: String
    let who: Who

    static let all: [AccessRow] = (AccessTable.doors + "\n" + AccessTable.cases)
        .split(separator: "\n").compactMap { AccessRow(line: String($0)) }

    /// Nil for a line that cannot be read; a test counts them.
    init?(line: String) {
        let words = line.split(separator: " ").map(String.init)
        guard words.count >= 3, let who = Self.who(Array(words[2...])) else { return nil }
        (method, path, self.who) = (words[0], words[1], who)
    }

    private static func who(_ words: [String]) -> Who? {
        switch words[0] {
        case "everyone": return .everyone
        case "code": return .code
        case "asked": return .asked
        case "step": return .step
        case "staff": return .staff(Set(Role.allCases))
        case "case":
            let found = words.dropFirst().compactMap(Standing.init(rawValue:))
            return found.count == words.count - 1 ? .case(Set(found)) : nil
        default:
            let roles = words.compactMap(Role.init(rawValue:))
            return roles.count == words.count ? .staff(Set(roles)) : nil
        }
    }

    var isGet: Bool { method == "GET" }
    var hasOtherParts: Bool { path.replacing("/werk/klachten/:nr", with: "").contains(":") }

    /// With its variable parts filled in.
    func address(number: String = "1") -> String {
        path.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0 == ":nr" ? number : $0.hasPrefix(":") ? "1" : String($0) }.joined(separator: "/")
    }
}

/// What somebody is to a case; each has a person and a case in `AccessWorld`.
enum Standing: String, CaseIterable, Sendable {
    case handler
    /// Asked, and has not answered.
    case proposed
    /// The desk, before anybody handles it.
    case desk
    case deskAfterwards
    /// The desk, of which the complainant wants nobody to read it.
    case avoidedDesk
    case otherManager
    case managerBeforeDistribution
    /// Saw what happened; of a case in hand and of one that is not.
    case involved
    case involvedBeforeDistribution
    case director
    case officer
    case registerKeeper
    case administrator
    case employee
    case partner
}
