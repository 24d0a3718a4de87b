"""Strong effects must stand in the units: what ends, frees, punishes, hides, rises, is denied."""

from collections.abc import Mapping

import pytest

from assistant.faithfulness.sources import make_sources
from assistant.faithfulness.split import split_written
from assistant.faithfulness.stance.effects import EFFECTS, find_effects
from assistant.faithfulness.types import Fault, Source
from corpus import Plan
from corpus.languages import LANGUAGES, Language
from eval.faithfulness import Alteration, JudgedSentence, read_sentences
from eval.types import Split
from tests.assistant.faithfulness.small import saying, source

NOTHING = source("The Government reports in writing.")


@pytest.fixture(scope="module")
def sources(plan: Plan) -> Mapping[str, Source]:
    return make_sources(plan)


def effects(sentence: str, language: Language, *cited: Source) -> list[str]:
    """What is found in a sentence."""
    findings = list(find_effects(sentence, language, cited or (NOTHING,)))
    assert {finding.fault for finding in findings} <= {Fault.FORCE}
    return [finding.what for finding in findings]


SAID: tuple[tuple[str, Language, str, str], ...] = (
    # sentence, language, the words of strong effect, English wording that carries it
    ("The Plan recommends abolishing the fee.", "en", "abolishing", "Eliminate the fee."),
    ("План рекомендует отменить сбор.", "ru", "отменить", "Abolish the fee."),
    ("Жоспар алымды жоюды ұсынады.", "kk", "жоюды", "Repeal the fee."),
    ("The party was dissolved.", "en", "dissolved", "The party was liquidated."),
    ("Партию распустили.", "ru", "распустили", "The party was dissolved."),
    ("Партия таратылды.", "kk", "таратылды", "The party was disbanded."),
    ("The Plan recommends legalizing the camps.", "en", "legalizing", "Legitimize the camps."),
    ("План рекомендует узаконить лагеря.", "ru", "узаконить", "Legalize the camps."),
    ("Жоспар лагерьлерді заңдастыруды ұсынады.", "kk", "заңдастыруды", "Legalize the camps."),
    ("Officers are permitted to enter.", "en", "permitted", "Officers may enter."),
    ("Сотрудникам разрешено войти.", "ru", "разрешено", "Officers are allowed to enter."),
    ("Қызметкерлерге кіруге рұқсат бар.", "kk", "рұқсат", "Officers are permitted to enter."),
    ("The Plan says entry is forbidden.", "en", "forbidden", "Nobody shall enter; it is prohibited."),
    ("План говорит, что вход запрещён.", "ru", "запрещен", "Entry is banned."),
    ("Кіруге тыйым салынған.", "kk", "тыйым", "Entry is prohibited."),
    ("The arrest was illegal.", "en", "illegal", "The arrest was unlawful."),
    ("Арест был незаконным.", "ru", "незаконным", "The arrest violated the law."),
    ("Қамау заңсыз болды.", "kk", "заңсыз", "The arrest was illegal."),
    ("Officers are punished.", "en", "punished", "Officers bear liability."),
    ("Сотрудников наказывают.", "ru", "наказывают", "Officers face sanctions."),
    ("Қызметкерлер жазаланады.", "kk", "жазаланады", "Officers are penalized."),
    ("He was executed.", "en", "executed", "The death sentence was carried out."),
    ("Его казнили.", "ru", "казнили", "The death penalty was applied."),
    ("Ату жазасы қолданылды.", "kk", "ату жазасы", "Capital punishment was applied."),
    ("Leaders are fined.", "en", "fined", "Leaders pay penalties."),
    ("Руководителей штрафуют.", "ru", "штрафуют", "Leaders face a fine."),
    ("Басшыларға айыппұл салынады.", "kk", "айыппұл", "Leaders face fines."),
    ("Leaders are jailed.", "en", "jailed", "Leaders face imprisonment."),
    ("Руководителей сажают.", "ru", "сажают", "Leaders are sentenced to prison."),
    ("Басшылар түрмеге қамалады.", "kk", "түрмеге қамалады", "Leaders are imprisoned."),
    ("The person is released.", "en", "released", "The person is freed."),
    ("Человека отпускают.", "ru", "отпускают", "The person is released."),
    ("Адам босатылады.", "kk", "босатылады", "The person is exempt from it."),
    ("The trial was postponed.", "en", "postponed", "The trial was suspended."),
    ("Суд приостановлен.", "ru", "приостановлен", "The trial was halted."),
    ("Сот тоқтатылды.", "kk", "тоқтатылды", "The trial was stopped."),
    ("Officers beat people.", "en", "beat", "Violence is used."),
    ("Людей избивают.", "ru", "избивают", "People were beaten."),
    ("Адамдарды зорлайды.", "kk", "зорлайды", "Rape is reported."),
    ("Children are sold.", "en", "sold", "Children are trafficked."),
    ("Детей продают.", "ru", "продают", "The sale of children."),
    ("Балалар сатылады.", "kk", "сатылады", "Children are sold."),
    ("People leave for a fee.", "en", "for a fee", "People pay and leave."),
    ("Людей выпускают за деньги.", "ru", "за деньги", "People pay."),
    ("Адамдар ақшаға шығады.", "kk", "ақшаға", "People pay money."),
    ("The number rose.", "en", "rose", "The number increased."),
    ("Число выросло.", "ru", "выросло", "The number grew."),
    ("Саны көбейді.", "kk", "көбейді", "The number has grown."),
    ("The number fell.", "en", "fell", "The number decreased."),
    ("Число снизилось.", "ru", "снизилось", "The number was reduced."),
    ("Саны азайды.", "kk", "азайды", "The number is lower."),
    ("The list is secret.", "en", "secret", "The list is classified."),
    ("Список засекречен.", "ru", "засекречен", "The list is confidential."),
    ("Тізім құпия.", "kk", "құпия", "The list is concealed."),
    ("The chapter on this was removed.", "en", "chapter on this was removed", "It was deleted."),
    ("Это вычеркнули.", "ru", "вычеркнули", "It was removed."),
    ("Бұл сызып тасталды.", "kk", "сызып тасталды", "It was deleted."),
    ("The officers are guilty.", "en", "guilty", "The officers were found to be guilty."),
    ("Преступники известны.", "ru", "преступники", "The perpetrators are known."),
    ("Ұрылар белгілі адамдар.", "kk", "ұрылар", "Thieves are known people."),
    ("Voters lose their rights.", "en", "lose their rights", "Voters are deprived of rights."),
    ("Избиратель лишён права.", "ru", "лишен права", "The voter is not entitled."),
    ("Сайлаушы құқығынан айырылады.", "kk", "құқығынан айырылады", "The voter forfeits it."),
    ("The Government met all 16 conditions.", "en", "all 16", "The Government met every condition."),
    ("Правительство выполнило все 16 пунктов.", "ru", "все 16", "Every item was met."),
    ("Үкімет барлық 16 талапты орындады.", "kk", "барлық 16", "The Government met all of them."),
    ("Aid is for mothers only.", "en", "only", "Aid is solely for mothers."),
    ("Помощь получают лишь матери.", "ru", "лишь", "Only mothers get aid."),
    ("Көмек тек аналарға беріледі.", "kk", "тек", "Aid is exclusively for mothers."),
    ("Officers enter without an order.", "en", "without", "Officers enter unannounced; no order is needed."),
    ("Сотрудники входят без решения.", "ru", "без", "Officers enter without a decision."),
    (
        "Қызметкерлер сот шешімінсіз кіреді.",
        "kk",
        "шешімінсіз",
        "Officers enter in the absence of a decision.",
    ),
    ("The user asks for it.", "en", "the user", "Users ask for it."),
    ("Пользователь просит об этом.", "ru", "пользователь", "A consumer asks for it."),
    ("Пайдаланушы мұны сұрайды.", "kk", "пайдаланушы", "Users ask for it."),
    ("There is no information on it.", "en", "no information", "Data on it are absent."),
    ("Об этом неизвестно.", "ru", "неизвестно", "This is unknown."),
    ("Бұл белгісіз.", "kk", "белгісіз", "This is unclear."),
)


@pytest.mark.parametrize(("sentence", "language", "words", "wording"), SAID)
def test_an_effect_that_the_unit_lacks_is_found_and_one_that_it_has_passes(
    sentence: str, language: Language, words: str, wording: str
) -> None:
    assert words in effects(sentence, language, NOTHING)
    assert effects(sentence, language, source(wording)) == []
    assert effects(sentence, language, NOTHING, source(wording)) == []


@pytest.mark.parametrize(("sentence", "language", "words", "wording"), SAID)
def test_an_effect_of_the_plain_words_passes_in_their_language(
    sentence: str, language: Language, words: str, wording: str
) -> None:
    assert effects(sentence, language, saying(sentence, language)) == []


def test_every_kind_of_effect_is_tried_in_every_language() -> None:
    for language in LANGUAGES:
        said = [
            sentence.lower().replace("ё", "е") for sentence, own, *_ in (*SAID, *STRONGER) if own == language
        ]
        untried = [
            e.said[language].pattern for e in EFFECTS if not any(e.said[language].search(s) for s in said)
        ]
        assert untried == []


STRONGER: tuple[tuple[str, Language, str, str], ...] = (
    # Of the same matter, and yet more than the unit says.
    ("The voters have no rights.", "en", "have no rights", "Voters have no right to vote and are restricted."),
    ("Избиратели не имеют никаких прав.", "ru", "никаких прав", "Voters have no right to vote and are restricted."),
    ("Сайлаушылардың құқығы жоқ.", "kk", "сайлаушылардың құқығы жоқ", "Voters have no right to vote and are restricted."),
    ("The suspect is guilty.", "en", "is guilty", "The guilt of suspects must be proved; suspects are convicted."),
    ("Подозреваемый виновен.", "ru", "виновен", "The guilt of suspects must be proved; suspects are convicted."),
    ("Күдікті кінәлі.", "kk", "кінәлі", "The guilt of suspects must be proved; suspects are convicted."),
    ("The Plan says nothing about this.", "en", "plan says nothing", "The law says nothing about this."),
    ("В Плане об этом ничего нет.", "ru", "плане об этом ничего", "The law says nothing about this."),
    ("Жоспарда бұл туралы ештеңе айтылмаған.", "kk", "жоспарда бұл туралы ештеңе", "The law says nothing about this."),
)  # fmt: skip


@pytest.mark.parametrize(("sentence", "language", "words", "wording"), STRONGER)
def test_more_of_an_effect_than_the_unit_has_is_found(
    sentence: str, language: Language, words: str, wording: str
) -> None:
    assert effects(sentence, language, source(wording)) == [words]


@pytest.mark.parametrize(
    ("unit", "language", "altered"),
    [
        (
            "ch18.a2",
            "en",
            "The Plan recommends telling a person why they are arrested, or the person is freed.",
        ),
        ("ch18.a5", "en", "The Plan recommends keeping the notice of prolonged arrest secret."),
        ("ch18.a5", "en", "The Plan recommends that heads of jails be punished when the time runs out."),
        ("ch18.a5", "ru", "План рекомендует наказывать начальников СИЗО, когда срок ареста истёк."),
        ("ch18.a5", "kk", "Жоспар тергеу изоляторларының басшыларын жазалауды ұсынады."),
        ("ch7.p1", "en", "The Plan reports that the Constitution abolishes freedom of speech."),
        ("ch7.p1", "ru", "План сообщает, что Конституция отменяет свободу слова."),
        ("ch7.p1", "kk", "Жоспарда Конституция сөз бостандығын жоятыны айтылған."),
        ("ch7.p1", "ru", "О цензуре План ничего не говорит."),
        ("ch7.p1", "kk", "Жоспар цензура туралы ештеңе айтпайды."),
        ("ch19.p22", "en", "The Plan reports that the Government carried out all 16 recommendations."),
        ("ch19.p22", "ru", "План сообщает, что Правительство выполнило все 16 рекомендаций."),
        ("ch19.p22", "kk", "Жоспарда Үкімет барлық 16 ұсынымды орындағаны айтылған."),
        ("ch10.p9", "en", "The Plan reports that deaths from tuberculosis rose by 19%."),
        ("ch10.p9", "ru", "План сообщает, что смертность от туберкулёза выросла на 19 %."),
        ("ch10.p9", "kk", "Жоспар дерегінше, туберкулезден өлім 19 %-ға артты."),
        ("ch7.a4", "en", "The Plan recommends that a media outlet may be halted without a court decision."),
        ("ch7.a4", "ru", "План рекомендует приостанавливать деятельность СМИ без решения суда."),
        ("ch7.a4", "kk", "Жоспар БАҚ қызметін сот шешімінсіз тоқтата тұруды ұсынады."),
        ("ch17.a2", "en", "The Plan recommends legal help in criminal cases only for pensioners."),
        ("ch17.a2", "ru", "План рекомендует помощь по уголовным делам только пенсионерам."),
        ("ch17.a2", "kk", "Жоспар тегін заң көмегін тек зейнеткерлерге беруді ұсынады."),
        ("ch2.p44", "kk", "Жоспарда медициналық мәліметті жаюға рұқсат бар делінген."),
        ("ch5.a10", "en", "The Plan recommends that conscientious objectors be punished in 2012."),
        ("ch18.a5", "kk", "Жоспар айыпталушыны ақшаға босатуды ұсынады."),
        ("ch8.p4", "kk", "Жоспар бойынша сот әрекетке қабілетсіз деп таныған адамдар қылмыскер."),
        ("ch22.p3", "ru", "Осуждённые к лишению свободы, сообщает План, не имеют никаких прав."),
    ],
)
def test_altered_sentences_of_real_units_are_found(
    sources: Mapping[str, Source], unit: str, language: Language, altered: str
) -> None:
    assert effects(altered, language, sources[unit]) != []


@pytest.mark.parametrize(
    ("unit", "language", "true"),
    [
        ("ch18.a2", "en", "The Plan recommends telling a person not only the reason, and without delay."),
        ("ch18.a2", "ru", "План рекомендует без промедления сообщить не только причину."),
        ("ch18.a2", "kk", "Жоспар себебін ғана емес, құқықтарын да айтуды ұсынады."),
        ("ch20.a17", "en", "The Plan recommends that the death penalty be abolished."),
        ("ch20.a17", "ru", "План рекомендует отмену смертной казни."),
        ("ch20.a17", "kk", "Жоспар өлім жазасын алып тастауды ұсынады."),
        (
            "ch18.a5",
            "en",
            "The Plan recommends that the accused be freed when the time of arrest has run out.",
        ),
        ("ch18.a5", "ru", "План рекомендует отпускать обвиняемого, когда срок ареста истёк."),
        ("ch18.a5", "kk", "Жоспар қамау мерзімі бітсе, айыпталушыны босатуды ұсынады."),
        ("ch5.p45", "en", "The Plan reports that the law bans associations that are not registered."),
        ("ch5.p45", "ru", "План сообщает, что незарегистрированные объединения вне закона."),
        ("ch5.p45", "kk", "Жоспар бойынша тіркелмеген бірлестіктер жазаланады."),
        ("ch10.p9", "en", "The Plan reports that the illness rate declined by 11%."),
        ("ch10.p9", "ru", "План сообщает, что смертность упала на 19 %."),
        ("ch10.p9", "kk", "Жоспар дерегінше, өлім 19 %-ға төмендеді."),
        ("ch17.lawyers.m4", "kk", "Жоспар мемлекеттік құпия туралы істерге салынған тыйымды жоюды ұсынады."),
        ("ch22.p3", "ru", "Осуждённые, сообщает План, не имеют права голоса."),
        ("ch22.p13", "kk", "Жоспар түзеу мекемелерінде 52 мектеп бар деп жазады."),
    ],
)
def test_true_sentences_of_real_units_pass(
    sources: Mapping[str, Source], unit: str, language: Language, true: str
) -> None:
    assert effects(true, language, sources[unit]) == []


def test_titles_and_cells_carry_no_effect(sources: Mapping[str, Source]) -> None:
    under_title = sources["ch19.a4"]
    assert "Torture" in under_title.around
    assert "Punishment" in under_title.around
    assert effects("The Plan recommends that officers be punished.", "en", under_title) == ["punished"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plain_words_of_every_unit_pass(sources: Mapping[str, Source], language: Language) -> None:
    found = [
        (unit_id, what)
        for unit_id, own in sources.items()
        for sentence in split_written(own.plain[language])
        for what in effects(sentence, language, own)
    ]
    assert found == []


def test_true_sentences_of_the_tuning_split_pass(plan: Plan, sources: Mapping[str, Source]) -> None:
    true = [s for s in read_sentences(plan) if s.alteration is Alteration.TRUE and s.split is Split.TUNING]
    assert len(true) == 103
    assert [s.sentence_id for s in true if _is_found(s, sources)] == []


def _is_found(judged: JudgedSentence, sources: Mapping[str, Source]) -> bool:
    return bool(effects(judged.text, judged.language, *(sources[name] for name in judged.unit_ids)))
