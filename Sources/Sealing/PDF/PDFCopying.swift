/// Copies objects of one PDF, with everything that they refer to, into an update of another.
final class PDFCopying {
    /// More than any page of ours has; a cycle is met only once.
    private static let limit = 10_000

    var update: PDFUpdate
    private let source: PDFFile
    private var numbers: [PDFReference: PDFReference] = [:]
    private var waiting: [PDFReference] = []

    init(from source: PDFFile, update: PDFUpdate) {
        self.source = source
        self.update = update
    }

    /// Says that an object of the source is another's counterpart and is not copied itself.
    func identify(_ old: PDFReference, with new: PDFReference) {
        numbers[old] = new
    }

    /// The new number of an object of the source, which is copied sooner or later.
    func number(of old: PDFReference) -> PDFReference {
        if let known = numbers[old] { return known }
        let new = update.reserve()
        numbers[old] = new
        waiting.append(old)
        return new
    }

    /// Copies one object with changes under some keys.
    func copy(_ value: PDFValue, changes: [String: [UInt8]?]) throws(SealingFault) -> PDFReference {
        guard let old = value.reference else { throw .documentMalformed }
        let new = number(of: old)
        waiting.removeAll { $0 == old }
        // A key that the object lacks and that is to be taken out is not there to take out.
        update.write(writing.content(of: value, changes: changes), as: new)
        return new
    }

    /// Copies what the copied objects refer to.
    func finishObjects() throws(SealingFault) {
        while let old = waiting.popLast() {
            guard numbers.count <= Self.limit else { throw .documentMalformed }
            let value = source.value(old)
            let new = number(of: old)
            guard value.isStream else {
                update.write(writing.content(of: value), as: new)
                continue
            }
            let data = try value.packedData()
            let dictionary = writing.content(of: value, changes: ["/Length": Array("\(data.count)".utf8)])
            update.write(PDFWriting.stream(dictionary, data), as: new)
        }
    }

    /// Writes values of the source with their new numbers.
    var writing: PDFWriting { PDFWriting { [self] in number(of: $0) } }
}
