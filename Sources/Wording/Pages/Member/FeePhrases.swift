package import Domain

/// The words about an inleenvergoeding: what it is made of and comes to.
package enum FeePhrases {
    package static let title = Labels("Wat kost dit?", "What does this cost?")
    package static let lead = Labels(
        "Reken uit wat een detachering per maand kost. Er wordt niets bewaard.",
        "Work out what a secondment costs a month. Nothing is kept."
    )
    package static let calculate = Labels("Uitrekenen", "Work it out")
    package static let gross = Labels("Bruto loon per uur", "Gross wage an hour")
    package static let grossHint = Labels(
        "Met vakantiedagen en vakantiegeld, in euro.", "With holidays and holiday allowance, in euros."
    )
    package static let charges = Labels("Werkgeverslasten per uur", "Employer's charges an hour")
    package static let chargesHint = Labels("Premies en pensioen, in euro.", "Social charges and pension, in euros.")
    package static let administration = Labels(
        "Toeslag voor administratie per uur", "Charge for administration an hour")
    package static let hourly = Labels("Afgesproken vergoeding per uur", "Agreed fee an hour")
    package static let hourlyHint = Labels(
        "Zonder btw. Leeg: de drie bedragen samen.", "Without vat. Empty: the three amounts together."
    )
    package static let shareHint = Labels(
        "Leeg is 100%. Bij een lager deel draagt de eigen werkgever de rest, zolang de uren opbouwen.",
        "Empty is 100%. With a lower share the own employer bears the rest while the hours build up."
    )
    package static let perMonth = Labels("Vergoeding per maand", "Fee by month")
    package static let month = Labels("Maand", "Month")
    package static let hours = Labels("Uren", "Hours")
    package static let fee = Labels("Vergoeding", "Fee")
    package static let vat = Labels("Btw", "Vat")
    package static let total = Labels("Samen", "Together")
    package static let sum = Labels("Totaal", "Total")
    package static let fromDay = Labels("Vanaf", "From")
    package static let perHour = Labels("Per uur", "An hour")
    package static let share = Labels("Deel van de loonkosten", "Share of the wage cost")
    package static let rounding = Labels(
        "De uren volgen het schema, maandag tot en met vrijdag. Elk maandbedrag is afgerond op hele centen, een halve"
            + " cent "
            + "naar boven; het totaal is de som van de regels. Betaald worden de uren die echt zijn gewerkt.",
        "The hours follow the schedule, Monday to Friday. Each month's amount is rounded to whole cents, half a cent"
            + " up; the "
            + "total is the sum of the lines. What is paid are the hours really worked."
    )

    package static func administrationHint(_ percent: Int, _ source: String) -> Labels {
        Labels(
            "Hoogstens \(percent)% van loon en lasten samen. Bron: \(source).",
            "At most \(percent)% of wage and charges together. Source: \(source)."
        )
    }

    package static func withoutProfit(_ amount: String, _ maximum: String) -> Labels {
        Labels(
            "\(amount) per uur. Zonder winst mag het hoogstens \(maximum) zijn.",
            "\(amount) an hour. Without profit it may be at most \(maximum)."
        )
    }

    package static func profit(_ amount: String, _ maximum: String, _ source: String) -> Labels {
        Labels(
            "\(amount) per uur is winst: het mag hoogstens \(maximum) zijn. Bron: \(source).",
            "\(amount) an hour is profit: it may be at most \(maximum). Source: \(source)."
        )
    }
}
