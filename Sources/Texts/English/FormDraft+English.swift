extension FormTexts.Wiping {
    static let english = Self(
        title: "Do you want to erase everything?",
        text: "Your answers and files disappear. We cannot get them back.",
        confirm: "Yes, erase everything",
        keep: "No, go back to my complaint")
}

extension FormTexts.Expired {
    static let english = Self(
        title: "Your answers have been erased",
        text: { hours in
            """
            We keep answers for \(hours) hours, or until you erase them. Have you already sent your \
            complaint? Then we have it.
            """
        },
        again: "Start again",
        phone: { number in "Would you rather call? You can: \(number)." })
}
