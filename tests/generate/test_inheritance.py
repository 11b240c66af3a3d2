"""Types that a discriminator tells apart: by inheritance, and beside properties of their own."""

from __future__ import annotations

import json
from typing import Any

import pytest
from inline import Generate, Load
from loopback import loopback

BODY = """
  requestBody: { required: true, content: { application/json: { schema: {
    $ref: "#/components/schemas/Pet" } } } }
  responses: { "200": { description: it, content: { application/json: { schema: {
    $ref: "#/components/schemas/Pet" } } } } }
"""
INHERITED = f"""
paths:
  /pets:
    post:
      operationId: pets.create
    {BODY.replace(chr(10), chr(10) + "    ")}
components:
  schemas:
    Pet:
      type: object
      required: [petType]
      properties: {{ petType: {{ type: string }}, mother: {{ $ref: "#/components/schemas/Pet" }} }}
      discriminator: {{ propertyName: petType, mapping: {{ dog: Dog, hound: Dog }} }}
    Cat:
      allOf:
        - $ref: "#/components/schemas/Pet"
        - type: object
          properties: {{ name: {{ type: string }}, lives: {{ type: integer }} }}
    Dog:
      allOf:
        - $ref: "#/components/schemas/Pet"
        - {{ type: object, required: [bark], properties: {{ bark: {{ type: string }} }} }}
    Puppy:
      allOf:
        - $ref: "#/components/schemas/Dog"
        - {{ type: object, properties: {{ weeks: {{ type: integer }} }} }}
"""


def echoed(zoo: Any, value: Any) -> Any:
    echo = loopback(lambda request: json.loads(request.body))
    with echo as server, zoo.Zoo(base_url=server.url) as client:
        result = client.pets.create(body=value)
    assert json.loads(server.last.body) == value
    return result


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ({"petType": "Cat", "name": "Misty", "lives": 9}, "Cat"),
        ({"petType": "dog", "bark": "loud", "mother": {"petType": "Cat"}}, "Dog"),
        ({"petType": "hound", "bark": "deep"}, "Dog"),
        ({"petType": "Puppy", "bark": "high", "weeks": 3}, "Puppy"),
    ],
)
def test_who_refers_to_a_base_means_what_extends_it(
    value: Any, name: str, package: Load
) -> None:
    zoo = package(INHERITED, targets=("python",))
    result = echoed(zoo, value)
    assert type(result).__name__ == name
    assert result.to_dict() == value
    if "mother" in value:
        assert type(result.mother) is zoo.types.Cat


def test_a_value_of_no_known_kind_is_kept(package: Load) -> None:
    zoo = package(INHERITED, targets=("python",))
    result = echoed(zoo, {"petType": "Lizard", "legs": 4})
    assert result.to_dict() == {"petType": "Lizard", "legs": 4}


def test_the_tag_of_an_heir_is_known(generated: Generate) -> None:
    files = generated(INHERITED, package="zoo", targets=("python",)).files
    texts = {path: text for path, text in files.items() if path.startswith("zoo/types/")}
    (dog,) = [str(t) for t in texts.values() if "class DogParam(" in str(t)]
    assert 'petType: Required[Literal["dog", "hound"]]' in dog


BESIDE = f"""
paths:
  /pets:
    post:
      operationId: pets.create
    {BODY.replace(chr(10), chr(10) + "    ")}
components:
  schemas:
    Pet:
      type: object
      required: [petType]
      properties: {{ petType: {{ type: string }}, PROPERTIES }}
      oneOf: [{{ $ref: "#/components/schemas/Cat" }}, {{ $ref: "#/components/schemas/Dog" }}]
      discriminator: {{ propertyName: petType, mapping: {{
        cat: "#/components/schemas/Cat", dog: Dog }} }}
    Cat: {{ type: object, required: [petType], properties: {{
      petType: {{ type: string }}, lives: {{ type: integer }} }} }}
    Dog: {{ type: object, required: [petType], properties: {{
      petType: {{ type: string }}, barks: {{ type: boolean }} }} }}
"""


@pytest.mark.parametrize(
    ("more", "names"),
    [("", ("Cat", "Dog")), ("age: { type: integer }", ("PetCat", "PetDog"))],
    ids=["that the members have", "of its own"],
)
def test_a_union_beside_properties_keeps_its_tag(
    more: str, names: tuple[str, str], package: Load
) -> None:
    zoo = package(BESIDE.replace("PROPERTIES", more), targets=("python",))
    age = {"age": 3} if more else {}
    cat = echoed(zoo, {"petType": "cat", **age})
    dog = echoed(zoo, {"petType": "dog", "barks": True, **age})
    assert (type(cat).__name__, type(dog).__name__) == names
    assert not more or cat.age == 3


NOT_INHERITED = """
paths:
  /pets:
    get:
      operationId: pets.get
      responses: { "200": { description: it, content: { application/json: { schema: {
        $ref: "#/components/schemas/Pet" } } } } }
components: { schemas: { Pet: { type: object, discriminator: { propertyName: kind },
  properties: { kind: { type: string } } } } }
"""


def test_a_base_that_nothing_extends_is_a_plain_object(package: Load) -> None:
    zoo = package(NOT_INHERITED, targets=("python",))
    assert isinstance(zoo.types.Pet, type)
