import CLibPQ
import Ledger

/// Values on their way to libpq, in one buffer that outlives the call: numbers as text, bytes as they are.
struct BoundValues {
    private var buffer: [UInt8] = []
    private var offsets: [Int?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    init(_ values: [Value]) throws(LedgerFault) {
        for value in values {
            switch value {
            case .null: add(nil, isBinary: false)
            case .integer(let number): add(Array(String(number).utf8), isBinary: false)
            case .text(let text):
                guard !text.utf8.contains(0) else { throw .badValue }
                add(Array(text.utf8), isBinary: false)
            case .blob(let bytes): add(bytes, isBinary: true)
            }
        }
    }

    private mutating func add(_ bytes: [UInt8]?, isBinary: Bool) {
        offsets.append(bytes == nil ? nil : buffer.count)
        lengths.append(Int32(bytes?.count ?? 0))
        formats.append(isBinary ? 1 : 0)
        // The text format ends at a NUL.
        buffer += (bytes ?? []) + [0]
    }

    /// Hands libpq its parallel arrays.
    func withPointers<T>(
        _ body: (Int32, [UnsafePointer<CChar>?], [Int32], [Int32]) -> T
    ) -> T {
        buffer.withUnsafeBytes { bytes in
            let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            let pointers = offsets.map { offset in offset.flatMap { base?.advanced(by: $0) } }
            return body(Int32(offsets.count), pointers, lengths, formats)
        }
    }
}

/// The types of PostgreSQL that the ledger's statements answer with, in the binary format.
private enum TypeID {
    static let bool: Oid = 16
    static let bytes: Oid = 17
    static let name: Oid = 19
    static let int8: Oid = 20
    static let int2: Oid = 21
    static let int4: Oid = 23
    static let text: Oid = 25
    static let varchar: Oid = 1043
    static let void: Oid = 2278
}

/// Reads an answer whole; a type that is not listed above is a mistake in the statement.
func rows(of result: OpaquePointer) throws(LedgerFault) -> [Row] {
    let fields = 0..<PQnfields(result)
    let columns = Columns(fields.map { String(cString: PQfname(result, $0)) })
    let types = fields.map { PQftype(result, $0) }
    var rows: [Row] = []
    rows.reserveCapacity(Int(PQntuples(result)))
    for line in 0..<PQntuples(result) {
        var values: [Value] = []
        values.reserveCapacity(types.count)
        for field in fields {
            values.append(try value(in: result, line, field, type: types[Int(field)], columns))
        }
        rows.append(Row(columns: columns, values: values))
    }
    return rows
}

private func value(
    in result: OpaquePointer, _ line: Int32, _ field: Int32, type: Oid, _ columns: Columns
) throws(LedgerFault) -> Value {
    guard PQgetisnull(result, line, field) == 0, let start = PQgetvalue(result, line, field) else {
        return .null
    }
    let raw = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, line, field)))
    switch type {
    case TypeID.int8: return .integer(number(Int64.self, raw))
    case TypeID.int4: return .integer(number(Int32.self, raw))
    case TypeID.int2: return .integer(number(Int16.self, raw))
    case TypeID.bool: return .integer(raw.first == 1 ? Int64(1) : 0)
    case TypeID.text, TypeID.varchar, TypeID.name: return .text(String(decoding: raw, as: UTF8.self))
    case TypeID.bytes: return .blob(Array(raw))
    case TypeID.void: return .null
    default: throw .wrongType(column: columns.names[Int(field)])
    }
}

/// Big-endian, as PostgreSQL sends numbers.
private func number<N: FixedWidthInteger>(_ type: N.Type, _ raw: UnsafeRawBufferPointer) -> Int64 {
    Int64(raw.reduce(N(0)) { $0 << 8 | N(truncatingIfNeeded: $1) })
}
