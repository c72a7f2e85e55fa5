import ArgumentParser
import Domain
import Foundation
import Operations
import Web
import Wording

/// Brings a request to where the data folder is open: to the server that holds it, through its socket, or to this very
/// process when there is no server.
struct ShellClient {
    let settings: Settings
    let language: Language

    func answer(_ envelope: ShellEnvelope) async throws -> ShellAnswer {
        do {
            if let answer = try await askServer(envelope) { return answer }
        } catch let fault as SocketFault {
            let refusal = Refusal(.serverUnreachable, ["errno": "\(fault.number)"])
            return .refused([RefusalText(refusal, in: language).detail])
        }
        let house: House
        do {
            house = try await House.open(settings, time: .system)
        } catch let fault as StartFault {
            StandardError.write(fault.sentence(in: language))
            throw ExitCode(1)
        } catch let refusal as Refusal {
            StandardError.write(RefusalText(refusal, in: language).detail)
            throw ExitCode(1)
        }
        let answer = await Shell(house: house, settings: settings).answer(envelope)
        try await house.close()
        return answer
    }

    /// Nil when no server listens.
    func askServer(_ envelope: ShellEnvelope) async throws -> ShellAnswer? {
        let path = SocketPath(dataFolder: settings.dataFolder).text
        let request = Array(try JSONEncoder().encode(envelope))
        guard let reply = try await AdminClient.send(request, socketPath: path) else { return nil }
        return try JSONDecoder().decode(ShellAnswer.self, from: Data(reply))
    }
}
