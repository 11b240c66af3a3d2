"""What a scan takes for a model id, which files it reads, and what it leaves aside."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from specloom.features.model_catalogue import Catalogue
from specloom.features.model_catalogue.scan import scan
from specloom.features.model_catalogue.scan.tokens import Matcher


def found(catalogue: Catalogue, text: str) -> list[str]:
    return [token.id for token in Matcher(catalogue).find(text.encode())]


@pytest.mark.parametrize(
    "text",
    [
        'model="gpt-4o"',
        "model='gpt-4o'",
        "model: gpt-4o",
        "MODEL=gpt-4o",
        '{"model":"gpt-4o"}',
        r'"{\"model\": \"gpt-4o\"}"',
        "use `gpt-4o`, please",
        "we like gpt-4o.",
        "gpt-4o: the best",
        "(gpt-4o)",
        "**gpt-4o**",
        "gpt-4o模型",
        '"openai/gpt-4o"',
        "azure/gpt-4o",
        "openrouter/openai/gpt-4o",
        "openai:gpt-4o",
        "openrouter/openai/gpt-4o:online",
        "model:gpt-4o",
        "--model=gpt-4o",
        "llm -m gpt-4o",
        "wss://api.openai.com/v1/realtime?model=gpt-4o&x=1",
        r'"Models:\ngpt-4o\n"',
        "ft:gpt-4o:my-org:custom_suffix:id",
        "openai/ft:gpt-4o:org::id",
        "<td>gpt-4o</td>",
        '"^gpt-4o$"',
        r"'gpt-4o\'",
        "MODEL=${MODEL:-gpt-4o}",
        "model: ${MODEL-openai/gpt-4o}",
        "${A:-${B:-gpt-4o}}",
    ],
)
def test_a_whole_token_is_a_hit(catalogue: Catalogue, text: str) -> None:
    assert found(catalogue, text) == ["gpt-4o"]


@pytest.mark.parametrize(
    "text",
    [
        "my-gpt-4o",
        "gpt-4o-vision",
        "gpt-4o_results",
        "xgpt-4o",
        "gpt-4ox",
        "GPT-4o",
        "gpt-4o.md",
        "docs/gpt-4o",
        "${MODEL:-my-gpt-4o}",
        "${MODEL:?gpt-4o-x}",
        "gpt-4o/",
        "./gpt-4o",
        "/gpt-4o",
        "models/gpt-4o/run.py",
        "https://platform.openai.com/docs/models/gpt-4o",
        "page#gpt-4o",
        "[x](#gpt-4o)",
        "@gpt-4o",
        "~gpt-4o",
        r"C:\models\gpt-4o",
        "a1b2/gpt-4o",
        "someone/gpt-4o",
        "gpt-4o-2024-01-01",
        "x.gpt-4o",
        "ft:llama:org::id",
        r'r"^gpt-4\.5"',
        r'r"(gpt-4\.5|x)"',
        '"^gpt-4"',
        '"gpt-4.*"',
        "'gpt-4*'",
        "// gpt-4+ models",
    ],
)
def test_a_part_of_something_else_is_none(catalogue: Catalogue, text: str) -> None:
    assert found(catalogue, text) == []


def test_the_longest_id_counts(catalogue: Catalogue) -> None:
    text = "gpt-4 gpt-4o gpt-4o-mini gpt-4o-mini-2024-07-18 gpt-4/gpt-4.1"
    assert found(catalogue, text) == [*text.replace("/", " ").split()]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    return folder


def put(folder: Path, files: dict[str, str | bytes]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())


def places(catalogue: Catalogue, *paths: Path, **options: tuple[str, ...]) -> list[str]:
    result = scan(paths, catalogue, **options)
    return [f"{hit.path.name}:{hit.line}:{hit.column} {hit.card.id}" for hit in result.hits]


def test_places_count_characters(catalogue: Catalogue, project: Path) -> None:
    put(project, {"a.py": "# é\r\nx = 'ü'; m = 'gpt-4o'\r\n\r\nn='gpt-4'"})
    assert places(catalogue, project) == ["a.py:2:15 gpt-4o", "a.py:4:4 gpt-4"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_texts_with_a_mark(catalogue: Catalogue, project: Path, encoding: str) -> None:
    put(project, {"a.txt": "model gpt-4o".encode(encoding)})
    assert places(catalogue, project) == ["a.txt:1:7 gpt-4o"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('model = "o1"', 1),
        ("model: o3", 1),
        ("MODEL=o1", 1),
        ("ENGINE=${X:-o1}", 1),
        ("aider --model o1", 1),
        ('"openai/o1"', 1),
        ('MODELS = ["o1", "o3-mini"]', 2),
        ("models such as `o1`", 1),
        ("o1 = o3 + 1", 0),
        ('id = "o1"', 0),
        ("const o1=o3.x", 0),
        ("gcc -O3 -o o3", 0),
    ],
)
def test_short_ids_need_a_text_about_models(
    catalogue: Catalogue, project: Path, text: str, count: int
) -> None:
    put(project, {"a.txt": text})
    assert len(places(catalogue, project)) == count


@pytest.mark.parametrize(
    "text",
    [
        'if name.startswith("gpt-4"):',
        'if name.startswith(("o1", "gpt-4")):',
        'strings.HasPrefix(model, "gpt-4")',
        'if "gpt-4" in model_name:',
        'if (model.includes("gpt-4")) {',
        "if (modelName?.toLowerCase().includes('gpt-4')) {",
        'if lowerModel.Contains("gpt-4") {',
        'MODEL = "gpt-4"  # specloom: keep',
    ],
)
def test_tests_for_families_and_marked_lines_are_passed_over(
    catalogue: Catalogue, project: Path, text: str
) -> None:
    put(project, {"a.py": text})
    assert places(catalogue, project) == []


def test_membership_in_a_list_is_a_hit(catalogue: Catalogue, project: Path) -> None:
    put(project, {"a.py": 'if "gpt-4" in models: pass', "b.js": 'models.includes("gpt-4")'})
    assert places(catalogue, project) == ["a.py:1:5 gpt-4", "b.js:1:18 gpt-4"]


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ('azure_deployment="gpt-4o",', True),
        ('azureOpenAIApiDeploymentName: "gpt-4o"', True),
        ("AZURE_OPENAI_DEPLOYMENT=gpt-4o", True),
        ("AZURE_OPENAI_DEPLOYMENT=${DEPLOYMENT:-gpt-4o}", True),
        (r'"{\"deployment\": \"gpt-4o\"}"', True),
        ('os.environ["AZURE_DEPLOYMENT"] = "gpt-4o"', True),
        ('new AzureChatOpenAI("gpt-4o", {', True),
        ('azure = True; model = "gpt-4o"', False),
        ('# before the deployment: model="gpt-4o"', False),
    ],
)
def test_deployments_end_when_their_host_says_so(
    catalogue: Catalogue, project: Path, text: str, foreign: bool
) -> None:
    put(project, {"a.txt": text})
    assert [hit.foreign for hit in scan([project], catalogue).hits] == [foreign]


IGNORING = {
    ".gitignore": "*.log\nbuild/\n!keep.log\n",
    "a.py": "'gpt-4o'",
    "b.log": "'gpt-4o'",
    "keep.log": "'gpt-4o'",
    "build/c.py": "'gpt-4o'",
    "sub/.gitignore": "d.py\n",
    "sub/d.py": "'gpt-4o'",
    "sub/e.py": "'gpt-4o'",
    "node_modules/f.js": "'gpt-4o'",
}


@pytest.mark.parametrize("by_git", [True, False])
def test_what_git_ignores_is_left_out(catalogue: Catalogue, project: Path, by_git: bool) -> None:
    put(project, IGNORING)
    if by_git:
        subprocess.run(["git", "init", "-q", project], check=True)
    names = sorted(place.partition(":")[0] for place in places(catalogue, project))
    assert names == ["a.py", "e.py", "keep.log"]


def test_a_named_file_is_read_although_ignored(catalogue: Catalogue, project: Path) -> None:
    put(project, IGNORING)
    subprocess.run(["git", "init", "-q", project], check=True)
    assert places(catalogue, project / "b.log") == ["b.log:1:2 gpt-4o"]
    assert places(catalogue, project / "build") == ["c.py:1:2 gpt-4o"]


def test_files_are_read_once(catalogue: Catalogue, project: Path) -> None:
    put(project, {"sub/a.py": "'gpt-4o'"})
    (project / "link.py").symlink_to(project / "sub" / "a.py")
    assert len(places(catalogue, project, project / "sub", project / "sub" / "a.py")) == 1


def test_binaries_and_huge_files_are_counted(catalogue: Catalogue, project: Path) -> None:
    put(project, {"a.png": "gpt-4o", "b.dat": b"\0gpt-4o", "c.txt": b"a line\n" * 700_000})
    result = scan([project], catalogue)
    assert (result.hits, result.read, result.gathered.skipped) == ((), (), 3)
    assert scan([project / "c.txt"], catalogue).lines == 700_000


def test_patterns_leave_files_out(catalogue: Catalogue, project: Path) -> None:
    put(project, {"docs/a.md": "`gpt-4o`", "b.md": "`gpt-4o`"})
    assert places(catalogue, project, exclude=("docs/",)) == ["b.md:1:2 gpt-4o"]


@pytest.mark.parametrize(
    "name",
    [
        "tests/fixtures/answer.json",
        "tests/cassettes/test_chat.yaml",
        "ui/__snapshots__/a.snap",
        "supabase/migrations/20240125192042_models.sql",
        "posts/2024-05-13-news.md",
        "CHANGELOG.md",
        "docs/changelog.rst",
    ],
)
def test_recordings_are_distinguished(catalogue: Catalogue, project: Path, name: str) -> None:
    put(project, {name: "'gpt-4o'"})
    assert [hit.recorded for hit in scan([project], catalogue).hits] == [True]


def test_the_folders_around_a_project_say_nothing(catalogue: Catalogue, tmp_path: Path) -> None:
    project = tmp_path / "fixtures" / "2024-05-13"
    put(project, {"a.py": "'gpt-4o'"})
    assert [hit.recorded for hit in scan([project], catalogue).hits] == [False]


def test_outputs_of_notebooks_are_recordings(catalogue: Catalogue, project: Path) -> None:
    notebook = """{"cells": [
      {"outputs": [{"text": ["a ] \\" gpt-4o-mini"]}, [1]], "source": ["m = 'gpt-4o'"]},
      {"source": ["n = 'gpt-4'"], "outputs": []}]}"""
    put(project, {"a.ipynb": notebook})
    hits = scan([project], catalogue).hits
    assert [(hit.card.id, hit.recorded) for hit in hits] == [
        ("gpt-4o-mini", True),
        ("gpt-4o", False),
        ("gpt-4", False),
    ]


def test_what_stands_before_an_id(catalogue: Catalogue, project: Path) -> None:
    put(project, {"a.txt": "openai/gpt-4o azure/gpt-4o ft:gpt-4o:org::id gpt-4o"})
    hits = scan([project], catalogue).hits
    assert [(hit.prefix, hit.foreign, hit.fine_tuned) for hit in hits] == [
        ("openai", False, False),
        ("azure", True, False),
        ("", False, True),
        ("", False, False),
    ]


def test_a_line_without_end_is_no_trap(catalogue: Catalogue, project: Path) -> None:
    put(project, {"a.js": "o1/" * 200_000 + " " + "gpt-4" * 100_000 + ' "gpt-4o"'})
    assert [hit.card.id for hit in scan([project], catalogue).hits] == ["gpt-4o"]


def test_many_hits_in_one_line(catalogue: Catalogue, project: Path) -> None:
    put(project, {"a.js": "é 'gpt-4o' " * 30_000})
    hits = scan([project], catalogue).hits
    assert [hit.column for hit in hits] == [4 + 11 * i for i in range(30_000)]
