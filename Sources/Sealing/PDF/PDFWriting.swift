/// Writes values of a PDF, with other numbers for what they refer to and other values under some keys.
struct PDFWriting {
    /// The number under which a reference is written.
    var renumber: (PDFReference) -> PDFReference = { $0 }

    /// A value as it stands in a file. What it refers to is not written, only named.
    func bytes(of value: PDFValue) -> [UInt8] {
        if let reference = value.reference { return renumber(reference).text }
        return content(of: value)
    }

    /// An object's own content, changed under some keys. Of a stream its dictionary alone.
    ///
    /// - Parameter changes: the new values as they stand in a file, by key with its slash; nil takes a key out.
    func content(of value: PDFValue, changes: [String: [UInt8]?] = [:]) -> [UInt8] {
        if value.isArray {
            return Array("[".utf8) + value.elements.flatMap { Array(" ".utf8) + bytes(of: $0) } + Array(" ]".utf8)
        }
        guard value.isDictionary || value.isStream else { return value.scalar }
        let kept = value.keys.filter { changes[$0] == nil }.map { (value.written(key: $0), bytes(of: value[$0])) }
        let added = changes.sorted { $0.key < $1.key }.compactMap { key, value in value.map { (Array(key.utf8), $0) } }
        return Self.dictionary(kept + added)
    }

    /// An array of references with more of them at its end.
    func array(_ array: PDFValue, appending added: [[UInt8]]) -> [UInt8] {
        let all = array.elements.map { bytes(of: $0) } + added
        return Array("[".utf8) + all.flatMap { Array(" ".utf8) + $0 } + Array(" ]".utf8)
    }

    /// A stream with that dictionary.
    static func stream(_ dictionary: [UInt8], _ data: [UInt8]) -> [UInt8] {
        dictionary + Array("\nstream\n".utf8) + data + Array("\nendstream".utf8)
    }

    static func dictionary(_ entries: [([UInt8], [UInt8])]) -> [UInt8] {
        let body = entries.flatMap { key, value in Array("\n".utf8) + key + Array(" ".utf8) + value }
        return Array("<<".utf8) + body + Array("\n>>".utf8)
    }
}
