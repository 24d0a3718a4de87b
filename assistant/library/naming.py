"""Whether a question names a document of the library, so that none is mixed silently with another."""

import re
from collections.abc import Callable, Sequence

from assistant.types import Answer, Status
from corpus.library.manifest import DocumentManifest
from index.text import content_words, normalise, query_terms, words

SHORT = 3
"""Letters up to which a word of a title names nothing."""
MANY = 3
"""Words of a title from which all of them together name it."""
_DOCUMENT_EN = r"(?:the |this |that )?(?:[\w']+ )?(?:plan|law|act|document|treaty|convention|report|it)"
_FRAMES = re.compile(
    rf"^(?:so |and )?(?:what|does|do|is|are)\b.{{0,20}}\b{_DOCUMENT_EN} (?:says?|mentions?|provides?|contains?|states?)"
    r"(?: anything| something)? (?:about|on|of|for)\s+"
    rf"|^(?:what|is there anything)(?: is said)? in {_DOCUMENT_EN} (?:about|on)\s+"
    r"|^(?:а )?что (?:сказано|говорится|написано|указано)(?: (?:в|об этом в) \w+)?(?: (?:о|об|обо|про|насч[её]т))\s+"
    r"|^(?:а )?что (?:в )?(?:план|закон|документ|договор|доклад)\w*(?: говорит| говорится| сказано)?(?: (?:о|об|про))\s+"
    r"|\s+(?:туралы|жайлы|жөнінде)(?: (?:жоспарда|заңда|құжатта|шартта|баяндамада))? не (?:айтылған|делінген|жазылған)\W*$",
    re.IGNORECASE,
)
"""Words around a matter that say only that a document is asked; its own paragraphs on itself would be nearest to them."""
_COUNTRY = "Kazakhstan Kazakhstani Казахстан Казахстана казахстанский Қазақстан Қазақстанның"
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")


def names_it(question: str, manifest: DocumentManifest, is_common: Callable[[str], bool]) -> bool:
    """Whether a question holds a word of the title that is none of any matter, as a country's name.

    Args:
        question: As it was asked.
        manifest: A document that was not asked.
        is_common: Whether a term is one of a matter.
    """
    asked = frozenset(query_terms(question))
    for title in manifest.titles.values():
        for stems in content_words(title):
            if min(map(len, stems)) > SHORT and stems & asked and not any(map(is_common, stems)):
                return True
    return False


def tells_its_title(question: str, manifest: DocumentManifest) -> bool:
    """Whether a question holds every telling word of a title, or the years of a plan and its kind of name."""
    asked = frozenset(query_terms(question))
    titles = (content_words(title) for title in manifest.titles.values())
    if any(len(title) >= MANY and all(stems & asked for stems in title) for title in titles):
        return True
    own = set(_YEARS.findall(manifest.period or ""))
    return len(own) > 1 and own <= set(_YEARS.findall(normalise(question)))


def names_plan(question: str, is_held: Callable[[str], bool]) -> bool:
    """Whether a question names the Plan's country, of which the document asked does not speak."""
    asked = frozenset(query_terms(question)) & frozenset(query_terms(_COUNTRY))
    return bool(asked) and not any(map(is_held, asked))


def named_in(
    question: str, manifests: Sequence[DocumentManifest], is_common: Callable[[str], bool]
) -> tuple[tuple[DocumentManifest, ...], bool]:
    """The documents that a question names, and whether by a word that can mean nothing else.

    Args:
        question: As it was asked.
        manifests: Those that were not asked; of the Plan, `names_plan` tells.
        is_common: Whether a term is one of a matter: of the document that was asked, or of the Plan.
    """
    surely = tuple(one for one in manifests if names_it(question, one, is_common))
    maybe = tuple(one for one in manifests if one not in surely and tells_its_title(question, one))
    return (*surely, *maybe), bool(surely)


def without_name(text: str, manifest: DocumentManifest, is_matter: Callable[[str], bool]) -> str:
    """A question without the words that only name the document that is asked: its years, its country.

    Args:
        text: The question; lines stay.
        manifest: The document that is asked.
        is_matter: Whether a word is one of a matter, which stays although the title holds it.
    """
    name = "\n".join((*manifest.titles.values(), manifest.period or "", manifest.date))
    named = {word for word in re.split(r"[-–]|\s", " ".join(words(name))) if word}
    lines = (_left(line, frozenset(named), is_matter) for line in text.split("\n"))
    return "\n".join(lines)


def _left(line: str, named: frozenset[str], is_matter: Callable[[str], bool]) -> str:
    def is_name(word: str) -> bool:
        parts = [part.removesuffix("'s") for part in words(word.replace("-", " ").replace("–", " "))]
        return bool(parts) and all(
            part in named and (part.isdigit() or not is_matter(part)) for part in parts
        )

    kept = " ".join(word for word in line.split() if not is_name(word))
    matter = _FRAMES.sub("", kept)
    return next((text for text in (matter, kept) if words(text)), line)


def offer_documents(
    manifests: Sequence[DocumentManifest], answer: Answer, text: str, is_common: Callable[[str], bool]
) -> tuple[tuple[DocumentManifest, ...], bool]:
    """The documents that a question to the Plan names, and whether the Plan cannot be meant.

    Args:
        manifests: Of the documents that can be asked.
        answer: What the Plan says; help in danger goes before all else.
        text: The question.
        is_common: Whether the Plan holds a term.
    """
    if answer.settled and answer.status is Status.OUT_OF_SCOPE:
        return (), False
    offered, surely = named_in(text, manifests, is_common)
    return offered, surely and not answer.settled
