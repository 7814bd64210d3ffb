import NIOCore

/// Takes the bytes of an upload in chunks of any size and gives back its parts (RFC 7578).
///
/// It holds at most one chunk and a boundary, or one block of headers; the fuzz test cuts at every place.
struct MultipartParser {
    private enum State {
        case start, headers, content, done
    }

    private static let dashes = UInt16(0x2D2D)
    private static let lineBreak = UInt16(0x0D0A)
    private static let endOfHeaders = Array("\r\n\r\n".utf8)

    private let delimiter: [UInt8]
    private var state = State.start
    private var parts = 0
    // The first boundary has no line break in front of it; with ours all of them look alike.
    private var buffer = ByteBuffer(string: "\r\n")

    init(boundary: String) throws(MultipartProblem) {
        let allowed = boundary.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") }
        guard (1...70).contains(boundary.utf8.count), allowed else { throw .noBoundary }
        delimiter = Array("\r\n--\(boundary)".utf8)
    }

    /// True after the last boundary; what follows it means nothing.
    var isDone: Bool { state == .done }

    mutating func append(_ chunk: ByteBuffer) {
        guard !isDone else { return }
        buffer.discardReadBytes()
        buffer.writeImmutableBuffer(chunk)
    }

    /// Nil means: more bytes are needed, or it is done.
    mutating func next() throws(MultipartProblem) -> MultipartEvent? {
        switch state {
        case .start: try passFirstBoundary() ? try next() : nil
        case .headers: try readHeaders()
        case .content: try readContent()
        case .done: nil
        }
    }

    private mutating func passFirstBoundary() throws(MultipartProblem) -> Bool {
        let seen = buffer.readableBytesView.prefix(delimiter.count)
        guard delimiter.starts(with: seen) else { throw .malformed }
        guard seen.count == delimiter.count else { return false }
        return try passBoundary(at: 0)
    }

    /// Needs the two bytes behind the boundary: a line break before the next part, dashes after the last.
    private mutating func passBoundary(at offset: Int) throws(MultipartProblem) -> Bool {
        let behind = buffer.readerIndex + offset + delimiter.count
        guard let mark = buffer.getInteger(at: behind, as: UInt16.self) else { return false }
        guard mark == Self.dashes || mark == Self.lineBreak else { throw .malformed }
        buffer.moveReaderIndex(to: behind + 2)
        state = mark == Self.dashes ? .done : .headers
        return true
    }

    private mutating func readHeaders() throws(MultipartProblem) -> MultipartEvent? {
        guard let length = buffer.firstOffset(of: Self.endOfHeaders) else {
            guard buffer.readableBytes <= Limits.partHeaderBytes else { throw .tooLong }
            return nil
        }
        guard length <= Limits.partHeaderBytes else { throw .tooLong }
        parts += 1
        guard parts <= Limits.uploadParts else { throw .tooManyParts }
        let block = buffer.readBytes(length: length) ?? []
        buffer.moveReaderIndex(forwardBy: Self.endOfHeaders.count)
        state = .content
        return .part(try MultipartHead(parsing: block))
    }

    private mutating func readContent() throws(MultipartProblem) -> MultipartEvent? {
        if let length = buffer.firstOffset(of: delimiter) {
            if length > 0 { return buffer.readSlice(length: length).map { .data($0) } }
            return try passBoundary(at: 0) ? .endOfPart : nil
        }
        // The last bytes may be the beginning of a boundary.
        let certain = buffer.readableBytes - (delimiter.count - 1)
        return certain > 0 ? buffer.readSlice(length: certain).map { .data($0) } : nil
    }
}

extension ByteBuffer {
    /// How far from the reader index a pattern begins that starts with a carriage return.
    fileprivate func firstOffset(of pattern: [UInt8]) -> Int? {
        withUnsafeReadableBytes { bytes in
            var offset = 0
            while offset + pattern.count <= bytes.count {
                if bytes[offset] == pattern[0],
                    UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + pattern.count)]).elementsEqual(
                        pattern)
                {
                    return offset
                }
                offset += 1
            }
            return nil
        }
    }
}
