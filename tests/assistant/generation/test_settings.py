"""Settings are read once, checked, and told apart by where a question would go."""

from pathlib import Path

import pytest

from assistant.generation.environment import environment_with_file, names_model
from assistant.generation.faults import SettingsError
from assistant.generation.providers import PROVIDERS
from assistant.generation.settings import ModelSettings, Price, read_model_settings
from assistant.types import Model

KEY = "sk-canary-5f1e"
HERE = "http://127.0.0.1:11434/v1"
LOCAL = {"PLAN_MODEL": "llama3.2:3b", "PLAN_MODEL_URL": HERE}
OPENAI = {"PLAN_MODEL": "openai:gpt-4o-mini", "OPENAI_API_KEY": KEY}


def read(**values: str) -> ModelSettings:
    settings = read_model_settings(values)
    assert settings is not None
    return settings


@pytest.mark.parametrize(
    "environment", [{}, {"PLAN_MODEL": ""}, {"PLAN_MODEL": " "}, {"OPENAI_API_KEY": KEY}]
)
def test_no_model_is_used_unless_one_is_named(environment: dict[str, str]) -> None:
    assert read_model_settings(environment) is None


def test_the_defaults() -> None:
    settings = read(**LOCAL)
    assert (settings.window, settings.seconds, settings.price, settings.proxy, settings.key) == (
        16_384,
        30.0,
        None,
        None,
        None,
    )


def test_every_setting_is_read() -> None:
    settings = read(
        PLAN_MODEL="qwen3",
        PLAN_MODEL_URL="https://models.example:8443/v1/",
        PLAN_MODEL_KEY=KEY,
        PLAN_MODEL_WINDOW="8192",
        PLAN_MODEL_PRICE="0.15/0.60",
        PLAN_MODEL_SECONDS="12.5",
        PLAN_MODEL_PROXY="http://user:secret@proxy.example:3128",
    )
    assert (settings.provider, settings.name, settings.key) == ("openai", "qwen3", KEY)
    assert settings.address.url == "https://models.example:8443/v1"
    assert (settings.window, settings.price, settings.seconds) == (8192, Price(0.15, 0.60), 12.5)
    assert settings.proxy is not None
    assert settings.proxy.host == "proxy.example:3128"


@pytest.mark.parametrize(
    ("named", "provider", "name"),
    [
        ("openai:gpt-4o-mini", "openai", "gpt-4o-mini"),
        ("anthropic:claude-haiku-4-5", "anthropic", "claude-haiku-4-5"),
        ("google-genai:gemini-2.5-flash", "google_genai", "gemini-2.5-flash"),
        ("Mistralai:mistral-small-latest", "mistralai", "mistral-small-latest"),
        ("openai:ft:gpt-4o:mine", "openai", "ft:gpt-4o:mine"),
    ],
)
def test_a_provider_stands_before_the_colon(named: str, provider: str, name: str) -> None:
    settings = read(PLAN_MODEL=named, PLAN_MODEL_KEY=KEY)
    assert (settings.provider, settings.name, settings.model.name) == (provider, name, named)


def test_a_bare_name_with_an_address_is_a_server_that_speaks_openai() -> None:
    settings = read(**LOCAL)
    assert (settings.provider, settings.name, settings.speaks_openai) == ("openai", "llama3.2:3b", True)


@pytest.mark.parametrize(
    ("host", "outside"),
    [
        ("127.0.0.1:11434", False),
        ("127.8.9.1", False),
        ("localhost:1234", False),
        ("[::1]:8000", False),
        ("192.168.1.7:8000", True),
        ("[2001:db8::7]:8000", True),
        ("localhost.example", True),
        ("127.0.0.1.example", True),
        ("2130706433", True),
        ("0x7f.1", True),
    ],
)
def test_only_what_surely_is_this_machine_is_not_outside(host: str, outside: bool) -> None:
    model = read(PLAN_MODEL="m", PLAN_MODEL_URL=f"http://{host}/v1").model
    assert model == Model("m", host, outside=outside)


@pytest.mark.parametrize(
    ("named", "host"),
    [
        ("openai:gpt-4o-mini", "api.openai.com"),
        ("anthropic:claude-haiku-4-5", "api.anthropic.com"),
        ("google_genai:gemini-2.5-flash", "generativelanguage.googleapis.com"),
        ("mistralai:mistral-small-latest", "api.mistral.ai"),
    ],
)
def test_the_host_of_a_known_provider_is_told(named: str, host: str) -> None:
    model = read(PLAN_MODEL=named, PLAN_MODEL_KEY=KEY).model
    assert (model.host, model.outside) == (host, True)


def test_a_model_of_ollama_is_on_this_machine_and_needs_no_key() -> None:
    settings = read(PLAN_MODEL="ollama:llama3.2")
    assert settings.model == Model("ollama:llama3.2", "127.0.0.1:11434", outside=False)


def test_a_proxy_is_told_with_the_host_behind_it_and_without_its_password() -> None:
    model = read(**OPENAI, PLAN_MODEL_PROXY="http://user:secret@proxy.example:3128").model
    assert model.host == "proxy.example:3128 → api.openai.com"


@pytest.mark.parametrize("provider", [name for name, known in PROVIDERS.items() if known.key])
def test_a_providers_own_key_is_used_at_its_own_address(provider: str) -> None:
    own = PROVIDERS[provider].key or ""
    assert read(**{"PLAN_MODEL": f"{provider}:m", own: KEY}).key == KEY
    assert read(**{"PLAN_MODEL": f"{provider}:m", own: "other", "PLAN_MODEL_KEY": KEY}).key == KEY


@pytest.mark.parametrize("url", [HERE, "https://models.example/v1"])
def test_a_providers_own_key_is_never_sent_to_another_address(url: str) -> None:
    assert read(**OPENAI, PLAN_MODEL_URL=url).key is None


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("PLAN_MODEL", "gpt-4o-mini"),
        ("PLAN_MODEL", "openai:"),
        ("PLAN_MODEL", "openai:gpt 4"),
        ("PLAN_MODEL", "openai:gpt\n4"),
        ("PLAN_MODEL", "openai:" + "m" * 200),
        ("PLAN_MODEL", "azure:m"),
        ("PLAN_MODEL", "bedrock:m"),
        ("PLAN_MODEL_URL", "models.example/v1"),
        ("PLAN_MODEL_URL", "ftp://models.example/v1"),
        ("PLAN_MODEL_URL", "https://"),
        ("PLAN_MODEL_URL", "https:///v1"),
        ("PLAN_MODEL_URL", "https://models.example:0/v1"),
        ("PLAN_MODEL_URL", "https://models.example:99999/v1"),
        ("PLAN_MODEL_URL", "https://models.example/v1?key=1"),
        ("PLAN_MODEL_URL", "https://models.example/v1#a"),
        ("PLAN_MODEL_URL", "https://models.example/ v1"),
        ("PLAN_MODEL_URL", "https://models.example/\nv1"),
        ("PLAN_MODEL_URL", "https://[::1/v1"),
        ("PLAN_MODEL_URL", "https://mоdels.example/v1"),
        ("PLAN_MODEL_URL", f"https://user:{KEY}@models.example/v1"),
        ("PLAN_MODEL_URL", "https://models.example/" + "v" * 500),
        ("PLAN_MODEL_WINDOW", "0"),
        ("PLAN_MODEL_WINDOW", "2047"),
        ("PLAN_MODEL_WINDOW", "2000001"),
        ("PLAN_MODEL_WINDOW", "-4096"),
        ("PLAN_MODEL_WINDOW", "8k"),
        ("PLAN_MODEL_WINDOW", "1e5"),
        ("PLAN_MODEL_WINDOW", "٤٠٩٦"),
        ("PLAN_MODEL_PRICE", "0.15"),
        ("PLAN_MODEL_PRICE", "0.15/"),
        ("PLAN_MODEL_PRICE", "-1/2"),
        ("PLAN_MODEL_PRICE", "nan/inf"),
        ("PLAN_MODEL_PRICE", "$0.15/$0.60"),
        ("PLAN_MODEL_PRICE", "10001/1"),
        ("PLAN_MODEL_SECONDS", "0"),
        ("PLAN_MODEL_SECONDS", "0.9"),
        ("PLAN_MODEL_SECONDS", "30.1"),
        ("PLAN_MODEL_SECONDS", "inf"),
        ("PLAN_MODEL_SECONDS", "-5"),
        ("PLAN_MODEL_PROXY", "proxy.example:3128"),
        ("PLAN_MODEL_PROXY", "socks5://proxy.example:1080"),
    ],
)
def test_a_wrong_value_is_refused_by_name(variable: str, value: str) -> None:
    with pytest.raises(SettingsError, match=f"^{variable} ") as caught:
        read_model_settings({**OPENAI, variable: value})
    assert KEY not in str(caught.value)


@pytest.mark.bad_input(187)
@pytest.mark.parametrize("variable", ["OPENAI_API_KEY", "PLAN_MODEL_KEY"])
@pytest.mark.parametrize(
    "change", ["", f"{KEY}\n", f" {KEY}", f"{KEY} {KEY}", f"{KEY}\r\nx: y", f"{KEY}й", f"{KEY}\0"]
)
def test_a_malformed_key_is_refused_without_repeating_it(variable: str, change: str) -> None:
    with pytest.raises(SettingsError, match=f"^{variable} ") as caught:
        read_model_settings({"PLAN_MODEL": "openai:gpt-4o-mini", variable: change})
    assert KEY not in str(caught.value)


@pytest.mark.bad_input(187)
def test_a_missing_key_is_told_at_once() -> None:
    with pytest.raises(SettingsError, match="set OPENAI_API_KEY or PLAN_MODEL_KEY"):
        read_model_settings({"PLAN_MODEL": "openai:gpt-4o-mini"})


def test_a_key_never_travels_in_the_clear_to_another_machine() -> None:
    with pytest.raises(SettingsError, match=r"would travel in the clear: use https://") as caught:
        read(PLAN_MODEL="m", PLAN_MODEL_URL="http://models.example/v1", PLAN_MODEL_KEY=KEY)
    assert KEY not in str(caught.value)
    assert read(PLAN_MODEL="m", PLAN_MODEL_URL=HERE, PLAN_MODEL_KEY=KEY).key == KEY


@pytest.mark.bad_input(187)
def test_an_empty_key_is_none_on_this_machine() -> None:
    assert read(**LOCAL, PLAN_MODEL_KEY="").key is None


def test_an_address_without_a_model_is_an_error() -> None:
    with pytest.raises(SettingsError, match="PLAN_MODEL does not name a model"):
        read_model_settings({"PLAN_MODEL_URL": HERE})


@pytest.mark.parametrize(
    "environment", [LOCAL, {"PLAN_MODEL": "anthropic:claude-haiku-4-5", "PLAN_MODEL_KEY": KEY}]
)
def test_a_proxy_that_would_not_be_used_is_an_error(environment: dict[str, str]) -> None:
    with pytest.raises(SettingsError, match=r"^PLAN_MODEL_PROXY "):
        read_model_settings({**environment, "PLAN_MODEL_PROXY": "http://127.0.0.1:3128"})


def test_no_secret_is_shown() -> None:
    settings = read(**OPENAI, PLAN_MODEL_PROXY="http://user:secret@proxy.example:3128")
    assert KEY not in repr(settings)
    assert "secret" not in repr(settings)


def test_the_file_speaks_where_the_environment_is_silent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLAN_MODEL", "from-environment")
    monkeypatch.setenv("MISTRAL_API_KEY", "")
    for name in ("PLAN_MODEL_URL", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    lines = [
        "PLAN_MODEL=from-file",
        "PLAN_MODEL_URL='http://127.0.0.1:8000/v1'  # vLLM",
        "OPENAI_API_KEY=with$HOME${PATH}",
        "MISTRAL_API_KEY=from-file",
        "HTTPS_PROXY=http://proxy.example",
        "PLAN_CONTACTS=elsewhere",
        "LANGSMITH_TRACING=true",
    ]
    (tmp_path / ".env").write_text("\n".join(lines), encoding="utf-8-sig")
    monkeypatch.delenv("HTTPS_PROXY", raising=False)
    found = environment_with_file(tmp_path)
    assert (found["PLAN_MODEL"], found["PLAN_MODEL_URL"]) == ("from-environment", "http://127.0.0.1:8000/v1")
    assert (found["OPENAI_API_KEY"], found["MISTRAL_API_KEY"]) == ("with$HOME${PATH}", "")
    assert not {"HTTPS_PROXY", "PLAN_CONTACTS"} & set(found)
    assert found.get("LANGSMITH_TRACING") != "true"


def test_without_a_file_the_environment_is_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLAN_MODEL")
    assert "PLAN_MODEL" not in environment_with_file(tmp_path)


def test_a_file_that_is_not_text_is_told_without_its_content(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(f"PLAN_MODEL_KEY={KEY}\xff".encode("latin-1"))
    with pytest.raises(SettingsError, match=r"settings file \.env cannot be read") as caught:
        environment_with_file(tmp_path)
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"PLAN_MODEL": " "}, False),
        ({"PLAN_MODEL": "m"}, True),
        ({"PLAN_MODEL_URL": "http://127.0.0.1:8000/v1"}, True),
    ],
)
def test_settings_are_read_where_a_model_or_its_place_is_named(
    environment: dict[str, str], expected: bool
) -> None:
    assert names_model(environment) is expected
