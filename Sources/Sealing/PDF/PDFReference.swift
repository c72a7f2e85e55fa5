/// Which object of a PDF is meant.
struct PDFReference: Hashable {
    let number: Int
    var generation = 0

    /// As it stands in a file: `12 0 R`.
    var text: [UInt8] { Array("\(number) \(generation) R".utf8) }
}
