import Domain
import Secrets

extension Password {
    /// A password that somebody chooses, or the refusal that says what is wrong with it.
    static func chosen(_ text: String, address: String) throws(Refusal) -> Password {
        do throws(PasswordRefusal) {
            return try Password(choosing: text, address: address)
        } catch {
            throw Refusal(error)
        }
    }

    /// A password to be tried; nil when it is longer than any can be.
    static func attempted(_ text: String) -> Password? {
        do {
            return try Password(attempt: text)
        } catch {
            return nil
        }
    }
}

extension Refusal {
    /// Why a new password is not taken, in the field that holds it.
    fileprivate init(_ refusal: PasswordRefusal) {
        switch refusal {
        case .tooShort(let minimum): self.init(.passwordTooShort, at: "/password", ["minimum": String(minimum)])
        case .tooLong(let maximum): self.init(.passwordTooLong, at: "/password", ["maximum": String(maximum)])
        case .tooCommon: self.init(.passwordTooCommon, at: "/password")
        case .containsAddress: self.init(.passwordHoldsName, at: "/password")
        }
    }
}
