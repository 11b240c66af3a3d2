"""The door to the documentation: the rules by which the server judges schemas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from specloom.features.structured_outputs.rule_pages import INDEX, SchemaRules, schema_entries
from specloom.ir import Api
from specloom.targets.docs.extension import Extension, Print
from specloom.targets.docs.guides import Tree
from specloom.targets.docs.site import Docs
from specloom.targets.render import Renderer

__all__ = ["extension"]


class _Rules(Extension):
    def for_guides(self) -> Mapping[str, object]:
        return {"schemas": Tree({"index": f"../{INDEX}"})}

    def menu(self, docs: Docs) -> tuple[str, Iterable[tuple[str, str]]]:
        return docs.words.schemas_title, schema_entries(docs)

    def pages(self, docs: Docs, renderer: Renderer, printed: Print) -> Iterator[tuple[str, str]]:
        rules = SchemaRules(docs, renderer)
        folder = "{lang}/schemas"
        yield INDEX, printed(f"{folder}/index.md.j2", index=rules.index())
        for page in rules.pages():
            yield page.path, printed(f"{folder}/{{group}}.md.j2", page=page)


def extension(api: Api) -> Extension:
    return _Rules()
