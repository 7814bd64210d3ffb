import Procedure

/// Every kind of letter, for tests and `bin/letters`; a kind without a content does not compile.
public enum LetterCatalogue {
    /// The content type of a kind.
    public static func content(of kind: Letter.Kind) -> any LetterContent.Type {
        switch kind {
        case .receipt: ReceiptContent.self
        case .notice: NoticeContent.self
        case .invitation: InvitationContent.self
        case .calledOff: CalledOffContent.self
        case .minutes: MinutesContent.self
        case .progress: ProgressContent.self
        case .overdue: OverdueContent.self
        case .settlement: SettlementContent.self
        case .confirmation: ConfirmationContent.self
        case .outcome: OutcomeContent.self
        case .tooOld: TooOldContent.self
        case .outOfScope: OutOfScopeContent.self
        case .refusedByPolicy: RefusedByPolicyContent.self
        case .withdrawalConfirmed: WithdrawalContent.self
        case .referredOn: ReferredOnContent.self
        case .notAComplaint: NotAComplaintContent.self
        case .afterDeath: AfterDeathContent.self
        case .howItEnded: HowItEndedContent.self
        case .addendum: AddendumContent.self
        case .correction: CorrectionContent.self
        case .newHandler: NewHandlerContent.self
        case .recorded: RecordedContent.self
        }
    }

    /// A whole letter for every preview of every kind, in a fixed order, and some in another frame.
    public static var previews: [(name: String, letter: LetterSheet)] {
        let single = Letter.Kind.allCases.flatMap { kind in
            Example.contents(of: content(of: kind)).map { name, content in
                (name: "\(kind.rawValue), \(name)", letter: Example.letter(content))
            }
        }
        return single + Example.framed
    }

    /// The name of a preview as a file can have it: lower case letters, digits and hyphens.
    public static func fileName(of preview: String) -> String {
        let words = preview.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.map { $0.lowercased() }.joined(separator: "-")
    }
}
