"""A damaged, stale or foreign index is named and built again, never used."""

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from corpus.model import Plan
from index import IndexFault, build_index, open_retriever
from index.content import make_content
from index.encoder import KeywordEncoder
from index.faults import (
    DamagedIndexError,
    ForeignIndexError,
    IndexStorageError,
    MissingIndexError,
    RebuildableFault,
    StaleIndexError,
)
from index.layout import read_pointer, write_pointer
from index.manifest import digest_of
from index.opening import IN_CHROMA, open_index
from index.settings import SearchSettings
from tests.index.small import KEYWORDS, QUERIES, small_plan

FILES = (
    "CURRENT",
    "manifest.json",
    "passages.jsonl",
    "vectors.npy",
    "questions.npy",
    "outside.npy",
    "adapter.npy",
    "adapter.safetensors",
    "encoder.onnx",
    "chroma.sqlite3",
    "data_level0.bin",
    "header.bin",
    "length.bin",
    "link_lists.bin",
    "index_metadata.pickle",
)


def remove(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def halve(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def randomise(path: Path) -> None:
    path.write_bytes(random.Random(7).randbytes(path.stat().st_size or 100))


def flip_one_bit(path: Path) -> None:
    content = bytearray(path.read_bytes() or b"\0")
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def append(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"\0")


def make_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


DAMAGES = (remove, empty, halve, randomise, flip_one_bit, append, make_a_folder)
CASES = [
    (name, damage)
    for name in FILES
    for damage in DAMAGES
    # An empty file cannot be emptied; a folder for the pointer has a test of its own.
    if (name, damage)
    not in {("link_lists.bin", empty), ("link_lists.bin", halve), ("CURRENT", make_a_folder)}
]


def search(
    plan: Plan, folder: Path, encoder: KeywordEncoder, kind: SearchSettings | None = None
) -> list[object]:
    retriever = open_retriever(plan, folder=folder, encoder=encoder, search=kind)
    found: list[object] = [retriever.search(query) for query in QUERIES]
    retriever.close()
    return found


@pytest.fixture(scope="module")
def right(tiny_plan: Plan, built: Path, keyword_encoder: KeywordEncoder) -> list[object]:
    """What the sound index answers."""
    return search(tiny_plan, built, keyword_encoder)


def test_every_file_of_an_index_is_among_those_damaged_here(folder: Path) -> None:
    assert {path.name for path in folder.rglob("*") if path.is_file()} == {*FILES, "LOCK"}


@pytest.mark.bad_input(127, 129, 130, 131, 132, 133, 134, 135, 136, 137, 140, 141, 142)
@pytest.mark.parametrize(("name", "damage"), CASES)
def test_a_damaged_file_is_named_and_the_index_built_again(
    name: str,
    damage: Callable[[Path], None],
    folder: Path,
    tiny_plan: Plan,
    keyword_encoder: KeywordEncoder,
    right: list[object],
    caplog: pytest.LogCaptureFixture,
) -> None:
    (path,) = folder.rglob(name)
    damage(path)
    content = make_content(tiny_plan, keyword_encoder)
    with pytest.raises((DamagedIndexError, MissingIndexError), match=r"make index"):
        open_index(folder, content, keyword_encoder)
    assert search(tiny_plan, folder, keyword_encoder) == right
    assert "IndexError: " in caplog.text
    assert "Building it now" in caplog.text


@pytest.mark.bad_input(128)
def test_a_folder_in_place_of_the_pointer_is_said_plainly(
    folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    make_a_folder(folder / "CURRENT")
    with pytest.raises(IndexStorageError, match="Is a directory"):
        open_retriever(tiny_plan, folder=folder, encoder=keyword_encoder)


def reseal(folder: Path, change: Callable[[Path, dict[str, object]], None]) -> None:
    """Changes a version and makes all its hashes right again."""
    pointer = read_pointer(folder)
    version = folder / pointer.version
    manifest = json.loads((version / "manifest.json").read_bytes())
    change(version, manifest)
    for name in list(manifest["files"]):
        manifest["files"][name] = digest_of((version / name).read_bytes())
    content = json.dumps(manifest).encode()
    (version / "manifest.json").write_bytes(content)
    write_pointer(folder, pointer._replace(manifest_digest=digest_of(content)))


def vectors_with_nan(version: Path, _manifest: dict[str, object]) -> None:
    vectors = np.load(version / "vectors.npy")
    vectors[0, 0] = np.nan
    np.save(version / "vectors.npy", vectors)


def vectors_of_another_shape(version: Path, _manifest: dict[str, object]) -> None:
    np.save(version / "vectors.npy", np.load(version / "vectors.npy")[:-1])


def vectors_of_objects(version: Path, _manifest: dict[str, object]) -> None:
    np.save(version / "vectors.npy", np.array([{"evil": 1}], dtype=object))


def vectors_exchanged(version: Path, _manifest: dict[str, object]) -> None:
    np.save(version / "vectors.npy", np.load(version / "vectors.npy")[::-1])


def a_row_lost_in_chroma(version: Path, _manifest: dict[str, object]) -> None:
    import chromadb

    client = chromadb.PersistentClient(str(version / "chroma"))
    client.get_collection("plan", embedding_function=None).delete(ids=["ch1.p1#0"])
    client.close()  # type: ignore[attr-defined]


def a_row_exchanged_in_chroma(version: Path, _manifest: dict[str, object]) -> None:
    import chromadb

    client = chromadb.PersistentClient(str(version / "chroma"))
    rows = np.load(version / "vectors.npy")
    client.get_collection("plan", embedding_function=None).update(ids=["ch1.p1#0"], embeddings=rows[3:4])
    client.close()  # type: ignore[attr-defined]


def chroma_emptied(version: Path, _manifest: dict[str, object]) -> None:
    import chromadb

    client = chromadb.PersistentClient(str(version / "chroma"))
    client.delete_collection("plan")
    client.close()  # type: ignore[attr-defined]


def a_model_of_nonsense(version: Path, _manifest: dict[str, object]) -> None:
    (version / "encoder.onnx").write_bytes(b"\xff\xfe\xfd")


def no_counts(_version: Path, manifest: dict[str, object]) -> None:
    del manifest["count"]


def counts_of_words(_version: Path, manifest: dict[str, object]) -> None:
    manifest["count"] = "eight"


def a_wrong_count(_version: Path, manifest: dict[str, object]) -> None:
    manifest["count"] = 7


def a_newer_format(_version: Path, manifest: dict[str, object]) -> None:
    manifest["origin"] = {"format": 99, "whatever": "a newer program writes"}


def an_older_format(_version: Path, manifest: dict[str, object]) -> None:
    manifest["origin"]["format"] = 0  # type: ignore[index]


def another_chroma(_version: Path, manifest: dict[str, object]) -> None:
    manifest["origin"]["chroma"] = "0.4.0"  # type: ignore[index]


@pytest.mark.bad_input(131, 132, 136, 137, 140, 141, 163)
@pytest.mark.parametrize(
    ("change", "fault", "message"),
    [
        (vectors_with_nan, DamagedIndexError, "unit length"),
        (vectors_of_another_shape, DamagedIndexError, "shape"),
        (vectors_of_objects, DamagedIndexError, "unfit"),
        (a_model_of_nonsense, DamagedIndexError, "unfit"),
        (vectors_exchanged, DamagedIndexError, "do not find themselves"),
        (a_row_lost_in_chroma, DamagedIndexError, "hold 7 passages; expected 8"),
        (a_row_exchanged_in_chroma, DamagedIndexError, "do not find themselves.*'ch1.p1#0'"),
        (chroma_emptied, DamagedIndexError, "Chroma cannot open"),
        (no_counts, DamagedIndexError, "manifest"),
        (counts_of_words, DamagedIndexError, "manifest"),
        (a_wrong_count, DamagedIndexError, "counts 7 passages; expected 8"),
        (a_newer_format, ForeignIndexError, "format 99; this program knows 6"),
        (an_older_format, StaleIndexError, "format 0; now it is 6"),
        (another_chroma, StaleIndexError, r"Chroma 0\.4\.0"),
    ],
)
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_a_fault_behind_right_hashes_is_named_and_the_index_built_again(
    change: Callable[[Path, dict[str, object]], None],
    fault: type[IndexFault],
    message: str,
    folder: Path,
    tiny_plan: Plan,
    keyword_encoder: KeywordEncoder,
    right: list[object],
) -> None:
    reseal(folder, change)
    with pytest.raises(fault, match=message):
        open_index(folder, make_content(tiny_plan, keyword_encoder), keyword_encoder, IN_CHROMA)
    assert search(tiny_plan, folder, keyword_encoder, IN_CHROMA) == right


@pytest.mark.bad_input(143)
def test_an_index_of_another_text_is_stale(folder: Path, keyword_encoder: KeywordEncoder) -> None:
    changed = small_plan(sha256="0b5e" * 16)
    with pytest.raises(StaleIndexError, match="built from plan 5e1f5e1f5e1f; now it is 0b5e0b5e0b5e"):
        open_index(folder, make_content(changed, keyword_encoder), keyword_encoder)


@pytest.mark.bad_input(138, 139)
@pytest.mark.parametrize(
    "other", [KeywordEncoder(KEYWORDS[::-1], name="other"), KeywordEncoder(KEYWORDS[:-1], name="smaller")]
)
def test_an_index_of_another_encoder_is_foreign(
    other: KeywordEncoder, folder: Path, tiny_plan: Plan, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(ForeignIndexError, match=f"encoder 'keywords'.*now '{other.name}'"):
        open_index(folder, make_content(tiny_plan, other), other)
    fresh = folder.with_name("fresh")
    assert search(tiny_plan, folder, other) == search(tiny_plan, fresh, other)
    assert "ForeignIndexError" in caplog.text


@pytest.mark.bad_input(126, 127, 160)
@pytest.mark.parametrize("name", ["absent", "empty", "путь с пробелом", "x" * 200])
def test_where_there_is_no_index_one_is_built(
    name: str, tmp_path: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder, right: list[object]
) -> None:
    home = tmp_path / name
    if name == "empty":
        home.mkdir()
    with pytest.raises(MissingIndexError, match="no index in"):
        open_index(home, make_content(tiny_plan, keyword_encoder), keyword_encoder)
    assert search(tiny_plan, home, keyword_encoder) == right


@pytest.mark.bad_input(159)
def test_a_linked_folder_serves_like_any_other(
    folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder, right: list[object]
) -> None:
    link = folder.with_name("link")
    link.symlink_to(folder)
    assert search(tiny_plan, link, keyword_encoder) == right


@pytest.mark.bad_input(128)
def test_a_file_in_place_of_the_folder_is_refused_and_left_alone(
    tmp_path: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    home = tmp_path / "index"
    home.write_text("mine")
    for act in (open_retriever, build_index):
        with pytest.raises(IndexStorageError, match="PLAN_INDEX_DIR"):
            act(tiny_plan, folder=home, encoder=keyword_encoder)
    assert home.read_text() == "mine"


def test_foreign_files_in_the_folder_are_left_alone(
    folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    (folder / "notes.txt").write_text("mine")
    build_index(tiny_plan, folder=folder, encoder=keyword_encoder, force=True)
    assert (folder / "notes.txt").read_text() == "mine"
    assert len(list(folder.glob("v-*"))) == 1


def test_opening_and_searching_write_nothing_into_the_folder(
    folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    def listing() -> dict[Path, tuple[int, bytes]]:
        files = (path for path in sorted(folder.rglob("*")) if path.is_file())
        return {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in files}

    before = listing()
    search(tiny_plan, folder, keyword_encoder)
    search(tiny_plan, folder, keyword_encoder, IN_CHROMA)
    assert listing() == before


@pytest.mark.bad_input(151)
def test_a_read_only_index_is_searched(
    folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder, right: list[object]
) -> None:
    for path in [*folder.rglob("*"), folder]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        assert search(tiny_plan, folder, keyword_encoder) == right
        assert search(tiny_plan, folder, keyword_encoder, IN_CHROMA) == right
    finally:
        for path in [folder, *folder.rglob("*")]:
            path.chmod(0o755)


def test_a_sound_index_is_not_built_again(
    folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    before = read_pointer(folder)
    build_index(tiny_plan, folder=folder, encoder=keyword_encoder)
    assert read_pointer(folder) == before


@pytest.mark.bad_input(158)
def test_no_place_for_temporary_files_is_said_plainly(
    folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(folder / "gone"))
    with pytest.raises(IndexStorageError, match="temporary files"):
        open_retriever(tiny_plan, folder=folder, encoder=keyword_encoder, search=IN_CHROMA)


def test_without_chroma_no_place_for_temporary_files_is_needed(
    folder: Path,
    tiny_plan: Plan,
    keyword_encoder: KeywordEncoder,
    right: list[object],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(folder / "gone"))
    assert search(tiny_plan, folder, keyword_encoder) == right


def test_an_index_replaced_while_it_is_read_is_read_anew(
    folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The version disappears between the pointer and its files, as when a build ends just then."""
    content = make_content(tiny_plan, keyword_encoder)
    real = read_pointer
    pointers = [real(folder)]
    build_index(tiny_plan, folder=folder, encoder=keyword_encoder, force=True)

    def stale_then_real(home: Path) -> object:
        return pointers.pop() if pointers else real(home)

    monkeypatch.setattr("index.opening.read_pointer", stale_then_real)
    open_index(folder, content, keyword_encoder).close()
    assert not pointers


def test_every_rebuildable_fault_is_an_index_fault() -> None:
    assert issubclass(RebuildableFault, IndexFault)
    assert not issubclass(IndexStorageError, RebuildableFault)


@pytest.mark.bad_input(198)
def test_former_private_copies_do_not_pile_up(
    folder: Path,
    tiny_plan: Plan,
    keyword_encoder: KeywordEncoder,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(place))
    search(tiny_plan, folder, keyword_encoder, IN_CHROMA)
    assert list(place.iterdir()) == []
    shutil.rmtree(place)
