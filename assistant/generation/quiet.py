"""Keeps the libraries of language models silent: no trace, no log, no console output of theirs."""

import logging
import warnings

from index.offline import keep_offline

SILENT = (
    *("anthropic", "cohere", "google", "google_genai", "groq", "h11", "h2", "hpack", "httpcore", "httpcore2"),
    *("httpx", "httpx2", "langchain", "langchain_anthropic", "langchain_core", "langchain_google_genai"),
    *("langchain_mistralai", "langchain_ollama", "langchain_openai", "langsmith", "mistralai", "ollama"),
    *("openai", "opentelemetry", "urllib3"),
)
"""Loggers that, with all below them, could name a key or a question."""
NEVER = logging.CRITICAL + 1


def keep_quiet() -> None:
    """Shuts off tracing, logs and console output; called before and after a provider's library is imported."""
    from langchain_core.globals import set_debug, set_verbose
    from langsmith import configure

    # Before LangSmith reads a variable for the first time, which it remembers.
    keep_offline()
    configure(enabled=False)
    set_debug(value=False)
    set_verbose(value=False)
    # It quotes what a server sent in place of what the protocol says.
    warnings.filterwarnings("ignore", message="Pydantic serializer warnings")
    for name in _loggers():
        _silence(logging.getLogger(name))


def _loggers() -> list[str]:
    below = tuple(f"{name}." for name in SILENT)
    return [*SILENT, *(name for name in list(logging.root.manager.loggerDict) if name.startswith(below))]


def _silence(logger: logging.Logger) -> None:
    logger.setLevel(NEVER)
    logger.propagate = False
    # Without a handler of its own Python would print to standard error as a last resort.
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
