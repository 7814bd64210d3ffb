extension FaultTexts {
    static let english = Self(
        notFoundTitle: "This page does not exist",
        notFound: { phone in "Go to the start page or call \(phone)." },
        serverTitle: "Something went wrong on our side",
        server: { phone in
            "Your answers are saved up to the previous step. Try again soon, or call \(phone)."
        },
        tooLargeTitle: "This is too big",
        tooLarge: { megabytes in
            """
            A file may be \(megabytes) MB. Your answers are saved. Choose a smaller file, or go \
            on without it.
            """
        },
        unreadableTitle: "We could not read this",
        unreadable: { phone in "Go back and try again. Does it not work? Call \(phone)." },
        forbiddenTitle: "This does not work this way",
        forbidden: { phone in "Go to the start page and try again. Does it not work? Call \(phone)." },
        wrongMethodTitle: "You cannot do this here",
        wrongMethod: "Go back and use the button on the page.",
        tooManyTitle: "Please wait a moment",
        tooMany: { time, phone in "Too many requests came at once. Wait \(time). Or call \(phone)." },
        busyTitle: "It is busy right now",
        busy: { phone in "Try again in a moment, or call \(phone)." },
        staleTitle: "Press the button once more",
        stale: { phone in
            """
            This page was open too long, or your cookies are gone. What you typed is still here. \
            Does it not work? Call \(phone).
            """
        },
        outsideTitle: "You were away for a while",
        outside: """
            What you typed is still here. First open the page below in a new tab. \
            Then come back here and press the button.
            """,
        fileAgain: "Then choose your file again. It did not come along.",
        typed: "This is what you typed",
        requestNumber: { number in "Mention this number when you call: \(number)" })
}
