"""The rules: one row for each kind of change, what it does to requests and to answers, and why.

`specloom explain DF211` prints a row. The sentence gets the subject in front: `Pet.name is required
now`; `{before}` and `{after}` are the values.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from specloom.diff.change import Effect

__all__ = ["RULES", "Rule"]

DOCS, FINE, MAY, BREAKS = Effect.DOCS, Effect.COMPATIBLE, Effect.MAY_BREAK, Effect.BREAKS


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of change: `request` is its effect on what is sent, `answer` on what comes back.

    `why` says the reason for the first, `why_answer` for the second, where that is another.
    `in_code`: the bytes stay the same, names in generated code change.
    """

    code: str
    name: str
    request: Effect
    answer: Effect
    sentence: str
    why: str
    why_answer: str = ""
    in_code: bool = False


_CLOSED = (
    "a reader that knows a closed list fails; a client made by specloom passes on what it doesn't "
    "know"
)
_STRICT = "a reader that counts on the limit fails; a client made by specloom doesn't check it"
_NOTHING = "nothing that worked before fails"
_PEOPLE = "only people read it"
_LOOSER = "what was taken before is still taken"
_TIGHTER = "what the old description allows is refused now"
_SAFE = "readers know all that still comes"

_TABLE: tuple[Rule, ...] = (
    # Operations
    Rule("DF101", "operation-added", FINE, FINE, "was added", _NOTHING),
    Rule("DF102", "operation-removed", BREAKS, BREAKS, "was removed",
         "a call of it gets 404"),
    Rule("DF103", "operation-moved", BREAKS, FINE, "was at {before}, is at {after}",
         "callers of the old path get 404 or 405"),
    Rule("DF104", "operation-renamed", BREAKS, FINE, "is called {after}, was {before}",
         "requests stay the same; code that calls it by its old name doesn't find it",
         in_code=True),
    Rule("DF105", "deprecated", FINE, FINE, "is deprecated{after}",
         "it still works; callers have until then"),
    Rule("DF106", "deprecated-without-notice", FINE, FINE,
         "is deprecated, without a date of its end",
         "it still works; say until when, so that callers can plan"),
    Rule("DF107", "shutdown-earlier", MAY, MAY, "ends on {after}, was to end on {before}",
         "callers have less time than they were told"),
    Rule("DF108", "shutdown-set", FINE, FINE, "ends on {after}", "callers have until then"),
    Rule("DF109", "reactivated", FINE, FINE, "isn't deprecated any more", _NOTHING),
    Rule("DF119", "shutdown-later", FINE, FINE, "ends later: {after}, was {before}", _NOTHING),
    # Parameters
    Rule("DF110", "parameter-added", FINE, FINE, "was added", "callers may leave it out"),
    Rule("DF111", "required-parameter-added", BREAKS, FINE, "was added, and is required",
         "callers that don't know it are refused"),
    Rule("DF112", "parameter-removed", MAY, FINE, "was removed",
         "callers that send it are refused, or not heard"),
    Rule("DF113", "parameter-renamed", BREAKS, FINE, "is called {after}, was {before}",
         "the old name isn't heard any more"),
    Rule("DF114", "parameter-moved", BREAKS, FINE, "is in {after}, was in {before}",
         "where callers send it nobody reads it"),
    Rule("DF115", "parameter-required", BREAKS, FINE, "is required now",
         "callers that leave it out are refused"),
    Rule("DF116", "parameter-optional", FINE, FINE, "isn't required any more", _LOOSER),
    Rule("DF117", "parameter-style", BREAKS, FINE, "is written as {after}, was {before}",
         "what callers send is read as something else"),
    Rule("DF118", "path-parameter-renamed", FINE, FINE, "is called {after}, was {before}",
         "the name of a path parameter isn't on the wire; code that gives it by name says the new "
         "one", in_code=True),
    # Bodies
    Rule("DF120", "body-added", FINE, FINE, "was added", "callers may leave it out"),
    Rule("DF121", "required-body-added", BREAKS, FINE, "was added, and is required",
         "callers that send none are refused"),
    Rule("DF122", "body-removed", BREAKS, FINE, "was removed", "what callers send isn't read"),
    Rule("DF123", "body-required", BREAKS, FINE, "is required now",
         "callers that send none are refused"),
    Rule("DF124", "body-optional", FINE, FINE, "isn't required any more", _LOOSER),
    Rule("DF125", "request-media-type-removed", BREAKS, FINE, "isn't taken as {before} any more",
         "callers that send it so get 415"),
    Rule("DF126", "request-media-type-added", FINE, FINE, "is taken as {after}, too", _LOOSER),
    Rule("DF127", "encoding-changed", BREAKS, FINE, "is written another way",
         "what callers send is read as something else"),
    # Answers
    Rule("DF130", "success-removed", FINE, BREAKS, "doesn't answer {before} any more",
         "", "readers wait for a status that doesn't come"),
    Rule("DF131", "success-added", FINE, FINE, "can answer {after}", _NOTHING),
    Rule("DF132", "error-added", FINE, FINE, "can fail with {after}", _NOTHING),
    Rule("DF133", "error-removed", FINE, FINE, "doesn't fail with {before} any more", _NOTHING),
    Rule("DF134", "answer-media-type-removed", FINE, BREAKS, "doesn't come as {before} any more",
         "", "readers get a form that they don't read"),
    Rule("DF135", "answer-media-type-added", FINE, FINE, "can come as {after}",
         "readers ask for the form that they read"),
    Rule("DF136", "required-header-removed", FINE, BREAKS, "was removed",
         "", "readers that count on it find nothing"),
    Rule("DF137", "header-removed", FINE, MAY, "was removed",
         "", "it was never certain to come; code that reads it finds nothing"),
    Rule("DF138", "header-added", FINE, FINE, "was added", _NOTHING),
    Rule("DF139", "header-optional", FINE, BREAKS, "isn't certain to come any more",
         "", "readers that count on it find nothing"),
    Rule("DF140", "header-required", FINE, FINE, "always comes now", _NOTHING),
    Rule("DF141", "answer-body-removed", FINE, BREAKS, "has no body any more",
         "", "readers that expect one fail"),
    Rule("DF142", "answer-body-added", FINE, FINE, "has a body now", _NOTHING),
    # Interactions
    Rule("DF150", "stream-removed", BREAKS, BREAKS, "doesn't stream any more",
         "callers that read events get none"),
    Rule("DF151", "stream-added", FINE, FINE, "can stream", _NOTHING),
    Rule("DF152", "stream-switch", BREAKS, FINE, "streams by {after}, did by {before}",
         "what callers send doesn't turn the stream on"),
    Rule("DF153", "stream-end", FINE, MAY, "ends its stream by {after}, did by {before}",
         "", "readers that wait for the old end wait until the connection closes"),
    Rule("DF154", "stream-only", BREAKS, BREAKS, "always streams now",
         "callers that read one answer get events"),
    Rule("DF155", "paging-removed", FINE, BREAKS, "has no pages any more",
         "", "code that asks for the next page stops after the first"),
    Rule("DF156", "paging-added", FINE, MAY, "comes in pages now",
         "", "code that takes the first answer for all misses the rest"),
    Rule("DF157", "paging-changed", BREAKS, FINE, "pages by {after}, did by {before}",
         "code that asks for the next page in the old way gets the first again"),
    Rule("DF158", "variants-changed", FINE, BREAKS, "answers by {after}, did by {before}",
         "", "readers get another form for what they ask"),
    Rule("DF145", "channel-removed", BREAKS, BREAKS, "isn't a websocket any more",
         "who opens one is refused"),
    Rule("DF146", "channel-only", BREAKS, BREAKS, "is a websocket now",
         "who calls it over HTTP is refused"),
    Rule("DF147", "channel-changed", FINE, BREAKS, "begins and ends by {after}, did by {before}",
         "", "readers wait for events that don't come"),
    # Security
    Rule("DF160", "credentials-required", BREAKS, FINE, "needs {after}, needed {before}",
         "callers without it get 401"),
    Rule("DF161", "credentials-relaxed", FINE, FINE, "takes {after}, took {before}", _LOOSER),
    Rule("DF162", "scheme-changed", BREAKS, FINE, "is {after}, was {before}",
         "credentials are looked for where callers don't put them"),
    Rule("DF163", "scheme-added", FINE, FINE, "was added", _NOTHING),
    Rule("DF164", "scheme-removed", FINE, FINE, "was removed",
         "whom that concerns is told of each operation"),
    Rule("DF165", "scope-added", MAY, FINE, "needs the scope {after}",
         "tokens without it are refused"),
    Rule("DF166", "scope-removed", FINE, FINE, "doesn't need the scope {before} any more", _LOOSER),
    # Servers and webhooks
    Rule("DF170", "server-removed", MAY, FINE, "was removed",
         "clients that were made for it may not reach it"),
    Rule("DF171", "server-added", FINE, FINE, "was added", _NOTHING),
    Rule("DF172", "server-changed", MAY, FINE, "is at {after}, was at {before}",
         "clients that were made before call the old one"),
    Rule("DF180", "webhook-added", FINE, FINE, "was added", _NOTHING),
    Rule("DF181", "webhook-removed", FINE, BREAKS, "was removed",
         "", "who waits for it waits in vain"),
    # Types
    Rule("DF201", "type-changed", BREAKS, BREAKS, "is {after}, was {before}",
         "values of the old type are refused", "readers get values of another type"),
    Rule("DF202", "type-widened", FINE, BREAKS, "is {after}, was {before}",
         _LOOSER, "readers get values of a type that they don't know"),
    Rule("DF203", "type-narrowed", BREAKS, FINE, "is {after}, was {before}", _TIGHTER, _SAFE),
    Rule("DF204", "nullable", FINE, BREAKS, "can be null now",
         _LOOSER, "readers that count on a value find none"),
    Rule("DF205", "not-nullable", BREAKS, FINE, "can't be null any more",
         "callers that send null are refused", _SAFE),
    # Fields
    Rule("DF210", "field-added", FINE, FINE, "was added", "callers may leave it out",
         "readers pass over what they don't know"),
    Rule("DF211", "required-field-added", BREAKS, FINE, "was added, and is required",
         "callers that don't know it are refused", "readers pass over what they don't know"),
    Rule("DF212", "field-removed", MAY, MAY, "was removed",
         "callers that send it are refused, or not heard",
         "it was never certain to come; code that names it doesn't find it in the new types"),
    Rule("DF213", "required-field-removed", MAY, BREAKS, "was removed",
         "callers that send it are refused, or not heard", "readers that count on it find nothing"),
    Rule("DF214", "field-refused", BREAKS, MAY, "was removed, and others are refused",
         "callers that send it are refused", "it was never certain to come"),
    Rule("DF215", "field-renamed", BREAKS, BREAKS, "is called {after}, was {before}",
         "the old name isn't heard any more", "readers find nothing under the old name"),
    Rule("DF216", "field-required", BREAKS, FINE, "is required now",
         "callers that leave it out are refused", _SAFE),
    Rule("DF217", "field-optional", FINE, BREAKS, "isn't required any more",
         _LOOSER, "readers that count on it find nothing"),
    Rule("DF218", "read-only", MAY, FINE, "is read-only now",
         "what callers send of it isn't heard", _SAFE),
    Rule("DF219", "not-read-only", FINE, FINE, "isn't read-only any more", _LOOSER, _SAFE),
    Rule("DF220", "write-only", FINE, MAY, "is write-only now",
         _LOOSER, "readers find nothing"),
    Rule("DF221", "not-write-only", FINE, FINE, "isn't write-only any more", _LOOSER, _SAFE),
    Rule("DF222", "others-refused", MAY, FINE, "has no other properties than those described",
         "callers that send others are refused", _SAFE),
    Rule("DF223", "others-allowed", FINE, FINE, "can have other properties", _LOOSER,
         "readers pass over what they don't know"),
    # Values
    Rule("DF230", "value-added", FINE, MAY, "can be {after}", _LOOSER, _CLOSED),
    Rule("DF231", "value-removed", BREAKS, FINE, "can't be {before} any more",
         "callers that send it are refused", _SAFE),
    Rule("DF232", "constant-changed", BREAKS, BREAKS, "is always {after}, was {before}",
         "callers that send the old one are refused", "readers wait for the old one"),
    Rule("DF233", "became-enum", BREAKS, FINE, "is one of {after} now", _TIGHTER, _SAFE),
    Rule("DF234", "enum-opened", FINE, MAY, "can be other than {before}", _LOOSER, _CLOSED),
    Rule("DF235", "known-value-added", FINE, FINE, "can be {after}, which is known now", _LOOSER,
         "any value was allowed before"),
    Rule("DF236", "known-value-removed", FINE, FINE, "doesn't name {before} any more",
         "any value is allowed", "any value was allowed before"),
    # Limits
    Rule("DF240", "limit-narrowed", BREAKS, FINE, "{keyword} is {after}, was {before}",
         _TIGHTER, _SAFE),
    Rule("DF241", "limit-set", MAY, FINE, "{keyword} is {after}, was free",
         "values beyond it are refused, if they were taken before", _SAFE),
    Rule("DF242", "limit-widened", FINE, MAY, "{keyword} is {after}, was {before}",
         _LOOSER, _STRICT),
    Rule("DF243", "limit-removed", FINE, MAY, "has no {keyword} any more, was {before}",
         _LOOSER, _STRICT),
    Rule("DF244", "restriction-added", BREAKS, FINE, "{keyword} is {after}, was free",
         _TIGHTER, _SAFE),
    Rule("DF245", "restriction-removed", FINE, MAY, "has no {keyword} any more, was {before}",
         _LOOSER, _STRICT),
    Rule("DF246", "restriction-changed", BREAKS, MAY, "{keyword} is {after}, was {before}",
         "some of what was taken is refused now", _STRICT),
    Rule("DF247", "format-widened", FINE, BREAKS, "format is {after}, was {before}", _LOOSER,
         "readers get values that don't fit the old format"),
    Rule("DF248", "format-narrowed", BREAKS, MAY, "format is {after}, was {before}", _TIGHTER,
         "the values fit; a client made anew may give them another type"),
    Rule("DF249", "format-changed", BREAKS, BREAKS, "format is {after}, was {before}",
         "values of the old format are refused", "readers get values of another format"),
    # Unions
    Rule("DF250", "member-added", FINE, MAY, "can be {after}", _LOOSER, _CLOSED),
    Rule("DF251", "member-removed", BREAKS, FINE, "can't be {before} any more",
         "callers that send it are refused", _SAFE),
    Rule("DF255", "member-overlaps", MAY, FINE, "can be {after}, which other values fit, too",
         "what fits two alternatives of a oneOf is refused: say anyOf, or tell them apart", _SAFE),
    Rule("DF252", "discriminator-changed", FINE, FINE, "is told apart by {after}, was by {before}",
         "which values fit is said by the members", "what comes is said by the members"),
    Rule("DF253", "tag-added", FINE, MAY, "has the tag {after}", _LOOSER, _CLOSED),
    Rule("DF254", "tag-removed", MAY, FINE, "hasn't the tag {before} any more",
         "callers that send it are refused", _SAFE),
    # What else is said of types
    Rule("DF260", "default-changed", MAY, DOCS, "defaults to {after}, did to {before}",
         "callers that leave it out get something else", "answers say what is"),
    Rule("DF261", "default-added", FINE, DOCS, "defaults to {after}",
         "callers that leave it out know now what they get", "answers say what is"),
    Rule("DF262", "default-removed", MAY, DOCS, "has no default any more, was {before}",
         "callers that leave it out may get something else", "answers say what is"),
    Rule("DF263", "schema-renamed", MAY, MAY, "is called {after}, was {before}",
         "the bytes stay the same; code that names the type says the new name", in_code=True),
    # What people read
    Rule("DF301", "description-changed", DOCS, DOCS, "is described in other words", _PEOPLE),
    Rule("DF302", "examples-changed", DOCS, DOCS, "has other examples", _PEOPLE),
    Rule("DF303", "tags-changed", DOCS, DOCS, "is among {after}, was among {before}", _PEOPLE),
    Rule("DF304", "version-changed", DOCS, DOCS, "is {after}, was {before}", _PEOPLE),
    Rule("DF305", "annotation-changed", DOCS, DOCS, "{keyword} is {after}, was {before}", _PEOPLE),
    # Models
    Rule("DF310", "model-added", FINE, FINE, "was added", _NOTHING),
    Rule("DF311", "model-removed", MAY, FINE, "was removed",
         "the client doesn't know it any more; whether the server does the server says"),
    Rule("DF312", "model-changed", DOCS, DOCS, "{keyword} is {after}, was {before}", _PEOPLE),
)  # fmt: skip

RULES: Mapping[str, Rule] = {rule.name: rule for rule in _TABLE}
"""By name."""
