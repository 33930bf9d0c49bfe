"""Starts the window: the frame and the kept board at once, everything else behind them.

This module and what it imports at its top is loaded before anything can be seen, so it names
neither the law, the letters nor the library of the store; they are loaded by ``_opened``, in
another thread.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from karen_app import __version__
from karen_app.clock import SystemClock
from karen_app.display import missing_library
from karen_app.domain.call import Call, Wanted
from karen_app.domain.errors import KarenError
from karen_app.domain.kept_card import CardsKey, maker_of
from karen_app.fonts import fonts_folder
from karen_app.persistence.call_box import CallBox
from karen_app.persistence.glance import glance, is_plain
from karen_app.persistence.lock import FolderLock
from karen_app.persistence.rules_mark import built_in_rules, known_fingerprint
from karen_app.persistence.settings_file import SettingsFile
from karen_app.services.settings import Language
from karen_app.services.views.kept_cards import kept_board

if TYPE_CHECKING:
    from karen_app.bootstrap import Karen
    from karen_app.paths import Places
    from karen_app.services.settings import Settings
    from karen_app.services.views.board import Board
    from karen_app.ui.first_view import FirstView
    from karen_app.ui.opening import Wish


def run_window(places: Places, arguments: list[str], call: Call = Call()) -> int:
    """Open the window and the store; gives the exit code when the window is closed.

    ``call`` says what the window is for. Where Karen runs already, it does that in its window
    and this start ends at once. A store that is locked or damaged is asked about; leaving those
    questions ends the program with 1, as an error of its own does after it was told.
    """
    box = CallBox(places.data)
    if FolderLock(places.data).is_held() and box.hand_over(call):
        return 0
    from karen_app.ui.crash import catch_uncaught
    from karen_app.ui.first_view import FirstView, Surroundings, make_application

    fonts = fonts_folder()
    application = make_application(arguments, fonts)
    state = places.settings.with_name("window.ini")
    around = Surroundings(fonts, state, str(places.data), box)
    settings = _settings(places)
    first = FirstView(application, settings.load(), around)
    begin_log = partial(_begin_log, places)
    catch_uncaught(first.window, begin_log=begin_log)
    try:
        return _run(first, places, settings, call)
    except Exception as error:  # noqa: BLE001 - whatever it is, a person is told
        begin_log()
        first.tasks.end()  # nothing more is asked of a store that is closed
        _tell_end(error)
        first.end()
        return 1


def _run(first: FirstView, places: Places, settings: SettingsFile, call: Call) -> int:
    """Show what is kept, open the store, work; gives the exit code."""
    from karen_app.ui.messages import Boxes
    from karen_app.ui.opening import ask_passphrase, open_store

    if is_plain(places.data):
        chosen = settings.load()
        begins_with_board = chosen.saw_first_run and call.wanted is Wanted.WINDOW
        first.show(partial(_kept, places, chosen) if begins_with_board else None)
    karen = open_store(
        lambda wish: first.wait_for(partial(_opened, places, settings, wish)),
        Boxes(first.window),
        ask_passphrase,
    )
    if karen is None:
        first.end()
        return 1
    try:
        if first.was_closed:
            first.end()
            return 0
        from karen_app.ui.app import Shell

        shell = Shell(first.application, karen.use_cases, first.surroundings, first=first)
        shell.watch_errors()
        shell.start(call)
        return shell.run()
    finally:
        karen.close()


def _tell_end(error: Exception) -> None:
    """Say why the program ends; what there is a sentence for is told in it."""
    from karen_app.ui.crash import tell_end
    from karen_app.ui.messages import Boxes
    from karen_app.ui.words import say, translate

    sentence = say(error.message) if isinstance(error, KarenError) else None
    if isinstance(error, ImportError):
        sentence = missing_library(error)
    if sentence is None:
        tell_end(error)
    else:
        Boxes(None).warn(translate("Crash", "Karen has to close"), sentence)


def _settings(places: Places) -> SettingsFile:
    """What the person chose, read once; a very first start begins in the desktop's language."""
    from karen_app.ui.words import language_of_system

    file = SettingsFile(places.settings)
    settings = file.load()
    if places.settings.exists() or file.kept_broken is not None:
        return file
    file.begin_with(replace(settings, language=Language(language_of_system())))
    return file


def _kept(places: Places, settings: Settings) -> Board | None:
    """The board as it was kept by this program under these rules, judged for today.

    The law is not loaded yet, so its rules are known by a mark; without one nothing is shown. A
    rulebook of the person's own may lie on a disk that answers slowly, and is waited for.
    """
    if settings.store_url or settings.rules_folder:
        return None
    rules = known_fingerprint(places.cache, built_in_rules())
    if rules is None:
        return None
    today = SystemClock().today()
    key = CardsKey(settings.language.value, maker_of(__version__, rules))
    found = glance(places.data, key, today)
    return None if found is None else kept_board(found.cards, today, len(found.to_make))


def _begin_log(places: Places) -> None:
    from karen_app.logs import start_logging

    start_logging(places.logs)


def _opened(places: Places, settings: SettingsFile, wish: Wish) -> Karen:
    """Start the log, load the rest of the program, open the store; raises as ``open_karen``."""
    _begin_log(places)
    import karen_app.ui.app  # noqa: F401 - so that the window's thread does not load it
    from karen_app.bootstrap import Opening, open_karen

    opening = Opening(wish.typed, wish.over_other_host, wish.recover, wish.plain)
    return open_karen(places, opening=opening, settings=settings)
