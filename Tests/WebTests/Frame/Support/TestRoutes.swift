import Domain
import Hummingbird

@testable import Web

/// Routes as handlers write them.
enum TestRoutes {
    struct Unknown: Error {
        let secret = "hunter2"
    }

    static func add(to router: Router<WebContext>) {
        router.get("/api/v1/{network}/slots/{slot}") { _, context in
            JSONResponse(["id": try context.id("slot", of: SlotSubject.self), "network": context.slug], revision: 3)
        }
        router.post("/api/v1/{network}/slots") { request, context in
            let fields = try await request.input(in: context).fields
            let title = fields.line("title", maximum: 20)
            let minutes = fields.int("weekly_minutes", in: 0...2400)
            try fields.finish()
            return JSONResponse(["title": title().text, "weekly_minutes": minutes()], status: .created, location: "/x")
        }
        router.get("/api/v1/{network}/broken") { _, _ -> JSONResponse in throw Unknown() }
        router.get("/{network}/broken") { _, _ -> PageResponse in throw Unknown() }
        router.get("/{network}/page") { _, _ in PageResponse(html: "<p>page</p>") }
        router.get("/{network}/slow") { _, _ in
            try await Task.sleep(for: .seconds(2))
            return PageResponse(html: "finished")
        }
        router.post("/{network}/unread") { _, _ in PageResponse(html: "unread") }
    }
}
