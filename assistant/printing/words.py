"""The fixed words of prints, in three languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class PrintWords:
    """The fixed words in one language."""

    warning: str
    """Under the title of a card."""
    guarantee: str
    """Beside the filled square."""
    otherwise: str
    """Beside the outlined square."""
    how_to_read: str
    """What is large and what stands in italics."""
    silent: str
    bodies: str
    contacts: str
    contacts_from: str
    """Whose they are: never the Plan's."""
    contacts_date: str
    """With the day on which the operator last tried them."""
    phone: str
    address: str
    printed: str
    """With the day of the print."""


PRINT_WORDS: Mapping[Language, PrintWords] = MappingProxyType(
    {
        "en": PrintWords(
            warning="The Plan of 2009-2012. Not the law in force. Not legal advice.",
            guarantee="a guarantee in force, as the Plan of 2009 reports it",
            otherwise="anything else: a recommendation, a finding, a standard",
            how_to_read="Upright: plain words, prepared by the project. In italics: the Plan’s own words.",
            silent="What the Plan does not say",
            bodies="Whom to turn to",
            contacts="Contacts",
            contacts_from="Given by whoever runs this copy of the assistant, not by the Plan.",
            contacts_date="Last checked: {date}",
            phone="Telephone",
            address="Address",
            printed="Printed: {date}",
        ),
        "ru": PrintWords(
            warning="План 2009–2012 годов. Не действующий закон. Не юридическая консультация.",
            guarantee="действующая гарантия, как её описывает План 2009 года",
            otherwise="иное: рекомендация, вывод, стандарт",
            how_to_read="Прямым шрифтом – простые слова, подготовленные проектом; "
            "курсивом – слова самого Плана, на английском.",
            silent="О чём в Плане не сказано",
            bodies="К кому обратиться",
            contacts="Контакты",
            contacts_from="Указаны теми, кто установил эту копию помощника, а не Планом.",
            contacts_date="Последняя проверка: {date}",
            phone="Телефон",
            address="Адрес",
            printed="Напечатано {date}",
        ),
        "kk": PrintWords(
            warning="2009–2012 жылдарға арналған Жоспар. Қолданыстағы заң емес. Заңгерлік кеңес емес.",
            guarantee="2009 жылғы Жоспар баяндаған қолданыстағы кепілдік",
            otherwise="басқасы: ұсыным, тұжырым, стандарт",
            how_to_read="Тік әріппен – жоба дайындаған қарапайым сөздер, "
            "көлбеу әріппен – Жоспардың өз сөздері, ағылшынша.",
            silent="Жоспарда айтылмаған мәселелер",
            bodies="Кімге жүгінуге болады",
            contacts="Байланыс деректері",
            contacts_from="Оларды Жоспар емес, көмекшінің осы көшірмесін орнатқандар көрсеткен.",
            contacts_date="Соңғы рет тексерілген күні: {date}",
            phone="Телефон",
            address="Мекенжайы",
            printed="Басылды: {date}",
        ),
    }
)
