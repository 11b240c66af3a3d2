"""Declarations → the modules of `types/`, as views that the templates print."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from specloom.file_names import distinct
from specloom.ir import (
    Decl,
    Field,
    JoinedText,
    ListOf,
    MapOf,
    Named,
    Object,
    Packed,
    ScalarKind,
    Usage,
    is_kind,
    walk,
)
from specloom.targets.python.annotations import CORE_MODELS, CORE_VECTORS, Annotations
from specloom.targets.python.docstrings import docstring
from specloom.targets.python.expr import (
    LINE,
    Atom,
    Expr,
    Import,
    Printed,
    Subscript,
    either,
    imported,
    imports_of,
    one_line,
    print_expr,
    quoted,
    renamed,
)
from specloom.targets.python.identifiers import attribute, model_field
from specloom.targets.python.imports import LateNames, assignment, import_lines, late_names
from specloom.targets.python.layout import MODEL, PARAM, Layout

_EXTRA = "__pydantic_extra__"


@dataclass(frozen=True, slots=True)
class FieldView:
    """One line `name: annotation = default` and its docstring."""

    line: str
    doc: str


class ClassForm(enum.Enum):
    """How a type is printed."""

    CLASS = "class"
    ALIAS = "alias"
    FUNCTIONAL = "functional"  # TypedDict("Name", {…})


@dataclass(frozen=True, slots=True)
class PropertyView:
    """A property `name` that returns the text `value`."""

    name: str
    doc: str
    value: str


@dataclass(frozen=True, slots=True)
class ClassView:
    """A class, an alias or a TypedDict in functional form."""

    form: ClassForm
    name: str
    bases: str
    doc: str
    fields: tuple[FieldView, ...] = ()
    value: str = ""
    after_class: bool = False
    properties: tuple[PropertyView, ...] = ()

    @property
    def is_class(self) -> bool:
        return self.form is ClassForm.CLASS

    @property
    def is_alias(self) -> bool:
        return self.form is ClassForm.ALIAS


@dataclass(frozen=True, slots=True)
class TypeModule:
    """A module of `types/`: its path below the package, import lines and classes."""

    module: str
    imports: tuple[str, ...]
    exports: tuple[str, ...]
    classes: tuple[ClassView, ...]
    wanted: frozenset[Import] = frozenset()
    aliases: tuple[str, ...] = ()  # statements
    late: LateNames | None = None


def type_modules(layout: Layout) -> Iterator[TypeModule]:
    """Every module of `types/` that holds types."""
    for module, entries in layout.modules().items():
        yield _Module(layout, module, entries).view()


def with_aliases(module: TypeModule, aliases: Iterable[tuple[str, Import]]) -> TypeModule:
    """`module` with further names for classes, of its own or of other modules."""
    named = [(name, i) for name, i in aliases if name not in module.exports]
    if not named:
        return module
    here = {"." + module.module, *(i.module for i in module.wanted)}
    near = [(name, i) for name, i in named if i.module in here and _is_there(i, module)]
    late = [(name, i) for name, i in named if (name, i) not in near]
    # What keeps its name is exported again by its import.
    same = {i for name, i in near if i.name == name}
    again = {Import(i.module, f"{i.name} as {i.name}") for i in same}
    wanted = (module.wanted - same) | again | ({_CHECKING} if late else set())
    return replace(
        module,
        imports=tuple(import_lines(wanted, module.module)),
        aliases=tuple(assignment(name, i.name) for name, i in near if i.name != name),
        late=late_names(late, module.module) if late else None,
    )


_CHECKING = Import("typing", "TYPE_CHECKING")


def _is_there(wanted: Import, module: TypeModule) -> bool:
    """Whether the module has the class already: it is its own, or one that it uses."""
    return wanted in module.wanted or wanted.module == "." + module.module


class _Module:
    def __init__(self, layout: Layout, module: str, entries: list[tuple[Decl, Usage]]) -> None:
        self._layout = layout
        self._module = module
        self._entries = entries
        self._defined: set[str] = set()
        self._imports: set[Import] = set()
        # Names that the spec chose; a helper of the same name is imported under another.
        self._taken = {layout.python_name(d, form) for d, form in entries}
        for decl, form in entries:
            for part in walk(decl.type):
                if isinstance(part, Named):
                    self._taken.add(layout.python_name(layout.decls[part.id], form))

    def _helper(self, module: str, name: str, obj: Object | None = None) -> str:
        """A name of the engine or of a library, under the name that it has in this module,
        inside the class of `obj`."""
        used = f"_{name}" if name in self._taken | _attributes(obj) else name
        self._imports.add(Import(module, name if used == name else f"{name} as {used}"))
        return used

    def _own(self, expr: Expr, obj: Object | None) -> Expr:
        """`expr` with the names that it has in this module, inside the class of `obj`."""
        fields = _attributes(obj)

        def alias(wanted: Import) -> str | None:
            if wanted.module.startswith(".types."):
                # A field hides the type of its name from all annotations of the class.
                elsewhere = wanted.module != "." + self._module
                return f"_{wanted.name}" if wanted.name in fields and elsewhere else None
            # It hides what comes from elsewhere, too: `datetime: datetime | None = None`.
            return f"_{wanted.name}" if wanted.name in self._taken | fields else None

        return renamed(expr, alias, fields)

    def _hidden(self, obj: Object, form: Usage) -> frozenset[str]:
        """Types of this module that fields of `obj` would hide in its own annotations."""
        own = "." + self._module
        annotations = Annotations(self._layout, form)
        used = {
            i.name
            for f in obj.fields
            for i in imports_of(annotations.of(f.type))
            if i.module == own
        }
        return frozenset(used & {model_field(f.name) for f in obj.fields})

    def view(self) -> TypeModule:
        classes: list[ClassView] = []
        for decl, form in self._entries:
            made = self._class(decl, form)
            follows = bool(classes) and classes[-1].is_class
            classes.append(replace(made, after_class=follows))
        own = "." + self._module
        wanted = {i for i in self._imports if i.module != own}
        return TypeModule(
            module=self._module,
            imports=tuple(import_lines(wanted, self._module)),
            exports=tuple(sorted(c.name for c in classes)),
            classes=tuple(classes),
            wanted=frozenset(wanted),
        )

    def _class(self, decl: Decl, form: Usage) -> ClassView:
        name = self._layout.python_name(decl, form)
        if not isinstance(decl.type, Object):
            view = self._alias(decl, form, name)
        elif form is MODEL:
            view = self._model(decl, decl.type, name)
        else:
            view = self._typed_dict(decl, decl.type, name)
        self._defined.add(name)
        return view

    def _alias(self, decl: Decl, form: Usage, name: str) -> ClassView:
        expr = self._own(Annotations(self._layout, form).of(decl.type), None)
        if decl.id in self._layout.recursive:
            return self._recursive(expr, decl, name)
        marker = self._helper("typing_extensions", "TypeAlias")
        printed = self._print(expr, decl, f"{name}: {marker} = ", "", 0)
        return ClassView(ClassForm.ALIAS, name, "", docstring(decl.doc, 0), value=printed)

    def _recursive(self, expr: Expr, decl: Decl, name: str) -> ClassView:
        """An alias of itself has to be an object that is looked into later."""
        marker = self._helper("typing_extensions", "TypeAliasType")
        self._imports.update(imports_of(expr))
        body = quoted(one_line(expr))
        flat = f"{name} = {marker}({quoted(name)}, {body})"
        if len(flat) > LINE:
            flat = f"{name} = {marker}(\n    {quoted(name)}, {body}\n)"
            if len(f"    {quoted(name)}, {body}") > LINE:
                flat = f"{name} = {marker}(\n    {quoted(name)},\n    {body},\n)"
        return ClassView(ClassForm.ALIAS, name, "", docstring(decl.doc, 0), value=flat)

    def _model(self, decl: Decl, obj: Object, name: str) -> ClassView:
        base = self._base(obj)
        hidden = self._hidden(obj, MODEL)
        names = distinct((f.name for f in obj.fields), lambda n: _beside(model_field(n), hidden))
        fields = tuple(
            FieldView(
                self._model_line(f, names[f.name], decl, obj),
                docstring(_doc(f), 4),
            )
            for f in _received(obj)
        )
        fields += tuple(self._others(decl, obj))
        joined = tuple(self._joined(j) for j in obj.joined)
        doc = docstring(decl.doc, 4)
        return ClassView(ClassForm.CLASS, name, base, doc, fields, properties=joined)

    def _others(self, decl: Decl, obj: Object) -> Iterator[FieldView]:
        """The type of what comes beside the fields, where the description says it."""
        if obj.extra is None or is_kind(obj.extra, ScalarKind.ANY):
            return
        expr = self._own(Annotations(self._layout, MODEL).of(MapOf(obj.extra)), obj)
        after = f" = {self._helper('pydantic', 'Field', obj)}(init=False)"
        yield FieldView(self._print(expr, decl, f"{_EXTRA}: ", after, 4), "")

    def _joined(self, joined: JoinedText) -> PropertyView:
        helper = self._helper("._core.joined", "joined_text")
        steps = [f"({', '.join(map(quoted, step))})" for step in joined.steps]
        rows = "".join(f"            {row},\n" for row in ("self", *steps, quoted(joined.last)))
        value = f"{helper}(\n{rows}        )"
        return PropertyView(model_field(joined.name), docstring(joined.doc, 8), value)

    def _base(self, obj: Object) -> str:
        """The class of the engine that a model extends."""
        if "to_numpy" not in {f.name for f in obj.fields}:
            if _is_vector(obj):
                return self._helper(CORE_VECTORS, "Vector")
            if any(self._lists_vectors(f) for f in obj.fields):
                return self._helper(CORE_VECTORS, "Matrix")
        return self._helper(CORE_MODELS, "Model")

    def _lists_vectors(self, field: Field) -> bool:
        if not isinstance(field.type, ListOf) or not isinstance(field.type.item, Named):
            return False
        item = self._layout.decls[field.type.item.id].type
        return isinstance(item, Object) and _is_vector(item)

    def _model_line(self, field: Field, name: str, decl: Decl, obj: Object) -> str:
        expr = Annotations(self._layout, MODEL).of(field.type)
        needed = field.is_needed(Usage.RESPONSE)
        expr = self._own(expr if needed else either((expr, Atom("None"))), obj)
        if name == field.name:
            return self._print(expr, decl, f"{name}: ", "" if needed else " = None", 4)
        call = self._helper("pydantic", "Field", obj)
        args = [*([] if needed else ["default=None"]), f"alias={quoted(field.name)}"]
        flat = f" = {call}({', '.join(args)})"
        if len(f"    {name}: {one_line(expr)}{flat}") > LINE:
            self._imports.update(imports_of(expr))
            written = self._forward(expr, decl) or one_line(expr)
            return _broken_field(name, written, call, ", ".join(args))
        return self._print(expr, decl, f"{name}: ", flat, 4)

    def _typed_dict(self, decl: Decl, obj: Object, name: str) -> ClassView:
        base = self._helper("typing_extensions", "TypedDict")
        sent = _sent(obj)
        if any(attribute(f.name) != f.name for f in sent) or self._hidden(obj, PARAM):
            return self._functional(decl, obj, name, base)
        total = all(f.required for f in sent)
        fields = tuple(
            FieldView(
                self._print(self._own(self._param_expr(f, total), obj), decl, f"{f.name}: ", "", 4),
                docstring(_doc(f), 4),
            )
            for f in sent
        )
        bases = base if total else f"{base}, total=False"
        return ClassView(ClassForm.CLASS, name, bases, docstring(decl.doc, 4), fields)

    def _param_expr(self, field: Field, total: bool) -> Expr:
        expr = Annotations(self._layout, Usage.REQUEST).of(field.type)
        if total or not field.required:
            return expr
        return Subscript(imported("typing_extensions", "Required"), (expr,))

    def _functional(self, decl: Decl, obj: Object, name: str, base: str) -> ClassView:
        """Keys that are no identifiers need the functional form of TypedDict."""
        rows = []
        for field in _sent(obj):
            expr = self._own(self._param_expr(field, total=False), None)
            # A forward reference inside a call must be quoted whole.
            rows.append(self._print(expr, decl, f"{quoted(field.name)}: ", ",", 8))
        fields = tuple(FieldView(row, "") for row in rows)
        return ClassView(ClassForm.FUNCTIONAL, name, base, docstring(decl.doc, 0), fields)

    def _print(self, expr: Expr, decl: Decl, before: str, after: str, indent: int) -> str:
        forward = self._forward(expr, decl)
        if forward is not None:
            self._imports.update(imports_of(expr))
            pad = " " * indent
            if after.startswith(" =") and len(pad + before + forward + after) > LINE:
                forward = f"(\n{pad}    {forward}\n{pad})"
            return before + forward + after
        printed: Printed = print_expr(expr, before, after, indent)
        self._imports.update(printed.imports)
        return printed.text

    def _forward(self, expr: Expr, decl: Decl) -> str | None:
        """The annotation in quotes where it names something that this module defines later."""
        own = "." + self._module
        later = {i.name for i in imports_of(expr) if i.module == own} - self._defined
        return quoted(one_line(expr)) if later else None


def _attributes(obj: Object | None) -> frozenset[str]:
    """The names that the fields of a class bind in it."""
    return frozenset(model_field(field.name) for field in obj.fields) if obj else frozenset()


def _broken_field(name: str, written: str, call: str, args: str) -> str:
    """`name: written = call(args)` over several lines, at the bracket where black breaks it."""
    head = f"{name}: {written} = "
    pad = " " * 8
    if len(f"    {head}{call}(") <= LINE:
        return f"{head}{call}(\n{pad}{args}\n    )"
    if len(f"    {head}(") <= LINE:
        return f"{head}(\n{pad}{call}({args})\n    )"
    return f"{name}: (\n{pad}{written}\n    ) = {call}({args})"


def _beside(name: str, hidden: frozenset[str]) -> str:
    return name + "_" if name in hidden else name


def _is_vector(obj: Object) -> bool:
    """Whether one of its fields is a packed list of numbers."""
    return sum(isinstance(f.type, Packed) for f in obj.fields) == 1


def _received(obj: Object) -> list[Field]:
    """The fields of a response, those that it has to have first."""
    return sorted(obj.fields, key=lambda f: not f.is_needed(Usage.RESPONSE))


def _sent(obj: Object) -> list[Field]:
    """The fields of a request, those that it has to have first."""
    return sorted((f for f in obj.fields if not f.read_only), key=lambda f: not f.required)


def _doc(field: Field) -> str:
    if field.deprecated and "eprecated" not in field.doc:
        return f"Deprecated. {field.doc}".strip()
    return field.doc
