"""The words of the page's frame, and of what the server refuses.

The words around an answer are in `answer.py`; an answer's sentences come with the answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class Strings:
    """The page in one language."""

    language: Language
    name: str
    promise: str
    notice_age: str
    notice_law: str
    notice_privacy: str
    skip: str
    leave: str
    leave_hint: str
    no_script: str
    languages: str
    # The way about
    views_region: str
    view_ask: str
    view_cards: str
    view_actions: str
    view_find: str
    view_dossier: str
    view_packs: str
    about_privacy: str
    about_accessibility: str
    lite: str
    tap_heading: str
    tap_detained: str
    tap_detained_hint: str
    tap_more: str
    view_unreachable: str
    copied: str
    text_copied: str
    copy_failed: str
    # What the server refuses
    busy: str
    closing: str
    not_found: str
    refused: str
    too_large: str
    not_understood: str
    server_error: str


LANGUAGE_NAMES: Mapping[Language, str] = {"en": "English", "ru": "Русский", "kk": "Қазақша"}
"""What each language calls itself."""

EN = Strings(
    language="en",
    name="Plan Assistant",
    promise="Ask about human rights in Kazakhstan and read what the National Human Rights Action Plan says, "
    "word for word.",
    notice_age="The Plan of 2009–2012.",
    notice_law="Not the law in force. Not legal advice.",
    notice_privacy="What you ask is neither stored nor passed on to anyone.",
    skip="Skip to your question",
    leave="Leave quickly",
    leave_hint="Empties this page and leaves it at once",
    no_script="Asking here needs JavaScript, which is switched off. The light version of this page works without it.",
    languages="Language",
    views_region="Parts of this page",
    view_ask="Ask",
    view_cards="Ready cards",
    view_actions="Measures",
    view_find="Find words",
    view_dossier="Dossier",
    view_packs="Training",
    about_privacy="Nothing is stored: how that is so",
    about_accessibility="Accessibility",
    lite="Light version without scripts",
    tap_heading="Need it now?",
    tap_detained="Someone was detained",
    tap_detained_hint="One card: what the Plan says of the first minutes and hours",
    tap_more="All ready cards",
    view_unreachable="This part could not be opened: the program behind this page does not answer. "
    "Start it again on this computer.",
    copied="Link copied",
    text_copied="Copied",
    copy_failed="Could not copy: copy it by hand",
    busy="Too many questions are being answered. Please wait a moment and ask again.",
    closing="The assistant is being closed or started anew. Please ask again in a minute.",
    not_found="There is nothing at this address. Open the start page.",
    refused="This request was refused. Open the page at the address that the program prints when it starts.",
    too_large="This is too large. A question may have up to 1,000 characters.",
    not_understood="This request could not be understood. Open the start page.",
    server_error="Something went wrong. Open the start page and try again.",
)

RU = Strings(
    language="ru",
    name="Помощник по Плану",
    promise="Спросите о правах человека в Казахстане и прочитайте слово в слово, что сказано в Национальном плане "
    "действий в области прав человека.",
    notice_age="План 2009–2012 годов.",
    notice_law="Не действующий закон. Не юридическая консультация.",
    notice_privacy="Ваши вопросы не сохраняются и никому не передаются.",
    skip="Перейти к вопросу",
    leave="Быстро уйти",
    leave_hint="Очищает эту страницу и сразу открывает пустую",
    no_script="Чтобы спрашивать здесь, нужен JavaScript, а он выключен. Лёгкая версия страницы работает без него.",
    languages="Язык",
    views_region="Разделы страницы",
    view_ask="Спросить",
    view_cards="Готовые карточки",
    view_actions="Меры",
    view_find="Поиск слов",
    view_dossier="Подборка",
    view_packs="Обучение",
    about_privacy="Ничего не сохраняется: как это устроено",
    about_accessibility="Доступность",
    lite="Лёгкая версия без скриптов",
    tap_heading="Нужно прямо сейчас?",
    tap_detained="Задержали меня или близкого",
    tap_detained_hint="Одна карточка: что говорит План о первых минутах и часах",
    tap_more="Все готовые карточки",
    view_unreachable="Этот раздел открыть не удалось: программа, которая обслуживает страницу, не отвечает. "
    "Запустите её на этом компьютере ещё раз.",
    copied="Ссылка скопирована",
    text_copied="Скопировано",
    copy_failed="Не скопировалось: скопируйте вручную",
    busy="Сейчас слишком много вопросов. Подождите немного и спросите ещё раз.",
    closing="Помощник закрывается или запускается заново. Спросите ещё раз через минуту.",
    not_found="По этому адресу ничего нет. Откройте начальную страницу.",
    refused="Запрос отклонён. Откройте страницу по адресу, который программа сообщает при запуске.",
    too_large="Слишком большой запрос. В вопросе может быть до 1000 знаков.",
    not_understood="Не удалось понять запрос. Откройте начальную страницу.",
    server_error="Произошла ошибка. Откройте начальную страницу и попробуйте ещё раз.",
)

KK = Strings(
    language="kk",
    name="Жоспар көмекшісі",
    promise="Қазақстандағы адам құқықтары туралы сұраңыз да, Адам құқықтары саласындағы ұлттық іс-қимыл жоспарында "
    "не делінгенін сөзбе-сөз оқыңыз.",
    notice_age="2009–2012 жылдарға арналған Жоспар.",
    notice_law="Қолданыстағы заң емес. Заңгерлік кеңес емес.",
    notice_privacy="Сұрақтарыңыз сақталмайды және ешкімге берілмейді.",
    skip="Сұраққа өту",
    leave="Тез шығу",
    leave_hint="Бұл бетті тазалап, бірден бос бет ашады",
    no_script="Мұнда сұрақ қою үшін JavaScript керек, ал ол өшірулі. Беттің жеңіл нұсқасы онсыз да жұмыс істейді.",
    languages="Тіл",
    views_region="Беттің бөлімдері",
    view_ask="Сұрау",
    view_cards="Дайын карточкалар",
    view_actions="Шаралар",
    view_find="Сөз іздеу",
    view_dossier="Жинақ",
    view_packs="Оқыту",
    about_privacy="Ештеңе сақталмайды: бұл қалай қамтамасыз етілген",
    about_accessibility="Қолжетімділік",
    lite="Скриптсіз жеңіл нұсқа",
    tap_heading="Шұғыл керек пе?",
    tap_detained="Мені не жақынымды ұстап әкетті",
    tap_detained_hint="Бір карточка: алғашқы минуттар мен сағаттар туралы Жоспарда не айтылған",
    tap_more="Барлық дайын карточкалар",
    view_unreachable="Бұл бөлім ашылмады: бетке қызмет көрсететін бағдарлама жауап бермейді. "
    "Оны осы компьютерде қайта іске қосыңыз.",
    copied="Сілтеме көшірілді",
    text_copied="Көшірілді",
    copy_failed="Көшірілмеді: қолмен көшіріп алыңыз",
    busy="Қазір сұрақ тым көп. Сәл күтіп, қайта сұраңыз.",
    closing="Көмекші жабылып жатыр немесе қайта іске қосылуда. Бір минуттан кейін қайта сұраңыз.",
    not_found="Бұл мекенжайда ештеңе жоқ. Бастапқы бетті ашыңыз.",
    refused="Сұрау қабылданбады. Бетті бағдарлама іске қосылғанда көрсеткен мекенжай бойынша ашыңыз.",
    too_large="Сұрау тым үлкен. Сұрақта 1000 таңбаға дейін болуы мүмкін.",
    not_understood="Сұрауды түсіну мүмкін болмады. Бастапқы бетті ашыңыз.",
    server_error="Қате шықты. Бастапқы бетті ашып, қайталап көріңіз.",
)

STRINGS: Mapping[Language, Strings] = {"en": EN, "ru": RU, "kk": KK}
