/// What takes a mail out of the house.
public protocol MailTransport: Sendable {
    /// Returns once the other side has taken the mail upon itself; a second call is harmless.
    func send(_ mail: Mail) async throws(PostFault)
}
