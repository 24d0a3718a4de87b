"""Where the Plan's headings, lists of measures and furniture stand: facts read by eye.

The Plan numbers no chapter and prints headings like text, so their places are stated here, by
line, and checked against the text when it is parsed. Everything between them is parsed.
"""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class ChapterHeading:
    """A chapter's heading: its lines, or None for the front matter."""

    number: int
    lines: tuple[int, int] | None
    last_line: int
    title: str | None = None
    """Given where the Plan prints no heading."""


@dataclass(frozen=True, slots=True)
class SectionHeading:
    """A section's heading."""

    chapter: int
    lines: tuple[int, int]
    last_line: int
    """Last line of the section's text."""
    level: int = 1


class Form(StrEnum):
    """How a list of measures is printed."""

    TABLE = "table"
    LIST = "list"
    UNNUMBERED = "unnumbered"


@dataclass(frozen=True, slots=True)
class MeasureList:
    """A list or table of measures."""

    chapter: int
    name: str | None
    """None for the chapter's main list."""
    slug: str
    """What the unit ids carry after the chapter: `` or `education`."""
    form: Form
    lead_in: tuple[int, int] | None
    """Lines of the sentence that introduces the list."""
    lines: tuple[int, int]
    count: int


CHAPTERS = (
    ChapterHeading(0, None, 254, "Front matter: foreword, opening remarks and introduction"),
    ChapterHeading(1, (255, 255), 407),
    ChapterHeading(2, (408, 408), 834),
    ChapterHeading(3, (835, 835), 1229),
    ChapterHeading(4, (1230, 1230), 1725),
    ChapterHeading(5, (1726, 1726), 2189),
    ChapterHeading(6, (2190, 2190), 2596),
    ChapterHeading(7, (2597, 2597), 2679),
    ChapterHeading(8, (2680, 2681), 3084),
    ChapterHeading(9, (3085, 3086), 3481),
    ChapterHeading(10, (3482, 3482), 3662),
    ChapterHeading(11, (3663, 3663), 4161),
    ChapterHeading(12, (4162, 4162), 4411),
    ChapterHeading(13, (4412, 4412), 5056),
    ChapterHeading(14, (5057, 5057), 5350),
    ChapterHeading(15, (5351, 5351), 5653),
    ChapterHeading(16, (5654, 5654), 5889),
    ChapterHeading(17, (5890, 5891), 6004),
    ChapterHeading(18, (6005, 6005), 6165),
    ChapterHeading(19, (6166, 6167), 6638),
    ChapterHeading(20, (6639, 6639), 7104),
    ChapterHeading(21, (7105, 7105), 7291),
    ChapterHeading(22, (7292, 7292), 7542),
    ChapterHeading(23, (7543, 7543), 7627),
)

SECTIONS = (
    SectionHeading(0, (35, 35), 79),
    SectionHeading(0, (80, 83), 125),
    SectionHeading(0, (126, 126), 254),
    SectionHeading(4, (1262, 1263), 1370),
    SectionHeading(4, (1371, 1371), 1441),
    SectionHeading(4, (1442, 1443), 1472),
    SectionHeading(4, (1473, 1473), 1568),
    SectionHeading(4, (1569, 1570), 1654),
    SectionHeading(4, (1655, 1655), 1692),
    SectionHeading(5, (1936, 1936), 2076),
    SectionHeading(5, (1973, 1974), 1989, level=2),
    SectionHeading(5, (1990, 1992), 1999, level=2),
    SectionHeading(5, (2000, 2000), 2017, level=2),
    SectionHeading(5, (2018, 2018), 2043, level=2),
    SectionHeading(5, (2044, 2044), 2057, level=2),
    SectionHeading(5, (2058, 2058), 2068, level=2),
    SectionHeading(5, (2069, 2069), 2076, level=2),
    SectionHeading(8, (2736, 2736), 2753),
    SectionHeading(8, (2754, 2754), 2785),
    SectionHeading(8, (2786, 2786), 2829),
    SectionHeading(8, (2830, 2831), 2994),
    SectionHeading(8, (2995, 2996), 3045),
    SectionHeading(11, (3686, 3686), 3748),
    SectionHeading(11, (3749, 3750), 3795),
    SectionHeading(11, (3796, 3796), 3866),
    SectionHeading(11, (3867, 3868), 4079),
    SectionHeading(11, (3897, 3897), 3914, level=2),
    SectionHeading(11, (3915, 3915), 4000, level=2),
    SectionHeading(11, (4001, 4001), 4035, level=2),
    SectionHeading(11, (4036, 4036), 4079, level=2),
    SectionHeading(11, (4080, 4080), 4116),
    SectionHeading(13, (4600, 4600), 4701),
    SectionHeading(13, (4702, 4703), 4964),
    SectionHeading(13, (5016, 5017), 5031),
    SectionHeading(13, (5032, 5032), 5038),
    SectionHeading(13, (5039, 5039), 5056),
    SectionHeading(14, (5090, 5091), 5175),
    SectionHeading(14, (5176, 5176), 5195),
    SectionHeading(14, (5196, 5196), 5215),
    SectionHeading(14, (5216, 5216), 5310),
    SectionHeading(17, (5934, 5934), 5985),
    SectionHeading(19, (6276, 6276), 6297),
    SectionHeading(19, (6298, 6298), 6465),
)

MEASURE_LISTS = (
    MeasureList(1, None, "", Form.TABLE, None, (371, 407), 2),
    MeasureList(2, None, "", Form.TABLE, None, (715, 834), 8),
    MeasureList(3, None, "", Form.LIST, (1188, 1190), (1192, 1229), 11),
    MeasureList(4, None, "", Form.LIST, (1693, 1694), (1696, 1725), 9),
    MeasureList(5, None, "", Form.TABLE, (2077, 2080), (2083, 2189), 10),
    MeasureList(6, None, "", Form.TABLE, (2442, 2444), (2447, 2596), 10),
    MeasureList(7, None, "", Form.LIST, (2657, 2659), (2661, 2679), 6),
    MeasureList(8, None, "", Form.LIST, (3063, 3065), (3067, 3084), 5),
    MeasureList(
        9, "standard of living", "standard-of-living", Form.UNNUMBERED, (3219, 3221), (3223, 3243), 5
    ),
    MeasureList(9, None, "", Form.LIST, (3456, 3459), (3461, 3481), 6),
    MeasureList(10, None, "", Form.LIST, (3610, 3612), (3614, 3662), 14),
    MeasureList(11, None, "", Form.LIST, (4117, 4121), (4123, 4161), 8),
    MeasureList(12, None, "", Form.LIST, (4364, 4366), (4368, 4411), 8),
    MeasureList(13, None, "", Form.LIST, (4965, 4968), (4970, 5015), 13),
    MeasureList(13, "labor", "labor", Form.LIST, None, (5019, 5031), 3),
    MeasureList(13, "health", "health", Form.LIST, None, (5034, 5038), 2),
    MeasureList(13, "education", "education", Form.LIST, None, (5041, 5056), 5),
    MeasureList(14, None, "", Form.LIST, (5311, 5313), (5315, 5350), 11),
    MeasureList(15, None, "", Form.LIST, (5635, 5638), (5640, 5653), 4),
    MeasureList(16, None, "", Form.LIST, (5792, 5795), (5797, 5835), 10),
    MeasureList(16, "10", "a10", Form.TABLE, (5833, 5834), (5837, 5889), 4),
    MeasureList(17, "lawyers", "lawyers", Form.UNNUMBERED, (5952, 5953), (5955, 5979), 7),
    MeasureList(17, None, "", Form.LIST, (5986, 5988), (5990, 6004), 3),
    MeasureList(18, None, "", Form.LIST, (6123, 6125), (6127, 6165), 6),
    MeasureList(19, None, "", Form.TABLE, (6466, 6471), (6474, 6638), 10),
    MeasureList(20, None, "", Form.LIST, (6927, 6930), (6932, 7104), 17),
    MeasureList(21, None, "", Form.LIST, (7245, 7248), (7250, 7291), 9),
    MeasureList(22, None, "", Form.LIST, (7479, 7482), (7484, 7542), 12),
)

FURNITURE: dict[str, tuple[int, ...]] = {
    "table header": (370, 714, 2082, 2446, 5836, 6473),
    "page number": (3850, 6596),
    "divider": (1096, 1134, 3046, 3245, 3359, 7454),
    "signature": (76, 77, 79, 122, 124, 125),
}
"""Lines that belong to no unit and no heading."""

PARAGRAPH_STARTS = frozenset({245, 614, 630, 1038, 2024, 4906, 5258, 5534, 7405})
"""Lines that begin a paragraph although nothing in the extraction says so."""
PARAGRAPH_GOES_ON = frozenset({3694})
"""Lines that go on with a paragraph although the extraction looks as if one began."""
