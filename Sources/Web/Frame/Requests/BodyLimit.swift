/// How many bytes a request may bring.
package enum BodyLimit {
    /// JSON and plain forms.
    package static let json = 1 << 20
    /// A form with a file.
    package static let upload = 10 << 20
}
