import Procedure
import Texts

extension FormTexts.Contact: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("call", call),
            Sample("email", email),
            Sample("letter", letter),
            Sample("code", code),
            Sample("choose", choose),
        ]
    }
}

extension FormTexts.Detail: Sampled {
    var samples: [Sample] {
        [
            Sample("phoneTitle", phoneTitle),
            Sample("emailTitle", emailTitle),
            Sample("addressTitle", addressTitle),
            Sample("addressHint", addressHint),
            Sample("lettersTo", lettersTo),
            Sample("lettersToHint", lettersToHint),
            Sample("safeTimes", safeTimes),
            Sample("safeTimesHint", safeTimesHint),
            Sample("emailHint", emailHint),
            Sample("noPhone", noPhone),
            Sample("noEmail", noEmail),
            Sample("noAddress", noAddress),
        ]
    }
}

extension FormTexts.Needs: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("noVoicemail", noVoicemail),
            Sample("interpreter", interpreter),
            Sample("interpreterLanguage", interpreterLanguage),
            Sample("reading", reading),
            Sample("hearing", hearing),
            Sample("discreet", discreet),
            Sample("other", other),
            Sample("noLanguage", noLanguage),
        ]
    }
}
