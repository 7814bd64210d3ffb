import HTML
import HTTPTypes
import Hummingbird
import NIOCore

@testable import Web

/// A site of a few addresses, with a cell for everyone and one that lets nobody in.
enum TestCell: RouteCell, Equatable {
    case everyone, nobody, named(String)

    enum Name: ContextKey {
        typealias Value = String
    }

    func admit(_ request: Request, _ context: inout WebContext) async throws {
        switch self {
        case .everyone: break
        case .nobody: throw WebProblem.forbidden
        case .named(let name): context[Name.self] = name
        }
    }
}

/// Holds something that must never reach a log or a page.
enum Fault: Error {
    case secret(String)
}

enum TestShell {
    static func settings(
        hosts: Set<String> = [], isSecure: Bool = false, hops: Int = 0
    ) -> ShellSettings {
        ShellSettings(
            hosts: hosts, secureCookies: isSecure,
            csrfSecret: Array(repeating: 7, count: 32),
            forwardedHops: hops)
    }

    static func table() -> RouteTable<TestCell> {
        var routes = RouteTable<TestCell>()
        routes.get("/", cell: .everyone, everyLanguage: true) { _, context in .page(p { context.language }) }
        routes.get("/werk/:nr", cell: .named("Samira")) { _, context in
            let number = try context.pathPart("nr")
            return .page(p { "\(number) \(context[TestCell.Name.self] ?? "")" })
        }
        routes.get("/dicht", cell: .nobody) { _, _ in .plain("never") }
        routes.get("/kapot", cell: .everyone) { _, _ in throw Fault.secret("Jansen") }
        routes.get("/wie", cell: .everyone) { _, context in .plain(context.clientAddress) }
        routes.get("/vraag", cell: .everyone) { _, context in
            .page(
                PostForm(to: "/vraag", token: context.csrfToken) {
                    TextArea(Field("verhaal", "Vertel"), value: "<oud>\n\"")
                    Checkboxes(Field("wens[]", "Wat"), [Choice("a", "A"), Choice("b", "B")], ticked: ["b"])
                    Button("Ga verder", name: "knop", value: "verder")
                }.html)
        }
        routes.post("/vraag", cell: .everyone) { _, _, form in
            let boxes = form.list("wens[]").joined(separator: ",")
            return .page(p { "\(form.text("verhaal"))|\(boxes)|\(form.text("knop"))" })
        }
        routes.get("/bestand", cell: .everyone) { _, context in
            .page(
                PostForm(to: "/bestand", token: context.csrfToken, hasFile: true) {
                    FileField(Field("bestand", "Bestand"))
                    Button("Voeg toe")
                }.html)
        }
        routes.upload("/bestand", cell: .everyone) { _, _, upload in
            var lines: [String] = []
            while let part = try await upload.nextPart() {
                var count = 0
                while let chunk = try await upload.chunk() { count += chunk.readableBytes }
                lines.append("\(part.name) \(part.fileName ?? "-") \(count)")
            }
            return .page(p { lines.joined(separator: "|") })
        }
        return routes
    }

    static func shell(
        _ settings: ShellSettings = settings(), requestLimit: TimeAmount = Limits.request
    ) -> Shell<TestCell> {
        Shell(table(), settings: settings, requestLimit: requestLimit) { report in
            p { "fout \(report.status.code) \(report.language) \(report.requestID)" }
        }
    }

    static func client(_ settings: ShellSettings = settings()) -> TestClient {
        TestClient(shell(settings).router())
    }
}
