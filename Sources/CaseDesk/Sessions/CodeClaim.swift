import Ledger
import Procedure

/// What somebody says who lost their code, and how one of us means to make sure that it is them.
public struct CodeClaim: Hashable, Sendable {
    /// A case number or a name.
    public var sought: String
    /// What the new code will be given on.
    public var proof: CodeProof
    /// The number, address or mail address that they name; the file's own is never shown.
    public var given: String

    /// A claim as it was typed.
    public init(sought: String, proof: CodeProof, given: String) {
        (self.sought, self.proof, self.given) = (sought, proof, given)
    }

    /// Whether the file says the same.
    func agrees(with contact: ContactWish) -> Bool {
        guard proof.fits(contact) else { return false }
        switch contact {
        case .call(let number, let address, _):
            return proof == .calledBack
                ? Self.isSame(Self.digits(number.text), Self.digits(given))
                : address.map { isAddress($0.text) } ?? false
        case .letter(let address): return isAddress(address.text)
        case .email(let address): return Self.isSame(Self.letters(address.text), Self.letters(given))
        case .code, .none: return false
        }
    }

    /// Postcode and house number say it: street names are written in many ways.
    private func isAddress(_ address: String) -> Bool {
        guard let file = Postal(address), let said = Postal(given) else { return false }
        return file == said
    }

    private static func isSame(_ file: String, _ said: String) -> Bool { !said.isEmpty && file == said }

    private static func letters(_ text: String) -> String { text.lowercased().filter { !$0.isWhitespace } }

    /// `+31 6` and `0031 6` are `06`.
    private static func digits(_ text: String) -> String {
        let digits = text.filter { $0.isASCII && $0.isNumber }
        if text.contains("+"), digits.hasPrefix("31") { return "0" + digits.dropFirst(2) }
        return digits.hasPrefix("0031") ? "0" + digits.dropFirst(4) : digits
    }
}

/// What tells one front door from another.
private struct Postal: Equatable {
    let code: String
    let house: String

    init?(_ text: String) {
        let upper = text.uppercased()
        guard let found = upper.firstMatch(of: /([1-9][0-9]{3})\s*([A-Z]{2})\b/) else { return nil }
        code = "\(found.1)\(found.2)"
        let rest = upper.replacingCharacters(of: found.range)
        guard let number = rest.firstMatch(of: /[0-9]+/) else { return nil }
        house = String(number.0)
    }
}

extension String {
    fileprivate func replacingCharacters(of range: Range<String.Index>) -> String {
        self[..<range.lowerBound] + " " + self[range.upperBound...]
    }
}
