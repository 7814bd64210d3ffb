/// What stands on every page: header, footer, buttons and the error summary.
public struct CommonTexts: Sendable {
    package let pageTitle: @Sendable (_ page: String, _ organisation: String) -> String
    package let errorTitle: @Sendable (_ title: String) -> String
    package let skipLink: String
    package let navigation: String
    package let followLink: String
    package let officerLink: String
    package let startLink: String
    package let staffLink: String
    package let otherLanguage: String
    package let otherLanguageCode: String
    package let back: String
    package let goOn: String
    package let send: String
    package let save: String
    package let change: String
    package let remove: String
    package let printPage: String
    package let wipe: String
    package let yes: String
    package let no: String
    package let notFilledIn: String
    package let optional: @Sendable (_ label: String) -> String
    package let errorSummary: String
    package let errorPrefix: String
    package let danger: String
    package let notice: String
    package let goodToKnow: String
    package let quickExit: String
    package let quickExitHint: String
    package let footer: String
    package let help: @Sendable (_ phone: String) -> String
    package let regulation: String
    package let contact: String
    package let privacy: String
    package let cookies: String
    package let withdrawConsent: String
    package let accessibility: String
    package let fileSize: @Sendable (_ bytes: Int) -> String
}
