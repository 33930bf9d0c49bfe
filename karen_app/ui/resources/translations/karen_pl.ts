<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Karen</source>
        <translation>O programie Karen</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC). Font: Lato (OFL). Window: Qt (LGPL).</source>
        <translation>Ikony: Lucide (ISC). Czcionka: Lato (OFL). Okno: Qt (LGPL).</translation>
    </message>
    <message>
        <source>Karen gives information and papers. It is not legal advice by a lawyer, and nobody but you decides what is sent. Where a case is large or unclear, take the case on one page to the consumer ombudsman of your town: the advice there is free.</source>
        <translation>Karen daje informacje i pisma. To nie jest porada prawna prawnika, a o tym, co zostanie wysłane, decydujesz tylko Ty. Gdy sprawa jest duża lub niejasna, zanieś „Sprawę na jednej stronie” do rzecznika konsumentów w swoim mieście: porada jest tam bezpłatna.</translation>
    </message>
    <message>
        <source>Nothing goes online. Your data stay in {folder}.</source>
        <translation>Nic nie trafia do sieci. Twoje dane zostają w {folder}.</translation>
    </message>
    <message>
        <source>Version {version}, law as of edition {edition}.</source>
        <translation>Wersja {version}, stan prawny: wydanie {edition}.</translation>
    </message>
    <message>
        <source>Whose work is in Karen</source>
        <translation>Czyja praca jest w Karen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Karen</source>
        <translation>O programie Karen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Bring in, hand over</source>
        <translation>Wczytaj, przekaż</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Close what is open; what was typed stays as a draft</source>
        <translation>Zamknij to, co otwarte; wpisany tekst zostaje jako szkic</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edycja</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Przejdź do</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Keyboard and help</source>
        <translation>Klawiatura i pomoc</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Pisma</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>Log an event</source>
        <translation>Zapisz zdarzenie</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Otwórz menu</translation>
    </message>
    <message>
        <source>Press what is marked</source>
        <translation>Naciśnij to, co zaznaczone</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Pokaż od nowa</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Zestawienia</translation>
    </message>
    <message>
        <source>Safety of the data</source>
        <translation>Bezpieczeństwo danych</translation>
    </message>
    <message>
        <source>Save what is on the page</source>
        <translation>Zapisz to, co jest na stronie</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Szukaj we wszystkim</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>To the first of the recent cases; Alt+2 to the second, and so on</source>
        <translation>Do pierwszej z ostatnich spraw; Alt+2 do drugiej i tak dalej</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>Do następnego pola lub przycisku</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>Do poprzedniego</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
</context>
<context>
    <name>Album</name>
    <message>
        <source>Choose files</source>
        <translation>Wybierz pliki</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Photos and files can be dropped here.</source>
        <translation>Zdjęcia i pliki można tu przeciągnąć.</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <translation>Obraz: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>There is no picture and no file in the clipboard.</source>
        <translation>W schowku nie ma obrazu ani pliku.</translation>
    </message>
    <message>
        <source>What does {name} show?</source>
        <translation>Co pokazuje {name}?</translation>
    </message>
    <message>
        <source>pasted {number}.png</source>
        <translation>wklejone {number}.png</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation><numerusform>I jeszcze %n podobny.</numerusform><numerusform>I jeszcze %n podobne.</numerusform><numerusform>I jeszcze %n podobnych.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Attach %n file(s) to this case? One undo takes all out again.</source>
        <translation><numerusform>Dodać %n plik do tej sprawy? Jedno cofnięcie zabierze go z powrotem.</numerusform><numerusform>Dodać %n pliki do tej sprawy? Jedno cofnięcie zabierze wszystkie z powrotem.</numerusform><numerusform>Dodać %n plików do tej sprawy? Jedno cofnięcie zabierze wszystkie z powrotem.</numerusform></translation>
    </message>
    <message>
        <source>Attach them all</source>
        <translation>Dodaj wszystkie</translation>
    </message>
    <message>
        <source>Checking what was dropped</source>
        <translation>Sprawdzanie upuszczonych plików</translation>
    </message>
    <message numerus="yes">
        <source>Copying %n file(s)</source>
        <translation><numerusform>Kopiowanie %n pliku</numerusform><numerusform>Kopiowanie %n plików</numerusform><numerusform>Kopiowanie %n plików</numerusform></translation>
    </message>
    <message>
        <source>Kept, but be careful</source>
        <translation>Zachowano, ale ostrożnie</translation>
    </message>
    <message>
        <source>Not every file was taken</source>
        <translation>Nie wszystkie pliki dodano</translation>
    </message>
    <message>
        <source>That is a lot of files</source>
        <translation>To dużo plików</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation><numerusform>jeszcze %n w tabeli</numerusform><numerusform>jeszcze %n w tabeli</numerusform><numerusform>jeszcze %n w tabeli</numerusform></translation>
    </message>
    <message>
        <source>Begin your first case</source>
        <translation>Zacznij pierwszą sprawę</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Expires within three months</source>
        <translation>Kończy się w ciągu 3 miesięcy</translation>
    </message>
    <message numerus="yes">
        <source>Good day. %n case(s) left to look at.</source>
        <translation><numerusform>Dzień dobry. Do przejrzenia została jedna sprawa.</numerusform><numerusform>Dzień dobry. Do przejrzenia zostały %n sprawy.</numerusform><numerusform>Dzień dobry. Do przejrzenia zostało %n spraw.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Good day. %n matter(s) wait for you,</source>
        <translation><numerusform>Dzień dobry. Jedna sprawa czeka na Ciebie,</numerusform><numerusform>Dzień dobry. %n sprawy czekają na Ciebie,</numerusform><numerusform>Dzień dobry. %n spraw czeka na Ciebie,</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Good day. %n matter(s) wait for you.</source>
        <translation><numerusform>Dzień dobry. Jedna sprawa czeka na Ciebie.</numerusform><numerusform>Dzień dobry. %n sprawy czekają na Ciebie.</numerusform><numerusform>Dzień dobry. %n spraw czeka na Ciebie.</numerusform></translation>
    </message>
    <message>
        <source>Good day. Nothing is written down yet.</source>
        <translation>Dzień dobry. Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>Good day. Nothing needs you today.</source>
        <translation>Dzień dobry. Dziś nic nie czeka na Ciebie.</translation>
    </message>
    <message>
        <source>Good day. Reading your cases…</source>
        <translation>Dzień dobry. Czytam Twoje sprawy…</translation>
    </message>
    <message numerus="yes">
        <source>Good day. You only wait for %n answer(s).</source>
        <translation><numerusform>Dzień dobry. Czekasz tylko na jedną odpowiedź.</numerusform><numerusform>Dzień dobry. Czekasz tylko na %n odpowiedzi.</numerusform><numerusform>Dzień dobry. Czekasz tylko na %n odpowiedzi.</numerusform></translation>
    </message>
    <message>
        <source>Look at sample stories</source>
        <translation>Zobacz przykładowe historie</translation>
    </message>
    <message>
        <source>No claim runs out within three months.</source>
        <translation>W ciągu trzech miesięcy nie kończy się żaden termin na dochodzenie roszczeń.</translation>
    </message>
    <message>
        <source>Nobody owes you an answer.</source>
        <translation>Nikt nie jest Ci winien odpowiedzi.</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Cisza</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Pokaż jako karty</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>There is nothing for you to do now.</source>
        <translation>Teraz nic nie jest po Twojej stronie.</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>We wait for them</source>
        <translation>Czekamy na nich</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>What needs you will appear here.</source>
        <translation>Tu stanie to, co czeka na Ciebie.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Whose move</source>
        <translation>Czyj ruch</translation>
    </message>
    <message>
        <source>Write down what happened: the visit, the call, the refusal. Karen says what the law gives you and until when, writes the letter and keeps the proof.</source>
        <translation>Zapisz, co się stało: wizytę, telefon, odmowę. Karen powie, co daje Ci prawo i do kiedy, napisze pismo i zachowa dowody.</translation>
    </message>
    <message>
        <source>Your move</source>
        <translation>Twój ruch</translation>
    </message>
    <message numerus="yes">
        <source>for %n answer(s) you wait.</source>
        <translation><numerusform>na jedną odpowiedź czekasz Ty.</numerusform><numerusform>na %n odpowiedzi czekasz Ty.</numerusform><numerusform>na %n odpowiedzi czekasz Ty.</numerusform></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>jeszcze %n</numerusform><numerusform>jeszcze %n</numerusform><numerusform>jeszcze %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more come up as these are done.</source>
        <translation><numerusform>Jeszcze %n pokaże się, gdy załatwisz te.</numerusform><numerusform>Jeszcze %n pokażą się, gdy załatwisz te.</numerusform><numerusform>Jeszcze %n pokaże się, gdy załatwisz te.</numerusform></translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>As a month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>For another calendar</source>
        <translation>Do innego kalendarza</translation>
    </message>
    <message>
        <source>Karen is looking through the cases …</source>
        <translation>Karen przegląda sprawy…</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Następny miesiąc</translation>
    </message>
    <message>
        <source>No date to come. Dates appear here as soon as a clock runs.</source>
        <translation>Nie ma nadchodzących dat. Pojawią się, gdy ruszy pierwszy termin.</translation>
    </message>
    <message>
        <source>Nothing waits for you. Karen looks every hour.</source>
        <translation>Nic na Ciebie nie czeka. Karen sprawdza co godzinę.</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>To the case</source>
        <translation>Do sprawy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message numerus="yes">
        <source>%n broken promise(s)</source>
        <translation><numerusform>%n złamana obietnica</numerusform><numerusform>%n złamane obietnice</numerusform><numerusform>%n złamanych obietnic</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation><numerusform>został %n dzień</numerusform><numerusform>zostały %n dni</numerusform><numerusform>zostało %n dni</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation><numerusform>%n zdarzenie</numerusform><numerusform>%n zdarzenia</numerusform><numerusform>%n zdarzeń</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) without a proof</source>
        <translation><numerusform>%n fakt bez dowodu</numerusform><numerusform>%n fakty bez dowodu</numerusform><numerusform>%n faktów bez dowodu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) lost</source>
        <translation><numerusform>stracona %n minuta</numerusform><numerusform>stracone %n minuty</numerusform><numerusform>straconych %n minut</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation><numerusform>%n osoba</numerusform><numerusform>%n osoby</numerusform><numerusform>%n osób</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) not open yet, and why</source>
        <translation><numerusform>jeszcze %n niedostępna droga i dlaczego</numerusform><numerusform>jeszcze %n niedostępne drogi i dlaczego</numerusform><numerusform>jeszcze %n niedostępnych dróg i dlaczego</numerusform></translation>
    </message>
    <message>
        <source>A reply came</source>
        <translation>Przyszła odpowiedź</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dodaj pliki</translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation>Dodaj dowód</translation>
    </message>
    <message>
        <source>Another fact</source>
        <translation>Inny fakt</translation>
    </message>
    <message>
        <source>Basis: {law}</source>
        <translation>Podstawa: {law}</translation>
    </message>
    <message>
        <source>Case of Karen (*.zip)</source>
        <translation>Sprawa Karen (*.zip)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Zamknij sprawę</translation>
    </message>
    <message>
        <source>Closes off</source>
        <translation>Zamyka</translation>
    </message>
    <message>
        <source>Compare the further ways</source>
        <translation>Porównaj dalsze drogi</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Terminy</translation>
    </message>
    <message>
        <source>Drop photos, receipts and mails here. Karen keeps a copy.</source>
        <translation>Upuść tu zdjęcia, paragony i maile. Karen zachowa kopię.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Every fact has something that shows it.</source>
        <translation>Każdy fakt ma coś, co go pokazuje.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Files for this case</source>
        <translation>Pliki do tej sprawy</translation>
    </message>
    <message>
        <source>Further ways</source>
        <translation>Dalsze drogi</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>Hand the case over</source>
        <translation>Przekaż sprawę</translation>
    </message>
    <message>
        <source>Hand the case over as a file</source>
        <translation>Przekaż sprawę jako plik</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia zmian</translation>
    </message>
    <message>
        <source>It was broken</source>
        <translation>Złamana</translation>
    </message>
    <message>
        <source>It was kept</source>
        <translation>Dotrzymana</translation>
    </message>
    <message>
        <source>Law as of edition {edition}.</source>
        <translation>Stan prawa: edycja {edition}.</translation>
    </message>
    <message>
        <source>Letters and proof</source>
        <translation>Pisma i dowody doręczenia</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Przedawnienie</translation>
    </message>
    <message>
        <source>List of evidence as PDF</source>
        <translation>Lista dowodów jako PDF</translation>
    </message>
    <message>
        <source>Log an encounter</source>
        <translation>Zapisz zdarzenie</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Pieniądze</translation>
    </message>
    <message>
        <source>More for this case</source>
        <translation>Więcej dla tej sprawy</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Nowe pismo</translation>
    </message>
    <message>
        <source>Next step: {what}</source>
        <translation>Następny krok: {what}</translation>
    </message>
    <message>
        <source>No clock runs yet. It starts when the first fact with a date is written down.</source>
        <translation>Żaden termin jeszcze nie biegnie. Ruszy z pierwszym zapisanym faktem, który ma datę.</translation>
    </message>
    <message>
        <source>No letter yet. Karen writes one from what is in the log.</source>
        <translation>Nie ma jeszcze pisma. Karen napisze je z tego, co jest w przebiegu.</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Begin with the first visit.</source>
        <translation>Nic jeszcze nie zapisano. Zacznij od pierwszej wizyty.</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Otwórz sprawę ponownie</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Przypnij na górze</translation>
    </message>
    <message>
        <source>Prepare the letter</source>
        <translation>Przygotuj pismo</translation>
    </message>
    <message>
        <source>Promised by {day}: {what}</source>
        <translation>Obiecano do {day}: {what}</translation>
    </message>
    <message>
        <source>Promised: {what}</source>
        <translation>Obiecano: {what}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation><numerusform>Pokaż jeszcze %n</numerusform><numerusform>Pokaż jeszcze %n</numerusform><numerusform>Pokaż jeszcze %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Show more files (%n left)</source>
        <translation><numerusform>Pokaż więcej plików (jeszcze %n)</numerusform><numerusform>Pokaż więcej plików (jeszcze %n)</numerusform><numerusform>Pokaż więcej plików (jeszcze %n)</numerusform></translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Pokaż całą historię</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Wciąż otwarte</translation>
    </message>
    <message>
        <source>The account of this case</source>
        <translation>Rachunek tej sprawy</translation>
    </message>
    <message>
        <source>The case on one page</source>
        <translation>Sprawa na jednej stronie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Timeline PDF</source>
        <translation>Oś czasu PDF</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Odepnij</translation>
    </message>
    <message>
        <source>What became of the promise?</source>
        <translation>Co się stało z obietnicą?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>What must be shown</source>
        <translation>Co trzeba wykazać</translation>
    </message>
    <message>
        <source>What the law asks</source>
        <translation>O co pyta prawo</translation>
    </message>
    <message>
        <source>What you cannot demand</source>
        <translation>Czego nie możesz żądać</translation>
    </message>
    <message>
        <source>What you may demand</source>
        <translation>Czego możesz żądać</translation>
    </message>
    <message>
        <source>Write down when it was:</source>
        <translation>Zapisz, kiedy to było:</translation>
    </message>
    <message>
        <source>Writing the case and its files</source>
        <translation>Zapisywanie sprawy z plikami</translation>
    </message>
    <message>
        <source>Written: {name}. Your private notes are not in it.</source>
        <translation>Zapisano: {name}. Nie ma w nim Twoich prywatnych notatek.</translation>
    </message>
    <message>
        <source>Your story</source>
        <translation>Twoja historia</translation>
    </message>
    <message>
        <source>a way for later, no duty; waits for: {what}</source>
        <translation>droga na później, nie obowiązek; czeka na: {what}</translation>
    </message>
    <message>
        <source>bought on {day}</source>
        <translation>kupione {day}</translation>
    </message>
    <message>
        <source>by law {day}</source>
        <translation>prawnie {day}</translation>
    </message>
    <message>
        <source>client: {name}</source>
        <translation>kto reklamuje: {name}</translation>
    </message>
    <message>
        <source>day {day} of {days}</source>
        <translation>dzień {day} z {days}</translation>
    </message>
    <message>
        <source>demand: {what}</source>
        <translation>żądanie: {what}</translation>
    </message>
    <message>
        <source>exhibit {number}</source>
        <translation>załącznik nr {number}</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>brak pliku</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brakuje</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>nr {number}</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>niedostępne</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>możliwe teraz</translation>
    </message>
    <message>
        <source>proof no. {numbers}</source>
        <translation>dowód nr {numbers}</translation>
    </message>
    <message>
        <source>safe {day}</source>
        <translation>bezpiecznie {day}</translation>
    </message>
    <message>
        <source>ticket {number}</source>
        <translation>zgłoszenie {number}</translation>
    </message>
    <message numerus="yes">
        <source>told again %n time(s)</source>
        <translation><numerusform>powtórzone %n raz</numerusform><numerusform>powtórzone %n razy</numerusform><numerusform>powtórzone %n razy</numerusform></translation>
    </message>
    <message>
        <source>tracking number {number}</source>
        <translation>numer nadania {number}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>waits for: {what}</source>
        <translation>czeka na: {what}</translation>
    </message>
    <message>
        <source>witness: {name}</source>
        <translation>świadek: {name}</translation>
    </message>
    <message>
        <source>{title}: {owner}, {state}, from {day}.</source>
        <translation>{title}: {owner}, {state}, od {day}.</translation>
    </message>
    <message>
        <source>{title}: {owner}, {state}, last day {day}.</source>
        <translation>{title}: {owner}, {state}, ostatni dzień {day}.</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Account for the refund</source>
        <translation>Konto do zwrotu</translation>
    </message>
    <message>
        <source>Address for replies</source>
        <translation>Adres do odpowiedzi</translation>
    </message>
    <message>
        <source>Address of the firm</source>
        <translation>Adres firmy</translation>
    </message>
    <message>
        <source>Begin typing the name</source>
        <translation>Zacznij wpisywać nazwę</translation>
    </message>
    <message>
        <source>Day of the purchase or contract</source>
        <translation>Dzień zakupu lub umowy</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail for complaints</source>
        <translation>E-mail do reklamacji</translation>
    </message>
    <message>
        <source>Edit the case</source>
        <translation>Edycja sprawy</translation>
    </message>
    <message>
        <source>Firm, office or person. Known ones are offered as you type.</source>
        <translation>Firma, urząd lub osoba. Znane firmy podpowiadają się podczas pisania.</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Four short steps. You may leave open what you do not know.</source>
        <translation>Cztery krótkie kroki. Czego nie wiesz, zostaw puste.</translation>
    </message>
    <message>
        <source>Full name for the letter</source>
        <translation>Pełna nazwa do pisma</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>How it began and what is wrong. Dates help.</source>
        <translation>Jak się zaczęło i co jest nie tak. Daty pomagają.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>How the letters speak</source>
        <translation>Jak mówią pisma</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Nie wiem</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>Jeszcze nie wiem</translation>
    </message>
    <message>
        <source>In this matter</source>
        <translation>W tej sprawie</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>It decides which law holds. You can change it later.</source>
        <translation>Od tego zależy, które prawo obowiązuje. Można to później zmienić.</translation>
    </message>
    <message>
        <source>It is on the receipt, bill or contract, e.g. ButyPlus sp. z o.o.</source>
        <translation>Stoi na paragonie, rachunku lub umowie, np. ButyPlus sp. z o.o.</translation>
    </message>
    <message>
        <source>Karen shows on the page of the case what the law gives you.</source>
        <translation>Na stronie sprawy Karen pokaże, co daje Ci prawo.</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Nazwa sprawy</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>Order or receipt number</source>
        <translation>Numer zamówienia lub paragonu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Zapisz sprawę</translation>
    </message>
    <message>
        <source>Short, so that you find it again.</source>
        <translation>Krótka, żeby łatwo ją znaleźć.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Krok {step} z {steps}</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <translation>Czego chcesz?</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>Co dokładnie?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>O co chodzi?</translation>
    </message>
    <message>
        <source>Where was it bought?</source>
        <translation>Gdzie kupiono?</translation>
    </message>
    <message>
        <source>Who complains?</source>
        <translation>Kto reklamuje?</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>O kogo chodzi?</translation>
    </message>
    <message>
        <source>With telephone, energy and water: the number of the customer.</source>
        <translation>Przy telefonie, prądzie, gazie, cieple i wodzie: numer klienta.</translation>
    </message>
    <message>
        <source>a week in Crete for two</source>
        <translation>tydzień na Krecie dla dwojga</translation>
    </message>
    <message>
        <source>bill for September and October</source>
        <translation>rachunek za wrzesień i październik</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>sprawdzono {day}</translation>
    </message>
    <message>
        <source>flight LO 281 Warsaw – London</source>
        <translation>lot LO 281 Warszawa – Londyn</translation>
    </message>
    <message>
        <source>gym membership for a year</source>
        <translation>karnet na siłownię na rok</translation>
    </message>
    <message>
        <source>internet at home, 300 Mb/s</source>
        <translation>internet domowy, 300 Mb/s</translation>
    </message>
    <message>
        <source>me; fill in the fields below once</source>
        <translation>ja: dane wpisuje się raz, poniżej</translation>
    </message>
    <message>
        <source>parcel with a lamp</source>
        <translation>paczka z lampą</translation>
    </message>
    <message>
        <source>repair of a washing machine</source>
        <translation>naprawa pralki</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>ktoś nowy</translation>
    </message>
    <message>
        <source>subscription of films</source>
        <translation>abonament na filmy</translation>
    </message>
    <message>
        <source>the price back and an apology</source>
        <translation>zwrot ceny i przeprosiny</translation>
    </message>
    <message>
        <source>train IC 5310 Kraków – Gdynia</source>
        <translation>pociąg IC 5310 Kraków – Gdynia</translation>
    </message>
    <message>
        <source>winter boots, size 38</source>
        <translation>buty zimowe, rozmiar 38</translation>
    </message>
    <message>
        <source>“Kupiłam” or “kupiłem”; neutral words fit everybody.</source>
        <translation>„Kupiłam” czy „kupiłem”; bez rodzaju pasuje każdemu.</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation><numerusform>%n sprawa</numerusform><numerusform>%n sprawy</numerusform><numerusform>%n spraw</numerusform></translation>
    </message>
    <message>
        <source>Begin your first case</source>
        <translation>Zacznij pierwszą sprawę</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Zawęź listę</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nowa sprawa</translation>
    </message>
    <message>
        <source>No case fits. Type less, or empty the field.</source>
        <translation>Żadna sprawa nie pasuje. Wpisz mniej albo wyczyść pole.</translation>
    </message>
    <message>
        <source>No case yet. Say what happened; Karen asks for the rest.</source>
        <translation>Nie ma jeszcze żadnej sprawy. Powiedz, co się stało; o resztę Karen zapyta.</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>Account for the refund</source>
        <translation>Konto do zwrotu</translation>
    </message>
    <message>
        <source>Address for replies</source>
        <translation>Adres do odpowiedzi</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Wszystkie sprawy</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>How the letters speak</source>
        <translation>Jak mówią pisma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Nobody yet. A client is written down with the first case.</source>
        <translation>Nie ma jeszcze nikogo. Klient pojawi się z pierwszą sprawą.</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Otwarte sprawy</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Zwykle</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Choose one</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Zamknij sprawę</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Jak się skończyło?</translation>
    </message>
    <message>
        <source>How much came back</source>
        <translation>Ile wróciło</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Twoimi słowami</translation>
    </message>
    <message>
        <source>Leave it empty where it was not about money.</source>
        <translation>Zostaw puste, jeśli nie chodziło o pieniądze.</translation>
    </message>
    <message>
        <source>Nothing is lost: the case can be opened again at any time.</source>
        <translation>Nic nie ginie: sprawę można w każdej chwili otworzyć ponownie.</translation>
    </message>
    <message>
        <source>The end of the matter</source>
        <translation>Koniec sprawy</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Back to the window</source>
        <translation>Wróć do okna</translation>
    </message>
    <message>
        <source>Close Karen</source>
        <translation>Zamknij Karen</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Skopiuj szczegóły</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Szczegóły błędu</translation>
    </message>
    <message>
        <source>For whoever looks into it (no content of your cases, nothing is sent):</source>
        <translation>Dla osoby, która to zbada (bez treści Twoich spraw, nic nie jest wysyłane):</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Pracuj dalej</translation>
    </message>
    <message>
        <source>Karen has to close</source>
        <translation>Karen musi się zamknąć</translation>
    </message>
    <message>
        <source>Karen stumbled over an error of its own and has to close. Everything saved before is on the disk. Open Karen once more; if it happens again, pass the details on.</source>
        <translation>Karen potknęła się o własny błąd i musi się zamknąć. Wszystko, co zapisano wcześniej, jest na dysku. Otwórz Karen ponownie; jeśli to się powtórzy, przekaż szczegóły komuś, kto to zbada.</translation>
    </message>
    <message>
        <source>Karen stumbled over an error of its own. Everything saved before is on the disk, and what you were typing is kept as a draft. You can go on working; if it happens again, close Karen and open it once more.</source>
        <translation>Karen potknęła się o własny błąd. Wszystko, co zapisano wcześniej, jest na dysku, a to, co było wpisywane, zostało jako szkic. Można pracować dalej; jeśli to się powtórzy, zamknij Karen i otwórz ją ponownie.</translation>
    </message>
    <message>
        <source>Something went wrong in Karen</source>
        <translation>Karen napotkała błąd</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>Nie udało się tego zrobić</translation>
    </message>
    <message>
        <source>What you typed is still in the window. Put right what is in the way, then try again; until then leave Karen open.</source>
        <translation>To, co wpisano, nadal stoi w oknie. Usuń przeszkodę i spróbuj ponownie; do tego czasu nie zamykaj Karen.</translation>
    </message>
    <message>
        <source>Your records are safe.</source>
        <translation>Twoje zapisy są bezpieczne.</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>00-000</source>
        <translation>00-000</translation>
    </message>
    <message>
        <source>A file is no text. Add it to the evidence of the case.</source>
        <translation>Plik nie jest tekstem. Dodaj go do dowodów w sprawie.</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Wybierz z kalendarza</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Następny miesiąc</translation>
    </message>
    <message>
        <source>Only the first {count} characters fit here; the rest was left out. Attach a longer text as a file.</source>
        <translation>Zmieści się tu tylko pierwsze {count} znaków; reszta została pominięta. Dłuższy tekst dodaj jako plik.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Ulica i numer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dzień.miesiąc.rok</translation>
    </message>
    <message>
        <source>hour:minutes</source>
        <translation>godzina:minuty</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>A case that somebody handed over from their Karen, as a .zip or a folder. Drop it here or choose it. Everything is checked before anything is stored.</source>
        <translation>Sprawa, którą ktoś przekazał ze swojej Karen, jako .zip albo folder. Upuść ją tutaj albo wybierz. Wszystko jest sprawdzane, zanim cokolwiek zostanie zapisane.</translation>
    </message>
    <message>
        <source>All cases as a table</source>
        <translation>Wszystkie sprawy jako tabela</translation>
    </message>
    <message>
        <source>All dates for a calendar</source>
        <translation>Wszystkie terminy do kalendarza</translation>
    </message>
    <message>
        <source>Bring in a case</source>
        <translation>Wczytaj sprawę</translation>
    </message>
    <message>
        <source>Bring in, hand over</source>
        <translation>Wczytaj, przekaż</translation>
    </message>
    <message>
        <source>Bringing in a case</source>
        <translation>Wczytywanie sprawy</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Dates for a calendar</source>
        <translation>Terminy do kalendarza</translation>
    </message>
    <message>
        <source>Entries in the log: {entries}, letters: {letters}, files: {files}.</source>
        <translation>Wpisy w dzienniku: {entries}, pisma: {letters}, pliki: {files}.</translation>
    </message>
    <message>
        <source>Every record as JSON</source>
        <translation>Wszystkie zapisy jako JSON</translation>
    </message>
    <message>
        <source>From the file {name}.</source>
        <translation>Z pliku {name}.</translation>
    </message>
    <message>
        <source>Its number is taken here; it gets the next free one.</source>
        <translation>Jej numer jest tu zajęty; dostanie następny wolny.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Looking for the dates of your cases</source>
        <translation>Szukanie dat w Twoich sprawach</translation>
    </message>
    <message>
        <source>Looking into “{name}”</source>
        <translation>Sprawdzanie „{name}”</translation>
    </message>
    <message>
        <source>Others may see your calendar. What may it show?</source>
        <translation>Inni mogą widzieć Twój kalendarz. Co może w nim stać?</translation>
    </message>
    <message>
        <source>Tables open in any spreadsheet. A single case is handed over from its own page. Private notes are in none of them.</source>
        <translation>Tabele otworzy każdy arkusz. Pojedynczą sprawę przekazuje się z jej strony. Prywatnych notatek nie ma w żadnym z tych plików.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>The whole log as a table</source>
        <translation>Cały dziennik jako tabela</translation>
    </message>
    <message>
        <source>This case is here already. Taken in, it stands beside it once more.</source>
        <translation>Ta sprawa już tu jest. Przyjęta stanie obok niej jeszcze raz.</translation>
    </message>
    <message>
        <source>This case would come in</source>
        <translation>Ta sprawa zostałaby przyjęta</translation>
    </message>
    <message>
        <source>Write out</source>
        <translation>Zapisz na zewnątrz</translation>
    </message>
    <message>
        <source>Writing a table</source>
        <translation>Zapisywanie tabeli</translation>
    </message>
    <message>
        <source>Writing the dates</source>
        <translation>Zapisywanie dat</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Zapisano: {name}</translation>
    </message>
    <message>
        <source>cases.csv</source>
        <translation>sprawy.csv</translation>
    </message>
    <message>
        <source>dates.ics</source>
        <translation>terminy.ics</translation>
    </message>
    <message>
        <source>everything that is to be done</source>
        <translation>wszystko, co jest do zrobienia</translation>
    </message>
    <message>
        <source>log.csv</source>
        <translation>dziennik.csv</translation>
    </message>
    <message>
        <source>only the number of the case</source>
        <translation>tylko numer sprawy</translation>
    </message>
    <message>
        <source>records.json</source>
        <translation>zapisy.json</translation>
    </message>
    <message>
        <source>the number and the firm</source>
        <translation>numer i firma</translation>
    </message>
    <message>
        <source>{client} against {trader}, begun on {day}.</source>
        <translation>{client} przeciwko {trader}, rozpoczęta {day}.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>A deadline waits for this.</source>
        <translation>Czeka na to termin.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>nie wiem</translation>
    </message>
    <message>
        <source>Rarer questions: {count}</source>
        <translation>Rzadsze pytania: {count}</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Zapisz odpowiedzi</translation>
    </message>
    <message>
        <source>What the law asks: {about}</source>
        <translation>O co pyta prawo: {about}</translation>
    </message>
    <message>
        <source>What you do not know may stay open: nothing is guessed.</source>
        <translation>Czego nie wiesz, może zostać otwarte: nic nie jest zgadywane.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>two letters or the Polish name, e.g. IT</source>
        <translation>dwie litery albo polska nazwa, np. IT</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>A call-back, a refund or a date was promised and did not come.</source>
        <translation>Obiecano telefon, zwrot lub termin i nic nie przyszło.</translation>
    </message>
    <message>
        <source>A machine answered and no human could be reached.</source>
        <translation>Odpowiadała maszyna, do człowieka nie dało się dotrzeć.</translation>
    </message>
    <message>
        <source>A mail went to spam or a note was not passed on.</source>
        <translation>Mail trafił do spamu albo nie przekazano notatki.</translation>
    </message>
    <message>
        <source>Each time somebody else dealt with it.</source>
        <translation>Za każdym razem zajmował się tym ktoś inny.</translation>
    </message>
    <message>
        <source>Every channel gave another answer.</source>
        <translation>Każdy kanał dał inną odpowiedź.</translation>
    </message>
    <message>
        <source>Nobody could say what was happening.</source>
        <translation>Nikt nie umiał powiedzieć, co się dzieje.</translation>
    </message>
    <message>
        <source>Nothing could be done outside working hours.</source>
        <translation>Poza godzinami pracy nie dało się nic załatwić.</translation>
    </message>
    <message>
        <source>The answer did not address what you asked.</source>
        <translation>Odpowiedź nie dotyczyła tego, o co pytano.</translation>
    </message>
    <message>
        <source>The delivery did not come or was left somewhere.</source>
        <translation>Dostawa nie dotarła albo ją gdzieś zostawiono.</translation>
    </message>
    <message>
        <source>The matter was closed without a solution.</source>
        <translation>Sprawę zamknięto bez rozwiązania.</translation>
    </message>
    <message>
        <source>The person did not know their own product or rules.</source>
        <translation>Ta osoba nie znała własnego produktu ani zasad.</translation>
    </message>
    <message>
        <source>The person was not allowed to decide.</source>
        <translation>Tej osobie nie wolno było decydować.</translation>
    </message>
    <message>
        <source>The service stopped and nobody had said so.</source>
        <translation>Usługa przestała działać i nikt nie uprzedził.</translation>
    </message>
    <message>
        <source>There was no person, no channel or no address.</source>
        <translation>Nie było człowieka, kanału ani adresu.</translation>
    </message>
    <message>
        <source>They asked for extra steps without a basis.</source>
        <translation>Żądano dodatkowych kroków bez podstawy.</translation>
    </message>
    <message>
        <source>They charged you what was not agreed.</source>
        <translation>Pobrano to, czego nie uzgodniono.</translation>
    </message>
    <message>
        <source>They did not believe you without a reason.</source>
        <translation>Nie uwierzono Ci bez powodu.</translation>
    </message>
    <message>
        <source>They gave you false information or left something out.</source>
        <translation>Podano nieprawdę albo coś przemilczano.</translation>
    </message>
    <message>
        <source>They give no way to say what went wrong.</source>
        <translation>Nie dają sposobu, by powiedzieć, co było źle.</translation>
    </message>
    <message>
        <source>They insulted you or showed contempt.</source>
        <translation>Obrażono Cię lub potraktowano z pogardą.</translation>
    </message>
    <message>
        <source>They pushed you to sign or to pay.</source>
        <translation>Naciskano, by podpisać lub zapłacić.</translation>
    </message>
    <message>
        <source>They refused to accept the complaint.</source>
        <translation>Odmówiono przyjęcia reklamacji.</translation>
    </message>
    <message>
        <source>They refused to give the money back.</source>
        <translation>Odmówiono oddania pieniędzy.</translation>
    </message>
    <message>
        <source>They said that it is the courier's or the maker's fault.</source>
        <translation>Powiedziano, że to wina kuriera lub producenta.</translation>
    </message>
    <message>
        <source>They said that the system does not allow it.</source>
        <translation>Powiedziano, że system na to nie pozwala.</translation>
    </message>
    <message>
        <source>You had to tell the same story once more.</source>
        <translation>Trzeba było opowiadać to samo jeszcze raz.</translation>
    </message>
    <message>
        <source>You waited in a queue, on the line or for a delivery.</source>
        <translation>Czekanie w kolejce, na linii lub na dostawę.</translation>
    </message>
    <message>
        <source>You were sent from one desk to the next.</source>
        <translation>Odsyłano Cię od okienka do okienka.</translation>
    </message>
    <message>
        <source>Your account was closed or blocked.</source>
        <translation>Twoje konto zamknięto lub zablokowano.</translation>
    </message>
    <message>
        <source>a new person again</source>
        <translation>znów ktoś inny</translation>
    </message>
    <message>
        <source>account closed</source>
        <translation>zamknięte konto</translation>
    </message>
    <message>
        <source>blames another firm</source>
        <translation>zrzucanie na inną firmę</translation>
    </message>
    <message>
        <source>broken promise</source>
        <translation>złamana obietnica</translation>
    </message>
    <message>
        <source>closed unsolved</source>
        <translation>zamknięte bez rozwiązania</translation>
    </message>
    <message>
        <source>complaint made hard</source>
        <translation>utrudnianie reklamacji</translation>
    </message>
    <message>
        <source>complaint not taken</source>
        <translation>nie przyjęto reklamacji</translation>
    </message>
    <message>
        <source>each knows something else</source>
        <translation>każdy wie co innego</translation>
    </message>
    <message>
        <source>long wait</source>
        <translation>długie czekanie</translation>
    </message>
    <message>
        <source>may not decide</source>
        <translation>nie może decydować</translation>
    </message>
    <message>
        <source>message lost</source>
        <translation>zgubiona wiadomość</translation>
    </message>
    <message>
        <source>misled</source>
        <translation>wprowadzenie w błąd</translation>
    </message>
    <message>
        <source>no knowledge</source>
        <translation>brak wiedzy</translation>
    </message>
    <message>
        <source>no news</source>
        <translation>brak wiadomości</translation>
    </message>
    <message>
        <source>no way to say it</source>
        <translation>nie ma gdzie tego powiedzieć</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nie dostarczono</translation>
    </message>
    <message>
        <source>only a bot</source>
        <translation>tylko bot</translation>
    </message>
    <message>
        <source>only in office hours</source>
        <translation>tylko w godzinach pracy</translation>
    </message>
    <message>
        <source>outage without notice</source>
        <translation>przerwa bez uprzedzenia</translation>
    </message>
    <message>
        <source>passed around</source>
        <translation>odsyłanie</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>nacisk</translation>
    </message>
    <message>
        <source>refund refused</source>
        <translation>odmowa zwrotu</translation>
    </message>
    <message>
        <source>rudeness</source>
        <translation>nieuprzejmość</translation>
    </message>
    <message>
        <source>stock answer</source>
        <translation>odpowiedź z szablonu</translation>
    </message>
    <message>
        <source>told it again</source>
        <translation>tłumaczenie od nowa</translation>
    </message>
    <message>
        <source>treated as a liar</source>
        <translation>potraktowanie jak kłamcy</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>brak kontaktu</translation>
    </message>
    <message>
        <source>wrong charge</source>
        <translation>błędna opłata</translation>
    </message>
    <message>
        <source>“the system”</source>
        <translation>„system”</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>0 means that it is not numbered.</source>
        <translation>0 oznacza, że nie ma numeru.</translation>
    </message>
    <message>
        <source>Added {day}, {size} kB. SHA-256: {digest}</source>
        <translation>Dodano {day}, {size} kB. SHA-256: {digest}</translation>
    </message>
    <message>
        <source>Check that it is unchanged</source>
        <translation>Sprawdź, czy jest niezmieniony</translation>
    </message>
    <message>
        <source>Copy for others, without place</source>
        <translation>Kopia dla innych, bez miejsca</translation>
    </message>
    <message>
        <source>Exhibit number</source>
        <translation>Numer załącznika</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Otwórz kopię</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>What does it prove?</source>
        <translation>Czego dowodzi?</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Co pokazuje?</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>nie wybrano</translation>
    </message>
</context>
<context>
    <name>FirstView</name>
    <message>
        <source>One moment: your data are being opened.</source>
        <translation>Chwileczkę: otwieram Twoje dane.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Missing</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wymagane</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>What you typed here before is back. It is not saved yet.</source>
        <translation>Wróciło to, co było tu wcześniej wpisane. Nie jest jeszcze zapisane.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Zmienione w międzyczasie</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Zapisano: {name}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A few questions. “I don't know” is always an answer.</source>
        <translation>Kilka pytań. „Nie wiem” zawsze jest odpowiedzią.</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Pytanie {number}</translation>
    </message>
    <message>
        <source>Straight to the form</source>
        <translation>Od razu do formularza</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>A file that your mail program opens as a mail ready to send, with the letter inside. Nothing is sent until you press send there.</source>
        <translation>Plik, który Twój program pocztowy otwiera jako wiadomość gotową do wysłania, z pismem w środku. Nic nie zostanie wysłane, dopóki nie naciśniesz tam „Wyślij”.</translation>
    </message>
    <message>
        <source>A page for yourself: what the letter means, what happens next, the day to watch.</source>
        <translation>Strona dla Ciebie: co pismo znaczy, co będzie dalej i jakiego dnia pilnować.</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>Etykieta z adresem</translation>
    </message>
    <message>
        <source>All together at most (MB)</source>
        <translation>Wszystko razem najwyżej (MB)</translation>
    </message>
    <message>
        <source>Attached as a file of its own: {title} ({why})</source>
        <translation>W załączniku jako osobny plik: {title} ({why})</translation>
    </message>
    <message>
        <source>Both addresses where the post wants them, to print on an envelope.</source>
        <translation>Oba adresy tam, gdzie chce je mieć poczta, do wydruku na kopercie.</translation>
    </message>
    <message>
        <source>C4, sheet not folded</source>
        <translation>C4, kartka niezłożona</translation>
    </message>
    <message>
        <source>C5, sheet folded in two</source>
        <translation>C5, kartka złożona na pół</translation>
    </message>
    <message>
        <source>C6, sheet folded in four</source>
        <translation>C6, kartka złożona na cztery</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Przesyłka</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Counted from the upper left, row by row, from 1 to 24.</source>
        <translation>Licząc od lewej górnej, rzędami, od 1 do 24.</translation>
    </message>
    <message>
        <source>DL, sheet folded in three</source>
        <translation>DL, kartka złożona na trzy</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>E-mail (*.eml)</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>Szkic e-maila</translation>
    </message>
    <message>
        <source>Each file at most (MB)</source>
        <translation>Każdy plik najwyżej (MB)</translation>
    </message>
    <message>
        <source>Enclosures go along</source>
        <translation>Z załącznikami</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Koperta</translation>
    </message>
    <message>
        <source>Files at most</source>
        <translation>Najwyżej plików</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Pierwsza wolna etykieta arkusza</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Folder na pliki</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Prostymi słowami</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Duży druk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko lub nazwa</translation>
    </message>
    <message>
        <source>Only the words, for a form on a website or for a screen reader.</source>
        <translation>Same słowa, do formularza na stronie albo dla czytnika ekranu.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Zwykły tekst</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Print with enclosures</source>
        <translation>Drukuj z załącznikami</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Registered letter</source>
        <translation>List polecony</translation>
    </message>
    <message>
        <source>Return card</source>
        <translation>Potwierdzenie odbioru (zwrotka)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation>Zapisz wszystkie pliki</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Zapisz jako tabelę</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Zapisz jako tekst</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Zapisz szkic</translation>
    </message>
    <message>
        <source>Send separately: {title} ({why})</source>
        <translation>Wyślij osobno: {title} ({why})</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Ulica i numer</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>The address for complaints is in the terms of the firm.</source>
        <translation>Adres do reklamacji jest w regulaminie firmy.</translation>
    </message>
    <message>
        <source>The address of the receiver on a sheet of 24 labels, 70 by 37 mm.</source>
        <translation>Adres odbiorcy na arkuszu 24 etykiet, 70 na 37 mm.</translation>
    </message>
    <message>
        <source>The letter, a list of contents and every enclosure in their order, in one PDF; in several where the receiver sets limits.</source>
        <translation>Pismo, spis treści i wszystkie załączniki po kolei, w jednym pliku PDF, a gdy odbiorca ma limity, w kilku.</translation>
    </message>
    <message numerus="yes">
        <source>The packet has %n files.</source>
        <translation><numerusform>Pakiet ma %n plik.</numerusform><numerusform>Pakiet ma %n pliki.</numerusform><numerusform>Pakiet ma %n plików.</numerusform></translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Strony tak, jak zostaną wydrukowane</translation>
    </message>
    <message>
        <source>The same words in letters of 18 points, for tired or weak eyes.</source>
        <translation>Te same słowa literami 18 punktów, dla zmęczonych lub słabszych oczu.</translation>
    </message>
    <message>
        <source>The words are in the clipboard</source>
        <translation>Treść jest w schowku</translation>
    </message>
    <message>
        <source>The words that go out</source>
        <translation>Treść, która zostanie przekazana</translation>
    </message>
    <message>
        <source>The yellow card comes back signed: it proves the arrival.</source>
        <translation>Żółta zwrotka wraca podpisana: dowodzi doręczenia.</translation>
    </message>
    <message>
        <source>To the letter</source>
        <translation>Do pisma</translation>
    </message>
    <message>
        <source>To which address?</source>
        <translation>Na jaki adres?</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>What the form of the post asks for, ready to copy at the counter or on its website.</source>
        <translation>Dane, o które pyta formularz poczty, do przepisania w okienku albo na jej stronie.</translation>
    </message>
    <message>
        <source>Where the receiver says how much it takes. Empty means no limit.</source>
        <translation>Gdy odbiorca podaje, ile przyjmuje. Puste pole: bez limitu.</translation>
    </message>
    <message>
        <source>With everything enclosed</source>
        <translation>Z wszystkimi załącznikami</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Twój znak</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>registered letter</source>
        <translation>list polecony</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message numerus="yes">
        <source>%n word(s) found</source>
        <translation><numerusform>%n słowo</numerusform><numerusform>%n słowa</numerusform><numerusform>%n słów</numerusform></translation>
    </message>
    <message>
        <source>At the letter desk</source>
        <translation>Przy piśmie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>Wszystko z klawiatury</translation>
    </message>
    <message>
        <source>Find a word, also without accents</source>
        <translation>Znajdź słowo, także bez polskich znaków</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>Na każdej stronie</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>Words and keys</source>
        <translation>Słowa i klawisze</translation>
    </message>
    <message>
        <source>Words of this page. Typing searches all of them.</source>
        <translation>Słowa tej strony. Pisanie przeszukuje wszystkie.</translation>
    </message>
</context>
<context>
    <name>Institutions</name>
    <message>
        <source>Coordinator for negotiations (URE)</source>
        <translation>Koordynator do spraw negocjacji (URE)</translation>
    </message>
    <message>
        <source>European Consumer Centre Poland</source>
        <translation>Europejskie Centrum Konsumenckie</translation>
    </message>
    <message>
        <source>Financial Ombudsman</source>
        <translation>Rzecznik Finansowy</translation>
    </message>
    <message>
        <source>Office of Competition and Consumer Protection (UOKiK)</source>
        <translation>Urząd Ochrony Konkurencji i Konsumentów (UOKiK)</translation>
    </message>
    <message>
        <source>Office of Electronic Communications (UKE)</source>
        <translation>Urząd Komunikacji Elektronicznej (UKE)</translation>
    </message>
    <message>
        <source>Passenger Rights Ombudsman (air)</source>
        <translation>Rzecznik Praw Pasażerów przy ULC</translation>
    </message>
    <message>
        <source>Passenger Rights Ombudsman (railway)</source>
        <translation>Rzecznik Praw Pasażera Kolei</translation>
    </message>
    <message>
        <source>Personal Data Protection Office (UODO)</source>
        <translation>Prezes Urzędu Ochrony Danych Osobowych (UODO)</translation>
    </message>
    <message>
        <source>Trade Inspection (Inspekcja Handlowa)</source>
        <translation>Inspekcja Handlowa</translation>
    </message>
    <message>
        <source>consumer ombudsman of your town</source>
        <translation>rzecznik konsumentów w Twoim mieście</translation>
    </message>
    <message>
        <source>court</source>
        <translation>sąd</translation>
    </message>
    <message>
        <source>court of arbitration at the KNF</source>
        <translation>Sąd Polubowny przy KNF</translation>
    </message>
    <message>
        <source>court, European order for payment</source>
        <translation>sąd, europejski nakaz zapłaty</translation>
    </message>
    <message>
        <source>court, European small claims procedure</source>
        <translation>sąd, europejskie drobne roszczenia</translation>
    </message>
    <message>
        <source>court, electronic order for payment (EPU)</source>
        <translation>sąd, elektroniczne postępowanie upominawcze (EPU)</translation>
    </message>
    <message>
        <source>out-of-court settlement online</source>
        <translation>spór polubowny przez internet (ODR)</translation>
    </message>
    <message>
        <source>the firm itself</source>
        <translation>sama firma</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%n change(s) made since would be gone.</source>
        <translation><numerusform>Przepadnie %n późniejsza zmiana.</numerusform><numerusform>Przepadną %n późniejsze zmiany.</numerusform><numerusform>Przepadnie %n późniejszych zmian.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n erased record(s) are erased again.</source>
        <translation><numerusform>%n usunięty zapis zostanie usunięty ponownie.</numerusform><numerusform>%n usunięte zapisy zostaną usunięte ponownie.</numerusform><numerusform>%n usuniętych zapisów zostanie usuniętych ponownie.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read: damaged, locked with a password, or too large. They are kept all the same and found by name and description.</source>
        <translation><numerusform>%n pliku nie dało się przeczytać: jest uszkodzony, zabezpieczony hasłem albo za duży. Mimo to jest przechowywany i można go znaleźć po nazwie i opisie.</numerusform><numerusform>%n plików nie dało się przeczytać: są uszkodzone, zabezpieczone hasłem albo za duże. Mimo to są przechowywane i można je znaleźć po nazwie i opisie.</numerusform><numerusform>%n plików nie dało się przeczytać: są uszkodzone, zabezpieczone hasłem albo za duże. Mimo to są przechowywane i można je znaleźć po nazwie i opisie.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not read yet. Karen reads them while you do something else.</source>
        <translation><numerusform>%n plik jeszcze nieprzeczytany. Karen czyta go w tle, gdy robisz coś innego.</numerusform><numerusform>%n pliki jeszcze nieprzeczytane. Karen czyta je w tle, gdy robisz coś innego.</numerusform><numerusform>%n plików jeszcze nieprzeczytanych. Karen czyta je w tle, gdy robisz coś innego.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) looked into.</source>
        <translation><numerusform>Przejrzano %n plik.</numerusform><numerusform>Przejrzano %n pliki.</numerusform><numerusform>Przejrzano %n plików.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) would be missing.</source>
        <translation><numerusform>Zabraknie %n pliku.</numerusform><numerusform>Zabraknie %n plików.</numerusform><numerusform>Zabraknie %n plików.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed outside Karen.</source>
        <translation><numerusform>%n zapis zmieniono poza Karen.</numerusform><numerusform>%n zapisy zmieniono poza Karen.</numerusform><numerusform>%n zapisów zmieniono poza Karen.</numerusform></translation>
    </message>
    <message>
        <source>A person who wants their data</source>
        <translation>Osoba, która prosi o swoje dane</translation>
    </message>
    <message>
        <source>Are my data safe?</source>
        <translation>Czy moje dane są bezpieczne?</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Zrób kopię teraz</translation>
    </message>
    <message>
        <source>Backup made: {name}</source>
        <translation>Zrobiono kopię: {name}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Bring in such a file</source>
        <translation>Wczytaj taki plik</translation>
    </message>
    <message>
        <source>Bringing in a protected file</source>
        <translation>Wczytywanie chronionego pliku</translation>
    </message>
    <message>
        <source>Cases now {now}, then {then}; letters now {n2}, then {t2}.</source>
        <translation>Spraw teraz {now}, wtedy {then}; pism teraz {n2}, wtedy {t2}.</translation>
    </message>
    <message>
        <source>Cases: {cases}, letters: {letters}, files: {files}.</source>
        <translation>Sprawy: {cases}, pisma: {letters}, pliki: {files}.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Zmiana hasła</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Sprawdź wszystko teraz</translation>
    </message>
    <message>
        <source>Checked {when}. Something is not as it was:</source>
        <translation>Sprawdzono {when}. Coś nie jest takie, jak było:</translation>
    </message>
    <message numerus="yes">
        <source>Checked {when}: %n file(s), everything unchanged.</source>
        <translation><numerusform>Sprawdzono {when}: %n plik, wszystko bez zmian.</numerusform><numerusform>Sprawdzono {when}: %n pliki, wszystko bez zmian.</numerusform><numerusform>Sprawdzono {when}: %n plików, wszystko bez zmian.</numerusform></translation>
    </message>
    <message>
        <source>Checking every record and file</source>
        <translation>Sprawdzanie wszystkich zapisów i plików</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Wybierz osobę</translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation>Wybierz drugie miejsce</translation>
    </message>
    <message>
        <source>Decrypting everything</source>
        <translation>Odszyfrowywanie wszystkich danych</translation>
    </message>
    <message>
        <source>Done. Everything was read anew.</source>
        <translation>Gotowe. Wszystko odczytano na nowo.</translation>
    </message>
    <message>
        <source>Encrypting everything</source>
        <translation>Szyfrowanie wszystkich danych</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Usuń na zawsze</translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Usunąć na zawsze?</translation>
    </message>
    <message>
        <source>Erase them for good</source>
        <translation>Usuń tę osobę na zawsze</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Usuwanie danych</translation>
    </message>
    <message>
        <source>Everything in one protected file</source>
        <translation>Wszystko w jednym chronionym pliku</translation>
    </message>
    <message>
        <source>Four unrelated words are good. Ten signs at least.</source>
        <translation>Dobre hasło to cztery niezwiązane ze sobą słowa, razem co najmniej dziesięć znaków.</translation>
    </message>
    <message>
        <source>How long closed cases stay</source>
        <translation>Jak długo zostają zamknięte sprawy</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Mam go na papierze</translation>
    </message>
    <message>
        <source>If you restore the backup of {day}</source>
        <translation>Jeśli przywrócisz kopię z {day}</translation>
    </message>
    <message>
        <source>Is every proof unchanged?</source>
        <translation>Czy każdy dowód jest niezmieniony?</translation>
    </message>
    <message>
        <source>It is time: the last check is over a week ago, or none was.</source>
        <translation>Pora sprawdzić: od ostatniego razu minął ponad tydzień albo jeszcze go nie było.</translation>
    </message>
    <message>
        <source>It was made by an older Karen and is brought up to date.</source>
        <translation>Pochodzi ze starszej wersji Karen; zostanie zaktualizowana.</translation>
    </message>
    <message>
        <source>Its passphrase or recovery code</source>
        <translation>Hasło tego pliku albo kod odzyskiwania</translation>
    </message>
    <message>
        <source>Karen compares every record and file with its seal.</source>
        <translation>Karen porównuje każdy zapis i plik z jego pieczęcią.</translation>
    </message>
    <message>
        <source>Last backup: {when}.</source>
        <translation>Ostatnia kopia: {when}.</translation>
    </message>
    <message>
        <source>Last check: {when}.</source>
        <translation>Ostatnie sprawdzenie: {when}.</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Zostaw, jak jest</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zablokuj teraz</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Tworzenie kopii zapasowej</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>No case is closed.</source>
        <translation>Żadna sprawa nie jest zamknięta.</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Bez drugiego miejsca</translation>
    </message>
    <message>
        <source>No second place: if this disk breaks, the backups are gone with it.</source>
        <translation>Nie ma drugiego miejsca: gdy zepsuje się ten dysk, kopie znikną razem z nim.</translation>
    </message>
    <message>
        <source>Nobody can read these data without your passphrase.</source>
        <translation>Bez Twojego hasła nikt nie odczyta tych danych.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>Only for reading: nothing can be stored here.</source>
        <translation>Tylko do odczytu: nie da się tu nic zapisać.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Passphrase or recovery code now</source>
        <translation>Obecne hasło albo kod odzyskiwania</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Recovery code of Karen</source>
        <translation>Kod odzyskiwania Karen</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Usuń hasło</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Przywróć tę kopię</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Przywracanie kopii</translation>
    </message>
    <message>
        <source>Save it as a file to print</source>
        <translation>Zapisz jako plik do wydruku</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Zapisz kod odzyskiwania</translation>
    </message>
    <message>
        <source>Search inside files</source>
        <translation>Szukanie w plikach</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Drugie miejsce na kopie</translation>
    </message>
    <message>
        <source>Second place: {folder}.</source>
        <translation>Drugie miejsce: {folder}.</translation>
    </message>
    <message>
        <source>Second place: {folder}. It cannot be reached now.</source>
        <translation>Drugie miejsce: {folder}. Teraz jest niedostępne.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Ustaw hasło</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>Sprawdzanie przerwano przed końcem.</translation>
    </message>
    <message>
        <source>The history does not match from line {number} on.</source>
        <translation>Historia nie zgadza się od wiersza {number}.</translation>
    </message>
    <message>
        <source>There is no way back. Older backups lose them when restored.</source>
        <translation>Tego nie da się cofnąć. Po przywróceniu starszej kopii te dane też znikną.</translation>
    </message>
    <message>
        <source>There is no way back. Write their data out first if needed.</source>
        <translation>Tego nie da się cofnąć. W razie potrzeby najpierw zapisz te dane.</translation>
    </message>
    <message>
        <source>There is none yet. Karen makes one each day you use it.</source>
        <translation>Nie ma jeszcze żadnej. Karen robi jedną każdego dnia, w którym jej używasz.</translation>
    </message>
    <message>
        <source>This installation cannot encrypt the data.</source>
        <translation>W tej instalacji nie można zaszyfrować danych.</translation>
    </message>
    <message>
        <source>Try these once more</source>
        <translation>Spróbuj jeszcze raz</translation>
    </message>
    <message>
        <source>Undo the last restore</source>
        <translation>Cofnij ostatnie przywrócenie</translation>
    </message>
    <message>
        <source>What you have now is backed up first; the restore can be undone.</source>
        <translation>Najpierw powstanie kopia tego, co masz teraz; przywrócenie można cofnąć.</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Gdzie są Twoje dane</translation>
    </message>
    <message>
        <source>Whoever has this computer or its disk can read these data.</source>
        <translation>Kto ma ten komputer albo jego dysk, może odczytać te dane.</translation>
    </message>
    <message>
        <source>Words in mails, PDFs and text files are found by the search box.</source>
        <translation>Pole wyszukiwania znajduje też słowa w e-mailach, plikach PDF i tekstowych.</translation>
    </message>
    <message>
        <source>Write everything about them</source>
        <translation>Zapisz wszystko o tej osobie</translation>
    </message>
    <message>
        <source>Write it down or print it and keep it apart from this computer. Whoever forgets the passphrase and has no code has lost the data: nobody can open them.</source>
        <translation>Zapisz go albo wydrukuj i trzymaj z dala od tego komputera. Kto zapomni hasła i nie ma kodu, traci dane: nikt ich nie otworzy.</translation>
    </message>
    <message>
        <source>Writing a protected file</source>
        <translation>Zapisywanie chronionego pliku</translation>
    </message>
    <message>
        <source>Writing everything about them</source>
        <translation>Zapisywanie wszystkiego o tej osobie</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Twój kod odzyskiwania</translation>
    </message>
    <message>
        <source>a file, not encrypted</source>
        <translation>plik, bez szyfrowania</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>zaszyfrowane</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>opened and checked</source>
        <translation>otwarta i sprawdzona</translation>
    </message>
    <message>
        <source>store of the office</source>
        <translation>magazyn kancelarii</translation>
    </message>
    <message>
        <source>to be erased from {day}</source>
        <translation>do usunięcia od {day}</translation>
    </message>
    <message>
        <source>{name}: cases ({cases}) and files ({files}) would be gone for good.</source>
        <translation>{name}: na zawsze znikną sprawy ({cases}) i pliki ({files}).</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>I contacted them</source>
        <translation>Ja się odezwałem lub odezwałam</translation>
    </message>
    <message>
        <source>I got a part</source>
        <translation>Dostałem lub dostałam część</translation>
    </message>
    <message>
        <source>I got nothing</source>
        <translation>Nie dostałem ani nie dostałam nic</translation>
    </message>
    <message>
        <source>I got what I asked for</source>
        <translation>Dostałem lub dostałam to, o co chodziło</translation>
    </message>
    <message>
        <source>I let it go</source>
        <translation>Odpuszczam</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Pismo</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Rozmowa telefoniczna</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Zgadzają się</translation>
    </message>
    <message>
        <source>They agree in part</source>
        <translation>Zgadzają się w części</translation>
    </message>
    <message>
        <source>They contacted me</source>
        <translation>Oni się odezwali</translation>
    </message>
    <message>
        <source>They only confirm that it arrived</source>
        <translation>Tylko potwierdzają, że pismo doszło</translation>
    </message>
    <message>
        <source>They refuse</source>
        <translation>Odmawiają</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>a replacement to use meanwhile</source>
        <translation>rzecz zastępcza na ten czas</translation>
    </message>
    <message>
        <source>a written statement</source>
        <translation>oświadczenie na piśmie</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>uznana</translation>
    </message>
    <message>
        <source>address confirmed by you</source>
        <translation>adres potwierdzony przez Ciebie</translation>
    </message>
    <message>
        <source>address not checked</source>
        <translation>adres niesprawdzony</translation>
    </message>
    <message>
        <source>agrees to out-of-court settlement</source>
        <translation>zgadza się na polubowne rozwiązanie</translation>
    </message>
    <message>
        <source>an end to the practice</source>
        <translation>zaprzestanie praktyki</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>jest odpowiedź</translation>
    </message>
    <message>
        <source>apology</source>
        <translation>przeprosiny</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>doręczone</translation>
    </message>
    <message>
        <source>as a man (kupiłem)</source>
        <translation>w rodzaju męskim (kupiłem)</translation>
    </message>
    <message>
        <source>as a woman (kupiłam)</source>
        <translation>w rodzaju żeńskim (kupiłam)</translation>
    </message>
    <message>
        <source>at a distance (internet, phone)</source>
        <translation>na odległość (internet, telefon)</translation>
    </message>
    <message>
        <source>at a sales show</source>
        <translation>na pokazie</translation>
    </message>
    <message>
        <source>automatic reply or mail header</source>
        <translation>odpowiedź automatyczna lub nagłówek maila</translation>
    </message>
    <message>
        <source>baggage on a flight</source>
        <translation>bagaż w samolocie</translation>
    </message>
    <message>
        <source>bank statement</source>
        <translation>wyciąg z banku</translation>
    </message>
    <message>
        <source>bank, lender, broker</source>
        <translation>bank, pożyczka, makler</translation>
    </message>
    <message>
        <source>business</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>by law</source>
        <translation>z ustawy</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonicznie</translation>
    </message>
    <message>
        <source>card, transfer, account</source>
        <translation>karta, przelew, konto</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>czat</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięta</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>autobus dalekobieżny</translation>
    </message>
    <message>
        <source>compensation</source>
        <translation>zadośćuczynienie lub rekompensata</translation>
    </message>
    <message>
        <source>consumer credit</source>
        <translation>kredyt konsumencki</translation>
    </message>
    <message>
        <source>contract or terms</source>
        <translation>umowa lub regulamin</translation>
    </message>
    <message>
        <source>correspondence</source>
        <translation>korespondencja</translation>
    </message>
    <message>
        <source>courier, carriage of goods</source>
        <translation>kurier, przewóz rzeczy</translation>
    </message>
    <message>
        <source>credit without cost</source>
        <translation>kredyt bez kosztów</translation>
    </message>
    <message>
        <source>damages</source>
        <translation>odszkodowanie</translation>
    </message>
    <message>
        <source>date corrected</source>
        <translation>poprawiono datę</translation>
    </message>
    <message>
        <source>decision of an internet platform</source>
        <translation>decyzja platformy internetowej</translation>
    </message>
    <message>
        <source>digital content</source>
        <translation>treść cyfrowa</translation>
    </message>
    <message>
        <source>digital service, subscription</source>
        <translation>usługa cyfrowa, abonament</translation>
    </message>
    <message>
        <source>done in time</source>
        <translation>zrobiono w terminie</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>e-Doręczenia</source>
        <translation>e-Doręczenia</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>prąd</translation>
    </message>
    <message>
        <source>expert opinion</source>
        <translation>opinia rzeczoznawcy</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>przedłużono</translation>
    </message>
    <message>
        <source>financial service at a distance</source>
        <translation>usługa finansowa na odległość</translation>
    </message>
    <message>
        <source>flat or house</source>
        <translation>mieszkanie lub dom</translation>
    </message>
    <message>
        <source>flight</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>form on a website</source>
        <translation>formularz na stronie</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>gaz</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>towar</translation>
    </message>
    <message>
        <source>handover by a developer</source>
        <translation>odbiór od dewelopera</translation>
    </message>
    <message>
        <source>health</source>
        <translation>zdrowie</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>ciepło</translation>
    </message>
    <message>
        <source>hotel</source>
        <translation>hotel</translation>
    </message>
    <message>
        <source>in a shop or office</source>
        <translation>w sklepie lub biurze</translation>
    </message>
    <message>
        <source>in court</source>
        <translation>w sądzie</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>osobiście</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>ubezpieczenie</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>dotrzymany</translation>
    </message>
    <message>
        <source>letter being written</source>
        <translation>pismo w przygotowaniu</translation>
    </message>
    <message>
        <source>lower price</source>
        <translation>obniżenie ceny</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>przekroczony</translation>
    </message>
    <message>
        <source>money back and the goods returned</source>
        <translation>zwrot pieniędzy i oddanie towaru</translation>
    </message>
    <message>
        <source>no contract, only bad treatment</source>
        <translation>bez umowy, tylko złe potraktowanie</translation>
    </message>
    <message>
        <source>no proof yet</source>
        <translation>jeszcze brak dowodu</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>niepilnowany</translation>
    </message>
    <message>
        <source>not followed any more</source>
        <translation>nie pilnuję</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <source>on an excursion</source>
        <translation>na wycieczce</translation>
    </message>
    <message>
        <source>ordinary letter</source>
        <translation>list zwykły</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inne</translation>
    </message>
    <message>
        <source>outside the seller's premises</source>
        <translation>poza lokalem sprzedawcy</translation>
    </message>
    <message>
        <source>over</source>
        <translation>minął</translation>
    </message>
    <message>
        <source>package holiday</source>
        <translation>wycieczka zorganizowana</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>parking</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymano</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>zapłata</translation>
    </message>
    <message>
        <source>payment to a charity</source>
        <translation>wpłata na cel społeczny</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>dane osobowe</translation>
    </message>
    <message>
        <source>phone, internet, television</source>
        <translation>telefon, internet, telewizja</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>zdjęcie</translation>
    </message>
    <message>
        <source>possible now</source>
        <translation>możliwe teraz</translation>
    </message>
    <message>
        <source>post (universal service)</source>
        <translation>poczta (usługa powszechna)</translation>
    </message>
    <message>
        <source>postal parcel</source>
        <translation>paczka pocztowa</translation>
    </message>
    <message>
        <source>posting slip</source>
        <translation>potwierdzenie nadania</translation>
    </message>
    <message>
        <source>printed, not sent</source>
        <translation>wydrukowane, niewysłane</translation>
    </message>
    <message>
        <source>private person</source>
        <translation>osoba prywatna</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>obietnica złamana</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>obietnica dotrzymana</translation>
    </message>
    <message>
        <source>promise open</source>
        <translation>obietnica w toku</translation>
    </message>
    <message>
        <source>proof from e-Doręczenia</source>
        <translation>dowód z e-Doręczeń</translation>
    </message>
    <message>
        <source>public office</source>
        <translation>urząd</translation>
    </message>
    <message>
        <source>read receipt</source>
        <translation>potwierdzenie przeczytania</translation>
    </message>
    <message>
        <source>receipt or invoice</source>
        <translation>paragon lub faktura</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>nagranie</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>zwrot pieniędzy</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>refuses out-of-court settlement</source>
        <translation>odmawia polubownego rozwiązania</translation>
    </message>
    <message>
        <source>registered letter</source>
        <translation>list polecony</translation>
    </message>
    <message>
        <source>registered seat, not named for complaints</source>
        <translation>siedziba z rejestru, nie wskazana do reklamacji</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>naprawa</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>wymiana</translation>
    </message>
    <message>
        <source>return</source>
        <translation>zwrot rzeczy</translation>
    </message>
    <message>
        <source>return card</source>
        <translation>zwrotka (potwierdzenie odbioru)</translation>
    </message>
    <message>
        <source>running</source>
        <translation>biegnie</translation>
    </message>
    <message>
        <source>says nothing about it</source>
        <translation>nic o tym nie mówi</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>zrzut ekranu</translation>
    </message>
    <message>
        <source>second-hand goods</source>
        <translation>towar używany</translation>
    </message>
    <message>
        <source>sent, no proof</source>
        <translation>wysłane, bez dowodu</translation>
    </message>
    <message>
        <source>sent, no proof of arrival</source>
        <translation>wysłane, bez dowodu doręczenia</translation>
    </message>
    <message>
        <source>service (gym, restaurant, lessons)</source>
        <translation>usługa (siłownia, restauracja, lekcje)</translation>
    </message>
    <message>
        <source>service under the guarantee</source>
        <translation>świadczenie z gwarancji</translation>
    </message>
    <message>
        <source>ship</source>
        <translation>statek</translation>
    </message>
    <message>
        <source>sole trader, outside my profession</source>
        <translation>jednoosobowa firma, poza swoim zawodem</translation>
    </message>
    <message>
        <source>stamp on my copy</source>
        <translation>prezentata na mojej kopii</translation>
    </message>
    <message>
        <source>tenancy</source>
        <translation>najem</translation>
    </message>
    <message>
        <source>the firm names this address for complaints</source>
        <translation>firma podaje ten adres do reklamacji</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>they admit it</source>
        <translation>sami to przyznają</translation>
    </message>
    <message>
        <source>thing made to order</source>
        <translation>rzecz na zamówienie</translation>
    </message>
    <message>
        <source>third-party liability insurance</source>
        <translation>OC sprawcy</translation>
    </message>
    <message>
        <source>ticket in the country or town</source>
        <translation>bilet krajowy lub miejski</translation>
    </message>
    <message>
        <source>tracking page</source>
        <translation>strona śledzenia</translation>
    </message>
    <message>
        <source>train</source>
        <translation>pociąg</translation>
    </message>
    <message>
        <source>unasked visit at home</source>
        <translation>niezamówiona wizyta w domu</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>czekamy na odpowiedź</translation>
    </message>
    <message>
        <source>water</source>
        <translation>woda</translation>
    </message>
    <message>
        <source>with an institution</source>
        <translation>w instytucji</translation>
    </message>
    <message>
        <source>without gender</source>
        <translation>bez rodzaju</translation>
    </message>
    <message>
        <source>work done (repair, hairdresser, tiling)</source>
        <translation>wykonana praca (naprawa, fryzjer, płytki)</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>zapisana</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Twój</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message numerus="yes">
        <source>%n blank(s) left</source>
        <translation><numerusform>brakuje %n rzeczy</numerusform><numerusform>brakuje %n rzeczy</numerusform><numerusform>brakuje %n rzeczy</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) the letter could say</source>
        <translation><numerusform>Jeszcze %n rzecz, o której pismo może powiedzieć</numerusform><numerusform>Jeszcze %n rzeczy, o których pismo może powiedzieć</numerusform><numerusform>Jeszcze %n rzeczy, o których pismo może powiedzieć</numerusform></translation>
    </message>
    <message>
        <source>Address, line by line</source>
        <translation>Adres, wiersz po wierszu</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Zanim wyjdzie z domu</translation>
    </message>
    <message>
        <source>Best now</source>
        <translation>Teraz najlepiej</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>Szkic e-maila</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Załączniki</translation>
    </message>
    <message>
        <source>Goes to the place where this is filled in.</source>
        <translation>Prowadzi do miejsca, w którym się to uzupełnia.</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Jak brzmi pismo</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Nie wiem</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Wysłałem lub wysłałam</translation>
    </message>
    <message>
        <source>It arrived on {day}.</source>
        <translation>Doszło {day}.</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Doręczono</translation>
    </message>
    <message>
        <source>Keep as proof</source>
        <translation>Zachowaj jako dowód</translation>
    </message>
    <message>
        <source>Missing: without it the letter cannot be printed.</source>
        <translation>Brakuje: bez tego nie da się wydrukować pisma.</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Więcej sposobów</translation>
    </message>
    <message>
        <source>More ways to give the letter out</source>
        <translation>Więcej sposobów wydania pisma</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Wyżej</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa lub imię i nazwisko</translation>
    </message>
    <message>
        <source>No slip, card, stamp or screenshot is kept here yet.</source>
        <translation>Nie ma tu jeszcze potwierdzenia nadania, zwrotki, pieczątki ani zrzutu ekranu.</translation>
    </message>
    <message>
        <source>None fits yet. Write down what happened first.</source>
        <translation>Żadne jeszcze nie pasuje. Zapisz najpierw, co się stało.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Possible too</source>
        <translation>Możliwe też</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Print with enclosures</source>
        <translation>Drukuj z załącznikami</translation>
    </message>
    <message>
        <source>Printed without these</source>
        <translation>Wydrukowano bez tego</translation>
    </message>
    <message>
        <source>Proof of sending and arrival</source>
        <translation>Dowody wysłania i doręczenia</translation>
    </message>
    <message>
        <source>Put Karen's words back</source>
        <translation>Przywróć słowa Karen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Zapisz pismo</translation>
    </message>
    <message>
        <source>Say it differently</source>
        <translation>Powiedz to inaczej</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Pokaż miejsce</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>Brakuje jeszcze:</translation>
    </message>
    <message>
        <source>The address is not complete. Look it up first.</source>
        <translation>Adres jest niepełny. Najpierw go sprawdź.</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>Pismo tak, jak zostanie wydrukowane</translation>
    </message>
    <message>
        <source>The words of the letter</source>
        <translation>Słowa pisma</translation>
    </message>
    <message>
        <source>There is no proof of arrival yet.</source>
        <translation>Nie ma jeszcze dowodu doręczenia.</translation>
    </message>
    <message>
        <source>These fit now</source>
        <translation>Te pasują teraz</translation>
    </message>
    <message>
        <source>This letter left on {day}. Its words cannot change any more.</source>
        <translation>To pismo wyszło {day}. Jego słów nie można już zmienić.</translation>
    </message>
    <message>
        <source>To the case</source>
        <translation>Do sprawy</translation>
    </message>
    <message>
        <source>To which office?</source>
        <translation>Do którego urzędu?</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Do kogo?</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Użyj tych słów</translation>
    </message>
    <message>
        <source>What the letter says about the case</source>
        <translation>Co pismo mówi o sprawie</translation>
    </message>
    <message>
        <source>What the letter says by law is the same in every tone.</source>
        <translation>Treść prawna jest taka sama w każdym tonie.</translation>
    </message>
    <message>
        <source>What you demand</source>
        <translation>Czego żądasz</translation>
    </message>
    <message>
        <source>Which letter?</source>
        <translation>Jakie pismo?</translation>
    </message>
    <message>
        <source>Words of this paragraph</source>
        <translation>Słowa tego akapitu</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Napisz</translation>
    </message>
    <message>
        <source>You changed words that carry law. Karen's words were: “{words}”</source>
        <translation>Zmieniono słowa, które niosą prawo. Słowa Karen brzmiały: „{words}”</translation>
    </message>
    <message>
        <source>carries law</source>
        <translation>treść prawna</translation>
    </message>
    <message>
        <source>conciliatory</source>
        <translation>pojednawczo</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>np. {example}</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>pliku nie ma</translation>
    </message>
    <message>
        <source>final</source>
        <translation>ostatecznie</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>stanowczo</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>Twoimi słowami</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Case</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Pismo</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Pisma</translation>
    </message>
    <message>
        <source>No letter yet. Open a case: Karen writes one from its log.</source>
        <translation>Nie ma jeszcze pism. Otwórz sprawę: Karen napisze pismo z jej przebiegu.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numer śledzenia</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Karen is locked</source>
        <translation>Karen jest zablokowana</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Hasło albo kod odzyskiwania</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>What you had typed is kept as a draft.</source>
        <translation>To, co było wpisane, jest zachowane jako szkic.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>A fact with a date</source>
        <translation>Fakt z datą</translation>
    </message>
    <message>
        <source>A note that your complaint arrived is no answer; the clock goes on.</source>
        <translation>Potwierdzenie, że reklamacja doszła, nie jest odpowiedzią; termin biegnie dalej.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Confirm the promise in writing?</source>
        <translation>Potwierdzić obietnicę na piśmie?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Day it came</source>
        <translation>Dzień, w którym przyszło</translation>
    </message>
    <message>
        <source>Day named in it</source>
        <translation>Dzień w nim podany</translation>
    </message>
    <message>
        <source>Day written on it</source>
        <translation>Dzień na piśmie</translation>
    </message>
    <message>
        <source>Do they give reasons?</source>
        <translation>Czy podają powody?</translation>
    </message>
    <message>
        <source>Does it answer your appeal?</source>
        <translation>Czy to odpowiedź na odwołanie?</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Edycja wpisu</translation>
    </message>
    <message>
        <source>First its case. Your entry waits.</source>
        <translation>Najpierw sprawa. Twój wpis czeka.</translation>
    </message>
    <message>
        <source>For the time on hold or in the queue</source>
        <translation>Na czas na linii lub w kolejce</translation>
    </message>
    <message>
        <source>Found in your private text. Press what belongs into the entry.</source>
        <translation>Znalezione w Twoim prywatnym tekście. Naciśnij, co ma trafić do wpisu.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Jak przyszło</translation>
    </message>
    <message>
        <source>How often you told it again</source>
        <translation>Ile razy od nowa</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Nie wiem</translation>
    </message>
    <message>
        <source>In the case “{title}”.</source>
        <translation>W sprawie „{title}”.</translation>
    </message>
    <message>
        <source>Karen compares it with the law and says what follows.</source>
        <translation>Karen porówna to z prawem i powie, co z tego wynika.</translation>
    </message>
    <message>
        <source>Minutes lost</source>
        <translation>Stracone minuty</translation>
    </message>
    <message>
        <source>Name or desk; ask for it next time.</source>
        <translation>Nazwisko lub stanowisko; następnym razem o nie zapytaj.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Not said: Karen takes the complaints in order.</source>
        <translation>Bez wskazania Karen bierze reklamacje po kolei.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Tylko dla Ciebie</translation>
    </message>
    <message>
        <source>Paste or type the reply</source>
        <translation>Wklej lub wpisz odpowiedź</translation>
    </message>
    <message>
        <source>Press as many as fit. They count in the summary and the letters.</source>
        <translation>Naciśnij tyle, ile pasuje. Liczą się w podsumowaniu i w pismach.</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Zapisz wpis</translation>
    </message>
    <message>
        <source>Save the fact</source>
        <translation>Zapisz fakt</translation>
    </message>
    <message>
        <source>Save the reply</source>
        <translation>Zapisz odpowiedź</translation>
    </message>
    <message>
        <source>Say what you feel. This text goes into no letter and no export.</source>
        <translation>Powiedz, co czujesz. Ten tekst nie trafi do żadnego pisma ani eksportu.</translation>
    </message>
    <message>
        <source>Start the stopwatch</source>
        <translation>Włącz stoper</translation>
    </message>
    <message>
        <source>Stop and count</source>
        <translation>Zatrzymaj i policz</translation>
    </message>
    <message>
        <source>The clocks of the case start and stop with such facts.</source>
        <translation>Od takich faktów ruszają i kończą się terminy sprawy.</translation>
    </message>
    <message>
        <source>The first line is enough. The rest makes the letter stronger.</source>
        <translation>Pierwsza linia wystarczy. Reszta wzmacnia pismo.</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Ich słowa</translation>
    </message>
    <message>
        <source>Their words as you remember them.</source>
        <translation>Ich słowa, jak je pamiętasz.</translation>
    </message>
    <message>
        <source>They do not say</source>
        <translation>Nie piszą</translation>
    </message>
    <message>
        <source>They promised: “{promised}”. A message of the same day makes it hard to deny. Karen writes it; you send it.</source>
        <translation>Obiecali: „{promised}”. Wiadomości z tego samego dnia trudno zaprzeczyć. Karen ją napisze, Ty wyślesz.</translation>
    </message>
    <message>
        <source>They sent me away: “mechanical damage”</source>
        <translation>Odesłano mnie: „uszkodzenie mechaniczne”</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Numer zgłoszenia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Do kiedy</translation>
    </message>
    <message>
        <source>Waiting, travelling, on the line.</source>
        <translation>Czekanie, dojazd, na linii.</translation>
    </message>
    <message>
        <source>What about out-of-court settlement (ADR)?</source>
        <translation>Co z polubownym rozwiązaniem (ADR)?</translation>
    </message>
    <message>
        <source>What did they answer?</source>
        <translation>Co odpowiedzieli?</translation>
    </message>
    <message>
        <source>What do they say?</source>
        <translation>Co odpowiadają?</translation>
    </message>
    <message>
        <source>What happened, in one sentence</source>
        <translation>Co się stało, w jednym zdaniu</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>What is the fact?</source>
        <translation>Jaki to fakt?</translation>
    </message>
    <message>
        <source>What they promised</source>
        <translation>Co obiecano</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Co powiedziano</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Co poszło nie tak</translation>
    </message>
    <message>
        <source>Where a new last day or a term was named, e.g. by an extension.</source>
        <translation>Gdy podano nowy ostatni dzień lub termin, np. przedłużenie.</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>Która sprawa</translation>
    </message>
    <message>
        <source>Which complaint does it answer?</source>
        <translation>Na którą reklamację odpowiadają?</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>Kto zaczął</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Z kim</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Świadek</translation>
    </message>
    <message>
        <source>Write the message</source>
        <translation>Napisz wiadomość</translation>
    </message>
    <message>
        <source>a new case</source>
        <translation>nowa sprawa</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>kwota</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dzień</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niepotrzebny</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numer</translation>
    </message>
    <message>
        <source>person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>jak zwykle przy takim zdarzeniu</translation>
    </message>
    <message>
        <source>their words</source>
        <translation>ich słowa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Please wait</source>
        <translation>Proszę czekać</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stopping. What was begun is taken back…</source>
        <translation>Zatrzymywanie. To, co zaczęto, zostanie cofnięte…</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Backup: {day}</source>
        <translation>Kopia: {day}</translation>
    </message>
    <message>
        <source>Karen, only for reading</source>
        <translation>Karen, tylko do odczytu</translation>
    </message>
    <message>
        <source>Log an event</source>
        <translation>Zapisz zdarzenie</translation>
    </message>
    <message>
        <source>Log an event   Ctrl+N</source>
        <translation>Zapisz zdarzenie   Ctrl+N</translation>
    </message>
    <message>
        <source>Look at the safety of your data</source>
        <translation>Sprawdź swoje dane</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Nie ma jeszcze kopii</translation>
    </message>
    <message>
        <source>Only for reading: what you type cannot be stored here.</source>
        <translation>Tylko do odczytu: tego, co wpiszesz, nie da się tu zapisać.</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Ostatnie sprawy</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Szukaj we wszystkim</translation>
    </message>
    <message>
        <source>Search everything   Ctrl+K</source>
        <translation>Szukaj we wszystkim…   Ctrl+K</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>law as of {day}</source>
        <translation>stan prawa: edycja {day}</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}, przypięta</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Field: {field}</source>
        <translation>Pole: {field}</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Weź moje</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Weź tamto</translation>
    </message>
    <message>
        <source>The other: {value}</source>
        <translation>Druga osoba: {value}</translation>
    </message>
    <message>
        <source>Two of you changed this</source>
        <translation>Dwie osoby to zmieniły</translation>
    </message>
    <message>
        <source>You: {value}</source>
        <translation>Ty: {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation><numerusform>%n rzecz czeka na Ciebie</numerusform><numerusform>%n rzeczy czekają na Ciebie</numerusform><numerusform>%n rzeczy czeka na Ciebie</numerusform></translation>
    </message>
    <message>
        <source>Not checked for reminders yet</source>
        <translation>Jeszcze nie sprawdzano przypomnień</translation>
    </message>
    <message>
        <source>Reminders checked: {day}, {time}</source>
        <translation>Przypomnienia sprawdzone: {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>i jeszcze %n</numerusform><numerusform>i jeszcze %n</numerusform><numerusform>i jeszcze %n</numerusform></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Karen cannot open your data yet</source>
        <translation>Karen nie może jeszcze otworzyć Twoich danych</translation>
    </message>
    <message>
        <source>Open the newest sound backup</source>
        <translation>Otwórz najnowszą dobrą kopię</translation>
    </message>
    <message>
        <source>Open without it this time</source>
        <translation>Otwórz tym razem bez tego</translation>
    </message>
    <message>
        <source>That computer is not in use</source>
        <translation>Tamten komputer nie jest używany</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The pages are being made…</source>
        <translation>Przygotowuję strony…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation><numerusform>%n strona</numerusform><numerusform>%n strony</numerusform><numerusform>%n stron</numerusform></translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Nie drukuj</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>This is how it will be printed</source>
        <translation>Tak to będzie wydrukowane</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>&amp;Dane do rozliczenia:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>Ko&amp;niec:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Początek:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>Pierwszeństwo &amp;zadania:</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>Wydruk o porz&amp;e:</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Potrzebne hasło</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>%1 na %2 wymaga hasła.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>%1 wymaga hasła.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Hasło:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Użytkownik:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Szukaj w:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Pliki &amp;rodzaju:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Nie można użyć nazwy „%1”.&lt;/b&gt;&lt;p&gt;Podaj inną nazwę: krótszą lub bez znaków przestankowych.</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Kolejność stron:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>&amp;Stron na kartce:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>„%1” jest zapisane niepoprawnie. Oddziel strony i zakresy przecinkami, zakres zapisz z łącznikiem; zakresy nie mogą na siebie zachodzić.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Sprzeczne ustawienia druku dwustronnego</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Niepoprawnie podane strony</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Ustawienia druku dwustronnego są sprzeczne. Poprawić je?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Sprzeczne opcje dodatkowe</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Sprzeczne ustawienia strony</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Ustawienia strony są sprzeczne. Poprawić je?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Niektóre opcje dodatkowe są sprzeczne. Poprawić je?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Dodatkowe</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Niektóre opcje są sprzeczne. Popraw je.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Druk dwustronny</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Wzdłuż dłuższej krawędzi</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Zestaw stron:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Wzdłuż krótszej krawędzi</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Podaj strony lub zakresy po przecinku. Zakres to dwie liczby z łącznikiem, np. 3,5-7,9 drukuje strony 3, 5, 6, 7 i 9.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Check first</source>
        <translation>Najpierw sprawdź</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>First choose above what they say: a refusal is answered point by point.</source>
        <translation>Najpierw wybierz wyżej, co odpowiadają: punkt po punkcie odpowiada się na odmowę.</translation>
    </message>
    <message>
        <source>From a file: e-mail, PDF, photo</source>
        <translation>Z pliku: e-mail, PDF, zdjęcie</translation>
    </message>
    <message>
        <source>It looks like: {what}. You decide.</source>
        <translation>Wygląda na: {what}. Rozstrzygasz Ty.</translation>
    </message>
    <message>
        <source>Not counted: you say that they do not mean this.</source>
        <translation>Nie liczy się: Twoim zdaniem nie o to im chodzi.</translation>
    </message>
    <message>
        <source>Only a refusal, whole or in part, is answered point by point.</source>
        <translation>Punkt po punkcie odpowiada się tylko na odmowę, całkowitą lub częściową.</translation>
    </message>
    <message>
        <source>Paste their words or bring the file. Karen marks the reasons they give and says what each can and cannot do.</source>
        <translation>Wklej ich słowa albo wczytaj plik. Karen zaznaczy podane powody i powie, co każdy z nich może, a czego nie.</translation>
    </message>
    <message>
        <source>Save and answer point by point</source>
        <translation>Zapisz i odpowiedz punkt po punkcie</translation>
    </message>
    <message>
        <source>The reply as a file</source>
        <translation>Odpowiedź jako plik</translation>
    </message>
    <message>
        <source>They give another reason</source>
        <translation>Podają inny powód</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Czego to nie może</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Czym to wykazać</translation>
    </message>
    <message>
        <source>What they base it on</source>
        <translation>Na czym to opierają</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Twoja odpowiedź</translation>
    </message>
    <message>
        <source>“{name}” is kept as evidence. Check what was read from it.</source>
        <translation>„{name}” jest zachowany jako dowód. Sprawdź, co z niego odczytano.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation><numerusform>%n sprawa</numerusform><numerusform>%n sprawy</numerusform><numerusform>%n spraw</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) lost</source>
        <translation><numerusform>stracona %n minuta</numerusform><numerusform>stracone %n minuty</numerusform><numerusform>straconych %n minut</numerusform></translation>
    </message>
    <message>
        <source>Broken promises</source>
        <translation>Złamane obietnice</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Żądano</translation>
    </message>
    <message>
        <source>Days of silence</source>
        <translation>Dni milczenia</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Got back</source>
        <translation>Odzyskano</translation>
    </message>
    <message>
        <source>Minutes lost</source>
        <translation>Stracone minuty</translation>
    </message>
    <message>
        <source>Nothing to count yet. Each entry of the log counts here.</source>
        <translation>Nie ma jeszcze czego liczyć. Liczy się tu każdy wpis przebiegu.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Zestawienia</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>What went wrong most often</source>
        <translation>Co najczęściej szło nie tak</translation>
    </message>
    <message>
        <source>reports.pdf</source>
        <translation>zestawienie.pdf</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation><numerusform>znaleziono %n miejsce</numerusform><numerusform>znaleziono %n miejsca</numerusform><numerusform>znaleziono %n miejsc</numerusform></translation>
    </message>
    <message>
        <source>Nothing holds all these words. Try fewer, or their beginnings.</source>
        <translation>Nic nie zawiera wszystkich tych słów. Spróbuj mniej słów lub ich początków.</translation>
    </message>
    <message>
        <source>Type a word: a name, a number, a thing. Accents do not matter.</source>
        <translation>Wpisz słowo: nazwisko, numer, rzecz. Znaki diakrytyczne nie mają znaczenia.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Day of arrival</source>
        <translation>Dzień doręczenia</translation>
    </message>
    <message>
        <source>Day of sending</source>
        <translation>Dzień wysłania</translation>
    </message>
    <message>
        <source>Day of the first notice (awizo)</source>
        <translation>Dzień pierwszego awiza</translation>
    </message>
    <message>
        <source>From now on the letter stays as it is: it has left the house. Keep the posting slip; a photo of it is enough here.</source>
        <translation>Od teraz pismo zostaje takie, jakie jest: wyszło z domu. Zachowaj potwierdzenie nadania; tu wystarczy jego zdjęcie.</translation>
    </message>
    <message>
        <source>How was it sent?</source>
        <translation>Jak to wysłano?</translation>
    </message>
    <message>
        <source>It is on the posting slip, e.g. RR 123 456 785 PL.</source>
        <translation>Stoi na potwierdzeniu nadania, np. RR 123 456 785 PL.</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Not every file was taken</source>
        <translation>Nie każdy plik udało się dodać</translation>
    </message>
    <message>
        <source>Only where nobody took the letter and the postman left a notice.</source>
        <translation>Tylko gdy nikt nie odebrał listu i listonosz zostawił awizo.</translation>
    </message>
    <message>
        <source>Posting slip, stamp on your copy, screenshot: one file or several.</source>
        <translation>Potwierdzenie nadania, pieczątka na Twojej kopii, zrzut ekranu: jeden plik albo kilka.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>Proof of arrival</source>
        <translation>Dowód doręczenia</translation>
    </message>
    <message>
        <source>Proof of sending</source>
        <translation>Dowód wysłania</translation>
    </message>
    <message>
        <source>Return card from both sides, tracking page, reply: one file or several.</source>
        <translation>Zwrotka z obu stron, strona śledzenia przesyłki, odpowiedź: jeden plik albo kilka.</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Zapisz dowód</translation>
    </message>
    <message>
        <source>The answer period of the other side starts on this day.</source>
        <translation>Od tego dnia biegnie czas na odpowiedź drugiej strony.</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numer śledzenia</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sposób</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>Co to potwierdza?</translation>
    </message>
    <message>
        <source>When did it arrive?</source>
        <translation>Kiedy doszło?</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A NIP has ten digits; here there are {count}.</source>
        <translation>NIP ma dziesięć cyfr, a tu wpisano ich: {count}.</translation>
    </message>
    <message>
        <source>A Polish account number has 26 digits; here there are {count}.</source>
        <translation>Polski numer konta ma 26 cyfr, a tu wpisano ich: {count}.</translation>
    </message>
    <message>
        <source>A Polish postal code has the form 00-000.</source>
        <translation>Polski kod pocztowy ma postać 00-000.</translation>
    </message>
    <message>
        <source>A bank account or another bank service</source>
        <translation>Konto lub usługa banku</translation>
    </message>
    <message>
        <source>A bank, a card, a loan or an insurance</source>
        <translation>Banku, karty, pożyczki albo ubezpieczenia</translation>
    </message>
    <message>
        <source>A bill: a charge that is wrong or unknown</source>
        <translation>Rachunek: błędna albo nieznana opłata</translation>
    </message>
    <message>
        <source>A bus or coach</source>
        <translation>Autobus lub autokar</translation>
    </message>
    <message>
        <source>A card or a transfer</source>
        <translation>Karta albo przelew</translation>
    </message>
    <message>
        <source>A complaint must have arrived first.</source>
        <translation>Najpierw musi dojść reklamacja.</translation>
    </message>
    <message>
        <source>A confirming message of the same day, unanswered, is a good proof.</source>
        <translation>Dobrym dowodem jest wiadomość potwierdzająca z tego samego dnia, bez sprzeciwu.</translation>
    </message>
    <message>
        <source>A file that no record refers to.</source>
        <translation>Plik, na który nie wskazuje żaden zapis.</translation>
    </message>
    <message>
        <source>A flight</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>A journey (flight, train, bus, holiday)</source>
        <translation>Podróży (lot, pociąg, autobus, wczasy)</translation>
    </message>
    <message>
        <source>A line of the bank statement is enough.</source>
        <translation>Wystarczy pozycja z wyciągu bankowego.</translation>
    </message>
    <message>
        <source>A loan</source>
        <translation>Pożyczka albo kredyt</translation>
    </message>
    <message>
        <source>A package holiday</source>
        <translation>Impreza turystyczna</translation>
    </message>
    <message>
        <source>A parcel or a letter</source>
        <translation>Paczki albo listu</translation>
    </message>
    <message>
        <source>A part of the letter does not fit on a page, even when it is divided. Shorten or divide it. ({detail})</source>
        <translation>Jeden z elementów pisma nie mieści się na stronie, nawet po podziale. Skróć go albo podziel. ({detail})</translation>
    </message>
    <message>
        <source>A person and their cases were erased for good</source>
        <translation>Osoba i jej sprawy zostały usunięte na zawsze</translation>
    </message>
    <message>
        <source>A phone number has digits, e.g. 600 100 200.</source>
        <translation>Numer telefonu ma cyfry, np. 600 100 200.</translation>
    </message>
    <message>
        <source>A proposal came on {day}. Say yes or no in time; silence ends the try.</source>
        <translation>Propozycja przyszła {day}. Powiedz na czas tak albo nie; milczenie kończy próbę.</translation>
    </message>
    <message>
        <source>A record of the kind “{kind}” was changed outside Karen or is damaged.</source>
        <translation>Zapis rodzaju „{kind}” zmieniono poza Karen albo jest uszkodzony.</translation>
    </message>
    <message>
        <source>A reply has come</source>
        <translation>Odpowiedź przyszła</translation>
    </message>
    <message>
        <source>A service (gym, restaurant, course, cleaning)</source>
        <translation>Usługi (siłownia, restauracja, kurs, sprzątanie)</translation>
    </message>
    <message>
        <source>A train</source>
        <translation>Pociąg</translation>
    </message>
    <message>
        <source>A witness, your note of the same day, a request for their recording.</source>
        <translation>Świadek, Twoja notatka z tego samego dnia, prośba o ich nagranie.</translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation>Dodaj dowód</translation>
    </message>
    <message>
        <source>All the money back</source>
        <translation>Zwrotu wszystkich pieniędzy</translation>
    </message>
    <message>
        <source>An answer has come.</source>
        <translation>Odpowiedź przyszła.</translation>
    </message>
    <message>
        <source>An answer in writing</source>
        <translation>Odpowiedzi na piśmie</translation>
    </message>
    <message>
        <source>An apology</source>
        <translation>Przeprosin</translation>
    </message>
    <message>
        <source>An app, a subscription, something online</source>
        <translation>Aplikacji, subskrypcji, czegoś w internecie</translation>
    </message>
    <message>
        <source>An attachment is too large to take out; it is kept inside the file.</source>
        <translation>Załącznik jest zbyt duży, żeby go wyjąć; pozostaje w samym pliku.</translation>
    </message>
    <message>
        <source>An e-mail address has the form name@place.</source>
        <translation>Adres e-mail ma postać nazwa@miejsce.</translation>
    </message>
    <message>
        <source>An office store is backed up, restored and protected by its server. Ask whoever looks after it.</source>
        <translation>Magazyn kancelarii kopiuje, przywraca i chroni jego serwer. Zapytaj osobę, która się nim opiekuje.</translation>
    </message>
    <message>
        <source>An office store needs a part that is not installed: pip install karen[postgres].</source>
        <translation>Magazyn kancelarii wymaga części, która nie jest zainstalowana: pip install karen[postgres].</translation>
    </message>
    <message>
        <source>An order mail, a bank line, a loyalty card entry or a witness serves instead of a receipt.</source>
        <translation>Zamiast paragonu posłuży e-mail z zamówieniem, wpis z banku, karta lojalnościowa albo świadek.</translation>
    </message>
    <message>
        <source>Another one without faults</source>
        <translation>Wymiany na rzecz bez wad</translation>
    </message>
    <message>
        <source>Answer the proposal</source>
        <translation>Odpowiedz na propozycję</translation>
    </message>
    <message>
        <source>Answer the refusal</source>
        <translation>Odpowiedz na odmowę</translation>
    </message>
    <message>
        <source>Ask your bank to take the money back (chargeback)</source>
        <translation>Poproś bank o cofnięcie płatności (chargeback)</translation>
    </message>
    <message>
        <source>At home, in the street, at a show</source>
        <translation>W domu, na ulicy, na pokazie</translation>
    </message>
    <message>
        <source>At least one address is wanted, and a first free label from 1 to {last}.</source>
        <translation>Podaj co najmniej jeden adres i numer pierwszej wolnej etykiety od 1 do {last}.</translation>
    </message>
    <message>
        <source>Backups made before still hold these data until they are thinned out, at the latest after about a year. Karen erases them again after any restore.</source>
        <translation>Wcześniejsze kopie zawierają te dane, dopóki nie zostaną usunięte, najpóźniej po około roku. Po każdym przywróceniu Karen usuwa je ponownie.</translation>
    </message>
    <message>
        <source>Being looked at for today…</source>
        <translation>Karen liczy na dziś…</translation>
    </message>
    <message>
        <source>Bills, an estimate of a repairer, comparable offers.</source>
        <translation>Rachunki, wycena serwisu, podobne oferty.</translation>
    </message>
    <message>
        <source>Both of you changed “{name}”. Choose yours or theirs before it is stored.</source>
        <translation>Obie osoby zmieniły „{name}”. Wybierz swoje albo tamto, zanim to zapiszesz.</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Wróciło</translation>
    </message>
    <message>
        <source>Case {number}, {trader}: a date</source>
        <translation>Sprawa {number}, {trader}: termin</translation>
    </message>
    <message>
        <source>Case {number}: a date</source>
        <translation>Sprawa {number}: termin</translation>
    </message>
    <message>
        <source>Case “{title}” closed</source>
        <translation>Zamknięto sprawę „{title}”</translation>
    </message>
    <message>
        <source>Case “{title}” edited</source>
        <translation>Zmieniono sprawę „{title}”</translation>
    </message>
    <message>
        <source>Case “{title}” opened</source>
        <translation>Otwarto sprawę „{title}”</translation>
    </message>
    <message>
        <source>Case “{title}” opened again</source>
        <translation>Otwarto ponownie sprawę „{title}”</translation>
    </message>
    <message>
        <source>Case “{title}” taken in</source>
        <translation>Przyjęto sprawę „{title}”</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Wybierz jedno.</translation>
    </message>
    <message>
        <source>Choose the next way</source>
        <translation>Wybierz dalszą drogę</translation>
    </message>
    <message>
        <source>Client {name} edited</source>
        <translation>Zmieniono dane: {name}</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Zamknij sprawę</translation>
    </message>
    <message>
        <source>Complete the case</source>
        <translation>Uzupełnij sprawę</translation>
    </message>
    <message>
        <source>Copying “{name}” was cancelled; nothing was kept.</source>
        <translation>Kopiowanie „{name}” przerwano; nic nie zachowano.</translation>
    </message>
    <message>
        <source>Court fee</source>
        <translation>Opłata sądowa</translation>
    </message>
    <message>
        <source>Deadline adjusted: {reason}</source>
        <translation>Zmieniono termin: {reason}</translation>
    </message>
    <message>
        <source>Demand payment, with a last day</source>
        <translation>Wezwij do zapłaty i wyznacz ostatni dzień</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>Żądane</translation>
    </message>
    <message>
        <source>Does not fit the facts yet</source>
        <translation>Nie pasuje jeszcze do faktów</translation>
    </message>
    <message>
        <source>E-mail “{name}” attached with its files</source>
        <translation>Dołączono e-mail „{name}” z jego plikami</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Prąd</translation>
    </message>
    <message>
        <source>Electricity, gas, heat or water</source>
        <translation>Prądu, gazu, ciepła albo wody</translation>
    </message>
    <message>
        <source>Encrypting was interrupted; it goes on when you unlock the data.</source>
        <translation>Szyfrowanie przerwano; ruszy dalej po odblokowaniu danych.</translation>
    </message>
    <message>
        <source>Enter how many days the clock stood.</source>
        <translation>Podaj, ile dni stał termin.</translation>
    </message>
    <message>
        <source>Enter the amount you demand.</source>
        <translation>Podaj kwotę, której żądasz.</translation>
    </message>
    <message>
        <source>Enter the day of arrival or of the first notice (awizo).</source>
        <translation>Podaj dzień doręczenia lub pierwszego awiza.</translation>
    </message>
    <message>
        <source>Enter the day that was named.</source>
        <translation>Podaj dzień, który wskazano.</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Podaj dzień.</translation>
    </message>
    <message>
        <source>Enter the new last day.</source>
        <translation>Podaj nowy ostatni dzień.</translation>
    </message>
    <message>
        <source>Entry of {day} added</source>
        <translation>Dodano wpis z {day}</translation>
    </message>
    <message>
        <source>Entry of {day} edited</source>
        <translation>Zmieniono wpis z {day}</translation>
    </message>
    <message>
        <source>Entry removed</source>
        <translation>Usunięto wpis</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Event of {day} added</source>
        <translation>Dodano fakt z {day}</translation>
    </message>
    <message>
        <source>Event of {day} edited</source>
        <translation>Zmieniono fakt z {day}</translation>
    </message>
    <message>
        <source>Exhibits numbered</source>
        <translation>Ponumerowano załączniki</translation>
    </message>
    <message>
        <source>File “{name}” attached</source>
        <translation>Dołączono plik „{name}”</translation>
    </message>
    <message>
        <source>File “{name}” described</source>
        <translation>Opisano plik „{name}”</translation>
    </message>
    <message>
        <source>Files can be put inside a PDF/A-3 only. Choose that form, or send them separately.</source>
        <translation>Pliki można osadzić tylko w PDF/A-3. Wybierz ten profil albo wyślij je osobno.</translation>
    </message>
    <message>
        <source>Files of the office could not be returned to their place: {count}. They lie in the subfolder tmp of the folder with the files and are deleted there after two days. Ask the keeper of that folder to copy them before.</source>
        <translation>Nie udało się przywrócić na miejsce plików biura: {count}. Leżą w podfolderze tmp folderu z plikami i po dwóch dniach zostaną tam usunięte. Poproś osobę, która opiekuje się tym folderem, żeby je wcześniej skopiowała.</translation>
    </message>
    <message>
        <source>Find out when “{title}” arrived</source>
        <translation>Sprawdź, kiedy doszło „{title}”</translation>
    </message>
    <message>
        <source>Finish “{title}” and send it</source>
        <translation>Dokończ „{title}” i wyślij</translation>
    </message>
    <message>
        <source>Fits now</source>
        <translation>Pasuje teraz</translation>
    </message>
    <message>
        <source>For my firm</source>
        <translation>Dla mojej firmy</translation>
    </message>
    <message>
        <source>For my one-person firm, outside my trade</source>
        <translation>Dla mojej jednoosobowej firmy, poza jej branżą</translation>
    </message>
    <message>
        <source>For myself, privately</source>
        <translation>Dla mnie, prywatnie</translation>
    </message>
    <message>
        <source>For whom did you buy?</source>
        <translation>Dla kogo był zakup?</translation>
    </message>
    <message>
        <source>Found in your private text; nothing was sent or stored.</source>
        <translation>Znalezione w Twoim prywatnym tekście; niczego nie wysłano ani nie zapisano.</translation>
    </message>
    <message>
        <source>From today: {title}</source>
        <translation>Od dziś: {title}</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gaz</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Ciepło</translation>
    </message>
    <message>
        <source>How large the loss is</source>
        <translation>Jak duża jest szkoda</translation>
    </message>
    <message>
        <source>I don't know</source>
        <translation>Nie wiem</translation>
    </message>
    <message>
        <source>In a shop or an office</source>
        <translation>Na miejscu: w sklepie, lokalu, biurze</translation>
    </message>
    <message>
        <source>In “{name}” the file {entry} differs from its fingerprint. Nothing was taken in; ask for it once more.</source>
        <translation>W „{name}” plik {entry} nie zgadza się ze swoim odciskiem. Niczego nie przyjęto; poproś o całość jeszcze raz.</translation>
    </message>
    <message>
        <source>In “{name}” the file {entry} is missing. Nothing was taken in.</source>
        <translation>W „{name}” brakuje pliku {entry}. Niczego nie przyjęto.</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Ubezpieczenie</translation>
    </message>
    <message>
        <source>Interest up to today</source>
        <translation>Odsetki do dziś</translation>
    </message>
    <message>
        <source>It came damaged</source>
        <translation>Przesyłka jest uszkodzona</translation>
    </message>
    <message>
        <source>It came too late</source>
        <translation>Przesyłka przyszła za późno</translation>
    </message>
    <message>
        <source>It is printed. Record how and when it was sent.</source>
        <translation>Jest wydrukowane. Zapisz, jak i kiedy je wysłano.</translation>
    </message>
    <message>
        <source>It never came</source>
        <translation>Przesyłka nie przyszła</translation>
    </message>
    <message>
        <source>It was sent on {day}. The day of arrival starts the clock: look at the tracking, the return card or the stamp.</source>
        <translation>Wysłano {day}. Od dnia doręczenia biegnie termin: zajrzyj do śledzenia przesyłki, zwrotki lub prezentaty.</translation>
    </message>
    <message>
        <source>Karen does not show photos in HEIC, the format of iPhones. “{name}” can be attached and is kept unchanged; to see it in Karen and in packets, attach it as JPEG too.</source>
        <translation>Karen nie pokazuje zdjęć w formacie HEIC, z iPhone’ów. Plik „{name}” można dołączyć i zostanie zachowany bez zmian; żeby widzieć zdjęcie w Karen i w pakietach, dołącz je także jako JPEG.</translation>
    </message>
    <message>
        <source>Karen reads this as {day}. If that is right, press once more; if not, correct the day.</source>
        <translation>Karen odczytuje to jako {day}. Jeśli to prawda, naciśnij jeszcze raz; jeśli nie, popraw dzień.</translation>
    </message>
    <message>
        <source>Kept or broken?</source>
        <translation>Dotrzymana czy złamana?</translation>
    </message>
    <message>
        <source>Letter “{title}” arrived on {day}</source>
        <translation>Pismo „{title}” doszło {day}</translation>
    </message>
    <message>
        <source>Letter “{title}” begun</source>
        <translation>Zaczęto pismo „{title}”</translation>
    </message>
    <message>
        <source>Letter “{title}” edited</source>
        <translation>Zmieniono pismo „{title}”</translation>
    </message>
    <message>
        <source>Letter “{title}” printed</source>
        <translation>Wydrukowano pismo „{title}”</translation>
    </message>
    <message>
        <source>Letter “{title}” sent on {day}</source>
        <translation>Wysłano pismo „{title}” {day}</translation>
    </message>
    <message>
        <source>Letters to {trader} are used up. See which institutions can help now.</source>
        <translation>Pisma do {trader} się wyczerpały. Zobacz, które instytucje mogą teraz pomóc.</translation>
    </message>
    <message>
        <source>Letters written from right to left (Hebrew, Arabic) stand in the order they were typed. See whether they can be read, or write these words in Latin letters.</source>
        <translation>Litery pisma od prawej do lewej (hebrajskie, arabskie) ustawiono w kolejności wpisania; sprawdź, czy da się je przeczytać, albo zapisz te słowa alfabetem łacińskim.</translation>
    </message>
    <message>
        <source>Money for my loss</source>
        <translation>Odszkodowania</translation>
    </message>
    <message>
        <source>My baggage on a flight</source>
        <translation>Bagaż w samolocie</translation>
    </message>
    <message>
        <source>No address of {trader} is known. Fill it in before the letter leaves.</source>
        <translation>Adres nieznany: {trader}. Uzupełnij go, zanim pismo wyjdzie.</translation>
    </message>
    <message>
        <source>No backup is sound.</source>
        <translation>Żadna kopia nie jest sprawna.</translation>
    </message>
    <message>
        <source>No deadline is running.</source>
        <translation>Żaden termin nie biegnie.</translation>
    </message>
    <message>
        <source>No display was found, so Karen wrote the sample complaint and its timeline to {folder}.</source>
        <translation>Nie znaleziono ekranu, więc Karen zapisała przykładową reklamację i oś czasu w {folder}.</translation>
    </message>
    <message>
        <source>No font that Karen brings has the sign {char} ({name}); in the letter stands [{point}] in its place.</source>
        <translation>Znaku {char} ({name}) nie ma żaden z dołączonych krojów pisma; w piśmie stoi zamiast niego [{point}].</translation>
    </message>
    <message>
        <source>No known ground of refusal was found. Mark the reasons yourself.</source>
        <translation>Nie znaleziono znanej podstawy odmowy. Zaznacz powody samodzielnie.</translation>
    </message>
    <message>
        <source>No program on this computer opens “{name}”. Save it to a folder instead.</source>
        <translation>Żaden program na tym komputerze nie otwiera „{name}”. Zapisz plik do folderu.</translation>
    </message>
    <message>
        <source>No promise is recorded in this conversation.</source>
        <translation>W tej rozmowie nie zapisano żadnej obietnicy.</translation>
    </message>
    <message>
        <source>Nobody has confirmed this address of {trader}. Compare it first.</source>
        <translation>Nikt nie potwierdził tego adresu {trader}. Najpierw go porównaj.</translation>
    </message>
    <message>
        <source>Note the words and the day; a photo of the letter or the mail is better.</source>
        <translation>Zanotuj słowa i dzień; lepsze jest zdjęcie pisma albo e-mail.</translation>
    </message>
    <message>
        <source>Nothing has come? Wait until {from_day}</source>
        <translation>Nic nie przyszło? Poczekaj do {from_day}</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>Nic już nie zostało do zrobienia</translation>
    </message>
    <message>
        <source>Nothing is to be done today</source>
        <translation>Dziś nie trzeba nic robić</translation>
    </message>
    <message>
        <source>Nothing shows the conversation of {day}: send a short confirming message.</source>
        <translation>Nic nie potwierdza rozmowy z {day}: wyślij krótkie potwierdzenie.</translation>
    </message>
    <message>
        <source>Notice (awizo) for “{title}” on {day}</source>
        <translation>Awizo do pisma „{title}” {day}</translation>
    </message>
    <message>
        <source>Notice (awizo) left for “{title}”</source>
        <translation>Zostawiono awizo do „{title}”</translation>
    </message>
    <message>
        <source>Number {number} already belongs to “{name}”.</source>
        <translation>Numer {number} należy już do „{name}”.</translation>
    </message>
    <message>
        <source>Numbers of exhibits begin with 1.</source>
        <translation>Numery załączników zaczynają się od 1.</translation>
    </message>
    <message>
        <source>On the internet or by phone</source>
        <translation>Przez internet albo telefon</translation>
    </message>
    <message>
        <source>Only a refusal can be answered point by point.</source>
        <translation>Punkt po punkcie można odpowiedzieć tylko na odmowę.</translation>
    </message>
    <message>
        <source>Only how I was treated</source>
        <translation>Tylko tego, jak mnie potraktowano</translation>
    </message>
    <message>
        <source>Only the first {limit} files were taken; {count} more were left out. Drop fewer at once.</source>
        <translation>Wzięto tylko pierwsze {limit} plików; pominięto jeszcze {count}. Upuść mniej naraz.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Otwórz pismo</translation>
    </message>
    <message>
        <source>Outlook messages need an addition that is not installed (karen[msg]). Save “{name}” as .eml and try again, or attach it as it is.</source>
        <translation>Wiadomości z Outlooka wymagają dodatku, który nie jest zainstalowany (karen[msg]). Zapisz „{name}” jako .eml i spróbuj ponownie albo dołącz plik bez zmian.</translation>
    </message>
    <message>
        <source>Paid to the trader</source>
        <translation>Zapłacono przedsiębiorcy</translation>
    </message>
    <message>
        <source>Part of the money back</source>
        <translation>Zwrotu części pieniędzy</translation>
    </message>
    <message>
        <source>Phone, internet or TV</source>
        <translation>Telefonu, internetu albo telewizji</translation>
    </message>
    <message>
        <source>Photos of what is wrong, taken close and from the side.</source>
        <translation>Zdjęcia tego, co jest nie tak, z bliska i z boku.</translation>
    </message>
    <message>
        <source>Photos with their date, a short film, a witness, a repairer's note.</source>
        <translation>Zdjęcia z datą, krótki film, świadek, notatka serwisanta.</translation>
    </message>
    <message>
        <source>Prepare the letter</source>
        <translation>Przygotuj pismo</translation>
    </message>
    <message>
        <source>Prepare the withdrawal</source>
        <translation>Przygotuj odstąpienie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Promise of {day} judged</source>
        <translation>Oceniono obietnicę z {day}</translation>
    </message>
    <message>
        <source>Promised for {day}: “{promised}”</source>
        <translation>Obiecano na {day}: „{promised}”</translation>
    </message>
    <message>
        <source>Promised: “{promised}”</source>
        <translation>Obiecano: „{promised}”</translation>
    </message>
    <message>
        <source>Proof of the day on which “{title}” arrived.</source>
        <translation>Dowód dnia, w którym doszło „{title}”.</translation>
    </message>
    <message>
        <source>Proof of the purchase: a receipt, a bank line or an order mail.</source>
        <translation>Dowód zakupu: paragon, wpis z banku lub mail z zamówieniem.</translation>
    </message>
    <message>
        <source>Proof that “{title}” was posted: the slip or the mail.</source>
        <translation>Dowód wysłania „{title}”: potwierdzenie nadania lub mail.</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped. It can still be attached as it is.</source>
        <translation>Odczyt pliku „{name}” trwał zbyt długo i został przerwany. Nadal można go dołączyć bez zmian.</translation>
    </message>
    <message>
        <source>Record sending</source>
        <translation>Zapisz wysłanie</translation>
    </message>
    <message>
        <source>Record the event</source>
        <translation>Zapisz fakt</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Zapisz, co się stało</translation>
    </message>
    <message>
        <source>Remind them that the complaint counts as accepted</source>
        <translation>Przypomnij, że reklamację uważa się za uznaną</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Naprawy</translation>
    </message>
    <message>
        <source>Reply of the trader</source>
        <translation>Odpowiedź firmy</translation>
    </message>
    <message>
        <source>Reply of {day} added</source>
        <translation>Dodano odpowiedź z {day}</translation>
    </message>
    <message>
        <source>Reply of {day} edited</source>
        <translation>Zmieniono odpowiedź z {day}</translation>
    </message>
    <message>
        <source>Sample cases loaded</source>
        <translation>Wczytano przykładowe sprawy</translation>
    </message>
    <message>
        <source>Sample cases removed</source>
        <translation>Usunięto przykładowe sprawy</translation>
    </message>
    <message>
        <source>Saving failed: {detail} What was saved before is safe.</source>
        <translation>Zapis się nie udał: {detail} To, co zapisano wcześniej, jest bezpieczne.</translation>
    </message>
    <message>
        <source>Say once, in writing, what you want. The answer period starts with it.</source>
        <translation>Powiedz raz, na piśmie, czego chcesz. Od tego biegnie czas na odpowiedź.</translation>
    </message>
    <message>
        <source>Say what was bought</source>
        <translation>Powiedz, co kupiono</translation>
    </message>
    <message>
        <source>Say what you want: choose a demand or describe it.</source>
        <translation>Powiedz, czego chcesz: wybierz żądanie lub je opisz.</translation>
    </message>
    <message>
        <source>Say why, so that you and others can judge it later.</source>
        <translation>Powiedz dlaczego, żeby można to było później ocenić.</translation>
    </message>
    <message>
        <source>See that they do what they promised</source>
        <translation>Dopilnuj, żeby zrobili, co obiecali</translation>
    </message>
    <message>
        <source>See the ways</source>
        <translation>Zobacz drogi</translation>
    </message>
    <message>
        <source>Send “{title}”</source>
        <translation>Wyślij „{title}”</translation>
    </message>
    <message>
        <source>Sending the statement by {day} is enough. After that day this right is gone.</source>
        <translation>Wystarczy wysłać oświadczenie do {day}. Po tym dniu to prawo przepada.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Nothing was overwritten: compare both.</source>
        <translation>Ktoś zmienił to w międzyczasie. Nic nie nadpisano: porównaj obie wersje.</translation>
    </message>
    <message>
        <source>Somebody in the office has been storing something for long. Nothing was stored; what you typed is kept on this computer. Wait a little and try again.</source>
        <translation>Ktoś w biurze od dłuższego czasu coś zapisuje. Niczego nie zapisano; to, co wpisano, zostało na tym komputerze. Odczekaj chwilę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Somebody removed this meanwhile. Keep a copy of your words, or let it go.</source>
        <translation>Ktoś to tymczasem usunął. Zachowaj kopię swoich słów albo odpuść.</translation>
    </message>
    <message>
        <source>Something I bought</source>
        <translation>Rzeczy, którą kupiono</translation>
    </message>
    <message>
        <source>Something I ordered has not come</source>
        <translation>Zamówienia, które nie przyszło</translation>
    </message>
    <message>
        <source>Something else: an outage, the speed, the contract</source>
        <translation>Co innego: przerwa, szybkość, umowa</translation>
    </message>
    <message>
        <source>Something is missing inside</source>
        <translation>Brakuje czegoś w środku</translation>
    </message>
    <message>
        <source>Still missing: {blanks}.</source>
        <translation>Jeszcze brakuje: {blanks}.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Wciąż otwarte</translation>
    </message>
    <message>
        <source>Stopped after {done} of {all}. What was printed is kept.</source>
        <translation>Przerwano po {done} z {all}. To, co wydrukowano, zostaje.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Przerwano przed końcem.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Zatrzymano. Wszystko jest tak, jak było.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was attached.</source>
        <translation>Zatrzymano. Nic nie zostało dodane.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Przerwano na życzenie; nic nie zapisano.</translation>
    </message>
    <message>
        <source>Take the claim to court</source>
        <translation>Skieruj roszczenie do sądu</translation>
    </message>
    <message>
        <source>Text in it is damaged.</source>
        <translation>Tekst w nim jest uszkodzony.</translation>
    </message>
    <message>
        <source>The address is longer than the window of the envelope. It is printed whole: use an envelope without a window, or shorten the address.</source>
        <translation>Adres jest dłuższy niż okienko koperty; wydrukowano go w całości, użyj koperty bez okienka albo skróć adres.</translation>
    </message>
    <message>
        <source>The address of {office} is not complete. Look it up before sending.</source>
        <translation>Adres urzędu {office} jest niepełny. Sprawdź go przed wysłaniem.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Kwota musi być większa od zera.</translation>
    </message>
    <message>
        <source>The answer period has not passed yet.</source>
        <translation>Czas na odpowiedź jeszcze nie minął.</translation>
    </message>
    <message>
        <source>The backup could not be made: {detail} The older ones are intact.</source>
        <translation>Kopii nie udało się zrobić: {detail} Starsze są nienaruszone.</translation>
    </message>
    <message>
        <source>The backup could not be restored: {detail}. Your data are as they were.</source>
        <translation>Nie udało się przywrócić kopii: {detail}. Twoje dane są takie, jak były.</translation>
    </message>
    <message>
        <source>The backup of {day} was restored.</source>
        <translation>Przywrócono kopię z {day}.</translation>
    </message>
    <message>
        <source>The backup was made, but its second copy in “{folder}” was not: {detail}. Connect the disk or choose another place.</source>
        <translation>Kopia powstała, ale druga w „{folder}” nie: {detail}. Podłącz dysk albo wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>The backup “{name}” is not there any more. Choose another one.</source>
        <translation>Kopii „{name}” już tam nie ma. Wybierz inną.</translation>
    </message>
    <message>
        <source>The case was closed on {day}.</source>
        <translation>Sprawę zamknięto {day}.</translation>
    </message>
    <message>
        <source>The case {number} has no client or no other side.</source>
        <translation>W sprawie {number} brakuje klienta albo drugiej strony.</translation>
    </message>
    <message>
        <source>The case “{title}” is still open. Close it or move it to the trash before erasing.</source>
        <translation>Sprawa „{title}” jest jeszcze otwarta. Zamknij ją albo przenieś do kosza przed usunięciem.</translation>
    </message>
    <message>
        <source>The check digit of {number} is {digit} and should be {wanted}: one digit is misread. Compare it with the slip.</source>
        <translation>Cyfra kontrolna numeru {number} to {digit}, a powinna być {wanted}: któraś cyfra jest źle odczytana. Porównaj numer z potwierdzeniem.</translation>
    </message>
    <message>
        <source>The check of the data found something that is not as it was kept.</source>
        <translation>Sprawdzenie danych wykazało, że coś nie jest takie, jakie zostało zapisane.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind the newest record ({day}). Set the clock; until then no backup is thinned.</source>
        <translation>Zegar tego komputera wskazuje czas przed najnowszym zapisem ({day}). Ustaw zegar; do tego czasu żadna kopia nie zostanie usunięta.</translation>
    </message>
    <message>
        <source>The complaint named here is not in the case any more. Choose one, or leave it open.</source>
        <translation>Wskazanej reklamacji nie ma już w sprawie. Wybierz inną albo zostaw to pole bez wyboru.</translation>
    </message>
    <message>
        <source>The connection to the office store broke off. What you typed is kept on this computer. Look whether it was stored, then try again.</source>
        <translation>Połączenie z magazynem kancelarii zostało przerwane. To, co wpisano, jest przechowane na tym komputerze. Sprawdź, czy zostało zapisane, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The damaged sign {point} was replaced by �. Type it again.</source>
        <translation>Uszkodzony znak {point} zastąpiono znakiem �. Wpisz go ponownie.</translation>
    </message>
    <message>
        <source>The data are in “{folder}”, which a cloud service keeps in sync. It can damage an open database. Keep the data elsewhere and only the second backups there.</source>
        <translation>Dane leżą w „{folder}”, który synchronizuje usługa chmurowa. Może ona uszkodzić otwartą bazę. Trzymaj dane gdzie indziej, a tam tylko drugie kopie.</translation>
    </message>
    <message>
        <source>The data are locked. Type your passphrase or the printed recovery code.</source>
        <translation>Dane są zablokowane. Wpisz hasło albo wydrukowany kod odzyskiwania.</translation>
    </message>
    <message>
        <source>The data are open in another program: {detail} Close it and try again.</source>
        <translation>Dane są otwarte w innym programie: {detail} Zamknij go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The data are open on the computer “{host}” (since process {process}). Close Karen there. If that computer was switched off, say that it is not in use.</source>
        <translation>Dane są otwarte na komputerze „{host}” (proces {process}). Zamknij tam Karen. Jeśli tamten komputer jest wyłączony, powiedz, że nie jest używany.</translation>
    </message>
    <message>
        <source>The data could not be brought up to date: {detail} The old file is intact.</source>
        <translation>Danych nie udało się unowocześnić: {detail} Stary plik jest nienaruszony.</translation>
    </message>
    <message>
        <source>The data could not be checked. Check them on the page about their safety.</source>
        <translation>Nie udało się sprawdzić danych. Sprawdź je na stronie o ich bezpieczeństwie.</translation>
    </message>
    <message>
        <source>The data file is damaged: {detail} It was put aside in “{aside}” and not changed. The newest sound backup is of {day}.</source>
        <translation>Plik danych jest uszkodzony: {detail} Odłożono go w „{aside}” bez zmian. Najnowsza dobra kopia jest z {day}.</translation>
    </message>
    <message>
        <source>The data file is damaged: {detail} Nothing was changed. Restore the newest backup; the damaged file is kept beside it.</source>
        <translation>Plik z danymi jest uszkodzony: {detail} Nic nie zmieniono. Przywróć najnowszą kopię; uszkodzony plik leży obok.</translation>
    </message>
    <message>
        <source>The database of the office store keeps text as {found}, not as UTF-8. Ask its keeper for a database with the encoding UTF8.</source>
        <translation>Baza magazynu kancelarii zapisuje tekst jako {found}, a nie UTF-8. Poproś opiekuna o bazę z kodowaniem UTF8.</translation>
    </message>
    <message>
        <source>The file “{name}” has {size} MB, and the receiver takes {limit} MB a file at most. Divide this enclosure, or send it by post.</source>
        <translation>Plik „{name}” ma {size} MB, a odbiorca przyjmuje najwyżej {limit} MB na plik. Podziel ten załącznik albo wyślij go pocztą.</translation>
    </message>
    <message>
        <source>The folder of your own letters, {folder}, is not there. Put it back, or use only the built-in letters. Your data are safe.</source>
        <translation>Nie ma folderu z własnymi wzorami pism: {folder}. Przywróć go albo używaj tylko wbudowanych wzorów. Twoje dane są bezpieczne.</translation>
    </message>
    <message>
        <source>The folder with the files of the office cannot be reached: {folder}. Connect to it and try again. Nothing is lost; the cases themselves can be read.</source>
        <translation>Folder z plikami kancelarii jest niedostępny: {folder}. Podłącz go i spróbuj jeszcze raz. Nic nie zginęło; same sprawy można czytać.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written ({reason}).</source>
        <translation>Do folderu „{folder}” nie można pisać ({reason}).</translation>
    </message>
    <message>
        <source>The history was changed outside Karen from line {number} on.</source>
        <translation>Historię zmieniono poza Karen od wiersza {number}.</translation>
    </message>
    <message>
        <source>The invisible sign {point} ({name}) was left out: it cannot be printed.</source>
        <translation>Pominięto niewidoczny znak {point} ({name}); nie da się go wydrukować.</translation>
    </message>
    <message>
        <source>The kept file “{name}” is missing from the store.</source>
        <translation>Zachowanego pliku „{name}” nie ma w magazynie.</translation>
    </message>
    <message>
        <source>The kept file “{name}” was changed or damaged since it was added.</source>
        <translation>Zachowany plik „{name}” zmieniono lub uszkodzono po dodaniu.</translation>
    </message>
    <message>
        <source>The key file “{name}” is missing or damaged, so the data cannot be opened. Put its copy from the backup folder back. Nothing was changed.</source>
        <translation>Brakuje pliku klucza „{name}” albo jest uszkodzony, więc danych nie da się otworzyć. Przywróć jego kopię z folderu kopii. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The last day was {day}. A few days are left for the post; from {from_day} you may rely on the silence.</source>
        <translation>Ostatni dzień minął {day}. Kilka dni zapasu na pocztę; od {from_day} można się powołać na milczenie.</translation>
    </message>
    <message>
        <source>The letter has no addressee. Enter one before you print the envelope.</source>
        <translation>Pismo nie ma adresata. Wpisz go, zanim wydrukujesz kopertę.</translation>
    </message>
    <message>
        <source>The letter is begun and has not left the house.</source>
        <translation>Pismo jest zaczęte i nie wyszło z domu.</translation>
    </message>
    <message>
        <source>The letter is no PDF that can be opened. Print it again.</source>
        <translation>Pismo nie jest plikiem PDF, który da się otworzyć. Wydrukuj je ponownie.</translation>
    </message>
    <message>
        <source>The letter still has blanks: {blanks}. Fill them before sending.</source>
        <translation>W piśmie są jeszcze puste miejsca: {blanks}. Uzupełnij je przed wysłaniem.</translation>
    </message>
    <message>
        <source>The letter still has blanks: {blanks}. Give them with --set NAME=VALUE.</source>
        <translation>W piśmie są jeszcze luki: {blanks}. Podaj je przez --set NAZWA=WARTOŚĆ.</translation>
    </message>
    <message>
        <source>The letters in {folder} cannot be used: {why} Correct them, or use only the built-in ones. Your data are safe.</source>
        <translation>Nie można użyć wzorów pism z {folder}: {why} Popraw je albo używaj tylko wbudowanych. Twoje dane są bezpieczne.</translation>
    </message>
    <message>
        <source>The lines of sender or addressee take more than half a page, so there is no room for the window of an envelope.</source>
        <translation>Dane nadawcy lub adresata są dłuższe niż pół strony; pismo wydrukowano bez miejsca na okienko koperty.</translation>
    </message>
    <message>
        <source>The link “{link}” was left out: only https and mailto are allowed.</source>
        <translation>Odsyłacz „{link}” pominięto: dozwolone są tylko https i mailto.</translation>
    </message>
    <message>
        <source>The log is empty. Date, person and words are worth most while fresh.</source>
        <translation>Przebieg jest pusty. Data, osoba i słowa są najwięcej warte, póki świeże.</translation>
    </message>
    <message>
        <source>The next day to watch is {day}.</source>
        <translation>Następny dzień, na który trzeba uważać: {day}.</translation>
    </message>
    <message>
        <source>The office store at {address} cannot be reached ({reason}). Check the network and the address; nothing was changed.</source>
        <translation>Magazyn kancelarii pod {address} jest nieosiągalny ({reason}). Sprawdź sieć i adres; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The photos were made smaller to fit within the limit of the receiver.</source>
        <translation>Zdjęcia zmniejszono, żeby zmieścić się w limicie odbiorcy.</translation>
    </message>
    <message>
        <source>The picture “{name}” has more pages ({count}) than Karen takes ({most}). Divide it and add it again.</source>
        <translation>Stron w obrazie „{name}”: {count}, a Karen przyjmuje najwyżej {most}. Podziel go i dodaj ponownie.</translation>
    </message>
    <message>
        <source>The picture “{name}” has more than {megapixels} megapixels, and Karen takes {most} at most. Make it smaller and add it again.</source>
        <translation>Obraz „{name}” ma ponad {megapixels} megapikseli, a Karen przyjmuje najwyżej {most}. Zmniejsz go i dodaj ponownie.</translation>
    </message>
    <message>
        <source>The picture “{name}” has {megapixels} megapixels, and Karen takes {most} at most. Make it smaller and add it again.</source>
        <translation>Obraz „{name}” ma {megapixels} megapikseli, a Karen przyjmuje najwyżej {most}. Zmniejsz go i dodaj ponownie.</translation>
    </message>
    <message>
        <source>The picture “{name}” is damaged ({detail}). Save it again as JPEG or PNG.</source>
        <translation>Obraz „{name}” jest uszkodzony ({detail}). Zapisz go ponownie jako JPEG lub PNG.</translation>
    </message>
    <message>
        <source>The place where Karen keeps its data cannot be written. Nothing was changed; copy the folder to a place you can write to and open it there.</source>
        <translation>Miejsca, w którym Karen trzyma dane, nie można zapisać. Nic nie zmieniono; skopiuj folder tam, gdzie można pisać, i otwórz go tam.</translation>
    </message>
    <message>
        <source>The posting slip with the tracking page, a stamped copy, or the automatic receipt.</source>
        <translation>Dowód nadania ze stroną śledzenia, kopia z pieczątką albo automatyczne potwierdzenie.</translation>
    </message>
    <message>
        <source>The reply cites law that no longer holds for this case: {title}.</source>
        <translation>Odpowiedź powołuje się na prawo, które w tej sprawie już nie obowiązuje: {title}.</translation>
    </message>
    <message>
        <source>The reply of {day} would come before the complaint arrived on {arrived}. Correct the day of arrival: the trader had the complaint when it answered.</source>
        <translation>Odpowiedź z {day} byłaby przed doręczeniem reklamacji {arrived}. Popraw dzień doręczenia: firma miała reklamację, gdy odpowiadała.</translation>
    </message>
    <message>
        <source>The reply of {day} would come before the complaint of {complaint}. Check both days.</source>
        <translation>Odpowiedź z {day} byłaby przed reklamacją z {complaint}. Sprawdź oba dni.</translation>
    </message>
    <message>
        <source>The rulebook (edition {edition}) is in order.</source>
        <translation>Zbiór przepisów (edycja {edition}) jest w porządku.</translation>
    </message>
    <message>
        <source>The rulebook in {folder} cannot be used: {why} Correct it, or leave rules_folder in the settings file empty to use the built-in one. Your data are safe.</source>
        <translation>Zbiór reguł w folderze {folder} nie może być użyty: {why} Popraw go albo zostaw puste rules_folder w pliku ustawień, aby użyć wbudowanego. Twoje dane są bezpieczne.</translation>
    </message>
    <message>
        <source>The rules could not be applied: {detail} ({place}).</source>
        <translation>Nie można było zapytać prawa: {detail} ({place}).</translation>
    </message>
    <message>
        <source>The sample cases are loaded already.</source>
        <translation>Przykładowe sprawy są już wczytane.</translation>
    </message>
    <message>
        <source>The sender's lines are so long that the address misses the window of the envelope.</source>
        <translation>Dane nadawcy są tak długie, że adres nie mieści się w okienku koperty.</translation>
    </message>
    <message>
        <source>The settings file could not be read; Karen uses its defaults. The broken file was kept as {kept}.</source>
        <translation>Pliku ustawień nie udało się odczytać; Karen używa domyślnych. Uszkodzony plik zachowano jako {kept}.</translation>
    </message>
    <message>
        <source>The template of this letter is broken: {detail}</source>
        <translation>Wzór tego pisma jest uszkodzony: {detail}</translation>
    </message>
    <message>
        <source>The tracking page, a photo of the label or a witness serves too.</source>
        <translation>Posłuży też strona śledzenia, zdjęcie etykiety albo świadek.</translation>
    </message>
    <message>
        <source>The trash was emptied</source>
        <translation>Opróżniono kosz</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>Hasła się różnią. Wpisz je jeszcze raz.</translation>
    </message>
    <message>
        <source>There are no sample cases to remove.</source>
        <translation>Nie ma przykładowych spraw do usunięcia.</translation>
    </message>
    <message>
        <source>There is no case “{number}” here. Cases: {numbers}.</source>
        <translation>Nie ma tu sprawy „{number}”. Sprawy: {numbers}.</translation>
    </message>
    <message>
        <source>There is no file in what was dropped.</source>
        <translation>W tym, co upuszczono, nie ma żadnego pliku.</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Check the path.</source>
        <translation>Nie ma pliku „{name}”. Sprawdź ścieżkę.</translation>
    </message>
    <message>
        <source>There is no letter of the kind “{kind}”. Kinds for this case: {kinds}.</source>
        <translation>Nie ma pisma rodzaju „{kind}”. Rodzaje dla tej sprawy: {kinds}.</translation>
    </message>
    <message>
        <source>There is no letter of the kind “{template}”.</source>
        <translation>Nie ma pisma rodzaju „{template}”.</translation>
    </message>
    <message>
        <source>There is no refusal to answer.</source>
        <translation>Nie ma odmowy, na którą można odpowiedzieć.</translation>
    </message>
    <message>
        <source>There is no restore to undo.</source>
        <translation>Nie ma przywrócenia do cofnięcia.</translation>
    </message>
    <message>
        <source>There is no space left for “{name}”. Free some or choose another place.</source>
        <translation>Nie ma miejsca na „{name}”. Zwolnij je lub wybierz inne.</translation>
    </message>
    <message>
        <source>There is no space left to save. What was saved before is safe.</source>
        <translation>Nie ma miejsca, by zapisać. To, co zapisano wcześniej, jest bezpieczne.</translation>
    </message>
    <message>
        <source>There is no sum of money that is due yet.</source>
        <translation>Nie ma jeszcze kwoty, która jest wymagalna.</translation>
    </message>
    <message>
        <source>There is nobody to erase.</source>
        <translation>Nie ma kogo usunąć.</translation>
    </message>
    <message>
        <source>There was a contract, on this day, at this price</source>
        <translation>Była umowa, tego dnia, za tę cenę</translation>
    </message>
    <message>
        <source>There would be more files ({count}) than the receiver takes ({limit}). Remove some enclosures, or turn those that go separately into PDFs.</source>
        <translation>Wychodzi więcej plików ({count}), niż przyjmuje odbiorca ({limit}). Usuń część załączników albo zamień pliki dołączane osobno na PDF.</translation>
    </message>
    <message>
        <source>These data are encrypted, and this Karen was installed without encryption. Install it with the extra “crypt”. Nothing was changed.</source>
        <translation>Te dane są zaszyfrowane, a ta Karen jest bez szyfrowania. Zainstaluj ją z dodatkiem „crypt”. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>These data have a passphrase already. Change it instead.</source>
        <translation>Te dane mają już hasło. Zamiast tego je zmień.</translation>
    </message>
    <message>
        <source>These data have no passphrase.</source>
        <translation>Te dane nie mają hasła.</translation>
    </message>
    <message>
        <source>These data were written by a newer Karen (step {found}; this one knows {known}). Nothing was changed. Install the newer version, or open another folder with --data-dir.</source>
        <translation>Te dane zapisała nowsza Karen (krok {found}; ta zna {known}). Nic nie zmieniono. Zainstaluj nowszą wersję albo otwórz inny folder przez --data-dir.</translation>
    </message>
    <message>
        <source>They accepted, and did not do it</source>
        <translation>Uznali reklamację i nic nie zrobili</translation>
    </message>
    <message>
        <source>They promised “{promised}” by {day}. Do not wait for promises alone: say in writing what you want. The answer period starts with it.</source>
        <translation>Obiecali „{promised}” do {day}. Nie czekaj na same obietnice: napisz, czego chcesz. Od tego biegnie termin odpowiedzi.</translation>
    </message>
    <message>
        <source>They promised: “{promised}”</source>
        <translation>Obiecali: „{promised}”</translation>
    </message>
    <message>
        <source>They refused on the spot on {day}. A written complaint cannot be turned away: send it today, by registered letter or e-mail.</source>
        <translation>Odmówili na miejscu {day}. Pisemnej reklamacji nie da się odprawić z kwitkiem: wyślij ją dziś, listem poleconym albo e-mailem.</translation>
    </message>
    <message>
        <source>This NIP has a wrong check digit. Compare it with the receipt.</source>
        <translation>Ten NIP ma złą cyfrę kontrolną. Porównaj go z paragonem.</translation>
    </message>
    <message>
        <source>This account number has a wrong check sum. Compare it with your bank.</source>
        <translation>Ten numer konta ma złą sumę kontrolną. Porównaj go z bankiem.</translation>
    </message>
    <message>
        <source>This backup is damaged ({detail}) and cannot be restored. Choose another.</source>
        <translation>Ta kopia jest uszkodzona ({detail}) i nie da się jej przywrócić. Wybierz inną.</translation>
    </message>
    <message>
        <source>This backup was locked with another passphrase. Type that one.</source>
        <translation>Ta kopia ma inne hasło. Wpisz tamto.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Karen. Install the newer version.</source>
        <translation>Tę kopię zrobiła nowsza Karen. Zainstaluj nowszą wersję.</translation>
    </message>
    <message>
        <source>This cannot be undone: it has left the house. Add a new entry instead.</source>
        <translation>Tego nie można cofnąć: wyszło z domu. Dodaj zamiast tego nowy wpis.</translation>
    </message>
    <message>
        <source>This case is not there any more.</source>
        <translation>Tej sprawy już nie ma.</translation>
    </message>
    <message>
        <source>This client is not there any more. Choose another one.</source>
        <translation>Tego klienta już nie ma. Wybierz innego.</translation>
    </message>
    <message>
        <source>This deadline is not there any more; the facts have changed.</source>
        <translation>Tego terminu już nie ma; zmieniły się fakty.</translation>
    </message>
    <message>
        <source>This e-mail has more parts within parts than are read. The file itself is kept whole.</source>
        <translation>Ten e-mail ma więcej części w częściach, niż się czyta. Sam plik jest zachowany w całości.</translation>
    </message>
    <message>
        <source>This e-mail holds no text that can be read. Look at its attachments.</source>
        <translation>W tym e-mailu nie ma tekstu, który da się odczytać. Zajrzyj do załączników.</translation>
    </message>
    <message>
        <source>This e-mail names no day. Enter the day on which it came.</source>
        <translation>W tym e-mailu nie ma dnia. Wpisz dzień, w którym przyszedł.</translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation>Tego wpisu już nie ma.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Tego pliku już nie ma.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be printed. Delete or retype the place.</source>
        <translation>Są tu znaki, których nie da się wydrukować. Usuń to miejsce lub wpisz je od nowa.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code of these data. Nothing was changed. Mind capital letters and the language of the keyboard.</source>
        <translation>To nie jest ani hasło, ani kod odzyskiwania tych danych. Niczego nie zmieniono. Zwróć uwagę na wielkie litery i język klawiatury.</translation>
    </message>
    <message>
        <source>This is no address of an office store. It looks like postgresql://user@server:5432/database; correct it in the settings.</source>
        <translation>To nie jest adres magazynu kancelarii. Wygląda on tak: postgresql://user@server:5432/database; popraw go w ustawieniach.</translation>
    </message>
    <message>
        <source>This is the registered seat of {trader} (checked {checked}), not an address named for complaints. A letter there counts; look whether the terms name another address.</source>
        <translation>To adres siedziby {trader} (sprawdzony {checked}), a nie adres wskazany do reklamacji. Pismo tam wysłane się liczy; sprawdź, czy regulamin nie podaje innego.</translation>
    </message>
    <message>
        <source>This is {length} characters long; at most {limit} fit. Shorten it.</source>
        <translation>To ma {length} znaków; zmieści się najwyżej {limit}. Skróć.</translation>
    </message>
    <message>
        <source>This law no longer governs new matters: {instead}</source>
        <translation>Ten przepis nie obowiązuje już w nowych sprawach: {instead}</translation>
    </message>
    <message>
        <source>This letter has no demand “{name}”. Its demands: {names}.</source>
        <translation>W tym piśmie nie ma żądania „{name}”. Jego żądania: {names}.</translation>
    </message>
    <message>
        <source>This letter has no field “{name}”. Its fields: {names}.</source>
        <translation>W tym piśmie nie ma pola „{name}”. Jego pola: {names}.</translation>
    </message>
    <message>
        <source>This letter is about goods.</source>
        <translation>To pismo dotyczy towaru.</translation>
    </message>
    <message>
        <source>This letter is not there any more.</source>
        <translation>Tego pisma już nie ma.</translation>
    </message>
    <message>
        <source>This letter was sent already on {day}. Write a new one.</source>
        <translation>To pismo wysłano już {day}. Napisz nowe.</translation>
    </message>
    <message>
        <source>This letter was sent on {day}; its words cannot change any more.</source>
        <translation>To pismo wysłano {day}; jego słów nie można już zmienić.</translation>
    </message>
    <message>
        <source>This must not stay empty.</source>
        <translation>To pole nie może być puste.</translation>
    </message>
    <message>
        <source>This number cannot be below zero.</source>
        <translation>Ta liczba nie może być ujemna.</translation>
    </message>
    <message>
        <source>This office is not in the directory any more. Choose another one.</source>
        <translation>Tego urzędu nie ma już w spisie. Wybierz inny.</translation>
    </message>
    <message>
        <source>This only confirms that your message came. It is no answer: the clock goes on.</source>
        <translation>To tylko potwierdzenie, że wiadomość dotarła. To nie jest odpowiedź: termin biegnie dalej.</translation>
    </message>
    <message>
        <source>This part of the letter is not there any more.</source>
        <translation>Tej części pisma już nie ma.</translation>
    </message>
    <message>
        <source>This trader is not there any more. Choose another one.</source>
        <translation>Tej firmy już nie ma. Wybierz inną.</translation>
    </message>
    <message>
        <source>This was changed meanwhile, so it cannot be undone.</source>
        <translation>To zmieniono w międzyczasie, więc nie można tego cofnąć.</translation>
    </message>
    <message>
        <source>Together it has {size} MB, and the receiver takes {limit} MB at most. Remove some enclosures, or send them by post.</source>
        <translation>Całość ma {size} MB, a odbiorca przyjmuje najwyżej {limit} MB. Usuń część załączników albo wyślij je pocztą.</translation>
    </message>
    <message>
        <source>Trader {name} edited</source>
        <translation>Zmieniono dane firmy {name}</translation>
    </message>
    <message>
        <source>Turn to somebody who can make them answer</source>
        <translation>Zwróć się do kogoś, komu muszą odpowiedzieć</translation>
    </message>
    <message>
        <source>Two edits of one record put together</source>
        <translation>Połączono dwie zmiany jednego zapisu</translation>
    </message>
    <message>
        <source>Unchanged since it was added.</source>
        <translation>Niezmieniony od dodania.</translation>
    </message>
    <message>
        <source>Use at least {least} characters; four unrelated words are good.</source>
        <translation>Użyj co najmniej {least} znaków; dobre są cztery niezwiązane słowa.</translation>
    </message>
    <message>
        <source>Wait for the institution</source>
        <translation>Czekaj na instytucję</translation>
    </message>
    <message>
        <source>Wait for the reply</source>
        <translation>Czekaj na odpowiedź</translation>
    </message>
    <message>
        <source>Wait until {day}</source>
        <translation>Poczekaj do {day}</translation>
    </message>
    <message>
        <source>Was it done? They promised it by {day}</source>
        <translation>Czy to zrobiono? Obiecano do {day}</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Woda</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <translation>Czego chcesz?</translation>
    </message>
    <message>
        <source>What exactly is it about?</source>
        <translation>O co dokładnie chodzi?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Czego to dotyczy?</translation>
    </message>
    <message>
        <source>What is wrong, and since when</source>
        <translation>Na czym polega wada i od kiedy</translation>
    </message>
    <message>
        <source>What they answered, and when</source>
        <translation>Co i kiedy odpowiedzieli</translation>
    </message>
    <message>
        <source>What was delivered, and when</source>
        <translation>Co i kiedy wydano</translation>
    </message>
    <message>
        <source>What was said and done on {day}</source>
        <translation>Co powiedziano i zrobiono {day}</translation>
    </message>
    <message>
        <source>Where did you make the deal?</source>
        <translation>Gdzie zawarto umowę?</translation>
    </message>
    <message>
        <source>Which journey?</source>
        <translation>Jakiej podróży?</translation>
    </message>
    <message>
        <source>Which of them?</source>
        <translation>Które z nich?</translation>
    </message>
    <message>
        <source>Why this day?</source>
        <translation>Dlaczego ta data?</translation>
    </message>
    <message>
        <source>Without the kind of contract Karen cannot tell which law applies.</source>
        <translation>Bez rodzaju umowy Karen nie wie, które prawo obowiązuje.</translation>
    </message>
    <message>
        <source>Work done for me (hairdresser, repair, renovation)</source>
        <translation>Czyjejś pracy dla mnie (fryzjer, naprawa, remont)</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Zapisz, co się stało</translation>
    </message>
    <message>
        <source>Write the complaint</source>
        <translation>Napisz reklamację</translation>
    </message>
    <message>
        <source>Writing “{name}” was cancelled; nothing was left behind.</source>
        <translation>Zapis „{name}” został przerwany; nic po nim nie zostało.</translation>
    </message>
    <message>
        <source>You complained, and they received it on this day</source>
        <translation>Reklamacja została złożona i dotarła tego dnia</translation>
    </message>
    <message>
        <source>You corrected the last day to {day}: {reason}</source>
        <translation>Poprawiono ostatni dzień na {day}: {reason}</translation>
    </message>
    <message>
        <source>You did not get what you asked for. A final demand names sum and day.</source>
        <translation>Żądania nie spełniono. Ostateczne wezwanie podaje kwotę i dzień.</translation>
    </message>
    <message>
        <source>You do not follow it any more: {reason}</source>
        <translation>Nie pilnujesz go: {reason}</translation>
    </message>
    <message>
        <source>You have told it {repeats} times. Say it once more, in writing, with what you want: only that starts the answer period.</source>
        <translation>Opowiadasz to już {repeats} raz. Powiedz to jeszcze raz, na piśmie, z żądaniem: dopiero od tego biegnie termin odpowiedzi.</translation>
    </message>
    <message>
        <source>You marked it as met: {reason}</source>
        <translation>Oznaczono jako dotrzymany: {reason}</translation>
    </message>
    <message>
        <source>You may withdraw without giving a reason until {day}</source>
        <translation>Do {day} możesz odstąpić od umowy bez podania przyczyny</translation>
    </message>
    <message>
        <source>You moved the last day to {day}: {reason}</source>
        <translation>Przesunięto ostatni dzień na {day}: {reason}</translation>
    </message>
    <message>
        <source>You paid</source>
        <translation>Zapłata z Twojej strony</translation>
    </message>
    <message>
        <source>You paid by card and {trader} refused or kept silent. The window of the card schemes closes around {day}; your own bank decides.</source>
        <translation>Płatność była kartą, a {trader} odmawia albo milczy. Okno organizacji kartowych zamyka się około {day}; decyduje Twój bank.</translation>
    </message>
    <message>
        <source>You paused the clock for {days} days: {reason}</source>
        <translation>Wstrzymano termin, dni: {days}. {reason}</translation>
    </message>
    <message>
        <source>a witness: {witness}</source>
        <translation>świadek: {witness}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>uznana</translation>
    </message>
    <message>
        <source>address of the receiver</source>
        <translation>adres odbiorcy</translation>
    </message>
    <message>
        <source>another Karen.</source>
        <translation>inna Karen.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>case.json of “{name}” is damaged at {place}. Nothing was taken in.</source>
        <translation>case.json w „{name}” jest uszkodzony w miejscu {place}. Niczego nie przyjęto.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięta</translation>
    </message>
    <message>
        <source>closed {closed}; claims of this kind become time-barred after six years at the latest, at the end of the year</source>
        <translation>zamknięta {closed}; takie roszczenia przedawniają się najpóźniej po sześciu latach, z końcem roku</translation>
    </message>
    <message>
        <source>closed {closed}; ten years from the end of the year in which the proceedings ended</source>
        <translation>zamknięta {closed}; dziesięć lat od końca roku, w którym zakończono postępowanie</translation>
    </message>
    <message>
        <source>closed {closed}; your own period of {years} years</source>
        <translation>zamknięta {closed}; Twój własny okres, lat: {years}</translation>
    </message>
    <message>
        <source>complaint unanswered</source>
        <translation>reklamacja bez odpowiedzi</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>exhibit {number}: {name}</source>
        <translation>załącznik nr {number}: {name}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>in court</source>
        <translation>w sądzie</translation>
    </message>
    <message>
        <source>it differs from its manifest</source>
        <translation>różni się od swojego opisu</translation>
    </message>
    <message>
        <source>it is neither a PDF nor a photo, so there are no pages to bind in</source>
        <translation>to nie jest PDF ani zdjęcie, więc nie ma stron do wpięcia</translation>
    </message>
    <message>
        <source>it is read-only and holds no data yet</source>
        <translation>jest tylko do odczytu i nie ma w nim jeszcze danych</translation>
    </message>
    <message>
        <source>letter begun</source>
        <translation>pismo zaczęte</translation>
    </message>
    <message>
        <source>no proof yet</source>
        <translation>jeszcze brak dowodu</translation>
    </message>
    <message>
        <source>nothing shows it yet</source>
        <translation>nic jeszcze tego nie pokazuje</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>przypięta</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>zapisana</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>sent, no proof of arrival</source>
        <translation>wysłane, bez dowodu doręczenia</translation>
    </message>
    <message>
        <source>shown by {count} files</source>
        <translation>pokazane plikami: {count}</translation>
    </message>
    <message>
        <source>started {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>the PDF has more pages ({count}) than a packet takes ({most})</source>
        <translation>plik PDF ma więcej stron ({count}), niż mieści pakiet ({most})</translation>
    </message>
    <message>
        <source>the PDF has no page</source>
        <translation>plik PDF nie ma żadnej strony</translation>
    </message>
    <message>
        <source>the PDF is damaged</source>
        <translation>plik PDF jest uszkodzony</translation>
    </message>
    <message>
        <source>the file asks for a password</source>
        <translation>plik jest zabezpieczony hasłem</translation>
    </message>
    <message>
        <source>the photo could not be read</source>
        <translation>zdjęcia nie udało się odczytać</translation>
    </message>
    <message>
        <source>the photo is in HEIC and is not shown here</source>
        <translation>zdjęcie zapisano w formacie HEIC i nie jest tu pokazane</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>do kogo</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>waits: {what}</source>
        <translation>czeka na: {what}</translation>
    </message>
    <message>
        <source>what you demand</source>
        <translation>czego żądasz</translation>
    </message>
    <message>
        <source>with an institution</source>
        <translation>w instytucji</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>adres piszącego</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>imię i nazwisko piszącego</translation>
    </message>
    <message>
        <source>your town</source>
        <translation>miejscowość</translation>
    </message>
    <message>
        <source>{body} closed the matter on {day} without the result you want. {why}</source>
        <translation>{body}: sprawa zakończona {day} bez wyniku, którego chcesz. {why}</translation>
    </message>
    <message>
        <source>{case}: still missing {blanks}</source>
        <translation>{case}: wciąż brakuje: {blanks}</translation>
    </message>
    <message>
        <source>{case}: {detail}</source>
        <translation>{case}: {detail}</translation>
    </message>
    <message>
        <source>{count} answers did not address what you asked. Writing to {trader} again will not help. {why}</source>
        <translation>Odpowiedzi nie na temat: {count}. Kolejne pismo do {trader} nic nie da. {why}</translation>
    </message>
    <message>
        <source>{count} folders lie too deep and were left out. Drop them by themselves.</source>
        <translation>Pominięto foldery leżące zbyt głęboko: {count}. Upuść je osobno.</translation>
    </message>
    <message>
        <source>{count} links or devices were left out. Drop the files themselves.</source>
        <translation>Pominięto skróty lub urządzenia: {count}. Upuść same pliki.</translation>
    </message>
    <message>
        <source>{count} offices fit. Choose the one that is yours.</source>
        <translation>Pasujących urzędów: {count}. Wybierz swój.</translation>
    </message>
    <message>
        <source>{count} pages could not be read; see the file itself.</source>
        <translation>Nie udało się odczytać stron: {count}; zajrzyj do samego pliku.</translation>
    </message>
    <message>
        <source>{count} records are not as they were saved.</source>
        <translation>Zapisów innych, niż je zapisano: {count}.</translation>
    </message>
    <message>
        <source>{count} records belong to nothing.</source>
        <translation>Zapisów, które do niczego nie należą: {count}.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} dni</translation>
    </message>
    <message>
        <source>{days} days over</source>
        <translation>dni po terminie: {days}</translation>
    </message>
    <message>
        <source>{day} is before 1950. Check the year.</source>
        <translation>{day} jest przed 1950 rokiem. Sprawdź rok.</translation>
    </message>
    <message>
        <source>{day} is before the case was opened ({opened}).</source>
        <translation>{day} jest przed otwarciem sprawy ({opened}).</translation>
    </message>
    <message>
        <source>{day} is before the conversation in which it was promised.</source>
        <translation>{day} jest przed rozmową, w której to obiecano.</translation>
    </message>
    <message>
        <source>{day} is before the day of sending ({sent}). Check both days.</source>
        <translation>{day} jest przed dniem wysłania ({sent}). Sprawdź oba dni.</translation>
    </message>
    <message>
        <source>{day} is before the day the clock started ({start}).</source>
        <translation>{day} jest przed początkiem terminu ({start}).</translation>
    </message>
    <message>
        <source>{day} is before the letter was written ({written}).</source>
        <translation>{day} jest przed napisaniem pisma ({written}).</translation>
    </message>
    <message>
        <source>{day} is before {earlier}, the day it follows. Check both days.</source>
        <translation>{day} jest przed {earlier}, po którym następuje. Sprawdź oba dni.</translation>
    </message>
    <message>
        <source>{day} is still to come. Enter the day on which it happened.</source>
        <translation>{day} dopiero nadejdzie. Podaj dzień, w którym to się stało.</translation>
    </message>
    <message>
        <source>{effect}</source>
        <translation>{effect}</translation>
    </message>
    <message>
        <source>{host}, process {process}.</source>
        <translation>{host}, proces {process}.</translation>
    </message>
    <message>
        <source>{kind}</source>
        <translation>{kind}</translation>
    </message>
    <message numerus="yes">
        <source>{n} files attached</source>
        <translation><numerusform>Dodano {n} plik</numerusform><numerusform>Dodano {n} pliki</numerusform><numerusform>Dodano {n} plików</numerusform></translation>
    </message>
    <message>
        <source>{title}: act by {day}</source>
        <translation>{title}: działaj do {day}</translation>
    </message>
    <message>
        <source>{title}: from today you may rely on the silence</source>
        <translation>{title}: od dziś można się powołać na milczenie</translation>
    </message>
    <message>
        <source>{title}: last day of the other side</source>
        <translation>{title}: ostatni dzień drugiej strony</translation>
    </message>
    <message>
        <source>{title}: last safe day {day}</source>
        <translation>{title}: bezpieczny ostatni dzień {day}</translation>
    </message>
    <message>
        <source>{title}: opens</source>
        <translation>{title}: otwiera się</translation>
    </message>
    <message>
        <source>{title}: safe last day</source>
        <translation>{title}: bezpieczny ostatni dzień</translation>
    </message>
    <message>
        <source>{title}: they are late since {day}</source>
        <translation>{title}: spóźniają się od {day}</translation>
    </message>
    <message>
        <source>{trader} accepted on {day}. A final demand names the sum and the last day.</source>
        <translation>{trader}: uznanie z {day}. Ostateczne wezwanie podaje kwotę i ostatni dzień.</translation>
    </message>
    <message>
        <source>{trader} accepted on {day}. Record when it is done, then close the case.</source>
        <translation>{trader} zgadza się od {day}. Zapisz, gdy to zrobią, potem zamknij sprawę.</translation>
    </message>
    <message>
        <source>{trader} agreed only in part on {day}, and the last day for an answer was {last}. {effect} What was agreed stands; for the rest this is a strong argument, not a judgment.</source>
        <translation>{trader}: zgoda tylko w części z {day}, a ostatnim dniem na odpowiedź był {last}. {effect} To, co już uznano, pozostaje w mocy; co do reszty to mocny argument, choć nie wyrok.</translation>
    </message>
    <message>
        <source>{trader} did not pay by {day}. {why} {cost}</source>
        <translation>{trader}: brak zapłaty do {day}. {why} {cost}</translation>
    </message>
    <message>
        <source>{trader} had to act by {day} and nothing shows that it did. {effect}</source>
        <translation>{trader}: termin minął {day} i nic nie pokazuje, że go dotrzymano. {effect}</translation>
    </message>
    <message>
        <source>{trader} had until {day} to reply and did not. {effect}</source>
        <translation>{trader} miał czas na odpowiedź do {day} i nie odpowiedział. {effect}</translation>
    </message>
    <message>
        <source>{trader} has not replied; its last day was {day}</source>
        <translation>{trader} nie odpowiada; ostatni dzień minął {day}</translation>
    </message>
    <message>
        <source>{trader} has until {day}.</source>
        <translation>{trader} ma czas do {day}.</translation>
    </message>
    <message>
        <source>{trader} has until {day}. From {from_day} you may rely on its silence.</source>
        <translation>{trader} ma czas do {day}. Od {from_day} można się powołać na milczenie.</translation>
    </message>
    <message>
        <source>{trader} refused on {day}, and the last day for it was {last}. {effect} A later refusal does not undo that: a strong argument, not a judgment.</source>
        <translation>{trader}: odmowa z {day}, a ostatnim dniem na odpowiedź był {last}. {effect} Późniejsza odmowa tego nie cofa: to mocny argument, choć nie wyrok.</translation>
    </message>
    <message>
        <source>{trader} refused on {day}. Answer its grounds, repeat your demand.</source>
        <translation>{trader}: odmowa z {day}. Odpowiedz na jej powody, powtórz żądanie.</translation>
    </message>
    <message>
        <source>{why} {cost}</source>
        <translation>{why} {cost}</translation>
    </message>
    <message>
        <source>{why}. In its place there is room to sign by hand.</source>
        <translation>{why}. Zamiast niego jest miejsce na podpis odręczny.</translation>
    </message>
    <message>
        <source>{why}. The original photo goes out: it may tell where and when it was taken. To avoid that, enclose a JPEG that can be read in its place.</source>
        <translation>{why}. Wychodzi oryginał zdjęcia: może zdradzać, gdzie i kiedy je zrobiono. Żeby tego uniknąć, dołącz zamiast niego JPEG, który da się odczytać.</translation>
    </message>
    <message>
        <source>“{address}” is no e-mail address. Write it like name@domain.pl.</source>
        <translation>„{address}” nie jest adresem e-mail. Wpisz go w postaci nazwa@domena.pl.</translation>
    </message>
    <message>
        <source>“{body}” was sent on {day}. Now it is the institution’s turn.</source>
        <translation>„{body}” wysłano {day}. Teraz kolej na instytucję.</translation>
    </message>
    <message>
        <source>“{ground}” is no ground that the rulebook knows.</source>
        <translation>„{ground}” nie jest podstawą znaną zbiorowi przepisów.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of event that Karen knows.</source>
        <translation>„{kind}” nie jest rodzajem zdarzenia, który Karen zna.</translation>
    </message>
    <message>
        <source>“{link}” is no web or e-mail address, so it is not opened.</source>
        <translation>„{link}” nie jest adresem strony ani e-maila, więc nie zostanie otwarty.</translation>
    </message>
    <message>
        <source>“{name}” asks for a password. Save it without one and try again.</source>
        <translation>Plik „{name}” wymaga hasła. Zapisz go bez hasła i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}).</source>
        <translation>Nie można odczytać „{name}” ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}). Check its permissions or copy it.</source>
        <translation>„{name}” nie da się odczytać ({reason}). Sprawdź uprawnienia lub skopiuj plik.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read with this installation. It can still be attached as it is.</source>
        <translation>Tej instalacji nie da się użyć do odczytu pliku „{name}”. Nadal można go dołączyć bez zmian.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). Choose another place.</source>
        <translation>„{name}” nie udało się zapisać ({reason}). Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>“{name}” gives “{key}” twice in one place. Keep one of the two.</source>
        <translation>„{name}” podaje „{key}” dwa razy w jednym miejscu. Zostaw jedno z nich.</translation>
    </message>
    <message>
        <source>“{name}” has more pixels than Karen reads. Make it smaller and attach that as well.</source>
        <translation>Plik „{name}” ma więcej pikseli, niż Karen odczytuje. Zmniejsz go i dołącz także tę wersję.</translation>
    </message>
    <message>
        <source>“{name}” has {count} pages, and Karen reads {limit} at most. Divide it and attach the parts as well.</source>
        <translation>Stron w pliku „{name}”: {count}; Karen czyta najwyżej {limit}. Podziel go i dołącz także części.</translation>
    </message>
    <message>
        <source>“{name}” holds no case of Karen (no case.json). Choose another file.</source>
        <translation>W „{name}” nie ma sprawy z Karen (brak case.json). Wybierz inny plik.</translation>
    </message>
    <message>
        <source>“{name}” holds no case: it must be a JSON object with “events”.</source>
        <translation>„{name}” nie zawiera sprawy: musi to być obiekt JSON z polem „events”.</translation>
    </message>
    <message>
        <source>“{name}” holds no text, only a picture of it. Type what matters.</source>
        <translation>Plik „{name}” nie zawiera tekstu, tylko jego obraz. Przepisz to, co ważne.</translation>
    </message>
    <message>
        <source>“{name}” holds things that no Karen makes ({detail}), so it is not opened. Nothing was changed. Do not use it if it came from somebody else.</source>
        <translation>„{name}” zawiera rzeczy, których żadna Karen nie tworzy ({detail}), więc nie zostanie otwarty. Niczego nie zmieniono. Nie używaj go, jeśli pochodzi od kogoś innego.</translation>
    </message>
    <message>
        <source>“{name}” is a file that a computer would run, so Karen does not open it. Save it to a folder only if you know who made it.</source>
        <translation>„{name}” to plik, który komputer by uruchomił, więc Karen go nie otwiera. Zapisz go do folderu tylko wtedy, gdy wiesz, kto go zrobił.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose the files inside it.</source>
        <translation>„{name}” to folder. Wybierz pliki w środku.</translation>
    </message>
    <message>
        <source>“{name}” is a program. It is kept as evidence like any other file; Karen never opens it.</source>
        <translation>„{name}” to program. Karen przechowa go jako dowód, jak każdy inny plik, ale nigdy go nie uruchomi.</translation>
    </message>
    <message>
        <source>“{name}” is being changed by another program. Save it and attach it again.</source>
        <translation>„{name}” jest właśnie zmieniany przez inny program. Zapisz go i dodaj jeszcze raz.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or no zip file. Ask for it once more.</source>
        <translation>„{name}” jest uszkodzony albo nie jest plikiem zip. Poproś o niego jeszcze raz.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or of a kind Karen does not read. It can still be attached as it is.</source>
        <translation>Plik „{name}” jest uszkodzony albo takiego rodzaju, którego Karen nie czyta. Nadal można go dołączyć bez zmian.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was cut short. Nothing was restored.</source>
        <translation>„{name}” jest uszkodzony albo ucięty. Niczego nie przywrócono.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another file.</source>
        <translation>„{name}” jest pusty. Wybierz inny plik.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB. Choose a smaller copy.</source>
        <translation>„{name}” ma więcej niż {limit} MB. Wybierz mniejszą kopię.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB: it is not read or previewed, but it can be attached.</source>
        <translation>Plik „{name}” ma ponad {limit} MB: nie jest czytany ani podglądany, ale można go dołączyć.</translation>
    </message>
    <message>
        <source>“{name}” is no backup of Karen.</source>
        <translation>„{name}” nie jest kopią Karen.</translation>
    </message>
    <message>
        <source>“{name}” is no case file: line {line} is no JSON ({detail}).</source>
        <translation>„{name}” nie jest plikiem sprawy: wiersz {line} nie jest JSON-em ({detail}).</translation>
    </message>
    <message>
        <source>“{name}” is no data file of Karen. Nothing was changed.</source>
        <translation>„{name}” nie jest plikiem danych Karen. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>“{name}” is no e-mail. Attach it as a file instead.</source>
        <translation>„{name}” nie jest e-mailem. Dołącz go jako plik.</translation>
    </message>
    <message>
        <source>“{name}” is no picture that can be read. Save it as JPEG or PNG.</source>
        <translation>Plik „{name}” nie jest obrazem, który da się odczytać. Zapisz go jako JPEG lub PNG.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Choose the file again.</source>
        <translation>„{name}” już tam nie ma. Wybierz plik ponownie.</translation>
    </message>
    <message>
        <source>“{name}” is not what its name says: it holds {kind}. Karen does not open it. Save it to a folder only if you know who made it.</source>
        <translation>„{name}” nie jest tym, co mówi nazwa: zawiera {kind}. Karen go nie otwiera. Zapisz go do folderu tylko wtedy, gdy wiesz, kto go zrobił.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name, or add --force.</source>
        <translation>„{name}” już istnieje. Wybierz inną nazwę albo dodaj --force.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name.</source>
        <translation>„{name}” już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>“{name}” was refused: {entry} is not what Karen writes. Nothing was taken in.</source>
        <translation>Odrzucono „{name}”: {entry} to nie jest coś, co zapisuje Karen. Niczego nie przyjęto.</translation>
    </message>
    <message>
        <source>“{name}” was taken out of the folder of the office at this very moment. Nothing was stored; add it once more.</source>
        <translation>„{name}” właśnie w tej chwili zabrano z folderu biura. Nic nie zapisano; dodaj ten plik jeszcze raz.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Karen (form {found}; this one knows {known}). Install the newer version.</source>
        <translation>„{name}” zapisała nowsza Karen (forma {found}; ta zna {known}). Zainstaluj nowszą wersję.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to more than Karen takes in. Nothing was taken in.</source>
        <translation>„{name}” po rozpakowaniu zająłby więcej, niż Karen przyjmuje. Niczego nie przyjęto.</translation>
    </message>
    <message>
        <source>“{number}” is a case of your own store already. Name a file to take in.</source>
        <translation>Sprawa „{number}” już jest w Twojej Karen. Podaj plik do wczytania.</translation>
    </message>
    <message>
        <source>“{text}” is no NAME=VALUE.</source>
        <translation>„{text}” nie ma postaci NAZWA=WARTOŚĆ.</translation>
    </message>
    <message>
        <source>“{title}” arrived</source>
        <translation>Doszło „{title}”</translation>
    </message>
    <message>
        <source>“{title}” gave {trader} time until {day}. Then the next step comes.</source>
        <translation>„{title}” daje {trader} czas do {day}. Potem przyjdzie następny krok.</translation>
    </message>
    <message>
        <source>“{title}” moved to the trash</source>
        <translation>Przeniesiono „{title}” do kosza</translation>
    </message>
    <message>
        <source>“{title}” pinned</source>
        <translation>Przypięto „{title}”</translation>
    </message>
    <message>
        <source>“{title}” sent</source>
        <translation>Wysłano „{title}”</translation>
    </message>
    <message>
        <source>“{title}” taken out of the trash</source>
        <translation>Wyjęto „{title}” z kosza</translation>
    </message>
    <message>
        <source>“{title}” unpinned</source>
        <translation>Odpięto „{title}”</translation>
    </message>
    <message>
        <source>“{title}” was sent on {day} and nothing shows that it arrived</source>
        <translation>„{title}” wysłano {day} i nic nie potwierdza doręczenia</translation>
    </message>
    <message>
        <source>“{typed}” is no amount. Write it like 349,00.</source>
        <translation>„{typed}” nie jest kwotą. Napisz tak: 349,00.</translation>
    </message>
    <message>
        <source>“{typed}” is no country Karen knows. Write its two letters, e.g. EG.</source>
        <translation>„{typed}” to nie kraj, który zna Karen. Napisz jego dwie litery, np. EG.</translation>
    </message>
    <message>
        <source>“{typed}” is no day of the calendar. Write it like 5.11.2026.</source>
        <translation>„{typed}” nie jest dniem z kalendarza. Napisz tak: 5.11.2026.</translation>
    </message>
    <message>
        <source>“{typed}” is no label of the sheet. Write a number from 1 to {last}.</source>
        <translation>„{typed}” nie jest numerem etykiety na arkuszu. Wpisz liczbę od 1 do {last}.</translation>
    </message>
    <message>
        <source>“{typed}” is no number. Write it like 0,25.</source>
        <translation>„{typed}” to nie liczba. Napisz np. 0,25.</translation>
    </message>
    <message>
        <source>“{typed}” is no store address. Leave it empty for your own file, or write it like postgresql://name@server/karen, without the password.</source>
        <translation>„{typed}” nie jest adresem magazynu. Zostaw puste dla własnego pliku albo napisz tak: postgresql://name@server/karen, bez hasła.</translation>
    </message>
    <message>
        <source>“{typed}” is no time of day. Write it like 9:05.</source>
        <translation>„{typed}” nie jest godziną. Napisz tak: 9:05.</translation>
    </message>
    <message>
        <source>“{typed}” is no whole number. Write it like 25.</source>
        <translation>„{typed}” nie jest liczbą całkowitą. Napisz tak: 25.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n file(s) checked, all unchanged.</source>
        <translation><numerusform>Sprawdzono %n plik, jest niezmieniony.</numerusform><numerusform>Sprawdzono %n pliki, wszystkie niezmienione.</numerusform><numerusform>Sprawdzono %n plików, wszystkie niezmienione.</numerusform></translation>
    </message>
    <message>
        <source>About Karen</source>
        <translation>O programie Karen</translation>
    </message>
    <message>
        <source>Address of the store of the office</source>
        <translation>Adres bazy kancelarii</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Zrób kopię teraz</translation>
    </message>
    <message>
        <source>Backup made: {name}</source>
        <translation>Kopia zrobiona: {name}</translation>
    </message>
    <message>
        <source>Bring in, hand over</source>
        <translation>Wczytaj, przekaż</translation>
    </message>
    <message>
        <source>Check all kept files</source>
        <translation>Sprawdź wszystkie pliki</translation>
    </message>
    <message>
        <source>Check of the kept files</source>
        <translation>Sprawdzenie zachowanych plików</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Comparing the kept files with their fingerprints</source>
        <translation>Porównywanie plików z ich odciskami</translation>
    </message>
    <message>
        <source>Edition of the law: {edition}</source>
        <translation>Edycja prawa: {edition}</translation>
    </message>
    <message>
        <source>Empty: your own file on this computer. Leave the password out; the driver reads it from the file .pgpass.</source>
        <translation>Puste: własny plik na tym komputerze. Hasła tu nie wpisuj; sterownik czyta je z pliku .pgpass.</translation>
    </message>
    <message>
        <source>Everything is on this computer; nothing goes online.</source>
        <translation>Wszystko leży na tym komputerze; nic nie trafia do sieci.</translation>
    </message>
    <message>
        <source>First warning, days before the last day</source>
        <translation>Pierwsze ostrzeżenie, dni przed końcem</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>From the next time you type it, it is remembered.</source>
        <translation>Karen zapamięta hasło, gdy wpiszesz je następnym razem.</translation>
    </message>
    <message>
        <source>I help many people (office)</source>
        <translation>Pomagam wielu osobom (kancelaria, poradnia)</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC). Font: Lato (OFL). Window: Qt (LGPL).</source>
        <translation>Ikony: Lucide (ISC). Czcionka: Lato (OFL). Okno: Qt (LGPL).</translation>
    </message>
    <message>
        <source>Karen gives information and papers, not legal advice by a lawyer.</source>
        <translation>Karen daje informacje i pisma, a nie poradę prawną prawnika.</translation>
    </message>
    <message>
        <source>Keep closed cases so many years (0: the usual time)</source>
        <translation>Trzymaj zamknięte sprawy tyle lat (0: zwykły czas)</translation>
    </message>
    <message>
        <source>Keep the icon beside the clock while Karen is open</source>
        <translation>Ikona obok zegara zostaje, dopóki Karen jest otwarta</translation>
    </message>
    <message>
        <source>Kept. It takes effect when you restart Karen.</source>
        <translation>Zapisane. Zadziała po ponownym uruchomieniu Karen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Ostatnia kopia</translation>
    </message>
    <message>
        <source>Load the samples</source>
        <translation>Wczytaj przykłady</translation>
    </message>
    <message>
        <source>Lock after so many idle minutes (0: never)</source>
        <translation>Zablokuj po tylu minutach bezczynności (0: nigdy)</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Wygląd i język</translation>
    </message>
    <message>
        <source>More about Karen and her parts</source>
        <translation>Więcej o Karen i jej częściach</translation>
    </message>
    <message>
        <source>Nine true stories with names changed, to try everything without harm.</source>
        <translation>Dziewięć prawdziwych historii ze zmienionymi nazwiskami, żeby spróbować wszystkiego bez szkody.</translation>
    </message>
    <message>
        <source>No shared folder</source>
        <translation>Bez wspólnego folderu</translation>
    </message>
    <message>
        <source>None: each computer keeps the files it was given.</source>
        <translation>Brak: każdy komputer przechowuje pliki, które na nim dodano.</translation>
    </message>
    <message>
        <source>Notify on the desktop</source>
        <translation>Powiadamiaj na pulpicie</translation>
    </message>
    <message>
        <source>Only the built-in ones</source>
        <translation>Tylko wbudowane</translation>
    </message>
    <message>
        <source>Own letters</source>
        <translation>Własne wzory pism</translation>
    </message>
    <message>
        <source>Own letters, own law, store of the office</source>
        <translation>Własne wzory, własne przepisy, baza kancelarii</translation>
    </message>
    <message>
        <source>Own rules of law</source>
        <translation>Własne reguły prawa</translation>
    </message>
    <message>
        <source>Remember my passphrase in the keystore of this computer</source>
        <translation>Pamiętaj moje hasło w magazynie haseł tego komputera</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation>Usuń przykłady</translation>
    </message>
    <message>
        <source>Restore, passphrase, erase</source>
        <translation>Przywracanie, hasło, usuwanie</translation>
    </message>
    <message>
        <source>Sample stories</source>
        <translation>Przykładowe historie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Shared folder for the files of the office</source>
        <translation>Wspólny folder na pliki kancelarii</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>The passphrase is forgotten.</source>
        <translation>Hasło zostało zapomniane.</translation>
    </message>
    <message>
        <source>The week begins</source>
        <translation>Tydzień zaczyna się</translation>
    </message>
    <message>
        <source>Then whoever can use your account on this computer can open Karen.</source>
        <translation>Wtedy Karen otworzy każdy, kto może użyć Twojego konta na tym komputerze.</translation>
    </message>
    <message>
        <source>Town before the date</source>
        <translation>Miejscowość przed datą</translation>
    </message>
    <message>
        <source>Try and keep the address</source>
        <translation>Sprawdź i zapamiętaj adres</translation>
    </message>
    <message>
        <source>Use the font of the desktop</source>
        <translation>Użyj czcionki systemu</translation>
    </message>
    <message>
        <source>What you choose here is tried first and counts from the next start on.</source>
        <translation>To, co tu wybierzesz, zostanie najpierw sprawdzone i zacznie działać od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Kto pisze</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Twoje dane</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>jak w systemie</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>tak jak w systemie</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>sprawdzona</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ciemne</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>wysoki kontrast</translation>
    </message>
    <message>
        <source>light</source>
        <translation>jasne</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>jeszcze nikt</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>w poniedziałek</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>w niedzielę</translation>
    </message>
    <message>
        <source>only the built-in ones</source>
        <translation>tylko wbudowane</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>For whom?</source>
        <translation>Dla kogo?</translation>
    </message>
    <message>
        <source>Good day. Karen helps when a firm does not.</source>
        <translation>Dzień dobry. Karen pomaga, gdy firma nie chce.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Od czego zaczynamy?</translation>
    </message>
    <message>
        <source>Karen gives information and papers, not legal advice by a lawyer.</source>
        <translation>Karen daje informacje i pisma, a nie poradę prawną prawnika.</translation>
    </message>
    <message>
        <source>Letters to firms are always in Polish.</source>
        <translation>Pisma do firm są zawsze po polsku.</translation>
    </message>
    <message>
        <source>Look at sample stories first</source>
        <translation>Najpierw obejrzę przykłady</translation>
    </message>
    <message>
        <source>The consumer ombudsman of your town advises free of charge.</source>
        <translation>Rzecznik konsumentów w Twoim mieście lub powiecie radzi bezpłatnie.</translation>
    </message>
    <message>
        <source>The samples can be removed with one press in the settings.</source>
        <translation>Przykłady można usunąć jednym przyciskiem w ustawieniach.</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Jaki język?</translation>
    </message>
    <message>
        <source>With my own matter</source>
        <translation>Od własnej sprawy</translation>
    </message>
    <message>
        <source>You write down what happened. Karen knows what the law gives you and until when, writes the letter, keeps the proof and goes on to the next instance.</source>
        <translation>Zapisujesz, co się stało. Karen wie, co daje Ci prawo i do kiedy, pisze pismo, zachowuje dowody i idzie do następnej instancji.</translation>
    </message>
    <message>
        <source>Your data stay in {folder}. Nothing goes online.</source>
        <translation>Twoje dane zostają w {folder}. Nic nie trafia do sieci.</translation>
    </message>
    <message>
        <source>for many people: I advise others</source>
        <translation>dla wielu osób: doradzam innym</translation>
    </message>
    <message>
        <source>for me and my family</source>
        <translation>dla mnie i mojej rodziny</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>How this deadline was counted</source>
        <translation>Karta terminu: jak go policzono</translation>
    </message>
    <message>
        <source>List of evidence</source>
        <translation>Lista dowodów</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Zapisz pismo</translation>
    </message>
    <message>
        <source>The case on one page</source>
        <translation>Sprawa na jednej stronie</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Strony tak, jak się wydrukują</translation>
    </message>
    <message>
        <source>The way of the matter</source>
        <translation>Droga sprawy</translation>
    </message>
    <message>
        <source>deadline.pdf</source>
        <translation>karta-terminu.pdf</translation>
    </message>
    <message>
        <source>evidence.pdf</source>
        <translation>lista-dowodow.pdf</translation>
    </message>
    <message>
        <source>for me</source>
        <translation>dla mnie</translation>
    </message>
    <message>
        <source>for the court</source>
        <translation>dla sądu</translation>
    </message>
    <message>
        <source>for the ombudsman</source>
        <translation>dla rzecznika</translation>
    </message>
    <message>
        <source>summary.pdf</source>
        <translation>streszczenie.pdf</translation>
    </message>
    <message>
        <source>timeline.pdf</source>
        <translation>os-czasu.pdf</translation>
    </message>
</context>
<context>
    <name>Tracking</name>
    <message>
        <source>Karen cannot check a number of this form. Compare it with the slip.</source>
        <translation>Numeru w tej postaci Karen nie umie sprawdzić. Porównaj go z potwierdzeniem.</translation>
    </message>
    <message>
        <source>The check digit is {digit} and should be {wanted}: one digit is misread. Compare it with the slip.</source>
        <translation>Cyfra kontrolna to {digit}, a powinna być {wanted}: któraś cyfra jest źle odczytana. Porównaj numer z potwierdzeniem.</translation>
    </message>
    <message>
        <source>The check digit {digit} fits.</source>
        <translation>Cyfra kontrolna {digit} się zgadza.</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Take out</source>
        <translation>Wyjmij</translation>
    </message>
    <message>
        <source>The trash is empty. Cases put here stay for 30 days.</source>
        <translation>Kosz jest pusty. Sprawy leżą tu 30 dni.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translation>do {day}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Doing again: {name}</source>
        <translation>Ponawianie: {name}</translation>
    </message>
    <message>
        <source>Undoing: {name}</source>
        <translation>Cofanie: {name}</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>As it was at first</source>
        <translation>Jak na początku</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Zapomnij widok</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>Zapamiętane widoki</translation>
    </message>
    <message>
        <source>Name for this view, Enter</source>
        <translation>Nazwa tego widoku, Enter</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>View: columns and kept views</source>
        <translation>Widok: kolumny i zapamiętane widoki</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Before you go this way</source>
        <translation>Zanim pójdziesz tą drogą</translation>
    </message>
    <message>
        <source>Closes off</source>
        <translation>Co zamyka</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Przedawnienie</translation>
    </message>
    <message>
        <source>No way is known yet. Write down what they answered, or that they did not.</source>
        <translation>Nie ma jeszcze żadnej drogi. Zapisz, co odpowiedzieli albo że nie odpowiedzieli.</translation>
    </message>
    <message>
        <source>Prepare the letter</source>
        <translation>Przygotuj pismo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>To the case</source>
        <translation>Do sprawy</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>Który urząd</translation>
    </message>
    <message>
        <source>Which way to go on?</source>
        <translation>Którą drogą dalej?</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>not admissible</source>
        <translation>niedopuszczalne</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>otwarte teraz</translation>
    </message>
    <message>
        <source>the facts of the case allow it</source>
        <translation>fakty sprawy na to pozwalają</translation>
    </message>
    <message>
        <source>the facts of the case do not allow it yet</source>
        <translation>fakty sprawy jeszcze na to nie pozwalają</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n dzień</numerusform><numerusform>%n dni</numerusform><numerusform>%n dni</numerusform></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Computed with edition {edition}.</source>
        <translation>Obliczono według edycji {edition}.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>Deadline card as PDF</source>
        <translation>Karta terminu jako PDF</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Nie pilnuj</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Przedłuż</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Jak to policzono</translation>
    </message>
    <message>
        <source>How many days it stood</source>
        <translation>Ile dni stał termin</translation>
    </message>
    <message>
        <source>It stays beside the date, so that you can judge it later.</source>
        <translation>Zostaje przy dacie, żeby można to było później ocenić.</translation>
    </message>
    <message>
        <source>Last day by law</source>
        <translation>Ostatni dzień według prawa</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Nowy ostatni dzień</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Otwarte pytania</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Possible from</source>
        <translation>Możliwe od</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>Read in more than one way</source>
        <translation>Czytane na więcej niż jeden sposób</translation>
    </message>
    <message>
        <source>Safe last day</source>
        <translation>Bezpieczny ostatni dzień</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Zapisz decyzję</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Zaczyna się od</translation>
    </message>
    <message>
        <source>The reading is likely, not settled.</source>
        <translation>Ta wykładnia jest prawdopodobna, nie ustalona.</translation>
    </message>
    <message>
        <source>The reading is settled.</source>
        <translation>Ta wykładnia jest ustalona.</translation>
    </message>
    <message>
        <source>The reading is uncertain: take advice.</source>
        <translation>Ta wykładnia jest niepewna: zasięgnij porady.</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Czeka na</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Dlaczego ta data?</translation>
    </message>
    <message>
        <source>You may rely on it from</source>
        <translation>Można się powołać od</translation>
    </message>
    <message>
        <source>Your decision: {what}</source>
        <translation>Twoja decyzja: {what}</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Twoje decyzje</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>sporne</translation>
    </message>
</context>
</TS>
