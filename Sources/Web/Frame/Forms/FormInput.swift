/// The body of a page's form, read, with its token found right.
package struct FormInput {
    /// Without the token.
    package let fields: FieldReader
    /// What was typed, to show it again beside its faults.
    package let form: FormData
    /// Nil when the form has none, or the visitor chose none.
    package let file: UploadedFile?
}
