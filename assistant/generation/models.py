"""Chat models of LangChain, opened so that they keep to our limits: one request each, temperature 0."""

import os
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, cast

from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessageChunk, BaseMessage

from assistant.generation.faults import MissingPackageError, Option, SettingsError
from assistant.generation.line import Line
from assistant.generation.providers import PROVIDERS
from assistant.generation.settings import ModelSettings, require_package

if TYPE_CHECKING:
    import httpx2

CONNECT_SECONDS = 5.0
READ_SECONDS = 20.0
"""The longest silence before a reply and within it."""
UNKEYED = "none"
"""Stands in for a key where there is none: the library will not do without. Our transport does not send it."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a model is asked."""

    messages: Sequence[BaseMessage] = field(repr=False)
    reply_tokens: int
    schema: Mapping[str, object] | None = None
    """JSON schema of the reply."""
    without: frozenset[Option] = frozenset()
    """Options that the server is known to refuse."""


class ChatModel(Protocol):
    """A model that answers one request."""

    def stream(self, request: Request, line: Line) -> Generator[AIMessageChunk]:
        """The reply as it comes; closing it ends the request."""
        ...


def open_model(settings: ModelSettings) -> ChatModel:
    """Imports the provider's library and opens the model; nothing is sent.

    Raises:
        MissingPackageError: The library is not installed.
        SettingsError: The library does not take the settings.
    """
    require_package(settings)
    return OpenAIServer(settings) if settings.speaks_openai else OtherServer(settings)


class OpenAIServer:
    """A server that speaks OpenAI's protocol, over a transport of our own."""

    def __init__(self, settings: ModelSettings) -> None:
        import httpx2

        self._settings = settings
        # Of the environment only SSL_CERT_FILE and SSL_CERT_DIR: for a server with a certificate of one's own.
        self._context = httpx2.create_ssl_context()
        # Never used; the library would make another one for every request.
        self._unused = httpx2.AsyncClient(trust_env=False, verify=self._context)
        with httpx2.Client(trust_env=False, verify=self._context) as http:
            self._open(frozenset(), http)

    def stream(self, request: Request, line: Line) -> Generator[AIMessageChunk]:
        """The reply as it comes; closing it ends the request."""
        import httpx2

        from assistant.generation.transport import LineTransport

        proxy = self._settings.proxy.url if self._settings.proxy else None
        transport = LineTransport(line, self._context, key=self._settings.key is not None, proxy=proxy)
        with httpx2.Client(transport=transport, trust_env=False) as http:
            model = self._open(request.without, http)
            extras = Option.EXTRAS not in request.without
            body = self._body(request, form=extras)
            yield from _stream(model, request.messages, extra_body=body, stream_usage=extras)

    def _body(self, request: Request, *, form: bool) -> dict[str, object]:
        # Servers other than OpenAI's own know the length limit by its first name only.
        name = "max_completion_tokens" if self._is_openai else "max_tokens"
        body: dict[str, object] = {name: request.reply_tokens}
        if form and request.schema is not None:
            schema = {"name": "reply", "strict": True, "schema": dict(request.schema)}
            body["response_format"] = {"type": "json_schema", "json_schema": schema}
        return body

    @property
    def _is_openai(self) -> bool:
        return self._settings.address.url == PROVIDERS["openai"].address

    def _open(self, without: frozenset[Option], http: "httpx2.Client") -> BaseChatModel:
        import httpx2

        settings = self._settings
        return _init(
            settings,
            base_url=settings.address.url,
            api_key=settings.key or UNKEYED,
            temperature=None if Option.TEMPERATURE in without else 0,
            max_retries=0,
            timeout=httpx2.Timeout(READ_SECONDS, connect=CONNECT_SECONDS),
            use_responses_api=False,
            http_client=http,
            http_async_client=self._unused,
        )


class OtherServer:
    """A provider with a protocol of its own, over its library's connection."""

    def __init__(self, settings: ModelSettings) -> None:
        self._settings = settings
        _leave_out_proxies(settings.address.host)
        self._open(1)

    def stream(self, request: Request, line: Line) -> Generator[AIMessageChunk]:  # noqa: ARG002  as the other does
        """The reply as it comes; closing it ends the request."""
        yield from _stream(self._open(request.reply_tokens), request.messages)

    def _open(self, reply_tokens: int) -> BaseChatModel:
        settings = self._settings
        options: dict[str, object] = {"temperature": 0}
        if settings.provider == "ollama":
            client = {"timeout": READ_SECONDS, "trust_env": False, "follow_redirects": False}
            # Left alone, Ollama cuts the beginning off a prompt that is longer than its own small window.
            options |= {"num_predict": reply_tokens, "num_ctx": settings.window, "client_kwargs": client}
        else:
            options |= {"max_tokens": reply_tokens, "timeout": READ_SECONDS, "max_retries": 0}
            options |= {"api_key": settings.key} if settings.key else {}
        if settings.provider == "google_genai":
            # Its library takes 0 for "as often as it likes".
            options |= {"max_retries": 1, "client_args": {"trust_env": False}}
        return _init(settings, base_url=settings.address.url, **options)


def _init(settings: ModelSettings, **options: object) -> BaseChatModel:
    from langchain.chat_models import init_chat_model

    library = "openai" if settings.speaks_openai else settings.provider
    try:
        model = init_chat_model(settings.name, model_provider=library, **cast("Any", options))
        return cast("BaseChatModel", model)
    except ImportError:
        package = PROVIDERS[settings.provider].package
        raise MissingPackageError(
            f"The package {package} does not load; install it anew: pip install --force-reinstall {package}"
        ) from None
    except (ValueError, TypeError):
        # Their text would quote the settings, the key among them.
        raise SettingsError(
            f"The library for {settings.provider} does not take the settings of PLAN_MODEL: look at the "
            "model's name, address and key."
        ) from None


def _stream(
    model: BaseChatModel, messages: Sequence[BaseMessage], **options: object
) -> Generator[AIMessageChunk]:
    chunks = model.stream(list(messages), {"callbacks": []}, **cast("Any", options))
    # Closed at once when nobody listens any more, not when it is collected.
    with closing(cast("Generator[AIMessageChunk]", chunks)) as open_chunks:
        yield from open_chunks


def _leave_out_proxies(host: str) -> None:
    """The environment's proxies are not followed, so that a question goes where people are told it goes."""
    name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
    for variable in ("NO_PROXY", "no_proxy"):
        told = os.environ.get(variable, "")
        if name not in told.split(","):
            os.environ[variable] = f"{told},{name}".lstrip(",")
