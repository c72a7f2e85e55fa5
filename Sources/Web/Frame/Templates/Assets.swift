import Foundation
import HTTPTypes
package import Hummingbird
import Domain

/// The stylesheet, the logo and whatever else pages refer to, read once at start.
package struct Assets: Sendable {
    private let files: [String: Asset]

    /// Reads the files of a folder. Blocks on the disk.
    package init(folder: String) throws {
        var files: [String: Asset] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            guard let mediaType = Asset.mediaType(of: name) else { continue }
            let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
            files[name] = Asset(bytes: Array(bytes), mediaType: mediaType)
        }
        self.files = files
    }

    /// The address of a file for a page: with a version, so that browsers may keep it for good.
    package func path(of name: String) -> String {
        guard let asset = files[name] else { preconditionFailure("no asset is named \(name)") }
        return "/assets/\(name)?v=\(asset.version)"
    }

    /// Answers `GET /assets/{file}`.
    package func add(to router: Router<WebContext>) {
        router.get("/assets/{file}") { request, context in
            guard let asset = context.parameters.get("file").flatMap({ files[$0] }) else { throw Refusal(.notFound) }
            return asset.response(to: request)
        }
    }
}
