package import Domain
import GRDB
import Ledger

extension ReadScope {
    /// The wrapped key of a candidate; nil once it was erased.
    package func wrappedKey(of candidate: CandidateId) throws -> [UInt8]? {
        try row("SELECT wrapped FROM candidate_key WHERE candidate_id = ?", [candidate]) { row in
            try row.bytes("wrapped")
        }
    }

    /// The sealed bytes of one layer; nil when it was never filled in.
    package func sealedLayer(_ layer: CandidateLayer, of candidate: CandidateId) throws -> [UInt8]? {
        try row(
            "SELECT sealed FROM candidate_layer WHERE candidate_id = ? AND layer = ?", [candidate, layer.rawValue]
        ) { row in try row.bytes("sealed") }
    }

    /// Whether a layer was filled in.
    package func hasLayer(_ layer: CandidateLayer, of candidate: CandidateId) throws -> Bool {
        try exists("SELECT 1 FROM candidate_layer WHERE candidate_id = ? AND layer = ?", [candidate, layer.rawValue])
    }
}

extension WriteScope {
    package func insert(wrappedKey: [UInt8], of candidate: CandidateId) throws {
        try execute("INSERT INTO candidate_key (candidate_id, wrapped) VALUES (?, ?)", [candidate, Blob(wrappedKey)])
    }

    /// Stores the sealed bytes of one layer in place of earlier ones.
    package func store(sealed: [UInt8], as layer: CandidateLayer, of candidate: CandidateId) throws {
        try execute(
            """
            INSERT INTO candidate_layer (candidate_id, layer, sealed) VALUES (?, ?, ?)
            ON CONFLICT (candidate_id, layer) DO UPDATE SET sealed = excluded.sealed
            """,
            [candidate, layer.rawValue, Blob(sealed)]
        )
    }

    /// Forgets a candidate: without the key the layers are noise, in every backup too.
    package func deleteKeyAndLayers(of candidate: CandidateId) throws {
        try execute("DELETE FROM candidate_layer WHERE candidate_id = ?", [candidate])
        try execute("DELETE FROM candidate_key WHERE candidate_id = ?", [candidate])
    }
}
