/// Makes artifacts (ISO 32000-1, 14.8.2.2) of what was drawn with `StructureTag.artifact`: Cairo 1.16 cannot.
enum ArtifactPass {
    private static let begin = Array("/\(StructureTag.artifact.rawValue) << /MCID ".utf8)
    private static let end = Array(" >> BDC".utf8)
    private static let artifact = Array("/Artifact BMC".utf8)

    static func run(_ file: QpdfFile) throws(TypesettingRefusal) {
        for page in file.pages {
            page["/Contents"] = page.stream(rewritten(try page.pageContent()))
        }
        // The tree from marks to elements; Cairo writes one flat list of page numbers and arrays.
        for marks in file.root["/StructTreeRoot"]["/ParentTree"]["/Nums"].elements where marks.isArray {
            for (index, element) in marks.elements.enumerated() where isArtifact(element) {
                marks.setElement(at: index, to: marks.null())
            }
        }
        removeArtifacts(under: file.root["/StructTreeRoot"])
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

    private static func removeArtifacts(under element: QpdfObject) {
        let children = element["/K"]
        if children.isDictionary { removeArtifacts(under: children) }
        for (index, child) in children.elements.enumerated().reversed() {
            if isArtifact(child) {
                children.removeElement(at: index)
            } else if child.isDictionary {
                removeArtifacts(under: child)
            }
        }
    }

    private static func isArtifact(_ element: QpdfObject) -> Bool {
        element.isDictionary && element["/S"].name == "/" + StructureTag.artifact.rawValue
    }
}
