"""A figure of the units must be told of what it is a figure of."""

import pytest

from assistant.faithfulness.figures.figure_swaps import find_swaps
from assistant.faithfulness.sources import make_sources
from assistant.faithfulness.split import split_written
from assistant.faithfulness.types import Fault
from corpus import Plan
from corpus.languages import LANGUAGES, Language
from eval.faithfulness import Alteration, read_sentences
from eval.types import Split
from tests.assistant.faithfulness.small import saying


def swaps(sentence: str, language: Language, plain: str) -> list[str]:
    """What is found in a sentence of a unit with those plain words."""
    findings = list(find_swaps(sentence, language, (saying(plain, language),)))
    assert {finding.fault for finding in findings} <= {Fault.NUMBER}
    return [finding.what for finding in findings]


FINES: dict[Language, str] = {
    "en": "Those at fault received 3,216 warnings and 2,212 fines in 2008.",
    "ru": "Виновным вынесли 3 216 предупреждений и назначили 2 212 штрафов в 2008 году.",
    "kk": "2008 жылы кінәлілерге 3 216 ескерту беріліп, 2 212 айыппұл салынды.",
}
RATES: dict[Language, str] = {
    "en": "The illness rate of tuberculosis fell by 11%, the mortality of prisoners by 19%.",
    "ru": "Заболеваемость туберкулёзом взрослых снизилась на 11 %, смертность заключённых колоний – на 19 %.",
    "kk": "Туберкулезбен ауырған ересектер 11 %-ға, түзеу мекемелеріндегі қайтыс болу 19 %-ға азайды.",
}


@pytest.mark.parametrize(
    ("sentence", "language", "ground", "swapped"),
    [
        ("The Plan counts 3,216 fines.", "en", FINES, ["3216"]),
        ("План насчитывает 3216 штрафов.", "ru", FINES, ["3216"]),
        ("Жоспарда 3216 айыппұл бар.", "kk", FINES, ["3216"]),
        ("The Plan counts 2,212 warnings and 3,216 fines.", "en", FINES, ["3216"]),
        ("The illness rate of tuberculosis fell by 19%.", "en", RATES, ["19"]),
        ("Заболеваемость туберкулёзом взрослых снизилась на 19 %.", "ru", RATES, ["19"]),
        ("Туберкулезбен ауырған ересектер 19 %-ға азайды.", "kk", RATES, ["19"]),
    ],
)
def test_a_figure_of_another_matter_is_found(
    sentence: str, language: Language, ground: dict[Language, str], swapped: list[str]
) -> None:
    assert swaps(sentence, language, ground[language]) == swapped


@pytest.mark.parametrize(
    ("sentence", "language", "ground"),
    [
        ("The Plan counts 2,212 fines and 3 216 warnings.", "en", FINES),
        ("План насчитывает 2212 штрафов и 3 216 предупреждений в 2008 году.", "ru", FINES),
        ("Жоспарда 2 212 айыппұл мен 3216 ескерту бар.", "kk", FINES),
        ("The mortality of prisoners fell by 19% and the illness rate by 11%.", "en", RATES),
        ("Смертность заключённых снизилась на 19 %, заболеваемость — на 11 %.", "ru", RATES),
        ("Түзеу мекемелеріндегі қайтыс болу 19 %-ға азайды.", "kk", RATES),
        ("In 2008 there were 500 cases.", "en", FINES),
    ],
)
def test_a_figure_told_of_its_own_matter_in_any_order_passes(
    sentence: str, language: Language, ground: dict[Language, str]
) -> None:
    assert swaps(sentence, language, ground[language]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plain_words_of_every_unit_pass(plan: Plan, language: Language) -> None:
    found = [
        (unit_id, finding.what)
        for unit_id, source in make_sources(plan).items()
        for sentence in split_written(source.plain[language])
        for finding in find_swaps(sentence, language, (source,))
    ]
    assert found == []


def test_true_sentences_of_the_tuning_split_pass(plan: Plan) -> None:
    sources = make_sources(plan)
    true = [s for s in read_sentences(plan) if s.alteration is Alteration.TRUE and s.split is Split.TUNING]
    found = [
        s.sentence_id
        for s in true
        if list(find_swaps(s.text, s.language, [sources[name] for name in s.unit_ids]))
    ]
    assert found == []
