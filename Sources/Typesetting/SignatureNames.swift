import Manuscript

/// Who signs: the role, the person, and the legal entity the person signs for.
struct SignatureNames {
    private let role: TextBlock
    private let name: TextBlock
    private let onBehalfOf: TextBlock?

    init(_ signatory: Signatory, setter: TextSetter, words: Words, width: Double) {
        role = setter.set(signatory.role, .columnHeading, width: width)
        name = setter.set(signatory.name, TextStyle.value.bold(), width: width)
        onBehalfOf = signatory.onBehalfOf.map { setter.set(words.onBehalfOf + " " + $0, .label, width: width) }
    }

    var height: Double {
        role.height + 3 + name.height + (onBehalfOf.map { $0.height } ?? 0)
    }

    func draw(on canvas: Canvas, at point: Point) {
        role.draw(on: canvas, at: point)
        name.draw(on: canvas, at: point.moved(0, role.height + 3))
        onBehalfOf?.draw(on: canvas, at: point.moved(0, role.height + 3 + name.height))
    }
}
