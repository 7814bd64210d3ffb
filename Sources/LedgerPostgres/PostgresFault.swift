import CLibPQ
import Ledger

/// Macros that Swift does not import: the fields of an error report.
private enum Field {
    static let sqlState = Int32(UInt8(ascii: "C"))
    static let message = Int32(UInt8(ascii: "M"))
}

/// The fault of a result, taken from its SQLSTATE.
///
/// Only the primary message is kept: the detail of PostgreSQL quotes values, which must not reach a log.
func fault(of result: OpaquePointer?, on connection: OpaquePointer) -> LedgerFault {
    guard PQstatus(connection) == CONNECTION_OK else { return .unreachable("the connection was lost") }
    guard let result, let state = text(PQresultErrorField(result, Field.sqlState)) else {
        return .database(code: "?", message: "no result")
    }
    let message = text(PQresultErrorField(result, Field.message)) ?? ""
    switch state {
    case "40001", "40P01", "55P03", "53300": return .busy
    case "53100": return .full
    case "57P01", "57P02", "57P03": return .unreachable(message)
    default: break
    }
    if state.hasPrefix("23") { return .constraint(message) }
    if state.hasPrefix("08") { return .unreachable(message) }
    return .database(code: state, message: message)
}

private func text(_ pointer: UnsafePointer<CChar>?) -> String? { pointer.map { String(cString: $0) } }

private func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String? { pointer.map { String(cString: $0) } }
