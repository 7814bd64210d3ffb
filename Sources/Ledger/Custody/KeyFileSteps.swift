extension KeyFile {
    /// Adds the next key, which wraps nothing yet; an announced one that waits already is kept.
    public mutating func announce(at now: Instant) {
        if keys.contains(where: { $0.state == .announced }) { return }
        keys.append(.fresh(at: now, .announced))
    }

    /// Makes the announced key current and retires the one before; does nothing without an announced key.
    public mutating func turn(at now: Instant) {
        guard let next = keys.firstIndex(where: { $0.state == .announced }) else { return }
        for index in keys.indices where keys[index].state == .current {
            keys[index].state = .retired(at: now)
        }
        keys[next].state = .current
    }

    /// The keys that were retired long enough ago.
    public func destroyable(at now: Instant) -> [InstallationKey] {
        keys.filter { key in key.destroyableFrom.map { $0 <= now } ?? false }
    }

    mutating func destroy(_ doomed: [InstallationKey]) {
        let ids = doomed.map(\.id)
        keys.removeAll { ids.contains($0.id) }
    }
}
