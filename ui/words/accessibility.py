"""What the page says of accessibility: how far everybody can use it."""

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.languages import Language
from ui.words.passage import Passage


@dataclass(frozen=True, slots=True)
class AccessibilityWords:
    """The statement in one language."""

    title: str
    passages: tuple[Passage, ...]


EN = AccessibilityWords(
    title="Accessibility statement",
    passages=(
        Passage(
            "What this page aims at",
            (
                ("The Web Content Accessibility Guidelines (WCAG) 2.2, level AA, in all three languages."),
                (
                    "Every part can be used with the keyboard alone, with a screen reader, at 200 % zoom "
                    "and on a screen 320 pixels wide; nothing is told by colour alone."
                ),
            ),
        ),
        Passage(
            "How it was checked",
            (
                (
                    "An automatic check (axe-core) runs over every view in the three languages with every "
                    "test run and must find nothing."
                ),
                (
                    "Further tests go through the page by keyboard, measure contrast, and look for fields "
                    "without a name."
                ),
            ),
        ),
        Passage(
            "What is known to fall short",
            (
                (
                    "Quotations are in English, the language of the Plan's text; plain words in your "
                    "language stand beside them."
                ),
                (
                    "The PDF files carry no structure for screen readers; each card and pack is also there "
                    "as a page."
                ),
                "No people with disabilities have tested the page yet.",
            ),
        ),
        Passage(
            "If something does not work for you",
            (
                "The light version has no scripts and works in any browser.",
                "Tell the organisation that runs this page for you.",
            ),
        ),
    ),
)

RU = AccessibilityWords(
    title="Заявление о доступности",
    passages=(
        Passage(
            "К чему стремится эта страница",
            (
                (
                    "Соответствовать Руководству по доступности веб-контента (WCAG) 2.2, уровень AA, на "
                    "всех трёх языках."
                ),
                (
                    "Всеми разделами можно пользоваться только с клавиатуры, с программой экранного "
                    "доступа, при масштабе 200 % и на экране шириной 320 пикселей; ничего не передаётся "
                    "одним лишь цветом."
                ),
            ),
        ),
        Passage(
            "Как это проверялось",
            (
                (
                    "Автоматическая проверка (axe-core) при каждом запуске тестов проходит по всем "
                    "разделам на трёх языках и не должна ничего найти."
                ),
                ("Другие тесты проходят страницу с клавиатуры, измеряют контраст и ищут поля без названия."),
            ),
        ),
        Passage(
            "Что пока не получается",
            (
                (
                    "Цитаты – на английском, это язык текста Плана; рядом стоит пересказ простыми словами "
                    "на вашем языке."
                ),
                (
                    "В файлах PDF нет разметки для программ экранного доступа; каждая карточка и каждый "
                    "комплект есть и в виде страницы."
                ),
                "Люди с инвалидностью эту страницу ещё не проверяли.",
            ),
        ),
        Passage(
            "Если у вас что-то не работает",
            (
                "Лёгкая версия обходится без скриптов и работает в любом браузере.",
                "Сообщите организации, которая поддерживает эту страницу для вас.",
            ),
        ),
    ),
)

KK = AccessibilityWords(
    title="Қолжетімділік туралы мәлімдеме",
    passages=(
        Passage(
            "Бұл беттің мақсаты",
            (
                (
                    "Үш тілде де веб-контенттің қолжетімділігі жөніндегі нұсқаулықтың (WCAG) 2.2 "
                    "нұсқасына, AA деңгейіне сай болу."
                ),
                (
                    "Барлық бөлімді тек пернетақтамен, экраннан оқу бағдарламасымен, 200 % масштабта және "
                    "ені 320 пиксель экранда пайдалануға болады; ештеңе тек түспен берілмейді."
                ),
            ),
        ),
        Passage(
            "Ол қалай тексерілді",
            (
                (
                    "Автоматты тексеру (axe-core) тесттер іске қосылған сайын үш тілдегі барлық бөлімді "
                    "қарап шығады және ештеңе таппауға тиіс."
                ),
                (
                    "Басқа тесттер бетті пернетақтамен аралап шығады, контрасты өлшейді және атауы жоқ "
                    "өрістерді іздейді."
                ),
            ),
        ),
        Passage(
            "Әзірге не жетіспейді",
            (
                (
                    "Дәйексөздер ағылшын тілінде, өйткені Жоспар мәтіні сол тілде; қасында сіздің "
                    "тіліңіздегі қарапайым түсіндірме тұр."
                ),
                (
                    "PDF файлдарында экраннан оқу бағдарламаларына арналған құрылым жоқ; әр карточка мен "
                    "әр жиынтық бет түрінде де бар."
                ),
                "Мүгедектігі бар адамдар бұл бетті әлі тексерген жоқ.",
            ),
        ),
        Passage(
            "Сізде бірдеңе жұмыс істемесе",
            (
                "Жеңіл нұсқа скриптсіз жұмыс істейді және кез келген браузерде ашылады.",
                "Бұл бетті жүргізіп отырған ұйымға хабарлаңыз.",
            ),
        ),
    ),
)

ACCESSIBILITY_WORDS: Mapping[Language, AccessibilityWords] = {"en": EN, "ru": RU, "kk": KK}
