/// The tags for screen readers of two documents (ISO 32000-1, 14.7), when the pages of one are appended to the other:
/// one tree, in which the added one is the last part, and one list that leads from the marks on each page to it.
struct PDFTags {
    private let file: PDFFile
    private let added: PDFFile
    private let root: PDFReference
    private let addedRoot: PDFReference
    /// The one element that everything in the first document stands in: a tree has one (ISO 32000-2, 14.8.4.3).
    private let document: PDFValue
    /// The list by page of both, each one flat list as our typesetter writes it.
    private let list: PDFValue
    private let addedList: PDFValue
    /// What the keys of the added pages become more.
    private let shift: Int

    /// Nil when either has no tags, or has them in a form that is not ours.
    init?(joining added: PDFFile, to file: PDFFile) {
        let (tree, addedTree) = (file.root["/StructTreeRoot"], added.root["/StructTreeRoot"])
        guard let root = tree.reference, let addedRoot = addedTree.reference, tree["/ParentTree"]["/Nums"].isArray,
            addedTree["/ParentTree"]["/Nums"].isArray
        else { return nil }
        let top = Self.children(tree["/K"])
        guard top.count == 1, let document = top.first, document.reference != nil else { return nil }
        self.document = document
        self.file = file
        self.added = added
        self.root = root
        self.addedRoot = addedRoot
        list = tree["/ParentTree"]["/Nums"]
        addedList = addedTree["/ParentTree"]["/Nums"]
        let highest = list.elements.enumerated().filter { $0.offset % 2 == 0 }.compactMap(\.element.integer).max()
        shift = max((highest ?? -1) + 1, tree["/ParentTreeNextKey"].integer ?? 0)
    }

    /// The key of an added page in the joined list; nil for a page without tags.
    func shiftedKey(of page: PDFValue) -> [UInt8]? {
        page["/StructParents"].integer.map { Array("\($0 + shift)".utf8) }
    }

    /// Lets what stood in the added tree stand in the first document.
    func identify(in copying: PDFCopying) {
        guard let reference = document.reference else { return }
        copying.identify(addedRoot, with: reference)
    }

    /// Writes what joins the two trees.
    func join(with copying: PDFCopying) {
        guard let reference = document.reference else { return }
        let writing = PDFWriting()
        let parts =
            Self.children(document["/K"]).map { writing.bytes(of: $0) }
            + Self.children(added.root["/StructTreeRoot"]["/K"]).map { copying.writing.bytes(of: $0) }
        copying.update.write(writing.content(of: document, changes: ["/K": Self.array(parts)]), as: reference)
        let numbers = list.elements.map { writing.bytes(of: $0) } + shiftedNumbers(copying)
        let changes = [
            "/ParentTree": PDFWriting.dictionary([(Array("/Nums".utf8), Self.array(numbers))]),
            "/ParentTreeNextKey": Array("\(addedList.elements.count / 2 + shift)".utf8),
        ]
        copying.update.write(writing.content(of: file.root["/StructTreeRoot"], changes: changes), as: root)
    }

    /// Keys and what they lead to, by turns.
    private func shiftedNumbers(_ copying: PDFCopying) -> [[UInt8]] {
        addedList.elements.enumerated().map { index, element in
            guard index % 2 == 0, let key = element.integer else { return copying.writing.bytes(of: element) }
            return Array("\(key + shift)".utf8)
        }
    }

    private static func children(_ value: PDFValue) -> [PDFValue] {
        if value.isNull { return [] }
        return value.isArray ? value.elements : [value]
    }

    private static func array(_ elements: [[UInt8]]) -> [UInt8] {
        Array("[".utf8) + elements.flatMap { Array(" ".utf8) + $0 } + Array(" ]".utf8)
    }
}
