/// Makes artifacts (ISO 32000-1, 14.8.2.2) of what was drawn with `StructureTag.artifact`: Cairo 1.16 cannot.
enum ArtifactPass {
    private static let begin = Array("/\(StructureTag.artifact.rawValue) << /MCID ".utf8)
    private static let end = Array(" >> BDC".utf8)
    private static let artifact = Array("/Artifact BMC".utf8)

    /// - Parameter artifacts: the ids of the elements that the structure has no more.
    static func run(_ file: QpdfFile, without artifacts: Set<CInt>) throws(TypesettingRefusal) {
        for page in file.pages {
            page["/Contents"] = page.stream(rewritten(try page.pageContent()))
        }
        // The tree from marks to elements; Cairo writes one flat list of page numbers and arrays.
        for marks in file.root["/StructTreeRoot"]["/ParentTree"]["/Nums"].elements where marks.isArray {
            for (index, element) in marks.elements.enumerated() where artifacts.contains(element.id) {
                marks.setElement(at: index, to: marks.null())
            }
        }
    }

    /// The content of a page with its operators changed, line by line, as Cairo writes each on a line of its own.
    static func rewritten(_ content: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(content.count)
        var isInString = false
        for line in content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if !result.isEmpty { result.append(UInt8(ascii: "\n")) }
            let isMark = !isInString && line.starts(with: begin) && line.suffix(end.count).elementsEqual(end)
            result += isMark ? artifact[...] : line
            // Cairo breaks a long string with a backslash at the end of a line: what follows is text of the document.
            isInString = line.last == UInt8(ascii: "\\")
        }
        return result
    }
}
