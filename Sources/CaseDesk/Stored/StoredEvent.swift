import Procedure

/// What happened in a case, as it is sealed: one form per kind, each with its own version.
enum StoredEvent {
    /// Every kind, dotted: the cluster and the event.
    static let kinds = codec.kinds

    /// The bytes to seal; `command` names what somebody did that led to it.
    static func encode(_ happened: Happened, command: String?) throws(StoredFault) -> [UInt8] {
        try codec.encode(happened.event, command: command, by: happened.by, on: happened.on)
    }

    /// Reads any version ever written, up to today's.
    static func decode(_ bytes: [UInt8]) throws(StoredFault) -> Happened {
        let row = try codec.decode(bytes)
        return Happened(row.event, by: row.by, on: row.on)
    }

    static let codec = codec(.known)

    /// Tests bring their own lifts; the program has one set.
    static func codec(_ lifts: StoredLifts) -> StoredCodec<Event> {
        StoredCodec(clusters, lifts: lifts, write: form)
    }

    private static let clusters: [StoredCodec<Event>.Cluster] = [
        .init(FilingForms.self) { .filing($0) },
        .init(MandateForms.self) { .mandate($0) },
        .init(HandlingForms.self) { .handling($0) },
        .init(ContactsForms.self) { .contacts($0) },
        .init(ReactionsForms.self) { .reactions($0) },
        .init(InvestigationForms.self) { .investigation($0) },
        .init(ConversationsForms.self) { .conversations($0) },
        .init(SettlementForms.self) { .settlement($0) },
        .init(ReferralForms.self) { .referral($0) },
        .init(DispositionForms.self) { .disposition($0) },
        .init(MeasuresForms.self) { .measures($0) },
        .init(WithdrawalForms.self) { .withdrawal($0) },
        .init(LettersForms.self) { .letters($0) },
        .init(ConcernsForms.self) { .concerns($0) },
        .init(RegistrationForms.self) { .registration($0) },
        .init(ClosingForms.self) { .closing($0) },
        .init(KeepingForms.self) { .keeping($0) },
    ]

    @Sendable private static func form(of event: Event) -> (kind: String, d: any Encodable) {
        switch event {
        case .filing(let event): FilingForms.form(of: event)
        case .mandate(let event): MandateForms.form(of: event)
        case .handling(let event): HandlingForms.form(of: event)
        case .contacts(let event): ContactsForms.form(of: event)
        case .reactions(let event): ReactionsForms.form(of: event)
        case .investigation(let event): InvestigationForms.form(of: event)
        case .conversations(let event): ConversationsForms.form(of: event)
        case .settlement(let event): SettlementForms.form(of: event)
        case .referral(let event): ReferralForms.form(of: event)
        case .disposition(let event): DispositionForms.form(of: event)
        case .measures(let event): MeasuresForms.form(of: event)
        case .withdrawal(let event): WithdrawalForms.form(of: event)
        case .letters(let event): LettersForms.form(of: event)
        case .concerns(let event): ConcernsForms.form(of: event)
        case .registration(let event): RegistrationForms.form(of: event)
        case .closing(let event): ClosingForms.form(of: event)
        case .keeping(let event): KeepingForms.form(of: event)
        }
    }
}
