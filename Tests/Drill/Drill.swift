import ArgumentParser

/// Posts to a ledger, delivers mail or closes a month until it is killed, and says afterwards what became of it. The
/// tests and `make endurance` start it, kill it and cut the power under it.
@main
struct Drill: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drill", abstract: "Works until it is killed, and tells what is left.",
        subcommands: [
            Post.self, Check.self, QueueMails.self, DeliverMails.self, ListOutbox.self, TakeMonth.self, Close.self,
            ListClosed.self,
        ]
    )
}
