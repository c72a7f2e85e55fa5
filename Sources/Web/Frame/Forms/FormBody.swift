/// A form as it came, in either of its two encodings.
struct FormBody: Sendable {
    let form: FormData
    let file: UploadedFile?

    /// - Parameter contentType: as the request has it. Nil when the body is not a form of ours.
    init?(_ bytes: [UInt8], contentType: String) {
        do throws(FormFault) {
            switch contentType.prefix(while: { $0 != ";" }).filter({ $0 != " " }).lowercased() {
            case "application/x-www-form-urlencoded":
                form = try FormData(urlEncoded: bytes)
                file = nil
            case "multipart/form-data":
                let parts = try MultipartParser.parse(bytes, boundary: MultipartParser.boundary(in: contentType))
                let files = parts.filter { $0.fileName != nil }
                guard files.count <= 1 else { return nil }
                form = FormData(
                    try parts.filter { $0.fileName == nil }.map { (part) throws(FormFault) in try part.entry })
                file = files.first.flatMap(\.file)
            default: return nil
            }
        } catch {
            return nil
        }
    }
}
