"""Unions that take what they don't know: `Tagged` by a discriminator, `Shaped` by form.

    ToolCall = Annotated[
        Union[FunctionCall, CustomCall, Unknown],
        Tagged("type", {"function": FunctionCall, "custom": CustomCall}),
    ]
    Source = Annotated[Union[UrlSource, FileSource, Unknown], Shaped()]

Members that are no objects (`str`, `list[...]`) may stand in either union.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import (
    Annotated,
    Any,
    ForwardRef,
    Literal,
    TypeGuard,
    Union,
    cast,
    get_args,
    get_origin,
)

from pydantic import BaseModel, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from .base import Unknown
from .lenient import first_of

Member = type[BaseModel] | str


class Tagged:
    """The members of a union of objects by the value of their `key`.

    A tag that isn't known, is missing or is no string gives `Unknown`, if that is a
    member of the union. Members that have no tag of their own are tried by their form.

    Args:
        key: the name of the discriminator as it is sent.
        tags: for each tag its member: the class, or its name where the class comes
            later; several of them if they share the tag.
    """

    __slots__ = ("key", "tags")

    def __init__(
        self, key: str, tags: Mapping[str, Member | Sequence[Member]], /
    ) -> None:
        self.key = key
        self.tags = dict(tags)

    # Generic classes are looked up by their arguments: a copy has to be found as well.
    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Tagged)
            and self.key == other.key
            and self.tags == other.tags
        )

    def __hash__(self) -> int:
        return hash((self.key, *self.tags))

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        members = _Members(source)
        tagged: list[type[BaseModel]] = []
        choices: dict[str, CoreSchema] = {}
        for tag, named in self.tags.items():
            found = [members.find(name) for name in _several(named)]
            tagged += found
            choices[tag] = _any_of(found, handler)
        rest = [model for model in members.models if model not in tagged]
        schemas = [handler.generate_schema(other) for other in members.others]
        schemas.append(core_schema.tagged_union_schema(choices, self.key))
        if rest:
            schemas.append(_by_shape(rest, handler))
        return _finish(schemas, members, handler)


class Shaped:
    """The members of a union of objects that no single key tells apart.

    Taken is the member whose constants all agree with the object and whose required
    fields are there; among several the one that knows most of the object's fields.
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Shaped)

    def __hash__(self) -> int:
        return hash(Shaped)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        members = _Members(source)
        schemas = [handler.generate_schema(other) for other in members.others]
        if members.models:
            schemas.append(_by_shape(members.models, handler))
        return _finish(schemas, members, handler)


class _Members:
    """The members of a union type: models, `Unknown`, and the others in their order."""

    def __init__(self, source: Any) -> None:
        self.models: list[type[BaseModel]] = []
        self.others: list[Any] = []
        self.unknown = False
        for member in _flat(source):
            if not _is_model(member):
                self.others.append(member)
            elif member is Unknown:
                self.unknown = True
            elif member not in self.models:
                self.models.append(member)

    def find(self, member: Member) -> type[BaseModel]:
        if not isinstance(member, str):
            return member
        for model in self.models:
            if model.__name__ == member:
                return model
        raise NameError(f"no member of the union is called {member!r}", name=member)


def _flat(source: Any) -> list[Any]:
    if isinstance(source, ForwardRef):
        name = source.__forward_arg__
        raise NameError(f"name {name!r} is not defined", name=name)
    if get_origin(source) is Annotated:
        return _flat(get_args(source)[0])
    if _is_union(source):
        return [leaf for member in get_args(source) for leaf in _flat(member)]
    return [source]


def _is_union(source: Any) -> bool:
    # `X | Y` and `Union[X, Y]` have different origins before Python 3.14.
    return get_origin(source) in (Union, type(int | str))


def _is_model(member: Any) -> TypeGuard[type[BaseModel]]:
    # `list[str]` passes for a type on Python 3.10.
    plain = isinstance(member, type) and get_origin(member) is None
    return plain and issubclass(member, BaseModel)


def _several(members: Member | Sequence[Member]) -> Sequence[Member]:
    return [members] if isinstance(members, (str, type)) else members


def _any_of(models: list[type[BaseModel]], handler: GetCoreSchemaHandler) -> CoreSchema:
    if len(models) == 1:
        return handler.generate_schema(models[0])
    by_shape = _by_shape(models, handler)
    return first_of([by_shape, handler.generate_schema(models[0])])


def _by_shape(
    models: list[type[BaseModel]], handler: GetCoreSchemaHandler
) -> CoreSchema:
    choices = {str(i): handler.generate_schema(m) for i, m in enumerate(models)}
    return core_schema.tagged_union_schema(choices, _picker(models))


def _finish(
    schemas: list[CoreSchema], members: _Members, handler: GetCoreSchemaHandler
) -> CoreSchema:
    if members.unknown:
        schemas.append(handler.generate_schema(Unknown))
    return first_of(schemas)


class _Shape:
    """What is known of a model's form: its fields, the required ones, the constants."""

    def __init__(self, model: type[BaseModel]) -> None:
        self.names: set[str] = set()
        self.required: set[str] = set()
        self.constants: dict[str, tuple[Any, ...]] = {}
        for field, info in model.model_fields.items():
            name = info.alias or field
            self.names.add(name)
            if info.is_required():
                self.required.add(name)
            if get_origin(info.annotation) is Literal:
                self.constants[name] = get_args(info.annotation)

    def fit(self, value: Mapping[Any, Any]) -> tuple[int, int, int] | None:
        """How well it fits, to be compared; None if it can't be this one."""
        agreed = 0
        for name, allowed in self.constants.items():
            if name in value:
                if value[name] not in allowed:
                    return None
                agreed += 1
        known = sum(name in self.names for name in value)
        missing = sum(name not in value for name in self.required)
        return (-missing, agreed, known) if known or not self.required else None


def _picker(models: list[type[BaseModel]]) -> Callable[[Any], str | None]:
    shapes: list[_Shape] = []

    def pick(value: Any) -> str | None:
        if isinstance(value, BaseModel):
            return next(
                (str(i) for i, model in enumerate(models) if isinstance(value, model)),
                None,
            )
        if not isinstance(value, Mapping):
            return None
        # The shapes wait for the first value: until then models may be incomplete.
        known = shapes or [_Shape(model) for model in models]
        shapes[:] = known
        fits = [shape.fit(cast("Mapping[str, Any]", value)) for shape in known]
        best = max((fit for fit in fits if fit is not None), default=None)
        return None if best is None else str(fits.index(best))

    return pick
