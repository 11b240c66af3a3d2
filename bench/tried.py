"""Why a target is missed, by the row's name: what was found out, and what was tried."""

from __future__ import annotations

TRIED: dict[str, str] = {
    "embeddings": (
        "what is left is the making of three million float objects: `tolist()` of a memoryview,"
        " of an `array` and of numpy, and `struct.unpack`, all take the same 32 ns a number, a"
        " third of the official package's whole call. Nobody pays it who doesn't look at the"
        " numbers (the next row), or takes them as an array."
    ),
    "embeddings-numpy": (
        "of 37 ms, 13 are httpx2 handing over 17 MB in pieces of 64 KB (a bare socket: 7, with"
        " pieces of 256 KB 5, but httpx2 lets nobody choose), and 10 are base64, which pydantic's"
        " parser decodes four times as fast as the standard library (pybase64: 6). To decode the"
        " numbers in the one pass that parses the JSON was tried: 15 ms instead of the 17 that"
        " it takes to cut them out before. All of these together would just meet the target."
    ),
    "pyright": (
        "a script with one pydantic model and no client (the side “pydantic” in last.json) costs"
        " four fifths of ours and of theirs: pyright spends it on `BaseModel` itself, before any"
        " client is read (a script that stops at `OpenAI()` takes two fifths of theirs). Only"
        " hiding pydantic from type checkers would help, and would make it an error to pass our"
        " models where a `BaseModel` is asked for."
    ),
    "size": (
        "compared is the package alone, compiled modules included, as the dependencies (httpx2,"
        " pydantic) are the same on both sides. Ours holds what theirs has not: the catalogue of"
        " models, the linter of structured outputs and the mock for tests make a third of it; and"
        " it describes fewer operations. The next third is signatures and docstrings, written"
        " out for sync and async calls and for each overload, so that editors show them."
    ),
    "mypy": (
        "narrowly, and not in each run (0.38 to 0.46). Nearly half is pydantic's own (see pyright);"
        " the rest are the types of the parameters of one call, which are declared field by field."
    ),
}
