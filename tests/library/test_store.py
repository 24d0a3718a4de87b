"""Adding, listing and removing: kept unchanged, all or nothing, and refused in one plain sentence."""

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from corpus.__main__ import main
from corpus.library.faults import DocumentFileError, LibraryStorageError, ManifestError, UnknownDocumentError
from corpus.library.home import SHELF, library_folder, may_hold_documents
from corpus.library.manifest import parse_manifest
from corpus.library.store import Library
from tests.library.conftest import DOCUMENTS, NORTHLAND

MANIFEST = (DOCUMENTS / "northland.toml").read_text(encoding="utf-8")
TEXT = DOCUMENTS / "northland.txt"


@pytest.fixture
def own(tmp_path: Path) -> Library:
    """An empty library."""
    return Library(tmp_path / "documents")


@pytest.fixture
def manifest_file(tmp_path: Path) -> Callable[[str], Path]:
    """Writes a manifest."""

    def write(content: str) -> Path:
        path = tmp_path / "manifest.toml"
        path.write_text(content, encoding="utf-8")
        return path

    return write


def state_of(folder: Path) -> dict[str, bytes]:
    """Every file of a library but the lock."""
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != "LOCK")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def test_the_source_is_kept_to_the_byte_read_only_with_its_hash(own: Library) -> None:
    own.add(DOCUMENTS / "northland.toml", TEXT)
    (kept,) = own.folder.glob("d-*/source.txt")
    assert kept.read_bytes() == TEXT.read_bytes()
    assert oct(kept.stat().st_mode & 0o777) == "0o444"
    assert own.read(NORTHLAND).sha256 == hashlib.sha256(TEXT.read_bytes()).hexdigest()


def test_adding_the_same_again_changes_nothing(own: Library) -> None:
    own.add(DOCUMENTS / "northland.toml", TEXT)
    before = state_of(own.folder)
    own.add(DOCUMENTS / "northland.toml", TEXT)
    assert state_of(own.folder) == before


def test_a_document_of_the_same_id_is_replaced_and_the_former_one_goes(
    own: Library, manifest_file: Callable[[str], Path]
) -> None:
    own.add(DOCUMENTS / "northland.toml", TEXT)
    own.add(manifest_file(MANIFEST.replace('state = "ended"', 'state = "unknown"')), TEXT)
    assert [one.state for one in own.manifests()] == ["unknown"]
    assert len(list(own.folder.glob("d-*"))) == 1


def test_removing_takes_out_one_document_alone(own: Library) -> None:
    own.add(DOCUMENTS / "northland.toml", TEXT)
    own.add(DOCUMENTS / "rivers.toml", DOCUMENTS / "rivers.txt")
    own.remove(NORTHLAND)
    assert [entry.document_id for entry in own.entries()] == ["rivers"]
    assert own.read("rivers").units
    with pytest.raises(UnknownDocumentError):
        own.read(NORTHLAND)


def test_an_addition_that_breaks_off_leaves_the_library_as_it_was(
    own: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    own.add(DOCUMENTS / "northland.toml", TEXT)
    before = state_of(own.folder)

    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("corpus.library.store.write_synced", full)
    with pytest.raises(
        LibraryStorageError, match=r"No space left on device\. Make room or give access there"
    ):
        own.add(DOCUMENTS / "rivers.toml", DOCUMENTS / "rivers.txt")
    assert state_of(own.folder) == before


@pytest.mark.parametrize("name", ["source.txt", "text.txt", "manifest.toml", "record.json"])
def test_a_file_changed_by_hand_is_told_and_not_used(own: Library, name: str) -> None:
    own.add(DOCUMENTS / "northland.toml", TEXT)
    (kept,) = own.folder.glob(f"d-*/{name}")
    kept.chmod(0o644)
    kept.write_bytes(kept.read_bytes() + b" ")
    with pytest.raises(
        LibraryStorageError, match=f"'{name}' was changed; remove the document and add it again"
    ):
        own.read(NORTHLAND)


def test_a_damaged_document_is_mended_by_adding_it_again(own: Library) -> None:
    own.add(DOCUMENTS / "northland.toml", TEXT)
    (kept,) = own.folder.glob("d-*/text.txt")
    kept.unlink()
    own.add(DOCUMENTS / "northland.toml", TEXT)
    assert len(own.read(NORTHLAND).units) == 7


def test_the_folder_is_named_by_the_environment(tmp_path: Path) -> None:
    assert library_folder({"PLAN_LIBRARY_DIR": str(tmp_path)}) == tmp_path
    assert library_folder({}).name == ".documents"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('id = "northland-2015"', "", "m.toml: 'id' is missing; add it"),
        ('id = "northland-2015"', 'id = "plan"', "m.toml, line 1: 'id' is the Plan's own; choose another"),
        ('id = "northland-2015"', 'id = "../x"', "m.toml, line 1: 'id' must be 2 to 40 small Latin letters"),
        ('kind = "plan"', 'kind = "novel"', "m.toml, line 2: 'kind' must be one of plan, law, treaty, report"),
        ('kind = "plan"', "kind = 3", "m.toml, line 2: 'kind' must be a text in quotation marks that is not empty"),
        ("date = 2015-02-01", 'date = "long ago"', "m.toml, line 4: 'date' must be a date such as 2015-03-01, or a year"),
        ('"2015-2018"', '"soon"', "m.toml, line 5: 'period' must be years such as 2015-2018"),
        ('language = "en"', 'language = "fr"', "m.toml, line 6: 'language' must be one of en, ru, kk"),
        ('"https://example.org/northland"', '"javascript:x"', "m.toml, line 7: 'source' must be a web address"),
        ('state = "ended"', 'state = "valid"', "m.toml, line 9: 'state' must be one of in_force, ended, unknown"),
        ("stated_on = 2026-01-31", 'stated_on = "today"', "m.toml, line 10: 'stated_on' must be a day such as 2026-01-31"),
        ("stated_on = 2026-01-31", "", "m.toml: 'stated_on' is missing; add it"),
        ("[titles]", "[titles]\nfr = 'Plan'", "m.toml, line 13: 'fr' is no language of a title; give en, ru, kk"),
        ("[titles]", "colour = 1\n[titles]", "m.toml, line 12: 'colour' is not known"),
        ("en = \"National", "en = \"\\u202eNational", "m.toml, line 13: 'en' holds a line break or a sign that cannot be seen"),
        ('kind = "plan"', "kind = plan", 'm.toml, line 2: is not TOML; write each field as name = "value"'),
    ],
)  # fmt: skip
def test_a_faulty_manifest_is_told_with_its_line(old: str, new: str, told: str) -> None:
    assert old in MANIFEST
    with pytest.raises(ManifestError, match=f"^{re.escape(told)}"):
        parse_manifest(MANIFEST.replace(old, new, 1).encode(), "m.toml")


def test_a_manifest_of_no_text_or_too_long_is_told() -> None:
    with pytest.raises(ManifestError, match="is no UTF-8 text"):
        parse_manifest(b"\xff\xfe", "m.toml")
    with pytest.raises(ManifestError, match="expected at most 20000"):
        parse_manifest(b"#" * 20_001, "m.toml")


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        (
            "a.txt",
            b"First line.\nSecond \xff line.\n",
            "a.txt, line 2: is no UTF-8 text; save the file as UTF-8",
        ),
        (
            "a.txt",
            b"First line of text here.\n\0\n",
            "a.txt, line 2: holds a control character (0x0); take it out",
        ),
        ("a.txt", b"Some text.\n\n\x1b[2J\n", "a.txt, line 3: holds a control character (0x1b); take it out"),
        ("a.txt", "Some \u202e.".encode(), "a.txt, line 1: holds a control character (0x202e); take it out"),
        ("a.txt", b"", "a.txt: holds hardly a letter; a scan must be turned into text"),
        ("a.docx", b"PK", "a.docx: ends in '.docx', expected .txt or .pdf; save it as one of these"),
        ("a.pdf", b"%PDF-1.4 nothing", "a.pdf: is damaged, locked with a password or no PDF"),
        ("missing.txt", None, "missing.txt: cannot be read (No such file or directory); give a file"),
    ],
)
def test_a_faulty_file_is_told_with_its_line(
    own: Library, tmp_path: Path, name: str, content: bytes | None, told: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DocumentFileError, match=f"^{re.escape(told)}"):
        own.add(DOCUMENTS / "northland.toml", path)
    assert own.entries() == ()


def test_a_file_of_another_hash_than_the_manifest_states_is_refused(
    own: Library, manifest_file: Callable[[str], Path]
) -> None:
    stated = manifest_file(f'sha256 = "{"0" * 64}"\n{MANIFEST}')
    with pytest.raises(DocumentFileError, match="the manifest states 000000000000"):
        own.add(stated, TEXT)


def test_a_pdf_is_read_page_by_page_with_its_cut_words_and_running_heads(
    own: Library, tmp_path: Path
) -> None:
    path = tmp_path / "northland.pdf"
    write_pdf(
        path,
        [
            [
                "CHAPTER I",
                "The courts",
                "1. Every court hears both sides in public and gives",
                "its reasons in writing.",
            ],
            [
                "2. The Government shall take mea-",
                "sures so that a lawyer can be found in every county.",
                "CHAPTER II",
            ],
            ["The prisons", "3. A prisoner may write to the court without delay."],
        ],
    )
    own.add(DOCUMENTS / "northland.toml", path)
    units = own.read(NORTHLAND).units
    assert [(unit.number, unit.page, unit.text) for unit in units] == [
        ("1.", 1, "1. Every court hears both sides in public and gives its reasons in writing."),
        ("2.", 2, "2. The Government shall take measures so that a lawyer can be found in every county."),
        ("3.", 3, "3. A prisoner may write to the court without delay."),
    ]
    assert [unit.headings for unit in units] == [
        ("CHAPTER I The courts",),
        ("CHAPTER I The courts",),
        ("CHAPTER II The prisons",),
    ]


def write_pdf(path: Path, pages: list[list[str]]) -> None:
    """A PDF with a running head and a page number on every page."""
    canvas = Canvas(str(path))
    for number, lines in enumerate(pages, 1):
        canvas.drawString(72, 800, "Plan of the Republic of Northland")
        for place, line in enumerate(lines):
            canvas.drawString(72, 760 - 14 * place, line)
        canvas.drawString(300, 40, str(number))
        canvas.showPage()
    canvas.save()


def test_the_command_line_adds_lists_and_removes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PLAN_LIBRARY_DIR", str(tmp_path / "documents"))
    assert main(["list"]) == 0
    assert main(["add", str(DOCUMENTS / "rivers.toml"), str(DOCUMENTS / "rivers.txt")]) == 0
    assert main(["list"]) == 0
    assert main(["remove", "rivers"]) == 0
    told = capsys.readouterr().out.splitlines()
    stated = (
        "rivers: Convention on the Rivers of the North (treaty, Conference of the Northern States, 2000-06, text in en; "
        "unknown as stated on 2026-01-31)"
    )
    assert told == [
        "The library holds no document beside the Plan.",
        f"Added {stated}: 8 passages that can be cited. Run 'python -m index build' to make it searchable.",
        stated,
        "Removed rivers.",
    ]


def test_the_command_line_tells_a_fault_in_one_sentence_with_exit_code_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PLAN_LIBRARY_DIR", str(tmp_path / "documents"))
    path = tmp_path / "m.toml"
    path.write_text(MANIFEST.replace('"plan"', '"novel"'), encoding="utf-8")
    assert main(["add", str(path), str(TEXT)]) == 2
    assert main(["remove", "nothing"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "ManifestError: m.toml, line 2: 'kind' must be one of plan, law, treaty, report",
        "UnknownDocumentError: the library holds no document of this id; 'python -m corpus list' lists them",
    ]


def test_the_library_is_looked_into_only_where_it_may_hold_documents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLAN_LIBRARY_DIR", str(tmp_path / "none"))
    assert not may_hold_documents()
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("PLAN_LIBRARY_DIR", str(tmp_path / "file"))
    assert may_hold_documents()  # it cannot be looked into, which the store tells
    (tmp_path / SHELF).write_text("", encoding="utf-8")
    monkeypatch.setenv("PLAN_LIBRARY_DIR", str(tmp_path))
    assert may_hold_documents()
