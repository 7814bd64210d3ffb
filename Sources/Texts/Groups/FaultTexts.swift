/// Pages for when something goes wrong; each says where to go next.
public struct FaultTexts: Sendable {
    package let notFoundTitle: String
    package let notFound: @Sendable (_ phone: String) -> String
    package let serverTitle: String
    package let server: @Sendable (_ phone: String) -> String
    package let tooLargeTitle: String
    package let tooLarge: @Sendable (_ megabytes: Int) -> String
    package let unreadableTitle: String
    package let unreadable: @Sendable (_ phone: String) -> String
    package let forbiddenTitle: String
    package let forbidden: @Sendable (_ phone: String) -> String
    package let wrongMethodTitle: String
    package let wrongMethod: String
    package let tooManyTitle: String
    package let tooMany: @Sendable (_ time: String, _ phone: String) -> String
    package let busyTitle: String
    package let busy: @Sendable (_ phone: String) -> String
    package let staleTitle: String
    package let stale: @Sendable (_ phone: String) -> String
    package let outsideTitle: String
    package let outside: String
    package let fileAgain: String
    package let typed: String
    package let requestNumber: @Sendable (_ number: String) -> String
}
