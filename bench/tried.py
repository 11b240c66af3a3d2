"""Why a target is missed, by the row's name: what was found out, and what was tried."""

from __future__ import annotations

TRIED: dict[str, str] = {
    "embeddings": (
        "what is left is the making of three million float objects. Where each vector is let go"
        " before the next, a number takes 9 ns; where all are kept, as the answer has to, 32 ns:"
        " the rest is the system handing out 100 MB of memory, page by page. `tolist()` of a"
        " memoryview, of an `array` and of numpy and `struct.unpack` differ little. Nobody pays it"
        " who doesn't look at the numbers (the next row), or takes them as an array."
    ),
    "embeddings-numpy": (
        "the numbers are now decoded in the one pass that parses the JSON: 15 ms, of which 7 are"
        " base64 (pydantic's decoder takes a quarter of the standard library's time; pybase64 5)"
        " and 4 the parsing of 17 MB. httpx2 takes 7 to hand these over (a bare socket 2: h11"
        " copies each piece thrice), joining them 2, the array 1. The rest, up to a third and"
        " changing from run to run, are page faults: 42 MB of fresh memory at 1 to 2 µs a page"
        " here. Tried as well: cutting the numbers out while the body arrives, memory in large"
        " pages, one pool for all numbers (a quarter less memory, 5 % less time)."
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
        "a script with a model of pydantic takes two fifths of ours, and with httpx2 seven tenths."
        " Of the rest, 0.19 s are one pass of Python's garbage collector inside mypy, which starts"
        " at 200,000 new objects: pydantic and httpx2 make 140,000, the client 77,000 more, most"
        " of them for its types and for the signatures of 31 operations, written out for each"
        " overload. Leaving out the wrappers for raw responses would save 4,300, aliases for what"
        " each signature repeats 3,300. That type checkers no longer read the tables of lazy"
        " imports, nor modules that only give further names, saved 4,900 and 44 modules."
    ),
}
