import ArgumentParser
import CaseDesk
import Foundation
import Ledger

@main
struct Gehoord: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gehoord",
        abstract: "Carries out a complaints procedure, from the first word to the last letter.",
        subcommands: [
            DemoCommand.self, ServeCommand.self, InitCommand.self, SettingsCommand.self, KeyCommand.self,
            LedgerCommand.self, ProcedureCommand.self, TermsCommand.self, LettersCommand.self,
            StatesCommand.self, RehearseCommand.self, ReportCommand.self, RegisterCommand.self,
            AccountCommand.self,
        ])

    /// Exit codes are part of the commands' contract: 0 done, 1 a fault, 2 used wrongly, 3 not whole.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            Foundation.exit(report(error))
        }
    }

    private static func report(_ error: any Error) -> Int32 {
        switch error {
        case let code as ExitCode: return code.rawValue
        case let fault as NodeFault: return Output.fail(fault.sentence, hint: fault.hint, code: fault.code)
        case let fault as LedgerFault:
            return Output.fail(String(describing: fault), hint: fault.hint, code: 1)
        case let fault as DeskFault: return Output.fail(String(describing: fault), hint: fault.hint, code: 1)
        default: break
        }
        guard exitCode(for: error) != .success else {
            Output.toPeople(fullMessage(for: error), to: .standardOutput)
            return 0
        }
        guard exitCode(for: error) == .validationFailure else {
            return Output.fail("\(type(of: error))", hint: "look at the log above, and try again", code: 1)
        }
        let words = house(message(for: error))
        return Output.fail(words, hint: "gehoord help shows every command and option", code: 2)
    }

    /// The argument parser's words as we write ours: lower case, and no full stop at the end.
    private static func house(_ message: String) -> String {
        let start = message.prefix(1).lowercased() + message.dropFirst()
        return start.hasSuffix(".") ? String(start.dropLast()) : start
    }
}
