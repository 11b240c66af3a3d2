"""What is wrong with a catalogue is said with its place, all of it at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from specloom.diagnostics.problems import SpecError
from specloom.features.model_catalogue import check, load

from tests.catalogue.conftest import SETTINGS, TODAY, Write

A = "family: a\nsource: here\nmodels:\n"


def refused(spec: Path) -> list[tuple[str, int, str]]:
    with pytest.raises(SpecError) as caught:
        load(spec)
    return sorted((p.code, p.where.line, Path(p.where.file).name) for p in caught.value.problems)


def found(spec: Path, **wanted: set[str]) -> list[tuple[str, int]]:
    problems = check(load(spec), wanted.get("paths"), wanted.get("operations"), today=TODAY)
    return sorted((p.code, p.where.line) for p in problems)


def test_a_folder_that_is_no_catalogue(tmp_path: Path) -> None:
    models = tmp_path / "spec" / "models"
    models.mkdir(parents=True)
    (models / "user_spec.rb").write_text("describe User do\nend\n")
    assert refused(tmp_path / "spec") == [("M001", 0, "spec")]


def test_all_misfits_at_once(write: Write) -> None:
    spec = write(
        one=A + "  m: { kind: chat, contextwindow: 3 }\n  n: { kind: chat, max_output: 0 }\n",
        two="family: b\nmodels: { o: { released: 2024-01-01 } }\n",
    )
    assert refused(spec) == [
        ("M002", 2, "two.yaml"),
        ("M002", 4, "one.yaml"),
        ("M002", 5, "one.yaml"),
    ]


def test_a_misfit_is_reported_at_its_key_with_what_was_meant(write: Write) -> None:
    with pytest.raises(SpecError) as caught:
        load(write(one=A + "  m:\n    kind: chat\n    contextwindow: 3\n"))
    [problem] = caught.value.problems
    assert (problem.where.line, problem.where.column) == (6, 5)
    assert problem.hint == "did you mean 'context_window'?"


def test_broken_yaml_is_no_traceback(write: Write) -> None:
    assert [code for code, _, _ in refused(write(one="family: [a\n"))] == ["E003"]


def test_the_same_id_in_two_files(write: Write) -> None:
    spec = write(one=A + "  m: { kind: chat }\n", two="family: b\nmodels:\n  m: { kind: chat }\n")
    assert refused(spec) == [("M003", 3, "two.yaml")]


def test_no_such_day(write: Write) -> None:
    assert refused(write(one=A + "  m: { kind: chat, shutdown: 2026-02-30 }\n")) == [
        ("M004", 4, "one.yaml")
    ]


def test_an_alias_of_nothing_and_a_circle(write: Write) -> None:
    spec = write(
        one=A
        + "  m: { alias_of: mm }\n  x: { alias_of: y }\n  y: { like: z }\n  z: { alias_of: x }\n"
    )
    assert refused(spec) == [("M005", 4, "one.yaml"), ("M006", 5, "one.yaml")]


def test_like_takes_facts_but_no_dates(write: Write) -> None:
    spec = write(
        one=A
        + "  old: { kind: chat, max_output: 5, released: 2020-01-01, deprecated: 2021-01-01,"
        + " shutdown: 2022-01-01, replacement: new }\n"
        + "  new: { like: old }\n"
    )
    new = load(spec).cards["new"]
    assert (new.kind, new.max_output) == ("chat", 5)
    assert (new.released, new.shutdown, new.replacements) == (None, None, ())


def test_replacements(write: Write) -> None:
    ended = "kind: chat, deprecated: 2026-01-01, shutdown"
    spec = write(
        one=A
        + f"  gone: {{ {ended}: 2026-05-01, replacement: live }}\n"
        + f"  going: {{ {ended}: 2027-05-01, replacement: live }}\n"
        + "  live: { kind: chat }\n"
        + f"  a: {{ {ended}: 2027-01-01, replacement: nobody }}\n"
        + f"  b: {{ {ended}: 2027-01-01, replacement: gone }}\n"
        + f"  c: {{ {ended}: 2027-01-01, replacement: going }}\n"
        + f"  d: {{ {ended}: 2027-01-01 }}\n"
    )
    assert found(spec) == [("M007", 7), ("M008", 8), ("M009", 9), ("M010", 10)]


def test_nothing_replaces_itself(write: Write) -> None:
    ended = "kind: chat, deprecated: 2026-01-01, shutdown: 2027-01-01, replacement"
    spec = write(
        one=A + f"  m: {{ {ended}: m }}\n  n: {{ {ended}: also-n }}\n  also-n: {{ alias_of: n }}\n"
    )
    assert found(spec) == [("M015", 4), ("M015", 5)]


def test_a_fault_is_reported_once_where_it_was_written(write: Write) -> None:
    """Not again for every alias and `like` that takes it over."""
    spec = write(
        one=A
        + "  also-m: { alias_of: m }\n"
        + "  m:\n"
        + "    kind: chat\n"
        + "    endpoints: [/v1/chat, /v1/chart]\n"
        + "    features: [tools, tool]\n"
        + "    deprecated: 2026-01-01\n"
        + "    shutdown: 2025-01-01\n"
        + "    replacement: [live, nobody]\n"
        + "  live: { like: m }\n"
    )
    problems = check(load(spec), {"/chat"}, today=TODAY)
    assert sorted((p.where.line, p.where.column, p.code) for p in problems) == [
        (7, 27, "M011"),
        (8, 23, "M013"),
        (10, 15, "M004"),
        (11, 25, "M007"),
    ]
    assert [p.hint for p in problems if p.code == "M011"] == ["did you mean '/v1/chat'?"]


def test_facts_are_from_somewhere(write: Write) -> None:
    spec = write(
        one="family: a\nmodels:\n  m: { kind: chat }\n  n: { kind: chat }\n",
        two="family: b\nmodels:\n  o: { kind: chat, source: here }\n",
    )
    assert found(spec) == [("M016", 3)]


def test_a_source_is_described_with_its_address_and_the_day(write: Write) -> None:
    one = "family: a\nsource: [here, there]\nmodels:\n  m: { kind: chat, source: hre }\n"
    assert found(write(one=one)) == [("M017", 2), ("M017", 4)]
    wrong = SETTINGS.replace("https://example.com/page", "the page").replace("2026-11-22", "today")
    assert {code for code, _, _ in refused(write(wrong))} == {"M002"}
    no_day = SETTINGS.replace("2026-11-22", "2026-02-30")
    assert {code for code, _, _ in refused(write(no_day))} == {"M004"}


def test_dates_in_the_wrong_order(write: Write) -> None:
    spec = write(
        one=A
        + "  m: { kind: chat, deprecated: 2026-05-01, shutdown: 2026-04-01, replacement_note: x }\n"
    )
    assert found(spec) == [("M004", 4)]


def test_words_and_limits(write: Write) -> None:
    spec = write(
        one=A
        + "  m: { kind: chatt, features: [tool], input: [smell],"
        + " context_window: 5, max_output: 6 }\n"
    )
    assert [code for code, _ in found(spec)] == ["M013", "M013", "M013", "M014"]


def test_endpoints(write: Write) -> None:
    spec = write(
        one=A + "  m: { kind: chat, endpoints: [/v1/chat/completions, /v1/batch, /v1/chats] }\n"
    )
    assert found(spec, paths={"/chat/completions"}) == [("M011", 4)]
    assert found(spec, paths={"/v1/chat/completions", "/v1/chats"}) == []
    stale = found(spec, paths={"/chat/completions", "/chats", "/batch"})
    assert stale == [
        ("M012", SETTINGS.splitlines().index("undescribed_endpoints: [/v1/batch]") + 1)
    ]


RULE = """
rules:
  - id: r
    models: [{models}]
    operations: [images.generate]
    {rest}
    reason: x
    instead: y
    source: here
"""


@pytest.mark.parametrize(
    ("models", "rest", "codes"),
    [
        ("m", "require: {properties: {n: {const: 1}}}", []),
        ("m", "require: {properties: {n: {format: date}}}", ["M022"]),
        ("m", "require: {properties: {n: {minimum: low}}}", ["M022"]),
        ("m", "require: {properties: {n: {enum: {$card: colours}}}}", ["M023"]),
        ("m", "equal: [[/a, /b]]\n    when: {required: {$card: colour}}", ["M023"]),
        ("m", "require: {properties: {n: {const: 1}}}\n    good: [{n: 2}]", ["M024"]),
        ("m", "require: {properties: {n: {const: 1}}}\n    bad: [{n: 1}]", ["M024"]),
    ],
)
def test_rules(write: Write, models: str, rest: str, codes: list[str]) -> None:
    spec = write(one=A + "  m: { kind: chat }\n", rules=RULE.format(models=models, rest=rest))
    assert [code for code, _ in found(spec)] == codes


TEMPERATURE = "require: {properties: {temperature: {const: 1}}}\n    bad: [{temperature: 0}]\n"
EFFORT = """
  - id: efforts
    models: [m]
    operations: [images.generate]
    require: {properties: {effort: {enum: {$card: reasoning_efforts}}}}
    reason: x
    instead: y
    source: here
"""


@pytest.mark.parametrize(
    ("fix", "codes"),
    [
        ("{temperature: null}", []),
        ("{temperature: 1, effort: low}", []),
        ("{temperature: 2}", ["M027"]),  # the rule itself refuses it
        ("{temperature: 1, effort: none}", ["M027"]),  # another rule does
    ],
)
def test_advice_can_be_followed_on_every_model_of_its_rule(
    write: Write, fix: str, codes: list[str]
) -> None:
    one = A + "  m: { kind: chat, reasoning_efforts: [low] }\n  n: { kind: chat }\n"
    rules = RULE.format(models="m, n", rest=f"{TEMPERATURE}    fix: {fix}") + EFFORT
    assert [code for code, _ in found(write(one=one, rules=rules))] == codes


@pytest.mark.parametrize(
    ("shutdown", "codes"),
    [("2027-02-20", ["M028"]), ("2027-02-21", []), ("2026-11-22", ["M028"])],
)
def test_advice_names_no_model_that_ends_within_ninety_days(
    write: Write, shutdown: str, codes: list[str]
) -> None:
    end = f"deprecated: 2026-01-01, shutdown: {shutdown}, replacement: m"
    one = f"{A}  m: {{ kind: chat }}\n  old-1: {{ kind: chat, {end} }}\n"
    rule = RULE.format(models="m", rest="require: {properties: {n: {const: 1}}}")
    spec = write(one=one, rules=rule.replace("instead: y", "instead: Use old-1."))
    assert [code for code, _ in found(spec)] == codes


def test_what_a_rule_advises_names_fields_of_entries(write: Write) -> None:
    rule = RULE.format(models="m", rest="require: {properties: {n: {const: 1}}}")
    rule = rule.replace("instead: y", 'instead: "Use {voice} or {formats.output}."')
    problems = check(load(write(one=A + "  m: { kind: chat }\n", rules=rule)), today=TODAY)
    assert [(p.code, p.where.line, p.hint) for p in problems] == [
        ("M023", 8, "did you mean 'voices'?")
    ]


def test_a_rule_about_nobody_and_nothing(write: Write) -> None:
    one = A + "  m: { kind: chat }\n"
    require = "require: {properties: {n: {const: 1}}}"
    assert refused(write(one=one, rules=RULE.format(models="mm", rest=require))) == [
        ("M020", 4, "rules.yaml")
    ]
    spec = write(one=one, rules=RULE.format(models="m", rest=require))
    assert found(spec, operations={"images.edit"}) == [("M025", 5)]
    rules = RULE.format(models="m", rest=require)
    _, _, rule = rules.partition("rules:\n")
    rules += rule.replace("id: r", "id: s")
    both = check(load(write(one=one, rules=rules)), None, {"images.edit"})
    assert [p.code for p in both] == ["M025"]
    assert "and 1 more rule are about" in both[0].message
