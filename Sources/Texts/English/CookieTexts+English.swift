extension CookieTexts {
    static let english = Self(
        title: "Cookies",
        lead: "We only use cookies that are needed. We do not track you.",
        caption: "The cookies of this site",
        name: "Name",
        purpose: "Purpose",
        life: "How long",
        form: "Makes sure that only you send a form from this page.",
        formLife: "Until you close the browser",
        draft: "Remembers what you fill in on the form.",
        draftLife: "2 hours, or 24 hours if you ask",
        session: "Remembers that you entered your code.",
        sessionLife: { minutes in "Until you are done, at most \(minutes) minutes" },
        receipt: "Shows your code once more after sending.",
        receiptLife: { minutes in "\(minutes) minutes" },
        staff: "Remembers that a member of staff is signed in.",
        staffLife: { hours in "Until signing out, at most \(hours) hours" },
        card: "Shows staff a new code until its card is printed.",
        respondentCard: "Shows staff a code that belongs to a question.",
        signOn: "Remembers that a member of staff is signing in.",
        intake: "Remembers what a member of staff writes down for a caller.",
        asked: "Remembers that you are answering a question of ours.",
        intakeLife: { hours in "\(hours) hours" },
        withdraw: .english)
}

extension CookieTexts.WithdrawConsent {
    static let english = Self(
        title: "Withdraw cookie consent",
        text: "You can remove all cookies of this site.",
        warning: "Please note: are you filling in a complaint? Then it is gone.",
        sentStays: "A complaint that you have sent stays with us. So keep your code.",
        confirm: "Yes, remove all cookies",
        keep: "No, go back",
        done: "All cookies are gone.")
}
