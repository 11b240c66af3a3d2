"""What became of models between two catalogues."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from specloom.diff import Verdict, compare
from specloom.features.model_catalogue import diff, load
from specloom.ir import Api, ClientInfo, Name, Resource

SPEC = Path(__file__).resolve().parents[2] / "spec"


def api(catalogue: Any) -> Api:
    client = ClientInfo(name=Name.of("Zoo"))
    return Api("Zoo", "1", "", "", client, (), (), Resource(()), (), features=(catalogue,))


def test_models_that_come_go_and_end_earlier_are_changes() -> None:
    catalogue = load(SPEC)
    first, second, third, *_ = (card for card in catalogue if card.shutdown is not None)
    cards = dict(catalogue.cards)
    del cards[first.id]
    cards[second.id] = replace(second, shutdown=date(2020, 1, 1))
    cards[third.id] = replace(third, context_window=1)
    cards["gpt-new"] = replace(third, id="gpt-new")
    changes = compare(api(catalogue), api(replace(catalogue, cards=cards)), [diff])
    said = {(c.name, c.subject): c for c in changes}
    assert set(said) == {
        ("model-removed", f"model {first.id}"),
        ("shutdown-earlier", f"model {second.id}"),
        ("model-changed", f"model {third.id}"),
        ("model-added", "model gpt-new"),
    }
    earlier = said["shutdown-earlier", f"model {second.id}"]
    assert earlier.verdict is Verdict.MAY_BREAK_CALLERS
    assert earlier.after == "2020-01-01" and earlier.before == str(second.shutdown)
    assert earlier.old.where.line and earlier.new.where.line
