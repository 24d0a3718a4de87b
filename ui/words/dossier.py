"""The words of the dossier on the page; those of its files are beside their exports."""

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class DossierWords:
    """Labels of the dossier in one language."""

    heading: str
    intro: str
    empty: str
    title: str
    title_hint: str
    note: str
    question: str
    """With `{question}`."""
    up: str
    down: str
    remove: str
    clear: str
    docx: str
    markdown: str
    saved: str
    failed: str
    too_large: str
    moved: str
    """With `{position}` and `{count}`."""
    removed: str
    no_script: str
    # At what can be kept
    keep: str
    kept: str
    """With `{count}`."""
    already_kept: str
    dossier_full: str


EN = DossierWords(
    heading="Dossier",
    intro="Collect places of the Plan and answers while you work, put them in order, add notes, and take them "
    "with you as a file. The dossier is kept in this tab only: download it before you close the tab.",
    empty="Nothing is in the dossier yet. Press “Add to dossier” at an answer, a measure or a place of the Plan.",
    title="Title of the dossier",
    title_hint="For example: Torture prevention, measures of 2009–2010",
    note="Your note",
    question="Answer to: {question}",
    up="Move up",
    down="Move down",
    remove="Remove",
    clear="Empty the dossier",
    docx="Download as DOCX",
    markdown="Download as Markdown",
    saved="The file is ready.",
    failed="The file could not be made. Try again; what you collected is still here.",
    too_large="This is too much for one file. Shorten the notes, or make two dossiers.",
    moved="Now number {position} of {count}",
    removed="Removed from the dossier.",
    no_script="The dossier lives in the open tab and needs JavaScript. Without it, use the files under “Measures”.",
    keep="Add to dossier",
    kept="In the dossier ({count})",
    already_kept="This is in the dossier already.",
    dossier_full="The dossier is full: it holds up to 200 entries.",
)

RU = DossierWords(
    heading="Подборка",
    intro="Собирайте фрагменты Плана и ответы во время работы, располагайте их по порядку, добавляйте заметки и скачивайте "
    "файлом. Подборка хранится только в этой вкладке: скачайте её, прежде чем закрыть вкладку.",
    empty="В подборке пока ничего нет. Нажмите «В подборку» у ответа, меры или фрагмента Плана.",
    title="Название подборки",
    title_hint="Например: Предотвращение пыток, меры 2009–2010 годов",
    note="Ваша заметка",
    question="Ответ на вопрос: {question}",
    up="Выше",
    down="Ниже",
    remove="Убрать",
    clear="Очистить подборку",
    docx="Скачать DOCX",
    markdown="Скачать Markdown",
    saved="Файл готов.",
    failed="Файл создать не удалось. Попробуйте ещё раз: всё собранное осталось здесь.",
    too_large="Для одного файла это слишком много. Сократите заметки или сделайте две подборки.",
    moved="Теперь под номером {position} из {count}",
    removed="Убрано из подборки.",
    no_script="Подборка существует только в открытой вкладке, и ей нужен JavaScript. "
    "Без него пользуйтесь файлами в разделе «Меры».",
    keep="В подборку",
    kept="В подборке ({count})",
    already_kept="Это уже есть в подборке.",
    dossier_full="Подборка заполнена: в ней может быть до 200 записей.",
)

KK = DossierWords(
    heading="Жинақ",
    intro="Жұмыс барысында Жоспар үзінділері мен жауаптарды жинаңыз, ретке келтіріңіз, ескертпе қосыңыз да, файл етіп "
    "алып кетіңіз. Жинақ тек осы қойындыда сақталады: қойындыны жаппас бұрын оны жүктеп алыңыз.",
    empty="Жинақта әзірге ештеңе жоқ. Жауаптың, шараның немесе Жоспар үзіндісінің қасындағы «Жинаққа қосу» түймесін басыңыз.",
    title="Жинақтың атауы",
    title_hint="Мысалы: Азаптаудың алдын алу, 2009–2010 жылдардағы шаралар",
    note="Ескертпеңіз",
    question="Мына сұраққа жауап: {question}",
    up="Жоғары",
    down="Төмен",
    remove="Алып тастау",
    clear="Жинақты тазалау",
    docx="DOCX жүктеп алу",
    markdown="Markdown жүктеп алу",
    saved="Файл дайын.",
    failed="Файл жасалмады. Қайталап көріңіз: жиналғанның бәрі осында қалды.",
    too_large="Бір файл үшін бұл тым көп. Ескертпелерді қысқартыңыз немесе екі жинақ жасаңыз.",
    moved="Енді {count} жазбаның ішінде {position}-орында",
    removed="Жинақтан алынды.",
    no_script="Жинақ ашық қойындыда болады және оған JavaScript керек. Онсыз «Шаралар» бөліміндегі файлдарды пайдаланыңыз.",
    keep="Жинаққа қосу",
    kept="Жинақта ({count})",
    already_kept="Бұл жинақта бар.",
    dossier_full="Жинақ толды: оған 200 жазбаға дейін сыяды.",
)

DOSSIER_WORDS: Mapping[Language, DossierWords] = {"en": EN, "ru": RU, "kk": KK}
