/// One row of an answer, read by position or by name.
public struct Row: Sendable {
    private let columns: Columns
    private let values: [Value]

    /// A row as a driver read it; all rows of one answer share `columns`.
    public init(columns: Columns, values: [Value]) {
        self.columns = columns
        self.values = values
    }

    /// All values in the order of the select list.
    public var all: [Value] { values }

    /// The names in the same order.
    public var names: [String] { columns.names }

    /// The value at a position; a position that the answer lacks is a fault, never a trap.
    public func value(_ index: Int) throws(LedgerFault) -> Value {
        guard values.indices.contains(index) else { throw .noSuchColumn("\(index)") }
        return values[index]
    }

    /// The value of a named column.
    public func value(_ name: String) throws(LedgerFault) -> Value {
        guard let index = columns.index(of: name) else { throw .noSuchColumn(name) }
        return values[index]
    }
}

/// The column names of an answer, kept once for all its rows.
public struct Columns: Sendable {
    /// In the order of the select list.
    public let names: [String]

    /// Names as the database reports them.
    public init(_ names: [String]) { self.names = names }

    // A scan: answers have some ten columns, and a dictionary per answer costs more than it saves.
    func index(of name: String) -> Int? { names.firstIndex(of: name) }
}

extension Row {
    /// A number that must be there.
    public func integer(_ index: Int) throws(LedgerFault) -> Int64 { try value(index).asInteger("\(index)") }
    /// A number that must be there.
    public func integer(_ name: String) throws(LedgerFault) -> Int64 { try value(name).asInteger(name) }
    /// Text that must be there.
    public func text(_ index: Int) throws(LedgerFault) -> String { try value(index).asText("\(index)") }
    /// Text that must be there.
    public func text(_ name: String) throws(LedgerFault) -> String { try value(name).asText(name) }
    /// Bytes that must be there.
    public func blob(_ index: Int) throws(LedgerFault) -> [UInt8] { try value(index).asBlob("\(index)") }
    /// Bytes that must be there.
    public func blob(_ name: String) throws(LedgerFault) -> [UInt8] { try value(name).asBlob(name) }

    /// A number, or nil for SQL null.
    public func optionalInteger(_ index: Int) throws(LedgerFault) -> Int64? {
        try isNull(index) ? nil : integer(index)
    }
    /// A number, or nil for SQL null.
    public func optionalInteger(_ name: String) throws(LedgerFault) -> Int64? {
        try isNull(name) ? nil : integer(name)
    }
    /// Text, or nil for SQL null.
    public func optionalText(_ index: Int) throws(LedgerFault) -> String? {
        try isNull(index) ? nil : text(index)
    }
    /// Text, or nil for SQL null.
    public func optionalText(_ name: String) throws(LedgerFault) -> String? {
        try isNull(name) ? nil : text(name)
    }
    /// Bytes, or nil for SQL null.
    public func optionalBlob(_ index: Int) throws(LedgerFault) -> [UInt8]? {
        try isNull(index) ? nil : blob(index)
    }
    /// Bytes, or nil for SQL null.
    public func optionalBlob(_ name: String) throws(LedgerFault) -> [UInt8]? {
        try isNull(name) ? nil : blob(name)
    }

    /// A stored moment.
    public func instant(_ name: String) throws(LedgerFault) -> Instant {
        Instant(milliseconds: try integer(name))
    }
    /// A stored moment.
    public func instant(_ index: Int) throws(LedgerFault) -> Instant {
        Instant(milliseconds: try integer(index))
    }

    private func isNull(_ index: Int) throws(LedgerFault) -> Bool { try value(index) == .null }
    private func isNull(_ name: String) throws(LedgerFault) -> Bool { try value(name) == .null }
}

extension Value {
    fileprivate func asInteger(_ column: String) throws(LedgerFault) -> Int64 {
        guard case .integer(let number) = self else { throw .wrongType(column: column) }
        return number
    }

    fileprivate func asText(_ column: String) throws(LedgerFault) -> String {
        guard case .text(let text) = self else { throw .wrongType(column: column) }
        return text
    }

    fileprivate func asBlob(_ column: String) throws(LedgerFault) -> [UInt8] {
        guard case .blob(let bytes) = self else { throw .wrongType(column: column) }
        return bytes
    }
}
