"""Words set into a copied sentence are found; other ways of telling it, moved words and names are not."""

import pytest

from assistant.faithfulness.sources import make_sources
from assistant.faithfulness.types import Fault
from assistant.faithfulness.wording.splices import find_splices
from corpus import Plan
from corpus.languages import LANGUAGES, Language
from eval.faithfulness import Alteration, read_sentences


def splices(plan: Plan, unit_id: str, sentence: str, language: Language) -> list[str]:
    findings = list(find_splices(sentence, language, [make_sources(plan)[unit_id]]))
    assert {finding.fault for finding in findings} <= {Fault.WORDS}
    return [finding.what for finding in findings]


@pytest.mark.parametrize(
    ("language", "unit_id", "sentence", "added"),
    [
        (
            "en",
            "ch9.p2",
            (
                "The Constitution, as the Plan reports, establishes a minimum pay first, ask later wage, and employers have no "
                "right to pay citizens less."
            ),
            "first ask later",
        ),
        (
            "en",
            "ch18.a1",
            (
                "The Plan recommends defining clearly in the law what the yes arrest of a suspect and the moment of actual "
                "arrest are."
            ),
            "yes",
        ),
        (
            "en",
            "ch20.a17",
            (
                "The Plan recommends abolishing the death penalty and ratifying the second Optional Protocol to the "
                "International Covenant on Civil and Political Rights; sign it now."
            ),
            "sign it now",
        ),
        (
            "ru",
            "ch5.p50",
            (
                "План отмечает: хотя Закон не предусматривает оснований для отказа ой ой ой в регистрации религиозного "
                "объединения, сложная процедура позволяет тянуть её бесконечно."
            ),
            "ой ой ой",
        ),
        (
            "ru",
            "ch20.a17",
            (
                "Смертную казнь уже вернули; План рекомендует отменить смертную казнь как уголовное наказание и ратифицировать "
                "второй Факультативный протокол к Международному пакту о гражданских и политических правах."
            ),
            "смертную казнь уже вернули",
        ),
        (
            "kk",
            "ch20.a17",
            (
                "Жоспар өлім жазасын қылмыстық жаза ретінде жоюды және Азаматтық және саяси құқықтар туралы "
                "халықаралық пактінің "
                "екінші Факультативтік хаттамасын ратификациялауды ұсынады; өлім жазасын қайтарып."
            ),
            "өлім жазасын қайтарып",
        ),
    ],
)
def test_words_set_into_a_copy_are_found(
    plan: Plan, language: Language, unit_id: str, sentence: str, added: str
) -> None:
    assert splices(plan, unit_id, sentence, language) == [added]


@pytest.mark.parametrize(
    ("language", "unit_id", "sentence"),
    [
        (
            "en",
            "ch9.p2",
            (
                "According to the Plan, the Constitution establishes a minimum wage, and employers have no right to pay "
                "citizens less."
            ),
        ),
        (
            "en",
            "ch9.p2",
            (
                "Employers have no right to pay citizens less, and the Constitution, as the Plan reports, establishes a "
                "minimum wage."
            ),
        ),
        (
            "ru",
            "ch9.p2",
            (
                "План сообщает: Конституция устанавливает минимальную заработную плату, и платить меньше работодатель не "
                "вправе."
            ),
        ),
        (
            "kk",
            "ch9.p2",
            "Жоспар хабарлағандай, Конституция ең төменгі жалақыны белгілейді.",
        ),
    ],
)
def test_a_sentence_told_in_another_way_has_none(
    plan: Plan, language: Language, unit_id: str, sentence: str
) -> None:
    assert splices(plan, unit_id, sentence, language) == []


def test_what_the_editors_wrote_has_none(plan: Plan) -> None:
    for unit_id, source in make_sources(plan).items():
        for language in LANGUAGES:
            assert splices(plan, unit_id, source.plain[language], language) == [], unit_id


def test_true_sentences_of_the_tuning_split_have_none(plan: Plan) -> None:
    sources = make_sources(plan)
    true = [s for s in read_sentences(plan) if s.alteration is Alteration.TRUE and s.split == "tuning"]
    assert len(true) > 90
    for sentence in true:
        cited = [sources[unit_id] for unit_id in sentence.unit_ids]
        assert list(find_splices(sentence.text, sentence.language, cited)) == [], sentence.text
