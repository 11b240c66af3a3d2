"""Descriptions that are sound but unusual are read for what they say."""

from __future__ import annotations

import pytest
from inline import Generate, Load, text_of
from loopback import Answer, Request, loopback
from specloom.diagnostics.problems import Severity
from specloom.targets.python.identifiers import is_package_name

DOCUMENT = """
paths:
  /self: { get: { tags: [self], operationId: get_it, responses: { "200": { description: d,
    content: { application/json: { schema: { type: string, const: hello } } } } } } }
  /head: { head: { operationId: heads.up, responses: { "200": { description: d,
    content: { application/json: { schema: { type: object } } } } } } }
  /up: { post: { operationId: files.up, requestBody: { required: true, content: {
    multipart/form-data: { schema: { type: object, properties: {
      plain: { contentMediaType: application/octet-stream },
      picture: { contentMediaType: image/png },
      note: { type: string, contentMediaType: text/plain } } } } } },
    responses: { "204": { description: d } } } }
"""


def test_a_file_is_described_by_its_media_type_alone(package: Load) -> None:
    zoo = package(DOCUMENT, targets=("python",))
    with loopback(lambda _: Answer(status=204)) as server, zoo.Zoo(base_url=server.url) as client:
        client.files.up(plain=b"1", picture=b"2", note="3")
    assert server.last.body.count(b"filename=") == 2


def test_the_answer_to_head_has_no_body(package: Load) -> None:
    zoo = package(DOCUMENT, targets=("python",))
    with loopback(lambda _: Answer(b"")) as server, zoo.Zoo(base_url=server.url) as client:
        assert client.heads.up() is None
    assert server.last.method == "HEAD"


def test_a_resource_can_be_called_self(package: Load, generated: Generate) -> None:
    zoo = package(DOCUMENT, targets=("python",))

    def answer(request: Request) -> str:
        return "hello"

    with loopback(answer) as server, zoo.Zoo(base_url=server.url) as client:
        assert client.self_.get_it() == "hello"
    files = generated(DOCUMENT, package="zoo", targets=("python",)).files
    # What a server answers is not known to be the constant.
    assert "-> str:" in text_of(files, "zoo/resources/self_.py")


@pytest.mark.parametrize("name", ["os", "json", "typing", "class", "a-b", "1a", ""])
def test_what_can_not_be_imported_is_no_name_for_a_package(name: str) -> None:
    assert not is_package_name(name)
    assert is_package_name("zoo")


HEADERS = """
paths: { /a: { get: { operationId: things.a, parameters: [
  { name: Authorization, in: header, required: true, schema: { type: string } },
  { name: Accept, in: header, required: true, schema: { type: string } },
  { name: X-Kind, in: header, schema: { type: string } } ],
  responses: { "204": { description: d } } } } }
"""


def test_headers_that_are_described_elsewhere_are_no_arguments(package: Load) -> None:
    zoo = package(HEADERS, targets=("python",))
    with loopback(lambda _: Answer(status=204)) as server, zoo.Zoo(base_url=server.url) as client:
        client.things.a(x_kind="k")
    assert server.last.headers["x-kind"] == "k"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("paths: {}\ninfo: { title: Zoo, version: '1' }\n", Severity.ERROR),
        ("x-a: { b: 1, b: 2 }\n", Severity.WARNING),
    ],
    ids=["of the root", "elsewhere"],
)
def test_a_repeated_key_of_the_root_is_an_error(
    text: str, severity: Severity, generated: Generate
) -> None:
    result = generated(DOCUMENT + text, targets=("python",))
    assert [p.severity for p in result.problems if p.code == "E005"][:1] == [severity]
    assert result.files
