"""No telephone number, e-mail address or link is ever shown; years, dates, sums and ranges are none."""

import pytest

from assistant.faithfulness.contacts import find_contacts
from assistant.faithfulness.sources import make_sources
from assistant.faithfulness.types import Fault
from corpus import Plan
from corpus.languages import LANGUAGES, Language
from eval.faithfulness import Alteration, read_sentences


def contacts(sentence: str) -> list[str]:
    """What is found in a sentence."""
    findings = list(find_contacts(sentence))
    assert {finding.fault for finding in findings} <= {Fault.FORM}
    return [finding.what for finding in findings]


NUMBERS: tuple[tuple[str, str], ...] = (
    ("The Plan names the line +7 727 250 11 22 for this.", "7 727 250 11 22"),
    ("The Plan names the line 8 (727) 250-11-22 for this.", "8 (727) 250-11-22"),
    ("The Plan names the line 8 727 250–11–22 for this.", "8 727 250–11–22"),
    ("The Plan names the line 87011234567 for this.", "87011234567"),
    ("The Plan names the line 250.11.22 for this.", "250.11.22"),
    ("The Plan names the line 701-2012-345 for this.", "701-2012-345"),
    ("По Плану, звонят по +7 (701) 123-45-67.", "7 (701) 123-45-67"),
    ("Жоспар бойынша 8 701 123 45 67 деген желі бар.", "8 701 123 45 67"),
)


@pytest.mark.parametrize(("sentence", "number"), NUMBERS)
def test_a_telephone_number_is_found_in_any_grouping(sentence: str, number: str) -> None:
    assert contacts(sentence) == [number]


@pytest.mark.parametrize(
    "sentence",
    [
        "A person who was arrested should call 102 at once.",
        "The Plan advises people to dial 112.",
        "The Plan advises people to phone the nearest police station on 102.",
        "The Plan advises people to call the police on 25-01-12.",
        "Relatives are told at the number 150 of the arrest.",
        "There is a hotline 1414 for this.",
        "План советует: позвоните 102 и сообщите о задержании.",
        "План советует звонить в ближайший отдел полиции 102 при задержании.",
        "О задержании сообщают в полицию по номеру 102.",
        "О задержании сообщают по единому номеру 112.",
        "Наберите 112 при задержании.",
        "Жоспар бойынша 102 нөміріне хабарлайды.",
        "Жоспар бойынша 102-ге қоңырау шалу керек.",
        "Жоспар бойынша 150-ге хабарласу керек.",
        "Жоспар бойынша қоңырау шалыңыз: 102.",
    ],
)
def test_a_short_number_to_turn_to_is_found(sentence: str) -> None:
    assert len(contacts(sentence)) == 1


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The Plan names https://example.org for this.", "https://"),
        ("The Plan names www.example.org for this.", "www."),
        ("The Plan names adilet.zan.kz for this.", "adilet.zan"),
        ("The Plan names t.me/help for this.", "t.me/"),
        ("The Plan names t.me for this.", "t.me"),
        ("The Plan names e.gov.kz for this.", "gov.kz"),
        ("The Plan names adilet . kz for this.", "t . kz"),
        ("The Plan names adilet dot kz for this.", "dot kz"),
        ("The Plan names help@example for this.", "help@example"),
        ("The Plan names help (at) example for this.", "p (at) e"),
        ("The Plan names @helper for this.", "@h"),
        ("The Plan names mailto:help for this.", "mailto:"),
        ("The Plan names 127.0.0.1 for this.", "127.0.0.1"),
        ("The Plan names adilet. kz for this.", "t. kz"),
        ("The Plan names data:text for this.", "data:"),
        ("План называет сайт помощь.қаз для этого.", "помощь.қаз"),
        ("План называет адилет точка кз для этого.", "точка кз"),
        ("Жоспар komek.kz сайтын атайды.", "komek.kz"),
        ("Жоспар көмек нүкте кз сайтын атайды.", "нүкте кз"),
    ],
)
def test_a_link_or_an_address_is_found(sentence: str, found: str) -> None:
    assert found in contacts(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The Plan covers 2009-2012.",
        "The Plan covers 2009 – 2012 and 2009–2012.",
        "On 31.05.1996 the law was passed; it held from 01.01.1997 to 31.12.2008.",
        "In 2008 850 people were released and 4 347 were ill.",
        "The number rose from 3 460 (2008) to 4 347 (2009).",
        "Inspectors found 6,008 violations and 73.5 million tenge of debts.",
        "The fines came to 73 500 000 tenge, or 3 493 – 16 961 for each.",
        "From 1500-3000 people took part.",
        "Article 14 (1) of 1996 and articles 374-1, 375 punish this.",
        "The President approved it by resolution No. 32-36.125.",
        "This contrasts with UNESCO data: of 7,000 languages few are taught.",
        "Europe expected much. EU envoys and U.S. ones said so.",
        "The hotline opened in 2009.",
        "The Plan calls on the Government to help 1500 people.",
        "Telephone calls fell by 150%.",
        "The U.S. and the U.K. have it, e.g. since 1990.",
        "По телефонным разговорам статья 143 не меняется.",
        "В 2008 году 850 человек, т.е. меньше, чем в 2007 г., т.д. и т.п.",
        "По ст.ст. 14 и 16 и пп.1 это 73,5 млн.тенге за 2008 г.",
        "По законам от 31.05.1996 г. № 3 и № 7 это 6 008 нарушений.",
        "Телефон доверия работает с 2005 года.",
        "Рабочую группу набирали поровну: 50% от НПО и 50% от государства.",
        "Қылмыстық кодекстің 142, 143, 144 және 145-баптары телефон құпиясын қорғайды.",
        "2008 жылы 6 008 жағдай, 2007 жылы 3 216 ескерту болды.",
        "2009-2012 жылдарға арналған Жоспар 31.05.2009 ж. бекітілді.",
        "Сенім телефоны 2005 жылдан бері жұмыс істейді.",
    ],
)
def test_years_dates_sums_ranges_and_abbreviations_are_none(sentence: str) -> None:
    assert contacts(sentence) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_the_editors_wrote_is_one_but_two_addresses_that_the_plan_prints(
    plan: Plan, language: Language
) -> None:
    found = [
        (unit_id, what)
        for unit_id, source in make_sources(plan).items()
        for text in (source.plain[language], source.told[language])
        for what in contacts(text)
    ]
    assert found == [("ch16.p18", "http://"), ("ch16.p24", "http://")]


def test_no_judged_sentence_holds_one(plan: Plan) -> None:
    judged = [s for s in read_sentences(plan) if s.alteration is Alteration.TRUE]
    assert [s.sentence_id for s in judged if contacts(s.text)] == []
