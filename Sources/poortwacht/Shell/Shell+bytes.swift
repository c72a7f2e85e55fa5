import Domain
import Foundation

extension Shell {
    /// Carries out a request that came over the admin socket.
    func answer(bytes: [UInt8]) async -> [UInt8] {
        let answer: ShellAnswer
        do {
            answer = await self.answer(try JSONDecoder().decode(ShellEnvelope.self, from: Data(bytes)))
        } catch {
            // Client and server are of different versions.
            answer = .refused([InternalFault.sentence(in: .dutch)])
        }
        do {
            return Array(try JSONEncoder().encode(answer))
        } catch {
            return []
        }
    }
}
