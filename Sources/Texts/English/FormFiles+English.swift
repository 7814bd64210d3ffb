extension FormTexts.Files {
    static let english = Self(
        title: "Would you like to add any files? (optional)",
        hint: "For example a photo, a letter or a Word file. A phone photo is fine.",
        kinds: "You can send photos, PDFs, Word files, text files or recordings.",
        properties: """
            We remove the place from a photo. A PDF or Word file can have your name inside. \
            That stays in it.
            """,
        limits: { count, megabytes in "You can send \(count) files. A file may be \(megabytes) MB." },
        label: "Choose a file",
        add: "Add this file",
        list: "What you are sending",
        file: { name, size in "\(name) (\(size))" },
        remove: { name in "Remove \(name)" },
        removed: { name in "\(name) has been removed." },
        added: { name in "\(name) has been added." },
        tooBig: { name, megabytes, size in
            "\(name) is too big. A file may be \(megabytes) MB. This one is \(size)."
        },
        wrongKind: "We cannot open this kind of file. Send a photo, PDF or Word file.",
        empty: "This file is empty. Choose another.",
        broken: "The file did not arrive. Your answers are saved. Try again, or go on without it.",
        virus: "This file may contain a virus. We did not keep it.",
        none: "Choose a file first.",
        tooMany: { count in "You already have \(count) files. Remove one first." })
}
