/// What the pages of a document are called where they are counted.
package enum SheetName: Sendable, Hashable {
    /// `pagina 1 van 8`
    case page
    /// `bewijsblad 1 van 2`: pages behind a document that counts its own.
    case evidence
}
