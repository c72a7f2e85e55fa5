/// Why a socket could not be made or used.
package struct SocketFault: Error, Hashable, Sendable {
    /// The system's error number; 0 when the other side does not speak as agreed.
    package let number: Int32
}
