import CCurlShim
import Foundation

/// One mail over one connection; blocks, so only on a thread of `SMTPTransport`.
struct CurlSession {
    private static let connectSeconds = 10

    private let server: MailServer

    init(_ server: MailServer) {
        self.server = server
    }

    func send(_ mail: Mail) throws(PostFault) {
        guard let handle = Curl.handle() else {
            throw .serverAway(reason: "libcurl does not start")
        }
        defer { curl_easy_cleanup(handle) }
        setLimits(handle)
        try setServer(handle)

        let recipient = curl_slist_append(nil, "<\(mail.to.mailbox)>")
        defer { curl_slist_free_all(recipient) }
        curlshim_setopt_string(handle, CURLOPT_MAIL_FROM, "<\(mail.from.mailbox)>")
        curlshim_setopt_pointer(handle, CURLOPT_MAIL_RCPT, recipient)

        try upload(mail.bytes, through: handle)
    }

    private func upload(_ bytes: [UInt8], through handle: UnsafeMutableRawPointer) throws(PostFault) {
        var bytes = bytes
        let fault = bytes.withUnsafeMutableBytes { buffer -> PostFault? in
            // libcurl reads the message from a C stream over our bytes and stuffs the dots itself.
            guard let stream = fmemopen(buffer.baseAddress, buffer.count, "rb") else {
                return .serverAway(reason: "out of memory")
            }
            defer { fclose(stream) }
            curlshim_setopt_long(handle, CURLOPT_UPLOAD, 1)
            curlshim_setopt_pointer(handle, CURLOPT_READDATA, UnsafeRawPointer(stream))
            return perform(handle) { ftell(stream) > 0 }
        }
        if let fault { throw fault }
    }

    private func perform(_ handle: UnsafeMutableRawPointer, hasBegunText: () -> Bool) -> PostFault? {
        var detail = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))
        let code = detail.withUnsafeMutableBufferPointer { buffer in
            curlshim_setopt_pointer(handle, CURLOPT_ERRORBUFFER, buffer.baseAddress)
            return curl_easy_perform(handle)
        }
        guard code != CURLE_OK else { return nil }
        var reply = 0
        curlshim_getinfo_long(handle, CURLINFO_RESPONSE_CODE, &reply)
        let words = String(decoding: detail.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        return PostFault(code, reply: reply, detail: words, hasBegunText: hasBegunText())
    }

    private func setLimits(_ handle: UnsafeMutableRawPointer) {
        // Signals would hit the whole process; the resolver's timeout then comes from its own thread.
        curlshim_setopt_long(handle, CURLOPT_NOSIGNAL, 1)
        curlshim_setopt_long(handle, CURLOPT_CONNECTTIMEOUT, Self.connectSeconds)
        curlshim_setopt_long(handle, CURLOPT_TIMEOUT, server.timeoutSeconds)
        curlshim_setopt_string(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        // A proxy from the environment is meant for the web and would see the mail.
        curlshim_setopt_string(handle, CURLOPT_NOPROXY, "*")
    }

    private func setServer(_ handle: UnsafeMutableRawPointer) throws(PostFault) {
        curlshim_setopt_string(handle, CURLOPT_URL, server.url)
        if server.encryption == .startTLS {
            curlshim_setopt_long(handle, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
        }
        if let file = server.authorityFile { curlshim_setopt_string(handle, CURLOPT_CAINFO, file) }
        guard let signIn = server.signIn else { return }
        guard let text = try? String(contentsOfFile: signIn.passwordFile, encoding: .utf8),
            let password = text.split(whereSeparator: \.isNewline).first
        else { throw .misconfigured("the mail password file cannot be read, or is empty") }
        curlshim_setopt_string(handle, CURLOPT_USERNAME, signIn.user)
        curlshim_setopt_string(handle, CURLOPT_PASSWORD, String(password))
    }
}
