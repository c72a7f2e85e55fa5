import Foundation

/// The throw-away folder of a demo.
struct DemoPlace: Sendable {
    private let folder: String

    init() {
        folder = FileManager.default.temporaryDirectory.appending(path: "poortwacht-demo-\(UUID().uuidString)").path
    }

    /// The same settings with everything that is written inside this place, mails too: a demo sends nothing.
    func moved(_ settings: Settings) -> Settings {
        var settings = settings
        settings.dataFolder = folder + "/data"
        settings.keyFile = folder + "/data.key"
        settings.mail.delivery = .folder(folder + "/mail")
        return settings
    }

    func remove() {
        do {
            try FileManager.default.removeItem(atPath: folder)
        } catch {
            StandardError.write("The demo's folder \(folder) could not be removed.")
        }
    }
}
