/// Everything that staff read; Dutch only, because the people who work here do so in Dutch.
public final class DeskTexts: Sendable {
    /// The one value there is.
    public static let dutch = DeskTexts()

    package let frame = DeskFrame()
    package let signIn = DeskSignIn()
    package let day = DeskDay()
    package let distribution = DeskDistribution()
    package let intake = DeskIntake()
    package let involvement = DeskInvolvement()
    package let casePage = DeskCase()
    package let phase = DeskPhases()
    package let contact = DeskContact()
    package let parts = DeskParts()
    package let reaction = DeskReaction()
    package let talk = DeskTalk()
    package let investigation = DeskInvestigation()
    package let settlement = DeskSettlement()
    package let answer = DeskAnswer()
    package let stopping = DeskStopping()
    package let measure = DeskMeasure()
    package let late = DeskLate()
    package let letter = DeskLetters()
    package let message = DeskMessages()
    package let file = DeskFiles()
    package let concern = DeskConcerns()
    package let checklist = DeskChecklist()
    package let mail = DeskMail()
    package let upkeep = DeskUpkeep()
    package let refusal = DeskRefusals()
    package let closingRefusal = DeskClosingRefusals()
    package let action = DeskActions()
    package let moment = DeskDates()
    package let work = DeskWork()
    package let happened = DeskHappened()

    private init() {}
}
