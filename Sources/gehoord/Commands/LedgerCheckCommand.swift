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
            that one. Without either anybody may have signed: it prints the key, to compare with the one on
            the site, and ends with code 4.
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
        let ours = try ours()
        let check = BundleCheck(path: file, ours: ours)
        let isOurs = ours.flatMap { key in check.manifest.map { $0.isSigned && $0.publicKey == key } }
        if json { try Output.json(Answer(check, isOurs)) } else { tell(check, isOurs) }
        guard check.isWhole else { throw ExitCode(3) }
        guard isOurs == true else { throw ExitCode(4) }
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

    private func tell(_ check: BundleCheck, _ isOurs: Bool?) {
        for flaw in check.flaws { print(flaw.sentence) }
        if let manifest = check.manifest {
            print("\(manifest.kind) of \(manifest.number), made \(manifest.made)")
            print("signed by \(hex(manifest.publicKey))")
        }
        let whole =
            isOurs == true
            ? "whole" : "whole; signed by an unknown key: compare it with the key on the site"
        print(check.isWhole ? whole : "not whole")
    }

    /// Written as `null` where nobody gave a key; left out, a script could take it for no.
    private struct Nullable: Encodable {
        let value: Bool?

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }

    private struct Answer: Encodable {
        let whole: Bool
        let kind: String?
        let number: String?
        let made: String?
        let signed_by: String?
        let ours: Nullable
        let findings: [String]

        init(_ check: BundleCheck, _ isOurs: Bool?) {
            whole = check.isWhole
            kind = check.manifest?.kind
            number = check.manifest?.number
            made = check.manifest?.made
            signed_by = check.manifest.map { hex($0.publicKey) }
            ours = Nullable(value: isOurs)
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
