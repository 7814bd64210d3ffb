import CaseDesk
import Procedure

extension Life {
    /// As it comes in, on the site or on paper.
    var filing: Filing {
        var filing = Filing(
            number: "", receivedOn: filedOn, channel: fate == .onPaper ? .paper : .web,
            procedure: Neighbourhood.version, story: .told(.of(story.told)), happened: happened,
            about: About(story.about, name: respondentName), complainant: complainant, contact: contact)
        filing.effect = story.effect.map { .of($0) }
        filing.wishes = Wishes([story.wish])
        filing.needs.noVoicemail = filedOn.ordinal % 5 == 0
        filing.needs.readingIsHard = filedOn.ordinal % 11 == 0
        filing.urgency = isUrgent ? .cannotWait : .none
        return filing
    }

    var isUrgent: Bool { filedOn.ordinal % 17 == 0 }

    private var happened: When {
        if fate == .tooOld { return .on(filedOn - 420) }
        switch filedOn.ordinal % 4 {
        case 0: return .ongoing
        case 1: return .inMonth(year: (filedOn - 20).civil.year, month: (filedOn - 20).civil.month)
        default: return .on(filedOn - 6)
        }
    }

    private var respondentName: Words? {
        switch story.about {
        // Whose line manager is named is not asked, so the name fits who will handle it.
        case .employee where manager == Neighbourhood.samira: .of("Bas, van team West")
        case .employee: .of("Kim, van team Oost")
        case .partner: .of("Partner Noord")
        case .organisation, .unsure: nil
        }
    }

    private var complainant: Complainant {
        fate == .nameless ? .nameless : .named(.of(resident.name), mayBeNamed: .yes)
    }

    private var contact: ContactWish {
        switch fate {
        case .nameless: return .code
        case .onPaper: return .letter(address: .of(resident.address))
        default: break
        }
        switch filedOn.ordinal % 3 {
        case 0: return .call(number: .of(resident.telephone), lettersTo: nil, safeTimes: nil)
        case 1: return .email(.of(resident.email))
        default: return .code
        }
    }

    @Sendable func file(_ stage: Stage) async throws {
        var drawn = chance
        let actor: Actor = fate == .onPaper ? .staff(Neighbourhood.fenna, as: .intake) : .complainant
        let receipt = try await stage.desk.file(filing, takenDownBy: actor, drawing: &drawn, now: stage.now)
        await name.note(receipt.number)
        await codes.note(receipt)
    }

    @Sendable func distribute(_ stage: Stage) async throws {
        let list = try await stage.desk.office().handlingList(on: stage.today)
        let manager = manager
        try await stage.act(try await number, as: Neighbourhood.fenna) { plan throws(Refusal) in
            try plan.perform(.handling(.assign(manager, from: list)))
        }
    }

    @Sendable func accept(_ stage: Stage) async throws {
        try await act(stage) { plan throws(Refusal) in
            try plan.perform(.handling(.declareUninvolved))
            try plan.write(.newHandler)
        }
        try await postLetters(stage)
    }

    /// The first contact, in the way that the complainant chose.
    @Sendable func speak(_ stage: Stage) async throws {
        let subject = story.subject
        try await act(stage) { plan throws(Refusal) in
            if plan.casefile.filing.contact.isByTelephone {
                let note = Words.of("We spraken rustig. De klager wil vooral gehoord worden.")
                let contact = Contacts.Contact(on: stage.today, over: .telephone, reached: true, note: note)
                try plan.perform(.contacts(.log(contact)))
            } else {
                try plan.perform(.contacts(.write(.of("Ik heb je klacht gelezen. Ik ga het uitzoeken."))))
            }
            for part in plan.casefile.parts.list {
                try plan.perform(.filing(.classify(part.id, as: subject)))
            }
        }
    }
}

extension ContactWish {
    fileprivate var isByTelephone: Bool {
        if case .call = self { true } else { false }
    }
}
