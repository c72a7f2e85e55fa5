#!/usr/bin/env python3
"""Checks a ledger that poortwacht exported as JSON, by docs/ledger.md and without poortwacht.

usage: verify_ledger.py LEDGER.json [--head SEQ:HASH]

Exit 0: whole. Exit 1: the first row that does not fit is named. Exit 64: wrong usage.
"""
import argparse
import datetime
import hashlib
import json
import re
import struct
import sys
import uuid

UNITS = ("placements", "minutes")
KINDS = ("book", "finalise", "reverse")
CAUSES = ("placement-started", "further-host", "placement-kept", "placement-lapsed", "hours-reported", "hours-scheduled",
          "hours-replaced", "correction", "settlement", "merger")
FIELDS = {"sequence", "id", "unit", "bringing", "taking", "amount", "booked_at_milliseconds", "effective_on", "month",
          "kind", "cause", "hash"}
OPTIONS = {"refers_to", "placement", "worked_in", "reason_hash"}


class Misfit(Exception):
    """Something that docs/ledger.md does not allow, as a sentence."""


def wants(condition, sentence):
    if not condition:
        raise Misfit(sentence)


def uuid_bytes(text):
    wants(isinstance(text, str) and re.fullmatch("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", text),
          f"{text!r} is not a UUID in lower case")
    return uuid.UUID(text).bytes


def digest_bytes(text):
    wants(isinstance(text, str) and re.fullmatch("[0-9a-f]{64}", text), f"{text!r} is not a SHA-256 digest")
    return bytes.fromhex(text)


def day(text):
    wants(re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text), f"{text!r} is no day")
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        raise Misfit(f"{text!r} is no day") from None


def number(value):
    wants(type(value) is int and -2**63 <= value < 2**63, f"{value!r} is not a whole number of 64 bits")
    return struct.pack(">q", value)


def text(value):
    wants(isinstance(value, str), f"{value!r} is not a text")
    encoded = value.encode("utf-8")
    return struct.pack(">I", len(encoded)) + encoded


def option(value, write):
    return b"\x00" if value is None else b"\x01" + write(value)


def canonical(row):
    return b"".join((
        number(row["sequence"]), uuid_bytes(row["id"]), text(row["unit"]), text(row["bringing"]), text(row["taking"]),
        number(row["amount"]), number(row["booked_at_milliseconds"]), text(row["effective_on"]), text(row["month"]),
        text(row["kind"]), text(row["cause"]), option(row.get("refers_to"), uuid_bytes),
        option(row.get("placement"), uuid_bytes), option(row.get("worked_in"), text),
        option(row.get("reason_hash"), digest_bytes),
    ))


class Ledger:
    """Follows the rows one by one; keeps the last hash, the counters and what became of each booking."""

    def __init__(self, network_id):
        self.sequence = 0
        self.hash = hashlib.sha256(b"poortwacht ledger" + uuid_bytes(network_id)).digest()
        self.bookings = {}
        self.fates = {}
        self.counters = {}

    @property
    def head(self):
        return f"{self.sequence}:{self.hash.hex()}"

    def follow(self, row):
        wants(isinstance(row, dict) and FIELDS <= row.keys(), "fields are missing")
        wants(row.keys() <= FIELDS | OPTIONS, f"unknown fields {sorted(row.keys() - FIELDS - OPTIONS)}")
        wants(row["sequence"] == self.sequence + 1, f"its number is {row['sequence']!r}, a row is missing or stands twice")
        hashed = hashlib.sha256(self.hash + b"\x01" + canonical(row)).digest()
        wants(hashed.hex() == row["hash"], "its hash does not fit: this row, or one before it, was changed")
        self.check(row)
        self.count(row)
        self.sequence, self.hash = row["sequence"], hashed

    def check(self, row):
        wants(row["unit"] in UNITS and row["kind"] in KINDS, "its unit or kind is unknown")
        wants(row["amount"] > 0, "its amount is not above zero")
        wants(row["bringing"] != row["taking"], "it moves inside one account")
        for account in (row["bringing"], row["taking"]):
            account == "network" or uuid_bytes(account)
        wants(row["cause"] in CAUSES, "its cause is unknown")
        day(row["effective_on"])
        day(row["month"] + "-01")
        if row.get("worked_in") is not None:
            day(row["worked_in"] + "-01")
        wants(row["month"] >= row["effective_on"][:7], "it was booked in a month before its effect")
        wants(row["id"] not in self.fates, "its id was used before")
        self.fates[row["id"]] = set()
        if row["kind"] == "book":
            wants(row.get("refers_to") is None, "a booking refers to nothing")
            self.bookings[row["id"]] = [row[field] for field in ("unit", "bringing", "taking", "amount")]
            return
        booking = self.bookings.get(row.get("refers_to"))
        wants(booking is not None, "it refers to no earlier booking")
        wants(booking == [row[field] for field in ("unit", "bringing", "taking", "amount")],
              "it differs from the booking that it names")
        fates = self.fates[row["refers_to"]]
        wants(not fates & {"reverse", row["kind"]}, "that booking was taken back or made final before")
        fates.add(row["kind"])

    def count(self, row):
        sign = {"book": 1, "reverse": -1, "finalise": 0}[row["kind"]]
        for account, side in ((row["bringing"], 0), (row["taking"], 1)):
            self.counters.setdefault((account, row["unit"]), [0, 0])[side] += sign * row["amount"]


def verify(document, expected):
    wants(isinstance(document, dict) and document.get("version") == 1, "this is no ledger of version 1")
    ledger = Ledger(document.get("network_id"))
    wants(isinstance(document.get("transfers"), list), "the list of transfers is missing")
    met = expected in (None, ledger.head)
    for row in document["transfers"]:
        try:
            ledger.follow(row)
        except Misfit as misfit:
            raise Misfit(f"row {ledger.sequence + 1}: {misfit}") from None
        met = met or expected == ledger.head
    wants(document.get("head") == ledger.head, f"the export names the head {document.get('head')}, its rows end at {ledger.head}")
    wants(met, f"the head {expected} is not in this history")
    return ledger


def main():
    parser = argparse.ArgumentParser(description="Checks a ledger that poortwacht exported as JSON.", exit_on_error=False)
    parser.add_argument("file", help="what `poortwacht ledger export SLUG --format json` wrote")
    parser.add_argument("--head", help="SEQ:HASH of a statement, which the history must contain")
    try:
        arguments = parser.parse_args()
    except (argparse.ArgumentError, SystemExit) as error:
        if isinstance(error, SystemExit) and error.code == 0:
            raise
        if isinstance(error, argparse.ArgumentError):
            print(error, file=sys.stderr)
        sys.exit(64)
    try:
        with open(arguments.file, encoding="utf-8") as file:
            ledger = verify(json.load(file), arguments.head)
    except (OSError, ValueError, Misfit) as error:
        print(f"Not whole: {error}", file=sys.stderr)
        sys.exit(1)
    print(f"Whole: {ledger.sequence} rows, head {ledger.head}")
    print(f"{'account':36} {'unit':10} {'brought':>9} {'taken':>9} {'saldo':>9}")
    for (account, unit), (brought, taken) in sorted(ledger.counters.items()):
        print(f"{account:36} {unit:10} {brought:9} {taken:9} {taken - brought:9}")


if __name__ == "__main__":
    main()
