import Domain
import Ledger
import Operations
import Wording

/// A part of a candidate's file that few may read. The own employer reads it freely; for a coordinator, and for others
/// as far as they may, a look is recorded, so that it is asked for by a button and never by following a link.
enum LayerLook {
    /// The page before the look: what is there, and that the look is recorded.
    static func explanation(_ words: Labels, to path: String, in visit: Visit) -> Block {
        .panel(
            nil,
            [
                .text(visit.say(words)), .text(visit.say(LookPhrases.recorded)),
                .buttons(ActionsBlock.Button(visit.say(LookPhrases.look), to: visit.path(to: path), quiet: false)),
            ]
        )
    }

    /// Whether this visitor reads the file without being recorded.
    static func isFree(_ candidate: Candidate, in visit: Visit) -> Bool { visit.belongs(to: candidate.member) }
}
