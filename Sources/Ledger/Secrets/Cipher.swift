import Crypto
import Foundation

/// AES-256-GCM with a random nonce: nonce (12), ciphertext, tag (16).
///
/// Random nonces are safe here: a restored backup would repeat a counter, and no key of ours seals anywhere
/// near the 2^32 messages at which two random nonces may meet.
enum Cipher {
    static let overhead = 28

    static func seal(
        _ plain: [UInt8], under key: SymmetricKey, with data: [UInt8]
    ) throws(LedgerFault) -> [UInt8] {
        guard let box = try? AES.GCM.seal(plain, using: key, authenticating: data), let sealed = box.combined
        else { throw .wrongKey }
        return [UInt8](sealed)
    }

    static func open(
        _ sealed: some DataProtocol, under key: SymmetricKey, with data: [UInt8]
    ) throws(LedgerFault) -> [UInt8] {
        guard let box = try? AES.GCM.SealedBox(combined: sealed),
            let plain = try? AES.GCM.open(box, using: key, authenticating: data)
        else { throw .wrongKey }
        return [UInt8](plain)
    }
}

func sha256(_ bytes: [UInt8]) -> [UInt8] { [UInt8](SHA256.hash(data: bytes)) }

func hmac(_ bytes: [UInt8], under key: SymmetricKey) -> [UInt8] {
    [UInt8](HMAC<SHA256>.authenticationCode(for: bytes, using: key))
}

/// HKDF-SHA256 without a salt: every input is already a uniform key, and `purpose` separates its children.
func derive(_ purpose: String, from key: SymmetricKey) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Array(purpose.utf8), outputByteCount: 32)
}

extension SymmetricKey {
    var raw: [UInt8] { withUnsafeBytes { Array($0) } }
}
