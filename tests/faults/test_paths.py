"""Where the index lies: any path that the system takes, and a named fault for what is no folder."""

from pathlib import Path

import pytest

from corpus.model import Plan
from index import open_retriever
from index.encoder import KeywordEncoder
from index.faults import IndexStorageError
from tests.index.small import QUERIES

LONG = "a" * 250
"""Characters of one name; the system takes 255."""


def search(plan: Plan, folder: Path, encoder: KeywordEncoder) -> list[list[str]]:
    retriever = open_retriever(plan, folder=folder, encoder=encoder)
    found = [[hit.unit_id for hit in retriever.search(query)] for query in QUERIES]
    retriever.close()
    return found


@pytest.mark.bad_input(126, 160)
@pytest.mark.parametrize(
    "name", ["with spaces", "Права человека", LONG, "%s{x}", "a\nb", "🙂", "-rf", "қ/ғ/ң"]
)
def test_an_index_is_built_and_found_at_any_path(
    name: str, tmp_path: Path, built: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    right = search(tiny_plan, built, keyword_encoder)
    for _ in ("built", "found"):
        assert search(tiny_plan, tmp_path / name, keyword_encoder) == right


@pytest.mark.bad_input(160)
@pytest.mark.parametrize("name", ["ж" * 200, "a" * 300, "/".join(["a" * 200] * 30)])
def test_a_path_that_the_system_does_not_take_is_named(
    name: str, tmp_path: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    with pytest.raises(IndexStorageError, match="File name too long"):
        open_retriever(tiny_plan, folder=tmp_path / name, encoder=keyword_encoder)


@pytest.mark.bad_input(159)
@pytest.mark.parametrize("target", ["index", "absent"])
def test_a_link_to_a_folder_is_as_good_as_the_folder(
    target: str, folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    right = search(tiny_plan, folder, keyword_encoder)
    link = folder.with_name("link")
    link.symlink_to(folder.with_name(target))
    (folder.parent / target).mkdir(exist_ok=True)
    assert search(tiny_plan, link, keyword_encoder) == right
    assert link.is_symlink()


@pytest.mark.bad_input(159)
@pytest.mark.parametrize("target", ["link", "/dev/null", "nowhere/at/all"])
def test_a_link_that_leads_to_no_folder_is_named(
    target: str, tmp_path: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    link = tmp_path / "link"
    link.symlink_to(target)
    with pytest.raises(IndexStorageError, match="PLAN_INDEX_DIR"):
        open_retriever(tiny_plan, folder=link, encoder=keyword_encoder)


@pytest.mark.bad_input(128)
@pytest.mark.parametrize("place", ["/dev/null", "/proc/version"])
def test_what_is_no_folder_is_named(place: str, tiny_plan: Plan, keyword_encoder: KeywordEncoder) -> None:
    with pytest.raises(IndexStorageError, match="PLAN_INDEX_DIR"):
        open_retriever(tiny_plan, folder=Path(place), encoder=keyword_encoder)
