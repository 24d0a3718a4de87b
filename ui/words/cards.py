"""The words around the ready cards; the cards' own texts are in `corpus/data/cards`."""

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class CardWords:
    """Labels of a card and of the list of cards in one language."""

    heading: str
    intro: str
    prepared: str
    silent: str
    bodies: str
    contacts: str
    """With `{date}`."""
    ask_on: str
    quotation: str
    pdf: str
    picture: str
    print_it: str
    copy: str
    qr: str
    all_cards: str


EN = CardWords(
    heading="Ready cards",
    intro="What the Plan says on matters that cannot wait, gathered on one card each. No typing is needed.",
    prepared="The plain words were prepared by the project; the quotations are the Plan's own.",
    silent="What the Plan does not say",
    bodies="Whom to turn to",
    contacts="Contacts, as of {date}",
    ask_on="Ask on",
    quotation="In the words of the Plan",
    pdf="PDF to print or send",
    picture="Picture to send",
    print_it="Print",
    copy="Copy link to this card",
    qr="QR code with the address of this card",
    all_cards="All ready cards",
)

RU = CardWords(
    heading="Готовые карточки",
    intro="Что сказано в Плане о делах, которые не ждут: каждая тема – на одной карточке. Печатать ничего не нужно.",
    prepared="Пересказ простыми словами подготовлен проектом, цитаты взяты из Плана.",
    silent="О чём в Плане не сказано",
    bodies="К кому обратиться",
    contacts="Контакты на {date}",
    ask_on="Спросить ещё",
    quotation="Словами Плана",
    pdf="PDF для печати и отправки",
    picture="Картинка для отправки",
    print_it="Распечатать",
    copy="Скопировать ссылку на карточку",
    qr="QR-код с адресом этой карточки",
    all_cards="Все готовые карточки",
)

KK = CardWords(
    heading="Дайын карточкалар",
    intro="Кейінге қалдыруға болмайтын жағдайлар туралы Жоспарда не айтылған: әр тақырып – бір карточкада. "
    "Ештеңе теру керек емес.",
    prepared="Қарапайым тілмен айтылғанын жоба дайындаған, дәйексөздер Жоспардан алынған.",
    silent="Жоспарда айтылмаған мәселелер",
    bodies="Кімге жүгінуге болады",
    contacts="{date} күнгі байланыс деректері",
    ask_on="Әрі қарай сұрау",
    quotation="Жоспардың өз сөзімен",
    pdf="Басып шығаруға және жіберуге арналған PDF",
    picture="Жіберуге арналған сурет",
    print_it="Басып шығару",
    copy="Карточка сілтемесін көшіру",
    qr="Осы карточканың мекенжайы жазылған QR-код",
    all_cards="Барлық дайын карточкалар",
)

CARD_WORDS: Mapping[Language, CardWords] = {"en": EN, "ru": RU, "kk": KK}
