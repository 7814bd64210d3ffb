extension FormTexts.HelpNow {
    static let dutch = Self(
        title: "Je veiligheid gaat voor",
        lines: [
            HelpLine(
                "Bel", "112", "112", "als er nu gevaar is."),
            HelpLine(
                "Bel Veilig Thuis:", "0800 2000", "08002000",
                "bij geweld of dreiging thuis. Dat is gratis, dag en nacht."),
            HelpLine(
                "Bel de politie:", "0900 8844", "09008844", "als er geen haast bij is."),
            HelpLine(
                "Denk je aan zelfmoord? Bel", "0800 0113", "08000113", "of bel 113."),
        ],
        callHeading: "Zullen wij je bellen?",
        callTime: { moment in "Wij bellen je op \(moment)." },
        before: { day, time in "\(day) vóór \(time) uur" },
        number: "Op welk nummer kunnen wij je bellen?",
        callMe: "Bel mij",
        goOn: "Ga verder zonder bellen",
        noNumber: "Vul je telefoonnummer in. Dat heeft tien cijfers, zoals 06 12 34 56 78.",
        noted: "We hebben genoteerd dat we je bellen. Verstuur je klacht nog wel.")
}
