/// One part of a multipart form (RFC 7578).
struct MultipartPart: Hashable, Sendable {
    let name: String
    /// Nil for a plain field, empty when no file was chosen.
    let fileName: String?
    let bytes: [UInt8]

    var entry: FormData.Entry {
        get throws(FormFault) {
            guard let value = String(validating: bytes, as: UTF8.self) else { throw .malformed }
            return FormData.Entry(name: name, value: value)
        }
    }

    var file: UploadedFile? {
        guard let fileName, !fileName.isEmpty || !bytes.isEmpty else { return nil }
        return UploadedFile(name: String(fileName.prefix(200)), bytes: bytes)
    }
}
