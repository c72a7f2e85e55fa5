"""Holds a sealed PDF against pyHanko, which knows nothing of poortwacht, and prints its findings as JSON.

check_seal.py FILE SECONDS CERTIFICATE...: the certificates are those to be trusted, the seconds since 1970 the moment.
"""

import json
import sys
from datetime import datetime, timezone

from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext


def findings(path, seconds, certificates):
    context = ValidationContext(
        trust_roots=[load_cert_from_pemder(certificate) for certificate in certificates],
        moment=datetime.fromtimestamp(seconds, timezone.utc),
        allow_fetching=False,
    )
    with open(path, "rb") as file:
        signature = PdfFileReader(file).embedded_signatures[-1]
        status = validate_pdf_signature(signature, context, context)
        return {
            "accepted": bool(status.bottom_line),
            "intact": bool(status.intact and status.valid),
            "wholeFile": status.coverage.name == "ENTIRE_FILE",
            "timestamped": bool(status.timestamp_validity and status.timestamp_validity.valid),
        }


def main():
    path, seconds, *certificates = sys.argv[1:]
    try:
        print(json.dumps(findings(path, int(seconds), certificates)))
    except Exception as error:
        print(json.dumps({"accepted": False, "intact": False, "wholeFile": False, "timestamped": False,
                          "error": repr(error)}))


main()
