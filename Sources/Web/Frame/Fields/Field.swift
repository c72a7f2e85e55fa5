/// The value of one field, to be had by calling it once its reader has finished: `name()`.
///
/// Reading goes on after a fault so that all of them are told at once; therefore there is no value before the end.
package struct Field<Value> {
    final class Cell {
        var value: Value?
        var isSettled = false
    }

    let cell = Cell()

    package func callAsFunction() -> Value {
        precondition(cell.isSettled, "call FieldReader.finish() before taking a value")
        guard let value = cell.value else { preconditionFailure("a faulty field makes FieldReader.finish() throw") }
        return value
    }
}
