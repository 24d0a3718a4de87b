"""An index on a real Chroma server: put there, searched there, and done without when it goes."""

import json
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from corpus.model import Plan
from eval.scale.chroma_server import Running, chroma_server, free_port
from index import build_index, open_retriever
from index.__main__ import main
from index.content import make_content
from index.encoder import KeywordEncoder
from index.faults import IndexServerError, IndexSettingsError
from index.layout import read_pointer
from index.opening import OpenIndex, open_index
from index.progress import no_progress
from index.publishing import publish_index, withdraw_index
from index.server import ServerVectors, collection_name, collections
from index.server_address import ServerAddress
from index.server_client import connect
from index.settings import SearchSettings
from tests.index.small import QUERIES


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with chroma_server(tmp_path_factory.mktemp("chroma")) as running:
        yield running


@pytest.fixture(autouse=True)
def emptied(request: pytest.FixtureRequest) -> Iterator[None]:
    """The tests' indexes are copies of one, whose name they share."""
    yield
    if "server" in request.fixturenames:
        address = request.getfixturevalue("server").address
        for name in collections(address):
            withdraw_index(name, server=address)


def publish(plan: Plan, folder: Path, encoder: KeywordEncoder, address: ServerAddress) -> list[str]:
    return list(publish_index(plan, folder=folder, encoder=encoder, progress=no_progress, server=address))


def opened(plan: Plan, folder: Path, encoder: KeywordEncoder, address: ServerAddress) -> OpenIndex:
    return open_index(folder, make_content(plan, encoder), encoder, SearchSettings(server=address))


def test_a_published_index_finds_what_exact_search_finds(
    server: Running, folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    name = collection_name(read_pointer(folder))
    first = publish(tiny_plan, folder, keyword_encoder, server.address)
    assert first[0] == f"'{name}' is now on {server.address.name}, whole and checked."
    again = publish(tiny_plan, folder, keyword_encoder, server.address)
    assert again[0] == f"'{name}' was already on {server.address.name}, whole and checked."
    search = SearchSettings(server=server.address)
    with (
        closing(open_retriever(tiny_plan, folder=folder, encoder=keyword_encoder)) as exact,
        closing(open_retriever(tiny_plan, folder=folder, encoder=keyword_encoder, search=search)) as remote,
    ):
        assert isinstance(remote.index.vectors, ServerVectors)
        for query in QUERIES:
            assert remote.search(query) == exact.search(query)
        vector = keyword_encoder.encode_queries(["child"])
        for where in ({"unit_id": ["ch2.p3"]}, {"kind": ["text"], "unit_id": ["ch1.p1", "ch2.p4"]}):
            one, other = (
                store.nearest(vector, 8, where=where) for store in (exact.index.vectors, remote.index.vectors)
            )
            assert one.ids == other.ids
            assert len(one.ids) == len(where["unit_id"])


def test_an_old_and_a_new_version_stand_side_by_side_until_one_is_withdrawn(
    server: Running, folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    publish(tiny_plan, folder, keyword_encoder, server.address)
    old = collection_name(read_pointer(folder))
    with closing(opened(tiny_plan, folder, keyword_encoder, server.address)) as before:
        build_index(tiny_plan, folder=folder, encoder=keyword_encoder, force=True)
        with pytest.raises(IndexServerError, match=r"does not hold 'plan-.*index publish"):
            opened(tiny_plan, folder, keyword_encoder, server.address)
        told = publish(tiny_plan, folder, keyword_encoder, server.address)
        assert told[1].startswith(f"Other versions there: {old}.")
        vector = keyword_encoder.encode_queries(["prison"])
        with closing(opened(tiny_plan, folder, keyword_encoder, server.address)) as after:
            assert before.pointer != after.pointer
            one, other = (index.vectors.nearest(vector, 3).cosines for index in (before, after))
            assert one.tolist() == other.tolist()
        withdraw_index(old, server=server.address)
        with pytest.raises(IndexServerError, match="holds no"):
            withdraw_index(old, server=server.address)


def test_what_an_interrupted_run_left_is_not_used_and_is_sent_again(
    server: Running, folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    name = collection_name(read_pointer(folder))
    connection = connect(server.address)
    client = connection.client
    client.create_collection(name, embedding_function=None, metadata={"whole": False}).add(
        ids=["ch1.p1#0"], embeddings=[[1.0] * keyword_encoder.dimension]
    )
    with pytest.raises(IndexServerError, match="does not hold"):
        opened(tiny_plan, folder, keyword_encoder, server.address)
    assert "is now on" in publish(tiny_plan, folder, keyword_encoder, server.address)[0]
    # A row that goes afterwards is found at the next start.
    client.get_collection(name, embedding_function=None).delete(ids=["ch2.p1#0"])
    with pytest.raises(IndexServerError, match=r"unfit: .*7 passages; expected 8"):
        opened(tiny_plan, folder, keyword_encoder, server.address)
    connection.close()


def test_where_the_server_goes_the_search_goes_on_without_it(
    tmp_path: Path,
    folder: Path,
    tiny_plan: Plan,
    keyword_encoder: KeywordEncoder,
    caplog: pytest.LogCaptureFixture,
) -> None:
    vector = keyword_encoder.encode_queries(["court"])
    with chroma_server(tmp_path / "own") as running:
        publish(tiny_plan, folder, keyword_encoder, running.address)
        index = opened(tiny_plan, folder, keyword_encoder, running.address)
        right = index.vectors.nearest(vector, 4)
    found = [index.vectors.nearest(vector, 4) for _ in range(3)]
    assert [one.cosines.tolist() for one in found] == [right.cosines.tolist()] * 3
    index.close()
    # Said once, not with every question.
    assert caplog.text.count("Searching without it") == 1


def test_a_server_that_is_not_there_is_said_plainly(
    folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    nobody = ServerAddress("127.0.0.1", free_port(), encrypted=False)
    with pytest.raises(
        IndexServerError, match=r"no Chroma server answers at 127\.0\.0\.1:\d+ \(ConnectError\)"
    ):
        opened(tiny_plan, folder, keyword_encoder, nobody)


def test_the_token_is_sent_and_a_refusal_is_said_plainly(
    folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    seen: list[str | None] = []

    class Refusing(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            seen.append(self.headers["Authorization"])
            self.send_error(401)

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Refusing) as guard:
        Thread(target=guard.serve_forever, daemon=True).start()
        address = ServerAddress("127.0.0.1", guard.server_port, encrypted=False, token="s3cret")
        with pytest.raises(IndexServerError, match=r"refuses \(HTTP 401\).*PLAN_CHROMA_TOKEN") as refused:
            opened(tiny_plan, folder, keyword_encoder, address)
        guard.shutdown()
    assert seen == ["Bearer s3cret"]
    assert "s3cret" not in str(refused.value)


def test_publishing_without_a_server_is_said_plainly() -> None:
    with pytest.raises(IndexSettingsError, match="set PLAN_CHROMA_URL"):
        withdraw_index("plan-000000000000")


def test_the_commands_publish_search_check_and_withdraw(
    server: Running,
    folder: Path,
    tiny_plan: Plan,
    keyword_encoder: KeywordEncoder,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("index.__main__.read_plan", lambda: tiny_plan)
    monkeypatch.setattr("index.retriever.make_encoder", lambda _settings: keyword_encoder)
    monkeypatch.setenv("PLAN_CHROMA_URL", f"http://127.0.0.1:{server.address.port}")
    home = ["--folder", str(folder)]
    assert main(["search", "torture", "--json", *home]) == 1
    assert "index publish" in capsys.readouterr().err
    assert main(["publish", *home]) == 0
    assert main(["search", "torture", "-k", "1", "--json", *home]) == 0
    told = capsys.readouterr().out
    assert json.loads(told.partition("\n")[2])[0]["unit_id"] == "ch1.p1"
    assert main(["check", *home]) == 0
    assert capsys.readouterr().out == f"The index is sound: {read_pointer(folder).version}\n"
    assert main(["withdraw", collection_name(read_pointer(folder))]) == 0
    assert main(["withdraw", "plan-none"]) == 1
