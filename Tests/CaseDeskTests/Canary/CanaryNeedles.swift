import Foundation

/// Looks for a word as bytes, in every form in which a program might leave it behind.
struct CanaryNeedles {
    let needles: [[UInt8]]

    init(_ word: String) {
        let forms = [word, word.uppercased(), word.capitalized].map { Array($0.utf8) }
        let wide = word.utf8.flatMap { [$0, UInt8(0)] }
        let hex = word.utf8.map { String($0, radix: 16) }.joined()
        let base64 = (0..<3).map { Self.base64(word, after: $0) }
        needles = forms + [wide] + ([hex, hex.uppercased()] + base64).map { Array($0.utf8) }
    }

    /// The characters that stay the same whatever stands around the word, so far into a group of three.
    private static func base64(_ word: String, after offset: Int) -> String {
        let bytes = [UInt8](repeating: 0, count: offset) + Array(word.utf8)
        let text = Data(bytes).base64EncodedString()
        let first = (offset * 8 + 5) / 6
        return String(text.prefix(bytes.count * 8 / 6).dropFirst(first))
    }

    /// What stands around the first hit, for the failure's message; nil when there is none.
    func hit(in bytes: Data) -> String? {
        for needle in needles {
            guard let at = Self.position(of: needle, in: bytes) else { continue }
            let around = bytes[max(0, at - 40)..<min(bytes.count, at + needle.count + 40)]
            return String(decoding: around.map { (32..<127).contains($0) ? $0 : 46 }, as: UTF8.self)
        }
        return nil
    }

    private static func position(of needle: [UInt8], in bytes: Data) -> Int? {
        bytes.withUnsafeBytes { whole -> Int? in
            guard let start = whole.baseAddress, let first = needle.first else { return nil }
            var from = 0
            while from + needle.count <= whole.count {
                let rest = whole.count - needle.count - from + 1
                guard let next = memchr(start + from, Int32(first), rest) else { return nil }
                let at = UnsafeRawPointer(next) - start
                if memcmp(start + at, needle, needle.count) == 0 { return at }
                from = at + 1
            }
            return nil
        }
    }

    /// The hits in a folder and everything below it, by file; a folder that cannot be read throws.
    func hits(below folder: String) throws -> [String] {
        var hits: [String] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            let path = folder + "/" + name
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
            if isFolder.boolValue {
                hits += try self.hits(below: path)
            } else {
                hits += try self.hits(inFile: path)
            }
        }
        return hits
    }

    /// The hits in files that lie in a folder itself and changed since then, such as temporary ones.
    func hits(in folder: String, changedSince: Date) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).flatMap { name -> [String] in
            let path = folder + "/" + name
            guard let about = try? FileManager.default.attributesOfItem(atPath: path),
                about[.type] as? FileAttributeType == .typeRegular,
                let changed = about[.modificationDate] as? Date, changed >= changedSince
            else { return [] }
            return try hits(inFile: path)
        }
    }

    /// A server's file may be gone before it is read; one that is there and closed to us is a fault.
    private func hits(inFile path: String) throws -> [String] {
        if let name = hit(in: Data(path.utf8)) { return ["the name of \(name)"] }
        do {
            let bytes = try Data(contentsOf: URL(filePath: path))
            return hit(in: bytes).map { ["\(path): \($0)"] } ?? []
        } catch {
            guard FileManager.default.fileExists(atPath: path) else { return [] }
            throw error
        }
    }
}
