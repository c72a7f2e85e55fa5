/// One element of the structure of a PDF.
struct TagNode: Sendable, Hashable {
    /// Tells two elements with the same tag apart.
    let id: Int
    let tag: StructureTag
}
