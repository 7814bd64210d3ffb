import NIOCore

/// Why a body is no upload of a browser; carries nothing that was sent.
public enum MultipartProblem: Error, Equatable, Sendable {
    /// The content type names no boundary, or one that RFC 2046 does not allow.
    case noBoundary
    /// The bytes do not follow RFC 7578.
    case malformed
    /// The body ended before its last boundary: the connection broke.
    case truncated
    /// More than `Limits.uploadParts`.
    case tooManyParts
    /// The headers of a part, or a field of text, are beyond their limit.
    case tooLong
    /// A field of text holds bytes that are no UTF-8.
    case badEncoding
    /// The first field is not the one that must come first.
    case outOfOrder
}

/// What a part of an upload says about itself.
public struct MultipartHead: Sendable, Equatable {
    /// The name of the field.
    public var name: String
    /// Nil for a field of text; empty where the browser had no file chosen; never a path.
    public var fileName: String?
    /// What the browser thinks the file is, which proves nothing.
    public var contentType: String?
}

/// What the parser found next.
enum MultipartEvent: Equatable {
    case part(MultipartHead)
    case data(ByteBuffer)
    case endOfPart
}
