import Foundation
import Post

/// How to reach the provider; made from the settings, and refused there when it cannot work.
public struct ProviderSettings: Hashable, Sendable {
    /// Names the provider; its description of itself lies below it.
    public let issuer: String
    /// Our name at the provider.
    public let client: String
    /// The file whose first line is our secret there; read at every use, so it may be changed.
    public let secretFile: String
    /// What people call the provider.
    public let label: String
    /// Values of `acr` that mean a second factor at this provider; also asked for.
    public let strongLevels: [String]

    /// Refuses an address over which others could read along, and a secret that is not there, both at once.
    public init(
        issuer: String, client: String, secretFile: String, label: String, strongLevels: [String] = []
    ) throws(SignOnFault) {
        (self.issuer, self.client, self.secretFile) = (issuer, client, secretFile)
        (self.label, self.strongLevels) = (label, strongLevels)
        var problems: [String] = []
        if !HTTPQuestion.isSafe(issuer) || issuer.contains("?") {
            problems.append("GEHOORD_OPENID_ISSUER must be https://…, as the provider names itself")
        }
        do throws(SignOnFault) { _ = try secret() } catch { problems.append(error.hint) }
        guard problems.isEmpty else { throw .misconfigured(problems.joined(separator: "\n")) }
    }

    func secret() throws(SignOnFault) -> String {
        guard let text = try? String(contentsOfFile: secretFile, encoding: .utf8),
            let secret = text.split(whereSeparator: \.isNewline).first
        else { throw .misconfigured("GEHOORD_OPENID_SECRET_FILE cannot be read, or is empty") }
        return String(secret)
    }

    var documentAddress: String {
        (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer) + "/.well-known/openid-configuration"
    }
}
