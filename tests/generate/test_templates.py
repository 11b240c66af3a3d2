"""Users lay their own templates over ours, file by file; what is wrong with one is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from inline import Generate, text_of
from specloom.targets.render import Renderer, keep_compiled

SPEC = """
    x-loom-client: { name: Zoo, package: zoo }
    paths:
      /animals:
        get:
          operationId: animals.list
          responses:
            "200":
              description: All of them.
              content: { application/json: { schema: { type: array, items: { type: string } } } }
"""


def _overlay(folder: Path, name: str, text: str) -> Path:
    target = folder / "mine" / name
    target.parent.mkdir(parents=True)
    target.write_text(text, encoding="utf-8")
    return folder / "mine"


def test_a_template_of_the_users_stands_in_for_ours(generated: Generate, tmp_path: Path) -> None:
    mine = _overlay(tmp_path, "python/pagination.py.j2", "PAGES  =  ( {{ pages|length }} , )\n")
    result = generated(SPEC, templates=mine)
    # It is formatted, since nobody promised how it looks.
    assert text_of(result.files, "zoo/pagination.py") == "PAGES = (0,)\n"
    ours = generated(SPEC)
    assert text_of(result.files, "zoo/__init__.py") == text_of(ours.files, "zoo/__init__.py")


def test_a_copied_file_can_be_replaced_too(generated: Generate, tmp_path: Path) -> None:
    mine = _overlay(tmp_path, "python/LICENSE", "Ours.\n")
    assert generated(SPEC, templates=mine).files["zoo/LICENSE"] == b"Ours.\n"


@pytest.mark.parametrize("left", [".mypy_cache/3.10/a.db", "_core/__pycache__/a.pyc", ".hidden"])
def test_what_tools_leave_behind_is_not_copied(
    generated: Generate, tmp_path: Path, left: str
) -> None:
    result = generated(SPEC, templates=_overlay(tmp_path, f"python/{left}", "x"))
    assert not result.problems
    assert f"zoo/{left}" not in result.files


def test_a_template_that_can_t_be_read_is_reported_with_its_line(
    generated: Generate, tmp_path: Path
) -> None:
    mine = _overlay(tmp_path, "python/pagination.py.j2", "one\n{% for page in pages %}\n")
    result = generated(SPEC, templates=mine)
    (problem,) = result.problems
    assert not result.files and problem.code == "G040"
    assert problem.where.file.endswith("python/pagination.py.j2") and problem.where.line == 2


EVIL = "{{ ''.__class__.__mro__[1].__subclasses__() }}"


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("one\n{{ 1 / 0 }}\n", 2, "ZeroDivisionError: division by zero"),
        ("one\n\n{{ sheets }}\n", 3, "'sheets' is undefined"),
        ("one\n{{ pages.sheets }}\n", 2, "has no attribute 'sheets'"),
        (f"one\n{EVIL}\n", 2, "access to attribute '__class__' of 'str' object is unsafe"),
        ("{{ pages.append(1) }}", 1, "append"),
        ("one\n{% include 'nowhere.j2' %}\n", 2, "nowhere.j2"),
        ("one\ntwo \udcff\n", 2, "byte 0xff is not UTF-8 text"),
        ("one\n{% for page in pages %}\n", 2, "Unexpected end of template"),
    ],
)
def test_what_goes_wrong_in_a_template_is_reported_with_its_line(
    generated: Generate, tmp_path: Path, text: str, line: int, words: str
) -> None:
    name = "python/pagination.py.j2"
    mine = _overlay(tmp_path, name, "")
    (mine / name).write_bytes(text.encode("utf-8", "surrogateescape"))
    result = generated(SPEC, templates=mine)
    (problem,) = result.problems
    assert (problem.code, problem.where.line) == ("G040", line)
    assert problem.where.file == (mine / name).as_posix()
    assert words in problem.message


def test_compiled_templates_come_from_a_private_folder_alone(tmp_path: Path) -> None:
    for mode, private in ((0o700, True), (0o755, True), (0o775, False), (0o777, False)):
        tmp_path.chmod(mode)
        keep_compiled(tmp_path)
        assert (Renderer.open().environment().bytecode_cache is not None) is private, oct(mode)
    keep_compiled(tmp_path / "nowhere")
    assert Renderer.open().environment().bytecode_cache is None


def test_a_template_that_names_what_is_not_there(generated: Generate, tmp_path: Path) -> None:
    mine = _overlay(tmp_path, "python/pagination.py.j2", "{{ sheets }}\n")
    result = generated(SPEC, templates=mine)
    assert not result.files and "sheets" in result.problems[0].message


def test_a_template_that_prints_no_python(generated: Generate, tmp_path: Path) -> None:
    mine = _overlay(tmp_path, "python/pagination.py.j2", "def (:\n")
    result = generated(SPEC, templates=mine)
    assert not result.files and result.problems[0].code == "G041"


def test_a_template_of_an_unknown_name_is_reported(generated: Generate, tmp_path: Path) -> None:
    mine = _overlay(tmp_path, "python/paginaton.py.j2", "")
    result = generated(SPEC, templates=mine)
    assert result.files and [p.code for p in result.problems] == ["G042"]
