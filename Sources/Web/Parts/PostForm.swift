import HTML

/// A form that changes something; without the browser's own checks, because ours say what to do.
public struct PostForm: Part {
    let address: String
    let token: String
    let hasFile: Bool
    let content: HTML

    /// `token` is `context.csrfToken`; it comes first, so that an upload is refused before a byte of it is
    /// kept.
    public init(to address: String, token: String, hasFile: Bool = false, @HTMLBuilder content: () -> HTML) {
        (self.address, self.token, self.hasFile) = (address, token, hasFile)
        self.content = content()
    }

    /// See `Part`.
    public var html: HTML {
        form(
            .action(address), .method("post"), .enctype(hasFile ? "multipart/form-data" : nil),
            .flag("novalidate")
        ) {
            input(.type("hidden"), .name("csrf"), .value(token), .autocomplete("off"))
            content
        }
    }
}
