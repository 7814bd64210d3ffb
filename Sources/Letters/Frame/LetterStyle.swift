import HTML

/// The look of a letter: 14 pt, A4, 20 mm; on a screen a white sheet of one column.
///
/// On paper the address shows in the window of a DL or C5 envelope (55 to 91 mm from the top, 20 to 105 mm
/// from the left); the day and the number stand beside it, where no window reaches. Marks at 105 and 210 mm
/// show where to fold for DL, the one at 148.5 mm for C5.
public enum LetterStyle {
    /// Frozen within each letter; no font data, which is added only when a PDF is made.
    public static let sheet = HTML(
        verbatim: """
            @page { size: A4; margin: 20mm; }
            html { background: #fff; color: #2a2320; }
            body { margin: 0; font: 14pt/1.45 Buurtletter, Andika, "Noto Sans", sans-serif; }
            .letter { max-width: 38rem; margin: 0 auto; padding: 1.5rem 1rem; overflow-wrap: break-word; }
            header { margin-bottom: 1.5rem; }
            .sender { border-top: 1.5mm solid #a0432b; padding-top: 3mm; font-size: 12pt; line-height: 1.35; }
            .window { font-style: normal; margin-top: 1.5rem; }
            .reference { margin: 1.5rem 0 0; }
            h1 { font-size: 20pt; line-height: 1.25; margin: 0 0 1rem; }
            h2 { font-size: 16pt; line-height: 1.3; margin: 1.5rem 0 .4rem; }
            h3 { font-size: 14pt; line-height: 1.4; margin: 1rem 0 .3rem; }
            h1, h2, h3 { break-after: avoid; break-inside: avoid; }
            p { margin: 0 0 .6rem; orphans: 3; widows: 3; }
            ul, ol { margin: 0 0 .6rem; padding-inline-start: 1.5rem; }
            li { margin-bottom: .3rem; }
            blockquote { margin: 0 0 .6rem; padding-inline-start: .8rem; }
            blockquote { border-inline-start: 1mm solid #766859; }
            table { border-collapse: collapse; width: 100%; margin: 0 0 .6rem; }
            th, td { text-align: start; vertical-align: top; padding: .3rem .6rem .3rem 0; }
            th, td { border-bottom: .3mm solid #766859; }
            tr { break-inside: avoid; }
            .officer { border: .4mm solid #5b2e5e; padding: 3mm 4mm 1mm; margin: 1.5rem 0; }
            .officer { break-inside: avoid; }
            .officer h2 { margin-top: 0; }
            .signature { margin-top: 1.5rem; break-inside: avoid; break-before: avoid; }
            @media screen { th, td { hyphens: auto; overflow-wrap: anywhere; } }
            @media print {
              .letter { max-width: none; padding: 0; }
              .posted { position: relative; margin-bottom: 6mm; }
              .posted .sender { height: 30mm; }
              .window { margin: 0; width: 85mm; min-height: 36mm; font-size: 12pt; line-height: 1.25; }
              .posted .reference { position: absolute; top: 34.5mm; left: 105mm; margin: 0; font-size: 12pt; }
              .posted::before, .window::before, .posted::after { content: ""; position: absolute; }
              .posted::before, .window::before, .posted::after { left: -15mm; width: 4mm; }
              .posted::before, .window::before, .posted::after { border-top: .2mm solid #766859; }
              .posted::before { top: 85mm; }
              .window::before { top: 128.5mm; }
              .posted::after { top: 190mm; }
            }

            """)
}
