"""A timestamp authority (RFC 3161) on the loopback address for tests, made of `openssl ts`.

timestamp_server.py FOLDER [fault]: keeps its keys in FOLDER and prints its port once it listens. With `other` it stamps
something else than what was asked, with `broken` it answers what is no timestamp. It serves until its input ends.
"""

import http.server
import pathlib
import subprocess
import sys
import threading

folder = pathlib.Path(sys.argv[1])
fault = sys.argv[2] if len(sys.argv) > 2 else ""

CONFIGURATION = """
[tsa]
serial = {folder}/serial
digests = sha256
signer_digest = sha256
default_policy = 1.2.3.4
ess_cert_id_alg = sha256
"""


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, capture_output=True, cwd=folder)


def make():
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "tsa.key", "-out", "tsa.pem", "-days", "3650",
            "-subj", "/CN=Tijdstempel voor proeven", "-addext", "extendedKeyUsage=critical,timeStamping",
            "-addext", "keyUsage=critical,digitalSignature")
    (folder / "serial").write_text("01\n")
    (folder / "tsa.cnf").write_text(CONFIGURATION.format(folder=folder))


class Authority(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        query = self.rfile.read(int(self.headers["Content-Length"]))
        (folder / "query.tsq").write_bytes(query)
        if fault == "other":
            (folder / "other").write_text("iets anders")
            openssl("ts", "-query", "-data", "other", "-sha256", "-cert", "-out", "query.tsq")
        openssl("ts", "-reply", "-config", "tsa.cnf", "-section", "tsa", "-queryfile", "query.tsq", "-signer",
                "tsa.pem", "-inkey", "tsa.key", "-out", "reply.tsr")
        reply = b"rommel" if fault == "broken" else (folder / "reply.tsr").read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", "application/timestamp-reply")
        self.send_header("Content-Length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    def log_message(self, *arguments):
        pass


make()
server = http.server.HTTPServer(("127.0.0.1", 0), Authority)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
