import Procedure

/// Everything that happened to a case, in a line for who handles it.
public struct DeskHappened: Sendable {
    /// How the people and letters of one case are called in its history.
    public struct Names: Sendable {
        let person: @Sendable (Respondent.ID) -> String
        let letter: @Sendable (Letter.ID) -> String

        /// With the names as the handler knows them, letters with what they are about.
        package init(
            person: @escaping @Sendable (Respondent.ID) -> String,
            letter: @escaping @Sendable (Letter.ID) -> String
        ) {
            self.person = person
            self.letter = letter
        }
    }

    /// One table without `default:`, so that a new event does not compile until it has words.
    package func words(_ event: Event, _ names: Names) -> String {
        switch event {
        case .filing(let event): filing(event)
        case .mandate(let event): mandate(event)
        case .handling(let event): handling(event)
        case .contacts(let event): contacts(event)
        case .reactions(let event): reactions(event, names.person)
        case .investigation(.noted): "We zochten iets uit"
        case .investigation(.concluded): "Het uitzoeken is klaar"
        case .conversations(let event): conversations(event)
        case .settlement(let event): settlement(event)
        case .referral: "De klager liet iets weten over de klachtenfunctionaris"
        case .disposition(.made(let part, _)): "Van punt \(part.number) staat vast hoe het eindigt"
        case .disposition(.undone(let part)): "Het einde van punt \(part.number) is teruggehaald"
        case .measures(let event): measures(event)
        case .withdrawal(.withdrawn): "De klager wil stoppen"
        case .withdrawal(.undone): "De klager wil toch verder"
        case .withdrawal(.called): "We belden de klager na het stoppen"
        case .letters(let event): letters(event, names.letter)
        case .concerns(.raised): "Er kwam een taak naast de klacht bij"
        case .concerns(.settled): "Een taak naast de klacht is gedaan"
        case .registration: "De klacht staat in het register"
        case .closing(.ended): "De laatste brief is gemaakt"
        case .closing(.closed): "De klacht is klaar"
        case .closing(.reopened): "De klacht gaat weer verder"
        case .keeping(let event): keeping(event)
        }
    }

    private func keeping(_ event: Keeping.Event) -> String {
        switch event {
        case .requested(.access, _, _, _): "Iemand vroeg om de eigen gegevens"
        case .requested(.correction, _, _, _): "Iemand zei dat een gegeven niet klopt"
        case .requested(.objection, _, _, _): "Iemand wil niet dat we gegevens bewaren of gebruiken"
        case .answered: "We antwoordden op een vraag over gegevens"
        case .dayAsked: "Iemand vroeg om een andere dag van wissen"
        case .dayApproved: "Een ander keurde de andere dag van wissen goed"
        case .dayDropped: "De andere dag van wissen gaat niet door"
        }
    }

    private func filing(_ event: Filing.Event) -> String {
        switch event {
        case .filed: "De klacht kwam binnen"
        case .split(let parts): "De klacht heeft nu \(plural(parts.count, "punt", "punten"))"
        case .dated(let part, _): "De datum van punt \(part.number) is veranderd"
        case .classified(let part, _): "Punt \(part.number) kreeg een onderwerp"
        case .attached: "Er kwam een bestand bij"
        case .joined(let number): "De klacht hoort bij \(number)"
        case .linked(let number): "De klacht volgt op \(number)"
        }
    }

    private func mandate(_ event: Mandate.Event) -> String {
        switch event {
        case .verified: "De ander gaf toestemming"
        case .refused: "De ander gaf geen toestemming"
        case .revoked: "De toestemming is ingetrokken"
        case .ownName: "De klager gaat verder onder eigen naam"
        case .aged(let years): "Het kind is \(years) jaar"
        case .lettersChosen: "Het kind koos waar onze brieven heen gaan"
        }
    }

    private func handling(_ event: Handling.Event) -> String {
        switch event {
        case .assigned: "De balie vroeg een manager"
        case .accepted: "De manager was er niet bij betrokken en zoekt de klacht uit"
        case .declined: "De gevraagde manager kan het niet doen"
        case .noted: "Iemand is erbij betrokken"
        case .overridden: "Er is besloten dat leidinggeven hier geen bezwaar is"
        case .released: "De manager gaf de klacht terug"
        case .takenOver: "De klacht ging weg bij een manager die er niet is"
        case .takenAway: "De klacht ging weg bij wie erbij betrokken was"
        case .outsiderAppointed: "Iemand van buiten zoekt de klacht uit"
        case .secrecyAcknowledged: "Belofte om te zwijgen"
        }
    }

    private func contacts(_ event: Contacts.Event) -> String {
        switch event {
        case .logged(let contact):
            contact.reached ? "We spraken de klager" : "We kregen de klager niet te pakken"
        case .safetyTalked: "We praatten over veiligheid en de naam"
        case .wrote: "Er kwam een bericht"
        case .messagesRead: "De berichten zijn gelezen"
        case .onPaper: "We beslissen op papier"
        case .nameAnswered(true, _): "De klager zegt: mijn naam mag genoemd worden"
        case .nameAnswered(false, _): "De klager zegt: noem mijn naam niet"
        case .reachChanged: "De klager wil op een andere manier bereikt worden"
        case .reachConfirmed(.oldNumberCalled):
            "We belden het oude nummer, en de klager zei dat het nieuwe klopt"
        case .reachConfirmed(.behindTheCode):
            "De klager zei met de code dat het nieuwe nummer of adres klopt"
        case .mailReturned: "Een mail aan de klager kwam niet aan"
        case .codeReplaced: "De klager kreeg een nieuwe code"
        }
    }

    private func reactions(_ event: Reactions.Event, _ name: (Respondent.ID) -> String) -> String {
        switch event {
        case .named(let respondent): "De klacht gaat over \(name(respondent.id))"
        case .unnamed(let id): "De klacht gaat toch niet over \(name(id))"
        case .noticed(let id, _): "De vraag aan \(name(id)) staat klaar"
        case .informed(let id, _, _): "\(name(id)) weet ervan, de tijd voor een reactie loopt"
        case .reminded(let id): "\(name(id)) kreeg een herinnering"
        case .reacted(let id, let answer):
            answer.isLate ? "\(name(id)) reageerde te laat" : "\(name(id)) reageerde"
        case .lapsed(let id): "\(name(id)) reageerde niet"
        case .excused(let id, _, _): "\(name(id)) kan niet reageren"
        case .heardAfterAll(let id): "\(name(id)) kan toch reageren"
        case .cardIssued(let id): "Er is een code op papier gemaakt voor \(name(id))"
        case .handedOn(let id, _): "De vraag aan \(name(id)) ging naar een collega"
        case .reachable(let id, .mail): "\(name(id)) leest dit op een eigen mailadres"
        case .reachable(let id, .post): "\(name(id)) leest dit op papier"
        case .mailReturned(let id): "Een mail aan \(name(id)) kwam niet aan"
        case .secrecyAcknowledged(let id, _): "\(name(id)) beloofde te zwijgen"
        }
    }

    private func conversations(_ event: Conversations.Event) -> String {
        switch event {
        case .arranged(let conversation): "Gesprek \(conversation.id.number) is afgesproken"
        case .held(let id, _, _): "Gesprek \(id.number) is geweest"
        case .notHeld(let id, _): "Gesprek \(id.number) ging niet door"
        case .minutesShared(let id, _): "Het verslag van gesprek \(id.number) is gedeeld"
        case .commented(let id, let comment):
            comment.verdict == .correct
                ? "Het verslag van gesprek \(id.number) klopt"
                : "Er is een aanvulling op het verslag van gesprek \(id.number)"
        }
    }

    private func settlement(_ event: Settlement.Event) -> String {
        switch event {
        case .proposed: "Er liggen afspraken bij de klager"
        case .answered(.agrees, _): "De klager is het eens met de afspraken"
        case .answered(.wantsToTalk, _): "De klager wil eerst overleggen over de afspraken"
        case .followedUp(let id, .kept): "Afspraak \(id.number) is gedaan"
        case .followedUp(let id, .broken): "Afspraak \(id.number) is niet gedaan"
        }
    }

    private func measures(_ event: Measures.Event) -> String {
        switch event {
        case .decided(let measure): "Maatregel \(measure.id.number) is erbij gezet"
        case .none: "We veranderen niets"
        case .done(let id, _): "Maatregel \(id.number) is gedaan"
        case .dropped(let id, _): "Maatregel \(id.number) gaat niet door"
        case .evaluated(let id, _): "We keken of maatregel \(id.number) hielp"
        }
    }

    private func letters(_ event: Letters.Event, _ name: (Letter.ID) -> String) -> String {
        switch event {
        case .frozen(let letter): "\(name(letter.id)) is gemaakt"
        case .sent(let id, _): "\(name(id)) is weg"
        case .delivered(let id, _): "\(name(id)) is gelezen of gegeven"
        case .takenBack(let id): "\(name(id)) was toch nog niet weg"
        case .destroyed(let id): "\(name(id)) gaat niet weg"
        case .laterDayAgreed: "De klager vond een latere dag goed"
        }
    }
}
