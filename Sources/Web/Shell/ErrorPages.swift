import HTML
import HTTPTypes
import Hummingbird
import Logging

/// What an error page may say; the error itself stays in the house.
public struct ErrorReport: Sendable {
    /// Nil where the fault is ours or the error brought its own status.
    public let problem: WebProblem?
    /// The status that the page is sent with.
    public let status: HTTPResponse.Status
    /// The language of the address that was asked for.
    public let language: String
    /// Printed small, to be read out on the telephone.
    public let requestID: String
}

/// Turns every thrown error into a page; logs the kind of error with the request id, never what it carries.
struct ErrorPages: RouterMiddleware {
    let settings: ShellSettings
    let page: @Sendable (ErrorReport) -> HTML

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            return answer(to: error, request, context)
        }
    }

    private func answer(to error: any Error, _ request: Request, _ context: WebContext) -> Response {
        let problem = Self.problem(in: error)
        let status = problem?.status ?? (error as? any StatusError)?.status ?? .internalServerError
        note(error, status, context.logger)
        let report = ErrorReport(
            problem: problem, status: status, language: settings.language(of: request.uri.path),
            requestID: context.requestID)
        var response = Response.page(page(report), status: status)
        response.headers.append(contentsOf: problem?.headers ?? [:])
        return response
    }

    private static func problem(in error: any Error) -> WebProblem? {
        switch error {
        case let problem as WebProblem: problem
        case let problem as FormProblem: .unreadableForm(problem)
        case let problem as MultipartProblem: .unreadableUpload(problem)
        case let error as any HTTPResponseError: WebProblem(status: error.status)
        default: nil
        }
    }

    /// What somebody typed may sit inside an error, so only its type and case are written down.
    private func note(_ error: any Error, _ status: HTTPResponse.Status, _ logger: Logger) {
        let level: Logger.Level = status.kind == .serverError ? .error : .debug
        logger.log(
            level: level, "request failed",
            metadata: ["error": "\(ErrorName.of(error))", "status": "\(status.code)"])
    }
}

/// The type and case of an error without its payload, fit for a log.
public enum ErrorName {
    /// `LedgerFault.busy`, `FormProblem.duplicate`; values that the case carries are left out.
    public static func of(_ error: any Error) -> String {
        let mirror = Mirror(reflecting: error)
        let type = String(describing: mirror.subjectType)
        guard mirror.displayStyle == .enum else { return type }
        return "\(type).\(mirror.children.first?.label ?? "\(error)")"
    }
}

extension WebProblem {
    fileprivate init?(status: HTTPResponse.Status) {
        switch status {
        case .notFound: self = .notFound
        case .forbidden, .unauthorized: self = .forbidden
        case .contentTooLarge: self = .tooLarge(limit: 0)
        case .unsupportedMediaType: self = .unsupportedType
        case .badRequest: self = .badRequest
        default: return nil
        }
    }
}
