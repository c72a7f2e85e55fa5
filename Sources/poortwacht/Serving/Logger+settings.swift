import Logging

extension Logger {
    /// The server's logger as the settings have it. Logs go to standard error; standard output is for people.
    static func of(_ settings: Settings) -> Logger {
        let asJson = settings.logsAsJson
        var logger = Logger(label: "poortwacht") { label in
            let handler: any LogHandler =
                asJson ? JsonLogHandler(label: label) : StreamLogHandler.standardError(label: label)
            return handler
        }
        logger.logLevel = settings.logLevel
        return logger
    }
}
