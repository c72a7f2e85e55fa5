extension String {
    /// This text for use inside HTML, between tags or between double quotes.
    package var escapedForHTML: String {
        var text = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "'": text += "&#39;"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// This HTML with every code in it, such as `K-0042` or `2026-0007`, kept on one line: a code is not broken at its
    /// hyphen.
    var keepingCodesWhole: String {
        replacing(/\b(?:[A-Z]|[0-9]{4})-[0-9]{4}\b/) { "<span style=\"white-space:nowrap\">\($0.output)</span>" }
    }
}
