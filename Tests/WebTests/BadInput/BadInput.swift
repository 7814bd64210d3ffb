import HTTPTypes
import NIOCore

@testable import Web

/// What somebody, or something, may send to a form that we did not mean.
enum BadInput: CaseIterable {
    case nothing, untouched, tooLong, noChoiceOfOurs, strangeDates, control, oldVersion, newVersion
    case twiceTheSameName, notUTF8, halfASurrogate, brokenPercent, noToken, otherToken, tooManyFields
    case json, plainText, noType, otherFormEncoding, cutUpload, tokenLast

    /// The one status that this has to get everywhere; nil where it depends on the form.
    var status: HTTPResponse.Status? {
        switch self {
        case .nothing, .untouched, .tooLong, .noChoiceOfOurs, .strangeDates, .control, .oldVersion,
            .newVersion,
            .noToken, .otherToken:
            nil
        case .twiceTheSameName, .notUTF8, .halfASurrogate, .brokenPercent, .tooManyFields, .cutUpload,
            .tokenLast:
            .badRequest
        case .json, .plainText, .noType, .otherFormEncoding: .unsupportedMediaType
        }
    }

    /// Nothing may happen, whatever the form says of it.
    var hasNoToken: Bool { self == .noToken || self == .otherToken }

    /// Whether this can be done to a form at all.
    func applies(to form: TestForm) -> Bool {
        switch self {
        case .oldVersion, .newVersion: form.controls.contains { $0.name == "versie" }
        case .twiceTheSameName, .tooManyFields, .brokenPercent, .halfASurrogate: !form.isMultipart
        case .cutUpload: form.isMultipart
        case .tokenLast: form.isMultipart && form.controls.count > 1
        case .notUTF8: !form.isMultipart || form.controls.count > 1
        case .nothing, .untouched, .tooLong, .noChoiceOfOurs, .strangeDates, .control, .noToken, .otherToken,
            .json, .plainText, .noType, .otherFormEncoding:
            true
        }
    }

    /// What is sent, and as what it is announced.
    func body(of form: TestForm) -> (type: String, bytes: [UInt8]) {
        let plain = "application/x-www-form-urlencoded"
        let own = form.isMultipart ? Multipart.contentType : plain
        let fields = fields(of: form)
        switch self {
        case .json: return ("application/json", Array("{}".utf8))
        case .plainText: return ("text/plain", Self.encoded(fields))
        case .noType: return ("", Self.encoded(fields))
        case .otherFormEncoding:
            return form.isMultipart
                ? (plain, Self.encoded(fields))
                : (Multipart.contentType, Multipart.body(fields: fields, file: nil))
        case .twiceTheSameName: return (own, Self.encoded(fields + [("versie", "1"), ("versie", "1")]))
        case .notUTF8:
            guard form.isMultipart else { return (own, Self.encoded(fields) + Array("&x=%FF%FE".utf8)) }
            let marked = fields.map { ($0.0, $0.0 == "csrf" ? $0.1 : "~") }
            return (own, Multipart.body(fields: marked, file: nil).map { $0 == 0x7E ? 0xFF : $0 })
        case .halfASurrogate: return (own, Self.encoded(fields) + Array("&x=%ED%A0%80".utf8))
        case .brokenPercent: return (own, Self.encoded(fields) + Array("&x=%2".utf8))
        case .tooManyFields:
            return (own, Self.encoded(fields + (0..<Limits.formFields).map { ("x\($0)", "") }))
        case .cutUpload: return (own, Multipart.body(fields: fields, file: nil).dropLast(20))
        case .tokenLast: return (own, Multipart.body(fields: fields.reversed(), file: nil))
        case .nothing, .untouched, .tooLong, .noChoiceOfOurs, .strangeDates, .control, .oldVersion,
            .newVersion,
            .noToken, .otherToken:
            return (
                own, form.isMultipart ? Multipart.body(fields: fields, file: nil) : Self.encoded(fields)
            )
        }
    }

    private func fields(of form: TestForm) -> [(String, String)] {
        let token = form.controls.filter { $0.name == "csrf" }.map { ($0.name, $0.value) }
        let version = form.controls.filter { $0.name == "versie" }.map { ($0.name, $0.value) }
        let sent = form.controls.filter { $0.isSent && !["csrf", "versie"].contains($0.name) }
        var names: [String] = []
        for control in form.controls where !["csrf", "versie"].contains(control.name) {
            if !names.contains(control.name) { names.append(control.name) }
        }
        switch self {
        case .nothing: return token
        case .noToken: return version + sent.map { ($0.name, $0.value) }
        case .otherToken: return [("csrf", String(repeating: "0", count: 64))] + version
        case .tooLong:
            return token + version + names.map { ($0, String(repeating: "lang ", count: 4_000)) }
        case .noChoiceOfOurs: return token + version + names.map { ($0, "☃' OR 1=1; <b>") }
        case .strangeDates:
            return token + version
                + names.map { ($0, $0.hasSuffix("jaar") ? "9999" : "99999999999999999999") }
        case .control: return token + version + names.map { ($0, "\u{0}\u{1B}\u{202E}\r\r\n") }
        case .oldVersion: return token + [("versie", "0")] + sent.map { ($0.name, $0.value) }
        case .newVersion: return token + [("versie", "-9")] + sent.map { ($0.name, $0.value) }
        case .untouched, .twiceTheSameName, .notUTF8, .halfASurrogate, .brokenPercent, .tooManyFields, .json,
            .plainText, .noType, .otherFormEncoding, .cutUpload, .tokenLast:
            return token + version + sent.map { ($0.name, $0.value) }
        }
    }

    private static func encoded(_ fields: [(String, String)]) -> [UInt8] {
        let pairs = fields.map { "\(PercentCoding.encode($0))=\(PercentCoding.encode($1))" }
        return Array(pairs.joined(separator: "&").utf8)
    }
}
