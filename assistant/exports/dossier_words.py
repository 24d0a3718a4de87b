"""The fixed words of a dossier's files, a value a language."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class DossierFileWords:
    """What a dossier's file says beside the Plan and the notes."""

    title: str
    """Where the person gave none."""
    made_on: str
    """With `{date}`."""
    whose: str
    """Which words are the Plan's, the project's and the person's."""
    quote: str
    """Before the Plan's words."""
    citation: str
    note: str
    """Before the person's words."""
    question: str
    """With `{question}`."""
    quoted: str
    """Under a question, before the places that its answer quoted."""
    nothing_quoted: str
    missing: str
    """With `{unit_id}`: of another version of the Plan, or of a hand that changed the file."""
    empty: str


DOSSIER_FILE_WORDS: Mapping[Language, DossierFileWords] = MappingProxyType(
    {
        "en": DossierFileWords(
            title="Dossier on the National Human Rights Action Plan 2009-2012",
            made_on="Made on {date}",
            whose="Quotations are the Plan’s own words, to the letter. Plain words were prepared by the project. "
            "Notes are by the person who made this dossier.",
            quote="The Plan, word for word",
            citation="Citation",
            note="Note by the person who made this dossier",
            question="Question: {question}",
            quoted="The assistant answered with these places of the Plan:",
            nothing_quoted="The answer quoted no place of the Plan.",
            missing="The Plan has no place “{unit_id}”.",
            empty="Nothing was collected in this dossier.",
        ),
        "ru": DossierFileWords(
            title="Подборка по Национальному плану действий в области прав человека на 2009–2012 годы",
            made_on="Составлено {date}",
            whose="Цитаты – слова самого Плана, приведённые буквально, на английском языке. Изложение простыми "
            "словами подготовлено проектом. Заметки принадлежат составителю подборки.",
            quote="Дословно в Плане (на английском языке)",
            citation="Ссылка на источник (на английском языке)",
            note="Заметка составителя",
            question="Вопрос: {question}",
            quoted="Помощник ответил этими местами Плана:",
            nothing_quoted="В ответе не было цитат из Плана.",
            missing="В Плане нет места «{unit_id}».",
            empty="В этой подборке ничего нет.",
        ),
        "kk": DossierFileWords(
            title="Адам құқықтары саласындағы 2009–2012 жылдарға арналған ұлттық іс-қимыл жоспары бойынша жинақ",
            made_on="Жасалған күні: {date}",
            whose="Дәйексөздер – Жоспардың өз сөздері, сөзбе-сөз, ағылшын тілінде. Қарапайым сөзбен айтылғанын жоба "
            "дайындаған. Ескертпелер – жинақты құрастырған адамдікі.",
            quote="Жоспарда сөзбе-сөз (ағылшын тілінде)",
            citation="Дереккөзге сілтеме (ағылшын тілінде)",
            note="Құрастырушының ескертпесі",
            question="Сұрақ: {question}",
            quoted="Көмекші Жоспардың мына жерлерін келтіріп жауап берді:",
            nothing_quoted="Жауапта Жоспардан дәйексөз болмаған.",
            missing="Жоспарда «{unit_id}» деген жер жоқ.",
            empty="Бұл жинақта ештеңе жоқ.",
        ),
    }
)
