/// Finds the names that a template uses and its model has not, which the library prints as nothing. For tests: what
/// stands in a section whose value is nil, false or empty is not looked at, so give a model that has everything.
struct TemplateCheck {
    private let sources: [String: TemplateSource]
    private var missing: Set<String> = []

    init(_ sources: [String: TemplateSource]) {
        self.sources = sources
    }

    mutating func missingNames(in template: String, _ model: Any) -> Set<String> {
        missing = []
        walk(sources[template]?.nodes ?? [], [model], [:])
        return missing
    }

    private mutating func walk(_ nodes: [TemplateNode], _ stack: [Any], _ blocks: [String: [TemplateNode]]) {
        for node in nodes {
            switch node {
            case .value(let name): _ = find(name, stack)
            case .section(let name, let isInverted, let inner):
                enter(find(name, stack), isInverted, inner, stack, blocks)
            case .block(let name, let inner): walk(blocks[name] ?? inner, stack, blocks)
            case .template(let name, let filled):
                walk(sources[name]?.nodes ?? [], stack, blocks.merging(filled) { outer, _ in outer })
            }
        }
    }

    private mutating func enter(
        _ value: ModelValue, _ isInverted: Bool, _ inner: [TemplateNode], _ stack: [Any],
        _ blocks: [String: [TemplateNode]]
    ) {
        switch value {
        case .missing, .absent: if isInverted { walk(inner, stack, blocks) }
        case .present(let flag as Bool): if flag != isInverted { walk(inner, stack, blocks) }
        case .present(let items as [Any]):
            if items.isEmpty == isInverted, items.isEmpty { walk(inner, stack, blocks) }
            if !isInverted { for item in items { walk(inner, stack + [item], blocks) } }
        case .present(let value): if !isInverted { walk(inner, stack + [value], blocks) }
        }
    }

    private mutating func find(_ name: String, _ stack: [Any]) -> ModelValue {
        guard name != ".", !name.contains("(") else { return stack.last.map { .present($0) } ?? .absent }
        let path = name.split(separator: ".").map(String.init)
        let levels = name.first == "." ? stack.suffix(1) : stack[...]
        var found = ModelValue.missing
        for level in levels.reversed() {
            let value = path.reduce(ModelValue.present(level)) { $0.child($1) }
            if case .present = value { return value }
            if case .absent = value { found = value }
        }
        if case .missing = found { missing.insert(name) }
        return found
    }
}

extension Pages {
    /// The names that a template, with all that it includes, uses and the model has not.
    package func missingNames(in template: String, _ model: some Sendable) -> Set<String> {
        var check = TemplateCheck(sources)
        return check.missingNames(in: template, model)
    }
}
