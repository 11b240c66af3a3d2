"""`scan --fix` rewrites what keeps working, and lists the rest with a reason."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from specloom.features.model_catalogue import Catalogue
from specloom.features.model_catalogue.rules import broken
from specloom.features.model_catalogue.scan import scan
from specloom.features.model_catalogue.scan.fix import Plan, plan

TODAY = date(2026, 11, 28)


def planned(catalogue: Catalogue, files: dict[str, str], folder: Path) -> Plan:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    found = scan([folder], catalogue)
    return plan(found.hits, found.hits, found.read, catalogue, TODAY)


def reasons(made: Plan) -> list[tuple[int, str, str]]:
    return [(r.hit.line, r.hit.card.id, r.reason) for r in made.refusals]


CHAT = "client.chat.completions.create("


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        (f'{CHAT}model="gpt-4o", messages=m)', "gpt-6-luna"),
        (f'{CHAT}model="gpt-4o", messages=m, temperature=1)', "gpt-6-luna"),
        (f'{CHAT}model="gpt-4o", messages=m, temperature=None)', "gpt-6-luna"),
        (
            f'{CHAT}model="gpt-4o", messages=m, temperature=0, reasoning_effort="none")',
            "gpt-6-luna",
        ),
        (f'{CHAT}model="o3", messages=m, reasoning_effort="low")', "gpt-6.1-sol"),
        (f'{CHAT}model="gpt-5", messages=m, temperature=0)', "gpt-6.1-sol"),  # refused before, too
        ('client.images.generate(model="dall-e-3", prompt=p, size="1024x1792")', "gpt-image-2"),
        ('client.responses.create(model="gpt-4o", input=t, tools=tools)', "gpt-6-luna"),
        ('MODEL = "openai/gpt-4"', "gpt-5.6-sol"),
        ('model = os.environ.get("MODEL", "gpt-4")', "gpt-5.6-sol"),
        ('def ask(text, model="gpt-4"):\n    pass', "gpt-5.6-sol"),
        ('m = "gpt-4o:completions"', "gpt-6-luna"),
    ],
)
def test_a_value_is_rewritten(catalogue: Catalogue, tmp_path: Path, text: str, fixed: str) -> None:
    made = planned(catalogue, {"app.py": text + "\n"}, tmp_path)
    assert not made.refusals
    (edit,) = made.edits
    (hit,) = edit.hits
    assert edit.after.decode() == text.replace(hit.card.id, fixed) + "\n"


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("a.py", f'{CHAT}model="gpt-4", temperature=0.1)', "gpt-5.6-sol refuses temperature"),
        ("a.py", f'{CHAT}model="gpt-4", temperature=t)', "gpt-5.6-sol refuses temperature"),
        ("a.py", f'{CHAT}model="gpt-4", max_tokens=5)', "gpt-5.6-sol refuses max_tokens"),
        ("a.py", f'{CHAT}model="gpt-4o", tools=tools)', "gpt-6-luna refuses tools"),
        (
            "a.py",
            'ChatOpenAI(model_name="gpt-4o", temperature=0)',
            "gpt-6-luna refuses temperature",
        ),
        (
            "a.py",
            'client.responses.create(model="gpt-4o", input=t, temperature=0)',
            "gpt-6-luna refuses temperature",
        ),
        ("a.py", 'b = {"model": "gpt-4o", "top_p": 0.5}', "gpt-6-luna refuses top_p"),
        ("a.ts", 'f({ model: "gpt-4o", maxTokens: 5 })', "gpt-6-luna refuses max_tokens"),
        ("a.json", '{"model": "gpt-4o", "temperature": 0.2}', "gpt-6-luna refuses temperature"),
        ("a.yaml", "model: gpt-4o\ntemperature: 0.2\n", "gpt-6-luna refuses temperature"),
        (".env", "MODEL=gpt-4o\nLLM_TEMPERATURE=0.2\n", "refuses temperature, which .env:2 sends"),
        ("a.py", f'M = "gpt-4"\n{CHAT}model=M, top_p=0.5)', "refuses top_p, which a.py:2 sends"),
        (
            "a.py",
            f'options = dict(temperature=0.2)\n{CHAT}model="gpt-4", **options)',
            "refuses temperature, which a.py:1 sends",
        ),
        (
            "a.py",
            'client.images.generate(model="dall-e-3", prompt=p, quality="hd")',
            "gpt-image-2 refuses quality",
        ),
        ("a.py", "# gpt-4 was better", "it stands in prose"),
        ("a.py", 'print("gpt-4 was better")', "it stands in prose"),
        ("a.py", '"""Calls "gpt-4"."""', "it stands in prose"),
        ("a.md", "`gpt-4` was better", "it stands in prose"),
        ("a.py", 'prices = {"gpt-4": 3}', "it stands in a table of ids"),
        ("a.py", 'prices["gpt-4"] = 3', "it stands in a table of ids"),
        ("a.py", 'if model == "gpt-4":\n    pass', "the program compares with it"),
        ("a.ts", 'switch (m) { case "gpt-4": f(); }', "the program compares with it"),
        ("test_a.py", 'assert sent["model"] == "gpt-4"', "it stands in a test's expectation"),
        ("a.test.ts", 'expect(sent.model).toBe("gpt-4")', "it stands in a test's expectation"),
        (
            "a.py",
            'client.embeddings.create(model="text-search-ada-doc-001")',
            "stored vectors can't",
        ),
        (
            "a.py",
            'client.audio.speech.create(model="tts-1", input=t)',
            "served by another endpoint",
        ),
        ("a.py", 'm = "ft:gpt-4o:org::id"', "a model has to be fine-tuned on gpt-6-luna first"),
    ],
)
def test_what_would_break_is_left_alone(
    catalogue: Catalogue, tmp_path: Path, name: str, text: str, reason: str
) -> None:
    made = planned(catalogue, {name: text + "\n"}, tmp_path)
    assert not made.edits
    ((_, _, said),) = reasons(made)
    assert reason in said


def test_two_choices_never_become_one(catalogue: Catalogue, tmp_path: Path) -> None:
    text = 'SMALL = "gpt-4.1-mini"\nBIG = "gpt-4.1"\n\n\n\nNEW = "gpt-6-luna"\n\n\nOLD = "gpt-4o"\n'
    made = planned(catalogue, {"app.py": text}, tmp_path)
    same = "another id nearby would become gpt-6-luna as well"
    assert reasons(made) == [(1, "gpt-4.1-mini", same), (2, "gpt-4.1", same)]
    assert [hit.line for edit in made.edits for hit in edit.hits] == [9]


def test_a_table_keeps_all_of_its_ids(catalogue: Catalogue, tmp_path: Path) -> None:
    text = 'MODELS = ("gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano")\n'
    made = planned(catalogue, {"app.py": text}, tmp_path)
    assert not made.edits
    assert {reason for _, _, reason in reasons(made)} == {"it stands in a table of ids"}


def test_what_a_table_or_an_expectation_depends_on_stays(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    text = (
        f'PRICE = {{"gpt-4o": 3}}\nr = {CHAT}model="gpt-4o", messages=m)\ncost = PRICE[r.model]\n'
    )
    tested = f'{CHAT}model="gpt-4", messages=m)\nassert sent == {{"model": "gpt-4"}}\n'
    made = planned(catalogue, {"app.py": text, "test_app.py": tested}, tmp_path)
    assert not made.edits
    assert reasons(made) == [
        (1, "gpt-4o", "it stands in a table of ids"),
        (2, "gpt-4o", "a table of ids in line 1 depends on it"),
        (1, "gpt-4", "a test's expectation in line 2 depends on it"),
        (2, "gpt-4", "it stands in a test's expectation"),
    ]


PROGRAMS = {
    "chat.py": '''
from openai import OpenAI

client = OpenAI()
MODEL = "gpt-4o"


def ask(text: str, model: str = MODEL) -> str:
    """Ask gpt-4o a question."""
    result = client.chat.completions.create(
        model=model,
        messages=[{"role": "user", "content": text}],  # gpt-4o takes images as well
        max_completion_tokens=200,
    )
    return result.choices[0].message.content
''',
    "classify.py": """
result = client.chat.completions.create(
    model="gpt-4-turbo",
    messages=[{"role": "user", "content": "Which of (a, b)?"}],
    temperature=0,
    n=2,
)
again = client.chat.completions.create(model="gpt-3.5-turbo", messages=messages, seed=7)
""",
    "tools.py": """
tools = [{"type": "function", "function": {"name": "weather", "parameters": {}}}]
first = client.chat.completions.create(model="gpt-4.1", messages=messages, tools=tools)
second = client.chat.completions.create(
    model="gpt-4o-2024-05-13", messages=messages, tools=tools, reasoning_effort="none"
)
print(first, second)
print("and")
third = client.chat.completions.create(model="o3-mini", messages=messages)
""",
    "images.py": """
plain = client.images.generate(model="dall-e-3", prompt="An otter", size="1792x1024")
vivid = client.images.generate(model="dall-e-3", prompt="An otter", style="vivid")
linked = client.images.generate(model="dall-e-2", prompt="An otter", response_format="url")
"""
    + 'small = client.images.generate(model="dall-e-2", prompt="An otter", size="1024x1024")\n',
    "limits.py": """
for model in ("gpt-4o", "gpt-4o-mini"):
    client.chat.completions.create(model=model, messages=[])
""",
}


def calls(text: str) -> Iterator[tuple[str, dict[str, object]]]:
    """(operation, literal arguments) of each call of an API's method in `text`."""
    tree = ast.parse(text)
    names = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("client."):
            given = {str(k.arg): names.get(ast.unparse(k.value), k.value) for k in node.keywords}
            literal = {}
            for name, value in given.items():
                try:
                    literal[name] = ast.literal_eval(value)
                except ValueError:
                    continue
            yield ast.unparse(node.func).removeprefix("client."), literal


def test_rewritten_programs_pass_preflight(catalogue: Catalogue, tmp_path: Path) -> None:
    made = planned(catalogue, PROGRAMS, tmp_path)
    changed = {edit.path.name: edit.after.decode() for edit in made.edits}
    assert set(changed) == {"chat.py", "classify.py", "tools.py", "images.py"}
    tried = 0
    for name, text in changed.items():
        before = list(calls(PROGRAMS[name]))
        for (operation, old), (_, new) in zip(before, calls(text), strict=True):
            if old.get("model") == new.get("model") or "model" not in new:
                continue
            tried += 1
            model = str(new.pop("model"))
            card = catalogue.cards[model]
            rules = catalogue.rules_for(model, operation)
            assert not [rule.id for rule in rules if broken(rule, card, new)], (name, model, new)
    assert tried == 5
    assert sorted((r.hit.path.name, r.hit.line, r.reason) for r in made.refusals) == [
        ("chat.py", 9, "it stands in prose"),
        ("chat.py", 12, "it stands in prose"),
        ("classify.py", 3, "gpt-5.6-sol refuses temperature"),
        ("images.py", 3, "gpt-image-2 refuses style"),
        ("images.py", 4, "gpt-image-2 refuses response_format"),
        ("limits.py", 2, "it stands in a table of ids"),
        ("limits.py", 2, "it stands in a table of ids"),
        ("tools.py", 3, "gpt-6-luna refuses tools"),
    ]


def test_work_grows_with_the_file(catalogue: Catalogue, tmp_path: Path) -> None:
    """A minified line with thousands of ids and brackets takes no time to speak of."""
    deep = "[" * 2000 + ",".join(['{model:"gpt-4o",n:1}'] * 4000) + "]" * 2000
    made = planned(catalogue, {"app.js": deep}, tmp_path)
    assert sum(len(edit.hits) for edit in made.edits) + len(made.refusals) == 4000
