import CaseDesk
import Foundation
import Hummingbird
import Ledger
import Letters
import Logging
import NIOCore
import Post
import ServiceLifecycle
import UnixSignals
import Web

/// A running node: the site, the clock and the postman in one group that stops together.
struct Node {
    let desk: Desk
    let place: Place
    let settings: NodeSettings
    let now: @Sendable () -> Now
    var demo: DemoDoor?

    static func press(_ settings: NodeSettings) -> LetterPress? {
        settings.weasyprint.map { python in
            LetterPress(
                python: python, fonts: LetterFonts(regular: Assets.fonts.regular, bold: Assets.fonts.bold))
        }
    }

    /// Serves until it is ended; requests in flight are finished.
    func run(port: Int, onListening: @escaping @Sendable (Int) -> Void) async throws {
        var logger = Logger(label: "gehoord")
        logger.logLevel = .notice
        let shell = ShellSettings(
            hosts: settings.hosts, secureCookies: settings.secureCookies,
            csrfSecret: try place.keys().snapshot.secret(for: "forms"), forwardedHops: settings.proxies)
        let site = Site(desk, settings: shell, demo: demo, now: now)
        let app = site.application(address: .hostname(settings.address, port: port), logger: logger) {
            channel in
            onListening(channel.localAddress?.port ?? port)
        }
        let services: [any Service] = [
            app, Clock(desk, surroundings: surroundings, now: now, logger: logger), try postman(logger),
        ]
        let group = ServiceGroup(
            configuration: .init(
                services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger))
        try await group.run()
        await desk.close()
    }

    private var surroundings: Clock.Surroundings {
        let folder = place.postgres == nil ? place.folder : nil
        return Clock.Surroundings(
            erasures: place.erasures, sealKeeper: settings.sealKeeper?.mailbox,
            upkeep: Upkeep(
                freeBytes: { folder.flatMap { Self.freeBytes(at: $0) } }, wantsBackups: demo == nil))
    }

    private static func freeBytes(at folder: String) -> Int64? {
        let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder)
        return (attributes?[.systemFreeSize] as? NSNumber)?.int64Value
    }

    private func postman(_ logger: Logger) throws -> Postman {
        if let mail = settings.mail {
            return Postman(
                desk, transport: SMTPTransport(mail.server), from: mail.from, now: now, logger: logger)
        }
        try FileManager.default.createDirectory(atPath: place.mails, withIntermediateDirectories: true)
        return Postman(
            desk, transport: FolderTransport(folder: place.mails),
            from: try MailAddress("post@localhost.example"),
            now: now, logger: logger)
    }
}

extension Now {
    /// The wall clock: read here, and nowhere else.
    static func wall() -> Now {
        Now(Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)))
    }
}
