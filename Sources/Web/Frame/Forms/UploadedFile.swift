/// The one file of a form.
package struct UploadedFile: Hashable, Sendable {
    /// As the browser gave it, at most 200 characters; never a path of ours.
    package let name: String
    package let bytes: [UInt8]
}
