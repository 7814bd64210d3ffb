/// How older forms become today's: for each kind the steps from version 1 to 2, 2 to 3, and so on.
///
/// Rows are never rewritten. A form that changes gets a step here, and with it a new version,
/// and a new fixture; its old fixture stays.
struct StoredLifts: Sendable {
    /// Turns the `d` of one version into that of the next; pure, and it never fails.
    typealias Step = @Sendable (JSONTree) -> JSONTree

    private let steps: [String: [Step]]

    /// The steps per kind, oldest first.
    init(_ steps: [String: [Step]]) {
        self.steps = steps
    }

    /// The version in which this kind is written today.
    func version(of kind: String) -> Int {
        1 + (steps[kind]?.count ?? 0)
    }

    /// The form as today's version has it.
    func lift(_ tree: JSONTree, of kind: String, from version: Int) -> JSONTree {
        (steps[kind] ?? []).dropFirst(version - 1).reduce(tree) { tree, step in step(tree) }
    }
}
