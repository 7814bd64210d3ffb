import HTML

/// The look of the paper form: 13 pt, A4, lines to write on, boxes to cross.
enum PaperStyle {
    static let sheet = HTML(
        verbatim: """
            @page { size: A4; margin: 20mm; @bottom-right { content: counter(page) " / " counter(pages); } }
            body { margin: 0; color: #000; font: 13pt/1.4 Buurtletter, Andika, "Noto Sans", sans-serif; }
            h1 { font-size: 20pt; margin: 0 0 3mm; }
            h2 { font-size: 14pt; margin: 6mm 0 2mm; break-after: avoid; }
            p { margin: 0 0 2mm; }
            .danger { border: .5mm solid #000; padding: 2mm 3mm; font-weight: 700; }
            .label { margin: 3mm 0 0; break-after: avoid; }
            .line + p, .line + ul { margin-top: 3mm; }
            .line { height: 9mm; border-bottom: .3mm solid #000; }
            ul { list-style: none; margin: 0 0 2mm; padding: 0; }
            li { margin: 0 0 1.5mm; padding-left: 8mm; position: relative; }
            li::before { content: ""; position: absolute; left: 0; top: .6mm; width: 4mm; height: 4mm;
              border: .4mm solid #000; }
            .send { margin-top: 8mm; border: .5mm solid #000; padding: 3mm 4mm; break-inside: avoid; }

            """)
}
