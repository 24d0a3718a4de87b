"""Whether a name that a sentence gives, bodies apart, stands in its units."""

import statistics
import time

import pytest

from assistant.faithfulness.names.bodies import find_bodies
from assistant.faithfulness.names.name_evidence import evidence_of, name_table
from assistant.faithfulness.names.name_table import NameTable
from assistant.faithfulness.names.name_tokens import read_tokens
from assistant.faithfulness.names.names import find_names
from assistant.faithfulness.sources import make_sources
from assistant.faithfulness.split import split_written
from assistant.faithfulness.types import Fault, Source
from corpus import Plan
from corpus.languages import LANGUAGES, Language
from corpus.sentences import split_sentences
from tests.assistant.faithfulness.small import saying as source


def names(sentence: str, language: Language, *sources: Source) -> list[str]:
    """What is found in a sentence."""
    findings = list(find_names(sentence, language, sources))
    assert {finding.fault for finding in findings} <= {Fault.NAME}
    return [finding.what for finding in findings]


@pytest.mark.parametrize("language", LANGUAGES)
def test_plain_words_of_every_unit_stand_in_their_own_unit(plan: Plan, language: Language) -> None:
    found = [
        (unit_id, what)
        for unit_id, own in make_sources(plan).items()
        for sentence in split_written(own.plain[language])
        for what in names(sentence, language, own)
    ]
    assert found == []


def test_every_sentence_of_the_plan_stands_in_its_own_unit(plan: Plan) -> None:
    found = [
        (unit_id, what)
        for unit_id, own in make_sources(plan).items()
        for sentence in split_sentences(own.text)
        for what in names(sentence, "en", own)
    ]
    assert found == []


SUPPORTED: tuple[tuple[str, str, Language], ...] = (
    ("The ICCPR and the Criminal Code.", "Это отвечает МПГПП и УК.", "ru"),
    ("Article 14 of the International Covenant on Civil and Political Rights.", "Пактінің 14-бабы.", "kk"),
    ("The Code of Criminal Procedure.", "Так написано в Уголовно-процессуальном кодексе.", "ru"),
    ("The Criminal and Criminal Procedure Codes.", "Поправки вносят в Уголовный и Уголовно-процессуальный кодексы.", "ru"),
    ("The Code on Administrative Offences (CAO).", "Әкімшілік құқық бұзушылық туралы кодекстің бабы.", "kk"),
    ("Kazakhstan signed the UN Convention against Torture.", "Қазақстан Азаптауға қарсы конвенцияға қол қойды.", "kk"),
    ("The Optional Protocol to the Convention against Torture.", "Казахстан подписал Факультативный протокол.", "ru"),
    ("Akimats of Southern Kazakhstan and Almaty.", "Южно-Казахстанская область и Алматы.", "ru"),
    ("The Karaganda region reports.", "Есеп Қарағанды облысынан келді.", "kk"),
    ("Germany and the USA have it.", "Есть в Германии и США.", "ru"),
    ("Kofi Annan spoke of it.", "Об этом говорил Кофи Аннан.", "ru"),
    ("The Law on Refugees was adopted.", "The Law on Refugees is named.", "en"),
    ("The law on refugees was adopted.", "A law on refugees was adopted.", "en"),
    ("The mass media report it.", "БАҚ бұл туралы хабарлайды.", "kk"),
    ("Programmes against HIV.", "АИТВ-ға қарсы бағдарлама.", "kk"),
    ("The Constitution of the Republic of Kazakhstan.", "Так гласит статья 16 Конституции РК.", "ru"),
)  # fmt: skip


@pytest.mark.parametrize(("ground", "sentence", "language"), SUPPORTED)
def test_a_name_of_the_source_may_be_told_in_any_language(
    ground: str, sentence: str, language: Language
) -> None:
    assert names(sentence, language, source(ground)) == []


UNSUPPORTED: tuple[tuple[str, str, Language, str], ...] = (
    ("The Criminal Code.", "The Civil Code says so.", "en", "Civil Code"),
    ("The Criminal Code.", "Об этом говорит Уголовно-процессуальный кодекс.", "ru", "Уголовно-процессуальный кодекс"),
    ("The Criminal Code.", "Бұл туралы Еңбек кодексі айтады.", "kk", "Еңбек кодексі"),
    ("Criminal legislation says so.", "The Criminal Code says so.", "en", "Criminal Code"),
    ("The Convention on the Rights of the Child.", "Так велит Конвенция против пыток.", "ru", "Конвенция против пыток"),
    ("The ICCPR.", "The Second Optional Protocol to the ICCPR.", "en", "Second Optional Protocol to the ICCPR"),
    ("International standards.", "Бұл Париж қағидаттарына сай.", "kk", "Париж қағидаттарына"),
    ("It is so in Germany.", "It is so in France.", "en", "France"),
    ("It is so in Almaty.", "Так в Шымкенте.", "ru", "Шымкенте"),
    ("The Karaganda region.", "Бұл Маңғыстау облысында.", "kk", "Маңғыстау"),
    ("An expert spoke.", "An expert, Ivanov, spoke.", "en", "Ivanov"),
    ("An expert spoke.", "An expert, Mr. Ivanov, spoke.", "en", "Ivanov"),
    ("An expert spoke.", "The Ivanov report says so.", "en", "Ivanov"),
    ("An expert spoke.", "Выступил эксперт Иванов.", "ru", "Иванов"),
    ("An expert spoke.", "Сарапшы Ивановтың сөзі.", "kk", "Ивановтың"),
    ("The President spoke.", "Nazarbayev spoke.", "en", "Nazarbayev"),
    ("A report.", "A report under GDPR.", "en", "GDPR"),
    ("A report.", "Отчёт по ГОСТ.", "ru", "ГОСТ"),
    ("The Law on Refugees.", "The Law on Pensions says so.", "en", "Law on Pensions"),
)  # fmt: skip


@pytest.mark.parametrize(("ground", "sentence", "language", "what"), UNSUPPORTED)
def test_a_name_that_the_source_does_not_give_is_found(
    ground: str, sentence: str, language: Language, what: str
) -> None:
    assert what in names(sentence, language, source(ground))


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The National Human Rights Action Plan of Kazakhstan for 2009-2012 says so.", "en"),
        ("Национальный план действий в области прав человека Республики Казахстан говорит об этом.", "ru"),
        ("По Плану, РК должна это сделать.", "ru"),
        ("ҚР Адам құқықтары саласындағы ұлттық іс-қимыл жоспарында осылай делінген.", "kk"),
        ("Жоспарда Қазақстан Республикасы туралы айтылған.", "kk"),
    ],
)
def test_the_plan_and_kazakhstan_may_always_be_named(sentence: str, language: Language) -> None:
    assert names(sentence, language, source("Nothing of the kind.")) == []


def test_a_law_told_by_its_matter_is_no_name_but_its_matter_must_be_there() -> None:
    ground = source("План предлагает закон о беженцах.", "ru")
    assert names("План предлагает закон о беженцах.", "ru", ground) == []
    assert names("План предлагает закон о пенсиях.", "ru", ground) == ["закон о пенсиях"]


def test_a_country_is_no_word_written_alike() -> None:
    ground = source("Даны предложения для семей.", "ru")
    assert names("Предложения даны, семей много.", "ru", ground) == []


def test_the_words_a_kazakh_abbreviation_carries_its_ending_with_are_one() -> None:
    _, tokens = read_tokens("БҰҰ-ның ҮЕҰ-лары НПО-лар", "kk")
    assert [token.short for token in tokens] == ["БҰҰ", "ҮЕҰ", "НПО"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_wording_names_two_entries(language: Language) -> None:
    seen: dict[object, str] = {}
    for phrase in name_table().phrases[language]:
        if phrase.weak:
            continue
        words = tuple((w.keys, w.exact, w.shorts, w.beginnings, w.capital) for w in phrase.words)
        assert seen.setdefault(words, phrase.name) == phrase.name


@pytest.mark.parametrize(
    ("entries", "fault"),
    [("court | court | суд", "2 languages"), ("court > bench | court | суд | сот", "no entry is called")],
)
def test_a_faulty_table_is_refused(entries: str, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        NameTable(bodies=(entries,), others=())


def test_a_sentence_takes_less_than_two_milliseconds(plan: Plan) -> None:
    own = make_sources(plan)["ch18.a2"]
    evidence_of(own)
    sentences = split_written(own.plain["kk"]) * 20
    taken: list[float] = []
    for sentence in sentences:
        begun = time.perf_counter()
        list(find_bodies(sentence, "kk", (own,)))
        list(find_names(sentence, "kk", (own,)))
        taken.append(time.perf_counter() - begun)
    assert statistics.median(taken) < 0.002
