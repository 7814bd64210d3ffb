"""Accounts at the console: the first one, a list, and a way back that somebody sees."""

import json
import re

from test_commands import fault, gehoord


def installation(tmp_path):
    folder = tmp_path / "data"
    assert gehoord("init", "--data", folder).returncode == 0
    return folder


def test_the_first_administrator_is_made_once(tmp_path):
    folder = installation(tmp_path)
    words = ["account", "begin", "--data", folder, "--name", "Mo El Idrissi", "mo@buurt.example"]
    done = gehoord(*words)
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(r"/werk/wachtwoord/[0-9a-f]{64}", done.stdout.strip())
    assert "administrator" in fault(gehoord(*words), 2)
    listed = gehoord("account", "list", "--data", folder, "--json")
    accounts = json.loads(listed.stdout.splitlines()[-1])["accounts"]
    assert [(account["email"], account["roles"]) for account in accounts] == [
        ("mo@buurt.example", ["administrator"])]
    assert not accounts[0]["has_password"] and not accounts[0]["has_second_factor"]


def test_recovering_prints_a_new_way_in_and_knows_nobody_else(tmp_path):
    folder = installation(tmp_path)
    first = gehoord("account", "begin", "--data", folder, "--name", "Mo", "mo@buurt.example")
    again = gehoord("account", "recover", "--data", folder, "MO@buurt.example")
    assert again.returncode == 0, again.stderr
    assert re.fullmatch(r"/werk/wachtwoord/[0-9a-f]{64}", again.stdout.strip())
    assert again.stdout != first.stdout
    fault(gehoord("account", "recover", "--data", folder, "niemand@buurt.example"), 1)


def test_a_folder_without_an_installation_has_no_accounts(tmp_path):
    fault(gehoord("account", "list", "--data", tmp_path / "nothing"), 1)
