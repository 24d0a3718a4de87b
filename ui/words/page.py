"""The words of the page's frame, of the chat and of the reader.

The words around an answer are in `answer.py`; an answer's sentences come with the answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class ExampleGroup:
    """Example questions for one kind of reader."""

    title: str
    questions: tuple[str, ...]


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
    # The chat
    chat_region: str
    chat_heading: str
    transcript_label: str
    question_label: str
    question_placeholder: str
    question_hint: str
    send: str
    clear: str
    cleared: str
    examples_heading: str
    examples: tuple[ExampleGroup, ...]
    you_asked: str
    thinking: str
    getting_ready: str
    """With `{percent}`."""
    empty_question: str
    long_question: str
    failed: str
    not_ready: str
    unreachable: str
    busy: str
    closing: str
    # The reader
    deadline: str
    executors: str
    copied: str
    text_copied: str
    copy_failed: str
    reader_region: str
    reader_heading: str
    reader_intro: str
    contents: str
    page_of: str
    """With `{page}` and `{last}`."""
    page_short: str
    """With `{page}`."""
    unnumbered_pages: str
    page_before: str
    page_after: str
    go_to_page: str
    go: str
    copy_place: str
    keep: str
    kept: str
    """With `{count}`."""
    already_kept: str
    dossier_full: str
    quoted_here: str
    continues: str
    go_back: str
    opened: str
    """With `{place}`."""
    no_such_place: str
    reader_unreachable: str
    # Errors of the server
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
    chat_region="Ask the Plan",
    chat_heading="What do you want to know?",
    transcript_label="Questions and answers",
    question_label="Your question",
    question_placeholder="In your own words",
    question_hint="Up to 1,000 characters. Names and document numbers are not needed.",
    send="Ask",
    clear="Clear chat",
    cleared="The chat is empty.",
    examples_heading="Example questions",
    examples=(
        ExampleGroup(
            "For yourself or a relative",
            (
                "What rights do I have when I am arrested?",
                "Can I get a lawyer if I have no money?",
                "What does the Plan say about children with disabilities?",
            ),
        ),
        ExampleGroup(
            "For NGO staff",
            (
                "What is planned to prevent torture, and who is responsible?",
                "Which actions concern freedom of peaceful assembly?",
                "What is planned against domestic violence?",
            ),
        ),
        ExampleGroup(
            "For trainers",
            (
                "What human rights training should judges and police officers get?",
                "Which conventions does the Plan recommend to ratify?",
                "What should students learn about human rights?",
            ),
        ),
    ),
    you_asked="You asked",
    thinking="Looking in the Plan…",
    getting_ready="Getting ready{percent}. The first answer takes a little longer.",
    empty_question="Type a question first.",
    long_question="This question is longer than 1,000 characters. Please shorten it and ask again.",
    failed="Something went wrong while looking for the answer. Please ask again in other words.",
    not_ready="The search in the Plan could not be started, so questions cannot be answered. The Plan itself "
    "can be read beside this chat. Close the program and start it again; its window says what is wrong.",
    unreachable="The program behind this page does not answer. Start it again on this computer, then ask "
    "again.",
    busy="Too many questions are being answered. Please wait a moment and ask again.",
    closing="The assistant is being closed or started anew. Please ask again in a minute.",
    deadline="Deadline",
    executors="Responsible",
    copied="Link copied",
    text_copied="Copied",
    copy_failed="Could not copy: copy it by hand",
    reader_region="The text of the Plan",
    reader_heading="The Plan",
    reader_intro="National Human Rights Action Plan of the Republic of Kazakhstan for 2009–2012. "
    "Choose a chapter to read it, or ask a question and follow its sources here.",
    contents="Contents",
    page_of="Page {page} of {last}",
    page_short="p. {page}",
    unnumbered_pages="Opening pages",
    page_before="Page before",
    page_after="Page after",
    go_to_page="Go to page",
    go="Go",
    copy_place="Copy link",
    keep="Add to dossier",
    kept="In the dossier ({count})",
    already_kept="This is in the dossier already.",
    dossier_full="The dossier is full: it holds up to 200 entries.",
    quoted_here="Quoted here",
    continues="Continues on the next page",
    go_back="Go back",
    opened="Opened: {place}",
    no_such_place="There is no such place in the Plan. Choose a chapter below.",
    reader_unreachable="This page of the Plan could not be opened: the program behind this page does not "
    "answer. Start it again on this computer.",
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
    chat_region="Вопросы к Плану",
    chat_heading="Что вы хотите узнать?",
    transcript_label="Вопросы и ответы",
    question_label="Ваш вопрос",
    question_placeholder="Своими словами",
    question_hint="До 1000 знаков. Имена и номера документов не нужны.",
    send="Спросить",
    clear="Очистить",
    cleared="Чат очищен.",
    examples_heading="Примеры вопросов",
    examples=(
        ExampleGroup(
            "Для себя или близкого",
            (
                "Какие у меня права при задержании?",
                "Можно ли получить адвоката, если нет денег?",
                "Что сказано в Плане о детях с инвалидностью?",
            ),
        ),
        ExampleGroup(
            "Для сотрудников НПО",
            (
                "Что планируется для предотвращения пыток и кто за это отвечает?",
                "Какие меры касаются свободы мирных собраний?",
                "Что планируется против бытового насилия?",
            ),
        ),
        ExampleGroup(
            "Для тренеров",
            (
                "Как обучать правам человека судей и полицейских?",
                "Какие конвенции План рекомендует ратифицировать?",
                "Что студенты должны знать о правах человека?",
            ),
        ),
    ),
    you_asked="Вы спросили",
    thinking="Ищу в Плане…",
    getting_ready="Идёт подготовка{percent}. Первый ответ займёт чуть больше времени.",
    empty_question="Сначала напишите вопрос.",
    long_question="В вопросе больше 1000 знаков. Сократите его и спросите ещё раз.",
    failed="При поиске ответа произошла ошибка. Спросите ещё раз другими словами.",
    not_ready="Поиск по Плану не запустился, поэтому ответить на вопросы нельзя. Сам План можно читать рядом. "
    "Закройте программу и запустите её снова: в её окне сказано, в чём дело.",
    unreachable="Программа, которая обслуживает страницу, не отвечает. Запустите её на этом компьютере ещё раз "
    "и повторите вопрос.",
    busy="Сейчас слишком много вопросов. Подождите немного и спросите ещё раз.",
    closing="Помощник закрывается или запускается заново. Спросите ещё раз через минуту.",
    deadline="Срок",
    executors="Исполнители",
    copied="Ссылка скопирована",
    text_copied="Скопировано",
    copy_failed="Не скопировалось: скопируйте вручную",
    reader_region="Текст Плана",
    reader_heading="План",
    reader_intro="Национальный план действий в области прав человека в Республике Казахстан на 2009–2012 годы; "
    "текст – на английском языке. Выберите главу или задайте вопрос и откройте источники ответа здесь.",
    contents="Оглавление",
    page_of="Страница {page} из {last}",
    page_short="с. {page}",
    unnumbered_pages="Начальные страницы",
    page_before="Назад",
    page_after="Вперёд",
    go_to_page="Страница",
    go="Открыть",
    copy_place="Скопировать ссылку",
    keep="В подборку",
    kept="В подборке ({count})",
    already_kept="Это уже есть в подборке.",
    dossier_full="Подборка заполнена: в ней может быть до 200 записей.",
    quoted_here="Цитата",
    continues="Продолжение на следующей странице",
    go_back="Вернуться",
    opened="Открыто: {place}",
    no_such_place="Такого места в Плане нет. Выберите главу ниже.",
    reader_unreachable="Эту страницу Плана открыть не удалось: программа, которая обслуживает страницу, "
    "не отвечает. Запустите её на этом компьютере ещё раз.",
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
    chat_region="Жоспарға сұрақ",
    chat_heading="Нені білгіңіз келеді?",
    transcript_label="Сұрақтар мен жауаптар",
    question_label="Сұрағыңыз",
    question_placeholder="Өз сөзіңізбен",
    question_hint="1000 таңбаға дейін. Аты-жөні мен құжат нөмірлері керек емес.",
    send="Сұрау",
    clear="Тазалау",
    cleared="Чат тазаланды.",
    examples_heading="Сұрақ үлгілері",
    examples=(
        ExampleGroup(
            "Өзіңіз немесе жақыныңыз үшін",
            (
                "Ұсталған кезде менің қандай құқықтарым бар?",
                "Ақшам болмаса, адвокат ала аламын ба?",
                "Мүгедектігі бар балалар туралы Жоспарда не айтылған?",
            ),
        ),
        ExampleGroup(
            "ҮЕҰ қызметкерлері үшін",
            (
                "Азаптаудың алдын алу үшін не жоспарланған және оған кім жауапты?",
                "Бейбіт жиналыстар бостандығына қандай шаралар қатысты?",
                "Тұрмыстық зорлық-зомбылыққа қарсы не жоспарланған?",
            ),
        ),
        ExampleGroup(
            "Тренерлер үшін",
            (
                "Судьялар мен полицейлерді адам құқықтарына қалай оқыту керек?",
                "Жоспар қандай конвенцияларды ратификациялауды ұсынады?",
                "Студенттер адам құқықтары туралы не білуі керек?",
            ),
        ),
    ),
    you_asked="Сіз сұрадыңыз",
    thinking="Жоспардан іздеп жатырмын…",
    getting_ready="Дайындалып жатыр{percent}. Бірінші жауап сәл ұзағырақ күттіреді.",
    empty_question="Алдымен сұрақ жазыңыз.",
    long_question="Сұрақта 1000 таңбадан көп. Қысқартып, қайта сұраңыз.",
    failed="Жауап іздегенде қате шықты. Басқа сөздермен қайта сұраңыз.",
    not_ready="Жоспардан іздеу іске қосылмады, сондықтан сұрақтарға жауап беру мүмкін емес. Жоспардың өзін қасынан "
    "оқуға болады. Бағдарламаны жауып, қайта іске қосыңыз: себебі оның терезесінде жазылған.",
    unreachable="Бетке қызмет көрсететін бағдарлама жауап бермейді. Оны осы компьютерде қайта іске қосып, сұрағыңызды "
    "қайталаңыз.",
    busy="Қазір сұрақ тым көп. Сәл күтіп, қайта сұраңыз.",
    closing="Көмекші жабылып жатыр немесе қайта іске қосылуда. Бір минуттан кейін қайта сұраңыз.",
    deadline="Мерзімі",
    executors="Орындаушылар",
    copied="Сілтеме көшірілді",
    text_copied="Көшірілді",
    copy_failed="Көшірілмеді: қолмен көшіріп алыңыз",
    reader_region="Жоспар мәтіні",
    reader_heading="Жоспар",
    reader_intro="Қазақстан Республикасындағы адам құқықтары саласындағы 2009–2012 жылдарға арналған ұлттық іс-қимыл "
    "жоспары; мәтіні ағылшын тілінде. Тарауды таңдаңыз немесе сұрақ қойып, жауаптың дереккөздерін осы жерден ашыңыз.",
    contents="Мазмұны",
    page_of="{last} беттің {page}-беті",
    page_short="{page}-бет",
    unnumbered_pages="Бастапқы беттер",
    page_before="Алдыңғы",
    page_after="Келесі",
    go_to_page="Бет",
    go="Ашу",
    copy_place="Сілтемені көшіру",
    keep="Жинаққа қосу",
    kept="Жинақта ({count})",
    already_kept="Бұл жинақта бар.",
    dossier_full="Жинақ толды: оған 200 жазбаға дейін сыяды.",
    quoted_here="Дәйексөз",
    continues="Келесі бетте жалғасады",
    go_back="Кері оралу",
    opened="Ашылды: {place}",
    no_such_place="Жоспарда мұндай жер жоқ. Төменнен тарауды таңдаңыз.",
    reader_unreachable="Жоспардың бұл беті ашылмады: бетке қызмет көрсететін бағдарлама жауап бермейді. Оны осы компьютерде "
    "қайта іске қосыңыз.",
    not_found="Бұл мекенжайда ештеңе жоқ. Бастапқы бетті ашыңыз.",
    refused="Сұрау қабылданбады. Бетті бағдарлама іске қосылғанда көрсеткен мекенжай бойынша ашыңыз.",
    too_large="Сұрау тым үлкен. Сұрақта 1000 таңбаға дейін болуы мүмкін.",
    not_understood="Сұрауды түсіну мүмкін болмады. Бастапқы бетті ашыңыз.",
    server_error="Қате шықты. Бастапқы бетті ашып, қайталап көріңіз.",
)

STRINGS: Mapping[Language, Strings] = {"en": EN, "ru": RU, "kk": KK}
