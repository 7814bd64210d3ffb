import CCMark
import Foundation
import HTML

/// A text in Markdown as a part of a page: its highest heading becomes an `h3`, and nothing is loaded.
struct Markdown: Part {
    /// Under the page's own `h1` and the `h2` of the section.
    private static let highest: Int32 = 3
    private static let lowest: Int32 = 6

    let text: String

    init(_ text: String) { self.text = text }

    /// Safe here: cmark escapes every character, and without `CMARK_OPT_UNSAFE` it leaves out raw HTML and
    /// the addresses that run script.
    var html: HTML {
        let root = text.withCString { cmark_parse_document($0, strlen($0), CMARK_OPT_DEFAULT) }
        guard let root else { return .empty }
        defer { cmark_node_free(root) }
        fit(root)
        guard let rendered = cmark_render_html(root, CMARK_OPT_DEFAULT) else { return .empty }
        defer { free(rendered) }
        return HTML(
            trustedBytes: UnsafeBufferPointer(start: rendered, count: strlen(rendered)).map {
                UInt8(bitPattern: $0)
            })
    }

    private func fit(_ root: OpaquePointer) {
        let headings = nodes(of: root, CMARK_NODE_HEADING)
        let top = headings.map { cmark_node_get_heading_level($0) }.min() ?? 1
        for heading in headings {
            let level = cmark_node_get_heading_level(heading) - top + Self.highest
            cmark_node_set_heading_level(heading, min(level, Self.lowest))
        }
        // A picture would be fetched from elsewhere, and tell who reads the rules.
        // Freeing one frees the pictures in its description too, so only the outermost is taken.
        for image in nodes(of: root, CMARK_NODE_IMAGE).filter({ !isInPicture($0) }) {
            cmark_node_unlink(image)
            cmark_node_free(image)
        }
    }

    private func isInPicture(_ node: OpaquePointer) -> Bool {
        var parent = cmark_node_parent(node)
        while let above = parent {
            if cmark_node_get_type(above) == CMARK_NODE_IMAGE { return true }
            parent = cmark_node_parent(above)
        }
        return false
    }

    private func nodes(of root: OpaquePointer, _ type: cmark_node_type) -> [OpaquePointer] {
        guard let walk = cmark_iter_new(root) else { return [] }
        defer { cmark_iter_free(walk) }
        var found: [OpaquePointer] = []
        var event = cmark_iter_next(walk)
        while event != CMARK_EVENT_DONE {
            if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(walk),
                cmark_node_get_type(node) == type
            {
                found.append(node)
            }
            event = cmark_iter_next(walk)
        }
        return found
    }
}
