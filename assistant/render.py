"""An answer as plain text and as JSON values; the form is documented in docs/formats.md."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from assistant.generation_words import CHECKED, LEFT_OUT, PLAN_WORDS, WRITING, WRITTEN, tell_fallback
from assistant.kinds import main_kind, tell_kinds
from assistant.messages import PLAIN_WORDS
from assistant.types import Answer, Budget, Citation, Generation, Model, Sentence, Statement, Status
from corpus.languages import Language
from corpus.names import body_name

if TYPE_CHECKING:  # the forms of documents are loaded with the first answer that names one
    from corpus.library.manifest import DocumentManifest

_WORDS: dict[str, dict[Language, str]] = {
    "deadline": {"en": "Deadline", "ru": "Срок", "kk": "Мерзімі"},
    "period": {"en": "Period of the list", "ru": "Период списка", "kk": "Тізім кезеңі"},
    "executors": {"en": "Executors", "ru": "Исполнители", "kk": "Орындаушылар"},
    "addressees": {"en": "Addressed to", "ru": "Кому адресовано", "kk": "Кімге арналған"},
    "related": {"en": "See also", "ru": "См. также", "kk": "Сондай-ақ қараңыз"},
}


def answer_to_text(answer: Answer) -> str:
    """All that a person sees, in reading order."""
    return "\n\n".join(part for part in _parts(answer) if part)


def _parts(answer: Answer) -> Iterator[str]:
    yield answer.lead
    if answer.generation:
        yield from _generation(answer.generation, answer.language)
    for statement in answer.statements:
        yield _statement(statement, answer.language)
    if answer.related:
        named = "; ".join(citation.locator for citation in answer.related)
        yield f"{_WORDS['related'][answer.language]}: {named}"
    yield from (f"- {choice}" for choice in answer.choices)
    if answer.offered:
        from assistant.library.forms import offers_to_text

        yield from offers_to_text(answer)
    if answer.status is not Status.ANSWERED:
        yield answer.next_step
    yield answer.notice


def _generation(generation: Generation, language: Language) -> Iterator[str]:
    if generation.fallback:
        yield tell_fallback(generation.fallback, language)
    elif not generation.done:
        yield WRITING[language].format(name=generation.model.name)
    if generation.sentences:
        yield "\n".join(_written(generation, language))
        yield f"{PLAN_WORDS[language]}:"


def _written(generation: Generation, language: Language) -> Iterator[str]:
    yield f"{WRITTEN[language].format(name=generation.model.name)}. {CHECKED[language]}"
    for sentence in generation.sentences:
        places = "; ".join(citation.locator for citation in sentence.citations)
        yield f"- {sentence.text} ({places})"
    left_out = sum(count for _, count in generation.dropped)
    if left_out:
        yield LEFT_OUT[language].format(count=left_out)


def _statement(statement: Statement, language: Language) -> str:
    kind = f" ({tell_kinds(statement.kinds, language)})" if statement.kinds else ""
    if statement.wording:
        from assistant.library.words import WORDINGS

        kind = f" ({WORDINGS[statement.wording][language]})"
    lines = [f"“{statement.citation.quote}”", f"— {statement.citation.locator}{kind}"]
    if statement.plain:
        lines.insert(0, f"{PLAIN_WORDS[language]}: {statement.plain}")
    facts = (
        ("deadline", statement.deadline),
        ("period", None if statement.deadline else statement.period),
        ("executors", statement.executors),
        ("addressees", ", ".join(body_name(name, language) for name in statement.addressees)),
    )
    lines += [f"{_WORDS[name][language]}: {value}" for name, value in facts if value]
    return "\n".join(lines)


def answer_to_dict(answer: Answer, question_id: str | None = None) -> dict[str, Any]:
    """The published JSON form of an answer."""
    return {
        "id": question_id,
        "status": answer.status.value,
        "language": answer.language,
        "answer": answer_to_text(answer),
        "lead": answer.lead,
        "statements": [_statement_to_dict(statement) for statement in answer.statements],
        "citations": [_citation_to_dict(citation) for citation in answer.citations],
        "related": [_citation_to_dict(citation) for citation in answer.related],
        "choices": list(answer.choices),
        "next_step": answer.next_step,
        "notice": answer.notice,
        "retrieved": [
            {"unit_id": found.unit_id, "source_lines": list(found.source_lines), "score": found.score}
            for found in answer.retrieved
        ],
        "seconds": answer.seconds,
        "generation": _generation_to_dict(answer.generation) if answer.generation else None,
        "document": _document_to_dict(answer.document, answer.language) if answer.document else None,
        "offered": [_document_to_dict(offered, answer.language) for offered in answer.offered],
    }


def _document_to_dict(manifest: "DocumentManifest", language: Language) -> dict[str, Any]:
    from assistant.library.forms import document_to_dict

    return document_to_dict(manifest, language)


def _place_to_dict(citation: Citation) -> dict[str, Any] | None:
    """Where a quotation of a document of the library stands; None of the Plan."""
    if citation.place is None:
        return None
    from assistant.library.forms import place_to_dict

    return place_to_dict(citation.place, citation.unit_id)


def _statement_to_dict(statement: Statement) -> dict[str, Any]:
    return {
        "unit_id": statement.citation.unit_id,
        "quote": statement.citation.quote,
        "locator": statement.citation.locator,
        "deadline": statement.deadline,
        "period": statement.period,
        "executors": statement.executors,
        "addressees": list(statement.addressees),
        "plain": statement.plain,
        "kind": main_kind(statement.kinds),
        "kinds": [
            {"kind": run.kind, "sentences": [run.first, run.last], "years": list(run.years)}
            for run in statement.kinds
        ],
        "more": statement.more,
        "wording": statement.wording,
        "place": _place_to_dict(statement.citation),
    }


def _citation_to_dict(citation: Citation) -> dict[str, Any]:
    return {
        "unit_id": citation.unit_id,
        "chapter": None if citation.place else citation.chapter,
        "chapter_title": citation.chapter_title,
        "list": citation.list_name,
        "action": citation.action,
        "page": citation.page,
        "source_lines": list(citation.source_lines),
        "quote": citation.quote,
        "place": _place_to_dict(citation),
    }


def _generation_to_dict(generation: Generation) -> dict[str, Any]:
    return {
        "model": model_to_dict(generation.model),
        "done": generation.done,
        "sentences": [_sentence_to_dict(sentence) for sentence in generation.sentences],
        "passed": generation.passed,
        "dropped": dict(generation.dropped),
        "fallback": generation.fallback.value if generation.fallback else None,
        "budget": _budget_to_dict(generation.budget) if generation.budget else None,
        "rewritten": generation.rewritten,
        "calls": generation.calls,
    }


def model_to_dict(model: Model) -> dict[str, Any]:
    """The published JSON form of a language model."""
    return {"name": model.name, "host": model.host, "outside": model.outside}


def _sentence_to_dict(sentence: Sentence) -> dict[str, Any]:
    return {"text": sentence.text, "unit_ids": list(sentence.unit_ids)}


def _budget_to_dict(budget: Budget) -> dict[str, Any]:
    return {
        "window": budget.window,
        "prompt": budget.prompt,
        "reply": budget.reply,
        "counted_by": budget.counted_by,
        "exact": budget.exact,
        "sent": list(budget.sent),
        "left_out": list(budget.left_out),
        "cost": budget.cost,
    }
