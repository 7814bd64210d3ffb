import ArgumentParser
import CaseDesk
import Foundation
import Ledger
import Procedure

struct AccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account", abstract: "Lists accounts, makes the first, and gives one a new way in.",
        subcommands: [AccountList.self, AccountBegin.self, AccountRecover.self])
}

struct AccountList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Shows who has an account, and what they still have to set up.")

    @OptionGroup var options: KeyOptions
    @Flag(help: "One JSON object.") var json = false

    private struct Line: Encodable {
        let id, name, email: String
        let roles: [String]
        let has_password, has_second_factor, is_closed: Bool

        init(_ account: Account) {
            (id, name, email) = (account.id.text, account.name, account.email)
            roles = account.roles.map(\.rawValue).sorted()
            (has_password, has_second_factor) = (account.password != nil, account.factor != nil)
            is_closed = account.isClosed
        }
    }

    func run() async throws {
        let accounts = try await options.withDesk { desk in
            try await desk.office().accounts.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        }
        let lines = accounts.map(Line.init)
        if json { return try Output.json(["accounts": lines]) }
        for line in lines {
            let rest = [
                line.roles.joined(separator: ", "), line.has_password ? "" : "no password yet",
                line.has_second_factor ? "" : "no second factor yet", line.is_closed ? "closed" : "",
            ]
            print("\(line.email)  \(line.name)  " + rest.filter { !$0.isEmpty }.joined(separator: "; "))
        }
    }
}

struct AccountBegin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "begin", abstract: "Makes the first administrator of an installation.")

    @OptionGroup var options: KeyOptions
    @Option(help: "As colleagues know them.") var name: String
    @Argument(help: "The mail address they will sign in with.") var email: String

    func run() async throws {
        let link = try await options.withDesk { desk in
            do {
                return try await desk.beginOffice(name: name, email: email, now: .wall())
            } catch is OfficeRefusal {
                throw NodeFault(
                    "there is an administrator already",
                    hint: "they invite others on the site; lost: gehoord account recover ADDRESS", code: 2)
            }
        }
        AccountRecover.show(link, hours: Int(Desk.invitationHours))
    }
}

struct AccountRecover: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recover",
        abstract: "Prints a link to a new password; second factor and sessions go, all managers are told.")

    @OptionGroup var options: KeyOptions
    @Argument(help: "The mail address of the account.") var email: String

    func run() async throws {
        let link = try await options.withDesk { desk in
            do { return try await desk.recover(email: email, now: .wall()) } catch DeskFault.notFound {
                throw NodeFault(
                    "no open account has this address", hint: "gehoord account list shows them", code: 1)
            }
        }
        AccountRecover.show(link, hours: Int(Desk.forgottenHours))
    }

    /// To standard output and nowhere else: no log has it.
    static func show(_ link: Token, hours: Int) {
        print("/werk/wachtwoord/\(link.cookie)")
        Output.toPeople("Open that address on the site within \(hours) hours. It works once.")
    }
}

extension KeyOptions {
    /// The desk of an installation, closed again afterwards.
    func withDesk<T: Sendable>(_ body: (Desk) async throws -> T) async throws -> T {
        let place = try self.place()
        guard place.exists else {
            throw NodeFault(
                "there is no installation in \(place.folder)",
                hint: "make one with gehoord init --data \(place.folder)")
        }
        let desk = try await Desk.open(try await place.driver(), keys: try place.keys())
        do {
            let answer = try await body(desk)
            await desk.close()
            return answer
        } catch {
            await desk.close()
            throw error
        }
    }
}
