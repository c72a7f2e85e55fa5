import Domain
import Ledger
import Storage

/// Notes that a routine is done for today.
struct NoteRoutine: Command {
    let routine: Routine

    init(_ routine: Routine) {
        self.routine = routine
    }

    func execute(at desk: Desk, in scope: WriteScope) throws {
        try scope.noteRoutine(routine, on: desk.today)
    }
}
