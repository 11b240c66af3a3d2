from typing_extensions import TypedDict


class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    """What a stream holds beside the answer. Only for calls with `stream` true."""

    include_usage: bool
    """Whether a last chunk with the token usage of the whole call, and with no choices,
    comes before the end marker. All chunks before it then have a null `usage`. A stream
    that is cut off may lack that chunk.
    """
    include_obfuscation: bool
    """Whether chunks are padded with random characters so that an eavesdropper can't guess
    the text from their sizes. Padding is on unless this is false, which saves bandwidth
    on a link that you trust.
    """
