"""Packed numbers in models: lists for whoever looks, arrays for whoever wants them."""

from __future__ import annotations

import base64
import copy
import json
import pickle
import struct
import sys
from typing import Annotated, Any

import numpy
import pytest
from engine.decode import convert
from engine.models import UNPACK, Packed, decode
from engine.vectors import Matrix, Vector
from pydantic import ConfigDict


class Item(Vector):
    index: int
    numbers: Annotated[list[float], Packed("float32")]
    label: str | None = None


class Answer(Matrix):
    data: list[Item]
    model: str


def pack(*numbers: float) -> str:
    return base64.b64encode(struct.pack(f"<{len(numbers)}f", *numbers)).decode()


ROWS = [[float(row * 100 + n) for n in range(30)] for row in range(4)]


def body(rows: Any = None, **more: Any) -> bytes:
    given = ROWS if rows is None else rows
    data = [
        {"index": i, "numbers": pack(*row) if isinstance(row, list) else row, **more}
        for i, row in enumerate(given)
    ]
    return json.dumps({"data": data, "model": "m"}).encode()


def read(data: bytes) -> Any:
    return decode(Answer, data, UNPACK)


def held(answer: Any) -> list[str]:
    """The types of what the models hold in the place of their numbers."""
    return [type(vars(item)["numbers"]).__name__ for item in answer.data]


def test_numbers_become_a_list_when_they_are_read() -> None:
    answer = read(body())
    assert held(answer) == ["Floats"] * 4
    first = answer.data[0].numbers
    assert type(first) is list and first == ROWS[0] and type(first[0]) is float
    assert answer.data[0].numbers is first
    assert held(answer) == ["list", "Floats", "Floats", "Floats"]
    assert [item.numbers for item in answer.data] == ROWS
    assert [item.index for item in answer.data] == [0, 1, 2, 3] and answer.model == "m"


def plainly(data: bytes) -> Any:
    """The same answer, with lists from the beginning."""
    found = json.loads(data)
    for item in found["data"]:
        text = base64.b64decode(item["numbers"])
        item["numbers"] = list(struct.unpack(f"<{len(text) // 4}f", text))
    return decode(Answer, json.dumps(found).encode())


def test_nobody_sees_the_difference() -> None:
    plain = plainly(body())
    same = [
        lambda a: a.model_dump(),
        lambda a: a.model_dump(mode="json"),
        lambda a: a.model_dump_json(),
        lambda a: a.to_dict(),
        lambda a: a.to_json(),
        lambda a: json.dumps(a.to_dict()),
        repr,
        str,
        lambda a: dict(a.data[0]),
        lambda a: list(a.data[0]),
        lambda a: a.data[0].numbers[3],
        lambda a: a.data[0].model_fields_set,
        lambda a: pickle.loads(pickle.dumps(a)).to_json(),
        lambda a: type(vars(pickle.loads(pickle.dumps(a)).data[0])["numbers"]),
        lambda a: copy.deepcopy(a).to_json(),
        lambda a: a.model_copy(deep=True).data[0].numbers,
        lambda a: a.data[0].model_copy(update={"index": 7}).to_json(),
    ]
    for look in same:
        assert look(read(body())) == look(plain)
    assert read(body()) == plain and plain == read(body()) and read(body()) == read(body())
    assert read(body()) != read(body([[1.0] * 30]))
    assert Answer.model_json_schema() == type(plain).model_json_schema()


def test_a_shallow_copy_shares_the_list() -> None:
    item = read(body()).data[0]
    other = copy.copy(item)
    item.numbers.append(5.0)
    assert other.numbers is item.numbers and other.numbers[-1] == 5.0


def test_a_changed_list_is_what_is_written() -> None:
    answer = read(body())
    answer.data[0].numbers[0] = 9.0
    answer.data[1].numbers = [1.0]
    assert answer.to_dict()["data"][0]["numbers"][0] == 9.0
    assert answer.to_dict()["data"][1]["numbers"] == [1.0]
    assert answer.data[0].to_numpy()[0] == 9.0
    del answer.data[2].numbers
    with pytest.raises(AttributeError):
        _ = answer.data[2].numbers
    with pytest.raises(AttributeError):
        _ = Item.numbers


def test_an_array_of_all() -> None:
    answer = read(body())
    matrix = answer.to_numpy()
    assert matrix.dtype == numpy.float32 and matrix.shape == (4, 30)
    assert matrix.tolist() == ROWS
    assert held(answer) == ["Floats"] * 4, "no list was made"
    assert answer.data[2].to_numpy().tolist() == ROWS[2]


def test_an_array_may_be_written_to() -> None:
    answer = read(body())
    for array in (answer.to_numpy(), answer.data[0].to_numpy()):
        array += 1
        assert array.reshape(-1)[0] == ROWS[0][0] + 1
    assert answer.data[0].numbers == ROWS[0], "the answer stays as it came"


def test_an_array_of_rows_that_lie_elsewhere() -> None:
    answer = read(body())
    answer.data.reverse()
    assert answer.to_numpy().tolist() == ROWS[::-1]
    assert answer.data[0].numbers == ROWS[3]
    assert answer.to_numpy().tolist() == ROWS[::-1]
    assert plainly(body()).to_numpy().dtype == numpy.float32


@pytest.mark.parametrize(
    "rows", [["no numbers"] * 2, [[1.0] * 30, [1.0] * 20], [None], [["a"] * 3]]
)
def test_what_is_no_array(rows: Any) -> None:
    data = {"data": [{"index": 0, "numbers": row} for row in rows], "model": "m"}
    with pytest.raises(ValueError):
        read(json.dumps(data).encode()).to_numpy()


def test_no_vectors_at_all() -> None:
    with pytest.raises(ValueError):
        read(b'{"data": [], "model": "m"}').to_numpy()


def test_without_numpy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "numpy", None)
    answer = read(body())
    with pytest.raises(ImportError, match="numpy"):
        answer.to_numpy()
    assert answer.data[0].numbers == ROWS[0]


def test_what_is_no_base64_stays_a_string() -> None:
    assert [item.numbers for item in read(body()).data] == ROWS
    bad = pack(*ROWS[0])[:-2] + "!="
    found = read(body([bad, ROWS[1]])).data
    assert found[0].numbers == bad and found[1].numbers == ROWS[1]


def texts() -> list[bytes]:
    long = pack(*ROWS[0])
    return [
        body(label="x"),
        body([long[:-1], ROWS[0]]),
        body([long + "\\n", ROWS[0]]),
        body(["AAAA" * 40 + "AA==", ROWS[0]]),
        body().replace(b'"numbers": ', b'"numbers"\n :\t'),
        body(numbers2=long, other={"numbers": long}),
        body(label='"numbers": "' + long),
        body(label="numbers"),
        body(**{'"numbers': long}),
        body(**{"\\numbers": long}),
        body([[1.5], []]),
        body().replace(b"AAAA", b"AA\\/A"),
        json.dumps({"numbers": long, "data": [], "model": long}).encode(),
    ]


@pytest.mark.parametrize("data", texts(), ids=range(len(texts())))
def test_parsing_to_packed_numbers_changes_no_result(data: bytes) -> None:
    # Values that were parsed before take the way over a str.
    plain = convert(Answer, json.loads(data), UNPACK)
    assert set(held(plain)) <= {"list", "str"}
    found = read(data)
    assert found == plain
    assert found.to_dict() == plain.to_dict()


@pytest.mark.parametrize("end", [1, 40, 100, 200, 300])
def test_a_text_that_is_cut_off(end: int) -> None:
    with pytest.raises(ValueError):
        read(body()[:end])


def test_base64_stays_when_not_asked() -> None:
    assert decode(Answer, body()).data[0].numbers == pack(*ROWS[0])


def test_a_subclass() -> None:
    class Named(Item):
        model_config = ConfigDict(frozen=True)
        name: str = "n"

    found = decode(Named, json.dumps({"index": 1, "numbers": pack(*ROWS[0])}).encode(), UNPACK)
    assert found.numbers == ROWS[0] and found.name == "n"
    assert Named(index=1, numbers=[1.0]).numbers == [1.0]
