"""The types of one API: sampled, and checked by the schemas that they were read from."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import jsonschema_rs
from jsonschema import ValidationError

from specloom.diagnostics.problems import SpecError
from specloom.document.document import Map
from specloom.document.load import Spec
from specloom.document.values import Values
from specloom.examples.sampler import Impossible, Options, sample
from specloom.examples.shapes import ANY, NEVER, Shapes
from specloom.ir import Type
from specloom.reading import Reading

__all__ = ["Schemas"]

_LARGEST = 20_000  # parts of a value that is made where no smaller one fits
_BARE = frozenset(("$ref", "summary", "description"))


# Values in all samples of an API together.
_NODES = 40_000


class Schemas:
    """Validators and samples for the types of an API as it was read from `spec`.

    `size` bounds each sample, as `Options.size` does.
    """

    def __init__(self, spec: Spec, reading: Reading, size: int = 400) -> None:
        self.size = size
        self.reading = reading
        self.shapes = Shapes(reading)
        skipped = [tree.file for tree in (*spec.examples.values(), *spec.models.values())]
        self._skipped = frozenset(skipped)
        self._spec = spec
        self._values = Values(spec, skip=self._skipped)
        self._relaxed: dict[str, Values] = {}
        self._samples: dict[tuple[int, Options, str], tuple[Type, Any]] = {}
        self._skips: dict[str, bool] = {}

    @classmethod
    def for_operations(cls, spec: Spec, reading: Reading) -> Schemas:
        """For samples of all operations: those of a large API are small, for people to read."""
        count = sum(1 for _ in reading.api.operations())
        return cls(spec, reading, size=max(40, min(400, _NODES // max(1, count))))

    def follow(self, node: Any) -> Any:
        """What a reference leads to; anything at all where it leads nowhere."""
        try:
            return self._spec.follow(node)
        except SpecError:
            return Map()

    def node(self, type_: Type | None) -> Map | None:
        """The schema of the document that `type_` is, what a bare reference leads to.

        None where it is none of the document's: anything fits that, unless it is `NEVER`.
        """
        node = None if type_ is None else self.reading.node(type_)
        bare = node is not None and node.keys() <= _BARE and "$ref" in node
        found = self.follow(node) if bare else node
        return found if isinstance(found, Map) else None

    def errors(self, type_: Type | None, value: Any, *, skip: str = "") -> list[ValidationError]:
        """Why `value` doesn't fit, in full: slow where it doesn't, quick where it does.

        `skip` is a keyword whose properties may be missing although they are required:
        `readOnly` in requests, `writeOnly` in responses.
        """
        node = self.node(type_)
        if node is None:
            never = ValidationError("nothing fits the schema false", validator="false")
            return [never] if type_ == NEVER else []
        try:
            found = list(self._values.errors(node, value))
        except ArithmeticError:
            # `multipleOf: 0` of somebody else's document: a rule that nothing can be held to.
            return []
        return [error for error in found if not (skip and self._only_lacks(error, skip))]

    def fits(self, type_: Type | None, value: Any, *, skip: str = "") -> bool:
        """Whether `value` fits; see `errors` for `skip`."""
        return type_ != NEVER and self.fits_node(self.node(type_), value, skip=skip)

    def fits_node(self, node: Any, value: Any, *, skip: str = "") -> bool:
        """Whether `value` fits a schema of the document."""
        if not isinstance(node, Map):
            return node is not False
        kinds = [self._values]
        if skip and self._is_used(skip):
            kinds.append(self._lenient(skip))
        return any(self._admits(values, node, value) for values in kinds)

    def _admits(self, values: Values, schema: Map, value: Any) -> bool:
        validator = values.validator(schema)
        try:
            return validator is None or validator.is_valid(value)
        except ValueError:
            return False

    def _is_used(self, keyword: str) -> bool:
        """Whether any schema has `keyword` at all."""
        if keyword not in self._skips:
            self._skips[keyword] = any(_has(tree, keyword) for tree in self._values.trees.values())
        return self._skips[keyword]

    def _lenient(self, keyword: str) -> Values:
        if keyword not in self._relaxed:
            self._relaxed[keyword] = Values(self._spec, skip=self._skipped, without=keyword)
        return self._relaxed[keyword]

    def _only_lacks(self, error: ValidationError, skip: str) -> bool:
        """Whether all that is missing are properties that have the keyword `skip`."""
        schema, instance, limit = _parts(error)
        if error.validator != "required" or not isinstance(schema, Mapping):
            return False
        properties = schema.get("properties")
        missing = [key for key in limit if key not in instance]
        named = [key for key in missing if error.message.startswith(repr(key))]
        nodes = properties if isinstance(properties, Mapping) else {}
        return all(self._says(nodes.get(key), skip) for key in named or missing)

    def _says(self, node: Any, skip: str) -> bool:
        # The tree that validators read is a copy, whose references stay inside their file.
        return isinstance(node, Mapping) and node.get(skip) is True

    def first(self, type_: Type | None, value: Any) -> Iterator[jsonschema_rs.ValidationError]:
        """The errors of the fast validator, as they come."""
        validator = self._values.validator(self.node(type_))
        if validator is not None:
            yield from validator.iter_errors(value)

    def sample(self, type_: Type | None, options: Options, name: str = "") -> Any:
        """A value that fits `type_`: one and the same each time, so not to be changed.

        Raises:
            Impossible: none was found.
        """
        wanted = replace(options, size=min(options.size, self.size))
        type_ = ANY if type_ is None else type_
        key = id(type_), wanted, name
        if key not in self._samples:
            try:
                self._samples[key] = type_, self._sampled(type_, wanted, name)
            except Impossible as error:
                self._samples[key] = type_, error
        _, found = self._samples[key]
        if isinstance(found, Impossible):
            raise Impossible
        return found

    def nearest(self, type_: Type | None) -> Any:
        """A value for a type that none was found for, or for which one would be too large."""
        with contextlib.suppress(Impossible):
            return sample(
                ANY if type_ is None else type_,
                self.shapes,
                lambda value: True,
                Options(size=_LARGEST),
                "text",
            )
        return None

    def _sampled(self, type_: Type, wanted: Options, name: str) -> Any:
        fits = partial(self.fits, type_, skip=wanted.skip)
        return sample(type_, self.shapes, fits, wanted, name)

    def samples(self, type_: Type | None, *wanted: Options, name: str = "") -> list[Any]:
        """Values of several kinds, each once, in the order of `wanted`."""
        found: list[Any] = []
        for options in wanted:
            try:
                value = self.sample(type_, options, name)
            except Impossible:
                continue
            if value not in found:
                found.append(value)
        return found


def _has(tree: Any, keyword: str) -> bool:
    stack = [tree]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            if node.get(keyword) is True:
                return True
            stack.extend(node.values())
        elif isinstance(node, list):
            stack.extend(node)
    return False


def _parts(error: ValidationError) -> tuple[Any, Any, Any]:
    return error.schema, error.instance, error.validator_value
