import Domain

extension MonthFile {
    /// The end of its name: `pdf`, `csv` or `xlsx`.
    var kind: String { String(name.split(separator: ".").last ?? "") }
}

extension [MonthFile] {
    /// What is read before what is computed with.
    var readingFirst: [MonthFile] { filter { $0.kind == "pdf" } + filter { $0.kind != "pdf" } }
}

extension FileResponse {
    /// A paper of a month; the PDF is shown in the browser.
    init(_ file: MonthFile) {
        self.init(file.bytes, mediaType: file.mediaType, name: file.name, isShown: file.kind == "pdf")
    }
}
