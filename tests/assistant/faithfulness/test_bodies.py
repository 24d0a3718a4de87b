"""Whether a body that a sentence names stands in its units."""

import random
import re
from collections.abc import Iterator

import pytest

from assistant.faithfulness.names.bodies import find_bodies
from assistant.faithfulness.names.name_evidence import evidence_of, name_table, read_names
from assistant.faithfulness.names.names import find_names
from assistant.faithfulness.sources import make_sources
from assistant.faithfulness.split import split_written
from assistant.faithfulness.types import Fault, Source
from corpus import Plan
from corpus.languages import LANGUAGES, Language
from corpus.names import BODY_NAMES, body_name
from corpus.sentences import split_sentences
from tests.assistant.faithfulness.small import EMPTY
from tests.assistant.faithfulness.small import saying as source


def bodies(sentence: str, language: Language, *sources: Source) -> list[str]:
    """What is found in a sentence."""
    findings = list(find_bodies(sentence, language, sources))
    assert {finding.fault for finding in findings} <= {Fault.BODY}
    return [finding.what for finding in findings]


@pytest.mark.parametrize("language", LANGUAGES)
def test_plain_words_of_every_unit_stand_in_their_own_unit(plan: Plan, language: Language) -> None:
    found = [
        (unit_id, what)
        for unit_id, own in make_sources(plan).items()
        for sentence in split_written(own.plain[language])
        for what in bodies(sentence, language, own)
    ]
    assert found == []


def test_every_sentence_of_the_plan_stands_in_its_own_unit(plan: Plan) -> None:
    found = [
        (unit_id, what)
        for unit_id, own in make_sources(plan).items()
        for sentence in split_sentences(own.text)
        for what in bodies(sentence, "en", own)
    ]
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_told_of_every_measure_stands_in_its_unit(plan: Plan, language: Language) -> None:
    found = [
        (unit_id, what)
        for unit_id, own in make_sources(plan).items()
        for line in own.told[language].split("\n")
        for what in bodies(line, language, own)
    ]
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", BODY_NAMES)
def test_a_body_of_a_measure_is_known_in_every_language(name: str, language: Language) -> None:
    assert bodies(body_name(name, language), language, source("Nothing of the kind.")) != []
    assert bodies(body_name(name, language), language, source(name)) == []


SUPPORTED: tuple[tuple[str, str, Language], ...] = (
    ("The Supreme Court adopts a resolution.", "The court adopts a resolution.", "en"),
    ("The Prosecutor General’s Office checks this.", "Прокуратура это проверяет.", "ru"),
    ("The Ministry of Justice drafts a law.", "Законопроект готовит министерство.", "ru"),
    ("The Ministry of Justice drafts a law.", "Заң жобасын Әділет министрлігі әзірлейді.", "kk"),
    ("The Ministry of Justice drafts a law.", "Государственные органы готовят закон.", "ru"),
    ("The Ministry of the Interior reports.", "МВД отчитывается.", "ru"),
    ("The Ministry of the Interior reports.", "ІІМ-нің есебі бар.", "kk"),
    ("The Ministry of the Interior reports.", "Органы внутренних дел отчитываются.", "ru"),
    ("The police detain a person.", "Сотрудники полиции задерживают человека.", "ru"),
    ("The police detain a person.", "Law-enforcement officers detain a person.", "en"),
    ("Agencies of internal affairs detain a person.", "The police detain a person.", "en"),
    ("Local executive authorities consider it.", "Это рассматривает акимат.", "ru"),
    ("Akimats of all regions consider it.", "Мұны жергілікті билік қарайды.", "kk"),
    ("The UN Committee against Torture recommends it.", "БҰҰ-ның Азаптауға қарсы комитеті ұсынады.", "kk"),
    ("The UN Committee against Torture recommends it.", "Так рекомендует ООН.", "ru"),
    ("Human rights NGOs visit prisons.", "НПО посещают тюрьмы.", "ru"),
    ("A judge sanctions the arrest.", "Сот қамауға алуға санкция береді.", "kk"),
    ("The Ombudsman receives complaints.", "The Human Rights Commissioner receives complaints.", "en"),
    ("The Majilis considers the bill.", "The bill is before Parliament.", "en"),
    ("The OSCE Center in Astana takes part.", "ОБСЕ участвует.", "ru"),
)


@pytest.mark.parametrize(("ground", "sentence", "language"), SUPPORTED)
def test_a_body_may_be_told_more_generally_or_in_another_language(
    ground: str, sentence: str, language: Language
) -> None:
    assert bodies(sentence, language, source(ground)) == []


UNSUPPORTED: tuple[tuple[str, str, Language, str], ...] = (
    ("The court adopts a resolution.", "The Supreme Court adopts it.", "en", "Supreme Court"),
    ("The court adopts a resolution.", "Его принимает Верховный Суд.", "ru", "Верховный Суд"),
    ("The ministry drafts a law.", "The Ministry of Justice drafts it.", "en", "Ministry of Justice"),
    ("The Ministry of Justice drafts it.", "Его готовит Минздрав.", "ru", "Минздрав"),
    ("The Ministry of Justice drafts it.", "Оны Ішкі істер министрлігі әзірлейді.", "kk", "Ішкі істер министрлігі"),
    ("The Prosecutor General checks it.", "The court checks it.", "en", "court"),
    ("A prosecutor checks it.", "Проверяет Генеральный прокурор.", "ru", "Генеральный прокурор"),
    ("Law-enforcement bodies detain a person.", "Полиция задерживает человека.", "ru", "Полиция"),
    ("The Ministry of the Interior reports.", "The police report.", "en", "police"),
    ("The police detain a person.", "Это делает МВД.", "ru", "МВД"),
    ("Akimats consider it.", "The Government considers it.", "en", "Government"),
    ("The Government considers it.", "Мұны Парламент қарайды.", "kk", "Парламент"),
    ("The Constitutional Council ruled so.", "Так решил Конституционный суд.", "ru", "Конституционный суд"),
    ("The UN recommends it.", "The UN Committee against Torture recommends it.", "en", "UN Committee against Torture"),
    ("The UN Committee against Torture says so.", "The UN Human Rights Committee says so.", "en", "UN Human Rights Committee"),
    ("The Human Rights Commission.", "Так считает Комиссия ООН по правам человека.", "ru", "Комиссия ООН по правам человека"),
    ("The OSCE recommends it.", "ДИАҚБ ұсынады.", "kk", "ДИАҚБ"),
    ("NGOs visit prisons.", "Human rights NGOs visit prisons.", "en", "Human rights NGOs"),
    ("The Ombudsman receives complaints.", "Жалобы принимает детский омбудсмен.", "ru", "детский омбудсмен"),
    ("The Majilis considers the bill.", "Заң жобасын Сенат қарайды.", "kk", "Сенат"),
    ("State bodies answer.", "Отвечает Комитет национальной безопасности.", "ru", "Комитет национальной безопасности"),
    ("The Human Rights Commission under the President says so.", "The President says so.", "en", "President"),
)  # fmt: skip


@pytest.mark.parametrize(("ground", "sentence", "language", "what"), UNSUPPORTED)
def test_a_body_more_specific_or_other_than_the_source_is_found(
    ground: str, sentence: str, language: Language, what: str
) -> None:
    assert bodies(sentence, language, source(ground)) == [what]


UNKNOWN: tuple[tuple[str, Language], ...] = (
    ("The Ministry of Space answers for this.", "en"),
    ("The Space Ministry answers for this.", "en"),
    ("The Committee for Lunar Affairs answers for this.", "en"),
    ("За это отвечает министерство космоса.", "ru"),
    ("За это отвечает Комитет по делам Луны.", "ru"),
    ("Бұған Ғарыш министрлігі жауап береді.", "kk"),
    ("Бұған Ай істері жөніндегі комитет жауап береді.", "kk"),
)


@pytest.mark.parametrize(("sentence", "language"), UNKNOWN)
def test_a_ministry_or_committee_that_no_table_knows_is_found(sentence: str, language: Language) -> None:
    ground = "The Ministry of Justice and the Committee of the Criminal and Executive System answer for this."
    assert len(bodies(sentence, language, source(ground))) == 1


def test_a_committee_that_no_table_knows_may_be_told_where_the_source_names_it() -> None:
    ground = source("За двор отвечает комитет по уборке дворов.", "ru")
    assert bodies("Комитетом по уборке двора руководит председатель.", "ru", ground) == []


@pytest.mark.parametrize(
    ("sentence", "language", "what"),
    [
        ("It is for the Ministries of Justice, Health and Defence.", "en", ["Defence"]),
        ("Это дело министерств юстиции, здравоохранения и обороны.", "ru", ["обороны"]),
        ("Бұл Қорғаныс, Денсаулық сақтау және Әділет министрліктерінің ісі.", "kk", ["Қорғаныс"]),
    ],
)
def test_each_of_several_ministries_named_together_is_looked_up(
    sentence: str, language: Language, what: list[str]
) -> None:
    ground = source("This is for the Ministry of Justice and the Ministry of Health.")
    assert bodies(sentence, language, ground) == what


def test_a_list_in_the_source_names_each_of_its_ministries() -> None:
    ground = source("Жоспар Әділет және Қорғаныс министрліктеріне ұсынады.", "kk")
    assert bodies("Жоспар Әділет министрлігіне ұсынады.", "kk", ground) == []


def test_several_sources_are_taken_together() -> None:
    sentence = "The Plan addresses the Ministry of Justice and the Ministry of Health."
    justice, health = source("The Ministry of Justice."), source("The Ministry of Health.")
    assert bodies(sentence, "en", justice, health) == []
    assert bodies(sentence, "en", justice) == ["Ministry of Health"]


def test_everyday_questions_are_no_ground_for_a_body() -> None:
    asked = Source("ch1.a1", "Nothing.", "", "", EMPTY, EMPTY, EMPTY | {"en": "Can the police do that?"}, ())
    assert bodies("The police may do that.", "en", asked) == ["police"]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The Plan proposes government support for schools.", "en"),
        ("The Plan speaks of the commission of a crime.", "en"),
        ("План говорит о государственной службе.", "ru"),
        ("Жоспар мемлекеттік қызмет туралы айтады.", "kk"),
    ],
)
def test_words_that_only_look_like_a_body_are_passed_over(sentence: str, language: Language) -> None:
    assert bodies(sentence, language, source("Nothing of the kind.")) == []


ENGLISH = """Ministry of Justice|Ministry of the Interior|Ministry of Defence|Ministry of Health|Ministry of Finance
Ministry of Foreign Affairs|Ministry of Digital Development|Ministry of Space|Government|Parliament|Senate
Supreme Court|Constitutional Court|Prosecutor General’s Office|National Security Committee|Ombudsman|police
Central Election Commission|Anti-Corruption Agency|UN Committee against Torture|UN Human Rights Committee|court
European Court of Human Rights|Human Rights Watch|Amnesty International|UNICEF|OSCE|prosecutor|NGOs|MIA
Council of Europe|Financial Monitoring Agency|akimat of Almaty"""
RUSSIAN = """министерство юстиции|министерства юстиции|министерству юстиции|министерством юстиции
министерство здравоохранения|министерства здравоохранения|министерству здравоохранения|министерством здравоохранения
министерство цифрового развития|министерства цифрового развития|министерству цифрового развития|министерством цифрового развития
Министерство космоса|Министерства космоса|Министерству космоса|Министерством космоса
Минфин|Минфина|Минфину|Минфином
МВД|МВД|МВД|МВД
КНБ|КНБ|КНБ|КНБ
Правительство|Правительства|Правительству|Правительством
Парламент|Парламента|Парламенту|Парламентом
Верховный суд|Верховного суда|Верховному суду|Верховным судом
Конституционный суд|Конституционного суда|Конституционному суду|Конституционным судом
Генеральная прокуратура|Генеральной прокуратуры|Генеральной прокуратуре|Генеральной прокуратурой
избирательная комиссия|избирательной комиссии|избирательной комиссии|избирательной комиссией
омбудсмен|омбудсмена|омбудсмену|омбудсменом
Антикоррупционная служба|Антикоррупционной службы|Антикоррупционной службе|Антикоррупционной службой
Комитет ООН против пыток|Комитета ООН против пыток|Комитету ООН против пыток|Комитетом ООН против пыток
Европейский суд|Европейского суда|Европейскому суду|Европейским судом
Международная амнистия|Международной амнистии|Международной амнистии|Международной амнистией
полиция|полиции|полиции|полицией
суд|суда|суду|судом
прокурор|прокурора|прокурору|прокурором
НПО|НПО|НПО|НПО"""
KAZAKH = """Әділет министрлігі|Ішкі істер министрлігі|Қорғаныс министрлігі|Денсаулық сақтау министрлігі
Қаржы министрлігі|Сыртқы істер министрлігі|Цифрлық даму министрлігі|Ғарыш министрлігі|Ауыл шаруашылығы министрлігі
Ұлттық қауіпсіздік комитеті|БҰҰ Азаптауға қарсы комитеті|БҰҰ Адам құқықтары жөніндегі комитеті
Сыбайлас жемқорлыққа қарсы іс-қимыл агенттігі|Кедендік бақылау комитеті|Конституциялық соты|Еуропалық соты
Алматы қаласының әкімдігі|Бас прокуроры|Парламенті|Үкіметі|Сенаты|Президенті"""
KAZAKH_CASES = {"нің": "нің", "ның": "ның", "не": "не", "на": "на", "нде": "нде", "нен": "нен", "мен": "мен"}


def case_of_russian(surface: str) -> int:
    """Which of the four forms of `RUSSIAN` a name stands in, by the ending of its first word."""
    word = surface.lower().split()[0]
    endings = (
        (2, r"(ству|ому|ору|уду|ам|ям)$"),
        (3, r"(ством|ым|ом|ами)$"),
        (1, r"(ства|ого|ора|уда|ов|ии)$"),
    )
    return next((case for case, ending in endings if re.search(ending, word)), 0)


def other_names(surface: str, language: Language) -> list[str]:
    """Other bodies in the form of the one named."""
    if language == "en":
        return re.split(r"[|\n]", ENGLISH)
    if language == "ru":
        return [line.split("|")[case_of_russian(surface)] for line in RUSSIAN.split("\n")]
    case = next((case for case in KAZAKH_CASES if surface.endswith(case)), "")
    return [name + case for name in re.split(r"[|\n]", KAZAKH)]


def swapped(own: Source, language: Language, chance: random.Random) -> Iterator[tuple[str, bool]]:
    """Sentences of a source with one body in another's place, and whether that is found."""
    names = evidence_of(own).names
    lines = (*split_written(own.plain[language]), *own.told[language].split("\n"))
    for reading in (read_names(line, language) for line in lines):
        for mention in reading.mentions:
            if mention.weak or name_table().bodies.isdisjoint(mention.names):
                continue
            others = [
                name
                for name in other_names(reading.words(mention.first, mention.last), language)
                if not any(names & set(found.names) for found in read_names(name, language).mentions)
            ]
            before = reading.text[: reading.tokens[mention.first].start]
            text = before + chance.choice(others) + reading.text[reading.tokens[mention.last].end :]
            found = [*find_bodies(text, language, [own]), *find_names(text, language, [own])]
            yield text, bool(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_body_put_in_the_place_of_another_is_found(plan: Plan, language: Language) -> None:
    chance = random.Random(20092012)
    measures = (own for own in make_sources(plan).values() if own.is_measure)
    results = [result for own in measures for result in swapped(own, language, chance)]
    missed = [text for text, found in results if not found]
    assert len(results) > 500
    assert len(missed) < 0.02 * len(results), missed[:10]
