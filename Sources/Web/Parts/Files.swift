import HTML

/// A file to send along, one at a time.
public struct FileField: Part {
    let field: Field
    let accept: String?

    /// `accept` lists the endings that the browser should offer.
    public init(_ field: Field, accept: String? = nil) {
        (self.field, self.accept) = (field, accept)
    }

    /// See `Part`.
    public var html: HTML {
        field.labelled {
            input(
                .class("input"), .id(field.id), .name(field.name), .type("file"), .accept(accept),
                field.required, field.invalid, field.described)
        }
    }
}

/// The files that were sent along; each can be taken away by a button of its own.
public struct FileList: Part {
    /// One file.
    public struct Item: Sendable {
        let name: String
        let size: String
        let remove: Button?

        /// The button's hidden words name the file.
        public init(_ name: String, size: String, remove: Button? = nil) {
            (self.name, self.size, self.remove) = (name, size, remove)
        }
    }

    let items: [Item]

    /// Stands within a form when its items can be removed.
    public init(_ items: [Item]) {
        self.items = items
    }

    /// See `Part`.
    public var html: HTML {
        guard !items.isEmpty else { return .empty }
        return ul(.class("files")) {
            for item in items {
                li {
                    span {
                        Icon.attachment
                        bdi { item.name }
                        " (\(item.size))"
                    }
                    item.remove
                }
            }
        }
    }
}
