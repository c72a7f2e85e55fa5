package import Domain
package import Ledger

/// A balance of placements in words: "U haalde 2 plaatsingen meer dan u bracht."
package enum BalanceSentence {
    /// - Parameter balance: in hundredths.
    package static func of(_ balance: Balance) -> Labels {
        let difference = Labels { PlacementsText.text(hundredths: Int64(clamping: balance.net.magnitude), in: $0) }
        if balance.net > 0 {
            return Labels(
                "U haalde \(difference.dutch) meer dan u bracht.",
                "You took \(difference.english) more than you brought."
            )
        }
        guard balance.net < 0 else {
            return Labels("U haalde evenveel als u bracht.", "You took as much as you brought.")
        }
        return Labels(
            "U bracht \(difference.dutch) meer dan u haalde.", "You brought \(difference.english) more than you took.")
    }
}
