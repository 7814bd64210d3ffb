import Foundation
import Glibc
import Testing

/// A plain socket, to see what a browser's own cleverness would hide.
struct Wire {
    var answer = ""
    var sent = 0
    var isClosed = false

    /// The head, then a body of bytes, then so many megabytes until the other side takes no more.
    static func send(
        _ port: Int, _ head: String, body: [UInt8] = [], megabytes: Int = 0, isChunked: Bool = false
    ) async throws -> Wire {
        // On a thread of its own: one that waits here would be missed by the server under test.
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result {
                        try exchange(
                            port, Array(head.utf8) + body, megabytes: megabytes, isChunked: isChunked)
                    })
            }
        }
    }

    private static func exchange(
        _ port: Int, _ head: [UInt8], megabytes: Int, isChunked: Bool
    ) throws -> Wire {
        let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(handle) }
        try connect(handle, port)
        var wire = Wire()
        _ = push(handle, head)
        let block = Array(repeating: UInt8(ascii: "a"), count: 1 << 20)
        for _ in 0..<megabytes {
            let taken = push(
                handle, isChunked ? Array("100000\r\n".utf8) + block + Array("\r\n".utf8) : block)
            wire.sent += max(taken, 0)
            if taken < block.count { break }
        }
        (wire.answer, wire.isClosed) = receive(handle)
        return wire
    }

    private static func connect(_ handle: Int32, _ port: Int) throws {
        var patience = timeval(tv_sec: 60, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(handle, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
        setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let status = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(status == 0)
    }

    private static func push(_ handle: Int32, _ bytes: [UInt8]) -> Int {
        Glibc.send(handle, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    /// Reads until the other side closes; a reset counts as closed.
    private static func receive(_ handle: Int32) -> (String, Bool) {
        var all: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(handle, &block, block.count, 0)
            if count <= 0 { return (String(decoding: all, as: UTF8.self), count == 0 || errno == ECONNRESET) }
            all.append(contentsOf: block.prefix(count))
        }
    }
}
