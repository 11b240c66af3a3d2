from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .content_provenance_c2_pa import ContentProvenanceC2PA
from .content_provenance_synth_id import ContentProvenanceSynthID

ContentProvenanceResult: TypeAlias = Annotated[
    Union[ContentProvenanceC2PA, ContentProvenanceSynthID, Unknown],
    Tagged(
        "type",
        {"c2pa": ContentProvenanceC2PA, "synthid": ContentProvenanceSynthID},
    ),
]
"""Result of one method."""
