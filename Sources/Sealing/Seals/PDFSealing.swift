/// Adds to a PDF what a signature stands in: its dictionary, a field in the form without a place on the page, and the
/// mark among the properties.
struct PDFSealing {
    /// The key of the mark among the document's properties.
    private static let markKey = "/PoortwachtSeal"

    private let file: PDFFile
    private let dictionary: SealDictionary
    private let writing = PDFWriting()

    init(document: [UInt8], dictionary: SealDictionary) throws(SealingFault) {
        file = try PDFFile(document)
        self.dictionary = dictionary
    }

    /// The whole file, and where the signature's dictionary begins in it.
    func unsigned() throws(SealingFault) -> (bytes: [UInt8], dictionaryAt: Int) {
        guard let page = file.pages.first, page.reference != nil else { throw .documentMalformed }
        var update = PDFUpdate(of: file)
        let seal = update.reserve()
        let field = update.reserve()
        let start = update.write(dictionary.empty, as: seal)
        let look = update.reserve()
        update.write(Self.emptyLook, as: look)
        update.write(self.field(signature: seal, look: look, on: page), as: field)
        try addField(field, to: page, &update)
        try addToForm(field, &update)
        let information = addMark(&update)
        return (try update.finished(information: information), start)
    }

    /// Printed, locked, and of no size (ISO 32000-1, 12.5.3 and 12.7.4.5).
    private func field(signature: PDFReference, look: PDFReference, on page: PDFValue) -> [UInt8] {
        let entries: [(String, [UInt8])] = [
            ("/Type", Array("/Annot".utf8)), ("/Subtype", Array("/Widget".utf8)), ("/FT", Array("/Sig".utf8)),
            ("/F", Array("132".utf8)), ("/Rect", Array("[ 0 0 0 0 ]".utf8)),
            ("/T", Array("(Zegel \(signature.number))".utf8)), ("/V", signature.text),
            ("/P", writing.bytes(of: page)), ("/AP", Array("<< /N ".utf8) + look.text + Array(" >>".utf8)),
        ]
        return PDFWriting.dictionary(entries.map { (Array($0.utf8), $1) })
    }

    private static var emptyLook: [UInt8] {
        let entries = [("/Type", "/XObject"), ("/Subtype", "/Form"), ("/BBox", "[ 0 0 0 0 ]"), ("/Length", "0")]
        return PDFWriting.stream(PDFWriting.dictionary(entries.map { (Array($0.utf8), Array($1.utf8)) }), [])
    }

    private func addField(_ field: PDFReference, to page: PDFValue, _ update: inout PDFUpdate) throws(SealingFault) {
        guard let reference = page.reference else { throw .documentMalformed }
        let annotations = page["/Annots"]
        let list = writing.array(annotations, appending: [field.text])
        if let own = annotations.reference, annotations.isArray {
            update.write(list, as: own)
        } else {
            update.write(writing.content(of: page, changes: ["/Annots": list]), as: reference)
        }
    }

    /// Into the form that is there, or into a new one.
    private func addToForm(_ field: PDFReference, _ update: inout PDFUpdate) throws(SealingFault) {
        guard let root = file.root.reference else { throw .documentMalformed }
        let form = file.root["/AcroForm"]
        // Signatures exist, and the file may only be appended to.
        let flags = (form["/SigFlags"].integer ?? 0) | 3
        let changes = [
            "/Fields": writing.array(form["/Fields"], appending: [field.text]), "/SigFlags": Array("\(flags)".utf8),
        ]
        if let own = form.reference, form.isDictionary {
            update.write(writing.content(of: form, changes: changes), as: own)
            return
        }
        let made =
            form.isDictionary
            ? writing.content(of: form, changes: changes)
            : PDFWriting.dictionary(changes.sorted { $0.key < $1.key }.map { (Array($0.key.utf8), $0.value) })
        update.write(writing.content(of: file.root, changes: ["/AcroForm": made]), as: root)
    }

    /// The same mark as in the signature, where any program shows it.
    ///
    /// - Returns: the properties, when there were none.
    private func addMark(_ update: inout PDFUpdate) -> PDFReference? {
        let mark = Array("(".utf8) + dictionary.statement.mark.bytes + Array(")".utf8)
        let old = file.trailer["/Info"]
        if let reference = old.reference, old.isDictionary {
            update.write(writing.content(of: old, changes: [Self.markKey: mark]), as: reference)
            return nil
        }
        let new = update.reserve()
        update.write(PDFWriting.dictionary([(Array(Self.markKey.utf8), mark)]), as: new)
        return new
    }
}
