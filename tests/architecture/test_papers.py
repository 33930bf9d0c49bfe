"""What the papers name exists: links, pictures, paths, make targets, options, worked examples."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path

import pytest

from karen_app import __version__, cli, cli_jobs
from legal_rules import assess, command_line, load_rulebook, read_case
from letters import lint, load_catalogue
from tests.architecture.source_tree import ROOT

GUIDES = ("docs/README.md", "docs/guide.pl.md", "docs/guide.en.md", "docs/guide.uk.md")
PAPERS = (
    *("README.md", "README.pl.md", "CONTRIBUTING.md", "CHANGELOG.md", "GLOSSARY.md"),
    *("PRIVACY.md", "SECURITY.md", "packaging/RELEASE.md", "packaging/windows/README.md"),
    *("packaging/macos/README.md", "legal_rules/README.md", "legal_rules/CHANGELOG.md"),
    *("letters/README.md", "karen_app/samples/README.md", "karen_app/services/README.md"),
    *GUIDES,
)
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
TARGET = re.compile(r"\bmake ([a-z][a-z-]*)")
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")
PLACE = re.compile(r"^[\w.-]+(/[\w.-]+)*/?$")
ROOTS = ("karen_app/", "letters/", "legal_rules/", "tests/", "packaging/", "docs/", ".ci/")
WRITTEN_BY_RUNS = {"docs/performance.md", "docs/reliability.md"}
OF_MAKE = {"--write"}  # goes through ARGS to the benchmarks
LARGEST_PICTURE = 400_000
LARGEST_LETTER = 200_000


def text_of(paper: str) -> str:
    return (ROOT / paper).read_text(encoding="utf-8")


def code_of(paper: str) -> list[str]:
    """Everything a paper sets as code, without the marks around it."""
    return [found.strip("`") for found in CODE.findall(text_of(paper))]


def faulty_links(paper: str, text: str) -> list[str]:
    """Links of a text that lead to no file; those to the web are not looked at."""
    folder = (ROOT / paper).parent
    found = [link.partition("#")[0] for link in LINK.findall(text)]
    return [
        link
        for link in found
        if link and "://" not in link and not (folder / link).resolve().exists()
    ]


def faulty_places(paper: str, code: list[str]) -> list[str]:
    """Paths set as code that begin like a path of the project and are not there."""
    words = {word for piece in code for word in piece.split()}
    named = {word for word in words if word.startswith(ROOTS) and PLACE.match(word)}
    near = (ROOT, (ROOT / paper).parent)
    return sorted(
        word for word in named - WRITTEN_BY_RUNS if not any((base / word).exists() for base in near)
    )


@cache
def targets() -> frozenset[str]:
    return frozenset(re.findall(r"^([a-z-]+):", text_of("Makefile"), re.MULTILINE))


@cache
def options() -> frozenset[str]:
    """Every option of Karen's command line and of the law's own."""
    jobs = cli_jobs.parser()
    helps = [cli._parser().format_help(), command_line._parser().format_help()]
    for action in (*jobs._actions, *command_line._parser()._actions):
        if isinstance(action.choices, dict):
            helps += [job.format_help() for job in action.choices.values()]
    return frozenset(OPTION.findall(" ".join(helps)))


@pytest.mark.parametrize("paper", PAPERS)
def test_every_link_leads_somewhere(paper: str) -> None:
    assert faulty_links(paper, text_of(paper)) == []


@pytest.mark.parametrize("paper", PAPERS)
def test_every_path_is_there(paper: str) -> None:
    assert faulty_places(paper, code_of(paper)) == []


@pytest.mark.parametrize("paper", PAPERS)
def test_every_make_target_is_there(paper: str) -> None:
    named = {target for piece in code_of(paper) for target in TARGET.findall(piece)}
    assert named <= targets()


@pytest.mark.parametrize("paper", ["README.md", "README.pl.md", "CHANGELOG.md", *GUIDES])
def test_every_option_is_known(paper: str) -> None:
    named = {option for piece in code_of(paper) for option in OPTION.findall(piece)}
    assert named <= options() | OF_MAKE


@pytest.mark.parametrize("paper", ["README.md", "README.pl.md", "CHANGELOG.md", *GUIDES])
def test_every_job_of_the_command_is_known(paper: str) -> None:
    named = {job for piece in code_of(paper) for job in re.findall(r"\bkaren ([a-z]+)\b", piece)}
    assert named <= set(cli.JOBS)


def test_pictures_are_small() -> None:
    pictures = sorted((ROOT / "docs").rglob("*.png"))
    assert pictures
    too_large = [one.name for one in pictures if one.stat().st_size > LARGEST_PICTURE]
    assert too_large == []
    assert (ROOT / "docs" / "letter.png").stat().st_size < LARGEST_LETTER


def test_a_wrong_word_is_noticed() -> None:
    text = "[gone](docs/gone.md) `karen_app/gone.py` [there](README.md) `tests/accept.py`"
    assert faulty_links("README.md", text) == ["docs/gone.md"]
    assert faulty_places("README.md", ["karen_app/gone.py", "tests/accept.py"]) == [
        "karen_app/gone.py"
    ]
    assert "dance" not in targets()
    assert "--guess" not in options()


def test_the_changes_name_this_version() -> None:
    assert f"## {__version__}" in text_of("CHANGELOG.md")


def test_the_number_of_letters_is_true() -> None:
    shipped = list((ROOT / "letters" / "templates").glob("*/*.toml"))
    assert len(shipped) == 50
    assert "fifty kinds" in text_of("README.md")
    assert "pięćdziesiąt rodzajów" in text_of("README.pl.md")


def test_each_sample_story_has_its_part_of_the_guide() -> None:
    guide = text_of("docs/guide.pl.md")
    titles = [
        re.search(r'^title = "(.+)"$', path.read_text(encoding="utf-8"), re.MULTILINE)
        for path in sorted((ROOT / "karen_app" / "samples").glob("*.toml"))
    ]
    assert len(titles) == 9
    for number, title in enumerate(titles, start=1):
        assert title is not None
        assert f"\n## {number}. {title[1]}" in guide


def test_words_in_quotes_stand_in_the_window() -> None:
    """Button words the Polish guide quotes are those of the Polish catalogue."""
    catalogue = text_of("karen_app/ui/resources/translations/karen_pl.ts").replace("&quot;", '"')
    for words in (
        *("Zapisz zdarzenie", "Co się stało?", "Pokaż jako tabelę", "Usuń przykłady"),
        *("Twój ruch", "Czekamy na nich", "Kończy się w ciągu 3 miesięcy", "Dlaczego ta data?"),
        *("Najpierw obejrzę przykłady", "Tylko dla Ciebie", "Wysłałem lub wysłałam"),
        *("Oś czasu PDF", "Porównaj dalsze drogi", "Przyszła odpowiedź", "Od razu do formularza"),
        *(
            "Sprawa na jednej stronie",
            "Przekaż sprawę jako plik",
            "Zrób kopię teraz",
            "Bezpieczeństwo danych",
        ),
        *(
            "Przypomnij, że reklamację uważa się za uznaną",
            "Czego nie możesz żądać",
            "Warto wiedzieć",
        ),
    ):
        assert words in text_of("docs/guide.pl.md")
        assert f">{words}<" in catalogue, words


def blocks(paper: str, after: str) -> list[str]:
    """The TOML blocks of a paper that stand after a heading."""
    text = text_of(paper)
    return re.findall(r"```toml\n(.*?)```", text[text.index(after) :], re.DOTALL)


def test_worked_example_of_the_law_works(tmp_path: Path) -> None:
    """The new version of a rule is taken in, and the day it counts is the one written there."""
    act, last_day, version, _example = blocks("legal_rules/README.md", "## Worked example")
    rules = tmp_path / "rules"
    shutil.copytree(ROOT / "legal_rules" / "data", rules)
    acts = rules / "acts.toml"
    acts.write_text(f"{acts.read_text(encoding='utf-8')}\n{act}", encoding="utf-8")
    rule = rules / "rules" / "escalation" / "court-appeal-2w.toml"
    old = rule.read_text(encoding="utf-8")
    changed = re.sub(r"^in_force = .*$", last_day.strip(), old, count=1, flags=re.MULTILINE)
    assert changed != old
    rule.write_text(f"{changed}\n{version}", encoding="utf-8")
    case = {
        "as_of": "2027-07-02",
        "contract": {"kind": "goods"},
        "events": [{"kind": "judgment_reasons_received", "on": "2027-07-01"}],
    }
    rulebook = load_rulebook(rules)
    answer = assess(read_case(case, rulebook), rulebook)
    found = {one.rule: one for one in answer.deadlines}
    assert "court-appeal-2w" not in found
    assert str(found["court-appeal-1m"].safe_date) == "2027-08-01"
    assert str(found["court-appeal-1m"].legal_date) == "2027-08-02"


def test_template_of_the_letter_guide_is_in_order(tmp_path: Path) -> None:
    (template,) = blocks("letters/README.md", "## A template of your own")
    (tmp_path / "loyalty-points.toml").write_text(template, encoding="utf-8")
    catalogue = load_catalogue(tmp_path)
    assert catalogue.get("loyalty-points").kinds == ()
    assert lint(catalogue) == []
