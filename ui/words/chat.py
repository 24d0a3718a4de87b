"""The words of the chat: the question box, its examples, what is said where no answer comes."""

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class ExampleGroup:
    """Example questions for one kind of reader."""

    title: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChatWords:
    """The chat in one language."""

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


EN = ChatWords(
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
)

RU = ChatWords(
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
)

KK = ChatWords(
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
)

CHAT_WORDS: Mapping[Language, ChatWords] = {"en": EN, "ru": RU, "kk": KK}
