import HTML
import Texts

/// Running text with its headings; the organisation's number in it becomes a link.
func passages(_ passages: [Passage], _ telephone: String) -> HTML {
    passages.map { passage in
        h2 { passage.heading }
            + passage.paragraphs.map { paragraph in p { linked(paragraph, telephone) } }.joined()
    }.joined()
}
