import Hummingbird
import NIOCore

/// An upload that is read part by part while it comes in; nothing of it is kept here.
public final class Upload {
    private var body: RequestBody.AsyncIterator
    private var parser: MultipartParser
    private var count = 0
    private let limit: Int
    private var isInsidePart = false
    private var isFile = false
    private var isGivenUp = false
    private let announced: Int?
    /// The token is the first; whoever throws after it alone has taken nothing of the form.
    private(set) var partsRead = 0

    init(_ request: Request, limit: Int) throws {
        guard request.mediaType == "multipart/form-data" else { throw WebProblem.unsupportedType }
        announced = request.headers[.contentLength].flatMap { Int($0) }
        self.limit = limit
        parser = try MultipartParser(boundary: Self.boundary(in: request.headers[.contentType] ?? ""))
        body = request.body.makeAsyncIterator()
    }

    /// How much is still to come where that is too much, so that a file can be refused before it is sent.
    public var announcedBeyondLimit: Int? {
        announced.flatMap { $0 > limit ? max($0 - count, 0) : nil }
    }

    /// Reads no further: what is left of the form is not there any more, or not wanted.
    public func giveUp() { isGivenUp = true }

    /// The next part, past whatever was not read of the one before; nil after the last.
    public func nextPart() async throws -> MultipartHead? {
        while let event = try await next() {
            guard case .part(let head) = event else { continue }
            partsRead += 1
            return head
        }
        return nil
    }

    /// The next bytes of this part, as they come in; nil at its end.
    public func chunk() async throws -> ByteBuffer? {
        guard isInsidePart, case .data(let bytes) = try await next() else { return nil }
        return bytes
    }

    /// The whole of a part that is a field of text.
    public func text() async throws -> String {
        var bytes: [UInt8] = []
        while let chunk = try await chunk() {
            guard bytes.count + chunk.readableBytes <= Limits.fieldBytes else {
                throw MultipartProblem.tooLong
            }
            bytes.append(contentsOf: chunk.readableBytesView)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw MultipartProblem.badEncoding }
        return FormData.withPlainLineBreaks(text)
    }

    /// The token must come before anything that would be stored.
    func leadingField(_ name: String) async throws -> String {
        guard let head = try await nextPart(), head.name == name, head.fileName == nil
        else { throw MultipartProblem.outOfOrder }
        return try await text()
    }

    /// The fields before the file, and the name of the file that comes next; nil where none was chosen.
    ///
    /// Fields stand before the file in every form, so that a file is not read for nothing.
    func fields() async throws -> (form: FormData, fileName: String?) {
        var form = FormData()
        while let part = try await nextPart() {
            if let name = part.fileName { return (form, name.isEmpty ? nil : name) }
            try form.add(part.name, try await text())
        }
        return (form, nil)
    }

    private func next() async throws -> MultipartEvent? {
        while !isGivenUp {
            // Whoever did not look before hears it here, and not a byte of the file is read.
            if isFile, announcedBeyondLimit != nil { throw WebProblem.tooLarge(limit: limit) }
            if let event = try parser.next() {
                isInsidePart = event != .endOfPart
                if case .part(let head) = event { isFile = head.fileName != nil }
                return event
            }
            guard !parser.isDone else { return nil }
            guard let chunk = try await nextChunk() else { throw MultipartProblem.truncated }
            count += chunk.readableBytes
            guard count <= limit else { throw WebProblem.tooLarge(limit: limit) }
            parser.append(chunk)
        }
        return nil
    }

    /// A connection that breaks throws here, and to the person that is a file that did not arrive.
    private func nextChunk() async throws -> ByteBuffer? {
        do {
            return try await body.next()
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            throw MultipartProblem.truncated
        }
    }

    private static func boundary(in contentType: String) -> String {
        for parameter in contentType.split(separator: ";").dropFirst() {
            let halves = parameter.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, halves[0].filter({ $0 != " " }).lowercased() == "boundary" else {
                continue
            }
            return halves[1].filter { $0 != "\"" && $0 != " " }
        }
        return ""
    }
}
