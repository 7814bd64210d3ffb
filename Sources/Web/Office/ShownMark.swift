import CaseDesk
import Crypto
import Foundation
import HTML
import Procedure

/// A mark of what a page of the office showed, so that of two who change one thing the second is told.
struct ShownMark: Part, Hashable {
    private static let name = "stand"

    let text: String

    /// Of an account as the administrator can change it.
    init(_ account: Account) {
        let absent = account.absent.map { [$0.from, $0.through] } ?? []
        self.init(
            [account.name, account.email, account.telephone, account.team]
                + [account.manager?.text ?? "", account.substitute?.text ?? ""] + absent
                + account.roles.map(\.rawValue).sorted())
    }

    /// Of what people read about the organisation.
    init(_ organisation: Organisation?) {
        let form = OrganisationForm(organisation)
        self.init(OrganisationForm.Line.allCases.map { form.values[$0] ?? "" })
    }

    /// Of the order in which a handler is looked for.
    init(_ list: HandlingList) {
        self.init(list.candidates.map { "\($0.person.text) \($0.tier.name)" })
    }

    private init(_ parts: [String]) {
        let bytes = Data(parts.joined(separator: "\u{0}").utf8)
        text = SHA256.hash(data: bytes).prefix(8).map { String(format: "%02x", $0) }.joined()
    }

    /// Whether the form that was sent showed the same.
    func isShown(in form: FormData) -> Bool { form.text(Self.name) == text }

    var html: HTML { input(.type("hidden"), .name(Self.name), .value(text)) }
}
