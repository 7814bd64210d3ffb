import Procedure

extension LabelTexts {
    /// Words for who and for whom.
    public struct People: Sendable {
        package let about: @Sendable (_ kind: About.Kind) -> String
        package let role: @Sendable (_ role: Role) -> String
        package let actor: @Sendable (_ actor: Actor) -> String
        package let mayBeNamed: @Sendable (_ permission: NamePermission) -> String
        package let knows: @Sendable (_ knowledge: Behalf.Knowledge) -> String
        package let behalf: @Sendable (_ behalf: Behalf) -> String
        package let contact: @Sendable (_ wish: ContactWish) -> String
        package let language: @Sendable (_ language: Language) -> String
    }
}
