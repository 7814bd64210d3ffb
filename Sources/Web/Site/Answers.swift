import CaseDesk
import HTTPTypes
import Hummingbird
import Procedure

/// Thrown instead of an answer: the person has to come in first.
struct Elsewhere: LeadsElsewhere {
    enum Door: Equatable {
        case follow
        case asked
        case signIn
        /// They gave a password, and are at another step of the way in.
        case step(Entrance)
        /// The promise that comes before reading; `back` is its address.
        case promise
        /// The door of the officer's rooms, which has a passphrase of its own.
        case room
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
            let context = context.speaking(languageOf: request)
            switch elsewhere.door {
            case .follow: return .redirect(to: context.address("/volgen?verlopen=1"))
            case .asked: return .redirect(to: context.address("/vragen?verlopen=1"))
            case .room: return .redirect(to: "/kamer")
            case .signIn:
                return .redirect(to: SignInController.address(["verlopen=1"], back: elsewhere.back))
            case .step(let entrance): return .redirect(to: SignInController.address(of: entrance))
            case .promise: return .redirect(to: elsewhere.back ?? "/werk")
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
        case .noPress, .press, .noRoomKey, .busy: .unavailable
        case .someoneElseFirst, .unreadable, .ledger, .notPacked: nil
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
            .registration, .closing, .keeping:
            .unprocessableContent
        }
    }
}

extension WebContext {
    /// The same in the language of the address: what a page's route knew is not known around it.
    fileprivate func speaking(languageOf request: Request) -> Self {
        var context = self
        let first = request.uri.path.split(separator: "/").first.map(String.init) ?? ""
        if Language(rawValue: first) != nil { context.language = first }
        return context
    }

    /// An address in the language of this page.
    func address(_ path: String) -> String {
        spoken == .dutch ? path : "/\(language)\(path == "/" ? "" : path)"
    }
}
