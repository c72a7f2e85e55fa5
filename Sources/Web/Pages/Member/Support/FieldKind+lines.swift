import Domain
import Ledger

extension FieldKind where Value == [GuardedLine] {
    /// A list as people type one: each on a line of its own. None when nothing was typed.
    static func lines(maximum: Int, length: Int = 200) -> Self {
        FieldKind(schema: ["type": "string"], absent: { _ in [] }) { value, place throws(Refusals) in
            let text: String
            do throws(Refusal) { text = try value.text(at: place) } catch { throw Refusals(error) }
            let lines = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
            guard lines.count <= maximum else {
                throw Refusals(Refusal(.listTooLong, at: place.pointer, ["maximum": String(maximum)]))
            }
            var items: [GuardedLine] = []
            var faults: [Refusal] = []
            for line in lines {
                do throws(Refusal) {
                    items.append(try GuardedLine(String(line), at: place.pointer, maximum: length))
                } catch {
                    faults.append(error)
                }
            }
            if let refusals = Refusals(faults) { throw refusals }
            return items
        }
    }
}
