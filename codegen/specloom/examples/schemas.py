"""The schemas of one spec: sampled, and checked with each one compiled once."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import jsonschema_rs
from jsonschema import ValidationError

from specloom.diagnostics.problems import SpecError
from specloom.document.document import Map
from specloom.document.load import Spec
from specloom.document.values import Values
from specloom.examples.merged_schema import Remembered
from specloom.examples.sampler import Impossible, Options, sample

__all__ = ["Schemas"]

_LARGEST = 20_000  # parts of a value that is made where no smaller one fits
_BARE = frozenset(("$ref", "summary", "description"))


# Values in all samples of an API together.
_NODES = 40_000


class Schemas:
    """Validators and samples for the nodes of `spec`.

    `size` bounds each sample, as `Options.size` does.
    """

    def __init__(self, spec: Spec, size: int = 400) -> None:
        self.size = size
        skipped = [tree.file for tree in (*spec.examples.values(), *spec.models.values())]
        self._skipped = frozenset(skipped)
        self._spec = spec
        self._values = Values(spec, skip=self._skipped)
        self._relaxed: dict[str, Values] = {}
        self.follow = Remembered(self._followed)
        self._samples: dict[tuple[int, Options, str], tuple[Map, Any]] = {}
        self._skips: dict[str, bool] = {}

    @classmethod
    def for_operations(cls, spec: Spec, count: int) -> Schemas:
        """For samples of `count` operations: those of a large API are small, for people to read."""
        return cls(spec, size=max(40, min(400, _NODES // max(1, count))))

    def _followed(self, node: Any) -> Any:
        """What a reference leads to; anything at all where it leads nowhere."""
        try:
            return self._spec.follow(node)
        except SpecError:
            return Map()

    def errors(self, schema: Any, value: Any, *, skip: str = "") -> list[ValidationError]:
        """Why `value` doesn't fit, told in full: slow where it doesn't, quick where it does.

        `skip` is a keyword whose properties may be missing although they are required:
        `readOnly` in requests, `writeOnly` in responses.
        """
        if schema is False:
            return [ValidationError("nothing fits the schema false", validator="false")]
        schema = self._named(schema)
        try:
            found = list(self._values.errors(schema, value)) if isinstance(schema, Map) else []
        except ArithmeticError:
            # `multipleOf: 0` of somebody else's document: a rule that nothing can be held to.
            return []
        return [error for error in found if not (skip and self._only_lacks(error, skip))]

    def fits(self, schema: Any, value: Any, *, skip: str = "") -> bool:
        """Whether `value` fits; see `errors` for `skip`."""
        if not isinstance(schema, Map):
            return schema is not False
        kinds = [self._values]
        if skip and self._is_used(skip):
            kinds.append(self._lenient(skip))
        return any(self._admits(values, schema, value) for values in kinds)

    def _admits(self, values: Values, schema: Map, value: Any) -> bool:
        validator = values.validator(self._named(schema))
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

    def first(self, schema: Any, value: Any) -> Iterator[jsonschema_rs.ValidationError]:
        """The errors of the fast validator, as they come."""
        validator = self.validator(schema)
        if validator is not None:
            yield from validator.iter_errors(value)

    def validator(self, schema: Any) -> Any:
        """The compiled validator of a node of the spec; None where it can't be compiled."""
        return self._values.validator(self._named(schema))

    def _named(self, schema: Any) -> Any:
        """What a bare reference leads to, so that each schema is compiled once."""
        bare = isinstance(schema, Map) and schema.keys() <= _BARE and "$ref" in schema
        return self.follow(schema) if bare else schema

    def sample(self, schema: Any, options: Options, name: str = "") -> Any:
        """A value that fits `schema`: one and the same each time, so not to be changed.

        Raises:
            Impossible: none was found.
        """
        wanted = replace(options, size=min(options.size, self.size))
        if not isinstance(schema, Map):
            return self._sampled(schema, wanted, name)
        key = id(schema), wanted, name
        if key not in self._samples:
            try:
                self._samples[key] = schema, self._sampled(schema, wanted, name)
            except Impossible as error:
                self._samples[key] = schema, error
        _, found = self._samples[key]
        if isinstance(found, Impossible):
            raise Impossible
        return found

    def nearest(self, schema: Any) -> Any:
        """A value for a schema that none was found for, or for which one would be too large."""
        with contextlib.suppress(Impossible):
            return sample(schema, self.follow, lambda value: True, Options(size=_LARGEST), "text")
        return None

    def _sampled(self, schema: Any, wanted: Options, name: str) -> Any:
        return sample(schema, self.follow, self._checker(schema, wanted.skip), wanted, name)

    def samples(self, schema: Any, *wanted: Options, name: str = "") -> list[Any]:
        """Values of several kinds, each once, in the order of `wanted`."""
        found: list[Any] = []
        for options in wanted:
            try:
                value = self.sample(schema, options, name)
            except Impossible:
                continue
            if value not in found:
                found.append(value)
        return found

    def _checker(self, schema: Any, skip: str) -> Callable[[Any], bool]:
        return lambda value: self.fits(schema, value, skip=skip)


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
