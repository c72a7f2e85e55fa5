/// Gives figures their texts.
struct StructurePass {
    var alternatives: [String]
    mutating func run(_ tree: QpdfObject) {}
}
