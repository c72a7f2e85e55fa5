import Documents
import Domain
import Foundation
import Operations
import Secrets
import Typesetting

extension House {
    /// Opens the house that the settings describe.
    ///
    /// - Throws: `StartFault` for what the administrator can mend, and the refusals of the data folder and key file.
    static func open(_ settings: Settings, time: TimeSource, isDemo: Bool = false) async throws -> House {
        try makeFolder(around: settings.dataFolder)
        return try await House.open(
            folder: settings.dataFolder, keyFile: settings.keyFile, equipment: equipment(settings), time: time,
            delivery: settings.delivery(), isDemo: isDemo
        )
    }

    /// Why nothing could start with these settings, beside the data folder; nil when it could.
    static func equipmentFault(_ settings: Settings, in language: Language) -> String? {
        do {
            _ = try equipment(settings)
            _ = try settings.delivery()
            return nil
        } catch let fault as StartFault {
            return fault.sentence(in: language)
        } catch {
            return InternalFault.sentence(in: language)
        }
    }

    /// The data folder itself is made by the house, private to its user; what it stands in is made here.
    private static func makeFolder(around path: String) throws {
        let parent = URL(filePath: path).standardizedFileURL.deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        } catch {
            throw StartFault.folderUnusable(path: path)
        }
    }

    private static func equipment(_ settings: Settings) throws -> Equipment {
        Equipment(
            randomness: .system, rulebook: try rulebook(settings.rulesFile),
            clauses: try clauses(settings.clausesFolder), typesetter: try typesetter(),
            hasher: PasswordHasher(), publicUrl: settings.publicUrl, sealing: try settings.sealingEquipment()
        )
    }

    private static func rulebook(_ path: String) throws -> Rulebook {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw StartFault.rulesUnreadable(path: path)
        }
        do throws(Refusals) {
            return try Rulebook(json: Array(bytes))
        } catch {
            throw StartFault.rulesWrong(path: path, places: error.all.compactMap(\.field))
        }
    }

    private static func clauses(_ path: String) throws -> ClauseLibrary {
        do {
            return try ClauseFolder(path).library()
        } catch let faults as ClauseFaults {
            throw StartFault.clausesWrong(folder: path, faults: faults)
        } catch {
            throw StartFault.clausesUnreadable(folder: path)
        }
    }

    private static func typesetter() throws -> Typesetter {
        do throws(TypesettingRefusal) {
            return try Typesetter()
        } catch {
            throw StartFault.typesetterIncomplete
        }
    }
}
