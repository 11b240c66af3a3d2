"""Every check finds what it is for: sound specs pass, each broken one fails where it is broken."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from specloom.checks.check import check
from specloom.diagnostics.codes import codes
from specloom.diagnostics.problems import Problem, Severity, render
from specloom.document.load import load
from specloom.examine import examine

ROOT = Path(__file__).resolve().parent.parent
CASES = sorted(path.parent for path in (ROOT / "cases" / "check").glob("*/expected.txt"))
SOUND = ROOT / "cases" / "check" / "sound" / "spec"


def problems_of(path: str | Path) -> list[Problem]:
    spec, problems = load(path)
    return problems if spec is None else [*problems, *check(spec)]


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_case(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(case)
    assert render(problems_of("spec")) == (case / "expected.txt").read_text(encoding="utf-8")


def test_there_are_cases() -> None:
    assert {"sound", "foreign"} <= {case.name for case in CASES}


OPENAPI = "openapi.yaml"
ENDPOINTS = "endpoints/animals.yaml"
ANIMALS = "schemas/animals.yaml"
NOISES = "schemas/noises.yaml"
LIST = "examples/animals.list.yaml"
CREATE = "examples/animals.create.yaml"
RETRIEVE = "examples/animals.retrieve.yaml"
LISTEN = "examples/animals.noises.listen.yaml"
TALK = "examples/animals.noises.talk.yaml"
PHOTO = "examples/animals.photo.yaml"
RETRIEVED = "    summary: Fetch an animal\n"
CREATED = "    summary: Take an animal in\n"
IN_PARTS = (
    "    x-loom-chunked: { method: m, part: animals.create, complete: animals.create,"
    " cancel: animals.create, part_size: 10, size: species, name: species,"
    " data: species, ids: species }\n"
)
SECRET = "sk-A8fk20ZpQ1vT9xLmR4yWc7Be"

# (code, file, what stands there, what is put in its place, where the problem is; "" for line 1)
BROKEN = [
    ("E030", OPENAPI, "  version: 1.0.0", "  version: 1.0.0\n  versoin: 1", "versoin"),
    ("E030", ANIMALS, "enum: [otter, owl]", "nullable: true", "nullable"),
    ("E031", OPENAPI, "  name: Zoo\n", "", "x-loom-client"),
    ("E031", ANIMALS, "  discriminator: { propertyName: type }\n", "", "Diet"),
    ("E032", OPENAPI, "version: 1.0.0", "version: 1", "1"),
    ("E033", ENDPOINTS, "summary: List animals", "summary: List animals.", "List animals."),
    ("E033", OPENAPI, "type: http,", "type: htp,", "htp"),
    ("E033", NOISES, "type: string", "type: string, pattern: '[a-'", "'[a-'"),
    ("E034", ANIMALS, "{ type: string, description: The animal's id. }", "{ type: string }", "id:"),
    ("E034", ANIMALS, "  description: Fish.\n", "", "FishDiet"),
    (
        "E040",
        ENDPOINTS,
        "operationId: animals.create",
        "operationId: animals.list",
        "animals.list\n",
    ),
    ("E041", ENDPOINTS, "operationId: animals.create", "operationId: createAnimal", "createAnimal"),
    ("E042", OPENAPI, "      name: animal_id", "      name: animalid", "animalid"),
    ("E042", OPENAPI, "/animals/{animal_id}/photo:", "/animals/photo:", "animal_id\n"),
    ("E043", OPENAPI, "/animals/{animal_id}/photo:", "/animals/{id}/noises:", "/animals/{id}"),
    ("E044", CREATE, None, None, "animals.create"),
    ("E045", "examples/animals.creat.yaml", "", "a: {summary: s, response: {status: 200}}", ""),
    ("E046", ENDPOINTS, "tags: [animals.noises]", "tags: [animals.noise]", "animals.noise]"),
    ("E046", OPENAPI, "parent: animals", "parent: animal", "animal\n"),
    (
        "E047",
        OPENAPI,
        "  - name: animals\n",
        "  - name: animals\n    parent: animals.noises\n",
        "animals.noises\n",
    ),
    ("E048", OPENAPI, "  - key: []", "  - kye: []", "kye"),
    (
        "E050",
        NOISES,
        "Noise:\n",
        "Animal: { type: object, description: Another. }\n\nNoise:\n",
        "Animal",
    ),
    (
        "E051",
        NOISES,
        "  description: A noise.\n",
        "  description: A noise.\n  x-loom-name: Animal\n",
        "Animal",
    ),
    (
        "E051",
        NOISES,
        "  description: A noise.\n",
        "  description: A noise.\n  x-loom-name: DietCost\n",
        "DietCost",
    ),
    ("E052", ANIMALS, "const: mice", "minLength: 1", '$ref: "#/MouseDiet"'),
    ("E052", ANIMALS, "Mice.\n  required: [type]\n", "Mice.\n", '$ref: "#/MouseDiet"'),
    ("E053", ANIMALS, "const: mice", "const: fish", '$ref: "#/MouseDiet"'),
    ("E056", ANIMALS, "owl].id", "owls].id", '"data'),
    ("E055", NOISES, "required: [text]", "required: [txt]", "txt"),
    (
        "E060",
        ENDPOINTS,
        "    x-loom-stream: { switch: stream, last: [noise.done] }\n",
        "",
        "text/event-stream",
    ),
    (
        "E061",
        ENDPOINTS,
        "{ switch: stream, last: [noise.done] }",
        "{ switch: stream }",
        "x-loom-stream",
    ),
    (
        "E088",
        ENDPOINTS,
        CREATED,
        CREATED + "    x-loom-handler: { methods: [m], like: animals.lst }\n",
        "animals.lst",
    ),
    ("E062", ENDPOINTS, "{ switch: stream,", "{ switch: streaming,", "streaming"),
    ("E062", ENDPOINTS, "{ switch: stream, last", "{ last", "x-loom-stream"),
    ("E063", ENDPOINTS, "x-loom-page: CursorPage", "x-loom-page: CursorPages", "CursorPages"),
    ("E064", OPENAPI, "query: after", "query: from", "CursorPage"),
    ("E064", OPENAPI, "more: has_more", "more: more", "CursorPage"),
    ("E065", ENDPOINTS, "      switch: format", "      switch: form", "form\n"),
    ("E066", ENDPOINTS, "x-loom-send: { format: json }", "x-loom-send: { form: json }", "form:"),
    (
        "E067",
        ENDPOINTS,
        "x-loom-send: { format: json }",
        "x-loom-structured: { format: form }",
        "form }",
    ),
    *(
        ("E085", ENDPOINTS, RETRIEVED, f"    x-loom-poll: {{ {said} }}\n", at)
        for said, at in (
            ("while: { mood: [hungry] }", "mood"),
            ("while: { species: [otter, cow] }", "cow]"),
            ("retrieve: animals.retreive", "animals.retreive"),
            ("retrieve: animals.list", "animals.list"),
        )
    ),
    *(
        ("E086", ENDPOINTS, CREATED, f"    x-loom-upload: {{ {said} }}\n", at)
        for said, at in (
            ("call: animals.create, into: picture_id", "picture_id"),
            ("call: animals.craete, into: species", "animals.craete"),
            ("call: animals.photo, into: species", "animals.photo"),
            ("call: animals.create, into: species, send: { name: x }", "name"),
        )
    ),
    *(
        ("E087", ENDPOINTS, CREATED, IN_PARTS.replace(old, new, 1), at)
        for old, new, at in (
            ("part: animals.create", "part: animals.part", "animals.part,"),
            ("size: species", "size: sise", "sise"),
            ("ids: species", "ids: part_ids", "part_ids"),
        )
    ),
    (
        "E068",
        ENDPOINTS,
        "    x-loom-binary: true",
        '    x-loom-stream: { end: "[DONE]" }',
        "x-loom-stream: { end",
    ),
    ("E069", ENDPOINTS, "last: [noise.done]", "last: [noise.don]", "noise.don]"),
    (
        "E069",
        ENDPOINTS,
        "last: [noise.done]",
        'end: x, finished: "noise[].end"',
        '"noise[].end"',
    ),
    ("E070", CREATE, "body: { species: otter, diet", "body: { diet", "body"),
    ("E070", CREATE, "diet: { type: fish }", "diet: { type: fihs }", "fihs"),
    (
        "E070",
        CREATE,
        "    body: { species: otter, diet: { type: fish } }\n",
        "    headers: { a: b }\n",
        "request",
    ),
    (
        "E070",
        RETRIEVE,
        "    path: { animal_id: an_1 }\n",
        "    path: { animal_id: an_1 }\n    body: 1\n",
        "body: 1",
    ),
    ("E071", LIST, "limit: 1 }", "limit: 1000 }", "1000"),
    ("E071", LIST, "limit: 1 }", "limt: 1 }", "limt"),
    ("E071", RETRIEVE, "  request:\n    path: { animal_id: an_1 }\n", "", "summary"),
    ("E072", CREATE, "body: { id: an_2,", "body: { id: 2,", "2,"),
    ("E072", CREATE, "\n    body: { id: an_2, species: otter }", "", "response"),
    ("E072", LIST, "body: { message: No such animal. }", "body: {}", "body: {}"),
    ("E072", LISTEN, "    body: Hoo.", "    body: { text: Hoo. }", "{ text: Hoo. }\nstreamed"),
    ("E072", LISTEN, "    body: { text: Hoo. }", "    body: Hoo.", "Hoo.\nletters"),
    ("E073", LISTEN, "delta: Ho }", "delta: 5 }", "5 }"),
    ("E073", LISTEN, "data: { type: noise.delta, ", "data: { ", "data: { delta"),
    ("E074", PHOTO, "$file: otter.png", "$file: oter.png", "oter.png"),
    ("E074", PHOTO, "$file: otter.png", "$file: ../animals.photo.yaml", "../animals"),
    ("E075", CREATE, "status: 201", "status: 200", "200"),
    ("E076", LISTEN, "    - data: { type: noise.done }\n", "", "data: { type: noise.delta"),
    (
        "E076",
        LISTEN,
        "body: { stream: true }",
        "body: {}",
        "request:\n    path: { animal_id: an_1 }\n    body: {}\n  stream",
    ),
    ("E076", RETRIEVE, "  response:\n", "  stream: [{ data: {} }]\n  response:\n", "stream"),
    ("E077", CREATE, "id: an_2", f"id: {SECRET}", SECRET),
    ("E078", CREATE, "diet: { type: fish }", "diet: { type: fish, cots: 2 }", "cots"),
    ("E078", CREATE, "species: otter, diet", "species: otter, dite: fish, diet", "dite"),
    ("E073", TALK, "noise: Hoo. }", "noise: 5 }", "5 }"),
    ("E082", ENDPOINTS, "opening: den.opened", "opening: den.open", "den.open\n"),
    ("E082", ENDPOINTS, "closing: [den.closed]", "closing: [den.shut]", "den.shut]"),
    ("E082", ENDPOINTS, "{ den.leave: [den.closed] }", "{ den.go: [den.closed] }", "den.go:"),
    ("E082", ENDPOINTS, "      opening: den.opened", "      tag: kind", "sent: { $ref"),
    (
        "E082",
        ENDPOINTS,
        "den:\n  get:",
        "den:\n  post:",
        "x-loom-channel",
    ),
    ("E083", TALK, "    - received: { type: den.opened, den: d1 }\n", "", "{ type: den.noise"),
    ("E083", TALK, "  messages:\n", "  stream:\n", "summary"),
    (
        "E083",
        RETRIEVE,
        "  response:\n",
        "  messages: [{ sent: {} }]\n  response:\n",
        "messages",
    ),
    ("E080", ENDPOINTS, "default: 20", "default: 200", "200 }"),
    ("E081", ANIMALS, "examples: [owl]", "examples: [cow]", "cow"),
    (
        "W010",
        NOISES,
        "Noise:\n",
        "Howl: { type: object, description: No more. }\n\nNoise:\n",
        "Howl",
    ),
    ("W010", OPENAPI, '  /animals: { $ref: "endpoints/animals.yaml#/animals" }\n', "", "animals:"),
]


@pytest.mark.parametrize(("code", "file", "old", "new", "place"), BROKEN)
def test_each_check_finds_what_is_broken(
    tmp_path: Path, code: str, file: str, old: str | None, new: str | None, place: str
) -> None:
    folder = tmp_path / "spec"
    shutil.copytree(SOUND, folder)
    broken = folder / file
    if old is None or new is None:
        broken.unlink()
    elif old:
        text = broken.read_text(encoding="utf-8")
        assert old in text
        broken.write_text(text.replace(old, new, 1), encoding="utf-8")
    else:
        broken.write_text(new, encoding="utf-8")
    found = [problem for problem in problems_of(folder) if problem.code == code]
    assert found, f"no {code} among {[p.headline() for p in problems_of(folder)]}"
    assert any(_stands_at(problem, place) for problem in found), [p.headline() for p in found]


def _stands_at(problem: Problem, place: str) -> bool:
    """Does the text at the problem's place start with `place`?"""
    lines = Path(problem.where.file).read_text(encoding="utf-8").split("\n")
    rest = "\n".join(lines[problem.where.line - 1 :])[problem.where.column - 1 :]
    return rest.startswith(place)


CODES = [code for code in codes() if code[0] in "EW"]


def test_every_code_has_a_failing_case() -> None:
    here = "".join((Path(__file__).parent / name).read_text("utf-8") for name in _PROOFS)
    expected = "".join((case / "expected.txt").read_text("utf-8") for case in CASES)
    unproven = [
        code for code in CODES if f'"{code}"' not in here and f"[{code}]" not in here + expected
    ]
    assert unproven == []


_PROOFS = (
    "../diff/test_cli.py",
    "../generate/test_overlay.py",
    "../structured/test_generation.py",
    "../test_cli.py",
    "../test_output.py",
    "test_check.py",
    "test_check_document.py",
    "test_identifiers.py",
    "test_load.py",
    "test_regexes.py",
    "test_short_forms.py",
)


def test_every_code_in_use_is_listed() -> None:
    sources = ROOT.parent / "codegen" / "specloom"
    folders = (sources / "document", sources / "checks", sources / "diagnostics")
    files = [path for folder in folders for path in folder.glob("*.py")]
    files += (sources / "features").glob("*/check.py")
    files += [sources / "output.py", sources / "cli" / "vendor.py"]
    files += [sources / "diff" / "accepted.py"]
    used = {code for f in files for code in re.findall(r'"([EW]\d{3})"', f.read_text("utf-8"))}
    assert used == set(CODES)


def test_our_own_spec_is_sound() -> None:
    assert [p.headline() for p in problems_of(ROOT.parent / "spec")] == []


# Wording


def message(tmp_path: Path, file: str, old: str, new: str, code: str) -> Problem:
    folder = tmp_path / "spec"
    shutil.copytree(SOUND, folder)
    path = folder / file
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    [problem] = [p for p in problems_of(folder) if p.code == code]
    return problem


def test_the_dialects_own_hints_are_given(tmp_path: Path) -> None:
    problem = message(tmp_path, ANIMALS, "enum: [otter, owl]", "nullable: true", "E030")
    assert '"null"' in problem.hint


def test_a_misspelt_key_is_corrected(tmp_path: Path) -> None:
    problem = message(tmp_path, ENDPOINTS, "summary: List", "sumary: List", "E030")
    assert problem.hint == "did you mean 'summary'?"


def test_a_misspelt_key_is_not_reported_as_a_missing_one_too(tmp_path: Path) -> None:
    folder = tmp_path / "spec"
    shutil.copytree(SOUND, folder)
    path = folder / NOISES
    text = path.read_text("utf-8").replace("  description: A noise.", "  descripton: A noise.")
    path.write_text(text.replace("description: The noise", "desc: The noise"), "utf-8")
    assert [(p.code, p.hint) for p in problems_of(folder)] == [
        ("E030", "did you mean 'description'?"),
        ("E030", "did you mean 'description'?"),
    ]


def test_a_beginning_is_taken_for_the_word(tmp_path: Path) -> None:
    problem = message(tmp_path, ANIMALS, "type: boolean", "type: bool", "E033")
    assert problem.hint == "did you mean 'boolean'?"


def test_what_a_pattern_wants_is_said_in_words_at_the_key(tmp_path: Path) -> None:
    problem = message(tmp_path, ENDPOINTS, "application/json", "aplication/json", "E033")
    assert _stands_at(problem, "aplication/json")
    assert problem.hint.startswith("write a media type: application/json")


def test_a_file_in_another_folder_is_found(tmp_path: Path) -> None:
    old, new = "../schemas/animals.yaml#/AnimalList", "schemas/animals.yaml#/AnimalList"
    problem = message(tmp_path, ENDPOINTS, old, new, "E020")
    assert problem.hint == "did you mean '../schemas/animals.yaml'?"


@pytest.mark.parametrize(
    ("file", "old", "new", "line", "hint"),
    [
        (NOISES, "  properties:", "   properties:", 4, "look at the indentation"),
        (ENDPOINTS, "List animals", "List: animals", 5, "put the text in quotes"),
        (
            CREATE,
            "species: otter, diet",
            "species: otter # diet",
            5,
            "is the bracket at 4:11 left open?",
        ),
        (LIST, "body: { message: No", 'body: { message: "No', 17, "close it"),
    ],
)
def test_a_broken_file_hides_what_only_follows_from_it(
    tmp_path: Path, file: str, old: str, new: str, line: int, hint: str
) -> None:
    folder = tmp_path / "spec"
    shutil.copytree(SOUND, folder)
    path = folder / file
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    [problem] = examine(folder).problems
    assert (problem.code, problem.where.line) == ("E003", line)
    assert hint in problem.hint


def test_a_path_item_that_is_missed_hides_what_only_follows_from_it(tmp_path: Path) -> None:
    folder = tmp_path / "spec"
    shutil.copytree(SOUND, folder)
    path = folder / OPENAPI
    path.write_text(path.read_text("utf-8").replace("yaml#/animals", "yaml#/animalls"), "utf-8")
    assert [p.headline() for p in examine(folder).problems if p.code != "E020"] == []


def test_a_wrong_tag_names_the_tags(tmp_path: Path) -> None:
    problem = message(tmp_path, CREATE, "diet: { type: fish }", "diet: { type: fihs }", "E070")
    assert problem.message == "'type' is \"fihs\", which none of the alternatives has"
    assert problem.hint == "did you mean 'fish'?"


def test_a_number_for_text_has_to_be_quoted(tmp_path: Path) -> None:
    problem = message(tmp_path, OPENAPI, "version: 1.0.0", "version: 1", "E032")
    assert (problem.message, problem.hint) == (
        "'version' is a number; text is wanted",
        "put it in quotes to make it text",
    )


def test_stand_ins_for_secrets_pass(tmp_path: Path) -> None:
    folder = tmp_path / "spec"
    shutil.copytree(SOUND, folder)
    path = folder / CREATE
    text = path.read_text("utf-8")
    for stand_in in (
        "sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "sk-your-key-goes-here-please",
        "sk-example",
    ):
        path.write_text(text.replace("id: an_2", f"id: {stand_in}"), "utf-8")
        assert problems_of(folder) == []


# Foreign documents


def test_a_foreign_document_is_not_held_to_the_dialect(tmp_path: Path) -> None:
    path = tmp_path / "api.yaml"
    path.write_text(
        "openapi: 3.0.0\ninfo: {title: T, version: '1'}\nx-whatever: 1\n"
        "paths: {/a: {get: {responses: {200: {description: D}}}}}\n"
    )
    assert problems_of(path) == []


def test_what_nobody_can_mend_here_is_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "api.yaml"
    path.write_text(
        "openapi: 3.1.0\ninfo: {title: T, version: v}\n"
        "paths: {'/a/{b}': {get: {responses: {200: {description: D}}}}}\n"
    )
    assert [(p.code, p.severity) for p in problems_of(path)] == [("E042", Severity.WARNING)]


@pytest.mark.parametrize(
    "text",
    [
        "paths: 1",
        "paths: []",
        "paths: {/a: 1, /b: {get: 1}, /c: {get: {parameters: 1, responses: [], tags: 1}}}",
        "paths: {/a: {parameters: [1, {name: []}], get: {operationId: 5, responses: {}}}}",
        "components: {schemas: [], securitySchemes: 1}\nsecurity: {a: 1}",
        "components: {schemas: {A: {type: 5, default: 1}, B: {pattern: '(', default: x}}}",
        "components: {schemas: {A: {items: {$ref: '#/components/schemas/A'}, default: [[1]]}}}",
        "components: {schemas: {A: {$ref: '#/components/schemas/B', default: 1}, B: {}}}",
        "tags: 5\nservers: 1\ninfo: 1",
    ],
)
@pytest.mark.parametrize("own", [False, True])
def test_nothing_ends_in_a_traceback(tmp_path: Path, text: str, own: bool) -> None:
    head = "openapi: 3.1.0\n" + ("x-loom-client: 1\nx-loom-pages: 1\n" if own else "")
    path = tmp_path / "openapi.yaml"
    path.write_text(head + text)
    # Only a folder is held to the dialect.
    found = problems_of(tmp_path if own else path)
    assert render(found, "json")
    assert not own or found


@pytest.mark.parametrize(("default", "codes"), [("null", []), ("5", ["E080"])])
def test_a_null_default_in_a_foreign_document_means_none(
    tmp_path: Path, default: str, codes: list[str]
) -> None:
    path = tmp_path / "api.yaml"
    schema = f"{{type: string, default: {default}}}"
    head = "openapi: 3.1.0\ninfo: {title: T, version: v}\n"
    path.write_text(f"{head}components: {{schemas: {{A: {schema}}}}}\n")
    assert [p.code for p in problems_of(path)] == codes
