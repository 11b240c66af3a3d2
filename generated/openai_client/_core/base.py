"""`Model`, the base class of everything that a server sends."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from .lenient import lenient_fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Never, Self

_building = threading.RLock()


class Model(BaseModel):
    """An object that a server sent.

    Whatever came is kept: unknown fields are attributes, unknown enum values and
    values of another type stay as they are, and a field that is missing reads as
    None. So reading a response never fails, and `to_dict()` gives back what was sent.
    """

    __slots__ = ("__request_id__",)

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        defer_build=True,
        protected_namespaces=(),
    )

    if TYPE_CHECKING:
        # Models whose further fields have a type say which.
        __pydantic_extra__: dict[str, Any]  # pyright: ignore

    @property
    def _request_id(self) -> str | None:
        """The `x-request-id` of the response; None on objects inside of it."""
        return cast("str | None", getattr(self, "__request_id__", None))

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> dict[str, Any]:
        """The fields that were sent, as a dict under the names that the API uses."""
        return self.model_dump(
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """The fields that were sent, as JSON; `indent=None` writes it on one line."""
        return self.model_dump_json(
            indent=indent,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """An object of `values`, nested ones included; it never fails."""
        model = cls.model_validate(values)
        if _fields_set is not None:
            object.__setattr__(model, "__pydantic_fields_set__", set(_fields_set))
        return model

    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Mapping[str, Any] | None = None,
    ) -> bool | None:
        """Complete the class, one thread at a time (pydantic waits only since 2.14)."""
        with _building:
            return super().model_rebuild(
                force=force,
                raise_errors=raise_errors,
                _parent_namespace_depth=_parent_namespace_depth + 1,
                _types_namespace=_types_namespace,
            )

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        schema = handler(source)
        lenient_fields(handler.resolve_ref_schema(schema))
        return schema

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler, /
    ) -> JsonSchemaValue:
        found = handler(schema)
        _declare(cls, handler.resolve_ref_schema(found))
        return found

    def __str__(self) -> str:
        return repr(self)

    def __copy__(self) -> Self:
        return cast("Self", self._as_received(super().__copy__()))

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        return cast("Self", self._as_received(super().__deepcopy__(memo)))

    def _as_received(self, copied: Any) -> Any:
        """Note on a copy what it came with."""
        set_request_id(copied, self._request_id)
        return copied

    def __getstate__(self) -> dict[Any, Any]:
        return {**super().__getstate__(), "__request_id__": self._request_id}

    def __setstate__(self, state: dict[Any, Any]) -> None:
        super().__setstate__(state)
        set_request_id(self, state.get("__request_id__"))


class Unknown(Model):
    """A member of a union that this version of the client doesn't know.

    Its fields are attributes, as on every model; `to_dict()` gives all of them. Type
    checkers take the attributes for `Never`: so `if item.type == "message":` narrows
    a union to the members with that tag.
    """

    if TYPE_CHECKING:

        def __getattr__(self, name: str, /) -> Never: ...


def set_request_id(value: object, request_id: str | None) -> None:
    """Note on a model which response it came with; other values are left alone."""
    if isinstance(value, Model):
        object.__setattr__(value, "__request_id__", request_id)


def _declare(model: type[Model], schema: JsonSchemaValue) -> None:
    """Describe the fields as they are declared, without the leniency."""
    properties = schema.get("properties", {})
    for name, found in properties.items():
        properties[name] = _declared(found)
    required = [
        name
        for field, info in model.model_fields.items()
        for name in {field, info.alias or field}
        if info.is_required() and name in properties
    ]
    for name in required:
        properties[name].pop("default", None)
    if required:
        schema["required"] = required


def _declared(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_declared(item) for item in cast("list[object]", schema)]
    if not isinstance(schema, dict):
        return schema
    plain = {k: _declared(v) for k, v in cast("dict[str, Any]", schema).items()}
    choices: list[dict[str, Any]] = plain.get("anyOf", [])
    if {} not in choices:
        return plain
    kept = [choice for choice in choices if choice != {}]
    del plain["anyOf"]
    return {**kept[0], **plain} if len(kept) == 1 else {"anyOf": kept, **plain}
