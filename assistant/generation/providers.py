"""Providers that LangChain's `init_chat_model` knows, and where each of them sends a question."""

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider of language models."""

    package: str
    """What a person installs to use it."""
    key: str | None = None
    """The provider's own variable for the key; None where one key is not how it lets people in."""
    place: str | None = None
    """Host and path; None where they differ from one customer to the next, or are not known here."""
    scheme: str = "https"

    @property
    def address(self) -> str | None:
        """Where it answers."""
        return f"{self.scheme}://{self.place}" if self.place else None

    @property
    def speaks_openai(self) -> bool:
        """Whether it answers in OpenAI's protocol, and so over our own transport."""
        return self.package == _OPENAI


_OPENAI = "langchain-openai"
PROVIDERS = MappingProxyType(
    {
        "openai": Provider(_OPENAI, "OPENAI_API_KEY", "api.openai.com/v1"),
        "anthropic": Provider("langchain-anthropic", "ANTHROPIC_API_KEY", "api.anthropic.com"),
        "google_genai": Provider(
            "langchain-google-genai", "GOOGLE_API_KEY", "generativelanguage.googleapis.com"
        ),
        "mistralai": Provider("langchain-mistralai", "MISTRAL_API_KEY", "api.mistral.ai/v1"),
        "ollama": Provider("langchain-ollama", None, "127.0.0.1:11434", scheme="http"),
        "cohere": Provider("langchain-cohere", "COHERE_API_KEY", "api.cohere.com"),
        "deepseek": Provider(_OPENAI, "DEEPSEEK_API_KEY", "api.deepseek.com/v1"),
        "fireworks": Provider(_OPENAI, "FIREWORKS_API_KEY", "api.fireworks.ai/inference/v1"),
        "groq": Provider(_OPENAI, "GROQ_API_KEY", "api.groq.com/openai/v1"),
        "openrouter": Provider(_OPENAI, "OPENROUTER_API_KEY", "openrouter.ai/api/v1"),
        "together": Provider(_OPENAI, "TOGETHER_API_KEY", "api.together.xyz/v1"),
        "xai": Provider(_OPENAI, "XAI_API_KEY", "api.x.ai/v1"),
        "anthropic_bedrock": Provider("langchain-aws"),
        "azure_ai": Provider("langchain-azure-ai"),
        "baseten": Provider("langchain-baseten"),
        "bedrock": Provider("langchain-aws"),
        "bedrock_converse": Provider("langchain-aws"),
        "google_anthropic_vertex": Provider("langchain-google-vertexai"),
        "google_vertexai": Provider("langchain-google-vertexai"),
        "huggingface": Provider("langchain-huggingface"),
        "ibm": Provider("langchain-ibm"),
        "litellm": Provider("langchain-litellm"),
        "nvidia": Provider("langchain-nvidia-ai-endpoints"),
        "perplexity": Provider("langchain-perplexity"),
        "upstage": Provider("langchain-upstage"),
    }
)
"""By the word that stands before the colon."""

KEY_VARIABLES = tuple(sorted(provider.key for provider in PROVIDERS.values() if provider.key))
