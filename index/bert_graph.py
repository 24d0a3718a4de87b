"""A BERT encoder drawn as an ONNX graph of ONNX Runtime's fused operators.

The graph is drawn here, operator by operator, and not traced: what is fused then hangs on no library's
way of tracing, and nothing but the weights is read. It takes texts of one length at a time, so nothing is padded
and nothing masked.

Source of the operators: ONNX Runtime, Contributed Operators (domain `com.microsoft`).
"""

import json
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper
from safetensors.numpy import load_file

from index.bert_names import IDS, VECTOR
from index.local_encoder import read_json
from index.model_files import WEIGHTS, ModelFiles

FUSED: Final = "com.microsoft"
OPSET: Final = 17
"""Newest of ONNX's own operators made use of."""
IR_VERSION: Final = 10
"""Of the file; ONNX Runtime reads it since 1.18."""

Weights = Mapping[str, NDArray[np.float32]]


def make_bert_graph(files: ModelFiles) -> ModelProto | None:
    """The model in single precision; None where it is no BERT with pooling by mean or first word piece."""
    config = read_json(files, "config.json")
    pooling = _pooling(files)
    if pooling is None or not _is_plain_bert(config, files):
        return None
    weights = {name.removeprefix("bert."): row for name, row in load_file(files.folder / WEIGHTS).items()}
    if any(row.dtype != np.float32 for name, row in weights.items() if not name.endswith("position_ids")):
        return None
    return _Drawing(config, weights).draw(pooling)


def _is_plain_bert(config: Mapping[str, Any], files: ModelFiles) -> bool:
    lowered = read_json(files, "sentence_bert_config.json").get("do_lower_case")
    return (
        config.get("model_type") == "bert"
        and config.get("hidden_act") == "gelu"
        and config.get("position_embedding_type", "absolute") == "absolute"
        and not lowered
    )


def _pooling(files: ModelFiles) -> str | None:
    """`mean` or `cls`; None for any other, and where more layers follow."""
    parts = json.loads((files.folder / "modules.json").read_bytes())
    kinds = [str(part["type"]).rpartition(".")[2] for part in parts]
    if kinds not in (["Transformer", "Pooling"], ["Transformer", "Pooling", "Normalize"]):
        return None
    config = read_json(files, f"{parts[1]['path']}/config.json")
    chosen = [name for name, on in config.items() if name.startswith("pooling_mode_") and on is True]
    known = {"pooling_mode_mean_tokens": "mean", "pooling_mode_cls_token": "cls"}
    return known.get(chosen[0]) if len(chosen) == 1 else None


class _Drawing:
    """A graph in the making; each method adds an operator and gives the name of what comes out."""

    def __init__(self, config: Mapping[str, Any], weights: Weights) -> None:
        self._config = config
        self._weights = weights
        self._nodes: list[NodeProto] = []
        self._constants: list[TensorProto] = []

    def draw(self, pooling: str) -> ModelProto:
        """The whole model."""
        hidden = self._embed()
        for layer in range(self._config["num_hidden_layers"]):
            hidden = self._layer(f"encoder.layer.{layer}.", hidden)
        self._pool(hidden, pooling)
        inputs = [helper.make_tensor_value_info(IDS, TensorProto.INT32, ["n", "length"])]
        size = self._config["hidden_size"]
        outputs = [helper.make_tensor_value_info(VECTOR, TensorProto.FLOAT, ["n", size])]
        graph = helper.make_graph(self._nodes, "encoder", inputs, outputs, self._constants)
        domains = [helper.make_opsetid("", OPSET), helper.make_opsetid(FUSED, 1)]
        return helper.make_model(graph, opset_imports=domains, ir_version=IR_VERSION)

    def _embed(self) -> str:
        """Words and places; all text is of the first segment, whose embedding the places carry."""
        name = "embeddings."
        places = self._weights[f"{name}position_embeddings.weight"]
        segment = self._weights[f"{name}token_type_embeddings.weight"][0]
        words = self._constant("words", self._weights[f"{name}word_embeddings.weight"])
        norm = self._norm(f"{name}LayerNorm")
        ins = [IDS, "", words, self._constant("places", places + segment), "", *norm]
        return self._add("EmbedLayerNormalization", ins, epsilon=self._epsilon, outputs=2)

    def _layer(self, name: str, hidden: str) -> str:
        attended = self._attention(f"{name}attention.self.", hidden)
        mixed = self._multiply(attended, f"{name}attention.output.dense")
        hidden = self._skip_norm(mixed, hidden, f"{name}attention.output.")
        wide = self._multiply(hidden, f"{name}intermediate.dense")
        wide = self._add("BiasGelu", [wide, self._bias(f"{name}intermediate.dense")])
        return self._skip_norm(self._multiply(wide, f"{name}output.dense"), hidden, f"{name}output.")

    def _attention(self, name: str, hidden: str) -> str:
        parts = [f"{name}{part}" for part in ("query", "key", "value")]
        weight = np.concatenate([self._weights[f"{part}.weight"].T for part in parts], axis=1)
        bias = np.concatenate([self._weights[f"{part}.bias"] for part in parts])
        ins = [hidden, self._constant(f"{name}weight", weight), self._constant(f"{name}bias", bias)]
        return self._add("Attention", ins, num_heads=self._config["num_attention_heads"])

    def _multiply(self, hidden: str, name: str) -> str:
        weight = self._constant(f"{name}.weight", self._weights[f"{name}.weight"].T)
        return self._plain("MatMul", hidden, weight)

    def _skip_norm(self, hidden: str, skipped: str, name: str) -> str:
        """Layer norm of a sum.

        Not the fused SkipLayerNormalization, whose loops the compiler cannot lay side by side: each word piece
        counts as a channel of InstanceNormalization, which divides by the same deviation in half the time.
        """
        weight, bias = self._norm(f"{name}LayerNorm")
        summed = self._plain("Add", self._plain("Add", hidden, self._bias(f"{name}dense")), skipped)
        normal = self._plain("InstanceNormalization", summed, *self._channels, epsilon=self._epsilon)
        return self._plain("Add", self._plain("Mul", normal, weight), bias)

    @cached_property
    def _channels(self) -> tuple[str, str]:
        """A scale of 1 and a shift of 0 for each word piece: (length,) both."""
        length = self._plain("Shape", IDS, start=1, end=2)
        one, zero = (numpy_helper.from_array(np.array([value], dtype=np.float32)) for value in (1, 0))
        scale = self._plain("ConstantOfShape", length, value=one)
        return scale, self._plain("ConstantOfShape", length, value=zero)

    def _pool(self, hidden: str, pooling: str) -> None:
        """One row a text, of unit length; the sum of its word pieces points where their mean does."""
        if pooling == "mean":
            pieces = self._constant("pieces", np.array([1], dtype=np.int64))
            pooled = self._plain("ReduceSum", hidden, pieces, keepdims=0)
        else:
            start = self._constant("start", np.array(0, dtype=np.int64))
            pooled = self._plain("Gather", hidden, start, axis=1)
        self._nodes.append(helper.make_node("LpNormalization", [pooled], [VECTOR], axis=-1, p=2))

    @property
    def _epsilon(self) -> float:
        return float(self._config["layer_norm_eps"])

    def _norm(self, name: str) -> tuple[str, str]:
        return self._constant(f"{name}.weight", self._weights[f"{name}.weight"]), self._bias(name)

    def _bias(self, name: str) -> str:
        return self._constant(f"{name}.bias", self._weights[f"{name}.bias"])

    def _constant(self, name: str, value: NDArray[Any]) -> str:
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def _plain(self, operator: str, *ins: str, **options: Any) -> str:  # noqa: ANN401  as the library takes them
        """Adds one of ONNX's own operators."""
        return self._add(operator, ins, domain="", **options)

    def _add(
        self,
        operator: str,
        ins: Sequence[str],
        *,
        domain: str = FUSED,
        outputs: int = 1,
        **options: Any,  # noqa: ANN401  as the library takes them
    ) -> str:
        """Adds an operator; of several outputs the first is made use of."""
        outs = [f"{operator}.{len(self._nodes)}.{place}" for place in range(outputs)]
        self._nodes.append(helper.make_node(operator, ins, outs, domain=domain, **options))
        return outs[0]
