import Domain
import HTTPTypes
import Ledger
import Operations

extension Output<BegunSession> {
    /// 201 with the cookie, and nothing secret in the body.
    static var session: Output {
        let view = View<BegunSession>("Session", [.field("expires_at") { $0.session.expiresAt }])
        return Output(.json(view.schema, .created, setsCookie: true)) { begun, _ in
            let seconds = (begun.session.expiresAt.milliseconds - begun.now.milliseconds) / 1000
            return SessionAnswer(
                body: view.json(begun),
                cookie: SetCookie(
                    CookieName.session(of: begun.network.id), begun.session.token,
                    maximumAgeSeconds: Int(max(0, seconds))
                )
            )
        }
    }
}

extension Output<NetworkId> {
    /// 204, and the cookie is gone.
    static var sessionEnded: Output {
        Output(Success(.noContent, setsCookie: true)) { network, _ in
            SessionAnswer(body: nil, cookie: .forgotten(CookieName.session(of: network)))
        }
    }
}
