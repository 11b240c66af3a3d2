"""`specloom schema …`, each command with good and bad input."""

from __future__ import annotations

import json
import stat
import sys
import textwrap
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from specloom.cli.schema import schema
from specloom.lint import RULES

GOOD = {
    "type": "object",
    "properties": {"a": {"type": "string"}},
    "required": ["a"],
    "additionalProperties": False,
}
OPEN = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def run(*args: str, stdin: str | None = None) -> Result:
    result = CliRunner().invoke(schema, args, input=stdin)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def write(name: str, value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, indent=2)
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, encoding="utf-8")
    return name


def test_check_accepts() -> None:
    result = run("check", write("good.json", GOOD))
    assert (result.exit_code, result.stdout) == (0, "")
    assert "0 errors" in result.stderr


def test_check_tells_place_pointer_reason_and_the_servers_words() -> None:
    result = run("check", write("open.json", OPEN))
    assert result.exit_code == 1
    assert result.stdout.startswith("open.json:1:1: error[SO032]: this object is open\n")
    assert "hint: add `additionalProperties: false`" in result.stdout
    assert "server, first: In context=(), 'additionalProperties' is required" in result.stdout
    assert "why: A strict object must say" in result.stdout


def test_check_tells_everything_at_once_in_source_order() -> None:
    text = '{\n "type": "array",\n "items": {},\n "uniqueItems": true\n}'
    rows = run("check", write("x.json", text)).stdout.splitlines()
    heads = [row.split(": ")[0] + row.split("[")[1][:5] for row in rows if "error[" in row]
    assert heads == ["x.json:2:2SO010", "x.json:3:2SO020", "x.json:4:2SO021"]


def test_check_reads_stdin_folders_and_several_files() -> None:
    assert run("check", "-", stdin=json.dumps(GOOD)).exit_code == 0
    result = run("check", "-", stdin="type: array\nitems: {type: string}\n")
    assert result.stdout.startswith("<stdin>:1:1: error[SO010]")
    write("all/a.json", GOOD)
    write("all/deep/b.yaml", "type: object\n")
    write("all/package.json", {"name": "x", "version": "1", "tools": []})
    result = run("check", "all")
    assert result.exit_code == 1
    assert "b.yaml:1:1" in result.stdout
    assert "package.json" not in result.stdout
    assert run("check", "all/a.json", "all/deep/b.yaml").exit_code == 1


def test_check_formats() -> None:
    name = write("open.json", OPEN)
    rows = json.loads(run("check", name, "--format", "json").stdout)
    assert rows[0]["code"] == "SO032"
    assert rows[0]["pointer"] == ""
    assert rows[0]["severity"] == "error"
    assert rows[0]["server"].startswith("In context=()")
    name = write("none.json", {**OPEN, "required": []})
    sarif = json.loads(run("check", name, "--format", "sarif").stdout)
    (ran,) = sarif["runs"]
    assert ran["results"][0]["ruleId"] == "SO032"
    described = {rule["id"]: rule for rule in ran["tool"]["driver"]["rules"]}
    assert described.keys() == {result["ruleId"] for result in ran["results"]}
    assert described["SO032"]["shortDescription"] == {"text": RULES["SO032"].title}
    assert described["SO032"]["fullDescription"] == {"text": RULES["SO032"].why}
    assert described["SO033"]["help"]["text"].startswith("add <these> to `required`")
    given = run("check", "-", "--format", "sarif", stdin=json.dumps(OPEN)).stdout
    (place,) = json.loads(given)["runs"][0]["results"][0]["locations"]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "%3Cstdin%3E"
    github = run("check", name, "--format", "github").stdout
    assert github.startswith("::error file=none.json,line=1,col=1,title=SO032::")


def test_check_profiles_and_what_is_shown() -> None:
    with_default = {**GOOD, "properties": {"a": {"type": "string", "default": "x"}}}
    name = write("x.json", with_default)
    assert run("check", name).exit_code == 0
    assert "warning[T3]" in run("check", name).stdout
    assert run("check", name, "--ignore", "T3").stdout == ""
    assert run("check", name, "-q").stdout == ""
    result = run("check", name, "--profile", "azure")
    assert result.exit_code == 1
    assert "error[SO022]" in result.stdout


def test_check_of_wrong_usage_and_broken_files() -> None:
    assert run("check").exit_code == 2
    assert run("check", "missing.json").exit_code == 2
    assert run("check", write("x.json", GOOD), "--profile", "none").exit_code == 2
    unknown = run("check", "x.json", "--ignore", "T99")
    assert (unknown.exit_code, unknown.stdout) == (2, "")
    assert "no rule is called T99" in unknown.stderr
    result = run("check", write("broken.json", '{\n "a": }'))
    assert result.exit_code == 1
    assert result.stdout.startswith("broken.json:2:7: error[SF02]: not valid JSON")
    assert run("check", write("broken.yaml", "a: [")).exit_code == 1


def test_check_reads_batch_files_line_by_line() -> None:
    tool = {"type": "function", "name": "f", "strict": True, "parameters": OPEN}
    rows = [{"custom_id": str(n), "body": {"input": "x", "tools": [tool]}} for n in range(2)]
    name = write("batch.jsonl", "\n" + "\n".join(map(json.dumps, rows)) + "\n{\n")
    result = run("check", name, "-q")
    heads = [row.split(": ")[0:2] for row in result.stdout.splitlines() if "error[" in row]
    places = [head[0].rpartition(":")[0] for head in heads]
    assert places == ["batch.jsonl:2", "batch.jsonl:3", "batch.jsonl:4"]
    assert "can be checked, not fixed" in run("fix", write("ok.jsonl", "{}\n")).stderr


MODELS = """\
from typing import Any
from pydantic import BaseModel
from dataclasses import dataclass


class Fine(BaseModel):
    a: str


@dataclass
class Point:
    x: int


class Bad(BaseModel):
    tags: dict[str, int]


TOOLS = [{"type": "function", "name": "a b", "strict": True, "parameters": {"type": "object"}}]
SCHEMA = {"type": "object", "properties": {"p": {"type": "string"}}}
NOTHING = object()
"""


@pytest.fixture
def models(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> str:
    name = "models_" + "".join(c if c.isalnum() else "_" for c in request.node.name)
    write(f"{name}.py", MODELS)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    return name


def test_check_python_objects(models: str) -> None:
    assert run("check", f"{models}:Fine", f"{models}:Point").exit_code == 0
    result = run("check", f"{models}:Bad")
    assert result.exit_code == 1
    assert result.stdout.startswith(f"{models}.py:15:1: error[T5]: Bad.tags: a dict with free keys")
    result = run("check", f"{models}:TOOLS")
    assert "error[SO070]" in result.stdout
    assert f"{models}:SCHEMA" in run("check", f"{models}:SCHEMA").stdout
    assert "error[SO002]" in run("check", f"{models}:NOTHING").stdout


def test_check_python_objects_that_are_not_there(models: str) -> None:
    assert "error[SF06]" in run("check", f"{models}:Missing").stdout
    assert "can't import no_such_module_here" in run("check", "no_such_module_here:X").stdout
    write("raises_on_import.py", "raise SystemExit(3)")
    assert "SystemExit: 3" in run("check", "raises_on_import:X").stdout


def test_what_a_module_prints_stays_out_of_the_report() -> None:
    write("talks_on_import.py", "print('hello')\nSCHEMA = {'type': 'array'}\n")
    result = run("check", "talks_on_import:SCHEMA", "--format", "json")
    assert [row["code"] for row in json.loads(result.stdout)] == ["SO030", "SO010"]
    assert "hello" in result.stderr


def test_rules() -> None:
    listing = run("rules").stdout
    assert "SO033" in listing
    assert "T13" in listing
    page = run("rules", "so033").stdout
    assert page.startswith("SO033: every property is required\n")
    assert "error:    responses, chat" in page
    rows = json.loads(run("rules", "SO022", "--format", "json").stdout)
    assert rows[0]["severity"] == {
        "azure": "error",
        "azure-docs": "error",
        "openai-2024": "error",
    }


def test_rules_of_a_wrong_name() -> None:
    result = run("rules", "SO03")
    assert result.exit_code == 2
    assert "no rule is called SO03; did you mean SO0" in result.stderr


def test_fix_shows_a_diff_and_writes_nothing() -> None:
    name = write("open.json", OPEN)
    before = Path(name).read_text()
    result = run("fix", name)
    assert result.exit_code == 0
    assert '+  "additionalProperties": false' in result.stdout
    assert "would fix [SO032]" in result.stderr
    assert Path(name).read_text() == before


def test_fix_writes_and_then_there_is_nothing_to_do() -> None:
    name = write("open.yaml", "# mine\ntype: object\nproperties: {}\n")
    Path(name).chmod(0o640)
    assert run("fix", name, "--write").exit_code == 0
    text = Path(name).read_text()
    assert text == "# mine\ntype: object\nproperties: {}\nadditionalProperties: false\n"
    assert stat.S_IMODE(Path(name).stat().st_mode) == 0o640
    again = run("fix", name, "--write")
    assert (again.exit_code, again.stdout, again.stderr) == (0, "", "")
    assert run("check", name).exit_code == 0
    assert [path.name for path in Path().iterdir()] == ["open.yaml"]


def test_fix_keeps_a_byte_order_mark() -> None:
    Path("bom.json").write_bytes(b"\xef\xbb\xbf" + json.dumps(OPEN).encode())
    assert run("fix", "bom.json", "--write").exit_code == 0
    assert Path("bom.json").read_bytes().startswith(b"\xef\xbb\xbf{")


def test_fix_asks_before_it_loses_something() -> None:
    name = write("x.json", {"type": "array", "items": {"type": "string"}})
    result = run("fix", name)
    assert result.exit_code == 1
    assert "needs --lossy: [SO010]" in result.stderr
    assert "error[SO010]" in result.stderr
    result = run("fix", name, "--lossy", "--write")
    assert result.exit_code == 0
    assert "(lossy)" in result.stderr
    assert run("check", name).exit_code == 0


def test_fix_of_stdin_prints_the_fixed_text() -> None:
    result = run("fix", "-", stdin="type: object\nproperties: {}\n")
    assert result.stdout == "type: object\nproperties: {}\nadditionalProperties: false\n"


def test_fix_of_what_cannot_be_fixed(models: str) -> None:
    assert run("fix", write("x.json", "{")).exit_code == 1
    assert run("fix", f"{models}:Bad").exit_code == 1
    assert run("fix", "missing.json").exit_code == 2
    remote = {**GOOD, "properties": {"a": {"$ref": "https://example.com/a.json"}}}
    result = run("fix", write("remote.json", remote), "--lossy")
    assert result.exit_code == 1
    assert "error[SO041]" in result.stderr


def test_validate_accepts() -> None:
    name = write("s.json", GOOD)
    assert run("validate", name, write("o.json", {"a": "x"})).exit_code == 0
    result = run("validate", name, write("o.jsonl", '{"a":"x"}\n\n{"a":"y"}\n'))
    assert (result.exit_code, result.stdout) == (0, "")
    assert "2 outputs, 0 don't fit" in result.stderr


def test_validate_tells_the_place_of_each_violation() -> None:
    name = write("s.json", GOOD)
    lines = '{"a":"x"}\n{"a": 1, "b": 2}\nnot json\n{"a":"z"}\n'
    result = run("validate", name, write("o.jsonl", lines))
    assert result.exit_code == 1
    heads = [row for row in result.stdout.splitlines() if "error[" in row]
    assert heads[0].startswith("o.jsonl:2:1: error[SV01]: Additional properties")
    assert heads[1].startswith("o.jsonl:2:2: error[SV01]: 1 is not of type 'string'")
    assert heads[2].startswith("o.jsonl:3:1: error[SF02]")
    pretty = write("o.json", '{\n  "a": [\n    3\n  ]\n}')
    assert "o.json:2:3: error[SV01]" in run("validate", name, pretty).stdout


def test_validate_reads_stdin_as_lines_or_as_one() -> None:
    name = write("s.json", GOOD)
    rows = json.loads(
        run("validate", name, "-", "--format", "json", stdin='{"a":1}\n{"a":""}\n{}').stdout
    )
    assert [(row["line"], row["pointer"]) for row in rows] == [(1, "/a"), (3, "")]
    assert run("validate", name, "-", stdin='{\n "a": "x"\n}\n').exit_code == 0
    assert run("validate", name, "-", stdin='\n{\n "a": 3}').exit_code == 1


def test_validate_with_a_request_or_a_type(models: str) -> None:
    request = {"text": {"format": {"type": "json_schema", "name": "n", "schema": GOOD}}}
    assert run("validate", write("r.json", request), "-", stdin='{"a": 1}').exit_code == 1
    assert run("validate", f"{models}:Fine", "-", stdin='{"a": "x"}').exit_code == 0
    assert run("validate", f"{models}:Bad", "-", stdin="{}").exit_code == 1


HARD = r"^(([a-z])+.)+[A-Z]([a-z])+$"


@pytest.mark.parametrize(
    ("keywords", "output", "codes"),
    [
        ({"properties": {"a": {"pattern": HARD}}}, {"a": "a" * 60, "b": 1}, ["SV01", "SV01"]),
        ({"properties": {"a": {"pattern": HARD}}}, {"a": "abcAb", "b": 1}, ["SV01"]),
        ({"patternProperties": {HARD: False}}, {"a" * 60: 1, "b": 1}, ["SV01"]),
        ({"properties": {"a": {"pattern": r"^(a+)+\1\1b$"}}}, {"a": "a" * 60}, ["SV01"]),
        ({"patternProperties": {r"^(?P<x>a)(?(x)b|c)$": True}}, {"b": 1}, ["SV01"]),
    ],
)
def test_validate_matches_the_patterns_of_a_schema_in_bounded_time(
    keywords: dict[str, Any], output: object, codes: list[str]
) -> None:
    schema = {"type": "object", **keywords}
    schema["properties"] = {**keywords.get("properties", {}), "b": {"type": "string"}}
    start = time.process_time()
    result = run(
        "validate", write("hard.json", schema), write("o.json", output), "--format", "json"
    )
    assert time.process_time() - start < 5
    assert [problem["code"] for problem in json.loads(result.stdout)] == codes


def test_validate_of_wrong_usage() -> None:
    name = write("s.json", GOOD)
    assert run("validate", name).exit_code == 2
    assert run("validate", name, "missing.jsonl").exit_code == 2
    assert run("validate", "missing.json", name).exit_code == 2
    result = run("validate", write("bad.json", {"type": 3}), "-", stdin="{}")
    assert result.exit_code == 1
    assert "this is no schema" in result.stderr
    tools = {"tools": [{"type": "function", "name": n, "parameters": GOOD} for n in "ab"]}
    assert run("validate", write("two.json", tools), "-", stdin="{}").exit_code == 2


def test_validate_never_fetches_a_remote_schema() -> None:
    remote = {"properties": {"a": {"$ref": "http://127.0.0.1:9/a.json"}}}
    result = run("validate", write("s.json", remote), "-", stdin='{"a": 1}')
    assert result.exit_code == 1
    assert "can't be checked" in result.stdout


@pytest.mark.parametrize(
    ("kind", "base"),
    [("pydantic", "BaseModel"), ("dataclass", "@dataclass"), ("typed-dict", "TypedDict")],
)
def test_model(kind: str, base: str) -> None:
    name = write("order line.json", GOOD)
    result = run("model", name, "--kind", kind)
    assert result.exit_code == 0
    assert base in result.stdout
    assert "class OrderLine" in result.stdout
    space: dict[str, object] = {}
    exec(compile(result.stdout, "model", "exec"), space)
    assert "OrderLine" in space


def test_model_to_a_file_and_back(monkeypatch: pytest.MonkeyPatch) -> None:
    write("s.json", {**GOOD, "title": "an invoice"})
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert run("model", "s.json", "-o", "made/written_model.py").exit_code == 0
    monkeypatch.syspath_prepend("made")
    result = run("from", "written_model:AnInvoice", "--wrap", "tool")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["parameters"]["required"] == ["a"]


def test_model_of_what_is_none() -> None:
    assert run("model", "missing.json").exit_code == 2
    result = run("model", write("x.json", "[1]"))
    assert result.exit_code == 1
    assert "error[SF08]" in result.stderr
    assert run("model", write("y.json", "{")).exit_code == 1
    dangling = {"type": "object", "properties": {"a": {"$ref": "#/$defs/Nope"}}}
    result = run("model", write("z.json", dangling))
    assert result.exit_code == 1
    assert "'#/$defs/Nope' leads nowhere" in result.stderr
    remote = {"type": "object", "properties": {"a": {"$ref": "http://127.0.0.1:9/a.json"}}}
    result = run("model", write("r.json", remote))
    assert "points outside this schema" in result.stderr


@pytest.mark.parametrize(
    ("wrap", "keys"),
    [
        ("none", {"properties", "required", "title", "type", "additionalProperties"}),
        ("response_format", {"type", "json_schema"}),
        ("text", {"format"}),
        ("tool", {"type", "name", "strict", "parameters"}),
    ],
)
def test_from(models: str, wrap: str, keys: set[str]) -> None:
    result = run("from", f"{models}:Fine", "--wrap", wrap)
    assert result.exit_code == 0
    assert json.loads(result.stdout).keys() == keys
    assert run("check", "-", stdin=result.stdout).exit_code == 0


def test_from_of_what_cannot_be_expressed(models: str) -> None:
    result = run("from", f"{models}:Bad")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "Bad.tags: a dict with free keys can't be expressed" in result.stderr
    assert run("from", f"{models}:Missing").exit_code == 1
    assert run("from", "not a name").exit_code == 2


def test_help_of_every_command() -> None:
    listing = run("--help").stdout
    for name in ("check", "rules", "fix", "validate", "model", "from"):
        assert name in listing
        assert "Usage" in run(name, "--help").stdout


def test_the_pre_commit_hooks_name_real_commands() -> None:
    import yaml

    root = Path(__file__).parents[2]
    hooks = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text())
    for hook in hooks:
        program, *words = hook["entry"].split()
        assert program == "specloom"
        assert hook["description"]
        if words[0] != "schema":
            continue  # those of a project are run in tests/project/test_init.py
        assert run(*words[1:], write("one_schema.json", GOOD)).exit_code == 0
        assert textwrap.dedent(hook["description"])


@pytest.mark.parametrize("command", ["from", "check"])
@pytest.mark.parametrize("name", ["DATA", "NUMBER", "make"])
def test_what_is_no_type_is_reported_without_a_traceback(command: str, name: str) -> None:
    module = "DATA = {'type': 'object'}\nNUMBER = 5\n\ndef make(a):\n    return a\n"
    write(f"values_{command}_{name}.py", module)
    result = run(command, f"values_{command}_{name}:{name}")
    assert result.exit_code in (0, 1)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    if (command, name) == ("from", "DATA"):
        assert "this is a value, no type" in result.output


def test_what_an_extra_brings_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "datamodel_code_generator", None)
    result = run("model", write("good.json", GOOD))
    assert result.exit_code == 2
    assert "pip install 'specloom[model]'" in result.stderr


def test_what_was_read_and_what_was_passed_over_is_said() -> None:
    folder = Path("mixed")
    folder.mkdir()
    for name, text in {
        "open.json": json.dumps(OPEN),
        "text.json": '{"type": "string"}',
        "other.json": '{"x": 1}',
        "hello.yaml": "hello: world\n",
        "batch.jsonl": '{"custom_id": "1", "body": {"input": "", "tools": []}}\n',
    }.items():
        (folder / name).write_text(text, encoding="utf-8")
    result = run("check", "mixed")
    assert "mixed/text.json:1:2: error[SO010]" in result.stdout
    said = "2 passed over (no schema in it): mixed/hello.yaml, mixed/other.json"
    assert f"3 files read; {said}" in result.stderr


@pytest.mark.parametrize("command", ["check", "fix"])
def test_nothing_to_check_is_wrong_usage(command: str) -> None:
    Path("none").mkdir()
    Path("none/other.json").write_text('{"x": 1}', encoding="utf-8")
    result = run(command, "none")
    assert result.exit_code == 2
    assert "no schema and no request in none; passed over: none/other.json" in result.stderr


def test_a_named_file_that_is_no_schema_is_neither_accepted_nor_made_one() -> None:
    file = write("hello.yaml", "hello: world\n")
    result = run("check", file)
    assert result.exit_code == 1 and "error[SF09]: this is no schema" in result.stdout
    result = run("fix", file, "--lossy", "--write")
    assert result.exit_code == 1
    assert Path(file).read_text(encoding="utf-8") == "hello: world\n"


def test_an_error_cannot_be_left_out() -> None:
    result = run("check", write("open.json", OPEN), "--ignore", "SO032")
    assert result.exit_code == 2
    assert "SO032 is an error for the profile responses" in result.stderr
    result = run("check", write("open.json", OPEN), "--ignore", "SO032", "--profile", "gemini")
    assert result.exit_code == 0


def test_several_profiles_make_a_table() -> None:
    result = run("check", write("open.json", OPEN), "--profile", "chat", "--profile", "gemini")
    assert result.exit_code == 1
    *problems, chat, gemini = result.stdout.splitlines()
    assert chat == "chat    refused: SO032"
    assert gemini.startswith("gemini  taken")
    assert "   for: chat" in problems
    result = run("check", "open.json", "--profile", "all", "--format", "json")
    rows = json.loads(result.stdout)
    assert {"chat", "anthropic"} <= set(next(r for r in rows if r["code"] == "SO032")["profiles"])


def test_a_model_says_what_it_leaves_out() -> None:
    text = '{"type": "object", "properties": {"class": {"type": "string", "minLength": 2}}}'
    for kind, count in (("dataclass", 2), ("typed-dict", 1), ("pydantic", 0)):
        result = run("model", write("m.json", text), "--kind", kind)
        assert result.exit_code == 0
        assert result.stderr.count("warning[SF10]") == count
    assert "m.json:1:63: warning[SF10]" in run("model", "m.json", "--kind", "typed-dict").stderr


def test_a_map_of_anything_becomes_a_list_of_entries_too() -> None:
    for values in ("true", "{}", '{"type": "string"}'):
        text = '{"type": "object", "properties": {"m": {"type": "object", "additionalProperties": '
        file = write("map.json", f'{text}{values}}}}}, "required": ["m"]}}')
        assert run("fix", file, "--lossy", "--write").exit_code == 0
        fixed = json.loads(Path(file).read_text(encoding="utf-8"))["properties"]["m"]
        assert fixed["type"] == "array"
        assert fixed["items"]["required"] == ["key", "value"]
