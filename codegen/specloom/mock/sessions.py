"""Sessions over channels: what the examples' servers answer, made to fit what a client says.

An example is cut into turns: an event of the client with the server's events after it. Each event
that comes plays the turn that fits it best. What the example's server repeats from the client's
events, texts and whole objects, is repeated from what the client really sent.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from specloom.diagnostics.near_misses import did_you_mean
from specloom.document.document import plain
from specloom.document.pointer import join
from specloom.document.unknown_properties import unknown_properties
from specloom.document.wording import describe
from specloom.examples.endpoints import Endpoint
from specloom.examples.exchanges import Exchange
from specloom.examples.generated_examples import event_types
from specloom.examples.sampler import Impossible, Options
from specloom.examples.schemas import Schemas
from specloom.ir import Channel, Message, Sender, Type, channel_of
from specloom.mock.choose import features
from specloom.mock.failures import Failure, with_facts
from specloom.mock.received import Violation

__all__ = ["Script", "Session"]

Event = dict[str, Any]

_ID = re.compile(r"([a-z]+)_\d+")
# Shorter texts are said by chance.
_SAID = 6


@dataclass(frozen=True, slots=True)
class Turn:
    """What an example answers to `sent`; `earlier` is what its client sent until then.

    `new_ids` are those that no event before has.
    """

    example: int
    position: int
    sent: Event
    answers: tuple[Event, ...]
    earlier: tuple[Event, ...]
    marks: frozenset[str]
    new_ids: frozenset[str]


class Script:
    """The examples of one channel, cut into turns once."""

    def __init__(
        self, endpoint: Endpoint, examples: Sequence[Exchange], schemas: Schemas, strict: bool
    ) -> None:
        channel = channel_of(endpoint.interaction)
        assert channel is not None
        self.channel: Channel = channel
        self.schemas = schemas
        self.strict = strict
        self._members = {
            Sender.CLIENT: self._by_tag(channel.sent),
            Sender.SERVER: self._by_tag(channel.received),
        }
        played = [e for e in examples if e.messages is not None]
        self.queries = [e.query for e in played]
        self.openings: list[list[Event]] = []
        self.turns: dict[str, list[Turn]] = defaultdict(list)
        for index, exchange in enumerate(played):
            assert exchange.messages is not None
            self._cut(index, exchange.messages)

    def _by_tag(self, union: Type) -> dict[str, Type]:
        shapes = self.schemas.shapes
        found: dict[str, Type] = {}
        for member in event_types(union, self.schemas):
            tag = shapes.of(member).fields.get(self.channel.tag)
            values = shapes.of(tag).rules.get("enum", ()) if tag is not None else ()
            found.update((str(value), member) for value in values)
        return found

    def member(self, sender: Sender, tag: str) -> Type | None:
        """The type of the event with this tag."""
        return self._members[sender].get(tag)

    def tags(self, sender: Sender) -> Iterable[str]:
        return self._members[sender]

    def _cut(self, index: int, messages: Iterable[Message]) -> None:
        opening: list[Event] = []
        parts: list[tuple[Event, list[Event]]] = []
        for message in messages:
            if message.sender is Sender.CLIENT:
                parts.append((message.data, []))
            else:
                (parts[-1][1] if parts else opening).append(message.data)
        self.openings.append(opening)
        seen = _ids(opening)
        for position, (sent, answers) in enumerate(parts):
            new = _ids(answers) - seen
            seen |= new
            earlier = tuple(one for one, _ in parts[: position + 1])
            turn = Turn(
                index, position, sent, tuple(answers), earlier, _marks(sent), frozenset(new)
            )
            self.turns[str(sent.get(self.channel.tag))].append(turn)

    def best_example(self, query: Mapping[str, Any]) -> int:
        """The example whose query has most in common with this one."""

        def score(index: int) -> int:
            return sum(str(query.get(k)) == str(v) for k, v in self.queries[index].items())

        return max(range(len(self.queries)), key=score, default=-1)


@dataclass
class Session:
    """One client's session."""

    script: Script
    query: Mapping[str, Any]
    _example: int = -1
    _position: int = -1
    _said: dict[str, list[Event]] = field(default_factory=lambda: defaultdict(list))
    _ids: dict[str, str] = field(default_factory=dict)
    _numbers: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def opening(self) -> list[Event]:
        """What the server says first."""
        self._example = self.script.best_example(self.query)
        if self._example < 0:
            tag = self.script.channel.opening
            return self._made(tag, {}) if tag else []
        events = self.script.openings[self._example]
        self._renew(_ids(events))
        return [self._with_ids(self._echoed(event, dict(self.query))) for event in events]

    def answer(self, text: str | bytes) -> list[Event]:
        """What the server says to a message."""
        event, wrong = self._read(text)
        if wrong is not None or event is None:
            return self._error(wrong or Failure(400, "no event"), event)
        tag = str(event[self.script.channel.tag])
        self._said[tag].append(event)
        turn = self._turn(tag, event)
        if turn is None:
            answers = dict(self.script.channel.acknowledged).get(tag, ())
            return self._made(answers[0], event) if answers else []
        self._example, self._position = turn.example, turn.position
        self._renew(turn.new_ids)
        found = [one for answer in turn.answers for one in self._spoken(answer, turn, event)]
        return [self._with_ids(one) for one in found]

    def is_over(self, event: Event) -> bool:
        """Whether nothing follows this event."""
        return str(event.get(self.script.channel.tag)) in self.script.channel.closing

    # What comes in

    def _read(self, text: str | bytes) -> tuple[Event | None, Failure | None]:
        try:
            event = json.loads(text)
        except ValueError:
            return None, Failure(400, "the message is no JSON")
        if not isinstance(event, dict):
            return None, Failure(400, "an event is an object")
        script, tag = self.script, event.get(self.script.channel.tag)
        type_ = script.member(Sender.CLIENT, str(tag))
        if type_ is None:
            known = list(script.tags(Sender.CLIENT))
            hint = did_you_mean(str(tag), known) or f"known are {', '.join(known)}"
            return event, Failure(400, f"no event is called {tag!r}: {hint}")
        violations = list(self._violations(type_, event))
        if violations:
            message = "; ".join(f"{v.pointer or '(whole)'}: {v.message}" for v in violations[:5])
            return event, Failure(400, message, tuple(violations))
        return event, None

    def _violations(self, type_: Type, event: Event) -> Iterator[Violation]:
        schemas = self.script.schemas
        errors = schemas.errors(type_, event, skip="readOnly")
        for error in errors:
            message, _ = describe(error)
            yield Violation("event", join(error.absolute_path), message, None, error.instance)
        if errors or not self.script.strict:
            return
        node = schemas.node(type_)
        for one in unknown_properties(node, event, schemas.follow, schemas.fits_node):
            message = f"nothing describes the property {one.name!r}"
            yield Violation("event", join((*one.path, one.name)), message, None, one.name)

    def _turn(self, tag: str, event: Event) -> Turn | None:
        """The turn that fits best: by its event, its example and its place there."""
        asked = _marks(event)

        def score(turn: Turn) -> tuple[int, int]:
            same = turn.example == self._example
            follows = same and turn.position > self._position
            fit = 3 * len(turn.marks & asked) - len(turn.marks - asked)
            return fit + 4 * follows + 2 * same, -turn.position

        return max(self.script.turns.get(tag, ()), key=score, default=None)

    # What goes out

    def _spoken(self, answer: Event, turn: Turn, event: Event) -> Iterator[Event]:
        """An answer with what the client said; once for each event that it repeats."""
        tag_name = self.script.channel.tag
        paths = {
            value: (str(sent.get(tag_name)), path)
            for sent in turn.earlier
            for path, value in _texts(sent, ())
            if path != (tag_name,)
        }
        used = {paths[v][0] for _, v in _texts(answer, ()) if v in paths}
        before = used - {str(event[tag_name])}
        repeated = next((tag for tag in before if len(self._said[tag]) > 1), None)
        rounds = self._said[repeated] if repeated is not None else [None]
        for chosen in rounds:
            said = {tag: events[-1] for tag, events in self._said.items() if events}
            if repeated is not None and chosen is not None:
                said[repeated] = chosen
            yield self._echoed(_replaced(answer, paths, said), event)
        for tag in before:
            self._said[tag] = self._said[tag][-1:]

    def _echoed(self, answer: Event, event: Event) -> Event:
        """An answer whose members are those that the event gives, where both have them."""
        channel = self.script.channel
        shapes = self.script.schemas.shapes
        shape = shapes.of(self.script.member(Sender.SERVER, str(answer.get(channel.tag))))
        made = dict(answer)
        for key, value in event.items():
            if key not in answer or key in (channel.tag, "event_id"):
                continue
            if isinstance(value, dict) and isinstance(answer[key], dict):
                known = self._described(shape.fields.get(key), 0)
                given = {k: v for k, v in value.items() if not known or k in known}
                made[key] = {**answer[key], **given}
            elif not isinstance(value, (dict, list)):
                made[key] = value
        return made

    def _described(self, type_: Type | None, depth: int) -> set[str]:
        """The properties that a type, or any member of a union, has."""
        if type_ is None or depth > 4:
            return set()
        shape = self.script.schemas.shapes.of(type_)
        inner = [one.type for union in shape.unions for one in union]
        return set(shape.fields).union(*(self._described(one, depth + 1) for one in inner))

    def _made(self, tag: str, event: Event) -> list[Event]:
        """An event that no example has, from its schema."""
        type_ = self.script.member(Sender.SERVER, tag)
        try:
            value = self.script.schemas.sample(type_, Options(full=False), "text")
        except Impossible:
            return []
        return [self._with_ids(self._echoed(plain(value), event))]

    def _error(self, failure: Failure, event: Event | None) -> list[Event]:
        channel = self.script.channel
        type_ = self.script.member(Sender.SERVER, channel.error)
        if type_ is None:
            return []
        try:
            shape = plain(self.script.schemas.sample(type_, Options(full=True), "message"))
        except Impossible:
            return []
        made = with_facts(shape, failure, everything=True)
        made[channel.tag] = channel.error
        given = event.get("event_id") if event is not None else None
        for value in made.values():
            if isinstance(value, dict) and "event_id" in value:
                value["event_id"] = given
        return [self._with_ids(made)]

    # Ids

    def _renew(self, ids: Iterable[str]) -> None:
        """Give the ids that an example's turn begins with numbers of their own."""
        for id_ in sorted(ids):
            word = id_.rpartition("_")[0]
            self._numbers[word] += 1
            self._ids[id_] = f"{word}_{self._numbers[word]}"

    def _with_ids(self, value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            return {name: self._with_ids(item, name) for name, item in value.items()}
        if isinstance(value, list):
            return [self._with_ids(item, key) for item in value]
        if isinstance(value, str) and key.endswith("id"):
            return self._ids.get(value, value)
        return value


def _marks(event: Event) -> frozenset[str]:
    found: set[str] = set()
    features(event, "", found, 0)
    return frozenset(found)


def _texts(value: Any, path: tuple[Any, ...]) -> Iterator[tuple[tuple[Any, ...], str]]:
    """The texts in a value that are long enough to be somebody's, with their places."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _texts(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _texts(item, (*path, index))
    elif isinstance(value, str) and len(value) >= _SAID:
        yield path, value


def _replaced(
    value: Any, paths: Mapping[str, tuple[str, tuple[Any, ...]]], said: Mapping[str, Event]
) -> Any:
    """`value` with each text of the example's client replaced by that of the real one."""
    if isinstance(value, dict):
        return {key: _replaced(item, paths, said) for key, item in value.items()}
    if isinstance(value, list):
        return [_replaced(item, paths, said) for item in value]
    if not isinstance(value, str) or value not in paths:
        return value
    tag, path = paths[value]
    found: Any = said.get(tag)
    for step in path:
        try:
            found = found[step]
        except (KeyError, IndexError, TypeError):
            return value
    return found if isinstance(found, str) else value


def _ids(value: Any) -> set[str]:
    """The ids in events, such as `item_1`."""
    if isinstance(value, dict):
        own = {v for k, v in value.items() if k.endswith("id") and _is_id(v)}
        return own.union(*map(_ids, value.values())) if value else own
    return set().union(*map(_ids, value)) if isinstance(value, list) else set()


def _is_id(value: Any) -> bool:
    return isinstance(value, str) and _ID.fullmatch(value) is not None
