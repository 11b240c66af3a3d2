"""The door to the documentation: the pages about models, rules on requests, ends of models."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from specloom.features.model_catalogue.model import Catalogue
from specloom.features.model_catalogue.model_pages import model_pages_of
from specloom.features.model_catalogue.rule_views import rule_views
from specloom.ir import Api, Example, Operation
from specloom.markdown import code
from specloom.targets.docs.extension import Extension, Print, RuleView
from specloom.targets.docs.site import Docs
from specloom.targets.render import Renderer

__all__ = ["extension"]


class _Models(Extension):
    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def texts(self) -> Iterator[tuple[str, ...]]:
        catalogue = self._catalogue
        for kind in catalogue.kinds:
            yield "kinds", kind, "name"
            yield "kinds", kind, "description"
        for feature in catalogue.features:
            yield "features", feature
        for rule in catalogue.rules:
            yield "rules", rule.id, "reason"
            yield "rules", rule.id, "instead"
        for card in catalogue:
            if card.replacement_note and card.shutdown is not None:
                yield "notes", card.replacement_note

    def for_guides(self) -> Mapping[str, object]:
        return {"catalogue": self._catalogue}

    def home(self, docs: Docs) -> Iterable[tuple[str, str, str]]:
        words = docs.words
        yield str(words.models_title), "models/index.md", str(words.here_models)

    def rules(self, operation: Operation, docs: Docs) -> Iterable[RuleView]:
        return rule_views(operation, self._catalogue, docs)

    def note(self, example: Example, docs: Docs) -> str:
        """The day on which the model that an example uses is shut down."""
        request = example.request if isinstance(example.request, Mapping) else {}
        body = request.get("body")
        name = body.get("model") if isinstance(body, Mapping) else None
        card = self._catalogue.get(name) if isinstance(name, str) else None
        if card is None or card.shutdown is None:
            return ""
        day = card.shutdown.isoformat()
        return docs.words.say("example_shutdown", model=code(card.id), date=day)

    def menu(self, docs: Docs) -> tuple[str, Iterable[tuple[str, str]]]:
        words = docs.words
        pages = (
            (str(words.models_all), "models/index.md"),
            (str(words.models_endpoints), "models/endpoints.md"),
            (str(words.models_lifecycle), "models/lifecycle.md"),
        )
        return str(words.models_title), pages

    def pages(self, docs: Docs, renderer: Renderer, printed: Print) -> Iterator[tuple[str, str]]:
        for name, page in model_pages_of(self._catalogue, docs):
            yield page.path, printed(f"{{lang}}/models/{name}.md.j2", page=page)


def extension(api: Api) -> Extension | None:
    catalogue = api.feature(Catalogue)
    return None if catalogue is None else _Models(catalogue)
