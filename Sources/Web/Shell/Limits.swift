import NIOCore

/// Every bound of the shell in one place.
public enum Limits {
    /// A form of text fields: a story of 10,000 characters takes up to 120,000 bytes once it is
    /// percent-encoded.
    public static let formBytes = 512 << 10

    /// One file of 20 MB with the rest of its form; a file somewhat above that can still be told its size.
    public static let uploadBytes = 32 << 20

    /// The largest file that is kept.
    public static let fileBytes = 20 << 20

    /// Fields of one form, ticked boxes included.
    public static let formFields = 400

    /// Bytes of the name of a field.
    public static let fieldNameBytes = 200

    /// Bytes of the value of one field, decoded.
    public static let fieldBytes = 256 << 10

    /// Parts of one upload: the file, and beside it as many fields as a form may have.
    public static let uploadParts = formFields + 1

    /// Bytes of the headers of one part of an upload.
    public static let partHeaderBytes = 8 << 10

    /// Bytes of the name that a file came with; the rest is cut off.
    public static let fileNameBytes = 255

    /// How much of an unread body the server takes in before it rather closes the connection.
    public static let drainBytes = 64 << 10

    /// How long a refused sender may take to read the answer before the connection closes.
    public static let linger = Duration.seconds(2)

    /// A connection that sends nothing is closed.
    public static let idle = TimeAmount.seconds(75)

    /// The whole of a request; 20 MB over a slow phone take more than five minutes.
    public static let request = TimeAmount.minutes(12)

    /// Bytes of one header field and of all of them.
    public static let headerBytes = 16 << 10

    /// Header fields of a request.
    public static let headerFields = 100

    /// Bytes of the path of a request.
    public static let pathBytes = 2_000

    /// Keys that one rate limit remembers; beyond it the ones that are full again are forgotten.
    public static let rateKeys = 50_000
}
