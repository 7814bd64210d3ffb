import Procedure

/// When and how a complainant let something be known.
struct DeclaredForm: Codable, Sendable {
    private var on: DayForm
    private var recorded: RecordedForm?

    private struct RecordedForm: Codable, Sendable {
        var over: RawForm<Channel>
        var heardBy: StaffForm
        var readBack: Bool
    }

    init(_ declared: Declared) {
        on = declared.on.form
        recorded = declared.recorded.map {
            RecordedForm(over: $0.over.form, heardBy: $0.heardBy.form, readBack: $0.readBack)
        }
    }

    var value: Declared {
        let how = recorded.map {
            Declared.Recorded(over: $0.over.value, heardBy: $0.heardBy.value, readBack: $0.readBack)
        }
        return Declared(on: on.value, recorded: how)
    }
}
