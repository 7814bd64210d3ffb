import ArgumentParser
import CaseDesk
import Foundation
import Ledger

struct LedgerCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Says whether a dossier, a copy or a proof of receipt is as we gave it.",
        discussion: """
            With a public key, or with the key file of an installation, it also says whether the signature is
            that one. Without either it prints the key that signed, to compare with the one on the site.
            """)

    @Option(help: "The public key, in hexadecimal digits, as the site shows it.") var publicKey: String?
    @Option(help: "The folder of the installation whose key signed.") var data: String?
    @Option(help: "The key file, if it is not beside the data.") var key: String?
    @Flag(help: "One JSON object.") var json = false
    @Argument(help: "The ZIP file.") var file: String

    func run() async throws {
        guard FileManager.default.isReadableFile(atPath: file) else {
            throw NodeFault("\(file) cannot be read", hint: "check the path", code: 2)
        }
        let check = BundleCheck(path: file, ours: try ours())
        if json { try Output.json(Answer(check)) } else { tell(check) }
        guard check.isWhole else { throw ExitCode(3) }
    }

    private func ours() throws -> [UInt8]? {
        if let publicKey {
            guard let key = bytes(hex: publicKey.filter { !$0.isWhitespace }.lowercased()), key.count == 32
            else {
                throw NodeFault(
                    "this is not a public key", hint: "it has 64 hexadecimal digits: see /sleutel.txt",
                    code: 2)
            }
            return key
        }
        guard data != nil || key != nil else { return nil }
        let place = try Place(data ?? "", key: key, settings: try NodeSettings())
        return try place.keys().snapshot.publicKey
    }

    private func tell(_ check: BundleCheck) {
        for flaw in check.flaws { print(flaw.sentence) }
        if let manifest = check.manifest {
            print("\(manifest.kind) of \(manifest.number), made \(manifest.made)")
            print("signed by \(hex(manifest.publicKey))")
        }
        print(check.isWhole ? "whole" : "not whole")
    }

    private struct Answer: Encodable {
        let whole: Bool
        let kind: String?
        let number: String?
        let made: String?
        let signed_by: String?
        let findings: [String]

        init(_ check: BundleCheck) {
            whole = check.isWhole
            kind = check.manifest?.kind
            number = check.manifest?.number
            made = check.manifest?.made
            signed_by = check.manifest.map { hex($0.publicKey) }
            findings = check.flaws.map(\.sentence)
        }
    }
}

extension BundleCheck.Flaw {
    fileprivate var sentence: String {
        switch self {
        case .unreadable: "not a zip file, or it breaks off"
        case .noManifest: "no manifest in it"
        case .notSigned: "the signature is not right"
        case .otherKey: "signed with another key"
        case .missing(let path): "missing: \(path)"
        case .changed(let path): "changed: \(path)"
        case .added(let path): "added: \(path)"
        case .tooLarge: "larger than anything that gehoord gives out"
        }
    }
}
