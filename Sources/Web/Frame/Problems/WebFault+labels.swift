import Domain

extension WebFault {
    var title: Labels {
        switch self {
        case .hostInvalid: Labels("Adres niet eenduidig", "Address not clear")
        case .hostUnknown: Labels("Adres niet van deze server", "Address not of this server")
        case .methodNotAllowed: Labels("Dit kan hier niet", "Not possible here")
        case .crossSite: Labels("Verzoek van een andere site", "Request from another site")
        case .requestInvalid: Labels("Verzoek niet leesbaar", "Request unreadable")
        case .internalError: Labels("Er ging iets mis bij ons", "Something went wrong on our side")
        }
    }

    var detail: Labels {
        switch self {
        case .hostInvalid:
            Labels(
                "Het verzoek noemt geen server, of meer dan een. Noem er precies een in Host.",
                "The request names no server, or more than one. Name exactly one in Host."
            )
        case .hostUnknown:
            Labels(
                "Deze server heeft een andere naam. Gebruik het adres dat u van de coördinator kreeg.",
                "This server has another name. Use the address that the coordinator gave you."
            )
        case .methodNotAllowed:
            Labels(
                "Deze handeling bestaat niet op dit adres. Ga terug en probeer het opnieuw.",
                "This action does not exist at this address. Go back and try again."
            )
        case .crossSite:
            Labels(
                "Een pagina van een andere site stuurde dit verzoek. Doe het vanaf onze eigen pagina's.",
                "A page of another site sent this request. Do it from our own pages."
            )
        case .requestInvalid:
            Labels(
                "De server kan dit verzoek niet lezen. Ga terug en probeer het opnieuw.",
                "The server cannot read this request. Go back and try again."
            )
        case .internalError:
            Labels(
                "Wat u vroeg is niet gedaan. Probeer het over een paar minuten opnieuw en geef anders het nummer van"
                    + " het verzoek door aan de beheerder.",
                "What you asked for was not done. Try again in a few minutes, or else tell the operator the number of"
                    + " the request."
            )
        }
    }
}
