"""A typed model of a JSON Schema, made by datamodel-code-generator."""

from __future__ import annotations

import json
import keyword
import re
import warnings
from collections.abc import Iterator
from typing import Any

from specloom.document.pointer import MISSING, resolve, split_fragment

from .walk import Walk

__all__ = ["KINDS", "ModelError", "class_name", "omissions", "write_model"]

# Our name → datamodel-code-generator's.
KINDS = {
    "pydantic": "pydantic_v2.BaseModel",
    "dataclass": "dataclasses.dataclass",
    "typed-dict": "typing.TypedDict",
}


_LIMITS = (
    *("minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum"),
    *("exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems"),
)


class ModelError(Exception):
    """Raised where no model can be made; the message says why."""


def class_name(text: str) -> str:
    """A class name from a title or a file name: `order line` → `OrderLine`."""
    words = re.findall(r"[A-Za-z0-9]+", text)
    name = "".join(word[0].upper() + word[1:] for word in words)
    if not name or name[0].isdigit() or keyword.iskeyword(name):
        name = f"Model{name}"
    return name


def _only_known_references(schema: dict[str, Any]) -> None:
    """Nothing is fetched, and nothing is made of a reference that leads nowhere."""
    for node in Walk(schema).nodes:
        ref = node.schema.get("$ref")
        tokens = split_fragment(ref) if isinstance(ref, str) else ()
        if tokens is None:
            raise ModelError(f"'{ref}' points outside this schema")
        if resolve(schema, tokens) is MISSING:
            raise ModelError(f"'{ref}' leads nowhere")


def omissions(schema: Any, kind: str) -> Iterator[tuple[str, str]]:
    """(JSON pointer, words) for what a model of this kind doesn't say though the schema does."""
    if kind == "pydantic" or not isinstance(schema, dict):
        return
    for node in Walk(schema).nodes:
        for key in _LIMITS:
            if key in node.schema:
                yield node.pointer(key), f"the model leaves out '{key}'"
        names = node.schema.get("properties")
        for name in names if kind == "dataclass" and isinstance(names, dict) else ():
            if not str(name).isidentifier() or keyword.iskeyword(str(name)):
                words = f"'{name}' is no name for a field of a dataclass, which gets another one"
                yield node.pointer("properties", name), words


def write_model(schema: Any, kind: str, name: str) -> str:
    """The source of a module with the models of the schema.

    Raises:
        ModelError: there is no model of this schema.
        ImportError: the extra `model` is not installed.
    """
    if not isinstance(schema, dict):
        raise ModelError("the schema is not an object")
    _only_known_references(schema)
    import datamodel_code_generator as dcg
    from datamodel_code_generator.enums import DataModelType

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            code = dcg.generate(
                json.dumps(schema),
                input_file_type=dcg.InputFileType.JsonSchema,
                output_model_type=DataModelType(KINDS[kind]),
                class_name=class_name(name),
                disable_timestamp=True,
                use_standard_collections=True,
                use_union_operator=True,
                use_annotated=kind == "pydantic",
                use_schema_description=True,
                use_field_description=kind != "pydantic",
                field_constraints=kind == "pydantic",
                enum_field_as_literal=dcg.LiteralType.All,
                target_python_version=dcg.PythonVersion.PY_310,
                custom_file_header=f'"""Typed models of {class_name(name)}."""',
            )
    except Exception as error:  # the generator raises what it likes on what it can't read
        words = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ModelError(f"no model can be made: {words}") from None
    if not isinstance(code, str):
        raise ModelError("no model can be made of an empty schema")
    return code if code.endswith("\n") else code + "\n"
