"""Further options of the client: what is kept, what chooses an address, what is refused."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from specloom.ir import ClientOption
from specloom.targets.python.docstrings import escape, wrap
from specloom.targets.python.expr import LINE, quoted
from specloom.targets.python.identifiers import pascal, snake


@dataclass(frozen=True, slots=True)
class ClientOptionView:
    """An option: its argument, and the lines of `__init__` and `copy` that deal with it."""

    name: str
    type: str
    argument_doc: str
    beginning: tuple[str, ...] = ()
    end: tuple[str, ...] = ()
    in_copy: tuple[str, ...] = ()
    kept: bool = True
    scheme: str = ""
    exchange: str = ""
    constant: str = ""
    urls: tuple[str, ...] = ()
    alias: tuple[str, ...] = ()


def option_views(options: Sequence[ClientOption]) -> tuple[ClientOptionView, ...]:
    """The options, in their order."""
    names = [snake(option.name.snake) for option in options]
    addresses = [n for n, option in zip(names, options, strict=True) if n.endswith("base_url")]
    return tuple(_view(n, o, addresses) for n, o in zip(names, options, strict=True))


def _view(name: str, option: ClientOption, addresses: list[str]) -> ClientOptionView:
    doc = _doc(name, option)
    if option.refused:
        given = [f"            {row}," for row in (quoted(name), name, quoted(option.refused))]
        lines = ("        refused(", *given, "        )")
        return ClientOptionView(name, "object", doc, lines, (), lines, False)
    if option.urls:
        lines = tuple(_choose(name, addresses))
        rows = tuple(f"{quoted(key)}: {quoted(url)}" for key, url in option.urls)
        type_ = pascal(name)
        alias = tuple(_literal(type_, [quoted(key) for key, _ in option.urls]))
        return ClientOptionView(
            name, type_, doc, lines, (), lines, False, constant=name.upper(), urls=rows, alias=alias
        )
    if option.exchange:
        either = quoted(f"pass either api_key or {name}")
        end = (
            f"        if {name} is not None:",
            "            if api_key is not None:",
            f"                raise InvalidArgumentError({either})",
            f"            self.{name} = {name}",
        )
        url = quoted(option.exchange)
        return ClientOptionView(name, "WorkloadIdentity", doc, end=end, exchange=url)
    type_ = "str | httpx2.URL" if name.endswith("_url") else "str"
    scheme = quoted(option.scheme) if option.scheme else ""
    return ClientOptionView(name, type_, doc, tuple(_keep(name, option)), scheme=scheme)


def _literal(name: str, values: list[str]) -> Iterator[str]:
    line = f"{name} = Literal[{', '.join(values)}]"
    if len(line) <= LINE:
        yield line
        return
    yield f"{name} = Literal["
    yield from (f"    {value}," for value in values)
    yield "]"


def _keep(name: str, option: ClientOption) -> Iterator[str]:
    if option.env:
        yield f"        if {name} is None:"
        yield f"            {name} = os.environ.get({quoted(option.env)}) or None"
    yield f"        self.{name} = {name}"


def _choose(name: str, addresses: list[str]) -> Iterator[str]:
    yield "        base_url = chosen_url("
    yield f"            {quoted(name)},"
    yield f"            {name},"
    yield f"            {name.upper()},"
    yield "            base_url,"
    for other in addresses:
        yield f"            {other}={other},"
    yield "        )"


def _doc(name: str, option: ClientOption) -> str:
    text = " ".join(option.doc.split()).rstrip(".")
    sense = text[:1].lower() + text[1:]
    other = f"; left out, it comes from the environment: {option.env}" if option.env else ""
    rows = wrap(f"{name}: {sense}{other}.", 12, hanging=4)
    return escape("\n".join(" " * 12 + row for row in rows))
