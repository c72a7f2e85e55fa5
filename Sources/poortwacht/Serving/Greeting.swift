/// What the server prints once it listens.
struct Greeting: Sendable {
    let settings: Settings
    let port: Int
    let fingerprint: String
    let links: [DemoNetwork.SignIn]

    func say() {
        StandardOutput.write("poortwacht serves \(settings.publicUrl) (listening on \(settings.host) port \(port)).")
        StandardOutput.write("Certificate, SHA-256: \(fingerprint)")
        guard !links.isEmpty else { return }
        StandardOutput.write("")
        StandardOutput.write("Sign-in links of the demo, each for one role:")
        let width = links.map(\.role.count).max() ?? 0
        for link in links {
            StandardOutput.write(
                "  \(link.role)\(String(repeating: " ", count: width - link.role.count))  \(link.link)")
        }
        StandardOutput.write("")
        StandardOutput.write(
            "The browser will warn of the self-signed certificate: compare its fingerprint with the line above.")
        StandardOutput.write("Stop with Ctrl-C; the demo leaves nothing behind.")
    }
}
