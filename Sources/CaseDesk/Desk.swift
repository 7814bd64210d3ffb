import Ledger
import Letters
import Procedure
import SignOn
import Synchronization

/// The application: who may do what, performing commands, and everything that is read.
public struct Desk: Sendable {
    /// The streams, keys and tables under it; the terminal's commands verify and back it up.
    public let ledger: Ledger
    let codes: ReceiptDesk
    let passwords: PasswordHash
    let passphrases: PassphraseBox
    let officeCache: OfficeCache
    let tries: Tries
    let decoyCache: Decoy
    let press: LetterPress?
    let signOn: (any IdentityProvider)?
    let troubleBox = Troubles()
    /// Where the files are unpacked that anybody may send to be checked.
    package let checks = OneAtATime()

    /// The office as it was last read, for an error page that cannot wait; nil before the first reading.
    public var lastOffice: Office? { officeCache.last }

    /// What a password or a code may cost; tests take less.
    public struct Costs: Sendable {
        /// Paid once for each try of a receipt code.
        public var receipt: ScryptCost
        /// Paid once for each try of a password.
        public var password: ScryptCost

        /// The costs of a real installation.
        public static let real = Costs(receipt: .receipt, password: .password)
        /// For debug builds and tests, where the real ones take seconds.
        public static let light = Costs(receipt: ScryptCost(logN: 4), password: ScryptCost(logN: 4))
    }

    /// Opens the desk over a driver, and brings the tables up to date.
    ///
    /// Without a press everything works but PDF: letters are frozen as text, and printed by the browser.
    /// Without a provider people sign in here, and nowhere else.
    public static func open(
        _ driver: any Driver, keys: KeyRing, costs: Costs = .real, press: LetterPress? = nil,
        signOn: (any IdentityProvider)? = nil
    ) async throws -> Desk {
        let ledger = try await Ledger.open(driver, keys: keys, also: [.desk])
        // Codes have threads of their own: a row of sign-ins, each eight times as dear, stops no filing.
        let pool = ScryptPool()
        return Desk(
            ledger: ledger, codes: ReceiptDesk(keys: keys, pool: ScryptPool(), cost: costs.receipt),
            passwords: PasswordHash(pool: pool, cost: costs.password),
            passphrases: PassphraseBox(pool: pool, cost: costs.password), officeCache: OfficeCache(),
            tries: Tries(), decoyCache: Decoy(),
            press: press, signOn: signOn)
    }
}

/// The folded office of the version that was last read; checked against the stream at every use.
final class OfficeCache: Sendable {
    private let held = Mutex<(version: Version, office: Office)>((0, Office()))

    func office(at version: Version) -> Office? {
        held.withLock { $0.version == version ? $0.office : nil }
    }

    var last: Office? {
        held.withLock { $0.version > 0 ? $0.office : nil }
    }

    func keep(_ office: Office, at version: Version) {
        held.withLock { if version > $0.version { $0 = (version, office) } }
    }
}

extension Desk {
    /// Ends the letter worker and closes the database, after the last request.
    public func close() async {
        await press?.stop()
        try? await ledger.driver.close()
    }
}
