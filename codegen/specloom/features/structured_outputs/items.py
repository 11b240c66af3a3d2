"""Answers that are a list of items: messages with parts, and calls of functions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from specloom.features.structured_outputs.shape import Shape, field_type, members
from specloom.features.structured_outputs.views import (
    FORMAT,
    GENERIC,
    StreamClass,
    class_head,
    stream_classes,
)
from specloom.ir import (
    Decl,
    JsonResult,
    ListOf,
    Named,
    Object,
    Operation,
    SchemaId,
    Type,
    UnionOf,
    main_result,
    stream_of,
)
from specloom.passes.find_tags import tag_values
from specloom.targets.python.annotations import Annotations
from specloom.targets.python.expr import Atom, Expr, Import, Subscript, imported, print_expr
from specloom.targets.python.imports import import_lines, relative
from specloom.targets.python.layout import MODEL, Layout

__all__ = ["items_of"]

_TAG = "type"
_LAST = ("response.completed", "response.failed", "response.incomplete")


@dataclass(frozen=True, slots=True)
class ParsedItems:
    """The types of a result whose items are read: names, first lines of classes, unions."""

    module: str
    imports: tuple[str, ...]
    fill_source: str
    text_head: str
    content: str
    content_union: str
    message: str
    message_head: str
    call: str
    call_head: str
    item: str
    item_union: str
    result: str
    result_head: str
    text: str
    template: str = "types/{parsed_items}.py.j2"

    @property
    def exports(self) -> tuple[str, ...]:
        return (self.text, self.content, self.message, self.call, self.item, self.result)


@dataclass(frozen=True, slots=True)
class ItemsStream:
    """The classes of a stream of items, those of its events, and the union of these."""

    module: str
    imports: tuple[str, ...]
    name: str
    heads: Mapping[str, str]
    last_heads: tuple[str, ...]
    event_names: tuple[str, ...]
    parsed: str
    union: str
    union_text: str
    classes: tuple[StreamClass, ...]
    template: str = "types/{items_stream}.py.j2"

    @property
    def exports(self) -> tuple[str, ...]:
        names = (self.name, f"{self.name}Manager")
        more = (f"{self.name}State", self.union)
        return (*names, *(f"Async{name}" for name in names), *self.event_names, *more)


class _Narrowed(Annotations):
    """Types as they are, but for those that have a parsed form."""

    def __init__(self, layout: Layout, parsed: Mapping[SchemaId, Expr]) -> None:
        super().__init__(layout, MODEL)
        self._parsed = parsed

    def of(self, type_: Type) -> Expr:
        if isinstance(type_, Named) and type_.id in self._parsed:
            return self._parsed[type_.id]
        return super().of(type_)


class _Items(Shape):
    folder = "items"

    def __init__(
        self, layout: Layout, classes: Mapping[str, Decl], events: Mapping[str, Decl]
    ) -> None:
        super().__init__(classes["result"], layout)
        self._classes = classes
        self._events = events

    @property
    def streams(self) -> bool:
        return all(tag in self._events for tag in (*_EVENTS, *_LAST))

    def _name(self, which: str) -> str:
        return f"Parsed{self.layout.python_name(self._classes[which], MODEL)}"

    def _base(self, decl: Decl) -> Atom:
        module = self.layout.module(decl, MODEL)
        return imported("." + module, self.layout.python_name(decl, MODEL))

    def parsed_module(self, *, short: bool) -> ParsedItems:
        module = self.names.parsed_module
        name = {which: self._name(which) for which in self._classes}
        generic = {w: Subscript(Atom(name[w]), (FORMAT,)) for w in ("text", "message")}
        parsed: dict[SchemaId, Expr] = {
            self._classes["text"].id: generic["text"],
            self._classes["message"].id: generic["message"],
            self._classes["call"].id: Atom(name["call"]),
        }
        narrowed = _Narrowed(self.layout, parsed)
        unions = [
            print_expr(narrowed.of(self._classes[w].type), f"{name[w]}: TypeAlias = ", "", 0)
            for w in ("content", "item")
        ]
        heads = {
            which: class_head(name[which], self._base(self._classes[which]), *more)
            for which, more in (
                ("text", (GENERIC,)),
                ("message", (GENERIC,)),
                ("call", ()),
                ("result", (GENERIC,)),
            )
        }
        wanted = {Import(".structured.calls", "FormatT")}
        for printed in (*unions, *heads.values()):
            wanted.update(printed.imports)
        wanted |= {Import("typing", name) for name in ("TYPE_CHECKING", "Generic", "cast")}
        wanted.add(Import("typing_extensions", "TypeAlias"))
        return ParsedItems(
            module=module,
            imports=tuple(import_lines(wanted, module)),
            fill_source=relative(".structured.items.fill", module),
            text=name["text"],
            text_head=heads["text"].text,
            content=name["content"],
            content_union=unions[0].text,
            message=name["message"],
            message_head=heads["message"].text,
            call=name["call"],
            call_head=heads["call"].text,
            item=name["item"],
            item_union=unions[1].text,
            result=name["result"],
            result_head=heads["result"].text,
        )

    def stream_module(self) -> ItemsStream:
        module = self.names.stream_module
        tags = (*_EVENTS, *_LAST)
        name = {tag: self.layout.python_name(self._events[tag], MODEL) for tag in tags}
        parsed_name = {tag: f"Parsed{name[tag]}" for tag in tags}
        generic = {tag for tag in tags if tag not in _PLAIN}
        heads = {
            tag: class_head(
                parsed_name[tag],
                self._base(self._events[tag]),
                *((GENERIC,) if tag in generic else ()),
            )
            for tag in tags
        }
        narrowed: dict[SchemaId, Expr] = {
            self._events[tag].id: Subscript(Atom(parsed_name[tag]), (FORMAT,))
            if tag in generic
            else Atom(parsed_name[tag])
            for tag in tags
        }
        union = self._classes["events"]
        union_name = self._name("events")
        printed = print_expr(
            _Narrowed(self.layout, narrowed).of(union.type), f"{union_name}: TypeAlias = ", "", 0
        )
        parsed = imported("." + self.names.parsed_module, self.names.parsed)
        rows = "".join(f'        "{tag}": {parsed_name[tag]},\n' for tag in tags)
        classes, used = stream_classes(
            self.names.stream,
            (".structured.items.stream", "ItemsStream"),
            # Only type checkers know a union with a type variable.
            Atom(f'"{union_name}[FormatT]"'),
            Subscript(parsed, (FORMAT,)),
            (f"_answer = {self.names.parsed}", f"_classes = {{\n{rows}    }}"),
        )
        used |= {*printed.imports, *parsed.imports}
        for head in heads.values():
            used |= head.imports
        used |= {Import(".structured.items.events", "Grown"), Import("pydantic", "PrivateAttr")}
        used |= {Import("typing", "Generic"), Import("typing_extensions", "TypeAlias")}
        used.add(Import("typing", "cast"))
        return ItemsStream(
            module=module,
            imports=tuple(import_lines(used, module)),
            name=self.names.stream,
            heads={_EVENTS[tag]: heads[tag].text for tag in _EVENTS},
            last_heads=tuple(heads[tag].text for tag in _LAST),
            event_names=tuple(parsed_name.values()),
            parsed=self.names.parsed,
            union=union_name,
            union_text=printed.text,
            classes=classes,
        )


# The events that have more than came, and what they are in the template.
_EVENTS = {
    "response.output_text.delta": "text_delta",
    "response.output_text.done": "text_done",
    "response.function_call_arguments.delta": "arguments_delta",
    "response.function_call_arguments.done": "arguments_done",
}
_PLAIN = {tag for tag in _EVENTS if "arguments" in tag}


def items_of(operation: Operation, layout: Layout) -> Shape | None:
    """The types of the operation's answer, or None where it has another form."""
    answer = main_result(operation.interaction)
    type_ = answer.type if isinstance(answer, JsonResult) else None
    result = next(members(type_, layout), None)
    item = _union_in(field_type(result, "output"), layout)
    kinds = _tagged(item, layout)
    message, call = kinds.get("message"), kinds.get("function_call")
    content = _union_in(field_type(message, "content"), layout)
    text = _tagged(content, layout).get("output_text")
    found = {
        "result": result,
        "item": item,
        "message": message,
        "content": content,
        "text": text,
        "call": call,
    }
    classes = {name: decl for name, decl in found.items() if decl is not None}
    if len(classes) < len(found):
        return None
    stream = stream_of(operation.interaction)
    events = _union_in(stream.event, layout) if stream else None
    if events is not None:
        classes["events"] = events
    return _Items(layout, classes, _tagged(events, layout))


def _union_in(type_: Type | None, layout: Layout) -> Decl | None:
    """The named union that a value or the items of a list are."""
    while isinstance(type_, ListOf):
        type_ = type_.item
    decl = layout.decls.get(type_.id) if isinstance(type_, Named) else None
    return decl if decl is not None and isinstance(decl.type, UnionOf) else None


def _tagged(union: Decl | None, layout: Layout) -> dict[str, Decl]:
    """The members of a union by their tag."""
    found: dict[str, Decl] = {}
    if union is not None:
        for decl in members(union.type, layout):
            if isinstance(decl.type, Object):
                for value in tag_values(decl.type, _TAG):
                    found.setdefault(value, decl)
    return found
