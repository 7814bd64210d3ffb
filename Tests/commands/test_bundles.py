"""Checking what was given out: whole is not enough, for anybody can sign with a key of their own."""

import hashlib
import json
import zipfile

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from test_commands import gehoord

PAGE = b"<p>Je hebt gelijk.</p>"


@pytest.fixture
def forgery(tmp_path):
    """A bundle that is whole and signed, by somebody; and the key that signed it."""
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()
    body = (
        f"gehoord manifest 1\nkind dossier\ncase 2026-014\nmade 2026-05-12\nby {public}\n"
        f"file {hashlib.sha256(PAGE).hexdigest()} {len(PAGE)} dossier.html\n")
    file = tmp_path / "dossier.zip"
    with zipfile.ZipFile(file, "w") as bundle:
        bundle.writestr("dossier.html", PAGE)
        bundle.writestr("manifest.txt", body + f"signature {key.sign(body.encode()).hex()}\n")
    return file, public


def answer(*words):
    done = gehoord("ledger", "check", *words, "--json")
    return done.returncode, json.loads(done.stdout)


def test_without_a_key_a_whole_file_is_somebodys_and_has_a_code_of_its_own(forgery):
    file, public = forgery
    done = gehoord("ledger", "check", file)
    assert done.returncode == 4
    assert "whole; signed by an unknown key: compare it with the key on the site" in done.stdout
    assert public in done.stdout
    code, told = answer(file)
    assert code == 4 and told["whole"] is True and told["ours"] is None and told["signed_by"] == public


def test_with_a_key_it_is_that_one_or_another(forgery, tmp_path):
    file, public = forgery
    assert gehoord("init", "--data", tmp_path / "data").returncode == 0
    code, told = answer(file, "--public-key", public)
    assert code == 0 and told["whole"] is True and told["ours"] is True
    code, told = answer(file, "--data", tmp_path / "data")
    assert code == 3 and told["whole"] is False and told["ours"] is False
    assert told["findings"] == ["signed with another key"]


def test_what_is_no_bundle_is_nobodys(tmp_path):
    file = tmp_path / "a.zip"
    file.write_text("no zip")
    code, told = answer(file)
    assert code == 3 and told["whole"] is False and told["ours"] is None
