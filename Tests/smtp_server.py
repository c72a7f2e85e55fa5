"""A mail server for the tests, which behaves by the recipient's name.

    refused@…   is refused with 550
    later@…     is refused with 451 the first time and taken afterwards
    rejected@…  is taken, and the message then refused with 554
    dropped@…   is taken, and the message kept; the connection breaks before the reply, the first time
    late@…      is taken, and the message kept; the reply comes after four seconds, the first time
    closing@…   is refused with 421, as by a server that hangs up
    anybody else gets the message

and by the sender's:

    nobody@…    is refused with 553
    waiting@…   is refused with 451
    crowd@…     is refused with 421
    anybody else is taken

With --greeting it says that text to everybody and no more.

Prints the port it listens on. Every message that it keeps is a line of JSON in the file --kept, on disk before the
client hears of it.
"""
import argparse
import asyncio
import base64
import json
import os
import signal
import ssl

from aiosmtpd.smtp import SMTP, AuthResult


class Handler:
    def __init__(self, options):
        self.options = options
        self.count = 0
        self.seen = set()
        self.kept = os.open(options.kept, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def is_first(self, address):
        first = address not in self.seen
        self.seen.add(address)
        return first

    async def handle_MAIL(self, server, session, envelope, address, mail_options):
        if address.startswith("nobody@"):
            return "553 5.7.1 Sender address rejected: not owned by user"
        if address.startswith("waiting@"):
            return "451 4.3.0 Sender address cannot be looked up now"
        if address.startswith("crowd@"):
            return "421 4.7.0 Too many messages from this sender"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address.startswith("refused@"):
            return f"550 5.1.1 <{address}>: no mailbox of {address.split('@')[0]}"
        if address.startswith("later@") and self.is_first(address):
            return "451 4.7.1 Greylisted, try again later"
        if address.startswith("closing@"):
            return "421 4.7.28 Unusual rate of mail"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if any(address.startswith("rejected@") for address in envelope.rcpt_tos):
            return "554 5.6.0 This message is not wanted"
        self.keep(session, envelope)
        if any(address.startswith("dropped@") and self.is_first(address) for address in envelope.rcpt_tos):
            server.transport.abort()
            return "250 never heard"
        if any(address.startswith("late@") and self.is_first(address) for address in envelope.rcpt_tos):
            await asyncio.sleep(4)
            return "250 late"
        if self.count == self.options.die_after:
            os.kill(os.getpid(), signal.SIGKILL)
        return "250 OK"

    def keep(self, session, envelope):
        self.count += 1
        line = json.dumps({
            "from": envelope.mail_from, "to": envelope.rcpt_tos, "user": (session.auth_data or b"").decode(),
            "client": session.host_name, "content": base64.b64encode(envelope.content).decode(),
        })
        os.write(self.kept, (line + "\n").encode())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--kept", required=True)
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    parser.add_argument("--implicit", action="store_true", help="TLS from the first byte")
    parser.add_argument("--password", help="of the user poortwacht; left out, nobody signs in")
    parser.add_argument("--die-after", type=int, default=0, help="messages that are kept before the server dies")
    parser.add_argument("--greeting", help="what is said instead of talking SMTP")
    options = parser.parse_args()
    handler = Handler(options)
    context = None
    if options.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate, options.key)

    def authenticate(server, session, envelope, mechanism, data):
        right = data.login == b"poortwacht" and data.password == (options.password or "").encode()
        return AuthResult(success=right, handled=False, auth_data=data.login if right else None)

    def connection():
        return SMTP(
            handler, hostname="mail.test", timeout=300, data_size_limit=64 << 20, loop=loop,
            tls_context=None if options.implicit else context, require_starttls=bool(context) and not options.implicit,
            authenticator=authenticate if options.password else None, auth_required=bool(options.password),
            auth_require_tls=not options.implicit)

    def babbling():
        class Babbling(asyncio.Protocol):
            def connection_made(self, transport):
                transport.write((options.greeting + "\r\n").encode())
        return Babbling()

    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(loop.create_server(
        babbling if options.greeting else connection, "127.0.0.1", options.port, ssl=context if options.implicit else None))
    print(server.sockets[0].getsockname()[1], flush=True)
    loop.run_forever()


main()
