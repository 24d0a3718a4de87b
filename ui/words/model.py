"""What the page says of a language model: whether one is used, where questions go, and how to go without it.

What is told of its sentences stands in `assistant.generation_words`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class ModelWords:
    """The words in one language."""

    off: str
    off_more: str
    outside: str
    """With `{name}` and `{host}`."""
    outside_more: str
    inside: str
    """With `{name}` and `{host}`."""
    inside_more: str
    own: str
    own_on: str
    light: str
    privacy: str
    stop: str
    stopped: str
    stopped_early: str
    send_personal: str
    still_writing: str
    # What the page says of itself, where a language model is used
    about_title: str
    about_outside: str
    """With `{name}` and `{host}`."""
    about_inside: str
    """With `{name}` and `{host}`."""
    about_held_back: str
    about_nowhere_else: str
    about_check: str


EN = ModelWords(
    off="No language model is used.",
    off_more="Answers are the Plan's own words, and your question is passed on to nobody.",
    outside="A language model helps: {name} at {host}, on another computer.",
    outside_more="Your questions and the passages found leave this page's server and are sent there.",
    inside="A language model helps: {name} at {host}, on the computer that serves this page.",
    inside_more="Your questions and the passages found are given to it there.",
    own="The Plan's own words only",
    own_on="No language model from your next question on: answers will be the Plan's own words, and nothing is sent "
    "to it.",
    light="With it an answer can take half a minute.",
    privacy="What you ask is not stored here. This page passes it on to the language model named at the question "
    "box, unless you choose “The Plan's own words only”, and to nobody else.",
    stop="Stop",
    stopped="You stopped the model here.",
    stopped_early="You stopped the language model before it wrote anything. Here are the Plan's own words only.",
    send_personal="Send it all the same",
    still_writing="The answer is still being written. Press “Stop” to ask something else.",
    about_title="What is stored, and where questions go",
    about_outside="The program also sends it, with the earlier questions of this chat and the passages found, to the "
    "language model {name} at {host}, on another computer. Whoever runs that computer decides what is kept there.",
    about_inside="The program also gives it, with the earlier questions of this chat and the passages found, to the "
    "language model {name} at {host}, on the computer that serves this page. Whoever runs that model decides what "
    "it keeps.",
    about_held_back="Nothing is given to the language model where you choose “The Plan's own words only”, where a "
    "question is opened by a link, or where what you ask seems to hold a phone number, an IIN or an e-mail address "
    "and you do not send it all the same.",
    about_nowhere_else="It goes nowhere else: no search engine and no statistics service is asked.",
    about_check="Those tests cannot tell what the language model keeps.",
)

RU = ModelWords(
    off="Языковая модель не используется.",
    off_more="Ответы – слова самого Плана, и ваш вопрос никому не передаётся.",
    outside="Помогает языковая модель {name} на другом компьютере: {host}.",
    outside_more="Ваши вопросы и найденные места Плана уходят с сервера этой страницы туда.",
    inside="Помогает языковая модель {name} на компьютере, который обслуживает эту страницу: {host}.",
    inside_more="Ваши вопросы и найденные места Плана передаются ей там.",
    own="Только слова самого Плана",
    own_on="Со следующего вопроса – без языковой модели: в ответах будут слова самого Плана, и ей ничего не "
    "передаётся.",
    light="С ней ответ может занять полминуты.",
    privacy="Ваши вопросы здесь не сохраняются. Страница передаёт их языковой модели, названной у поля вопроса, "
    "если вы не выбрали «Только слова самого Плана», и больше никому.",
    stop="Остановить",
    stopped="Здесь вы остановили модель.",
    stopped_early="Вы остановили языковую модель до того, как она что-либо написала. Здесь только слова самого Плана.",
    send_personal="Всё равно отправить",
    still_writing="Ответ ещё пишется. Чтобы спросить о другом, нажмите «Остановить».",
    about_title="Что сохраняется и куда уходят вопросы",
    about_outside="Кроме того, программа отправляет его вместе с прежними вопросами этого чата и найденными местами "
    "Плана языковой модели {name} по адресу {host}, на другой компьютер. Что там сохраняется, решает тот, кому он "
    "принадлежит.",
    about_inside="Кроме того, программа передаёт его вместе с прежними вопросами этого чата и найденными местами "
    "Плана языковой модели {name} по адресу {host}, на компьютере, который обслуживает эту страницу. Что она "
    "сохраняет, решает тот, кто её запустил.",
    about_held_back="Языковой модели ничего не передаётся, если вы выбрали «Только слова самого Плана», если вопрос "
    "открыт по ссылке или если в написанном, похоже, есть номер телефона, ИИН или адрес электронной почты, а вы не "
    "решили всё равно его отправить.",
    about_nowhere_else="Больше он никуда не уходит: ни в поисковую систему, ни в службу статистики.",
    about_check="Что сохраняет языковая модель, эти тесты узнать не могут.",
)

KK = ModelWords(
    off="Тілдік модель қолданылмайды.",
    off_more="Жауаптар – Жоспардың өз сөздері, сұрағыңыз ешкімге берілмейді.",
    outside="{name} тілдік моделі көмектеседі, ол басқа компьютерде: {host}.",
    outside_more="Сұрақтарыңыз бен Жоспардан табылған үзінділер бұл беттің серверінен сонда жіберіледі.",
    inside="{name} тілдік моделі көмектеседі, ол осы бетке қызмет көрсететін компьютерде: {host}.",
    inside_more="Сұрақтарыңыз бен Жоспардан табылған үзінділер оған сол жерде беріледі.",
    own="Тек Жоспардың өз сөздері",
    own_on="Келесі сұрақтан бастап – тілдік модельсіз: жауаптарда Жоспардың өз сөздері болады, модельге ештеңе "
    "берілмейді.",
    light="Онымен жауап жарты минутқа созылуы мүмкін.",
    privacy="Сұрақтарыңыз мұнда сақталмайды. Бет оларды сұрақ өрісінің жанында аталған тілдік модельге ғана береді, "
    "басқа ешкімге бермейді; «Тек Жоспардың өз сөздері» дегенді таңдасаңыз, модельге де бермейді.",
    stop="Тоқтату",
    stopped="Модельді осы жерде тоқтаттыңыз.",
    stopped_early="Тілдік модель ештеңе жазып үлгермей тұрып, оны тоқтаттыңыз. Мұнда тек Жоспардың өз сөздері берілген.",
    send_personal="Бәрібір жіберу",
    still_writing="Жауап әлі жазылып жатыр. Басқа нәрсе сұрау үшін «Тоқтату» түймесін басыңыз.",
    about_title="Не сақталады және сұрақтар қайда барады",
    about_outside="Бағдарлама оны осы чаттағы бұрынғы сұрақтармен және Жоспардан табылған үзінділермен бірге басқа "
    "компьютердегі {name} тілдік моделіне, {host} мекенжайына да жібереді. Ол жақта не сақталатынын сол компьютердің "
    "иесі шешеді.",
    about_inside="Бағдарлама оны осы чаттағы бұрынғы сұрақтармен және Жоспардан табылған үзінділермен бірге осы бетке "
    "қызмет көрсететін компьютердегі {name} тілдік моделіне, {host} мекенжайына да береді. Модельдің не сақтайтынын "
    "оны іске қосқан адам шешеді.",
    about_held_back="«Тек Жоспардың өз сөздері» дегенді таңдасаңыз, сұрақ сілтеме арқылы ашылса немесе жазғаныңызда "
    "телефон нөмірі, ЖСН не электрондық пошта мекенжайы бар сияқты болып, оны бәрібір жіберуді шешпесеңіз, тілдік "
    "модельге ештеңе берілмейді.",
    about_nowhere_else="Басқа ешқайда кетпейді: іздеу жүйесіне де, статистика қызметіне де жіберілмейді.",
    about_check="Тілдік модельдің не сақтайтынын бұл тесттер біле алмайды.",
)

MODEL_WORDS: Mapping[Language, ModelWords] = {"en": EN, "ru": RU, "kk": KK}
