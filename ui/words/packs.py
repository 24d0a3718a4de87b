"""The words around the pack builder and the live quiz; a pack's own texts come with it."""

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class PackWords:
    """Labels of the pack builder and of the live quiz in one language."""

    heading: str
    intro: str
    topic: str
    own_chapters: str
    chapters: str
    level: str
    levels: Mapping[str, str]
    minutes: str
    minutes_value: str
    """With `{minutes}`."""
    size: str
    seed: str
    seed_hint: str
    build: str
    another: str
    downloads: str
    docx: str
    pdf: str
    html: str
    gift: str
    anki: str
    live: str
    copy: str
    goals: str
    materials: str
    plan: str
    handout: str
    cases: str
    quiz: str
    key: str
    notes: str
    minute_from: str
    """With `{start}` and `{end}`."""
    quiz_item: str
    """With `{number}` and `{count}`."""
    show_answer: str
    before: str
    after: str
    full_screen: str
    back: str
    true: str
    false: str


EN = PackWords(
    heading="Training",
    intro="Choose a topic and how long you have. The pack has a session plan, a handout, case cards, a quiz with its "
    "key, and notes for you. Every answer carries its quotation and page. The same number gives the same pack.",
    topic="Topic",
    own_chapters="My own chapters",
    chapters="Chapters (for your own choice)",
    level="Level",
    levels={"basic": "Basic", "advanced": "Advanced"},
    minutes="Length",
    minutes_value="{minutes} minutes",
    size="People in the group",
    seed="Number of the pack",
    seed_hint="Another number gives other questions",
    build="Make the pack",
    another="Other questions",
    downloads="Take it with you",
    docx="DOCX to edit",
    pdf="PDF to print",
    html="Page to print",
    gift="Quiz for Moodle (GIFT)",
    anki="Cards for Anki (CSV)",
    live="Live quiz for the projector",
    copy="Copy link to this pack",
    goals="Goals",
    materials="Materials",
    plan="Session plan",
    handout="Handout",
    cases="Case cards",
    quiz="Quiz",
    key="Answer key",
    notes="Notes for the trainer",
    minute_from="{start}–{end} min",
    quiz_item="Question {number} of {count}",
    show_answer="Show the answer",
    before="Question before",
    after="Next question",
    full_screen="Full screen",
    back="Back to the pack",
    true="True",
    false="False",
)

RU = PackWords(
    heading="Обучение",
    intro="Выберите тему и продолжительность. В комплекте есть план занятия, раздаточный материал, карточки ситуаций, "
    "тест с ключом и заметки для вас. У каждого ответа есть цитата и страница. Тот же номер даёт тот же комплект.",
    topic="Тема",
    own_chapters="Выбрать главы самостоятельно",
    chapters="Главы (для собственного выбора)",
    level="Уровень",
    levels={"basic": "Базовый", "advanced": "Углублённый"},
    minutes="Продолжительность",
    minutes_value="{minutes} минут",
    size="Человек в группе",
    seed="Номер комплекта",
    seed_hint="Другой номер даёт другие вопросы",
    build="Составить комплект",
    another="Другие вопросы",
    downloads="Взять с собой",
    docx="DOCX для правки",
    pdf="PDF для печати",
    html="Страница для печати",
    gift="Тест для Moodle (GIFT)",
    anki="Карточки для Anki (CSV)",
    live="Викторина для проектора",
    copy="Скопировать ссылку на комплект",
    goals="Цели",
    materials="Материалы",
    plan="План занятия",
    handout="Раздаточный материал",
    cases="Карточки ситуаций",
    quiz="Тест",
    key="Ключ к тесту",
    notes="Заметки для тренера",
    minute_from="{start}–{end} мин",
    quiz_item="Вопрос {number} из {count}",
    show_answer="Показать ответ",
    before="Предыдущий вопрос",
    after="Следующий вопрос",
    full_screen="На весь экран",
    back="Назад к комплекту",
    true="Верно",
    false="Неверно",
)

KK = PackWords(
    heading="Оқыту",
    intro="Тақырып пен сабақ ұзақтығын таңдаңыз. Жиынтықта сабақ жоспары, үлестірме материал, жағдай карточкалары, кілтімен "
    "тест және сізге арналған ескертпелер бар. Әр жауаптың дәйексөзі мен беті көрсетілген. Бірдей нөмір бірдей жиынтық береді.",
    topic="Тақырып",
    own_chapters="Тарауларды өзім таңдаймын",
    chapters="Тараулар (өзіңіз таңдасаңыз)",
    level="Деңгей",
    levels={"basic": "Бастапқы", "advanced": "Тереңдетілген"},
    minutes="Ұзақтығы",
    minutes_value="{minutes} минут",
    size="Топтағы адам саны",
    seed="Жиынтық нөмірі",
    seed_hint="Басқа нөмір басқа сұрақтар береді",
    build="Жиынтық жасау",
    another="Басқа сұрақтар",
    downloads="Өзіңізбен алып кетіңіз",
    docx="Өңдеуге арналған DOCX",
    pdf="Басып шығаруға арналған PDF",
    html="Басып шығаруға арналған бет",
    gift="Moodle тесті (GIFT)",
    anki="Anki карточкалары (CSV)",
    live="Проекторға арналған викторина",
    copy="Жиынтық сілтемесін көшіру",
    goals="Мақсаттар",
    materials="Материалдар",
    plan="Сабақ жоспары",
    handout="Үлестірме материал",
    cases="Жағдай карточкалары",
    quiz="Тест",
    key="Тест кілті",
    notes="Тренерге арналған ескертпелер",
    minute_from="{start}–{end} мин",
    quiz_item="{number}-сұрақ, барлығы {count}",
    show_answer="Жауапты көрсету",
    before="Алдыңғы сұрақ",
    after="Келесі сұрақ",
    full_screen="Толық экран",
    back="Жиынтыққа оралу",
    true="Дұрыс",
    false="Бұрыс",
)

PACK_WORDS: Mapping[Language, PackWords] = {"en": EN, "ru": RU, "kk": KK}
