import Crypto
import Foundation
import Ledger

/// The second factor of RFC 6238: six digits that change every thirty seconds, from a shared secret.
public struct TimeCode: Hashable, Sendable {
    /// Seconds that one code lives.
    static let period: Int64 = 30
    /// Codes that a telephone with a clock of its own may be behind or ahead.
    static let drift: Int64 = 1
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    let secret: [UInt8]

    init(secret: [UInt8]) {
        self.secret = secret
    }

    /// A secret as an authenticator shows it; nil when it is none.
    public init?(base32 text: String) {
        var (bits, count, bytes) = (UInt32(0), 0, [UInt8]())
        for letter in text.uppercased().utf8 where letter != UInt8(ascii: " ") {
            guard let value = Self.alphabet.firstIndex(of: letter) else { return nil }
            bits = bits << 5 | UInt32(value)
            count += 5
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        guard bytes.count >= 10 else { return nil }
        secret = bytes
    }

    /// For an authenticator that takes it by keyboard.
    public var base32: String {
        var (bits, count, letters) = (UInt32(0), 0, [UInt8]())
        for byte in secret {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 5 {
                count -= 5
                letters.append(Self.alphabet[Int(bits >> UInt32(count) & 31)])
            }
        }
        if count > 0 { letters.append(Self.alphabet[Int(bits << UInt32(5 - count) & 31)]) }
        return String(decoding: letters, as: UTF8.self)
    }

    /// What the square on the screen holds.
    public func address(of account: String, at issuer: String) -> String {
        let (name, site) = (Self.encoded(account), Self.encoded(issuer))
        return "otpauth://totp/\(site):\(name)?secret=\(base32)&issuer=\(site)"
    }

    /// The code of a step, RFC 4226 with SHA-1: what every authenticator can do.
    ///
    /// SHA-1 is safe here: HMAC does not rest on its resistance to collisions.
    func code(of step: Int64, digits: Int = 6) -> String {
        let counter = withUnsafeBytes(of: step.bigEndian) { Array($0) }
        let mac = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let start = Int(mac[mac.count - 1] & 15)
        let word = mac[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let limit = (0..<digits).reduce(UInt32(1)) { product, _ in product * 10 }
        let text = String(word % limit)
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// What a telephone shows at a moment: for tests and for the demo.
    package func code(at now: Now) -> String { code(of: now.instant.milliseconds / 1000 / Self.period) }

    /// The step of a code that is right now; nil for any other, also for one of long ago.
    func step(of typed: String, at now: Instant) -> Int64? {
        let digits = typed.filter { !$0.isWhitespace }
        let present = now.milliseconds / 1000 / Self.period
        return (present - Self.drift...present + Self.drift).first {
            equalInConstantTime(Array(code(of: $0).utf8), Array(digits.utf8))
        }
    }

    private static func encoded(_ text: String) -> String {
        let allowed = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._~@"))
        return text.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
    }
}
