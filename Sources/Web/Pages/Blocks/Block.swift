/// One part of a page: a model with a template of the same name in Templates/blocks.
indirect enum Block: Sendable {
    case heading(HeadingBlock)
    case text(TextBlock)
    case bullets(BulletsBlock)
    case note(NoteBlock)
    case actions(ActionsBlock)
    case form(FormBlock)
    case answer(AnswerBlock)
    case filters(FiltersBlock)
    case table(TableBlock)
    case rows(RowsBlock)
    case tasks(TasksBlock)
    case facts(FactsBlock)
    case figures(FiguresBlock)
    case months(MonthsBlock)
    case events(EventsBlock)
    case card(CardBlock)
    case balances(BalancesBlock)
    case tabs(TabsBlock)
    case pager(PagerBlock)
    case empty(EmptyBlock)
    case panel(PanelBlock)
    case columns(ColumnsBlock)
    case secret(SecretBlock)
    case steps(StepsBlock)
    case parties(PartiesBlock)
    case document(DocumentBlock)
    case matches(MatchesBlock)
    case clock(ClockBlock)
    case hoursChart(HoursChartBlock)
    case movements(MovementsBlock)
    case room(RoomBlock)

    /// Every field in it, also of the blocks inside.
    var fields: [FormField] {
        switch self {
        case .form(let form): form.fields.flatMap(\.all)
        case .filters(let filters): filters.fields
        case .panel(let panel): panel.blocks.flatMap(\.fields)
        case .columns(let columns): (columns.main + columns.aside).flatMap(\.fields)
        case .heading, .text, .bullets, .note, .actions, .answer, .table, .rows, .tasks, .facts, .figures, .months,
            .events, .card, .balances, .tabs, .pager, .empty, .secret, .steps, .parties, .document, .matches, .clock,
            .hoursChart, .movements, .room:
            []
        }
    }
}
