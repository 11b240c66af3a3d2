from typing_extensions import TypedDict


class ResponseCreateStreamOptionsParam(TypedDict, total=False):
    """Options of a stream."""

    include_obfuscation: bool
    """Whether random characters pad the events against side-channel attacks. Default:
    true.
    """
