"""The words of a pack in English."""

from assistant.packs.session_en import SESSION
from assistant.packs.types import ItemForm
from assistant.packs.wording import CaseWords, LineWords, PackWords, QuizWords

_QUIZ_WORDS = QuizWords(
    intro="Every question is about what the Plan of 2009–2012 says, not about the law in force today. A multiple "
    "choice has one right answer.",
    prompts={
        ItemForm.WHICH_MEASURE: "Which of these measures does the Plan of 2009–2012 recommend on this question?",
        ItemForm.WHO: "According to the Plan of 2009–2012, which of these is named as responsible for this measure?",
        ItemForm.WHEN: "What deadline does the Plan of 2009–2012 set for this measure?",
        ItemForm.GUARANTEE: "Which of these does the Plan of 2009–2012 report as a guarantee already in force at "
        "that time? The others are things it only recommends.",
        ItemForm.CHAPTER: "In which chapter of the Plan of 2009–2012 does this measure stand?",
        ItemForm.TRUE_KIND: "True or false? The Plan of 2009–2012 reports this as a guarantee already in force at "
        "that time.",
        ItemForm.TRUE_WHO: "True or false? This is what the Plan of 2009–2012 says.",
        ItemForm.TRUE_WHEN: "True or false? This is what the Plan of 2009–2012 says.",
        ItemForm.MATCH_WHO: "For each measure find the one body on the right that the Plan of 2009–2012 names as "
        "responsible for it.",
        ItemForm.MATCH_WHEN: "For each measure find its deadline in the Plan of 2009–2012.",
    },
    addressed={
        ItemForm.WHO: "To which of these does the Plan of 2009–2012 address this measure?",
        ItemForm.MATCH_WHO: "For each measure find the one body on the right to which the Plan of 2009–2012 "
        "addresses it.",
    },
    claims={
        ItemForm.TRUE_KIND: "{told}",
        ItemForm.TRUE_WHO: "Measure: {told}. One of those responsible for it: {value}.",
        ItemForm.TRUE_WHEN: "Measure: {told}. Deadline: {value}.",
    },
    claim_addressed="Measure: {told}. One of those it is addressed to: {value}.",
    asks="A person asks: “{question}”",
    chapter="Chapter {number}. {title}",
    true="True",
    false="False",
    only_recommended="The Plan only recommends this; it does not report it as being in force.",
    is_reported="The Plan reports this as a guarantee of that time. Whether it is so today must be checked in the "
    "law in force.",
    others="The others are measures that the Plan recommends: {places}.",
    right_is="In the Plan it is: {value}.",
    name_line="Name (not required):",
    number="Question {number}",
)

EN = PackWords(
    pack="Training pack",
    parts={
        "handout": "Handout",
        "cases": "Case cards",
        "quiz": "Quiz",
        "key": "Answer key",
        "notes": "Notes for the trainer",
    },
    session=SESSION,
    handout_intro="What the National Human Rights Action Plan of 2009–2012 says on the topic “{topic}”. First come "
    "plain words, which the project prepared; then the Plan’s own words with their place. The Plan is quoted in "
    "English, the language of the source. This is not the law in force today and not legal advice.",
    sections={
        "guarantees": (
            "Guarantees as the Plan reports them",
            (
                "What the Constitution, a law or a treaty gave people at that time, as the Plan of 2009 tells it. Laws have "
                "changed since: check what is in force today."
            ),
        ),
        "standards": (
            "International standards and recommendations of other bodies",
            "What treaties and international bodies say, as the Plan tells it.",
        ),
        "findings": (
            "What the Plan finds",
            "How the authors of the Plan saw the situation in 2009: facts, figures and opinions of that year.",
        ),
        "measures": (
            "What the Plan recommends",
            (
                "Measures and proposals for 2009–2012. They are not rights: the Plan asks that these things be done. "
                "Whether they were done, it does not say."
            ),
        ),
    },
    line=LineWords(
        plain="In plain words",
        quotation="The Plan’s words",
        printed="As printed",
        executors="Carried out by",
        addressees="Addressed to",
        deadline="Deadline",
        period="Period of the list",
        recommends="The Plan recommends this: {told}.",
        reports="The Plan reports: {told}",
    ),
    case=CaseWords(
        card="Case card {number}",
        made_up="The people and the story are made up.",
        task="Look for the answers in the handout. Write down the chapter and the page.",
        answers="Answers for the trainer",
        silent="What would you expect here that the Plan does not say?",
        silent_note="This is what the Plan does not say here. {silent}",
        everyday="What people ask: {chapter}",
        desk=(
            "You are helping at the information desk of an organization. Three people come, one after the other, "
            "each with a question. You have only the Plan of 2009–2012 to hand. For each of them: what does the "
            "Plan say, and is it a guarantee, a finding or a measure?"
        ),
        asked="“{question}”",
    ),
    quiz=_QUIZ_WORDS,
    notes=(
        (
            "2009 and today",
            (
                (
                    "Say it at the beginning, before the quiz and at the end: the Plan was approved in 2009 for the years "
                    "2009–2012. It is not the law in force today. What it recommended may have been done since, done "
                    "otherwise, or not done; this pack does not know."
                ),
                (
                    "If somebody asks “Is it so now?”, answer: “These papers cannot tell us. A lawyer can, and so can the "
                    "text of the law in force.”"
                ),
                (
                    "A measure is a recommendation. Of a measure do not say “you have the right to …”; say “the Plan "
                    "recommended that …”. Of a guarantee say “the Plan of 2009 reports that by law …”."
                ),
            ),
        ),
        (
            "Do no harm",
            (
                (
                    "Do not ask people for stories of their own or of their families. That is what the case cards are "
                    "for: the people in them are made up."
                ),
                (
                    "If somebody begins to tell what happened to them, thank them, ask no questions in front of the group "
                    "and offer to talk after the session. Write down no names, make no recordings, and photograph nobody "
                    "without their consent."
                ),
                (
                    "Do not promise that a right will be protected or a case won, and give no legal advice. If somebody "
                    "is in danger right now, help comes first: people near by, the emergency services, a lawyer."
                ),
                (
                    "The topic can hurt. Tell people at the beginning that they may go out without giving a reason, and "
                    "keep a quiet place for them."
                ),
                (
                    "Find out beforehand who helps people in your town: lawyers, crisis centres, organizations. Bring "
                    "their contacts yourself: the Plan has no telephone numbers."
                ),
            ),
        ),
        (
            "Working in groups",
            (
                (
                    "Ask the same three questions of every answer. Where does it stand (chapter and page)? What is it: a "
                    "guarantee, a finding or a measure? What does the Plan leave out?"
                ),
                (
                    "The plain words were prepared by the project; only the quotation is from the Plan. Whoever reads "
                    "English can check the one against the other for the group."
                ),
                (
                    "A handout line may answer more than one card. An answer that people find in another line is right "
                    "too if the quotation says it."
                ),
            ),
        ),
        (
            "The quiz",
            (
                "It is for learning, not an exam. Do not collect the sheets.",
                (
                    "Read out the quotation for every answer. The wrong answers are real as well: they are bodies, "
                    "deadlines and measures from other places of the Plan, so do not say of them “there is no such thing”."
                ),
                "Another pack number gives other questions; the same number always gives the same pack.",
            ),
        ),
        (
            "Everybody can take part",
            (
                (
                    "Ask beforehand what people need: large print, a sign language interpreter, a room without stairs, an "
                    "interpreter of languages, breaks."
                ),
                (
                    "Read every card and every question aloud once. Nobody should have to read or write in front of the "
                    "others."
                ),
            ),
        ),
    ),
    more_groups=(
        "Working in groups",
        (
            "There are {groups} groups and {cases} case cards: several groups work on the same card. Hear one group for "
            "each card; the others add what was left out."
        ),
    ),
    few_items="The quiz has {made} questions instead of {wanted}: on this topic the Plan does not give enough measures "
    "for more questions that have one sure answer.",
    few_cases="There are fewer case cards than usual ({made}).",
    empty_section="On this topic no short line was found for the section “{section}”.",
    anki_who="Who, according to the Plan of 2009–2012, is responsible for this measure? {told}",
    anki_addressed="To whom does the Plan of 2009–2012 address this measure? {told}",
    anki_when="What deadline does the Plan of 2009–2012 set for this measure? {told}",
    anki_kind="Does the Plan of 2009–2012 report this as a guarantee of that time, or only recommend it? {told}",
    anki_measure="What does the Plan of 2009–2012 recommend on this? {question}",
)
