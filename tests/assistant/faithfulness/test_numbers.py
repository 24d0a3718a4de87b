"""Whether a number that a sentence names stands in its units."""

import random
import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.faithfulness.figures.dates import find_dates
from assistant.faithfulness.figures.figure_reading import read_figures
from assistant.faithfulness.figures.numbers import find_numbers
from assistant.faithfulness.sources import make_sources
from assistant.faithfulness.types import Fault, Source
from corpus import Plan
from corpus.languages import LANGUAGES, Language
from corpus.sentences import split_sentences
from tests.assistant.faithfulness.small import EMPTY, source

LOST = "▯"


def numbers(sentence: str, language: Language, *sources: Source) -> list[str]:
    """What is found in a sentence; every finding must be of a number."""
    found = list(find_numbers(sentence, language, sources))
    assert {finding.fault for finding in found} <= {Fault.NUMBER}
    return [finding.what for finding in found]


def is_faulty(sentence: str, language: Language, *sources: Source) -> bool:
    return any((*find_numbers(sentence, language, sources), *find_dates(sentence, language, sources)))


LAW = source(
    "At least 3 lawyers and no more than 20 percent of 1,500 people took part. More than half of the 8 regions sent "
    "a report; it is the second report, of the 45th session. Pay rose from 29,200 tenge to 35,644 tenge, in all by "
    "1,073.9 million tenge; a licence costs $70. Under Article 21(2), Articles 142, 143 and 145, Article 330-1 and "
    "Convention No. 95, two laws hold. The limit was raised twice. One hundred prisoners wrote.",
)

TRUE: list[tuple[Language, str]] = [
    ("en", "at least three lawyers"),
    ("ru", "не менее трёх адвокатов"),
    ("kk", "кемінде үш адвокат"),
    ("en", "no more than 20%"),
    ("en", "no more than 20 per cent"),
    ("ru", "не более 20 процентов"),
    ("kk", "20 пайыздан аспайды"),
    ("kk", "1500 адамның 20 %-ы"),
    ("en", "1500 people"),
    ("ru", "1 500 человек"),
    ("ru", "1\u00a0500 человек"),
    ("ru", "1,5 тысячи человек"),
    ("kk", "1500 адам"),
    ("kk", "бір мың бес жүз адам"),
    ("ru", "более половины регионов"),
    ("kk", "өңірлердің жартысынан астамы"),
    ("ru", "второй доклад"),
    ("kk", "екінші баяндама"),
    ("ru", "на 45-й сессии"),
    ("ru", "сорок пятая сессия"),
    ("kk", "45-сессияда"),
    ("kk", "қырық бесінші сессия"),
    ("ru", "с 29 200 до 35 644 тенге"),
    ("kk", "29 200-ден 35 644 теңгеге дейін"),
    ("ru", "стала 35 644 тенге"),
    ("ru", "1 073,9 млн тенге"),
    ("kk", "1 073,9 миллион теңге"),
    ("ru", "70 долларов"),
    ("ru", "по пункту 2 статьи 21"),
    ("ru", "по ст.21 и ст. 142"),
    ("kk", "21-баптың 2-тармағы"),
    ("ru", "статьи 142 и 145"),
    ("kk", "142 және 145-баптар"),
    ("kk", "330-1-бап"),
    ("kk", "№ 95 конвенция"),
    ("ru", "Конвенция № 95"),
    ("en", "both laws"),
    ("ru", "два закона"),
    ("kk", "екі заң"),
    ("en", "two laws"),
    ("ru", "повышали дважды"),
    ("kk", "екі рет"),
    ("ru", "сто осуждённых"),
    ("kk", "жүз сотталған"),
    ("ru", "восемь регионов"),
    ("kk", "сегіз өңір"),
]
FALSE: list[tuple[Language, str]] = [
    ("en", "at most 3 lawyers"),
    ("ru", "не более трёх адвокатов"),
    ("kk", "үш адвокаттан аспайтын"),
    ("en", "at least 20%"),
    ("ru", "свыше 20 процентов"),
    ("kk", "20 пайыздан астам"),
    ("en", "over 1,500 people"),
    ("en", "20 people"),
    ("ru", "20 человек"),
    ("kk", "20 адам"),
    ("en", "1,050 people"),
    ("ru", "15 000 человек"),
    ("en", "less than half of the regions"),
    ("en", "a third of the regions"),
    ("ru", "треть регионов"),
    ("kk", "өңірлердің үштен бірі"),
    ("en", "most of the people"),
    ("ru", "большинство людей"),
    ("kk", "адамдардың көпшілігі"),
    ("en", "thousands of people"),
    ("ru", "тысячи людей"),
    ("kk", "мыңдаған адам"),
    ("ru", "третий доклад"),
    ("kk", "46-сессияда"),
    ("ru", "с 35 644 до 29 200 тенге"),
    ("kk", "35 644-тен 29 200 теңгеге дейін"),
    ("ru", "70 тенге"),
    ("en", "70 euros"),
    ("ru", "статья 2"),
    ("en", "Article 22"),
    ("kk", "142 және 144-баптар"),
    ("ru", "статья 330-2"),
    ("ru", "Конвенция № 96"),
    ("en", "21 people"),
    ("en", "six laws"),
    ("ru", "шесть законов"),
    ("kk", "алты заң"),
    ("ru", "повышали трижды"),
    ("ru", "двести осуждённых"),
    ("kk", "екі жүз сотталған"),
    ("ru", "семь регионов"),
    ("kk", "142, 142 және 145-баптар"),
]
NO_NUMBERS: list[tuple[Language, str]] = [
    ("en", "No one may be held, and one may ask for a lawyer."),
    ("en", "First of all, national minorities; secondly, the most important law."),
    ("en", "He answers in a second."),
    ("en", "Second, the Plan names one of the laws."),
    ("ru", "Во-первых, во-вторых, один из законов; он впервые принят, а семью защищают."),
    ("ru", "Национальные меньшинства остались одни."),
    ("kk", "Біріншіден, екіншіден, бір заң іс жүзінде үшін жүзеге асырылады."),
    ("kk", "Ұлттық азшылықтар және көпшілік."),
    ("en", "The Plan for 2009-2012 (2009-2012) speaks of daily life."),
]


@pytest.mark.parametrize(("language", "sentence"), TRUE)
def test_a_number_told_in_another_language_or_spelling_is_carried(language: Language, sentence: str) -> None:
    assert numbers(sentence, language, LAW) == []


@pytest.mark.parametrize(("language", "sentence"), FALSE)
def test_another_value_kind_or_bound_is_a_fault(language: Language, sentence: str) -> None:
    assert numbers(sentence, language, LAW)


@pytest.mark.parametrize(("language", "sentence"), NO_NUMBERS)
def test_words_that_are_no_numbers_are_left_alone(language: Language, sentence: str) -> None:
    assert numbers(sentence, language, source("")) == []


def test_the_finding_names_the_words_of_the_sentence() -> None:
    assert numbers("По закону – 25 % людей и тринадцать статей.", "ru", LAW) == ["25 %", "тринадцать"]


def test_english_bits_are_read_in_a_sentence_of_another_language() -> None:
    assert numbers("По Плану, Article 21 и Article 27.", "ru", LAW) == ["27"]


def test_one_of_the_cited_units_is_enough() -> None:
    assert numbers("13 regions and 45 doctors", "en", source("13 regions"), source("45 doctors")) == []


def test_without_a_unit_no_number_is_carried() -> None:
    assert numbers("13 regions", "en") == ["13"]


def test_everyday_questions_are_no_ground() -> None:
    asked = Source("u", "", "", "", EMPTY, EMPTY, EMPTY | {"en": "Do 13 regions have one?"}, ())
    assert numbers("13 regions", "en", asked) == ["13"]


def test_a_limit_counted_back_from_an_event_is_the_least() -> None:
    ahead = source("The application is given no later than 10 days before the event.")
    assert numbers("at least 10 days before the event", "en", ahead) == []
    assert numbers("кемінде 10 күн бұрын", "kk", ahead) == []
    assert numbers("не позднее чем за 10 дней", "ru", ahead) == []
    assert numbers("жиналыс күніне дейін 10 күннен кешіктірмей", "kk", ahead) == []
    assert numbers("at most 10 days before the event", "en", ahead) == ["10 days"]


def test_an_adopted_half_is_fifty_percent() -> None:
    assert numbers("половина опрошенных", "ru", source("50% of respondents")) == []


def test_an_end_of_a_range_is_told_as_an_end() -> None:
    ages = source("children from 14 to 16 years")
    assert not is_faulty("дети не моложе 14 лет", "ru", ages)
    assert not is_faulty("дети до 16 лет", "ru", ages)
    assert not is_faulty("14 пен 16 жас аралығындағы балалар", "kk", ages)
    assert is_faulty("дети не старше 14 лет", "ru", ages)
    assert is_faulty("дети 16 лет", "ru", ages)


def test_ninety_in_kazakh_is_also_a_quarter_of_a_year() -> None:
    assert not is_faulty("тоқсан күн", "kk", source("90 days"))
    assert is_faulty("тоқсан бес күн", "kk", source("90 days"))
    assert not is_faulty("тоқсанның соңы", "kk", source(""))


@pytest.mark.parametrize("sentence", ["İstanbul: 13 regions", "IIII: 13 regions", "I saw VI: 13 regions"])
def test_odd_letters_move_nothing(sentence: str) -> None:
    assert numbers(sentence, "en", source("six")) == ["13"]


def test_a_lost_digit_carries_no_number(plan: Plan) -> None:
    unit = make_sources(plan)["ch7.p5"]
    assert f"more than {LOST}0%" in unit.text
    for share in (10, 50, 80, 90):
        assert numbers(f"more than {share}% of mass media is nongovernmental", "en", unit)


def _own_sentences(plan: Plan) -> Iterator[tuple[str, Language, Source]]:
    for unit in make_sources(plan).values():
        yield from ((unit.plain[language], language, unit) for language in LANGUAGES)
        yield from ((sentence, "en", unit) for sentence in split_sentences(unit.text))


def test_no_unit_contradicts_itself(plan: Plan) -> None:
    """Each plain text in three languages and each English sentence; lost digits are at fault as they must be."""
    at_fault = [
        sentence for sentence, language, unit in _own_sentences(plan) if numbers(sentence, language, unit)
    ]
    assert [sentence for sentence in at_fault if LOST not in sentence] == []
    assert len(at_fault) == 8


def _altered(plan: Plan) -> Iterator[tuple[str, Language, Source]]:
    """Plain words with one number told as another of as many digits, for every number of every unit."""
    pick = random.Random(20_09)
    for unit in make_sources(plan).values():
        for language in LANGUAGES:
            for match in re.finditer(r"\d+", unit.plain[language]):
                yield _with_another(unit.plain[language], match, pick), language, unit


def _with_another(text: str, match: re.Match[str], pick: random.Random) -> str:
    size = len(match[0])
    year = size == 4 and match[0][:2] in {"19", "20"}
    low, high = (1990, 2015) if year else (10 ** (size - 1), 10**size - 1)
    other = pick.choice(
        [value for value in range(low, min(high, low + 90_000) + 1) if value != int(match[0])]
    )
    return text[: match.start()] + str(other).zfill(size) + text[match.end() :]


def test_a_number_replaced_by_another_is_caught(plan: Plan) -> None:
    """What slips through is another number of the same unit in the place of the right one."""
    caught = [is_faulty(sentence, language, unit) for sentence, language, unit in _altered(plan)]
    assert len(caught) > 4_000
    assert sum(caught) / len(caught) > 0.995


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_a_number_that_no_text_of_the_unit_holds_is_always_caught(plan: Plan, data: st.DataObject) -> None:
    units = [unit for unit in make_sources(plan).values() if re.search(r"\d", unit.plain["ru"])]
    unit = data.draw(st.sampled_from(units))
    language = data.draw(st.sampled_from(LANGUAGES))
    value = data.draw(st.integers(2, 99_999))
    texts = (unit.text, unit.around, unit.facts, *unit.plain.values(), *unit.told.values())
    held = {
        read
        for text in texts
        for tongue in LANGUAGES
        for one in read_figures(text, tongue).quantities
        for read in one.values | one.last
    }
    if float(value) in held or str(value) in " ".join(texts):
        return
    match = data.draw(st.sampled_from(list(re.finditer(r"\d+", unit.plain[language])) or [None]))
    if match:
        sentence = f"{unit.plain[language][: match.start()]}{value}{unit.plain[language][match.end() :]}"
        assert is_faulty(sentence, language, unit)


def test_a_number_told_twice_for_two_of_the_unit_is_caught(plan: Plan) -> None:
    unit = make_sources(plan)["ch1.p2"]
    assert "(статья 28)" in unit.plain["ru"]
    assert "(статья 29)" in unit.plain["ru"]
    assert numbers(unit.plain["ru"].replace("(статья 28)", "(статья 29)"), "ru", unit) == ["29"]
