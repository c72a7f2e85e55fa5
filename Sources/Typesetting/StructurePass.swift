/// Adds to the structure what Cairo cannot: texts for figures, and which way the headings of a table look.
struct StructurePass {
    /// What the figures show, in their order.
    private var alternatives: ArraySlice<String>

    init(alternatives: [String]) {
        self.alternatives = alternatives[...]
    }

    /// Goes through the tree in reading order.
    mutating func run(_ element: QpdfObject) {
        let children = element["/K"].isDictionary ? [element["/K"]] : element["/K"].elements
        let elements = children.filter { $0.isDictionary && $0["/S"].name != nil }
        switch element["/S"].name {
        case "/Figure":
            if let alternative = alternatives.popFirst() { element["/Alt"] = element.string(alternative) }
        case "/TR":
            let isHeader = elements.allSatisfy { $0["/S"].name == "/TH" }
            for heading in elements where heading["/S"].name == "/TH" {
                setScope(of: heading, isHeader ? "/Column" : "/Row")
            }
        default:
            break
        }
        for child in elements {
            run(child)
        }
    }

    private func setScope(of heading: QpdfObject, _ scope: String) {
        let attributes = heading.dictionary()
        attributes["/O"] = heading.name("/Table")
        attributes["/Scope"] = heading.name(scope)
        heading["/A"] = attributes
    }
}
