"""Every diagnostic code of reading and checking a spec, with its one line of explanation."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["CODES"]

CODES: Mapping[str, str] = {
    # Files
    "E001": "the spec, or a file that it names, can't be read",
    "E002": "a file is not UTF-8 text",
    "E003": "a file is not well-formed YAML or JSON",
    "E004": "a file is empty, or holds no mapping at its top",
    "E005": "a key stands twice in one mapping",
    "E006": "a YAML tag, key or number that has no JSON counterpart",
    "E007": "values are nested deeper than is read",
    "E008": "YAML aliases or merge keys expand to more than is read, or to themselves",
    "E009": "a merge key (<<) takes something other than mappings",
    "E010": "not an OpenAPI 3.0, 3.1 or 3.2 document",
    "E015": "an overlay, or one of its actions, that can't be applied",
    "E016": "an overlay's action that finds nothing in the description",
    "W001": "a file starts with a byte order mark",
    # References
    "E020": "a reference leads nowhere",
    "E021": "a reference leads to another machine or scheme",
    "E022": "a reference leads out of the spec's folder",
    "E023": "references lead round in a circle and never to a value",
    "E024": "a reference is not a well-formed URI reference",
    # The dialect
    "E030": "a key that the dialect doesn't know",
    "E031": "a key that has to be there is missing",
    "E032": "a value of the wrong type",
    "E033": "a value that the dialect doesn't allow",
    "E034": "a description is missing",
    # Operations
    "E040": "two operations have one operationId",
    "E041": "an operationId is not resource names and a method with dots between",
    "E042": "the parameters of a path's template and of its operations differ",
    "E043": "two paths differ in the names of their parameters alone",
    "E044": "an operation has no example",
    "E045": "a file of examples belongs to no operation",
    "E046": "a tag that the root file doesn't list",
    "E047": "a tag is its own ancestor",
    "E048": "a security scheme that the components don't have",
    # Schemas
    "E050": "two schemas have one name",
    "E051": "two types would get one class",
    "E052": "a member of a tagged union has no tag of its own, or doesn't require it",
    "E053": "two members of a tagged union share a tag",
    "E055": "a required property is not among the properties",
    "W010": "a schema, path item or component is not used",
    # Our own keys
    "E060": "an event stream without x-loom-stream",
    "E061": "nothing says how a stream ends",
    "E062": "nothing switches streaming on, or what does is no field of the body",
    "E063": "x-loom-page names no shape of x-loom-pages",
    "E064": "a page shape speaks of a parameter or property that the operation doesn't have",
    "E065": "the switch of x-loom-variants is no field of the body",
    "E066": "x-loom-send names no field of the body",
    "E067": "x-loom-structured names no field of the body",
    "E068": "x-loom-stream on an operation without an event stream",
    "E069": "x-loom-stream names a type that no event has",
    # Examples
    "E070": "an example's request body doesn't fit",
    "E071": "an example's parameter is missing, unknown or doesn't fit",
    "E072": "an example's response body doesn't fit",
    "E073": "an event of an example's stream doesn't fit",
    "E074": "a sample file is missing",
    "E075": "an example's response has a status that the operation doesn't have",
    "E076": "an example streams where the operation doesn't, or breaks off",
    "E077": "a text looks like a real secret",
    "E080": "a default doesn't fit the schema that it stands beside",
    "E081": "an example doesn't fit the schema that it stands beside",
    # Output
    "E900": "a path that nothing is written to: outside the folder, a link, or taken",
    "E901": "a file in the way that no run made, or that was edited since",
    "E902": "a manifest that can't be read",
    "E903": "a file that can't be written",
    "E910": "no generated package to copy",
    "E911": "a folder that was not vendored is in the way",
    "E912": "a vendored file was edited, added or removed",
    "E913": "a vendored file is not the package's any more",
}
