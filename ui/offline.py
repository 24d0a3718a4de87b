"""Gradio's switches beside those of the index, against calling out; import this before Gradio."""

import os

import index.offline  # noqa: F401  sets the others

NEVER = str(2**31)

_FORCED = {
    "GRADIO_ANALYTICS_ENABLED": "False",
    # Gradio keeps a record of every answer and makes a table of all of them after each; nobody reads it.
    "GRADIO_ANALYTICS_MAX_EVENTS": "1",
    "GRADIO_ANALYTICS_CACHE_FREQUENCY": NEVER,
    "GRADIO_RUN_HISTORY": "False",
    "GRADIO_SSR_MODE": "False",
}

os.environ.update(_FORCED)
