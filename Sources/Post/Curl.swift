import CCurlShim

/// The library itself, which wants to be begun once per process, before the first handle.
enum Curl {
    static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    /// A handle of its own for one exchange; nil when libcurl does not start.
    static func handle() -> UnsafeMutableRawPointer? { isReady ? curl_easy_init() : nil }
}
