"""Every diagnostic code of the model catalogue, with its one line of explanation."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["CODES"]

CODES: Mapping[str, str] = {
    # The files (broken YAML has the codes of specloom.checks.codes)
    "M001": "there is no catalogue, or a file of it can't be read",
    "M002": "a file doesn't fit models.schema.json",
    "M003": "a model or rule is described twice",
    # Entries
    "M004": "a date is no date, or dates stand in the wrong order",
    "M005": "an alias or like names a model that is not in the catalogue",
    "M006": "aliases or likes lead round in a circle",
    "M007": "a replacement is not in the catalogue",
    "M008": "a replacement is shut down",
    "M009": "a replacement has a shutdown date itself",
    "M010": "a model with a shutdown date has neither a replacement nor a word about it",
    "M011": "an endpoint is not in the spec",
    "M012": "an endpoint is listed as undescribed although the spec describes it",
    "M013": "a word (kind, modality, feature) is not in catalogue.yaml",
    "M014": "limits contradict each other",
    "M015": "a model is to be replaced by itself",
    "M016": "a file doesn't say where its facts are from",
    # Rules
    "M020": "a rule names a model, family or kind that is not in the catalogue",
    "M021": "a rule covers no model",
    "M022": "a condition is no valid JSON Schema, or uses a keyword that conditions don't know",
    "M023": "a rule names a field that entries don't have",
    "M024": "an example of a rule says otherwise than the rule",
    "M025": "a rule names an operation that is not in the spec",
    "M026": "a type of the spec has the name of a list of model ids in the client",
    # Findings of a scan
    "M100": "a model id in the scanned files is shut down",
    "M101": "a model id in the scanned files has a shutdown date",
    "M102": "a model id in the scanned files is active",
}
