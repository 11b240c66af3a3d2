"""`deployments`: a second client for hosts where each model is deployed under a name of its own."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import httpx2
import pytest
from inline import Generate, Load

PATHS = """
    security: [{ key: [] }]
    components: { securitySchemes: { key: { type: http, scheme: bearer } } }
    paths:
      /talk:
        post:
          operationId: talk.create
          requestBody: { required: true, content: { application/json: { schema: {
            type: object, required: [model], properties: { model: { type: string } } } } } }
          responses: { "200": { description: Said., content: { application/json: { schema: {
            type: object, properties: { id: { type: string } } } } } } }
      /list:
        get:
          operationId: list.all
          responses: { "200": { description: All., content: { application/json: { schema: {
            type: object, properties: { id: { type: string } } } } } } }
"""
CLIENT = """
    x-loom-client:
      name: Zoo
      package: zoo
      env: { api_key: ZOO_KEY }
      deployments:
        name: CloudZoo
        description: The zoo in a cloud.
        path: zoo/v2
        options:
          endpoint: { option: cloud_endpoint, env: CLOUD_ENDPOINT }
          deployment: { option: cloud_deployment_of_all_the_animals }
          version: { option: cloud_version, env: CLOUD_VERSION, query: version }
          key: { option: api_key, env: CLOUD_KEY, header: x-cloud-key }
          token: { option: cloud_token, env: CLOUD_TOKEN }
        calls: [/talk]
"""


def test_another_cloud(package: Load) -> None:
    zoo: Any = package(CLIENT + PATHS)
    seen: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, json={"id": "a"})

    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    place = {"cloud_endpoint": "https://cloud.example", "cloud_version": "7", "http_client": http}
    client = zoo.CloudZoo(api_key="a-key", **place)
    assert isinstance(client, zoo.Zoo)
    assert client.talk.create(model="lion king").id == "a"
    client.list.all()
    one = {"cloud_deployment_of_all_the_animals": "one"}
    client = zoo.CloudZoo(cloud_token="a-token", **place, **one)
    client.talk.create(model="ignored")
    client.list.all()
    assert [str(request.url) for request in seen] == [
        "https://cloud.example/zoo/v2/deployments/lion%20king/talk?version=7",
        "https://cloud.example/zoo/v2/list?version=7",
        "https://cloud.example/zoo/v2/deployments/one/talk?version=7",
        "https://cloud.example/zoo/v2/list?version=7",
    ]
    assert [request.headers.get("x-cloud-key") for request in seen] == ["a-key"] * 2 + [None] * 2
    assert seen[2].headers["authorization"] == "Bearer a-token"
    assert "authorization" not in seen[0].headers
    with pytest.raises(zoo.MissingCredentialsError, match="api_key, cloud_token"):
        zoo.CloudZoo(**place)
    http.close()


def test_it_can_be_formatted_no_further(generated: Generate) -> None:
    files = generated(CLIENT + PATHS).files
    black = pytest.importorskip("black")
    for name in ("zoo/_deployed_client.py", "zoo/_async_deployed_client.py"):
        source = files[name]
        assert isinstance(source, str)
        assert black.format_str(source, mode=black.Mode()) == source


@pytest.mark.parametrize("missing", ["key", "version"])
def test_half_of_it_is_nothing(generated: Generate, missing: str) -> None:
    """A document of others may say anything."""
    half = "".join(r for r in CLIENT.splitlines(True) if not r.strip().startswith(f"{missing}:"))
    files = generated(half + PATHS).files
    assert "zoo/_deployed_client.py" not in files and "zoo/_core/deployments.py" not in files
    assert "CloudZoo" not in str(files["zoo/__init__.py"])


def test_names_below_other_names(package: Load) -> None:
    """A module of further names may lie in a package of further names."""
    aliases = """
    x-loom-targets:
      python:
        aliases:
          types.old: { Said: TalkCreateParams }
          types.old.words: { Word: TalkCreateParams }
    """
    zoo: Any = package(CLIENT + aliases + PATHS)
    assert zoo.types.old.Said is zoo.types.old.words.Word


def test_names_of_modules_of_the_package(package: Load) -> None:
    """Code that was written for another client looks beside the package's own modules."""
    more = """
    x-loom-targets:
      python:
        aliases:
          _types: { NOT_GIVEN: NOT_GIVEN, Headers: Headers, Timeout: Timeout }
          _errors: { ZooError: ZooError, Base: BaseModel, No: Nothing }
          lib: { Zoo: Zoo }
          lib.cloud: { Other: CloudZoo, CloudZoo: CloudZoo }
          types.talk_create_params: { TalkCreateResponse: TalkCreateResponse }
    """
    zoo: Any = package(CLIENT + more + PATHS)
    old = {
        name: import_module(f"{zoo.__name__}.{name}")
        for name in ("_types", "_errors", "lib", "lib.cloud")
    }
    assert isinstance(old["_types"].NOT_GIVEN, type(zoo.omit) | type(zoo.not_given))
    assert old["_types"].Timeout is zoo.Timeout
    assert old["_errors"].ZooError is zoo.ZooError and old["_errors"].Base is zoo.BaseModel
    assert not hasattr(old["_errors"], "No")
    assert old["lib"].Zoo is zoo.Zoo and old["lib.cloud"].Other is zoo.CloudZoo


def test_groups_that_calls_have_left(package: Load) -> None:
    zoo: Any = package(
        CLIENT.replace("name: Zoo\n", "name: Zoo\n      former: [beta, talk]\n") + PATHS
    )
    for client in (zoo.Zoo(api_key="k"), zoo.AsyncZoo(api_key="k")):
        assert client.beta is client and client.beta.talk is client.talk is not client
    with pytest.raises(AttributeError):
        client.beta = None


def test_a_further_name_for_nothing_is_reported(generated: Generate) -> None:
    aliases = """
    x-loom-targets:
      python:
        aliases:
          .: { Old: Zooo, Older: Zoo }
          types.old-words: { Word: Zoo }
    """
    problems = [p for p in generated(CLIENT + aliases + PATHS).problems if p.code == "G032"]
    assert [p.hint for p in problems] == [
        "did you mean 'Zoo'?",
        "modules are written with dots: types.chat",
    ]
    assert "'Old' stands for 'Zooo'" in problems[0].message
    assert problems[0].where.line + 1 == problems[1].where.line
