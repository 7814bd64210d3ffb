"""A real mail server for the tests of Post: aiosmtpd on two ports of this machine.

Usage: mail_server.py FOLDER. Prints one JSON line once it listens and serves until its standard input closes:
    {"plain": "smtp://127.0.0.1:N", "tls": "smtp://localhost:M", "folder": FOLDER}
FOLDER gets each mail as `<n>.eml` as it came over the wire, `ca.pem` (to trust the second port by) and
`password` (for the user `gehoord` there). The second port wants STARTTLS and a sign-in.
Mailboxes: `refused@…` 550, `later@…` 451, `bounced@…` 554 after the text; `nobody@…` may not send (550).
"""

import asyncio
import json
import os
import pathlib
import secrets
import ssl
import subprocess
import sys

from aiosmtpd.smtp import SMTP, AuthResult

REFUSALS = {"refused": "550 5.1.1 no such mailbox here", "later": "451 4.2.1 come back later"}


class Keeper:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    async def handle_MAIL(self, server, session, envelope, address, options):
        if address.startswith("nobody@"):
            return "550 5.7.1 not you"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        refusal = REFUSALS.get(address.partition("@")[0])
        if refusal is None:
            envelope.rcpt_tos.append(address)
        return refusal or "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if any(address.startswith("bounced@") for address in envelope.rcpt_tos):
            return "554 5.6.0 not this text"
        self.count += 1
        part = self.folder / f"{self.count}.part"
        part.write_bytes(envelope.original_content)
        part.rename(self.folder / f"{self.count}.eml")
        return "250 OK"


def certificate(folder):
    authority, key = folder / "ca.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(authority)],
        check=True, stderr=subprocess.DEVNULL)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority, key)
    return context


async def listening(keeper, **options):
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(keeper, hostname="localhost", **options), "127.0.0.1", 0)
    return server, server.sockets[0].getsockname()[1]


async def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    password = secrets.token_urlsafe(12)
    (folder / "password").write_text(password + "\n")

    def check(server, session, envelope, mechanism, data):
        right = (data.login, data.password) == (b"gehoord", password.encode())
        return AuthResult(success=right, handled=right)

    keeper = Keeper(folder)
    plain, plain_port = await listening(keeper)
    tls, tls_port = await listening(
        keeper, tls_context=certificate(folder), require_starttls=True, auth_required=True,
        authenticator=check)
    found = {
        "plain": f"smtp://127.0.0.1:{plain_port}",
        "tls": f"smtp://localhost:{tls_port}",
        "folder": os.fspath(folder),
    }
    print(json.dumps(found), flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    plain.close()
    tls.close()


if __name__ == "__main__":
    asyncio.run(main())
