extension SignatureTexts {
    static let english = Self(
        keyTitle: "Our key",
        keyLead: { organisation in
            """
            \(organisation) puts a digital signature on every file that it gives out. With this key \
            anyone can check it.
            """
        },
        key: "The key",
        keyFile: "Get the key as a file",
        byHand:
            """
            This is an Ed25519 key, in hexadecimal digits. Copy it or print it. Then you know later \
            that it did not change.
            """,
        toCheck: "Check a file",
        title: "Check a file",
        lead: """
            Did you get a case file or your data from us? Or a proof of receipt? \
            Here you see whether it was changed.
            """,
        privacy: "We do not keep the file. We look at it once and throw it away.",
        file: "Which file?",
        hint: { size in "A zip file of at most \(size). Do not unpack it." },
        button: "Check",
        noFile: "Choose a file first. It cannot be empty.",
        tooLarge: { size in "This file is larger than \(size). Ask us to look at it." },
        busy: "We are just checking another file. Wait a minute and try again.",
        whole: "This file is whole. It is just as we gave it.",
        wholeFrom: { number, day in "It is about complaint \(number). We made it on \(day)." },
        notWhole: "This file is not as we gave it.",
        notOurs: "The signature is not ours, or it is not right.",
        unreadable: "This is not a file of ours. Or it did not come across well.",
        changed: { path in "Something was changed in \(path)." },
        missing: { path in "This is missing: \(path)." },
        added: { path in "This does not belong in it: \(path)." },
        askUs: { telephone in "Not sure? Call us: \(telephone)." },
        another: "Check another file")
}
