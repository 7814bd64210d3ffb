import Procedure

extension LetterTexts.Receipt {
    static let english = Self(
        subject: "We have received your complaint",
        thanks: "Your complaint has arrived. Thank you for telling us.",
        received: { day, number in "We received your complaint on \(day). Your complaint number is \(number)."
        },
        wordsHeading: "What you told us",
        words: { channel in
            switch channel {
            case .web, .paper, .email: "This is what you wrote to us:"
            case .telephone, .inPerson: "This is what we wrote down when you told us:"
            case .viaOthers: "This is what we received through somebody else:"
            }
        },
        effect: "This is what it means for you:",
        wish: "This is what you would like:",
        inFile: "Your complaint is in the file that you gave us.",
        attachments: { $0 == 1 ? "You also gave us 1 file." : "You also gave us \($0) files." },
        nextHeading: "What happens now",
        assigned: { "On \($0) at the latest you hear who looks into your complaint." },
        uninvolved: "That is somebody who had nothing to do with what happened.",
        reaction: { "The person your complaint is about has \($0) to react." },
        minutes: "Do we talk to each other? Then we make a record. You get it too.",
        answer: { day, term in
            "On \(day) at the latest you get our answer. That is \(term) after your complaint."
        },
        longAgo: { "It is longer than \($0) ago." },
        longAgoLook: "First we see whether we may still look into it.",
        longAgoAnswer: { "On \($0) at the latest we tell you in a letter." },
        tellingHeading: "What do we tell the person it is about?",
        telling: .english,
        behalf: .english,
        needsHeading: "What we keep in mind",
        needs: .english,
        rightsHeading: "What you may do",
        bring: "You may bring somebody to a conversation. An interpreter too.",
        withdraw: "You may stop your complaint at any moment. You do not have to say why.",
        codeHeading: "Your complaint code",
        codeOnScreen: {
            "Your complaint code is not in this letter. You got it on the screen. Lost it? Call \($0)."
        },
        codeOnlyOnScreen: "Your complaint code is not in this letter. You got it on the screen. "
            + "Keep it safe: without your name we cannot make a new one.",
        codeOnCard: "Your complaint code is not in this letter. You get it separately, on a card.",
        privacyHeading: "Your privacy",
        privacy: "Your complaint is confidential. Only people who work on it read it. "
            + "Everybody who reads it has to keep it secret. You can see who looked.",
        retention: {
            "Our last letter says on which day we erase everything. Read more on \($0)/privacy."
        })
}

extension LetterTexts.Telling {
    static let english = Self(
        named: "We tell what your complaint is about. We also tell whose complaint it is. "
            + "We do not give your address or telephone number.",
        unnamed: "We tell what your complaint is about. We do not give your name. "
            + "Sometimes a person still understands who it is. That is why we talk to you first.",
        callFirst: "We tell nothing yet. We talk to you first.",
        nameless: "We tell what your complaint is about. We do not know your name. "
            + "Sometimes a person still understands who it is.")
}

extension LetterTexts.BehalfTexts {
    static let english = Self(
        child: "You do this for a child.",
        group: "You also do this for others.",
        someone: { name in name.map { "You do this for \($0)." } ?? "You do this for somebody else." },
        asked: "We first ask that person whether this is all right.",
        untilThen: "Until then we tell you nothing about that person.",
        ownName: { "Do we not know after \($0)? Then we look into what you saw yourself." },
        nextOfKin: "As next of kin you need no permission for that.")
}

extension LetterTexts.NeedsTexts {
    static let english = Self(
        paper: "You get our letters by post.",
        interpreter: { "You would like an interpreter: \($0). We arrange that. It is free." },
        reading: "Reading is hard for you. That is why we also read our letters to you.",
        hearing: "Calling is hard for you. That is why we write, or meet.",
        noVoicemail: "We leave no voicemail.")
}
