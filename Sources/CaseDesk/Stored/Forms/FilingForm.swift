import Procedure

/// A filing, whole: keys are named as the filing names them.
struct FilingForm: Codable, Sendable {
    private var number: String
    private var receivedOn: DayForm
    private var postmarkedOn: DayForm?
    private var channel: RawForm<Channel>
    private var procedure: ProcedureForm
    private var language: RawForm<Language>
    private var story: StoryForm
    private var urgency: RawForm<Urgency>
    private var happened: WhenForm
    private var about: AboutForm
    private var effect: WordsForm?
    private var wishes: WishesForm
    private var attachments: [AttachedFileForm]
    private var behalf: BehalfForm
    private var complainant: ComplainantForm
    private var contact: ContactForm
    private var callBack: WordsForm?
    private var needs: NeedsForm
    private var avoidance: AvoidanceForm

    init(_ filing: Filing) {
        number = filing.number
        receivedOn = filing.receivedOn.form
        postmarkedOn = filing.postmarkedOn?.form
        channel = filing.channel.form
        procedure = ProcedureForm(filing.procedure)
        language = filing.language.form
        story = StoryForm(filing.story)
        urgency = filing.urgency.form
        happened = WhenForm(filing.happened)
        about = AboutForm(filing.about)
        effect = filing.effect?.form
        wishes = WishesForm(filing.wishes)
        attachments = filing.attachments.map { AttachedFileForm($0) }
        behalf = BehalfForm(filing.behalf)
        complainant = ComplainantForm(filing.complainant)
        contact = ContactForm(filing.contact)
        callBack = filing.callBack?.form
        needs = NeedsForm(filing.needs)
        avoidance = AvoidanceForm(filing.avoidance)
    }

    var value: Filing {
        var filing = Filing(
            number: number, receivedOn: receivedOn.value, channel: channel.value, procedure: procedure.value,
            story: story.value, happened: happened.value, about: about.value, complainant: complainant.value,
            contact: contact.value)
        filing.postmarkedOn = postmarkedOn?.value
        filing.language = language.value
        filing.urgency = urgency.value
        filing.effect = effect?.value
        filing.wishes = wishes.value
        filing.attachments = attachments.map(\.value)
        filing.behalf = behalf.value
        filing.callBack = callBack?.value
        filing.needs = needs.value
        filing.avoidance = avoidance.value
        return filing
    }
}
