import CCurlShim
import Foundation

/// One question over one connection; blocks, so only on a thread of `CurlHTTPTransport`.
struct CurlHTTPSession {
    private static let connectSeconds = 5
    private static let wholeSeconds = 10

    func ask(_ question: HTTPQuestion) throws(HTTPFault) -> HTTPAnswer {
        guard let handle = Curl.handle() else { throw .noAnswer(reason: "libcurl does not start") }
        defer { curl_easy_cleanup(handle) }
        setLimits(handle)
        let headers = curl_slist_append(nil, "Accept: application/json")
        defer { curl_slist_free_all(headers) }
        curlshim_setopt_pointer(handle, CURLOPT_HTTPHEADER, headers)
        curlshim_setopt_string(handle, CURLOPT_URL, question.url)
        if let signIn = question.signIn {
            curlshim_setopt_string(handle, CURLOPT_USERNAME, signIn.user)
            curlshim_setopt_string(handle, CURLOPT_PASSWORD, signIn.password)
        }
        if let body = question.body { curlshim_setopt_string(handle, CURLOPT_COPYPOSTFIELDS, body) }
        return try take(handle)
    }

    /// The answer goes into memory of a fixed size: what is longer breaks off the transfer.
    private func take(_ handle: UnsafeMutableRawPointer) throws(HTTPFault) -> HTTPAnswer {
        var bytes = [UInt8](repeating: 0, count: CurlHTTPTransport.answerBytes)
        let (code, count) = bytes.withUnsafeMutableBytes { buffer -> (CURLcode, Int) in
            guard let stream = fmemopen(buffer.baseAddress, buffer.count, "w") else {
                return (CURLE_OUT_OF_MEMORY, 0)
            }
            defer { fclose(stream) }
            // Unbuffered, so that libcurl hears at once that there is no more room.
            setvbuf(stream, nil, _IONBF, 0)
            curlshim_setopt_pointer(handle, CURLOPT_WRITEDATA, UnsafeRawPointer(stream))
            return (curl_easy_perform(handle), ftell(stream))
        }
        if code == CURLE_WRITE_ERROR { throw .tooLong }
        // libcurl's fixed words for the code, which quote nothing.
        guard code == CURLE_OK else { throw .noAnswer(reason: String(cString: curl_easy_strerror(code))) }
        var status = 0
        curlshim_getinfo_long(handle, CURLINFO_RESPONSE_CODE, &status)
        return HTTPAnswer(status: status, bytes: Array(bytes.prefix(max(0, count))))
    }

    private func setLimits(_ handle: UnsafeMutableRawPointer) {
        // Signals would hit the whole process; the resolver's timeout then comes from its own thread.
        curlshim_setopt_long(handle, CURLOPT_NOSIGNAL, 1)
        curlshim_setopt_long(handle, CURLOPT_CONNECTTIMEOUT, Self.connectSeconds)
        curlshim_setopt_long(handle, CURLOPT_TIMEOUT, Self.wholeSeconds)
        // `http` is for this machine only: `HTTPQuestion` saw to that, and no redirect is followed.
        curlshim_setopt_string(handle, CURLOPT_PROTOCOLS_STR, "https,http")
        curlshim_setopt_long(handle, CURLOPT_FOLLOWLOCATION, 0)
        // A proxy of the environment sees nothing of HTTPS; this machine is reached without one.
        curlshim_setopt_string(handle, CURLOPT_NOPROXY, "localhost,127.0.0.1,::1")
    }
}
