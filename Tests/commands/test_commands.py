"""The commands as a script meets them: answers on standard output, faults in two lines, documented exit codes."""

import datetime
import json
import os
import pathlib
import random
import sqlite3
import subprocess
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from support.program import Program, free_port  # noqa: E402

GEHOORD = os.environ["GEHOORD_PROGRAM"]


def gehoord(*words, typed=None, environment=None):
    """Runs one command to its end, without anything of the caller's settings."""
    settings = {name: value for name, value in os.environ.items() if not name.startswith("GEHOORD_")}
    return subprocess.run(
        [GEHOORD, *map(str, words)], input=typed, capture_output=True, text=True, timeout=120,
        env={**settings, **(environment or {})})


def fault(done, code):
    """A fault is told in two lines, in lower case and without a full stop."""
    lines = done.stderr.strip().splitlines()
    assert done.returncode == code, done
    assert lines[-2].startswith("gehoord: error: ") and lines[-1].startswith("gehoord: hint: "), done.stderr
    assert not lines[-2].endswith("."), lines[-2]
    return lines[-2]


def lived(folder):
    """A demo world that was served once and then ended, with what it said of itself."""
    demo = Program(
        GEHOORD, ["demo", "--port", "{port}", "--data", "{data}", "--json"], free_port(), folder,
        folder.parent / "log")
    told = demo.world()
    assert demo.end() == 0
    return told


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    folder = tmp_path_factory.mktemp("world") / "data"
    return {**lived(folder), "folder": folder}


def test_terms_are_those_of_the_calendar():
    done = gehoord("terms", "--filed", "2026-03-16", "--event", "2025-03-16", "--json")
    answer = json.loads(done.stdout.splitlines()[-1])
    assert answer["finish"] == "2026-04-27" and answer["finish_target"] == "2026-04-24"
    assert answer["in_time"] is True and answer["reaction_if_informed_today"] == "2026-03-30"
    assert [line["on"] for line in answer["signals"]] == [
        "2026-03-30", "2026-04-13", "2026-04-20", "2026-04-25", "2026-04-27", "2026-04-28"]


@pytest.mark.parametrize("event, in_time", [
    ("2025-03-15", False), ("2025-03", True), ("2025-02", False), ("2025", True), ("2024", False),
    ("ongoing", True)])
def test_the_year_of_article_2(event, in_time):
    done = gehoord("terms", "--filed", "2026-03-16", "--event", event, "--json")
    assert json.loads(done.stdout)["in_time"] is in_time


@pytest.mark.parametrize("words", [
    ("terms", "--filed", "16 maart"), ("terms", "--filed", "2026-02-30"), ("terms",),
    ("terms", "--filed", "2026-03-16", "--event", "2026-13"), ("terms", "--filed", "2026-03-16", "--event", "2027"),
    ("nothing",), ("ledger", "verify"), ("demo", "--port", "many", "--data", "x")])
def test_wrong_use_is_told_with_code_2(words):
    fault(gehoord(*words), 2)


# Every command with something that it cannot read, and with something that it does not know.
@pytest.mark.parametrize("words", [
    ("demo",), ("demo", "--data", "x", "--today", "gisteren"), ("demo", "--data", "x", "--seed", "zeven"),
    ("serve", "--port", "99999", "--data", "x"), ("serve", "--fast"), ("init", "--force"), ("settings", "--all"),
    ("key", "rotate"), ("key", "rotate", "sideways", "--data", "x"), ("key", "print", "extra"),
    ("demo", "--data", "x", "--port", "-1"), ("ledger", "stats"), ("ledger", "seal"), ("ledger", "backup", "--data", "x"),
    ("ledger", "restore", "--data", "x"), ("ledger", "rebuild"), ("ledger", "mend"), ("letters",),
    ("letters", "a", "b"), ("states", "--json", "extra"), ("rehearse", "--worlds", "0"),
    ("rehearse", "--worlds", "-1"), ("report", "--data", "x"), ("report", "--period", "2025", "--format", "xls"),
    ("register", "import"), ("register", "export", "--year", "x"), ("rehearse", "--seed", "x"), ("terms", "--filed", ""), ("--json",),
    ("procedure", "check", "none.md", "--data", "x"), ("procedure", "publish", "none.md", "--data", "x"),
    ("procedure", "show"), ("ledger", "check"), ("ledger", "check", "none.zip")])
def test_what_a_command_cannot_read_is_told_with_code_2(words, tmp_path):
    settings = {name: value for name, value in os.environ.items() if not name.startswith("GEHOORD_")}
    done = subprocess.run(
        [GEHOORD, *words], capture_output=True, text=True, timeout=60, env=settings, cwd=tmp_path)
    fault(done, 2)
    assert not any(tmp_path.iterdir()), "wrong use leaves something behind"


@pytest.mark.parametrize("words", [
    ("serve",), ("key", "print"), ("key", "rotate", "announce"), ("ledger", "verify"), ("ledger", "stats"),
    ("ledger", "seal"), ("ledger", "rebuild"), ("ledger", "backup", "{here}/copy"),
    ("ledger", "restore", "{here}/none"), ("procedure", "list"), ("procedure", "show")])
def test_a_folder_without_an_installation_is_told_with_code_1(words, tmp_path):
    words = [word.format(here=tmp_path) for word in words]
    fault(gehoord(*words, "--data", tmp_path / "nothing"), 1)


def test_a_demo_is_served_as_a_demo_only(world):
    assert "demo" in fault(gehoord("serve", "--data", world["folder"]), 1)


def test_all_wrong_settings_are_told_at_once():
    done = gehoord("settings", environment={
        "GEHOORD_PORT": "many", "GEHOORD_PROXIES": "-1", "GEHOORD_SMTP": "smtp://mail.example"})
    assert done.returncode == 2
    assert done.stderr.count("gehoord: error: ") == 3, done.stderr


def test_an_installation_is_made_once_and_its_words_are_proved(tmp_path):
    data = tmp_path / "data"
    assert gehoord("init", "--data", data).returncode == 0
    fault(gehoord("init", "--data", data), 1)
    words = gehoord("key", "print", "--data", data).stdout
    assert len(words.split()) == 17
    assert gehoord("key", "check", "--data", data, typed=words).returncode == 0
    swapped = words.split()
    swapped[0], swapped[1] = swapped[1], swapped[0]
    fault(gehoord("key", "check", "--data", data, typed=" ".join(swapped)), 3)
    assert oct(pathlib.Path(str(data) + ".key").stat().st_mode)[-3:] == "600"


def test_a_world_is_whole_also_without_its_key(world):
    key = pathlib.Path(str(world["folder"]) + ".key")
    hidden = key.rename(key.with_suffix(".away"))
    try:
        done = gehoord("ledger", "verify", "--data", world["folder"], "--json")
        answer = json.loads(done.stdout)
        assert done.returncode == 0 and answer["whole"] and answer["entries"] > 500
    finally:
        hidden.rename(key)


def test_the_report_of_the_demo_needs_no_key(world):
    key = pathlib.Path(str(world["folder"]) + ".key")
    hidden = key.rename(key.with_suffix(".away"))
    try:
        done = [gehoord("report", "--data", world["folder"], "--period", "2025", "--format", kind)
                for kind in ("json", "json", "csv")]
        exported = gehoord("register", "export", "--data", world["folder"], "--year", "2025")
    finally:
        hidden.rename(key)
    assert all(one.returncode == 0 for one in done), done
    assert done[0].stdout == done[1].stdout, "the same input gives other bytes"
    answer = json.loads(done[0].stdout)
    assert answer["period"] == {"from": "2025-01-01", "to": "2025-12-31"} and answer["k"] == 5
    assert [table["name"] for table in answer["tables"]] == [
        "subjects", "endings", "time", "measures", "channels"]
    rows = exported.stdout.splitlines()[1:]
    assert answer["total"] == len(rows) >= 5 and answer["changes"] == []
    for table in answer["tables"]:
        shown = [cell["count"] for cell in table["cells"] if cell["count"] is not None]
        assert not shown or sum(shown) == answer["total"], table
        assert table["name"] == "time" or all(count >= 5 for count in shown), table
    assert done[2].stdout.startswith("\ufeff\"\";\"Wat\"")


def test_a_report_that_is_too_early_or_no_period_is_told(world):
    fault(gehoord("report", "--data", world["folder"], "--period", "2099"), 1)
    for period in ("25", "2025-H1", "2024-2025", "2025-2029"):
        fault(gehoord("report", "--data", world["folder"], "--period", period), 2)


def test_a_spreadsheet_is_looked_at_first_and_taken_over_once(tmp_path):
    data, sheet = tmp_path / "data", tmp_path / "old.csv"
    assert gehoord("init", "--data", data).returncode == 0
    good = [f"3-2-2021;geld;organisatie;website;20-2-2021;opgelost;K{number}" for number in range(7)]
    sheet.write_bytes("\r\n".join(
        ["Binnen;Onderwerp;Over;Kanaal;Afgehandeld;Afdoening;Klager", *good,
         "31-2-2021;geld;organisatie;website;;;K8", "4-2-2021;kaf\u00e9;organisatie;website;;;K9"]
    ).encode("cp1252"))
    assert "day of receipt" in fault(gehoord("register", "import", sheet, "--data", data), 2)
    mapped = ("register", "import", sheet, "--data", data, "--map", "received=Binnen")
    looked = gehoord(*mapped)
    assert looked.returncode == 0 and "line 9:" in looked.stdout and "line 10:" in looked.stdout
    assert "2021-H1: 7" in looked.stdout
    answer = json.loads(gehoord(*mapped, "--json").stdout.splitlines()[-1])
    assert answer["rows"] == 7 and answer["periods"] == {"2021-H1": 7}
    assert [line["reason"] for line in answer["problems"]] == ["noDay", "unknownWord"]
    assert gehoord("register", "export", "--data", data).stdout.count("\n") == 1, "a dry run changed something"
    assert gehoord(*mapped, "--confirm").returncode == 0
    again = gehoord(*mapped, "--confirm", "--json")
    assert again.returncode == 0 and "line 2: already there" not in again.stdout
    assert json.loads(again.stdout.splitlines()[-1])["taken"] == 0
    assert gehoord("register", "export", "--data", data).stdout.count("\n") == 8
    report = json.loads(gehoord("report", "--data", data, "--period", "2021").stdout)
    assert report["total"] == 7 and report["approved"] is False


def test_an_import_that_was_wrong_is_named_and_undone(tmp_path):
    data, sheet = tmp_path / "data", tmp_path / "old.csv"
    assert gehoord("init", "--data", data).returncode == 0
    lines = [f"3-2-2021;geld;organisatie;website;opgelost;K{number}" for number in range(7)]
    sheet.write_text("\n".join(["Ontvangen;Onderwerp;Over;Kanaal;Afdoening;Klager", *lines]))
    whole = ("register", "import", sheet, "--data", data)
    taken = json.loads(gehoord(*whole, "--map", "channel=", "--confirm", "--json").stdout.splitlines()[-1])
    looked = gehoord(*whole)
    assert f"on days of lines of import {taken['id']}" in looked.stdout and "Nothing was changed" in looked.stderr
    assert json.loads(gehoord(*whole, "--json").stdout)["alike"] == {taken["id"]: list(range(2, 9))}
    undo = ("register", "undo", taken["id"], "--data", data)
    assert "2021-H1: 7" in gehoord(*undo).stdout
    assert gehoord("register", "export", "--data", data).stdout.count("\n") == 8, "a look changed something"
    assert json.loads(gehoord(*undo, "--why", "twice", "--confirm", "--json").stdout) == {"undone": 7}
    assert gehoord("register", "export", "--data", data).stdout.count("\n") == 1
    assert json.loads(gehoord(*whole, "--confirm", "--json").stdout)["taken"] == 7
    listed = json.loads(gehoord("register", "undo", "--data", data, "--json").stdout)["imports"]
    assert sorted(past["periods"]["2021-H1"] for past in listed) == [0, 7]
    fault(gehoord("register", "undo", "none", "--data", data, "--confirm"), 1)
    fault(gehoord("register", "undo", "--data", data, "--confirm"), 2)


def test_a_changed_byte_is_named_with_code_3(world, tmp_path):
    copy = tmp_path / "copy.sqlite"
    assert gehoord("ledger", "backup", "--data", world["folder"], copy).returncode == 0
    database = sqlite3.connect(copy)
    table = next(name for (name,) in database.execute(
        "select name from sqlite_master where type = 'table'") if name == "entry")
    rows = database.execute(f"select rowid, payload from {table} order by rowid").fetchall()
    number, payload = random.Random(7).choice(rows)
    changed = bytes([payload[0] ^ 1]) + payload[1:]
    database.execute(f"update {table} set payload = ? where rowid = ?", (changed, number))
    database.commit()
    database.close()
    done = gehoord("ledger", "verify", "--file", copy, "--json")
    assert done.returncode == 3 and not json.loads(done.stdout)["whole"]
    assert len(json.loads(done.stdout)["findings"]) >= 1


def test_a_backup_restores_into_an_empty_folder(world, tmp_path):
    copy, other = tmp_path / "backup.sqlite", tmp_path / "other"
    assert gehoord("ledger", "backup", "--data", world["folder"], copy).returncode == 0
    fault(gehoord("ledger", "backup", "--data", world["folder"], copy), 1)
    key = str(world["folder"]) + ".key"
    done = gehoord("ledger", "restore", "--data", other, "--key", key, copy)
    assert done.returncode == 0, done.stderr
    before = json.loads(gehoord("ledger", "stats", "--data", world["folder"], "--json").stdout)
    after = json.loads(gehoord("ledger", "stats", "--data", other, "--json").stdout)
    assert before == after
    assert gehoord("ledger", "rebuild", "--data", other, "--key", key).returncode == 0


def test_a_seal_outside_finds_a_cut_tail(world, tmp_path):
    seal = gehoord("ledger", "seal", "--data", world["folder"])
    assert seal.returncode == 0, seal.stderr
    paper, copy = tmp_path / "seal.txt", tmp_path / "cut.sqlite"
    paper.write_text(seal.stdout)
    assert gehoord("ledger", "verify", "--data", world["folder"], "--seal", paper).returncode == 0
    gehoord("ledger", "backup", "--data", world["folder"], copy)
    database = sqlite3.connect(copy)
    stream, last = database.execute(
        "select stream, max(seq) from entry where stream not like 'clear/%' group by stream "
        "having max(seq) > 1 limit 1").fetchone()
    database.execute("delete from entry where stream = ? and seq = ?", (stream, last))
    database.commit()
    database.close()
    assert gehoord("ledger", "verify", "--file", copy, "--seal", paper).returncode == 3


def test_the_same_seed_gives_the_same_world_and_other_keys(world, tmp_path):
    folder = tmp_path / "again"
    again = lived(folder)
    assert again["receipts"] == world["receipts"] and len(again["receipts"]) >= 55
    keys = [pathlib.Path(str(place) + ".key").read_bytes() for place in (folder, world["folder"])]
    assert keys[0] != keys[1]
    assert [persona["role"] for persona in again["personas"]].count("manager") == 3
    assert {persona["role"] for persona in again["personas"]} == {
        "manager", "intake", "officer", "employee", "partner", "register", "director", "administrator",
        "complainant"}


def test_the_table_of_states_is_that_of_the_code():
    written = pathlib.Path(__file__).resolve().parents[2] / "docs/states.md"
    assert gehoord("states").stdout == written.read_text(), "run bin/states"


def test_a_walk_through_random_worlds_is_a_command():
    done = gehoord("rehearse", "--seed", "7", "--worlds", "3", "--json")
    answer = json.loads(done.stdout)
    assert done.returncode == 0 and answer["worlds"] == 3 and answer["broken"] == [] and answer["steps"] > 20


EXAMPLE = pathlib.Path(__file__).resolve().parents[2] / "examples" / "procedures" / "wijkhulp.md"


def test_a_procedure_is_checked_published_listed_and_shown(tmp_path):
    data = tmp_path / "data"
    assert gehoord("init", "--data", data).returncode == 0
    example = tmp_path / "example.md"
    tomorrow = (datetime.date.today() + datetime.timedelta(days=2)).isoformat()
    example.write_text(EXAMPLE.read_text().replace("effective: 2027-01-01", f"effective: {tomorrow}"))
    checked = gehoord("procedure", "check", example, "--data", data, "--json")
    answer = json.loads(checked.stdout)
    assert checked.returncode == 0 and answer["terms"]["finish"] == [42, 56]
    assert answer["total"] is None and answer["late"] == [None, None], "nothing under five is told"
    assert answer["words"]["measure wayOfWorking"] == [None, "Zo werken wij voortaan"]
    assert answer["words"]["subject treatment"] == [None, "De omgang met jou"]
    assert "of fewer than 5 complaints" in gehoord("procedure", "check", example, "--data", data).stdout
    for _ in range(2):
        assert gehoord("procedure", "publish", example, "--data", data).returncode == 0
    listed = json.loads(gehoord("procedure", "list", "--data", data, "--json").stdout)
    assert [version["name"] for version in listed["versions"]] == ["wijkhulp-1"]
    shown = gehoord("procedure", "show", "wijkhulp-1", "--data", data).stdout
    again = tmp_path / "again.md"
    again.write_text(shown)
    assert gehoord("procedure", "publish", again, "--data", data).returncode == 0, "it reads the same"
    again.write_text(shown.replace("finish: 56", "finish: 9"))
    assert "finish goes from 21 to 182" in gehoord("procedure", "check", again, "--data", data).stderr
    fault(gehoord("procedure", "check", again, "--data", data), 3)
    again.write_text(shown.replace("finish: 56", "finnish: 56"))
    assert ":5 has an unknown term: finnish" in fault(gehoord("procedure", "check", again, "--data", data), 2)
