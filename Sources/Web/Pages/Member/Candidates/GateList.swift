import Domain
import Ledger
import Operations
import Wording

/// The gates before publishing, as a checklist with the forms that pass them.
enum GateList {
    /// What is missing, in a few words each.
    static func missing(_ file: CandidateFile, in visit: Visit) -> [String] {
        gates(file).filter { !$0.isPassed }.map { visit.say($0.label) }
    }

    static func blocks(_ file: CandidateFile, _ visit: Visit, _ entry: FormEntry) -> [Block] {
        let list: [Block] = [
            .heading(visit.say(GatePhrases.title)), .text(visit.say(GatePhrases.lead)), checklist(file, in: visit),
        ]
        return list + next(file, visit, entry) + [gateForm(file, visit, entry)]
    }

    /// The same list for who was published, or is at work already. An imported placement brings a candidate whose
    /// preparation nobody recorded here; nothing is asked of it.
    static func done(_ file: CandidateFile, in visit: Visit) -> [Block] {
        let heading = Block.heading(visit.say(GatePhrases.prepared))
        guard gates(file).contains(where: \.isPassed) else {
            return [heading, .text(visit.say(GatePhrases.nothingRecorded))]
        }
        return [heading, checklist(file, in: visit)]
    }

    private struct Gate {
        let label: Labels
        let isPassed: Bool
        let day: CalendarDay?
        /// The page on which it is passed; nil for this one.
        let page: String?
    }

    private static func gates(_ file: CandidateFile) -> [Gate] {
        let gates = file.candidate.gates
        return [
            Gate(label: GatePhrases.spoor2, isPassed: gates.spoor2InPlan, day: nil, page: nil),
            Gate(
                label: GatePhrases.driegesprek, isPassed: gates.driegesprekOn != nil, day: gates.driegesprekOn,
                page: nil),
            Gate(label: GatePhrases.advice, isPassed: gates.adviceOn != nil, day: gates.adviceOn, page: nil),
            Gate(label: GatePhrases.conditions, isPassed: file.hasConditions, day: nil, page: "/voorwaarden"),
            Gate(label: GatePhrases.akkoord, isPassed: gates.akkoord != nil, day: gates.akkoord?.day, page: nil),
        ]
    }

    private static func checklist(_ file: CandidateFile, in visit: Visit) -> Block {
        let base = PagePath.candidate(file.candidate.id).text
        let open =
            file.candidate.state == .placed
            ? Tag(visit.say(GatePhrases.notRecorded)) : Tag(visit.say(GatePhrases.needed), .warn)
        return .rows(
            gates(file).map { gate in
                RowsBlock.Row(
                    visit.say(gate.label).capitalisedFirst, to: gate.page.map { visit.path(to: base + $0) },
                    line: gate.day.map { visit.text($0) },
                    tag: gate.isPassed ? Tag(visit.say(GatePhrases.passed), .good) : open
                )
            }
        )
    }

    /// What can be done now: ask for akkoord once the rest is there, and publish once akkoord is.
    private static func next(_ file: CandidateFile, _ visit: Visit, _ entry: FormEntry) -> [Block] {
        let path = visit.path(to: PagePath.candidate(file.candidate.id).text)
        guard !file.missingGates.isEmpty else {
            return [
                .note(visit.say(GatePhrases.readyToPublish), .good),
                .buttons(ActionsBlock.Button(visit.say(GatePhrases.publish), to: path + "/publiceren", quiet: false)),
            ]
        }
        let isOnlyAkkoord = file.missingGates.map(\.code) == [.gateAkkoordMissing]
        guard isOnlyAkkoord else { return [] }
        let asked = file.candidate.state == .awaitingAkkoord
        let paper = FormBlock(
            to: path + "/akkoord-papier",
            [entry.day("day", visit.say(GatePhrases.paperDay), hint: visit.say(GatePhrases.paperHint))],
            submit: visit.say(GatePhrases.recordPaper), quiet: true, panel: true
        )
        return [
            .note(visit.say(asked ? GatePhrases.akkoordAsked : GatePhrases.askLead)),
            .buttons(
                ActionsBlock.Button(
                    visit.say(asked ? GatePhrases.askAgain : GatePhrases.ask), to: path + "/akkoord-vragen",
                    quiet: asked
                )
            ),
            .form(paper),
        ]
    }

    private static func gateForm(_ file: CandidateFile, _ visit: Visit, _ entry: FormEntry) -> Block {
        let gates = file.candidate.gates
        let entry = entry.forForm(with: "driegesprek_on")
        let form = FormBlock(
            to: visit.path(to: PagePath.candidate(file.candidate.id).text + "/voorbereiding"),
            [
                entry.box(
                    "spoor2_in_plan", visit.say(GatePhrases.spoor2Legend), visit.say(GatePhrases.spoor2Box),
                    chosen: gates.spoor2InPlan
                ),
                entry.day(
                    "driegesprek_on", visit.say(GatePhrases.driegesprekDay), value: gates.driegesprekOn,
                    hint: visit.say(GatePhrases.driegesprekHint), required: false
                ),
                entry.day(
                    "advice_on", visit.say(GatePhrases.adviceDay), value: gates.adviceOn,
                    hint: visit.say(GatePhrases.adviceHint), required: false
                ),
            ],
            hidden: [HiddenField("revision", String(file.candidate.revision))], submit: visit.say(FramePhrases.save),
            panel: true
        )
        return .form(form)
    }
}
