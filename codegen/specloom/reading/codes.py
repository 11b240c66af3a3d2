"""Every diagnostic code of understanding and printing a spec, with its one line of explanation."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["CODES"]

CODES: Mapping[str, str] = {
    # Names
    "G010": "two things would get one name in the client",
    "G011": "an operation got a longer name, because another has its own",
    "G022": "a type got a longer name, because another has its own",
    # What is left out, or taken one way of several
    "G012": "a parameter stands in a place that no request has",
    "G013": "no response says that a call succeeded",
    "G014": "a body can be sent in several forms, and the client sends one of them",
    "G015": "something that should be an operation or a path item is none",
    "G016": "a security scheme by which the client can't sign calls",
    "G017": "a webhook or callback whose message has no JSON body",
    "G020": "the parts of an allOf don't go together",
    "G021": "an operation can stream, but nothing says what turns that on",
    # What was recognised, and what only looks like it
    "G030": "a list is recognised as one that comes in pages",
    "G031": "x-loom-structured on an operation that doesn't answer as chat completions do",
    "G032": "an alias of x-loom-aliases stands for nothing",
    # Templates
    "G040": "a template that can't be printed",
    "G041": "what a template printed is no Python",
    "G042": "a template of your own that is never used",
}
