package import Domain

extension ClauseLibrary {
    /// This library with one clause in other words.
    ///
    /// Refuses `not-found` for a clause that is not here, every fault of the texts with its line, and what the whole
    /// would lack with them: a reference without a target, a placeholder without a value. What was wrong elsewhere
    /// before is refused there.
    package func with(_ wording: ClauseOverride.OwnText, for code: ClauseId) throws -> ClauseLibrary {
        let library = try replacing(code, by: wording)
        let known = hasOwnWords ? Set(faults()) : []
        let faults = library.faults().filter { fault in
            fault.clause.code == code || fault.refusal.code == .clauseReferenceUnknown && !known.contains(fault)
        }
        if let refusals = Refusals(faults.map { $0.pointing(at: code) }) { throw refusals }
        return library
    }

    /// This library with what a network decided, of which the last decision about a clause holds. Of a clause that the
    /// library no longer has nothing is left; of one whose words can no longer be read the shipped ones are, and
    /// `obstacles` says so.
    package func applying(_ overrides: [ClauseOverride]) -> ClauseLibrary {
        let latest = overrides.reduce(into: [:]) { $0[$1.clause] = $1.wording }
        return latest.sorted { $0.key < $1.key }.reduce(into: self) { library, decided in
            guard library[decided.key] != nil else { return }
            do {
                library = try library.replacing(decided.key, by: decided.value)
            } catch {
                library.leaveUnread(decided.key, because: Self.reason(of: error))
            }
        }
    }

    private static func reason(of error: any Error) -> Refusal {
        switch error {
        case let refusal as Refusal: refusal
        case let refusals as Refusals: refusals.first
        default: preconditionFailure("a wording is refused, and nothing else")
        }
    }

    private func replacing(_ code: ClauseId, by wording: ClauseOverride.OwnText) throws -> ClauseLibrary {
        guard self[code] != nil else { throw Refusal(.notFound) }
        let dutch = try ClauseWording(reading: wording.dutch, in: .dutch)
        let english = try ClauseWording(reading: wording.english, in: .english)
        try dutch.mustMatch(english)
        var library = self
        library.replace(code, dutch: dutch, english: english)
        return library
    }
}

extension ClauseLibrary.Fault {
    /// The refusal as the form of the clause that is being changed shows it; one that stands elsewhere names its
    /// clause.
    fileprivate func pointing(at code: ClauseId) -> Refusal {
        guard clause.code != code else { return refusal }
        var values = refusal.values
        values["line"] = nil
        values["clause"] = clause.code.text
        return Refusal(refusal.code, at: "/text_nl", values)
    }
}
