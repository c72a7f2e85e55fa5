import Foundation

/// The files of the sample network: those of the demonstration stand beside it, the others in Tests/Samples.
enum SampleFile: String {
    case members = "Sources/poortwacht/Demo/leden.csv"
    case candidates = "Sources/poortwacht/Demo/kandidaten.csv"
    case slots = "Sources/poortwacht/Demo/plekken.csv"
    case placements = "Sources/poortwacht/Demo/plaatsingen.csv"
    case hours = "Sources/poortwacht/Demo/urenopgaven.csv"
    case faultyCandidates = "Tests/Samples/kandidaten-fout.csv"
    case olderCandidates = "Tests/Samples/kandidaten-windows1252.csv"
    case expected = "Tests/Samples/expected.json"

    func data() throws -> Data {
        try Data(contentsOf: Self.root.appendingPathComponent(rawValue))
    }

    func bytes() throws -> [UInt8] {
        try Array(data())
    }

    private static var root: URL {
        (0..<4).reduce(URL(fileURLWithPath: #filePath)) { folder, _ in folder.deletingLastPathComponent() }
    }
}
