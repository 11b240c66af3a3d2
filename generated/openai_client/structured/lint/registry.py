# fmt: off
# pyright: basic
"""Which function looks at what for which rules, and how it reports."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from .pointer import split_fragment

from .findings import Finding, Mode, Severity, Subject
from .profiles import Profile, UnknownProfileError
from .rule import UNVERIFIED, Rule
from .walk import Node, Walk

__all__ = ["MOST_FINDINGS", "Active", "Checks", "Report", "RuleSet"]

MOST_FINDINGS = 10_000
MOST_DEPTHS = 200_000  # of all findings together: deep ones have long pointers

NodeCheck = Callable[[Node, "Report"], None]
DocumentCheck = Callable[["Report"], None]


class Checks:
    """The functions of one module, each with the rules that it reports."""

    def __init__(self) -> None:
        self.of_nodes: list[tuple[str, tuple[str, ...], NodeCheck]] = []
        self.of_documents: list[tuple[tuple[str, ...], DocumentCheck]] = []

    def on(self, trigger: str, *rules: str) -> Callable[[NodeCheck], NodeCheck]:
        """Call the function at each schema with this keyword (`*`: at each schema)."""

        def register(check: NodeCheck) -> NodeCheck:
            self.of_nodes.append((trigger, rules, check))
            return check

        return register

    def over_document(self, *rules: str) -> Callable[[DocumentCheck], DocumentCheck]:
        """Call the function once a document."""

        def register(check: DocumentCheck) -> DocumentCheck:
            self.of_documents.append((rules, check))
            return check

        return register


class Active(NamedTuple):
    """The rules and functions that apply to one profile in one mode."""

    rules: Mapping[str, Rule]
    severities: dict[str, Severity]
    everywhere: tuple[NodeCheck, ...]
    by_keyword: dict[str, tuple[NodeCheck, ...]]
    documents: tuple[DocumentCheck, ...]


class RuleSet:
    """Rules with the functions that look for them, and the profiles that they know."""

    def __init__(
        self, rules: Iterable[Rule], checks: Iterable[Checks], profiles: Mapping[str, Profile]
    ) -> None:
        self.rules = {rule.id: rule for rule in rules}
        self.checks = tuple(checks)
        self.profiles = profiles
        self._active: dict[tuple[str, Mode], Active] = {}

    def profile(self, name: str) -> Profile:
        """The profile of that name. Raises UnknownProfileError."""
        if name not in self.profiles:
            raise UnknownProfileError(name, self.profiles)
        return self.profiles[name]

    def active(self, profile: str, mode: Mode) -> Active:
        """What applies. Raises UnknownProfileError."""
        chosen = self._active.get((profile, mode))
        if chosen is None:
            chosen = self._active[profile, mode] = self._select(self.profile(profile), mode)
        return chosen

    def _select(self, profile: Profile, mode: Mode) -> Active:
        severities = {
            rule.id: severity
            for rule in self.rules.values()
            if (severity := rule.severity_in(profile.name, mode, vendor=profile.vendor)) is not None
        }
        everywhere: list[NodeCheck] = []
        by_keyword: dict[str, tuple[NodeCheck, ...]] = {}
        documents: list[DocumentCheck] = []
        for checks in self.checks:
            for trigger, rules, check in checks.of_nodes:
                if severities.keys().isdisjoint(rules):
                    continue
                if trigger == "*":
                    everywhere.append(check)
                else:
                    by_keyword[trigger] = (*by_keyword.get(trigger, ()), check)
            for rules, look_over in checks.of_documents:
                if not severities.keys().isdisjoint(rules):
                    documents.append(look_over)
        return Active(self.rules, severities, tuple(everywhere), by_keyword, tuple(documents))


class Report:
    """Collects the findings of one schema, and what the functions share."""

    def __init__(self, walk: Walk, profile: Profile, subject: Subject, rules: Active) -> None:
        self.walk = walk
        self.root = walk.nodes[0]
        self.profile = profile
        self.subject = subject
        self.mode = subject.mode
        self.rules = rules.rules
        self.severities = rules.severities
        self.findings: list[Finding] = []
        self.full = False
        self.depths = 0

    def __call__(
        self,
        rule_id: str,
        node: Node,
        *at: Any,
        ctx: tuple[Any, ...] = (),
        said: str = "",
        **fields: Any,
    ) -> None:
        """Report a rule at a schema, or at what the tokens `at` lead to below it.

        `said`: the server's words where they differ from those of the table.
        """
        severity = self.severities.get(rule_id)
        if severity is None or self.full:
            return
        self.depths += node.depth
        if len(self.findings) >= MOST_FINDINGS or self.depths > MOST_DEPTHS:
            self._stop()
            return
        rule = self.rules[rule_id]
        message = rule.message.format(**fields)
        hint = rule.hint.format(**fields)
        text = rule.server_2024 if self.profile.name == "openai-2024" else ""
        text = text or said or rule.server
        if self.profile.vendor != "openai" and rule_id.startswith("SO"):
            text = ""  # these words are OpenAI's
        server = ""
        if text:
            server = text.format(ctx=node.context(*ctx), **fields)
        if server and not server.startswith("Invalid"):
            server = self.subject.prefix + server
        if severity is Severity.ERROR and rule_id != "SO002" and not self.is_used(node):
            if "U11" not in self.rules:
                return
            rule, severity, server = self.rules["U11"], UNVERIFIED, ""
            message, hint = rule.message.format(message=message), hint or rule.hint
        self.findings.append(Finding(rule.id, severity, node.pointer(*at), message, hint, server))

    def _stop(self) -> None:
        self.full = True
        what = f"more than {len(self.findings):,} findings; the others are left out"
        self.findings.append(Finding("U13", UNVERIFIED, "", what))

    @cached_property
    def sections(self) -> dict[tuple[Any, ...], Node]:
        """The root and every definition, by path."""
        return {node.path(): node for node in self.walk.nodes if node.section is node}

    @cached_property
    def references(self) -> list[tuple[Node, tuple[str, ...]]]:
        """Every schema with a local `$ref`, with the tokens that it points to."""
        found = []
        for node in self.walk.nodes:
            ref = node.schema.get("$ref")
            if isinstance(ref, str):
                tokens = split_fragment(ref)
                if tokens is not None:
                    found.append((node, tokens))
        return found

    def section_at(self, tokens: tuple[str, ...]) -> Node | None:
        """The definition (or root) that holds the place."""
        for length in range(len(tokens), -1, -1):
            section = self.sections.get(tokens[:length])
            if section is not None:
                return section
        return None

    @cached_property
    def links(self) -> dict[Node, list[tuple[Node, Node]]]:
        """For each section, its schemas with a `$ref` and the sections that they lead to."""
        found: dict[Node, list[tuple[Node, Node]]] = {}
        for node, tokens in self.references:
            target = self.section_at(tokens)
            if target is not None:
                found.setdefault(node.section, []).append((node, target))
        return found

    @cached_property
    def _used(self) -> set[Node]:
        used, stack = {self.root}, [self.root]
        while stack:
            for _, target in self.links.get(stack.pop(), ()):
                if target not in used:
                    used.add(target)
                    stack.append(target)
        return used

    def is_used(self, node: Node) -> bool:
        """Whether the schema stands in the root, or in a definition that it leads to."""
        return node.section is self.root or node.section in self._used
