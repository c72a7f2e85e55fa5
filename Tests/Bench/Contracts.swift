import Domain
import Foundation
import Ledger
import Operations
import Trials
import Sealing

/// A contract typeset and sealed, beside LibreOffice converting a document of the same words.
enum Contracts: Section {
    static let name = "contracts"
    static let about = "milliseconds for one contract"

    static func run(on ground: BenchGround) async throws {
        let bench = try await TrialHouse.open(ground.path("contracts"))
        let desk = try await bench.desk()
        let identity = try SealingIdentity.selfSigned(
            name: "Netwerk van de meting", validFromSeconds: Int64(Date().timeIntervalSince1970) - 60)
        guard let mark = SealMark(network: desk.network.id.description, subject: desk.network.id.description) else {
            preconditionFailure("two identifiers make a mark")
        }
        let statement = SealStatement(
            name: "Netwerk van de meting", reason: "Meting", location: "Nederland",
            seconds: Int64(Date().timeIntervalSince1970), mark: mark)
        var typeset: [Double] = []
        var sealed: [Double] = []
        var pdf: [UInt8] = []
        let kinds = PlacementKind.allCases
        for round in 0..<(ground.isQuick ? 4 : 40) {
            typeset.append(
                try await Figures.seconds {
                    pdf = try await MakeSpecimen(kind: kinds[round % kinds.count], language: .dutch).run(at: desk)
                })
            sealed.append(
                try await Figures.seconds { _ = try PDFSeal(pdf, with: identity, statement).sealed() })
        }
        let ours = Figures.median(typeset) * 1000
        print(
            "typeset: \(Figures.text(ours)) ms; sealed: \(Figures.text(Figures.median(sealed) * 1000)) ms more; "
                + "\(pdf.count / 1024) kB; memory at most \(Machine.peakMemory) MiB")
        try await bench.house.close()
        try await compare(pdf, milliseconds: ours, on: ground)
    }

    private static func compare(_ pdf: [UInt8], milliseconds: Double, on ground: BenchGround) async throws {
        guard let office = Program("soffice"), let reader = Program("pdftotext") else {
            return print("no LibreOffice: `make bench` installs it")
        }
        let original = ground.path("contract.pdf")
        try Data(pdf).write(to: URL(filePath: original))
        let words = try reader.run(["-enc", "UTF-8", original, "-"])
        let paragraphs = words.split(separator: "\n\n").map { "<p>\($0)</p>" }.joined()
        let page = ground.path("alike.html")
        try "<html><head><meta charset=utf-8></head><body>\(paragraphs)</body></html>"
            .write(toFile: page, atomically: true, encoding: .utf8)
        let profile = "-env:UserInstallation=file://\(ground.path("office"))"
        var times: [Double] = []
        for _ in 0..<(ground.isQuick ? 2 : 6) {
            times.append(
                try await Figures.seconds {
                    _ = try office.run([
                        profile, "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir",
                        ground.path("out"),
                        page,
                    ])
                })
        }
        // The first run makes LibreOffice's profile.
        let theirs = Figures.median(Array(times.dropFirst())) * 1000
        print(
            "LibreOffice, the same words: \(Figures.text(theirs)) ms, \(Figures.text(theirs / milliseconds)) × as long")
    }
}
