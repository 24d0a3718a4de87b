"""What the page says of privacy: that nothing is stored, and how."""

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.languages import Language
from ui.words.passage import Passage


@dataclass(frozen=True, slots=True)
class PrivacyWords:
    """The statement in one language."""

    passages: tuple[Passage, ...]
    """The first tells what happens to a question, the last how to check it."""
    nowhere_else: str
    """Second of the first passage, where no language model is used."""


EN = PrivacyWords(
    passages=(
        Passage(
            "What happens to a question",
            (
                (
                    "It goes to the program that serves this page, is answered from the Plan in its "
                    "memory, and is forgotten."
                ),
                "The program writes no log of requests, and no question stands in its error messages.",
            ),
        ),
        Passage(
            "What is kept in this browser",
            (
                ("No cookies and no stored data. The chat and the dossier live in this tab and end with it."),
                (
                    "The address bar does not show which card or question is open, so it does not get into "
                    "the browser's history."
                ),
                (
                    "Two exceptions: a link to a question stays in the history once it is opened, and the "
                    "browser itself may keep for a while what was typed into the light version. If others use "
                    "this device, open a private window."
                ),
                (
                    "What you download, copy or print stays where you put it: delete it yourself if others "
                    "use this device."
                ),
            ),
        ),
        Passage(
            "What the page cannot prevent",
            (
                (
                    "“Leave quickly” empties the page. It does not delete files, and somebody who watches "
                    "the network can see that this page was opened."
                ),
                (
                    "If you opened a link to a card or a question, that link may stand in the history: "
                    "open a private window for it."
                ),
                (
                    "In the light version, and where scripts are switched off, cards, pages and searches open by "
                    "their addresses, and the history keeps those. A question that you type into the light "
                    "version is not in its address. The text of a document beside the Plan always opens by its address, "
                    "in a tab of its own, which “Leave quickly” does not empty."
                ),
                "If the program runs on someone else's computer, that person could have changed it.",
            ),
        ),
        Passage(
            "How to check it",
            (
                (
                    "The program is open source. Its tests ask it questions, then look through browser "
                    "storage, files and messages for them, and let no request to another machine pass."
                ),
            ),
        ),
    ),
    nowhere_else="It goes nowhere else: no language model, no search engine and no statistics service is asked.",
)

RU = PrivacyWords(
    passages=(
        Passage(
            "Что происходит с вопросом",
            (
                (
                    "Он поступает в программу, которая обслуживает эту страницу; она находит ответ в Плане "
                    "и сразу забывает вопрос."
                ),
                "Программа не ведёт журнала запросов, и в её сообщениях об ошибках нет ваших вопросов.",
            ),
        ),
        Passage(
            "Что остаётся в браузере",
            (
                (
                    "Ни файлов cookie, ни сохранённых данных. Чат и подборка существуют только в этой "
                    "вкладке и исчезают вместе с ней."
                ),
                (
                    "В адресной строке не видно, какая карточка или какой вопрос открыты, поэтому в "
                    "историю браузера это не попадает."
                ),
                (
                    "Два исключения: открытая ссылка на вопрос остаётся в истории, а набранное в лёгкой версии "
                    "браузер может сам хранить какое-то время. Если устройством пользуются и другие, откройте "
                    "приватное окно."
                ),
                (
                    "То, что вы скачали, скопировали или распечатали, остаётся там, куда вы это положили: "
                    "удалите сами, если устройством пользуются другие."
                ),
            ),
        ),
        Passage(
            "Чего страница предотвратить не может",
            (
                (
                    "«Быстро уйти» очищает страницу, но не удаляет файлов; тот, кто следит за сетью, может "
                    "увидеть, что страницу открывали."
                ),
                (
                    "Если вы пришли по ссылке на карточку или вопрос, эта ссылка может остаться в истории: "
                    "открывайте её в приватном окне."
                ),
                (
                    "В лёгкой версии и при отключённых скриптах карточки, страницы и поиск открываются по своим "
                    "адресам, и эти адреса остаются в истории. Вопрос, который вы вводите в лёгкой версии, в адрес "
                    "не попадает. Текст документа, добавленного к Плану, всегда открывается по своему адресу и в отдельной "
                    "вкладке, которую «Быстро уйти» не очищает."
                ),
                "Если программа работает на чужом компьютере, его владелец мог её изменить.",
            ),
        ),
        Passage(
            "Как это проверить",
            (
                (
                    "Код программы открыт. Её тесты задают вопросы, а затем ищут их в хранилищах браузера, "
                    "файлах и сообщениях и не пропускают ни одного обращения к другим компьютерам."
                ),
            ),
        ),
    ),
    nowhere_else="Больше он никуда не уходит: ни к языковой модели, ни в поисковую систему, ни в службу статистики.",
)

KK = PrivacyWords(
    passages=(
        Passage(
            "Сұрақпен не болады",
            (
                (
                    "Ол осы бетке қызмет көрсететін бағдарламаға барады; бағдарлама жауапты Жоспардан "
                    "тауып береді де, сұрақты бірден ұмытады."
                ),
                ("Бағдарлама сұраулар журналын жүргізбейді, қате туралы хабарларында сұрақтарыңыз болмайды."),
            ),
        ),
        Passage(
            "Браузерде не қалады",
            (
                (
                    "Cookie файлдары да, сақталған деректер де жоқ. Чат пен жинақ тек осы қойындыда болады "
                    "және онымен бірге жоғалады."
                ),
                (
                    "Мекенжай жолында қай карточка немесе қай сұрақ ашық тұрғаны көрінбейді, сондықтан ол "
                    "браузер тарихына түспейді."
                ),
                (
                    "Екі ерекше жағдай бар: ашылған сұрақ сілтемесі тарихта қалады, ал жеңіл нұсқада терілген "
                    "мәтінді браузердің өзі біраз уақыт сақтауы мүмкін. Құрылғыны басқалар да пайдаланса, "
                    "құпия терезе ашыңыз."
                ),
                (
                    "Жүктеп алған, көшірген немесе басып шығарған нәрсеңіз өзіңіз қойған жерде қалады: "
                    "құрылғыны басқалар да пайдаланса, оны өзіңіз жойыңыз."
                ),
            ),
        ),
        Passage(
            "Бет неден қорғай алмайды",
            (
                (
                    "«Тез шығу» бетті тазалайды, бірақ файлдарды жоймайды; желіні бақылап отырған адам бұл "
                    "беттің ашылғанын көре алады."
                ),
                (
                    "Карточкаға немесе сұраққа сілтеме арқылы келсеңіз, ол сілтеме тарихта қалуы мүмкін: "
                    "оны құпия терезеде ашыңыз."
                ),
                (
                    "Жеңіл нұсқада және скрипттер өшірулі болғанда карточкалар, беттер мен іздеу өз мекенжайымен "
                    "ашылады, ал мекенжайлар тарихта қалады. Жеңіл нұсқада өзіңіз жазған сұрақ мекенжайға түспейді. "
                    "Жоспарға қоса берілген құжаттың мәтіні әрқашан өз мекенжайымен, бөлек қойындыда ашылады; «Тез шығу» ол "
                    "қойындыны тазаламайды."
                ),
                "Бағдарлама бөгде адамның компьютерінде жұмыс істесе, ол адам оны өзгертуі мүмкін.",
            ),
        ),
        Passage(
            "Мұны қалай тексеруге болады",
            (
                (
                    "Бағдарламаның коды ашық. Оның тесттері сұрақ қойып, кейін сол сұрақтарды браузер "
                    "қоймаларынан, файлдар мен хабарлардан іздейді және басқа компьютерлерге бірде-бір "
                    "сұрау жібертпейді."
                ),
            ),
        ),
    ),
    nowhere_else="Басқа ешқайда кетпейді: тілдік модельге де, іздеу жүйесіне де, статистика қызметіне де "
    "жіберілмейді.",
)

PRIVACY_WORDS: Mapping[Language, PrivacyWords] = {"en": EN, "ru": RU, "kk": KK}
