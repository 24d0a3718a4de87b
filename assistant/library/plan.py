"""The Plan as an entry of the list of documents; it needs no manifest, for it comes with the project."""

import datetime as dt

from assistant.library.words import PLAN_TITLE
from corpus.library.ids import PLAN_ID
from corpus.library.manifest import DocumentKind, DocumentManifest, DocumentState

PLAN_MANIFEST = DocumentManifest(
    document_id=PLAN_ID,
    titles=PLAN_TITLE,
    kind=DocumentKind.PLAN,
    issuer="Republic of Kazakhstan",
    date="2009-05-05",
    language="en",
    source="",
    licence="",
    state=DocumentState.ENDED,
    stated_on=dt.date(2013, 1, 1),
    period="2009-2012",
)
