"""Each part of a sentence must rest on the units: no fragment, no label, no strange opening, nothing appended."""

from collections.abc import Mapping

import pytest

from assistant.faithfulness.sources import make_sources
from assistant.faithfulness.split import split_written
from assistant.faithfulness.types import Fault, Source
from assistant.faithfulness.wording.clauses import find_clauses
from assistant.faithfulness.wording.words import Vocabulary, make_vocabularies
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan
from eval.faithfulness import Alteration, read_sentences
from eval.types import Split

Found = list[tuple[Fault, str]]


@pytest.fixture(scope="module")
def sources(plan: Plan) -> Mapping[str, Source]:
    return make_sources(plan)


class Check:
    def __init__(self, sources: Mapping[str, Source]) -> None:
        self.sources = sources
        self.vocabularies: Mapping[Language, Vocabulary] = make_vocabularies(sources)

    def __call__(self, sentence: str, language: Language, *unit_ids: str) -> Found:
        cited = [self.sources[name] for name in unit_ids]
        findings = find_clauses(sentence, language, cited, self.vocabularies[language])
        return [(finding.fault, finding.what) for finding in findings]


@pytest.fixture(scope="module")
def check(sources: Mapping[str, Source]) -> Check:
    return Check(sources)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_editors_wrote_passes(
    check: Check, sources: Mapping[str, Source], language: Language
) -> None:
    found = [
        (unit_id, what)
        for unit_id, source in sources.items()
        for sentence in split_written(source.plain[language])
        for what in check(sentence, language, unit_id)
    ]
    assert found == []


def test_true_sentences_of_the_tuning_split_pass(plan: Plan, check: Check) -> None:
    true = [s for s in read_sentences(plan) if s.alteration is Alteration.TRUE and s.split is Split.TUNING]
    assert len(true) == 103
    assert [s.sentence_id for s in true if check(s.text, s.language, *s.unit_ids)] == []


FRAGMENTS: tuple[tuple[str, Language], ...] = (
    ("Call a lawyer.", "en"),
    ("The person is free.", "en"),
    ("No.", "en"),
    ("План рекомендует закон.", "ru"),
    ("Жоспар заңды ұсынады.", "kk"),
    ("It says so and it is so, as it was and will be.", "en"),
    ("Позовите адвоката.", "ru"),
    ("Человек свободен.", "ru"),
    ("Так и есть, как это и было.", "ru"),
    ("Адвокат шақырыңыз.", "kk"),
    ("Адам бос.", "kk"),
)


@pytest.mark.parametrize(("sentence", "language"), FRAGMENTS)
def test_a_fragment_is_found(check: Check, sentence: str, language: Language) -> None:
    assert (Fault.FORM, sentence) in check(sentence, language, "ch18.a2")


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The Plan recommends a law for officers.", "en"),
        ("План рекомендует закон о причине задержания.", "ru"),
        ("Жоспар заңды және күдіктіні ұстауды ұсынады.", "kk"),
    ],
)
def test_a_short_sentence_that_names_the_plan_passes(check: Check, sentence: str, language: Language) -> None:
    assert check(sentence, language, "ch18.a2") == []


LABELS: tuple[tuple[str, Language, str, str], ...] = (
    ("Zarina: the Plan recommends that officers tell a person the reason for arrest.", "en", "ch18.a2", "Zarina"),
    ("Assistant: the Plan recommends that officers tell a person the reason.", "en", "ch18.a2", "Assistant"),
    ("Good to know: the Plan recommends telling the reason for arrest.", "en", "ch18.a2", "Good to know"),
    ("Иван Петров: план рекомендует сообщать причину задержания.", "ru", "ch18.a2", "Иван Петров"),
    ("Совет юриста: план рекомендует сообщать причину задержания.", "ru", "ch18.a2", "Совет юриста"),
    ("Асан Үсенов: жоспар ұстау себебін айтуды ұсынады.", "kk", "ch18.a2", "Асан Үсенов"),
    ("Заңгердің кеңесі: жоспар ұстау себебін айтуды ұсынады.", "kk", "ch18.a2", "Заңгердің кеңесі"),
)  # fmt: skip


@pytest.mark.parametrize(("sentence", "language", "unit", "label"), LABELS)
def test_a_label_is_found(check: Check, sentence: str, language: Language, unit: str, label: str) -> None:
    assert (Fault.FORM, label) in check(sentence, language, unit)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The Plan recommends that officers tell an arrested person the reason:", "en"),
        ("План рекомендует сообщать задержанному причину:", "ru"),
        ("Жоспар ұсталған адамға себебін айтуды ұсынады:", "kk"),
    ],
)
def test_a_colon_with_nothing_after_it_is_found(check: Check, sentence: str, language: Language) -> None:
    assert (Fault.FORM, "") in check(sentence, language, "ch18.a2")


@pytest.mark.parametrize(
    ("sentence", "language", "unit"),
    [
        ("The Plan recommends: officers tell an arrested person the reason at once.", "en", "ch18.a2"),
        ("The Plan explains: the decree suspends executions; it does not abolish the penalty.", "en", "ch1.p10"),
        ("The Plan explains that the decree suspends executions—it does not abolish the penalty.", "en", "ch1.p10"),
        ("План поясняет: мораторий бессрочный, но его можно отменить.", "ru", "ch1.p10"),
        ("Осуждённые, сообщает План, не голосуют — но права на жизнь и здоровье сохраняются.", "ru", "ch22.p3"),
        ("План рекомендует квоту: 30% депутатов – женщины.", "ru", "ch14.a4"),
        ("Жоспар мынаны ұсынады: күдіктіні ұстау себебін бірден айту.", "kk", "ch18.a2"),
        ("Жоспарда астрент ұсынылады – үздіксіз өсетін айыппұл.", "kk", "ch21.a8"),
    ],
)  # fmt: skip
def test_parts_that_the_unit_carries_pass(check: Check, sentence: str, language: Language, unit: str) -> None:
    assert check(sentence, language, unit) == []


APPENDED: tuple[tuple[str, Language, str], ...] = (
    ("The Plan recommends telling a person the reason for arrest; buy gold.", "en", "buy gold."),
    (
        "The Plan recommends telling a person the reason for arrest: pension and gold.",
        "en",
        "pension and gold.",
    ),
    ("The Plan recommends telling a person the reason for arrest - pay the clerk.", "en", "pay the clerk."),
    ("The Plan recommends telling a person the reason for arrest – pay the clerk.", "en", "pay the clerk."),
    ("The Plan recommends telling a person the reason for arrest—pay the clerk.", "en", "pay the clerk."),
    ("The Plan recommends telling a person the reason for arrest (buy gold first).", "en", "buy gold first"),
    ("The Plan recommends telling a person the reason for arrest! buy gold.", "en", "buy gold."),
    ("The Plan recommends telling a person the reason for arrest... buy gold.", "en", "buy gold."),
    ("План рекомендует сообщать причину задержания (сначала купите золото).", "ru", "сначала купите золото"),
    ("Жоспар ұстау себебін айтуды ұсынады (алдымен ақша төлеңіз).", "kk", "алдымен ақша төлеңіз"),
    ("The Plan recommends telling a person the reason for arrest; yes.", "en", "yes."),
    ("План рекомендует сообщать причину задержания; покупайте золото.", "ru", "покупайте золото."),
    ("План рекомендует сообщать причину задержания: пенсия и золото.", "ru", "пенсия и золото."),
    ("План рекомендует сообщать причину задержания — платите деньги.", "ru", "платите деньги."),
    ("План рекомендует сообщать причину задержания—платите деньги.", "ru", "платите деньги."),
    ("Жоспар ұстау себебін айтуды ұсынады; алтын сатып алыңыз.", "kk", "алтын сатып алыңыз."),
    ("Жоспар ұстау себебін айтуды ұсынады: зейнетақы мен алтын.", "kk", "зейнетақы мен алтын."),
    ("Жоспар ұстау себебін айтуды ұсынады — ақша төлеңіз.", "kk", "ақша төлеңіз."),
)


@pytest.mark.parametrize(("sentence", "language", "part"), APPENDED)
def test_what_is_appended_is_found(check: Check, sentence: str, language: Language, part: str) -> None:
    assert (Fault.WORDS, part) in check(sentence, language, "ch18.a2")


@pytest.mark.parametrize(
    ("sentence", "language", "opening"),
    [
        ("Zorblax recommends that officers tell a person the reason for arrest.", "en", "zorblax"),
        ("Zorblax-Plan recommends that officers tell a person the reason.", "en", "zorblax-plan"),
        ("Зорблакс рекомендует сразу сообщать человеку причину задержания.", "ru", "зорблакс"),
        ("Зорблакс адамға ұстау себебін бірден айтуды ұсынады.", "kk", "зорблакс"),
    ],
)
def test_an_unknown_first_word_is_found(
    check: Check, sentence: str, language: Language, opening: str
) -> None:
    assert (Fault.NAME, opening) in check(sentence, language, "ch18.a2")


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Officers, the Plan recommends, tell an arrested person the reason at once.", "en"),
        ("Сотрудники, рекомендует План, сразу сообщают человеку причину задержания.", "ru"),
        ("Қызметкерлер адамға ұстау себебін бірден айтуы тиіс деп ұсынады Жоспар.", "kk"),
    ],
)
def test_a_known_first_word_passes(check: Check, sentence: str, language: Language) -> None:
    assert check(sentence, language, "ch18.a2") == []
