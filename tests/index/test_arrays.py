"""Reading NumPy's files."""

import io
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from index.arrays import load_array


def test_many_threads_read_files_at_once(tmp_path: Path) -> None:
    path = tmp_path / "rows.npy"
    np.save(path, np.arange(12.0).reshape(3, 4))
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: load_array(path), range(2_000)))
    assert all(array.shape == (3, 4) and array[2, 3] == 11 for array in found)


def test_a_mapped_file_stays_on_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "rows.npy"
    np.save(path, np.arange(4))
    assert isinstance(load_array(path, mapped="r"), np.memmap)


def test_objects_are_refused() -> None:
    file = io.BytesIO()
    np.save(file, np.array([{"code": "run"}], dtype=object), allow_pickle=True)
    file.seek(0)
    with pytest.raises(ValueError, match="allow_pickle=False"):
        load_array(file)
