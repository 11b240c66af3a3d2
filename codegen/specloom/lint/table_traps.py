"""The traps: what the server takes, and users regret."""

from __future__ import annotations

from .findings import Mode
from .rule import ALL, OFF, WARNING, Rule

__all__ = ["TRAP_RULES"]

_MADE_STRICT = frozenset({Mode.STRICT, Mode.NORMALISED})
_OPENAI_ONLY = {"anthropic": OFF, "gemini": OFF}
_EVERYWHERE = {"anthropic": WARNING, "gemini": WARNING}


def _trap(
    id: str,
    title: str,
    message: str,
    why: str,
    hint: str,
    modes: frozenset[Mode] = _MADE_STRICT,
    evidence: str = "D",
    everywhere: bool = True,
) -> Rule:
    return Rule(
        id,
        title,
        message,
        why,
        hint,
        severity=WARNING,
        modes=modes,
        profiles=_EVERYWHERE if everywhere else _OPENAI_ONLY,
        since="",
        evidence=evidence,
    )


TRAP_RULES: tuple[Rule, ...] = (
    _trap(
        "T1",
        "a nullable enum lists null",
        "the type allows null, but the enum doesn't list it: null can never be produced",
        "A value has to satisfy `type` and `enum` both. The guide's own weather example has this "
        "slip.",
        "add null to the enum, or drop it from the type",
        modes=ALL,
    ),
    _trap(
        "T2",
        "Responses makes tools strict that don't say otherwise",
        "the Responses API reads this tool as strict: {what}",
        "Where a Responses tool doesn't say `strict`, the API closes every object and requires "
        "every property, adding no null; what can't be made strict is documented to be read as it "
        "is. Chat Completions does none of it.",
        "say `strict: false`, or make optional properties nullable and say `strict: true`",
        modes=frozenset({Mode.NORMALISED}),
        evidence="L",
        everywhere=False,
    ),
    _trap(
        "T3",
        "a default has no effect",
        "the default of {name} is ignored: the model gives a value every time",
        "A strict property is always generated, so its default never applies.",
        "remove it, or say in the description what to give when nothing is known",
    ),
    _trap(
        "T4",
        "tuples and sets are not kept",
        "'{keyword}' is ignored{detail}",
        "The server takes `prefixItems` and doesn't follow it; uniqueness is not sampled for.",
        "use an object with one property for each element",
        evidence="T",
    ),
    _trap(
        "T5",
        "a map can't be expressed",
        "an object with free keys can't be filled: strict closes it{detail}",
        "dict[str, X] becomes an object without properties that only admits the empty object.",
        "use an array of objects with `key` and `value`",
    ),
    _trap(
        "T6",
        "branches of a union can be told apart",
        "branches {first} and {second} can't be told apart",
        "Objects with the same properties and no distinguishing const are accepted; a parser takes "
        "the first that fits.",
        "give each branch a property with its own const",
        modes=ALL,
        evidence="U",
    ),
    _trap(
        "T7",
        "reasoning comes before its answer",
        "'{answer}' is generated before '{reason}'",
        "Properties are generated in their order in the schema, so an answer that stands first is "
        "given without the reasoning. The order of `required` has no effect.",
        "move '{reason}' before '{answer}'",
    ),
    _trap(
        "T8",
        "a model can say that it doesn't know",
        "{what}",
        "A required closed choice forces an answer even where the input has none; most models then "
        "make one up.",
        "{fix}",
        modes=frozenset({Mode.STRICT}),
        evidence="M",
    ),
    _trap(
        "T9",
        "a recursion can end",
        "{ref} recurs without a way out: no finite value fits",
        "Each value contains another one, with no null, empty list or other branch to stop at.",
        "make the property nullable, or put it into an array",
        evidence="U",
    ),
    _trap(
        "T10",
        "values are matched as they are written",
        "{what}",
        "Floats in enums compare by their text, mixed enums confuse parsers, patterns match "
        "anywhere unless anchored, and very large bounds cost time.",
        "{fix}",
        evidence="U",
    ),
    _trap(
        "T11",
        "one bad tool fails the whole request",
        "{bad} of {count} tools has a schema that is refused: the request fails for all of them",
        "Every tool in the payload is checked, those that are never called too.",
        "fix {names}, or leave it out",
        modes=ALL,
        evidence="T",
    ),
    _trap(
        "T12",
        "property names don't look like keywords",
        "the property '{name}' has the name of a keyword",
        "Tools that rewrite schemas without knowing where they are take such a property for the "
        "keyword and damage it.",
        "choose another name where you can",
        modes=ALL,
        evidence="U",
    ),
    _trap(
        "T13",
        "definitions are in one place",
        "{what}",
        "`definitions` is the older name of `$defs`; a reference that doesn't start with `#` is "
        "remote whatever comes after.",
        "{fix}",
        modes=ALL,
        evidence="T",
    ),
)
