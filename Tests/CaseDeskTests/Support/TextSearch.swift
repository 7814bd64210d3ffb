import Procedure

/// Looks into values for words of people.
enum TextSearch {
    /// Every text in a value, with the path of fields that leads to it.
    static func texts(in value: Any, at path: String = "") -> [(path: String, text: String)] {
        if let words = value as? Words { return [(path, words.text)] }
        if let text = value as? String { return [(path, text)] }
        return Mirror(reflecting: value).children.flatMap { child in
            texts(in: child.value, at: child.label.map { path.isEmpty ? $0 : "\(path).\($0)" } ?? path)
        }
    }

    static func holds(_ value: Any, text: String) -> Bool {
        texts(in: value).contains { $0.text.contains(text) }
    }

    /// The paths of every `Words` in a value.
    static func words(in value: Any, at path: String = "") -> [(path: String, words: Words)] {
        if let words = value as? Words { return [(path, words)] }
        return Mirror(reflecting: value).children.flatMap { child in
            words(in: child.value, at: child.label.map { path.isEmpty ? $0 : "\(path).\($0)" } ?? path)
        }
    }
}
