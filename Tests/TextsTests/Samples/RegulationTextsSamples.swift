import Procedure
import Texts

extension RegulationTexts: Sampled {
    var samples: [Sample] {
        [
            Sample("title", title),
            Sample("lead", lead("«organisation»"), mentions: ["«organisation»"]),
            Sample("validFrom", validFrom("«day»"), mentions: ["«day»"]),
            Sample("validFor", validFor("«day»"), mentions: ["«day»"]),
            Sample("validUntil", validUntil("«day»"), mentions: ["«day»"]),
            Sample("versions", versions),
            Sample("version", version("«day»"), mentions: ["«day»"]),
            Sample("article", article(3, "«heading»"), mentions: ["«heading»"]),
            Sample("before", before),
            Sample("articles", articles(.others)), Sample("official", official),
        ]
    }
}
