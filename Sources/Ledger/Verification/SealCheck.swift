/// Holds the rows against the daily seals, and those against the ones that left the machine.
struct SealCheck {
    /// The printed key; without it all seals must at least name the same one.
    var publicKey: [UInt8]?

    mutating func run(
        _ outside: [Seal], in tx: any Transaction, into report: inout Report
    ) throws(LedgerFault) {
        try checkChain(in: tx, into: &report)
        for seal in outside {
            let row = try tx.row("select body from seal where number = $1", [.integer(seal.number)])
            if try row?.text(0) != seal.text { report.add("seal", seal.number, .sealed) }
            checkSignature(of: seal, into: &report)
            try checkStandings(of: seal, in: tx, into: &report)
        }
    }

    private mutating func checkChain(in tx: any Transaction, into report: inout Report) throws(LedgerFault) {
        var (number, digest) = (0, genesis)
        while let row = try tx.row(
            "select number, body from seal where number > $1 order by number limit 1", [.integer(number)])
        {
            let stored = Int(try row.integer(0))
            guard let seal = try? Seal(text: try row.text(1)) else {
                report.add("seal", stored, .format)
                (number, digest) = (stored, genesis)
                continue
            }
            if seal.number != number + 1 || stored != seal.number { report.add("seal", stored, .gap) }
            if seal.previous != digest { report.add("seal", stored, .chain) }
            checkSignature(of: seal, into: &report)
            try checkReadings(of: seal, in: tx, into: &report)
            try checkStandings(of: seal, in: tx, into: &report)
            report.seals += 1
            (number, digest) = (stored, seal.digest)
        }
    }

    private mutating func checkSignature(of seal: Seal, into report: inout Report) {
        let key = publicKey ?? seal.publicKey
        publicKey = key
        if seal.publicKey != key || !seal.isSigned { report.add("seal", seal.number, .signature) }
    }

    private func checkReadings(
        of seal: Seal, in tx: any Transaction, into report: inout Report
    ) throws(LedgerFault) {
        let rows = try tx.rows("select leaf from reading_leaf where seal = $1", [.integer(seal.number)])
        var leaves: [[UInt8]] = []
        for row in rows { leaves.append(try row.blob(0)) }
        let isSame = leaves.count == seal.readings && Seal.readingDigest(of: leaves) == seal.readingDigest
        if !isSame { report.add("seal", seal.number, .readings) }
    }

    /// A row that was sealed must still stand where it stood: this finds a cut tail and a rewritten chain.
    private func checkStandings(
        of seal: Seal, in tx: any Transaction, into report: inout Report
    ) throws(LedgerFault) {
        for standing in seal.standings {
            let row = try tx.row(
                "select hash from entry where stream = $1 and seq = $2",
                [.text(standing.stream.text), .integer(standing.version)])
            if try row?.blob(0) != standing.hash {
                report.add(standing.stream.text, standing.version, .sealed)
            }
        }
    }
}
