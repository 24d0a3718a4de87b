"""Switches that keep the libraries from calling out; import this before any of them."""

import os

NEVER = str(2**31)

_FORCED = {
    "GRADIO_ANALYTICS_ENABLED": "False",
    # Gradio keeps a record of every answer and makes a table of all of them after each; nobody reads it.
    "GRADIO_ANALYTICS_MAX_EVENTS": "1",
    "GRADIO_ANALYTICS_CACHE_FREQUENCY": NEVER,
    "GRADIO_RUN_HISTORY": "False",
    "GRADIO_SSR_MODE": "False",
    "ANONYMIZED_TELEMETRY": "False",
    "DO_NOT_TRACK": "1",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "LANGSMITH_TRACING": "false",
    "LANGCHAIN_TRACING_V2": "false",
}

os.environ.update(_FORCED)
