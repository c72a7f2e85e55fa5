import Domain
import Storage

/// A network whose file is open, before it is known who comes.
struct OpenNetwork: Sendable {
    let network: Network
    let vault: Vault
    let lease: StoreLease
}
