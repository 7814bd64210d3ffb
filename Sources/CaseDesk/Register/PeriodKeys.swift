import Crypto
import Foundation
import Ledger

/// The key of a block of three years: its pseudonyms and the marks of imported lines are made with it.
enum PeriodKey {
    case notMade
    case there(Secret)
    /// Nothing of the period is told apart any more, and no new key is made for a late change.
    case destroyed

    /// The key itself; without it nobody can try a name or a day out.
    struct Secret {
        private static let bytesOfTag = 16

        let key: SymmetricKey

        /// Always the same for the same text.
        func tag(_ text: String) -> String {
            let code = HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key)
            return hex(Array(code.prefix(Self.bytesOfTag)))
        }
    }
}

extension Ledger {
    /// The key of a block as it lies there; looking makes none.
    func periodKey(of block: Int, in tx: any Transaction) throws -> PeriodKey {
        guard let row = try tx.row("select sealed from register_key where block = $1", [.integer(block)])
        else { return .notMade }
        let sealed = try row.blob(0)
        guard !sealed.isEmpty else { return .destroyed }
        return .there(.init(key: SymmetricKey(data: try keys.open(sealed, as: "register", of: "\(block)"))))
    }

    /// The same, made where there was none; nil once it was destroyed.
    func madeKey(of block: Int, in tx: any Transaction) throws -> PeriodKey.Secret? {
        switch try periodKey(of: block, in: tx) {
        case .destroyed: return nil
        case .there(let key): return key
        case .notMade:
            let fresh = randomBytes(32)
            try tx.run(
                "insert into register_key (block, sealed) values ($1, $2)",
                [.integer(block), .blob(try keys.seal(fresh, as: "register", of: "\(block)"))])
            return .init(key: SymmetricKey(data: fresh))
        }
    }

    /// Whether the persons of a block are told apart no more.
    static func hasForgottenPersons(of block: Int, in tx: any Transaction) throws -> Bool {
        let row = try tx.row("select sealed from register_key where block = $1", [.integer(block)])
        return try row?.blob(0).isEmpty == true
    }

    /// The tables out of which those rows go.
    private static let tablesOfPersons = ["register_key", "register_person", "register_source"]

    /// Key, pseudonyms and marks go together; an empty key stays, so that no new one is made.
    func forgetPersons(of block: Int, in tx: any Transaction) throws {
        try tx.run("delete from register_person where block = $1", [.integer(block)])
        try tx.run("delete from register_source where block = $1", [.integer(block)])
        try tx.run("update register_key set sealed = $1 where block = $2", [.blob([]), .integer(block)])
        try Self.markLog(Self.tablesOfPersons, in: tx)
    }
}
