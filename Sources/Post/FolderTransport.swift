import Foundation

/// Writes each mail as an `.eml` file instead of sending it: for a demo without a mail server.
public struct FolderTransport: MailTransport {
    private let folder: URL

    /// The folder is made, readable to its owner only, when it is not there.
    public init(folder: String) {
        self.folder = URL(fileURLWithPath: folder, isDirectory: true)
    }

    /// The same mail is the same file: sending it again changes nothing.
    public func send(_ mail: Mail) async throws(PostFault) {
        let bytes = Data(mail.bytes)
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            let file = folder.appendingPathComponent(Self.fileName(mail.messageID))
            try bytes.write(to: file, options: .atomic)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        } catch {
            throw .notWritten(reason: (error as NSError).localizedDescription)
        }
    }

    /// An id may hold a slash: every byte that a file name need not have is written as a number.
    static func fileName(_ messageID: String) -> String {
        messageID.utf8.reduce(into: "") { name, byte in
            if isLetter(byte) || isDigit(byte) || "-_@.".utf8.contains(byte) && !name.isEmpty {
                name.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                name += "%" + hex(byte)
            }
        } + ".eml"
    }
}
