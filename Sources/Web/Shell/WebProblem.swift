import HTTPTypes

/// Why a request gets an error page; what the regulation refuses is no `WebProblem`.
public enum WebProblem: Error, Equatable, Sendable {
    /// No such page, or none for this person: the two answer alike.
    case notFound
    /// The address exists, but not for this method.
    case wrongMethod(allowed: [String])
    /// Signed in, but not for this.
    case forbidden
    /// The form's token is missing or belongs to another cookie: an old page, or cookies switched off.
    case staleForm
    /// The form stands on another site.
    case foreignForm
    /// The body cannot be read as a form.
    case unreadableForm(FormProblem)
    /// The upload cannot be read; a connection that broke ends here too.
    case unreadableUpload(MultipartProblem)
    /// Anything else that we cannot read.
    case badRequest
    /// More bytes than this address takes.
    case tooLarge(limit: Int)
    /// A body of a kind that this address does not take.
    case unsupportedType
    /// The `Host` is not one of ours.
    case wrongHost
    /// Too often; in so many seconds again.
    case tooMany(retryAfter: Int)
    /// For the moment the service cannot answer.
    case unavailable

    /// The status that the page is sent with.
    public var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .wrongMethod: .methodNotAllowed
        case .forbidden, .staleForm, .foreignForm: .forbidden
        case .unreadableForm, .unreadableUpload, .badRequest: .badRequest
        case .tooLarge: .contentTooLarge
        case .unsupportedType: .unsupportedMediaType
        case .wrongHost: .misdirectedRequest
        case .tooMany: .tooManyRequests
        case .unavailable: .serviceUnavailable
        }
    }

    var headers: HTTPFields {
        switch self {
        case .wrongMethod(let allowed): [.allow: allowed.joined(separator: ", ")]
        case .tooMany(let seconds): [.retryAfter: String(seconds)]
        default: [:]
        }
    }
}

/// An error of another room that knows the status of its page.
public protocol StatusError: Error {
    /// What the visitor's browser is told.
    var status: HTTPResponse.Status { get }
}
