"""Office files without the minute they were made in."""

import re
from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_PROPERTIES = "docProps/core.xml"
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")


def settle(data: bytes, day: date) -> bytes:
    """The same Office file with every time in it set to the beginning of a day.

    So the same table gives the same bytes, and a file tells nothing of when a person asked for it but
    the day that it names itself.
    """
    out = BytesIO()
    with ZipFile(BytesIO(data)) as made, ZipFile(out, "w", ZIP_DEFLATED) as settled:
        for name in made.namelist():
            content = made.read(name)
            if name == _PROPERTIES:
                content = _MODIFIED.sub(rb"\g<1>" + f"{day.isoformat()}T00:00:00Z".encode(), content)
            entry = ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            settled.writestr(entry, content)
    return out.getvalue()
