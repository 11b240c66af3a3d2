"""Says aloud what was skipped: a skipped comparison must not look like a passed one."""

from __future__ import annotations

import pytest


@pytest.hookimpl(trylast=True)
def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.skipped and isinstance(report.longrepr, tuple):
        print(f"\n{report.nodeid} skipped: {report.longrepr[2]}")
