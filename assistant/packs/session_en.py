"""The words of a session plan in English."""

from assistant.packs.types import Level
from assistant.packs.wording import SessionWords, StepWords

_OPENING = (
    "Say what the session is about. Agree on the rules: nobody has to tell anything of their own life, what is said "
    "here stays here, everybody may go out at any time. Say aloud: the Plan is of 2009 and is not the law in force "
    "today."
)
_PLAN = (
    "Tell what the Plan is: a national human rights action plan approved in 2009 for the years 2009–2012. Show one "
    "line of each section of the handout: a guarantee that the Plan reports, a finding, a measure that it recommends. "
    "Ask: what is the difference?"
)
_READING = "Give out the handout. People read in pairs. {reading}"
_CASES = (
    "Form small groups ({groups} in all) and give each a case card. The groups look for the answers in the handout and "
    "write down the chapter and the page of each."
)
_REPORT = (
    "For every case card one group tells its answers, the others add to them. Ask each time: where does it stand? Is "
    "it a guarantee that the Plan reports, or a measure that it recommends? What does the Plan not say?"
)
_QUIZ = "Everybody answers alone. Nobody has to show their sheet or name their score."
_KEY = "Go through the quiz item by item. Read out the right answer with its quotation and page."
_CLOSING = (
    "Everybody names one thing they will pass on to somebody else. Say once more: in a real case, ask a lawyer what "
    "the law in force today says."
)
_SORTING = (
    "Read out lines of the handout in mixed order, without their headings. People raise a sheet with G (a guarantee "
    "that the Plan reports) or M (a measure that it only recommends). Discuss each line on which they differ."
)

SESSION = SessionWords(
    title="Session plan",
    goals="Goals",
    materials="Materials",
    steps="Steps",
    time="Minutes",
    does="What you do",
    minutes="{minutes} minutes",
    size="{size} people",
    seed="pack No. {seed}",
    levels={Level.BASIC: "basic level", Level.ADVANCED: "advanced level"},
    even="{groups} groups of {least} people",
    uneven="{groups} groups of {least} or {most} people",
    goal_list={
        Level.BASIC: (
            "Participants can say in their own words what the Plan of 2009–2012 says on the topic.",
            "They tell a guarantee that the Plan reports from a measure that it only recommends.",
            "They can find a place in the Plan by its chapter, action and page.",
            "They know that the Plan is not the law in force today, and whom to ask about that law.",
        ),
        Level.ADVANCED: (
            "Participants can quote what the Plan of 2009–2012 says on the topic, with chapter, action and page.",
            "They tell guarantees, standards, findings and measures apart in the wording itself.",
            "For a measure they can name who is to carry it out, or to whom it is addressed, and by when.",
            "They know what the Plan leaves out, and that it is not the law in force today.",
        ),
    },
    material_list=(
        "Handout: {size} copies",
        "Case cards: one for each group ({groups})",
        "Quiz without answers: {size} copies",
        "Answer key and notes: for you only",
        "Pens, a clock, a large sheet of paper or a board",
    ),
    reading={
        Level.BASIC: "Each pair marks one line they find important and one they do not understand.",
        Level.ADVANCED: "Each pair marks who is to carry out each measure, or to whom it is addressed, and by when, "
        "and one place where the wording leaves something open.",
    },
    plans={
        45: (
            StepWords(5, "Opening", _OPENING),
            StepWords(10, "Reading the handout", _READING, ("handout",)),
            StepWords(
                15,
                "Case cards",
                _CASES + " In the last five minutes each group names one thing that the Plan "
                "says and one that it does not.",
                ("handout", "cases"),
            ),
            StepWords(10, "Quiz", _QUIZ + " Then read out the answers with their pages.", ("quiz", "key")),
            StepWords(5, "Closing", _CLOSING),
        ),
        90: (
            StepWords(5, "Opening", _OPENING),
            StepWords(10, "What the Plan is", _PLAN, ("handout", "notes")),
            StepWords(15, "Reading the handout", _READING, ("handout",)),
            StepWords(25, "Case cards", _CASES, ("handout", "cases")),
            StepWords(15, "What the groups found", _REPORT, ("cases",)),
            StepWords(
                15,
                "Quiz",
                _QUIZ + " Then read out the answers with their quotations and pages.",
                ("quiz", "key"),
            ),
            StepWords(5, "Closing", _CLOSING),
        ),
        180: (
            StepWords(10, "Opening", _OPENING),
            StepWords(15, "What the Plan is", _PLAN, ("handout", "notes")),
            StepWords(20, "Reading the handout", _READING, ("handout",)),
            StepWords(30, "Case cards", _CASES, ("handout", "cases")),
            StepWords(20, "What the groups found", _REPORT, ("cases",)),
            StepWords(15, "Break", "Keep an eye on people who look troubled, and be there for a quiet word."),
            StepWords(20, "Guarantee or measure?", _SORTING, ("handout",)),
            StepWords(25, "Quiz", _QUIZ, ("quiz",)),
            StepWords(15, "Going through the answers", _KEY, ("key",)),
            StepWords(10, "Closing", _CLOSING),
        ),
    },
)
