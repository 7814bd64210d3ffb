import Foundation
import Testing

/// What a program of another house makes of a file of ours.
enum OtherProgram {
    static func reads(_ bytes: [UInt8], with program: String, _ arguments: [String]) throws -> [String] {
        let file = FileManager.default.temporaryDirectory.appending(component: UUID().uuidString)
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/\(program)")
        process.arguments = [file.path()] + arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
    }

    /// The text of a PDF, line by line.
    static func lines(ofPDF bytes: [UInt8]) throws -> [String] {
        try reads(bytes, with: "pdftotext", ["-raw", "-"])
    }
}
