import Domain
import Ledger
import Operations

/// Who am I, and what the network decided.
enum NetworkEndpoints {
    static let all: [Endpoint] = [
        .get("/me", "showMe", "Says who one is here and for whom one acts.", gives: .one(NetworkViews.me)) { call in
            try await call.desk.ask(Myself())
        },
        .put(
            "/me/language", "changeLanguage", "Chooses the language of one's own pages and mails.",
            takes: PeopleForms.language, needsRevision: false, gives: .one(NetworkViews.me)
        ) { call, language in
            _ = try await call.desk.perform(ChangeLanguage(language: language))
            return try await call.desk.ask(Myself())
        },
        .get(
            "/me/weekly-mail", "showWeeklyMail", "Says whether one gets the weekly mail.",
            gives: .one(NetworkViews.weeklyMail)
        ) { call in
            try await call.desk.ask(WantsDigest())
        },
        .put(
            "/me/weekly-mail", "chooseWeeklyMail",
            "Chooses whether to get the weekly mail; no other mail can be ended.",
            takes: PeopleForms.weeklyMail, needsRevision: false, gives: .one(NetworkViews.weeklyMail)
        ) { call, wanted in
            try await call.desk.perform(ChooseDigest(wanted: wanted))
            return try await call.desk.ask(WantsDigest())
        },
        .put(
            "/me/password", "changePassword", "Chooses another password; every session ends.",
            takes: PeopleForms.password,
            needsRevision: false, gives: .done
        ) { call, change in
            try await ChangePassword(present: change.present, password: change.password).run(at: call.desk)
        },
        .get(
            "/settings", "showSettings",
            "Shows what the network decided from which day on, and the rules that hold today or on another day.",
            query: settingsQuery, gives: .one(NetworkViews.settings)
        ) { call, day in
            try await call.desk.ask(ShowSettings(on: day))
        },
        .put(
            "/settings/{name}", "changeSetting", "Decides a value from a day on; coordinators only.", takes: setting,
            needsRevision: false, gives: .one(NetworkViews.settings)
        ) { call, decision in
            let name = try call.choice("name", of: NetworkSetting.Name.self)
            try await call.desk.perform(
                ChangeSetting(name: name, value: decision.value, validFrom: decision.validFrom)
            )
            return try await call.desk.ask(ShowSettings())
        },
    ]

    struct Decision {
        let validFrom: CalendarDay
        let value: String
    }

    private static let settingsQuery = Form("SettingsQuery") { fields in
        let day = fields.optional("on", .day)
        return { day() }
    }

    private static let setting = Form("SettingChange") { fields in
        let validFrom = fields.day("valid_from")
        let value = fields.string("value", maximum: 500)
        return { Decision(validFrom: validFrom(), value: value()) }
    }
}
