"""All forms of a Kazakh word meet in one stem."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.kazakh import fold_kazakh, stem_kazakh

FORMS = {
    "бала": "бала балалар балалары балаларым балаларымыздың баласы баласына баласын балаға балам балада",
    "кукык": "құқық құқықтар құқықтарым құқықтарымды құқығы құқығым құқығымыз құқықтан құқыққа кукыктары",
    "адам": "адам адамдар адамның адамға адамы адамдардың адамдармен",
    "сот": "сот сотта соттар соты сотқа соттың сотпен соттан соттағы",
    "корга": "қорғау қорғайды қорғауға қорғады қорғаған қорғаймын қорғауды қорғауы",
    "мектеп": "мектеп мектепте мектептер мектебі мектепке мектептен мектебіміз",
    "ел": "ел елде елдің елге елдер",
    "уй": "үй үйде үйім үйіне үйі үйлер үйден",
    "жумыс": "жұмыс жұмысы жұмыстан жұмысымнан жұмыссыз жұмыстар",
    "билим": "білім білімі білімін білімге",
    "айел": "әйел әйелдер әйелдің әйелі әйелді әйелдерге",
    "бар": "бару барамын барады барған барып барса барасыз бармайды",
    "турме": "түрме түрмеде түрмедегі түрмеге түрмеден",
    "зейнетакы": "зейнетақы зейнетақысы зейнетақының зейнетақыны",
    "зан": "заң заңдар заңды заңның заңы заңға заңдағы",
    "кала": "қала қалада қаланың қалалар қаладағы",
    "комек": "көмек көмекке көмегі көмектің көмегін",
    "мугедек": "мүгедек мүгедектер мүгедектің мүгедектерге мүгедегі",
    "сайла": "сайлау сайлауға сайлаудың сайлаған сайлайды",
    "ур": "ұру ұрады ұрды ұрған ұрса ұрып ұрамын",
    "полиция": "полиция полицияға полициядан полицияның полициясы",
}


@pytest.mark.parametrize(("stem", "forms"), FORMS.items())
def test_forms_of_a_word_share_its_stem(stem: str, forms: str) -> None:
    assert {form: stem_kazakh(form) for form in forms.split()} == dict.fromkeys(forms.split(), stem)


def test_different_words_keep_apart() -> None:
    assert len({stem_kazakh(word) for word in FORMS}) == len(FORMS)


def test_short_words_stay_whole() -> None:
    assert [stem_kazakh(word) for word in ("жоқ", "ер", "не", "ма")] == ["жок", "ер", "не", "ма"]


@given(st.text(alphabet="абгдежзиклмнопрстуфхшыэяәғқңөұүһі", max_size=24))
def test_stemming_a_stem_changes_nothing_and_letters_may_be_folded_before(word: str) -> None:
    stem = stem_kazakh(word)
    assert stem_kazakh(stem) == stem
    assert stem_kazakh(fold_kazakh(word)) == stem
