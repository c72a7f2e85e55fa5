/// What a choice of a closed list is called in Dutch and in English, both in lower case.
package struct Labels: Hashable, Sendable {
    package let dutch: String
    package let english: String

    package init(_ dutch: String, _ english: String) {
        self.dutch = dutch
        self.english = english
    }
}
