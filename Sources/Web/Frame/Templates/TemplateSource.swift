/// A template as the tree of names that it uses. The library keeps its own tree to itself, so this one is read anew,
/// for the checks only; it knows the tags that our templates have, not all of Mustache.
struct TemplateSource: Hashable, Sendable {
    let nodes: [TemplateNode]

    init(_ text: String, named name: String) throws(TemplateFault) {
        var tags = try Self.tags(text, name)[...]
        nodes = try Self.nodes(&tags, until: nil, name)
        guard tags.isEmpty else { throw .malformed(template: name) }
    }

    var usedTemplates: Set<String> { Self.used(nodes) }

    private static func used(_ nodes: [TemplateNode]) -> Set<String> {
        nodes.reduce(into: []) { names, node in
            switch node {
            case .value: break
            case .section(_, _, let inner), .block(_, let inner): names.formUnion(used(inner))
            case .template(let name, let blocks):
                names.insert(name)
                for block in blocks.values { names.formUnion(used(block)) }
            }
        }
    }

    /// What stands between `{{` and `}}`.
    private static func tags(_ text: String, _ name: String) throws(TemplateFault) -> [Substring] {
        var tags: [Substring] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{{") {
            rest = rest[open.upperBound...]
            guard rest.first != "{", rest.first != "&" else { throw .unescaped(template: name) }
            guard let close = rest.firstRange(of: "}}") else { throw .malformed(template: name) }
            tags.append(rest[..<close.lowerBound])
            rest = rest[close.upperBound...]
        }
        return tags
    }

    private static func nodes(
        _ tags: inout ArraySlice<Substring>, until end: String?, _ template: String
    ) throws(TemplateFault) -> [TemplateNode] {
        var nodes: [TemplateNode] = []
        while let tag = tags.popFirst() {
            let name = String(tag.dropFirst()).filter { $0 != " " }
            switch tag.first {
            case "!": continue
            case "#": nodes.append(.section(name, isInverted: false, try Self.nodes(&tags, until: name, template)))
            case "^": nodes.append(.section(name, isInverted: true, try Self.nodes(&tags, until: name, template)))
            case "$": nodes.append(.block(name, try Self.nodes(&tags, until: name, template)))
            case ">": nodes.append(.template(name, blocks: [:]))
            case "<": nodes.append(.template(name, blocks: blocks(try Self.nodes(&tags, until: name, template))))
            case "/":
                guard name == end else { throw .malformed(template: template) }
                return nodes
            case nil: throw .malformed(template: template)
            default: nodes.append(.value(tag.filter { $0 != " " }))
            }
        }
        guard end == nil else { throw .malformed(template: template) }
        return nodes
    }

    private static func blocks(_ nodes: [TemplateNode]) -> [String: [TemplateNode]] {
        nodes.reduce(into: [:]) { blocks, node in
            if case .block(let name, let inner) = node { blocks[name] = inner }
        }
    }
}
