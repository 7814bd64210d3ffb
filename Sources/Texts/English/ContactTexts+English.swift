extension ContactTexts {
    static let english = Self(
        title: "Contact",
        lead: "Would you like to make a complaint or ask something? You can:",
        phone: { number in "Call \(number)" },
        hours: { hours in "You can call: \(hours)." },
        mail: { address in "Email \(address)" },
        mailWarning: "Do not put anything secret in an email.",
        address: { address in "Come by or write: \(address)" },
        form: "Fill in the form on this site",
        paper: "Print the form (PDF)",
        interpreter: "Do you speak another language? We arrange an interpreter. It is free.",
        bring: "You may always bring someone.",
        danger: "In danger now? Call 112.",
        unset: "This has not been filled in yet.")
}
