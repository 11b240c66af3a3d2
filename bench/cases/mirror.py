"""Classes of the official package rebuilt on our engine, where our spec has none of them."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Union, get_args, get_origin

_made: dict[Any, Any] = {}


def mirrored(source: type[Any]) -> Any:
    """The same model on the engine's base class, with all that it refers to."""
    from openai_client._core.models import Model

    if source not in _made:
        _made[source] = f"{source.__name__}_{len(_made)}"
        hints = {name: info.annotation for name, info in source.model_fields.items()}
        fields: dict[str, Any] = {}
        notes: dict[str, Any] = {}
        for name, info in source.model_fields.items():
            notes[name] = _type(hints[name])
            if not info.is_required():
                fields[name] = None
        body = {"__annotations__": notes, "__module__": __name__, **fields}
        _made[source] = type(source.__name__, (Model,), body)
    return _made[source]


def _type(hint: Any) -> Any:
    from openai_client._core.models import Shaped, Tagged, Unknown

    if get_origin(hint) is Annotated:
        hint = get_args(hint)[0]
    arguments = get_args(hint)
    if isinstance(hint, type) and hasattr(hint, "model_fields"):
        return mirrored(hint)
    if not arguments or get_origin(hint) is Literal:
        return hint
    if get_origin(hint) is list:
        return list[_type(arguments[0])]  # type: ignore[misc]
    if get_origin(hint) is dict:
        return dict[str, _type(arguments[1])]  # type: ignore[misc]
    members = [_type(a) for a in arguments]
    models = [(a, m) for a, m in zip(arguments, members, strict=True) if hasattr(a, "model_fields")]
    if len(models) < 2:
        return Union[tuple(members)]  # noqa: UP007
    tags = _tags([a for a, _ in models], [m for _, m in models])
    known = Tagged("type", tags) if tags else Shaped()
    objects = Annotated[Union[(*(m for _, m in models), Unknown)], known]
    others = [m for m in members if m not in [model for _, model in models]]
    return Union[(objects, *others)] if others else objects


def _tags(sources: list[Any], members: list[Any]) -> dict[str, Any]:
    tags: dict[str, list[Any]] = {}
    for source, member in zip(sources, members, strict=True):
        field = source.model_fields.get("type")
        values = get_args(field.annotation) if field is not None else ()
        if not values or not all(isinstance(value, str) for value in values):
            return {}
        for value in values:
            tags.setdefault(value, []).append(member)
    return {tag: found[0] if len(found) == 1 else tuple(found) for tag, found in tags.items()}
