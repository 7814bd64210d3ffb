import Foundation

@testable import Ledger

/// Vectors that another implementation made from `docs/ledger-format.md`; each names what is expected of it.
struct Vectors<Case: Decodable>: Decodable {
    let cases: [Case]

    static func load(_ name: String) -> [Case] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appendingPathComponent("Vectors/\(name).json")
        do { return try JSONDecoder().decode(Self.self, from: Data(contentsOf: file)).cases } catch {
            preconditionFailure("internal error: vectors \(name): \(error)")
        }
    }
}

/// Hexadecimal in a vector.
struct Hex: Decodable, Equatable {
    let bytes: [UInt8]

    init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let bytes = decoded(text) else { throw LedgerFault.badValue }
        self.bytes = bytes
    }
}

private func decoded(_ text: String) -> [UInt8]? { bytes(hex: text) }
