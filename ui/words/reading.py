"""The words around the text of a document that is read."""

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class ReadingWords:
    """Labels of the list of documents and of their texts, in one language."""

    title: str
    intro: str
    only_plan: str
    unchecked: str
    licence: str
    """With `{licence}`."""
    source: str
    """With `{source}`."""
    text_language: str
    """With `{language}`."""
    read: str
    ask: str
    shown: str
    """With `{first}`, `{last}` and `{total}`."""
    part: str
    """With `{part}` and `{parts}`."""
    goes_on: str
    as_in_file: str
    unreadable: str
    what_they_are: str
    new_tab: str


EN = ReadingWords(
    title="Documents",
    intro="The documents that can be read and asked in this copy. The Plan comes with the project; the others were "
    "added by whoever runs this copy.",
    only_plan="No other document has been added to this copy.",
    unchecked="All of this is as stated by whoever added the document; nobody here has checked it. This is not legal advice.",
    licence="Licence: {licence}",
    source="Source of the text: {source}",
    text_language="Language of the text: {language}",
    read="Read",
    ask="Ask this document",
    shown="Added documents {first}–{last} of {total}",
    part="Part {part} of {parts}",
    goes_on="(continued)",
    as_in_file="The words are as in the file that was added; only a word cut at the end of a line is joined. Running heads, "
    "page numbers, tables of contents and footnotes below a rule are left out. Line numbers are those of the text taken "
    "from the file. A program divided the text, so a heading may be wrong.",
    unreadable="The text of this document cannot be read here at present. Whoever runs this copy has to see to it.",
    what_they_are="What these documents are, and their text",
    new_tab="opens in a new tab",
)
RU = ReadingWords(
    title="Документы",
    intro="Документы, которые в этой копии можно читать и по которым можно задавать вопросы. План входит в сам проект; "
    "остальные добавил тот, кто ведёт эту копию.",
    only_plan="Других документов в эту копию не добавлено.",
    unchecked="Всё это указал тот, кто добавил документ; здесь этого никто не проверял. Это не юридическая консультация.",
    licence="Лицензия: {licence}",
    source="Откуда взят текст: {source}",
    text_language="Язык текста: {language}",
    read="Читать",
    ask="Задать вопрос по этому документу",
    shown="Добавленные документы: {first}–{last} из {total}",
    part="Отрывок {part} из {parts}",
    goes_on="(продолжение)",
    as_in_file="Слова такие же, как в добавленном файле; соединены только слова, разорванные в конце строки. Колонтитулы, "
    "номера страниц, оглавления и сноски под чертой опущены. Строки сосчитаны по тексту, взятому из файла. Текст разделила "
    "программа, поэтому заголовок может оказаться неверным.",
    unreadable="Сейчас прочитать здесь текст этого документа нельзя. Исправить это может тот, кто ведёт эту копию.",
    what_they_are="Что это за документы и их текст",
    new_tab="откроется в новой вкладке",
)
KK = ReadingWords(
    title="Құжаттар",
    intro="Осы көшірмеде оқуға және сұрақ қоюға болатын құжаттар. Жоспар жобаның өзімен бірге беріледі, ал қалғандарын осы "
    "көшірмені жүргізетін адам қосқан.",
    only_plan="Бұл көшірмеге басқа құжат қосылмаған.",
    unchecked="Мұның бәрін құжатты қосқан адам көрсеткен; мұнда оны ешкім тексерген жоқ. Бұл заңгерлік кеңес емес.",
    licence="Пайдалану құқығы: {licence}",
    source="Мәтін қайдан алынған: {source}",
    text_language="Мәтіннің тілі: {language}",
    read="Оқу",
    ask="Осы құжат бойынша сұрақ қою",
    shown="Қосылған құжаттар: {first}–{last}, барлығы {total}",
    part="{part}-үзінді, барлығы {parts}",
    goes_on="(жалғасы)",
    as_in_file="Сөздер қосылған файлдағыдай берілген; тек жол соңында бөлінген сөздер біріктірілген. Колонтитулдар, бет "
    "нөмірлері, мазмұны және сызық астындағы ескертпелер көрсетілмейді. Жолдар файлдан алынған мәтін бойынша саналған. "
    "Мәтінді бағдарлама бөлген, сондықтан кейбір тақырып дұрыс болмауы мүмкін.",
    unreadable="Қазір бұл құжаттың мәтінін мұнда оқу мүмкін емес. Мұны осы көшірмені жүргізетін адам ғана түзете алады.",
    what_they_are="Бұл қандай құжаттар және олардың мәтіні",
    new_tab="жаңа қойындыда ашылады",
)
READING_WORDS: Mapping[Language, ReadingWords] = {"en": EN, "ru": RU, "kk": KK}
