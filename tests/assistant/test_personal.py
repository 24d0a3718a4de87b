"""What looks like personal data, and what does not."""

import pytest

from assistant import Assistant, Question
from assistant.personal import Personal, find_personal, leave_out_personal


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("My IIN is 850412300123, what now?", Personal.IIN),
        ("ИИН 85 04 12 300123, брата забрали", Personal.IIN),
        ("ЖСН: 991231500456", Personal.IIN),
        ("ИИН 123456789012", Personal.IIN),
        ("call me +7 701 234 56 78", Personal.PHONE),
        ("мой номер 87012345678", Personal.PHONE),
        ("8 (701) 234-56-78 позвоните", Personal.PHONE),
        ("тел 23-45-67", Personal.PHONE),
        ("менің телефоным 7012345678", Personal.PHONE),
        ("8-727-250-12-34", Personal.PHONE),
        ("мой телефон 234-56-78", Personal.PHONE),
        ("＋７ ７０１ ２３４ ５６ ７８", Personal.PHONE),
        ("напишите на ivan.petrov@mail.kz", Personal.EMAIL),
        ("a_b+c@x.co.uk", Personal.EMAIL),
        ("ivan @ mail.ru", Personal.EMAIL),
    ],
)
def test_personal_data_is_seen(text: str, kind: Personal) -> None:
    assert find_personal(text) == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "What was planned for 2009-2012?",
        "Decree No. 1039 of 5 May 2009",
        "указ № 12345678",
        "chapter 18 action 2",
        "до 31.12.2010",
        "100 000 000 тенге",
        "2009, 2010, 2011, 2012",
        "статья 116-1",
        "Law of 16.11.1999 No. 477",
        "закон от 10 декабря 2009 года № 227-IV",
        "Resolution 1325 (2000)",
        "10000000 people",
        "2009-05-05",
        "Article 14 15 16 17 18",
        "6-бап, 2-тармақ, 2009 жыл",
        "меня задержали в 14:30, прошло 72 часа",
    ],
)
def test_years_sums_and_numbers_of_documents_are_none(text: str) -> None:
    assert find_personal(text) == frozenset()


def test_all_kinds_are_told() -> None:
    text = "IIN 850412300123, +7 701 234 56 78, a@b.kz"
    assert find_personal(text) == {Personal.IIN, Personal.PHONE, Personal.EMAIL}


@pytest.mark.parametrize("text", ["", "0" * 1_000, "+" * 1_000, "1 " * 500, "7-" * 500, "a@" * 500])
def test_odd_texts_do_no_harm(text: str) -> None:
    assert find_personal(text) <= set(Personal)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Мой ИИН 000101000001, меня задержали вчера.", "меня задержали вчера."),
        ("Позвоните мне на +7 700 000 00 01 и объясните, кто платит.", "и объясните, кто платит."),
        ("Пришлите на mama@example.org всё о детях", "всё о детях"),
        ("87000000002 это номер участкового", "участкового"),
        ("ЖСН-ім 000101000001, кеше ұстады.", "кеше ұстады."),
        ("+7 700 000 00 01 нөміріне қоңырау шалып айтыңыз", "айтыңыз"),
        ("moy iin 000202000002, pochta a@example.org, est' li pomoshch'?", "est' li pomoshch'?"),
        ("My phone number is +77000000001 and my e-mail is a@example.org. Is aid free?", "Is aid free?"),
        ("They tap my phone 87000000001 at night", "They tap my phone at night"),
        ("Can the police take my phone? +7 700 000 00 01", "Can the police take my phone?"),
        ("Мой ИИН 000101000001", ""),
        ("Что План говорит об ИИН и о почте?", "Что План говорит об ИИН и о почте?"),
        (
            "Decree No. 1039 of 5 May 2009, chapter 18 action 2",
            "Decree No. 1039 of 5 May 2009, chapter 18 action 2",
        ),
    ],
)
def test_personal_data_and_what_leads_to_them_are_left_out(text: str, left: str) -> None:
    assert leave_out_personal(text) == left


@pytest.mark.parametrize(
    ("bare", "text"),
    [
        ("What must the police tell a person when they arrest them?", "My IIN is 850101300123. {}"),
        ("Какие у меня права при задержании?", "{} Позвоните мне на +7 700 000 00 01"),
        ("Адвокаттың ақысын кім төлейді?", "ЖСН-ім 000101000001, поштам a@example.org. {}"),
    ],
)
def test_personal_data_change_no_answer(assistant: Assistant, bare: str, text: str) -> None:
    without, answer = assistant.answer(Question(bare)), assistant.answer(Question(text.format(bare)))
    assert (answer.status, answer.citations) == (without.status, without.citations)
    assert answer.citations


def test_a_number_of_a_person_is_no_filter_of_the_table(assistant: Assistant) -> None:
    assert not assistant.answer(Question("How many measures mention 850101300123?")).citations
