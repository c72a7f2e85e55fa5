/// What waits for this visitor: the first thing of every home page.
struct TasksBlock: Sendable {
    struct Task: Sendable {
        let title: String
        let path: String
        let hint: String?
        let tag: Tag?

        init(_ title: String, to path: String, hint: String? = nil, tag: Tag? = nil) {
            self.title = title
            self.path = path
            self.hint = hint
            self.tag = tag
        }
    }

    let heading: String
    let tasks: [Task]
}
