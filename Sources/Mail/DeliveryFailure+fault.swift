import Glibc
import Sealing

extension DeliveryFailure {
    /// What a file, folder or signature would not do.
    init(_ fault: SealingFault, as trouble: DeliveryTrouble) {
        switch fault {
        case .system(let call, let number): self.init(trouble, words: "\(call): \(String(cString: strerror(number)))")
        case .openSSL(let call, let reasons): self.init(trouble, words: ([call] + reasons).joined(separator: " "))
        default: self.init(trouble, words: fault.code)
        }
    }
}
