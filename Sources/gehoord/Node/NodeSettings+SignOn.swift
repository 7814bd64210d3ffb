import CaseDesk
import SignOn

extension NodeSettings {
    private static let openID = "GEHOORD_OPENID_"

    /// The provider by way of which people may sign in; nil where none is configured.
    static func signOn(_ environment: [String: String], _ problems: inout [String]) -> ProviderSettings? {
        let needed = ["ISSUER", "CLIENT", "SECRET_FILE", "LABEL"].map { openID + $0 }
        guard environment.keys.contains(where: { $0.hasPrefix(openID) }) else { return nil }
        let missing = needed.filter { (environment[$0] ?? "").isEmpty }
        guard missing.isEmpty else {
            problems += missing.map { "\($0) is missing; signing in by OpenID needs all four" }
            return nil
        }
        let given = needed.map { environment[$0] ?? "" }
        let levels = (environment[openID + "ACR"] ?? "").split(separator: ",").map(String.init)
        do throws(SignOnFault) {
            return try ProviderSettings(
                issuer: given[0], client: given[1], secretFile: given[2], label: given[3],
                strongLevels: levels)
        } catch {
            problems.append(error.hint)
            return nil
        }
    }

    /// Asks nothing of the provider yet.
    var provider: OpenIDProvider? { signOn.map { OpenIDProvider($0) } }
}
