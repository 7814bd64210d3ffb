import Procedure

extension LabelTexts {
    /// Words for where a complaint stands and what follows.
    public struct Procedure: Sendable {
        package let phase: @Sendable (_ phase: Phase) -> String
        package let ground: @Sendable (_ ground: RefusalGround) -> String
        package let reason: @Sendable (_ reason: Withdrawal.Reason) -> String
        package let measureGroup: @Sendable (_ group: MeasureKind.Group) -> String
        package let measure: @Sendable (_ kind: MeasureKind) -> String
    }
}
