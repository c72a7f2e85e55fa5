/// Adds to the structure what Cairo cannot, texts for figures and which way the headings of a table look, and takes out
/// what was drawn as `StructureTag.artifact`.
struct StructurePass {
    /// What the figures show, in their order.
    private var alternatives: ArraySlice<String>
    /// The elements that were taken out, by their ids.
    private(set) var artifacts: Set<CInt> = []

    init(alternatives: [String]) {
        self.alternatives = alternatives[...]
    }

    /// Goes through the tree in reading order.
    mutating func run(_ root: QpdfObject) {
        run(root, nil)
    }

    private mutating func run(_ parent: QpdfObject, _ tag: StructureTag?) {
        let children = elements(of: parent)
        let isHeader = children.allSatisfy { $0.tag == .tableHeading }
        for child in children {
            switch child.tag {
            case .figure:
                if let alternative = alternatives.popFirst() { child.object["/Alt"] = parent.string(alternative) }
            case .tableHeading where tag == .tableRow:
                setScope(of: child.object, isHeader ? "/Column" : "/Row")
            case let container where container.isContainer:
                run(child.object, container)
            default:
                break
            }
        }
    }

    /// The elements right under this one, which loses those that are none.
    private mutating func elements(of parent: QpdfObject) -> [(object: QpdfObject, tag: StructureTag)] {
        let children = parent["/K"]
        // Cairo writes an only child without an array around it.
        if let tag = children.structureTag { return [(children, tag)] }
        var elements: [(object: QpdfObject, tag: StructureTag)] = []
        for (index, child) in children.elements.enumerated().reversed() {
            guard let tag = child.structureTag else { continue }
            if tag == .artifact {
                artifacts.insert(child.id)
                children.removeElement(at: index)
            } else {
                elements.append((child, tag))
            }
        }
        return elements.reversed()
    }

    private func setScope(of heading: QpdfObject, _ scope: String) {
        let attributes = heading.dictionary()
        attributes["/O"] = heading.name("/Table")
        attributes["/Scope"] = heading.name(scope)
        heading["/A"] = attributes
    }
}

extension QpdfObject {
    /// What kind of structure element it is; nil for anything else, such as a mark on a page.
    fileprivate var structureTag: StructureTag? {
        guard isDictionary, let name = self["/S"].name else { return nil }
        return StructureTag(rawValue: String(name.dropFirst()))
    }
}
