"""Calls of `fine_tuning.jobs`."""

from __future__ import annotations

from .case import Case, calls

START = {"model": "gpt-4o-mini", "training_file": "file-1"}
JOB = {"fine_tuning_job_id": "ftjob-1"}
ODD_JOB = {"fine_tuning_job_id": "ft job/ü"}


def _actions() -> list[Case]:
    names = ("retrieve", "cancel", "pause", "resume")
    return [
        case
        for name in names
        for case in calls(
            f"fine_tuning.jobs.{name}",
            minimal=JOB,
            odd_id=ODD_JOB,
            extra={**JOB, "extra_headers": {"X-One": "1"}, "extra_query": {"a": "1"}},
        )
    ]


CASES = [
    *calls(
        "fine_tuning.jobs.create",
        minimal=START,
        everything={
            **START,
            "hyperparameters": {
                "batch_size": "auto",
                "learning_rate_multiplier": 0.5,
                "n_epochs": 3,
            },
            "integrations": [{"type": "wandb", "wandb": {"project": "p", "tags": ["a", "b"]}}],
            "metadata": {"a": "b"},
            "method": {
                "type": "reinforcement",
                "reinforcement": {
                    "grader": {
                        "type": "string_check",
                        "name": "g",
                        "input": "{{sample.output_text}}",
                        "reference": "{{item.answer}}",
                        "operation": "eq",
                    },
                    "hyperparameters": {"reasoning_effort": "high"},
                },
            },
            "seed": 1,
            "suffix": "ü",
            "validation_file": "file-2",
        },
        nulls={**START, "integrations": None, "metadata": None, "seed": None, "suffix": None},
        integrations_generator=lambda sdk: {
            **START,
            "integrations": (i for i in [{"type": "wandb", "wandb": {"project": "p"}}]),
        },
    ),
    *calls(
        "fine_tuning.jobs.list",
        minimal={},
        everything={"after": "ftjob-1", "limit": 1, "metadata": {"a": "b c"}},
        null_metadata={"metadata": None},
    ),
    *_actions(),
    *calls(
        "fine_tuning.jobs.list_events",
        minimal=JOB,
        everything={**ODD_JOB, "after": "ftevent-1", "limit": 3},
    ),
    *calls(
        "fine_tuning.jobs.checkpoints.list",
        minimal=JOB,
        everything={**ODD_JOB, "after": "ftckpt-1", "limit": 3},
    ),
]
