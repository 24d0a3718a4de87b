"""The query adapter: a few texts with made-up targets, and questions in words it has not seen."""

import numpy as np
import pytest

from index.adapter import QueryAdapter, read_adapter
from index.encoder import Vectors
from index.learning import train_adapter

TEXTS = {
    "pension": (
        "Пенсия по старости\nкогда назначат пенсию, какой размер пенсии",
        "Пенсионеру не платят пенсию\nпенсионные выплаты пенсионерам",
        "Зейнетақы тағайындау\nқартайғанда зейнетақы қанша болады",
        "Зейнеткерге зейнетақы төлемейді\nзейнетақыны кешіктірді",
    ),
    "police": (
        "Полиция задержала брата ночью\nправа задержанного в полиции",
        "Задержание полицией\nполицейский задержал подростка",
        "Полиция ағамды ұстап кетті\nұсталған адамның құқығы",
        "Полицейлер баланы ұстады\nполицияда ұсталғандар",
    ),
    "school": (
        "Ребёнка не берут в школу\nобучение школьников",
        "Школа отказала ребёнку\nшкольное обучение детей",
        "Баланы мектепке алмай жатыр\nмектепте оқыту",
        "Мектеп баланы қабылдамады\nмектептегі оқушылар",
    ),
}
TARGETS = tuple(TEXTS)


@pytest.fixture(scope="module")
def adapter() -> QueryAdapter:
    return trained()


def trained() -> QueryAdapter:
    texts = [text for written in TEXTS.values() for text in written]
    return train_adapter(texts, np.repeat(np.eye(3, dtype=np.float32), 4, axis=0))


def encoded(adapter: QueryAdapter, text: str) -> Vectors:
    vector = adapter.encode(text)
    assert vector is not None
    return vector


def pointed_at(adapter: QueryAdapter, text: str) -> str:
    """The target nearest, which must be nearer than any other by a good part."""
    cosines = encoded(adapter, text)[0]
    second, first = np.sort(cosines)[-2:]
    assert first > second + 0.2
    return TARGETS[int(np.argmax(cosines))]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("о пенсиях", "pension"),
        ("моей матери задерживают пенсии", "pension"),
        ("зейнетақымды неге азайтты", "pension"),
        ("задержали полицейские", "police"),
        ("полицейлердің ұстауы", "police"),
        ("школьницу выгнали", "school"),
        ("мектебіміздегі оқушыларды", "school"),
    ],
)
def test_a_question_in_other_forms_of_the_words_points_to_its_matter(
    adapter: QueryAdapter, text: str, target: str
) -> None:
    assert text.lower() not in " ".join(text for written in TEXTS.values() for text in written).lower()
    assert pointed_at(adapter, text) == target


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("пенсею", "pension"),
        ("пенсинер", "pension"),
        ("полцией", "police"),
        ("шкоольник", "school"),
        ("зейнетақсы", "pension"),
        ("зейнетакы", "pension"),
        ("Полиция агамды устап кетти", "police"),
        ("окушылар", "school"),
    ],
)
def test_typing_slips_and_missing_kazakh_letters_do_not_lead_astray(
    adapter: QueryAdapter, text: str, target: str
) -> None:
    assert pointed_at(adapter, text) == target


def test_a_keyboard_without_kazakh_letters_gives_the_same_vector(adapter: QueryAdapter) -> None:
    right, folded = encoded(adapter, "зейнетақы төлемейді"), encoded(adapter, "зейнетакы толемейди")
    assert float(right[0] @ folded[0]) > 0.95


@pytest.mark.parametrize("text", ["", "???", "hello world", "2009", "и в на", "xyz Ψυχή", "\ud800"])
def test_a_text_without_a_known_term_has_no_vector(adapter: QueryAdapter, text: str) -> None:
    assert adapter.encode(text) is None


def test_unknown_words_beside_known_ones_change_nothing(adapter: QueryAdapter) -> None:
    known, with_others = encoded(adapter, "пенсии"), encoded(adapter, "пенсии hello 2009")
    assert with_others.tolist() == known.tolist()


def test_a_vector_is_one_row_of_unit_length(adapter: QueryAdapter) -> None:
    for text in ("пенсия", "школа полиция пенсия", "зейнетақы " * 50):
        vector = encoded(adapter, text)
        assert vector.shape == (1, 3)
        assert vector.dtype == np.float32
        assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-5)


def test_targets_of_any_width_are_learnt() -> None:
    targets = np.array([[0, 0, 0.6, 0.8]] * 2 + [[1, 0, 0, 0]] * 2, dtype=np.float32)
    texts = [*TEXTS["pension"][:2], *TEXTS["school"][:2]]
    vector = encoded(train_adapter(texts, targets), "пенсии")
    assert vector[0] == pytest.approx([0, 0, 0.6, 0.8], abs=0.15)


def test_a_word_of_a_single_text_is_not_learnt() -> None:
    adapter = train_adapter([*TEXTS["school"][:2], "жирафы"], np.eye(3, dtype=np.float32))
    assert adapter.encode("жирафы") is None
    assert adapter.encode("школа") is not None


def test_training_twice_gives_the_same_bytes(adapter: QueryAdapter) -> None:
    again = trained()
    assert again.to_bytes() == adapter.to_bytes()
    assert again.matrix.tobytes() == adapter.matrix.tobytes()


def test_the_terms_stand_in_an_order_that_no_process_changes(adapter: QueryAdapter) -> None:
    assert list(adapter.weights) == sorted(adapter.weights)
    assert len(adapter.weights) == len(adapter.matrix) > 50


def test_an_adapter_read_back_gives_the_same_vectors(adapter: QueryAdapter) -> None:
    back = read_adapter(adapter.to_bytes(), adapter.matrix.copy())
    for text in ("о пенсиях", "полицейлердің ұстауы", "школа и полиция", "зейнетакы"):
        assert encoded(back, text).tolist() == encoded(adapter, text).tolist()
    assert back.encode("hello") is None


def test_a_matrix_of_another_shape_is_refused(adapter: QueryAdapter) -> None:
    for matrix in (adapter.matrix[:-1], adapter.matrix[:, :2], adapter.matrix.T, adapter.matrix[0]):
        with pytest.raises(ValueError, match=r"\d+ terms for a matrix of the shape"):
            read_adapter(adapter.to_bytes(), matrix)


def test_without_samples_nothing_is_known_and_it_is_kept_all_the_same() -> None:
    empty = train_adapter([], np.zeros((0, 3), dtype=np.float32))
    assert empty.matrix.shape == (0, 3)
    for adapter in (empty, read_adapter(empty.to_bytes(), empty.matrix)):
        assert adapter.encode("пенсия по старости") is None
