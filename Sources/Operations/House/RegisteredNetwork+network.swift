import Domain
import Storage

extension RegisteredNetwork {
    /// The network as people know it.
    var network: Network {
        Network(id: id, slug: slug, name: name, state: state == .archived ? .archived : .active, createdAt: createdAt)
    }
}
