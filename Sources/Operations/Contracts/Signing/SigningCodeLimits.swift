/// How long a one-time code for signing works and how often it may be asked for and tried.
///
/// Five codes of five tries an hour leave a guesser one chance in forty thousand an hour, and each wrong one is in the
/// event log.
enum SigningCodeLimits {
    static let minutes = 10
    static let tries = 5
    static let codesAnHour = 5
    static let hourInSeconds: Int64 = 3600
}
