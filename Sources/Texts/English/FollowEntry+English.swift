extension FollowTexts.Entry {
    static let english = Self(
        title: "Enter your code",
        label: "Your code",
        hint: "The code has 12 characters. Capitals and spaces do not matter.",
        open: "Open my complaint",
        lost: "Lost your code?",
        empty: "Enter your code. You got it when you sent the complaint.",
        unknown: "We do not know this code. Check that you have all 12 characters.",
        maybeErased: "Is it long ago? Then your complaint may have been erased.",
        wait: { time, phone in "You tried a few times. Wait \(time). Or call \(phone)." },
        minutes: { count in plural(count, "minute", "minutes") },
        expired: "You were away for a while. Enter your code again.")
}

extension FollowTexts.Lost {
    static let english = Self(
        title: "Have you lost your code?",
        call: { phone in "Call \(phone) or come by. We make a new code." },
        check: """
            We call you back on the number we have. Or we send a letter. You can also show proof of \
            your name.
            """,
        nameless: "Did you give no name and no address? Then we cannot make a new code.",
        oldCode: "Your old code keeps working until we make a new one.",
        locked: """
            Your talk with the complaints officer is locked. That is for your safety. The officer \
            opens it again with you.
            """)
}
