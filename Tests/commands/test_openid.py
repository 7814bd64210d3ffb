"""Signing in by way of a real OpenID provider: a program of its own, its pages, and its signed tokens."""

import json
import logging
import urllib.error
import urllib.parse
import urllib.request

import oidc_provider_mock
import pytest

from test_commands import GEHOORD, gehoord  # first, for it says where `support` is
from support.program import Program, free_port
from support.scriptless import Visitor

EMAIL = "mo@buurt.example"


class Place:
    """An installation with one administrator who has no password yet, and a provider on this machine that knows
    our name, our secret and our address."""

    def __init__(self, provider_port, folder, is_there=True):
        self.issuer = f"http://localhost:{provider_port}"
        data, secret, port = folder / "data", folder / "secret", free_port()
        client, word = self.registered(port) if is_there else ("gehoord", "geheim")
        secret.write_text(word + "\n")
        assert gehoord("init", "--data", data).returncode == 0
        assert gehoord("account", "begin", "--data", data, "--name", "Mo El Idrissi", EMAIL).returncode == 0
        self.program = Program(
            GEHOORD, ["serve", "--port", "{port}", "--data", "{data}"], port, data, folder / "log", {
                "GEHOORD_PLAIN_HTTP": "1", "GEHOORD_OPENID_ISSUER": self.issuer,
                "GEHOORD_OPENID_CLIENT": client, "GEHOORD_OPENID_SECRET_FILE": str(secret),
                "GEHOORD_OPENID_LABEL": "de buurt"}).answers()

    def registered(self, port):
        """As an administrator does it by hand, from what docs/commands.md says."""
        told = self.asked("POST", "/oauth2/clients", {
            "redirect_uris": [f"http://127.0.0.1:{port}/werk/inloggen/openid/terug"], "scope": "openid email"})
        return told["client_id"], told["client_secret"]

    def asked(self, method, path, body):
        request = urllib.request.Request(
            self.issuer + path, json.dumps(body).encode(), {"Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.loads(answer.read() or "null")

    def visitor(self):
        return Visitor(self.program.address)

    def person(self, subject, **claims):
        """What the provider knows of somebody."""
        self.asked("PUT", f"/users/{subject}", claims)

    def answer(self, page, **typed):
        """What somebody presses on the page of the provider; gives where it sends the browser."""
        opener = urllib.request.build_opener(NoRedirect)
        try:
            opener.open(page.url, urllib.parse.urlencode(typed).encode(), timeout=20).close()
        except urllib.error.HTTPError as answer:
            assert answer.code in (302, 303), answer.read()
            return answer.headers["Location"]
        raise AssertionError("the provider sends nobody back")

    def comes_in(self, visitor, subject, asked="/werk/account"):
        door = visitor.get(asked)
        button = next(link for link in door.links if "/openid" in link)
        there = visitor.get(button)
        assert there.url.startswith(self.issuer + "/oauth2/authorize?"), visitor.hops
        return visitor.get(self.answer(there, sub=subject))


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


@pytest.fixture
def place(tmp_path):
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    with oidc_provider_mock.run_server_in_thread(
            require_client_registration=True, require_nonce=True) as server:
        place = Place(server.server_port, tmp_path)
        yield place
        assert place.program.end() == 0


def test_who_is_known_comes_in_and_is_known_by_the_subject_afterwards(place):
    place.person("persoon-1", email=EMAIL.upper(), email_verified=True, amr=["pwd", "otp"])
    visitor = place.visitor()
    known = place.comes_in(visitor, "persoon-1")
    assert known.status == 200 and "We weten wie je bent" in known.text
    assert known.headers["Refresh"] == "0; url=/werk/account" and "/werk/account" in known.links
    assert "Mijn account" in visitor.get("/werk/account").text
    assert "Inlog van buiten gekoppeld: Mo El Idrissi" in visitor.get("/beheer/logboek").text
    # The provider gave the person another address, and somebody else the old one.
    place.person("persoon-1", email="ander@buurt.example", email_verified=False, amr=["mfa"])
    place.person("persoon-2", email=EMAIL, email_verified=True, amr=["mfa"])
    assert place.comes_in(place.visitor(), "persoon-1").status == 200
    heir = place.comes_in(place.visitor(), "persoon-2")
    assert heir.status == 403 and "vinden we hier geen account" in heir.text


def test_without_a_second_factor_there_our_own_is_asked(place):
    place.person("persoon-1", email=EMAIL, email_verified=True)
    visitor = place.visitor()
    known = place.comes_in(visitor, "persoon-1")
    assert known.headers["Refresh"] == "0; url=/werk/inloggen/telefoon?naar=%2Fwerk%2Faccount"
    assert visitor.get("/werk/account").path == "/werk/inloggen"
    assert "Zet de code op je telefoon" in visitor.get("/werk/inloggen/telefoon").text


@pytest.mark.parametrize("claims", [
    {"email": EMAIL}, {"email": EMAIL, "email_verified": False}, {"email": EMAIL, "email_verified": "true"}, {},
    {"email": "niemand@buurt.example", "email_verified": True}])
def test_who_is_not_known_hears_so_in_plain_words(place, claims):
    place.person("persoon-1", amr=["mfa"], **claims)
    visitor = place.visitor()
    page = place.comes_in(visitor, "persoon-1")
    assert page.status == 403 and "vinden we hier geen account" in page.text
    assert "/werk/inloggen" in page.links
    assert visitor.get("/werk/account").path == "/werk/inloggen"


def test_an_answer_counts_once_and_in_one_browser_and_saying_no_is_fine(place):
    place.person("persoon-1", email=EMAIL, email_verified=True, amr=["mfa"])
    visitor = place.visitor()
    back = place.answer(visitor.get("/werk/inloggen/openid"), sub="persoon-1")
    assert place.visitor().get(back).status == 403
    assert visitor.get(back).status == 200
    again = visitor.get(back)
    assert again.status == 403 and "Begin opnieuw." in again.text
    no = visitor.get(place.answer(visitor.get("/werk/inloggen/openid"), action="deny"))
    assert no.status == 403 and "Begin opnieuw." in no.text


def test_a_provider_that_is_away_is_told_and_the_password_still_works(tmp_path):
    place = Place(free_port(), tmp_path, is_there=False)
    page = place.visitor().get("/werk/inloggen/openid")
    assert page.status == 503 and "log in met je wachtwoord" in page.text
    assert place.visitor().get("/werk/inloggen").status == 200
    assert place.program.end() == 0
    assert "sign-in by openid was refused" in place.program.tail()


def test_settings_of_a_provider_are_told_all_at_once(tmp_path):
    none = gehoord("settings")
    assert "sign-in: password only" in none.stdout
    some = gehoord("settings", environment={"GEHOORD_OPENID_ISSUER": "https://inlog.example"})
    assert some.returncode == 2 and some.stderr.count("gehoord: error: GEHOORD_OPENID_") == 3, some.stderr
    secret = tmp_path / "secret"
    all_four = {
        "GEHOORD_OPENID_ISSUER": "http://inlog.example", "GEHOORD_OPENID_CLIENT": "gehoord",
        "GEHOORD_OPENID_SECRET_FILE": str(secret), "GEHOORD_OPENID_LABEL": "de buurt"}
    wrong = gehoord("settings", environment={**all_four, "GEHOORD_PORT": "many"})
    assert wrong.returncode == 2 and wrong.stderr.count("gehoord: error: ") == 3, wrong.stderr
    right = {**all_four, "GEHOORD_OPENID_ISSUER": "https://inlog.example"}
    assert gehoord("settings", environment=right).returncode == 2
    secret.write_text("heel geheim")
    told = gehoord("settings", environment=right)
    assert told.returncode == 0 and "de buurt: gehoord at https://inlog.example" in told.stdout
    assert "heel geheim" not in told.stdout + told.stderr
