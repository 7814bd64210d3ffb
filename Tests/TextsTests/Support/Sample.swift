import Texts

/// One text of a group as people would read it, with made-up values where it has parameters.
struct Sample {
    var name: String
    var texts: [String]
    var mentions: [String]

    init(_ name: String, _ text: String, mentions: [String] = []) {
        (self.name, texts, self.mentions) = (name, [text], mentions)
    }

    init(_ name: String, _ texts: [String], mentions: [String] = []) {
        (self.name, self.texts, self.mentions) = (name, texts, mentions)
    }

    init(_ name: String, _ texts: [String?]) {
        self.init(name, texts.compactMap { $0 })
    }

    init(_ name: String, _ passages: [Passage], mentions: [String] = []) {
        self.init(name, passages.flatMap { [$0.heading] + $0.paragraphs }, mentions: mentions)
    }

    init(_ name: String, _ lines: [HelpLine]) {
        self.init(name, lines.map { "\($0.before) \($0.number) \($0.after)" })
    }
}

/// A group that shows all of its texts; a test compares the list with the fields that the struct really has.
protocol Sampled {
    var samples: [Sample] { get }
    var groups: [String: any Sampled] { get }
}

extension Sampled {
    var groups: [String: any Sampled] { [:] }
}

/// A text with the place where it stands, such as `form.story.title`.
struct Placed {
    var place: String
    var text: String
}

func placed(_ groups: [String: any Sampled], under path: String = "") -> [Placed] {
    groups.sorted { $0.key < $1.key }.flatMap { name, group -> [Placed] in
        let place = path + name + "."
        let own = group.samples.flatMap { sample in
            sample.texts.map { Placed(place: place + sample.name, text: $0) }
        }
        return own + placed(group.groups, under: place)
    }
}

/// Every group with its place, nested ones too.
func everyGroup(_ groups: [String: any Sampled], under path: String = "") -> [(
    place: String, group: any Sampled
)] {
    groups.sorted { $0.key < $1.key }.flatMap { name, group in
        [(path + name, group)] + everyGroup(group.groups, under: path + name + ".")
    }
}
