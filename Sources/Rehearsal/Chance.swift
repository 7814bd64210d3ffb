/// Chance that repeats itself: the same seed gives the same world (SplitMix64).
public struct Chance: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// A stream of chances of its own.
    public init(seed: UInt64) {
        state = seed
    }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// One of these.
    public mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &self)]
    }

    /// A whole number.
    public mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// Happens so many times out of a hundred.
    public mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// A stream of chances that goes its own way, so that a new choice here changes nothing elsewhere.
    public mutating func fork() -> Chance { Chance(seed: next()) }
}
