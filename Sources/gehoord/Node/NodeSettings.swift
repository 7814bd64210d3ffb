import CaseDesk
import Foundation
import Post
import SignOn

/// What starts a node, from the environment; everything that people see or change is in the office instead.
struct NodeSettings: Sendable {
    var data: String?
    var keyFile: String?
    /// Where a rotation overwrites the sealed copy of the keys; on another disk than the key file.
    var keyCopy: String?
    /// A connection string; without one the data folder holds SQLite.
    var postgres: String?
    var address = "127.0.0.1"
    var port = 8080
    var hosts: Set<String> = []
    var secureCookies = true
    /// Proxies of ours in front.
    var proxies = 0
    var mail: Mailing?
    /// Who keeps the daily seals, on a machine that ours cannot reach.
    var sealKeeper: MailAddress?
    var weasyprint: String?
    /// By way of whom staff may sign in.
    var signOn: ProviderSettings?

    /// How mail leaves.
    struct Mailing: Sendable {
        var server: MailServer
        var from: MailAddress
    }

    /// Reads everything and reports all problems at once.
    init(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws(NodeFault) {
        var problems: [String] = []
        data = environment["GEHOORD_DATA"]
        keyFile = environment["GEHOORD_KEY_FILE"]
        keyCopy = environment["GEHOORD_KEY_COPY"]
        postgres = environment["GEHOORD_POSTGRES"]
        address = environment["GEHOORD_ADDRESS"] ?? address
        port = Self.number("GEHOORD_PORT", environment, 1...65_535, &problems) ?? port
        proxies = Self.number("GEHOORD_PROXIES", environment, 0...8, &problems) ?? proxies
        hosts = Set((environment["GEHOORD_HOSTS"] ?? "").split(separator: ",").map(String.init))
        secureCookies = environment["GEHOORD_PLAIN_HTTP"] != "1"
        weasyprint = environment["GEHOORD_WEASYPRINT"] ?? Self.usualWorker(environment)
        mail = Self.mailing(environment, &problems)
        signOn = Self.signOn(environment, &problems)
        sealKeeper = Self.address("GEHOORD_SEAL_TO", environment, &problems)
        guard problems.isEmpty else {
            throw NodeFault(
                problems.joined(separator: "\n"), hint: "docs/commands.md lists every variable", code: 2)
        }
    }

    private static func number(
        _ name: String, _ environment: [String: String], _ range: ClosedRange<Int>, _ problems: inout [String]
    ) -> Int? {
        guard let text = environment[name] else { return nil }
        guard let number = Int(text), range.contains(number) else {
            problems.append("\(name) must be a number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return number
    }

    private static func address(
        _ name: String, _ environment: [String: String], _ problems: inout [String]
    ) -> MailAddress? {
        guard let text = environment[name] else { return nil }
        guard let address = try? MailAddress(text) else {
            problems.append("\(name) must be a mail address")
            return nil
        }
        return address
    }

    private static func mailing(_ environment: [String: String], _ problems: inout [String]) -> Mailing? {
        guard let url = environment["GEHOORD_SMTP"] else { return nil }
        guard let from = environment["GEHOORD_MAIL_FROM"] else {
            problems.append("GEHOORD_MAIL_FROM is missing; mails need one neutral sender")
            return nil
        }
        var signIn: MailServer.SignIn?
        if let user = environment["GEHOORD_SMTP_USER"] {
            guard let file = environment["GEHOORD_SMTP_PASSWORD_FILE"] else {
                problems.append(
                    "GEHOORD_SMTP_PASSWORD_FILE is missing; give the path of a file, never the password")
                return nil
            }
            signIn = MailServer.SignIn(user: user, passwordFile: file)
        }
        do throws(PostFault) {
            let server = try MailServer(
                url: url, startTLS: environment["GEHOORD_SMTP_STARTTLS"] == "1", signIn: signIn,
                authorityFile: environment["GEHOORD_SMTP_AUTHORITY_FILE"])
            return Mailing(server: server, from: try MailAddress(from))
        } catch {
            problems.append("the mail settings cannot work: \(error.hint)")
            return nil
        }
    }

    private static func usualWorker(_ environment: [String: String]) -> String? {
        let cache = environment["XDG_CACHE_HOME"] ?? environment["HOME"].map { $0 + "/.cache" }
        let path = (cache ?? "") + "/gehoord/weasyprint/bin/python"
        return FileManager.default.isExecutableFile(atPath: path) ? path : nil
    }

    /// The settings that hold, line by line; nothing here is a secret, for secrets come as paths.
    var lines: [(name: String, value: String)] {
        [
            ("data", data ?? "(not set)"), ("key file", keyFile ?? "(beside the data: DATA.key)"),
            ("sealed copy of the keys", keyCopy ?? "(not set: key rotate needs it)"),
            (
                "database",
                postgres == nil ? "SQLite in the data folder" : "PostgreSQL (connection string hidden)"
            ),
            ("address", "\(address):\(port)"),
            ("hosts", hosts.isEmpty ? "any" : hosts.sorted().joined(separator: ", ")),
            ("cookies", secureCookies ? "only over TLS" : "also without TLS"),
            ("proxies in front", String(proxies)),
            (
                "mail",
                mail.map { "\($0.server.url) from \($0.from.mailbox)" } ?? "written as files into DATA/mail"
            ),
            ("seals go to", sealKeeper?.mailbox ?? "nobody: print them with gehoord ledger seal --last"),
            (
                "sign-in",
                signOn.map { "password, or \($0.label): \($0.client) at \($0.issuer)" } ?? "password only"
            ),
            ("letters", weasyprint ?? "no worker: letters are printed by the browser"),
        ]
    }
}
