/// Adds pages to the end of a PDF without touching a byte of what was there, so that a hash of the first part still
/// holds.
package enum PDFAppendix {
    /// Appends every page of one document to another, as an incremental update. Titles, outline and properties stay
    /// those of the first; the tags for screen readers of both are joined.
    ///
    /// - Returns: a file that begins with `document`.
    package static func append(pagesOf extra: [UInt8], to document: [UInt8]) throws(SealingFault) -> [UInt8] {
        let file = try PDFFile(document)
        let added = try PDFFile(extra, isCopied: true)
        guard let tree = file.root["/Pages"].reference, file.root["/Pages"]["/Kids"].isArray,
            let count = file.root["/Pages"]["/Count"].integer
        else { throw .documentMalformed }
        let copying = PDFCopying(from: added, update: PDFUpdate(of: file))
        let tags = PDFTags(joining: added, to: file)
        tags?.identify(in: copying)
        let pages = try added.pages.map { page throws(SealingFault) in
            try copying.copy(page, changes: ["/Parent": tree.text, "/StructParents": tags?.shiftedKey(of: page)])
        }
        tags?.join(with: copying)
        try copying.finishObjects()
        let writing = PDFWriting()
        let changes = [
            "/Kids": writing.array(file.root["/Pages"]["/Kids"], appending: pages.map(\.text)),
            "/Count": Array("\(count + pages.count)".utf8),
        ]
        copying.update.write(writing.content(of: file.root["/Pages"], changes: changes), as: tree)
        return try copying.update.finished()
    }
}
