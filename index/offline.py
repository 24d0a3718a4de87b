"""Doors that must be shut before any library that could call out is imported.

Importing this module sets the switches; `index/__init__.py` imports it first.
"""

import os

SWITCHES = {
    "ANONYMIZED_TELEMETRY": "False",
    "ANTHROPIC_LOG": "",
    "CHROMA_OTEL_COLLECTION_ENDPOINT": "",
    "DO_NOT_TRACK": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_OFFLINE": "1",
    "LANGCHAIN_HANDLER": "",
    "LANGCHAIN_TRACING": "false",
    "LANGCHAIN_TRACING_V2": "false",
    "LANGSMITH_GATEWAY": "false",
    "LANGSMITH_OTEL_ENABLED": "false",
    "LANGSMITH_TRACING": "false",
    "LANGSMITH_TRACING_V2": "false",
    "OPENAI_LOG": "",
    # ONNX Runtime asks the network by itself: its own switch in Python (disable_telemetry_events) is not enough.
    "ORT_DISABLE_TELEMETRY": "1",
    "TOKENIZERS_PARALLELISM": "false",
    "TRANSFORMERS_OFFLINE": "1",
    "TRANSFORMERS_VERBOSITY": "error",
}
"""Environment variables and the values that keep a question on this machine."""


def keep_offline() -> None:
    """Set every switch, whatever the person's environment says."""
    os.environ.update(SWITCHES)


keep_offline()
