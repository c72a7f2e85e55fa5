package import Operations

/// The body of an API request, read.
package struct JSONInput {
    /// The fields of the object; none when the body was empty.
    package let fields: FieldReader
    /// For `desk.perform(_:once:)`.
    package let once: Once?
}
