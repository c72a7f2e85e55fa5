import Domain
import Secrets

extension PasswordHasher {
    /// Hashes; refuses `busy` when too many wait.
    func hashed(_ password: Password, using randomness: Randomness) async throws -> PasswordHash {
        do {
            return try await hash(password, using: randomness)
        } catch PasswordHasherFailure.busy {
            throw Refusal(.busy)
        }
    }

    /// Tries a password; refuses `busy` when too many wait.
    func tried(_ password: Password, against hash: PasswordHash?) async throws -> PasswordVerdict {
        do {
            return try await verify(password, against: hash)
        } catch PasswordHasherFailure.busy {
            throw Refusal(.busy)
        }
    }
}
