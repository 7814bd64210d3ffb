import Procedure
import Texts

extension LabelTexts.People: Sampled {
    var samples: [Sample] {
        [
            Sample("about", About.Kind.examples.map(about)),
            Sample("role", Role.examples.map(role)),
            Sample("actor", Actor.examples.map(actor)),
            Sample("mayBeNamed", NamePermission.examples.map(mayBeNamed)),
            Sample("knows", Behalf.Knowledge.examples.map(knows)),
            Sample("behalf", Behalf.examples.map(behalf)),
            Sample("contact", ContactWish.examples.map(contact)),
            Sample("language", Language.examples.map(language)),
        ]
    }
}
