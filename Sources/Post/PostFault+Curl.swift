import CCurlShim

extension PostFault {
    /// When in doubt the mail is kept: only a refused reader or a refused text is for ever.
    init(_ code: CURLcode, reply: Int, detail: String, hasBegunText: Bool) {
        switch reply {
        case 400..<500:
            self = .askedToWait(reply: reply)
        case 500..<600 where code == CURLE_LOGIN_DENIED:
            self = .notLetIn(reply: reply)
        case 500..<600 where hasBegunText || detail.hasPrefix("DATA"):
            self = .mailRefused(reply: reply)
        case 500..<600 where detail.hasPrefix("RCPT"):
            self = .recipientRefused(reply: reply)
        case 500..<600:
            // The greeting, EHLO, STARTTLS or MAIL FROM: all of them about us, none about this mail.
            self = .notLetIn(reply: reply)
        default:
            // libcurl's fixed words for the code, which quote nothing; `detail` may hold an address.
            self = .serverAway(reason: String(cString: curl_easy_strerror(code)))
        }
    }
}
