import ArgumentParser

/// Posts to a ledger until it is killed, and says afterwards what became of what it was told is on disk. The tests and
/// `make endurance` start it, kill it and cut the power under it.
@main
struct Drill: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drill", abstract: "Posts to a ledger, to be killed; and checks what is left.",
        subcommands: [Post.self, Check.self]
    )
}
