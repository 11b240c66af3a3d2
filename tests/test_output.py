"""The writer: what changed is written, what was left over is deleted, nothing else is touched."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from specloom import output
from specloom.diagnostics.problems import SpecError
from specloom.output import MANIFEST, Files, compare, diff, write

FILES: dict[str, str | bytes] = {
    "pkg/__init__.py": "x = 1\n",
    "pkg/deep/er/mod.py": "y = 2\n",
    "logo.bin": b"\x00\x01",
}


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def refusal(files: Files, out: Path) -> list[tuple[str, str]]:
    """Codes and places of the problems that writing ends in; nothing may have been written."""
    before = tree(out)
    with pytest.raises(SpecError) as caught:
        write(files, out)
    assert tree(out) == before
    return [(p.code, str(p.where)) for p in caught.value.problems]


def test_a_first_run_writes_everything(tmp_path: Path) -> None:
    out = tmp_path / "not" / "yet"
    changes = write(FILES, out)
    assert changes.added == (MANIFEST, *sorted(FILES))
    there = tree(out)
    assert there.pop(MANIFEST)
    assert there == {p: c if isinstance(c, bytes) else c.encode() for p, c in FILES.items()}


def test_a_second_run_touches_nothing(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    before = {p: (tmp_path / p).stat().st_mtime_ns for p in tree(tmp_path)}
    changes = write(FILES, tmp_path)
    assert not changes.stale
    assert set(changes.unchanged) == {*FILES, MANIFEST}
    assert {p: (tmp_path / p).stat().st_mtime_ns for p in tree(tmp_path)} == before


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    before = (tmp_path / "logo.bin").stat().st_mtime_ns
    changes = write({**FILES, "pkg/__init__.py": "x = 3\n", "new.py": ""}, tmp_path)
    assert changes.added == ("new.py",)
    assert changes.changed == (MANIFEST, "pkg/__init__.py")
    assert changes.deleted == ()
    assert (tmp_path / "pkg/__init__.py").read_text() == "x = 3\n"
    assert (tmp_path / "logo.bin").stat().st_mtime_ns == before


def test_leftovers_go_with_their_empty_folders(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    cache = tmp_path / "pkg/deep/er/__pycache__"
    cache.mkdir()
    (cache / "mod.cpython-311.pyc").write_bytes(b"")
    changes = write({"pkg/__init__.py": "x = 1\n"}, tmp_path)
    assert changes.deleted == ("logo.bin", "pkg/deep/er/mod.py")
    assert not (tmp_path / "pkg/deep").exists()


def test_foreign_files_stay(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    (tmp_path / "pkg/deep/er/notes.txt").write_text("mine")
    (tmp_path / "pkg/deep/er/mod.py").write_text("edited")
    changes = write({}, tmp_path)
    assert changes.deleted == ("logo.bin", "pkg/__init__.py")
    assert set(tree(tmp_path)) == {MANIFEST, "pkg/deep/er/mod.py", "pkg/deep/er/notes.txt"}


def test_a_file_in_the_way_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "logo.bin").write_text("mine")
    assert refusal(FILES, tmp_path) == [("E901", f"{tmp_path}/logo.bin")]


def test_a_file_in_the_way_that_is_the_same_is_taken_over(tmp_path: Path) -> None:
    (tmp_path / "logo.bin").write_bytes(b"\x00\x01")
    assert "logo.bin" in write(FILES, tmp_path).unchanged


def test_a_generated_file_that_was_edited_is_not_overwritten(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    (tmp_path / "pkg/__init__.py").write_text("x = 'mine'\n")
    (tmp_path / "logo.bin").unlink()
    with pytest.raises(SpecError) as caught:
        write(FILES, tmp_path)
    [problem] = caught.value.problems
    assert (problem.code, "edited by hand" in problem.message) == ("E901", True)
    # A file that was deleted comes back once the edited one is out of the way.
    (tmp_path / "pkg/__init__.py").unlink()
    assert set(write(FILES, tmp_path).added) == {"logo.bin", "pkg/__init__.py"}


@pytest.mark.parametrize("standing", ["file", "folder", "filled folder"])
def test_folders_and_files_in_each_others_way(tmp_path: Path, standing: str) -> None:
    if standing == "file":
        (tmp_path / "pkg").write_text("mine")
        assert {code for code, _ in refusal(FILES, tmp_path)} == {"E901"}
        return
    (tmp_path / "logo.bin").mkdir()
    if standing == "filled folder":
        (tmp_path / "logo.bin" / "a").write_text("mine")
    assert [code for code, _ in refusal(FILES, tmp_path)] == ["E901"]


@pytest.mark.parametrize(
    "path",
    [
        *("../up.py", "/abs.py", "a/../b.py", "a//b.py", "./a.py", "", ".", "..", "a/"),
        *("C:\\x", "a\0b", "a\nb", "con:stream", MANIFEST),
    ],
)
def test_paths_that_nothing_is_written_to(tmp_path: Path, path: str) -> None:
    out = tmp_path / "out"
    out.mkdir()
    assert {code for code, _ in refusal({path: "x"}, out)} == {"E900"}
    assert tree(tmp_path) == {}


@pytest.mark.parametrize("files", [{"a.py": "", "A.py": ""}, {"a": "", "a/b": ""}])
def test_paths_that_can_not_stand_side_by_side(tmp_path: Path, files: Files) -> None:
    assert {code for code, _ in refusal(files, tmp_path)} == {"E900"}


def test_no_link_is_written_through(tmp_path: Path) -> None:
    outside, out = tmp_path / "outside", tmp_path / "out"
    outside.mkdir()
    out.mkdir()
    (outside / "logo.bin").write_text("theirs")
    (out / "pkg").symlink_to(outside)
    (out / "logo.bin").symlink_to(outside / "logo.bin")
    (out / "round").symlink_to(out / "round")
    found = refusal({**FILES, "round/x": ""}, out)
    assert {code for code, _ in found} == {"E900"}
    assert len(found) == 4
    assert tree(outside) == {"logo.bin": b"theirs"}


def test_an_output_folder_may_be_a_link_itself(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write(FILES, tmp_path / "link")
    assert (tmp_path / "real" / "logo.bin").exists()


@pytest.mark.parametrize(
    "manifest",
    [
        "",
        "[]",
        "{}",
        '{"files": []}',
        '{"files": {"a": 1}}',
        "{" * 5000,
        '{"files":{},"pending":1}',
    ],
)
def test_a_broken_manifest_is_a_problem(tmp_path: Path, manifest: str) -> None:
    (tmp_path / MANIFEST).write_text(manifest)
    assert refusal(FILES, tmp_path) == [("E902", f"{tmp_path}/{MANIFEST}")]


def test_a_hostile_manifest_deletes_nothing_outside(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write({"a.py": ""}, out)
    victim = tmp_path / "victim"
    victim.write_text("")
    manifest = json.loads((out / MANIFEST).read_text())
    manifest["files"]["../victim"] = manifest["files"]["a.py"]
    (out / MANIFEST).write_text(json.dumps(manifest))
    assert {code for code, _ in refusal({}, out)} == {"E900"}
    assert victim.exists()


def test_a_folder_that_can_not_be_written_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(output, "write_file", full)
    with pytest.raises(SpecError) as caught:
        write(FILES, tmp_path)
    assert [p.code for p in caught.value.problems] == ["E903"]


@pytest.mark.parametrize("stop_at", range(6))
def test_a_run_that_was_cut_short_is_finished_by_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop_at: int
) -> None:
    write({**FILES, "old.py": ""}, tmp_path)
    second = {**FILES, "pkg/__init__.py": "x = 2\n", "new.py": "1\n", "logo.bin": b"\x00\x02"}
    real, calls = output.write_file, 0

    def interrupted(path: Path, data: bytes) -> None:
        nonlocal calls
        calls += 1
        if calls > stop_at:
            raise KeyboardInterrupt
        real(path, data)

    with monkeypatch.context() as patched:
        patched.setattr(output, "write_file", interrupted)
        try:
            write(second, tmp_path)
        except KeyboardInterrupt:
            assert stop_at < 5
    # By then the spec has changed once more.
    third = {**second, "pkg/__init__.py": "x = 3\n", "new.py": "3\n"}
    write(third, tmp_path)
    assert not compare(third, tmp_path).stale
    fresh = tmp_path / "fresh"
    write(third, fresh)
    expected = tree(fresh)
    shutil.rmtree(fresh)
    assert tree(tmp_path) == expected


def test_a_file_is_replaced_in_one_step(tmp_path: Path) -> None:
    write({"a.txt": "old"}, tmp_path)
    with (tmp_path / "a.txt").open() as reader:
        write({"a.txt": "new"}, tmp_path)
        assert reader.read() == "old"
    assert [p.name for p in tmp_path.iterdir() if p.name not in ("a.txt", MANIFEST)] == []


def test_text_is_utf8_with_unix_line_ends(tmp_path: Path) -> None:
    write({"a.txt": "é\r\nb\n", "b.bin": b"\r\n"}, tmp_path)
    assert (tmp_path / "a.txt").read_bytes() == b"\xc3\xa9\nb\n"
    assert (tmp_path / "b.bin").read_bytes() == b"\r\n"


def test_the_manifest_says_nothing_of_time_or_place(tmp_path: Path) -> None:
    write(FILES, tmp_path / "one")
    write(dict(reversed(FILES.items())), tmp_path / "two")
    one, two = (tmp_path / name / MANIFEST for name in ("one", "two"))
    assert one.read_bytes() == two.read_bytes()
    assert set(json.loads(one.read_text())) == {"version", "files"}


def test_a_checkout_with_windows_line_ends_counts_as_generated(tmp_path: Path) -> None:
    files: Files = {**FILES, "crlf.bin": b"\xff\r\n"}
    write(files, tmp_path)
    for path in ("pkg/__init__.py", "pkg/deep/er/mod.py", MANIFEST):
        text = (tmp_path / path).read_bytes()
        (tmp_path / path).write_bytes(text.replace(b"\n", b"\r\n"))
    assert not compare(files, tmp_path).stale
    assert diff(files, tmp_path) == ""
    changed: Files = {"pkg/__init__.py": "x = 2\n", "crlf.bin": b"\xff\r\n"}
    assert "@@\n-x = 1\n+x = 2\n" in diff(changed, tmp_path)
    changes = write(changed, tmp_path)
    assert changes.changed == (MANIFEST, "pkg/__init__.py")
    assert changes.deleted == ("logo.bin", "pkg/deep/er/mod.py")
    assert (tmp_path / "pkg/__init__.py").read_bytes() == b"x = 2\n"
    (tmp_path / "crlf.bin").write_bytes(b"\xff\n")
    assert compare(changed, tmp_path).changed == ("crlf.bin",)


def test_a_forged_entry_deletes_nothing(tmp_path: Path) -> None:
    write({"a.py": "1\n"}, tmp_path)
    (tmp_path / "mine.txt").write_text("mine")
    (tmp_path / "copy.py").write_text("1\n")
    manifest = json.loads((tmp_path / MANIFEST).read_text())
    manifest["files"]["mine.txt"] = hashlib.sha256(b"mine").hexdigest()
    manifest["files"]["copy.py"] = manifest["files"]["a.py"]
    for version in (manifest["version"], 1):
        (tmp_path / MANIFEST).write_text(json.dumps({**manifest, "version": version}))
        assert write({"a.py": "1\n", "new.py": f"{version}\n"}, tmp_path).deleted == ()
        (tmp_path / "new.py").unlink()
    assert {"mine.txt", "copy.py", "a.py"} <= set(tree(tmp_path))


def test_files_of_a_manifest_of_the_first_version_are_replaced(tmp_path: Path) -> None:
    write({"a.py": "1\n", "b.py": "1\n"}, tmp_path)
    first = {"version": 1, "files": {"a.py": hashlib.sha256(b"1\n").hexdigest()}}
    (tmp_path / MANIFEST).write_text(json.dumps(first))
    assert "a.py" in write({"a.py": "2\n"}, tmp_path).changed
    assert json.loads((tmp_path / MANIFEST).read_text())["version"] == 2


def test_a_file_that_cannot_be_read_is_said_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(FILES, tmp_path)
    real = Path.read_bytes

    def denied(path: Path) -> bytes:
        if path.name == "logo.bin":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(Path, "read_bytes", denied)
    with pytest.raises(SpecError) as caught:
        write(FILES, tmp_path)
    [problem] = caught.value.problems
    assert (problem.code, problem.message) == ("E903", "can't read this file: Permission denied")


def test_what_a_killed_run_left_is_cleaned_up(tmp_path: Path) -> None:
    write(FILES, tmp_path)
    left = [f".specloom-{os.getpid()}-0123abcd.tmp", f"pkg/deep/.specloom-{os.getpid()}-0.tmp"]
    for name in left:
        (tmp_path / name).write_text("half")
    write({**FILES, "new.py": ""}, tmp_path)
    assert [(tmp_path / name).exists() for name in left] == [False, True]  # the second isn't ours


# Diffs


def test_a_diff_shows_every_kind_of_change(tmp_path: Path) -> None:
    write({"gone.py": "a\n", "same.py": "s\n", "mod.py": "a\nb", "x.bin": b"\0"}, tmp_path)
    assert diff(
        {"same.py": "s\n", "mod.py": "a\nc\n", "x.bin": b"\1\0", "n.py": "n\n"}, tmp_path
    ) == (
        "--- a/gone.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n"
        "--- a/mod.py\n+++ b/mod.py\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n"
        "--- /dev/null\n+++ b/n.py\n@@ -0,0 +1 @@\n+n\n"
        "Binary files a/x.bin and b/x.bin differ\n"
    )


LINES = st.text("ab\n\f\x1c", max_size=12)


@given(LINES, LINES)
@settings(max_examples=25, deadline=None)
@pytest.mark.skipif(shutil.which("patch") is None, reason="needs patch(1)")
def test_a_diff_can_be_applied(
    tmp_path_factory: pytest.TempPathFactory, old: str, new: str
) -> None:
    folder = tmp_path_factory.mktemp("diff")
    write({"keep": "1", "f": old}, folder)
    text = diff({"keep": "1", "f": new}, folder)
    if old == new:
        assert text == ""
        return
    command = ["patch", "--binary", "-s", "-p1"]
    subprocess.run(command, cwd=folder, input=text.encode(), check=True, env={**os.environ})
    patched = folder / "f"
    assert (patched.read_bytes() if patched.exists() else b"") == new.encode()


def test_compare_and_diff_write_nothing(tmp_path: Path) -> None:
    assert compare(FILES, tmp_path / "out").stale
    assert diff(FILES, tmp_path / "out")
    assert not (tmp_path / "out").exists()
