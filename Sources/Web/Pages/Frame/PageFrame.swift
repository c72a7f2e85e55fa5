import Domain

// How to add a page
//
// 1. Words: an enum of `Labels` in Sources/Wording/Pages (`MembersPhrases.title`), said by `visit.say(…)`.
// 2. The page: a file in Sources/Web/Pages with an enum that has `show(_ visit: Visit) async throws -> Page`, or for a
//    page with a form `show(_ visit: Visit, _ entry: FormEntry)`. It asks an operation and makes a `Page`: a `PageHead`
//    (the one h1) and a list of `Block`s. A block is a model (Blocks/TableBlock.swift) and its own small template
//    (Templates/blocks/table.mustache); for a new kind add both, a case to `Block` and three lines to
//    Templates/blocks/block.mustache. In a template of a block every name begins with a dot (`{{.label}}`): then it
//    is looked up in that model only. Only `{{csrf}}` comes from the frame.
// 3. A form: `FormBlock` with fields made by the entry (`entry.input("name", …)`), so that what was typed and what is
//    wrong with it come back. A field's name is the last part of the pointer of its refusals: `/weekly_minutes`.
// 4. Its path: in `PagePath` when mails or other pages point to it, else in `SitePath`; its routes in the part's own
//    list: `pages.get(path, show)`, `pages.form(path, show: …, submit: …)`, and `pages.post(path, backOn: show, …)`
//    for a button. A `submit` reads its `FieldReader`, performs one operation and answers
//    `visit.redirect(to:flash:)`. What it refuses about the input comes back as the same page, status 422, with the
//    sentences at the fields; refusals that are not about the input become a problem page.
// 5. Flash messages are cases of `FlashMessage`.

/// A page with everything around it, as layout.mustache and page.mustache name it. An optional is never an empty
/// string, which would be shown.
struct PageFrame: Sendable {
    let language: String
    let title: String
    let networkName: String
    let homePath: String
    let skipLabel: String
    let csrf: String
    let assets: Assets
    let banner: String?
    let standIn: StandIn?
    let navigation: Navigation?
    let person: Person?
    let languages: Languages?
    let signOut: Button?
    let narrow: Bool
    let flash: FlashNote?
    let errors: ErrorSummary?
    let footer: Footer
    let head: PageHead
    let blocks: [Block]

    struct Assets: Sendable {
        let styles: String
        let icon: String
    }

    /// A coordinator acts *namens* a member.
    struct StandIn: Sendable {
        let sentence: String
        let action: String
        let label: String
    }

    struct Navigation: Sendable {
        let label: String
        let closeLabel: String
        let items: [NavigationItem]
    }

    struct Person: Sendable {
        let name: String
        let onBehalf: String?
        let change: PageLink?
    }

    struct Languages: Sendable {
        let action: String
        let back: String
        let others: [Other]

        struct Other: Sendable {
            let code: String
            let name: String
        }
    }

    struct Button: Sendable {
        let action: String
        let label: String
    }

    struct FlashNote: Sendable {
        let success: String?
        let problem: String?
    }

    struct Footer: Sendable {
        let links: [PageLink]
        let hasLinks: Bool
        let note: String?
    }
}
