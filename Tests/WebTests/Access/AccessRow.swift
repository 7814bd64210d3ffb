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
            let found = words.dropFirst().map { word in
                AccessTable.together[word] ?? Standing(rawValue: word).map { [$0] } ?? []
            }
            return found.contains([]) ? nil : .case(Set(found.joined()))
        default:
            let roles = words.compactMap(Role.init(rawValue:))
            return roles.count == words.count ? .staff(Set(roles)) : nil
        }
    }

    var isGet: Bool { method == "GET" }
    /// More of the address than the number of the case has to be filled in.
    var hasOtherParts: Bool {
        who.isOfCase ? path.replacing(":nr", with: "").contains(":") : path.contains(":")
    }

    /// With its variable parts filled in.
    func address(number: String = "1") -> String {
        path.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0 == ":nr" ? number : $0.hasPrefix(":") ? "1" : String($0) }.joined(separator: "/")
    }
}

extension AccessRow.Who {
    var isOfCase: Bool { if case .case = self { true } else { false } }
}
