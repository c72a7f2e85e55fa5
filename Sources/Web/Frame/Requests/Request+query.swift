package import Domain
package import Hummingbird

extension Request {
    /// The fields of the query, read as a form's. Refuses `parameter-invalid` when it cannot be read.
    package func query() throws(Refusal) -> FieldReader {
        do throws(FormFault) {
            return FieldReader(try FormData(urlEncoded: Array((uri.query ?? "").utf8)).object, from: .form)
        } catch {
            throw Refusal(.parameterInvalid)
        }
    }
}
