"""The words that an index keeps: the same as are worked out, and taken only where nothing has changed."""

import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.languages import LANGUAGES
from corpus.model import Plan
from index import Retriever, kept
from index.building import build_version
from index.content import Content, make_content
from index.documents import TermTable
from index.encoder import Encoder, KeywordEncoder
from index.gathered import gather
from index.kept import key_of, read_kept
from index.layout import LEXICON, NAMES, read_pointer
from index.lexicon import Lexicon, Memory, lexicon_of, read_lexicon
from index.outside_terms import OutsideTerms
from index.progress import no_progress
from index.retriever import make_encoder
from index.settings import read_settings


@pytest.fixture(scope="module")
def encoder(retriever: Retriever) -> Encoder:
    """The real one: no encoder of keywords tells four thousand passages apart."""
    return make_encoder(read_settings())


@pytest.fixture(scope="module")
def content(plan: Plan, encoder: Encoder) -> Content:
    return make_content(plan, encoder, key_of(plan, encoder))


@pytest.fixture(scope="module")
def made(content: Content) -> Lexicon:
    return lexicon_of(content)


@pytest.fixture(scope="module")
def folder(
    content: Content,
    encoder: Encoder,
    retriever: Retriever,
    real_index: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """An index of its own, brought to the code of today."""
    home = tmp_path_factory.mktemp("kept") / "index"
    shutil.copytree(real_index, home)
    build_version(home, content, encoder, no_progress)
    return home


@pytest.fixture
def changed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program after a change of its code."""
    monkeypatch.setattr(kept, "_sources", lambda: "other code")


def test_what_is_read_again_is_what_was_written(made: Lexicon) -> None:
    content = made.to_bytes()
    read = read_lexicon(content)
    assert read.to_bytes() == content
    for name in ("texts", "vocabulary", "phrases", "spoken"):
        assert getattr(read, name) == getattr(made, name)
    assert (read.postings.terms, read.holdings.units) == (made.postings.terms, made.holdings.units)
    assert read.words() == made.words()
    assert read.outside.terms == made.outside.terms


def test_a_term_outside_the_plan_leads_to_the_matters_that_have_it() -> None:
    known = OutsideTerms.of([frozenset({"tax", "car"}), frozenset({"tax"}), frozenset()])
    assert [known.holders(term) for term in ("tax", "car", "torture")] == [[0, 1], [0], []]
    assert ("car" in known, "torture" in known) == (True, False)


def test_what_is_no_lexicon_is_refused() -> None:
    with pytest.raises(ValueError, match="deserializing"):
        read_lexicon(b"no lexicon")


def test_terms_and_units_are_those_of_the_texts(content: Content, made: Lexicon) -> None:
    documents = gather(content).documents
    table = TermTable(made.postings.terms, made.holdings, made.words)
    held: dict[str, set[str]] = {}
    for document in documents:
        held.setdefault(document.unit_id, set()).update(document.terms)
    assert {unit_id: table.of(unit_id) for unit_id in held} == held
    assert table.of("ch99.p1") == frozenset()
    assert table.holders("tortur") == sum("tortur" in terms for terms in held.values()) > 1
    assert table.words == Counter(word for document in documents for word in document.words)


def test_the_words_kept_are_those_that_are_worked_out_without_an_index(made: Lexicon, plan: Plan) -> None:
    without, kept_words = Memory(), Memory()
    kept_words.keep(made)
    terms = without.outside().terms
    assert kept_words.outside().terms == terms
    assert [kept_words.outside().holders(t) for t in terms] == [without.outside().holders(t) for t in terms]
    for language in LANGUAGES:
        assert without.spoken(plan, language) == kept_words.spoken(plan, language)


def test_an_index_tells_its_content_where_nothing_has_changed(
    folder: Path, plan: Plan, encoder: Encoder, content: Content, made: Lexicon
) -> None:
    found = read_kept(folder, plan, encoder)
    assert found is not None
    assert found.content == replace(content, samples=())
    assert found.lexicon.to_bytes() == made.to_bytes()


def test_another_plan_is_never_taken_for_granted(
    folder: Path, plan: Plan, tiny_plan: Plan, encoder: Encoder
) -> None:
    assert key_of(tiny_plan, encoder) == ""
    assert read_kept(folder, tiny_plan, encoder) is None
    assert read_kept(folder, replace(plan), encoder) is None


def test_another_encoder_has_another_key(plan: Plan) -> None:
    assert key_of(plan, KeywordEncoder(("torture",))) != key_of(plan, KeywordEncoder(("pension",)))


@pytest.mark.parametrize(
    ("name", "before", "after"), [(LEXICON, b"torture", b"tortura"), (NAMES, b"ch18.a2#0", b"ch18.a3#0")]
)
def test_a_damaged_file_of_what_is_kept_is_not_read(
    folder: Path, plan: Plan, encoder: Encoder, tmp_path: Path, name: str, before: bytes, after: bytes
) -> None:
    home = Path(shutil.copytree(folder, tmp_path / "index"))
    file = home / read_pointer(home).version / name
    file.write_bytes(file.read_bytes().replace(before, after, 1))
    assert read_kept(home, plan, encoder) is None


def test_after_a_change_of_code_the_index_is_brought_up_to_it_without_encoding_anything(
    folder: Path, plan: Plan, encoder: Encoder, changed: None
) -> None:
    assert read_kept(folder, plan, encoder) is None
    before = read_pointer(folder).version
    content = make_content(plan, encoder, key_of(plan, encoder))
    version = build_version(folder, content, encoder, refuse_to_encode)
    assert version.name != before
    assert read_kept(folder, plan, encoder) is not None
    assert build_version(folder, content, encoder, refuse_to_encode) == version


def refuse_to_encode(stage: str, done: int, total: int) -> None:
    assert not stage.startswith("embedding")
