import CaseDesk
import HTTPTypes
import Hummingbird
import Procedure

/// Thrown instead of an answer: the person has to come in first.
struct Elsewhere: Error {
    enum Door {
        case follow
        case signIn
    }

    let door: Door
    /// Where they were going.
    let back: String?

    init(_ door: Door, back: String? = nil) {
        (self.door, self.back) = (door, back)
    }
}

/// Turns what the desk and the doors throw into answers; what is nobody's fault stays for the error pages.
struct Answers: RouterMiddleware {
    let site: Site

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        do { return try await next(request, context) } catch let elsewhere as Elsewhere {
            switch elsewhere.door {
            case .follow: return .redirect(to: context.address("/volgen?verlopen=1"))
            case .signIn:
                return .redirect(to: SignInController.address(["verlopen=1"], back: elsewhere.back))
            }
        } catch let fault as DeskFault {
            throw fault.problem ?? fault
        } catch let refusal as Refusal {
            throw Refused(refusal)
        }
    }
}

/// A refusal that no page took up: the page of its status.
struct Refused: StatusError {
    let refusal: Refusal

    init(_ refusal: Refusal) {
        self.refusal = refusal
    }

    var status: HTTPResponse.Status { refusal.status }
}

extension DeskFault {
    /// The error page of a fault that no page handled itself; nil where it is ours.
    var problem: WebProblem? {
        switch self {
        case .notFound, .draftGone, .unknownCode: .notFound
        case .tooManyTries(let seconds): .tooMany(retryAfter: seconds)
        case .file(.tooLarge): .tooLarge(limit: FileType.limit)
        case .file, .letterNotReady: .badRequest
        case .wrongPassword: .forbidden
        case .noPress, .press: .unavailable
        case .someoneElseFirst, .unreadable, .ledger: nil
        }
    }
}

extension Refusal {
    /// The one table from refusal to status.
    var status: HTTPResponse.Status {
        switch self {
        case .notYours: .notFound
        case .filing(.notFiled): .notFound
        case .closing(.alreadyEnded), .filing(.alreadyFiled), .withdrawal(.alreadyWithdrawn): .conflict
        case .declaredInTheFuture, .notReadBack, .filing, .mandate, .handling, .contacts, .reactions,
            .investigation,
            .conversations, .settlement, .referral, .outcome, .measures, .withdrawal, .letters, .concerns,
            .registration, .closing:
            .unprocessableContent
        }
    }
}

extension WebContext {
    /// An address in the language of this page.
    func address(_ path: String) -> String {
        spoken == .dutch ? path : "/\(language)\(path == "/" ? "" : path)"
    }
}
