<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Karen</source>
        <translation>Про Karen</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC). Font: Lato (OFL). Window: Qt (LGPL).</source>
        <translation>Значки: Lucide (ISC). Шрифт: Lato (OFL). Вікно: Qt (LGPL).</translation>
    </message>
    <message>
        <source>Karen gives information and papers. It is not legal advice by a lawyer, and nobody but you decides what is sent. Where a case is large or unclear, take the case on one page to the consumer ombudsman of your town: the advice there is free.</source>
        <translation>Karen дає інформацію та документи. Це не юридична консультація, і лише ви вирішуєте, що надсилати. Якщо справа велика або неясна, віднесіть «Справу на одній сторінці» до омбудсмена споживачів у своєму місті: порада там безкоштовна.</translation>
    </message>
    <message>
        <source>Nothing goes online. Your data stay in {folder}.</source>
        <translation>Нічого не передається в мережу. Ваші дані залишаються в {folder}.</translation>
    </message>
    <message>
        <source>Version {version}, law as of edition {edition}.</source>
        <translation>Версія {version}, законодавство: редакція {edition}.</translation>
    </message>
    <message>
        <source>Whose work is in Karen</source>
        <translation>Чию працю використано в Karen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Karen</source>
        <translation>Про Karen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Bring in, hand over</source>
        <translation>Завантажити, передати</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Close what is open; what was typed stays as a draft</source>
        <translation>Закрити відкрите; введене лишиться чернеткою</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Редагування</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти до</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Keyboard and help</source>
        <translation>Клавіатура й довідка</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Log an event</source>
        <translation>Записати подію</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Відкрити меню</translation>
    </message>
    <message>
        <source>Press what is marked</source>
        <translation>Натиснути позначене</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Звіти</translation>
    </message>
    <message>
        <source>Safety of the data</source>
        <translation>Безпека даних</translation>
    </message>
    <message>
        <source>Save what is on the page</source>
        <translation>Зберегти те, що на сторінці</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Шукати всюди</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>To the first of the recent cases; Alt+2 to the second, and so on</source>
        <translation>До першої з останніх справ; Alt+2 до другої й так далі</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>До наступного поля чи кнопки</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>До попереднього</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Що сталося?</translation>
    </message>
</context>
<context>
    <name>Album</name>
    <message>
        <source>Choose files</source>
        <translation>Вибрати файли</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Photos and files can be dropped here.</source>
        <translation>Фото й файли можна перетягнути сюди.</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <translation>Зображення: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>There is no picture and no file in the clipboard.</source>
        <translation>У буфері немає ні зображення, ні файлу.</translation>
    </message>
    <message>
        <source>What does {name} show?</source>
        <translation>Що показує {name}?</translation>
    </message>
    <message>
        <source>pasted {number}.png</source>
        <translation>вставлено {number}.png</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation><numerusform>І ще %n подібний.</numerusform><numerusform>І ще %n подібні.</numerusform><numerusform>І ще %n подібних.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Attach %n file(s) to this case? One undo takes all out again.</source>
        <translation><numerusform>Додати %n файл до цієї справи? Одне скасування прибере його.</numerusform><numerusform>Додати %n файли до цієї справи? Одне скасування прибере їх усі.</numerusform><numerusform>Додати %n файлів до цієї справи? Одне скасування прибере їх усі.</numerusform></translation>
    </message>
    <message>
        <source>Attach them all</source>
        <translation>Додати всі</translation>
    </message>
    <message>
        <source>Checking what was dropped</source>
        <translation>Перевірка перетягнутого</translation>
    </message>
    <message numerus="yes">
        <source>Copying %n file(s)</source>
        <translation><numerusform>Копіювання %n файлу</numerusform><numerusform>Копіювання %n файлів</numerusform><numerusform>Копіювання %n файлів</numerusform></translation>
    </message>
    <message>
        <source>Kept, but be careful</source>
        <translation>Збережено, але обережно</translation>
    </message>
    <message>
        <source>Not every file was taken</source>
        <translation>Додано не всі файли</translation>
    </message>
    <message>
        <source>That is a lot of files</source>
        <translation>Файлів дуже багато</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation><numerusform>ще %n у таблиці</numerusform><numerusform>ще %n у таблиці</numerusform><numerusform>ще %n у таблиці</numerusform></translation>
    </message>
    <message>
        <source>Begin your first case</source>
        <translation>Почати першу справу</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закриті</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Expires within three months</source>
        <translation>Спливає протягом трьох місяців</translation>
    </message>
    <message numerus="yes">
        <source>Good day. %n case(s) left to look at.</source>
        <translation><numerusform>Добрий день. Залишилося переглянути %n справу.</numerusform><numerusform>Добрий день. Залишилося переглянути %n справи.</numerusform><numerusform>Добрий день. Залишилося переглянути %n справ.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Good day. %n matter(s) wait for you,</source>
        <translation><numerusform>Добрий день. %n справа чекає на вас,</numerusform><numerusform>Добрий день. %n справи чекають на вас,</numerusform><numerusform>Добрий день. %n справ чекає на вас,</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Good day. %n matter(s) wait for you.</source>
        <translation><numerusform>Добрий день. %n справа чекає на вас.</numerusform><numerusform>Добрий день. %n справи чекають на вас.</numerusform><numerusform>Добрий день. %n справ чекає на вас.</numerusform></translation>
    </message>
    <message>
        <source>Good day. Nothing is written down yet.</source>
        <translation>Добрий день. Ще нічого не записано.</translation>
    </message>
    <message>
        <source>Good day. Nothing needs you today.</source>
        <translation>Добрий день. Сьогодні на вас нічого не чекає.</translation>
    </message>
    <message>
        <source>Good day. Reading your cases…</source>
        <translation>Добрий день. Читаю ваші справи…</translation>
    </message>
    <message numerus="yes">
        <source>Good day. You only wait for %n answer(s).</source>
        <translation><numerusform>Добрий день. Ви чекаєте лише на %n відповідь.</numerusform><numerusform>Добрий день. Ви чекаєте лише на %n відповіді.</numerusform><numerusform>Добрий день. Ви чекаєте лише на %n відповідей.</numerusform></translation>
    </message>
    <message>
        <source>Look at sample stories</source>
        <translation>Переглянути приклади</translation>
    </message>
    <message>
        <source>No claim runs out within three months.</source>
        <translation>Протягом трьох місяців не спливає строк жодної вимоги.</translation>
    </message>
    <message>
        <source>Nobody owes you an answer.</source>
        <translation>Ніхто не винен вам відповіді.</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Тиша</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Показати таблицею</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Показати картками</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>There is nothing for you to do now.</source>
        <translation>Зараз від вас нічого не потрібно.</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Фірма</translation>
    </message>
    <message>
        <source>We wait for them</source>
        <translation>Чекаємо на них</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>What needs you will appear here.</source>
        <translation>Тут з’явиться те, що чекає на вас.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Whose move</source>
        <translation>Чий хід</translation>
    </message>
    <message>
        <source>Write down what happened: the visit, the call, the refusal. Karen says what the law gives you and until when, writes the letter and keeps the proof.</source>
        <translation>Запишіть, що сталося: візит, дзвінок, відмову. Karen скаже, що вам дає закон і до коли, напише листа й збереже докази.</translation>
    </message>
    <message>
        <source>Your move</source>
        <translation>Ваш хід</translation>
    </message>
    <message numerus="yes">
        <source>for %n answer(s) you wait.</source>
        <translation><numerusform>на %n відповідь чекаєте ви.</numerusform><numerusform>на %n відповіді чекаєте ви.</numerusform><numerusform>на %n відповідей чекаєте ви.</numerusform></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>ще %n</numerusform><numerusform>ще %n</numerusform><numerusform>ще %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more come up as these are done.</source>
        <translation><numerusform>Ще %n з’явиться, коли виконаєте ці.</numerusform><numerusform>Ще %n з’являться, коли виконаєте ці.</numerusform><numerusform>Ще %n з’явиться, коли виконаєте ці.</numerusform></translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>As a month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>For another calendar</source>
        <translation>Для іншого календаря</translation>
    </message>
    <message>
        <source>Karen is looking through the cases …</source>
        <translation>Karen переглядає справи…</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Наступний місяць</translation>
    </message>
    <message>
        <source>No date to come. Dates appear here as soon as a clock runs.</source>
        <translation>Немає дат попереду. Вони з’являться, щойно почнеться перший строк.</translation>
    </message>
    <message>
        <source>Nothing waits for you. Karen looks every hour.</source>
        <translation>Нічого на вас не чекає. Karen перевіряє щогодини.</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Попередній місяць</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>To the case</source>
        <translation>До справи</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>з {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message numerus="yes">
        <source>%n broken promise(s)</source>
        <translation><numerusform>%n порушена обіцянка</numerusform><numerusform>%n порушені обіцянки</numerusform><numerusform>%n порушених обіцянок</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation><numerusform>лишився %n день</numerusform><numerusform>лишилося %n дні</numerusform><numerusform>лишилося %n днів</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation><numerusform>%n подія</numerusform><numerusform>%n події</numerusform><numerusform>%n подій</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) without a proof</source>
        <translation><numerusform>%n факт без доказу</numerusform><numerusform>%n факти без доказу</numerusform><numerusform>%n фактів без доказу</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) lost</source>
        <translation><numerusform>втрачено %n хвилину</numerusform><numerusform>втрачено %n хвилини</numerusform><numerusform>втрачено %n хвилин</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation><numerusform>%n особа</numerusform><numerusform>%n особи</numerusform><numerusform>%n осіб</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) not open yet, and why</source>
        <translation><numerusform>ще %n недоступний шлях і чому</numerusform><numerusform>ще %n недоступні шляхи і чому</numerusform><numerusform>ще %n недоступних шляхів і чому</numerusform></translation>
    </message>
    <message>
        <source>A reply came</source>
        <translation>Надійшла відповідь</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Додати файли</translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation>Додати доказ</translation>
    </message>
    <message>
        <source>Another fact</source>
        <translation>Інший факт</translation>
    </message>
    <message>
        <source>Basis: {law}</source>
        <translation>Підстава: {law}</translation>
    </message>
    <message>
        <source>Case of Karen (*.zip)</source>
        <translation>Справа Karen (*.zip)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Закрити справу</translation>
    </message>
    <message>
        <source>Closes off</source>
        <translation>Закриває</translation>
    </message>
    <message>
        <source>Compare the further ways</source>
        <translation>Порівняти подальші шляхи</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Drop photos, receipts and mails here. Karen keeps a copy.</source>
        <translation>Перетягніть сюди фото, чеки й електронні листи. Karen збереже копію.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Every fact has something that shows it.</source>
        <translation>Кожен факт має підтвердження.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>Files for this case</source>
        <translation>Файли до цієї справи</translation>
    </message>
    <message>
        <source>Further ways</source>
        <translation>Подальші шляхи</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Варто знати</translation>
    </message>
    <message>
        <source>Hand the case over</source>
        <translation>Передати справу</translation>
    </message>
    <message>
        <source>Hand the case over as a file</source>
        <translation>Передати справу як файл</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія змін</translation>
    </message>
    <message>
        <source>It was broken</source>
        <translation>Порушено</translation>
    </message>
    <message>
        <source>It was kept</source>
        <translation>Дотримано</translation>
    </message>
    <message>
        <source>Law as of edition {edition}.</source>
        <translation>Законодавство: редакція {edition}.</translation>
    </message>
    <message>
        <source>Letters and proof</source>
        <translation>Листи й докази вручення</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Позовна давність</translation>
    </message>
    <message>
        <source>List of evidence as PDF</source>
        <translation>Перелік доказів як PDF</translation>
    </message>
    <message>
        <source>Log an encounter</source>
        <translation>Записати подію</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Гроші</translation>
    </message>
    <message>
        <source>More for this case</source>
        <translation>Більше для цієї справи</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Перемістити до кошика</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Новий лист</translation>
    </message>
    <message>
        <source>Next step: {what}</source>
        <translation>Наступний крок: {what}</translation>
    </message>
    <message>
        <source>No clock runs yet. It starts when the first fact with a date is written down.</source>
        <translation>Жоден строк ще не йде. Він почнеться від першого записаного факту з датою.</translation>
    </message>
    <message>
        <source>No letter yet. Karen writes one from what is in the log.</source>
        <translation>Листа ще немає. Karen напише його із записаного.</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Begin with the first visit.</source>
        <translation>Ще нічого не записано. Почніть із першого візиту.</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Відкрити справу знову</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Закріпити вгорі</translation>
    </message>
    <message>
        <source>Prepare the letter</source>
        <translation>Підготувати лист</translation>
    </message>
    <message>
        <source>Promised by {day}: {what}</source>
        <translation>Обіцяно до {day}: {what}</translation>
    </message>
    <message>
        <source>Promised: {what}</source>
        <translation>Обіцяно: {what}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation><numerusform>Показати ще %n</numerusform><numerusform>Показати ще %n</numerusform><numerusform>Показати ще %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Show more files (%n left)</source>
        <translation><numerusform>Показати ще файли (залишилося %n)</numerusform><numerusform>Показати ще файли (залишилося %n)</numerusform><numerusform>Показати ще файли (залишилося %n)</numerusform></translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Показати всю історію</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ще відкрито</translation>
    </message>
    <message>
        <source>The account of this case</source>
        <translation>Розрахунок у цій справі</translation>
    </message>
    <message>
        <source>The case on one page</source>
        <translation>Справа на одній сторінці</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Timeline PDF</source>
        <translation>Часова шкала PDF</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Відкріпити</translation>
    </message>
    <message>
        <source>What became of the promise?</source>
        <translation>Що сталося з обіцянкою?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Перебіг подій</translation>
    </message>
    <message>
        <source>What must be shown</source>
        <translation>Що треба довести</translation>
    </message>
    <message>
        <source>What the law asks</source>
        <translation>Про що питає закон</translation>
    </message>
    <message>
        <source>What you cannot demand</source>
        <translation>Чого ви не можете вимагати</translation>
    </message>
    <message>
        <source>What you may demand</source>
        <translation>Чого ви можете вимагати</translation>
    </message>
    <message>
        <source>Write down when it was:</source>
        <translation>Запишіть, коли це було:</translation>
    </message>
    <message>
        <source>Writing the case and its files</source>
        <translation>Запис справи з файлами</translation>
    </message>
    <message>
        <source>Written: {name}. Your private notes are not in it.</source>
        <translation>Записано: {name}. Ваших приватних нотаток у ньому немає.</translation>
    </message>
    <message>
        <source>Your story</source>
        <translation>Ваша історія</translation>
    </message>
    <message>
        <source>a way for later, no duty; waits for: {what}</source>
        <translation>шлях на потім, не обов’язок; чекає на: {what}</translation>
    </message>
    <message>
        <source>bought on {day}</source>
        <translation>куплено {day}</translation>
    </message>
    <message>
        <source>by law {day}</source>
        <translation>за законом {day}</translation>
    </message>
    <message>
        <source>client: {name}</source>
        <translation>хто скаржиться: {name}</translation>
    </message>
    <message>
        <source>day {day} of {days}</source>
        <translation>день {day} з {days}</translation>
    </message>
    <message>
        <source>demand: {what}</source>
        <translation>вимога: {what}</translation>
    </message>
    <message>
        <source>exhibit {number}</source>
        <translation>додаток № {number}</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>файлу немає</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>з {day}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>бракує</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>недоступно</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>можливо зараз</translation>
    </message>
    <message>
        <source>proof no. {numbers}</source>
        <translation>доказ № {numbers}</translation>
    </message>
    <message>
        <source>safe {day}</source>
        <translation>безпечно {day}</translation>
    </message>
    <message>
        <source>ticket {number}</source>
        <translation>звернення {number}</translation>
    </message>
    <message numerus="yes">
        <source>told again %n time(s)</source>
        <translation><numerusform>повторено %n раз</numerusform><numerusform>повторено %n рази</numerusform><numerusform>повторено %n разів</numerusform></translation>
    </message>
    <message>
        <source>tracking number {number}</source>
        <translation>номер відстеження {number}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>waits for: {what}</source>
        <translation>чекає на: {what}</translation>
    </message>
    <message>
        <source>witness: {name}</source>
        <translation>свідок: {name}</translation>
    </message>
    <message>
        <source>{title}: {owner}, {state}, from {day}.</source>
        <translation>{title}: {owner}, {state}, з {day}.</translation>
    </message>
    <message>
        <source>{title}: {owner}, {state}, last day {day}.</source>
        <translation>{title}: {owner}, {state}, останній день {day}.</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Account for the refund</source>
        <translation>Рахунок для повернення</translation>
    </message>
    <message>
        <source>Address for replies</source>
        <translation>Адреса для відповіді</translation>
    </message>
    <message>
        <source>Address of the firm</source>
        <translation>Адреса фірми</translation>
    </message>
    <message>
        <source>Begin typing the name</source>
        <translation>Почніть вводити назву</translation>
    </message>
    <message>
        <source>Day of the purchase or contract</source>
        <translation>День купівлі або договору</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail for complaints</source>
        <translation>E-mail для рекламацій</translation>
    </message>
    <message>
        <source>Edit the case</source>
        <translation>Редагування справи</translation>
    </message>
    <message>
        <source>Firm, office or person. Known ones are offered as you type.</source>
        <translation>Фірма, установа чи особа. Відомі фірми пропонуються під час уведення.</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Ім’я та прізвище</translation>
    </message>
    <message>
        <source>Four short steps. You may leave open what you do not know.</source>
        <translation>Чотири короткі кроки. Чого не знаєте, лишіть порожнім.</translation>
    </message>
    <message>
        <source>Full name for the letter</source>
        <translation>Повна назва для листа</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>How it began and what is wrong. Dates help.</source>
        <translation>Як усе почалося і що не так. Дати допоможуть.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Скільки</translation>
    </message>
    <message>
        <source>How the letters speak</source>
        <translation>Як говорять листи</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>Ще не знаю</translation>
    </message>
    <message>
        <source>In this matter</source>
        <translation>У цій справі</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Своїми словами</translation>
    </message>
    <message>
        <source>It decides which law holds. You can change it later.</source>
        <translation>Від цього залежить, яке право діє. Пізніше це можна змінити.</translation>
    </message>
    <message>
        <source>It is on the receipt, bill or contract, e.g. ButyPlus sp. z o.o.</source>
        <translation>Вказано на чеку, рахунку чи в договорі, напр. ButyPlus sp. z o.o.</translation>
    </message>
    <message>
        <source>Karen shows on the page of the case what the law gives you.</source>
        <translation>На сторінці справи Karen покаже, що дає вам закон.</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Назва справи</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Крок назад</translation>
    </message>
    <message>
        <source>Order or receipt number</source>
        <translation>Номер замовлення або чека</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Зберегти справу</translation>
    </message>
    <message>
        <source>Short, so that you find it again.</source>
        <translation>Коротка, щоб легко знайти.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Крок {step} з {steps}</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <translation>Чого ви хочете?</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>Що саме?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Що сталося?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Про що йдеться?</translation>
    </message>
    <message>
        <source>Where was it bought?</source>
        <translation>Де куплено?</translation>
    </message>
    <message>
        <source>Who complains?</source>
        <translation>Хто скаржиться?</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Про кого йдеться?</translation>
    </message>
    <message>
        <source>With telephone, energy and water: the number of the customer.</source>
        <translation>Для телефону, електроенергії, газу, тепла й води: номер клієнта.</translation>
    </message>
    <message>
        <source>a week in Crete for two</source>
        <translation>тиждень на Криті для двох</translation>
    </message>
    <message>
        <source>bill for September and October</source>
        <translation>рахунок за вересень і жовтень</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>перевірено {day}</translation>
    </message>
    <message>
        <source>flight LO 281 Warsaw – London</source>
        <translation>рейс LO 281 Варшава – Лондон</translation>
    </message>
    <message>
        <source>gym membership for a year</source>
        <translation>абонемент у спортзал на рік</translation>
    </message>
    <message>
        <source>internet at home, 300 Mb/s</source>
        <translation>домашній інтернет, 300 Мб/с</translation>
    </message>
    <message>
        <source>me; fill in the fields below once</source>
        <translation>я: дані вписуються один раз, нижче</translation>
    </message>
    <message>
        <source>parcel with a lamp</source>
        <translation>посилка з лампою</translation>
    </message>
    <message>
        <source>repair of a washing machine</source>
        <translation>ремонт пральної машини</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>хтось новий</translation>
    </message>
    <message>
        <source>subscription of films</source>
        <translation>підписка на фільми</translation>
    </message>
    <message>
        <source>the price back and an apology</source>
        <translation>повернення грошей і вибачення</translation>
    </message>
    <message>
        <source>train IC 5310 Kraków – Gdynia</source>
        <translation>поїзд IC 5310 Краків – Гдиня</translation>
    </message>
    <message>
        <source>winter boots, size 38</source>
        <translation>зимові черевики, розмір 38</translation>
    </message>
    <message>
        <source>“Kupiłam” or “kupiłem”; neutral words fit everybody.</source>
        <translation>«Kupiłam» чи «kupiłem»; без роду пасує всім.</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation><numerusform>%n справа</numerusform><numerusform>%n справи</numerusform><numerusform>%n справ</numerusform></translation>
    </message>
    <message>
        <source>Begin your first case</source>
        <translation>Почніть першу справу</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Звузити список</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Нова справа</translation>
    </message>
    <message>
        <source>No case fits. Type less, or empty the field.</source>
        <translation>Жодна справа не підходить. Введіть менше або очистьте поле.</translation>
    </message>
    <message>
        <source>No case yet. Say what happened; Karen asks for the rest.</source>
        <translation>Справ іще немає. Розкажіть, що сталося; про решту Karen запитає.</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>Account for the refund</source>
        <translation>Рахунок для повернення</translation>
    </message>
    <message>
        <source>Address for replies</source>
        <translation>Адреса для відповіді</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Усі справи</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Ім’я та прізвище</translation>
    </message>
    <message>
        <source>How the letters speak</source>
        <translation>Як говорять листи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я та прізвище</translation>
    </message>
    <message>
        <source>Nobody yet. A client is written down with the first case.</source>
        <translation>Ще нікого немає. Клієнт з’явиться з першою справою.</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Відкриті справи</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Зазвичай</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Choose one</source>
        <translation>Виберіть</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Закрити справу</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Чим закінчилося?</translation>
    </message>
    <message>
        <source>How much came back</source>
        <translation>Скільки повернулося</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Вашими словами</translation>
    </message>
    <message>
        <source>Leave it empty where it was not about money.</source>
        <translation>Лишіть порожнім, якщо йшлося не про гроші.</translation>
    </message>
    <message>
        <source>Nothing is lost: the case can be opened again at any time.</source>
        <translation>Нічого не губиться: справу можна будь-коли відкрити знову.</translation>
    </message>
    <message>
        <source>The end of the matter</source>
        <translation>Кінець справи</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Back to the window</source>
        <translation>Назад до вікна</translation>
    </message>
    <message>
        <source>Close Karen</source>
        <translation>Закрити Karen</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Скопіювати подробиці</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Подробиці помилки</translation>
    </message>
    <message>
        <source>For whoever looks into it (no content of your cases, nothing is sent):</source>
        <translation>Для того, хто це перевірить (без змісту ваших справ, нічого не надсилається):</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Працювати далі</translation>
    </message>
    <message>
        <source>Karen has to close</source>
        <translation>Karen мусить закритися</translation>
    </message>
    <message>
        <source>Karen stumbled over an error of its own and has to close. Everything saved before is on the disk. Open Karen once more; if it happens again, pass the details on.</source>
        <translation>Karen натрапила на власну помилку і мусить закритися. Усе, що збережено раніше, є на диску. Відкрийте Karen ще раз; якщо це повториться, передайте подробиці тому, хто в цьому розбереться.</translation>
    </message>
    <message>
        <source>Karen stumbled over an error of its own. Everything saved before is on the disk, and what you were typing is kept as a draft. You can go on working; if it happens again, close Karen and open it once more.</source>
        <translation>Karen натрапила на власну помилку. Усе збережене раніше є на диску, а введене лишилося чернеткою. Можна працювати далі; якщо це повториться, закрийте Karen і відкрийте знову.</translation>
    </message>
    <message>
        <source>Something went wrong in Karen</source>
        <translation>У Karen сталася помилка</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>Цього не вдалося зробити</translation>
    </message>
    <message>
        <source>What you typed is still in the window. Put right what is in the way, then try again; until then leave Karen open.</source>
        <translation>Введене досі є у вікні. Усуньте перешкоду й спробуйте ще раз; доти не закривайте Karen.</translation>
    </message>
    <message>
        <source>Your records are safe.</source>
        <translation>Ваші записи в безпеці.</translation>
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
        <translation>Файл не є текстом. Додайте його до доказів у справі.</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Вибрати з календаря</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Наступний місяць</translation>
    </message>
    <message>
        <source>Only the first {count} characters fit here; the rest was left out. Attach a longer text as a file.</source>
        <translation>Тут уміщається лише початок тексту, знаків: {count}; решту пропущено. Довший текст додайте як файл.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Поштовий індекс</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Попередній місяць</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Вулиця й номер</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Населений пункт</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>день.місяць.рік</translation>
    </message>
    <message>
        <source>hour:minutes</source>
        <translation>година:хвилини</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>A case that somebody handed over from their Karen, as a .zip or a folder. Drop it here or choose it. Everything is checked before anything is stored.</source>
        <translation>Справа, яку хтось передав зі своєї Karen, як .zip або папка. Перетягніть її сюди або виберіть. Усе перевіряється, перш ніж щось зберегти.</translation>
    </message>
    <message>
        <source>All cases as a table</source>
        <translation>Усі справи як таблиця</translation>
    </message>
    <message>
        <source>All dates for a calendar</source>
        <translation>Усі дати для календаря</translation>
    </message>
    <message>
        <source>Bring in a case</source>
        <translation>Завантажити справу</translation>
    </message>
    <message>
        <source>Bring in, hand over</source>
        <translation>Завантажити, передати</translation>
    </message>
    <message>
        <source>Bringing in a case</source>
        <translation>Завантаження справи</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Вибрати файл</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Вибрати папку</translation>
    </message>
    <message>
        <source>Dates for a calendar</source>
        <translation>Дати для календаря</translation>
    </message>
    <message>
        <source>Entries in the log: {entries}, letters: {letters}, files: {files}.</source>
        <translation>Записи в журналі: {entries}, листи: {letters}, файли: {files}.</translation>
    </message>
    <message>
        <source>Every record as JSON</source>
        <translation>Усі записи як JSON</translation>
    </message>
    <message>
        <source>From the file {name}.</source>
        <translation>З файлу {name}.</translation>
    </message>
    <message>
        <source>Its number is taken here; it gets the next free one.</source>
        <translation>Її номер тут зайнятий; вона отримає наступний вільний.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Looking for the dates of your cases</source>
        <translation>Пошук дат у ваших справах</translation>
    </message>
    <message>
        <source>Looking into “{name}”</source>
        <translation>Перевірка «{name}»</translation>
    </message>
    <message>
        <source>Others may see your calendar. What may it show?</source>
        <translation>Інші можуть бачити ваш календар. Що в ньому можна показати?</translation>
    </message>
    <message>
        <source>Tables open in any spreadsheet. A single case is handed over from its own page. Private notes are in none of them.</source>
        <translation>Таблиці відкриє будь-яка програма електронних таблиць. Окрему справу передають з її сторінки. Приватних нотаток немає в жодному з цих файлів.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>The whole log as a table</source>
        <translation>Увесь журнал як таблиця</translation>
    </message>
    <message>
        <source>This case is here already. Taken in, it stands beside it once more.</source>
        <translation>Ця справа тут уже є. Якщо прийняти, вона з’явиться поруч ще раз.</translation>
    </message>
    <message>
        <source>This case would come in</source>
        <translation>Цю справу буде прийнято</translation>
    </message>
    <message>
        <source>Write out</source>
        <translation>Експортувати</translation>
    </message>
    <message>
        <source>Writing a table</source>
        <translation>Запис таблиці</translation>
    </message>
    <message>
        <source>Writing the dates</source>
        <translation>Запис дат</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Записано: {name}</translation>
    </message>
    <message>
        <source>cases.csv</source>
        <translation>справи.csv</translation>
    </message>
    <message>
        <source>dates.ics</source>
        <translation>дати.ics</translation>
    </message>
    <message>
        <source>everything that is to be done</source>
        <translation>усе, що треба зробити</translation>
    </message>
    <message>
        <source>log.csv</source>
        <translation>журнал.csv</translation>
    </message>
    <message>
        <source>only the number of the case</source>
        <translation>лише номер справи</translation>
    </message>
    <message>
        <source>records.json</source>
        <translation>записи.json</translation>
    </message>
    <message>
        <source>the number and the firm</source>
        <translation>номер і фірма</translation>
    </message>
    <message>
        <source>{client} against {trader}, begun on {day}.</source>
        <translation>{client} проти {trader}, розпочата {day}.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>A deadline waits for this.</source>
        <translation>На це чекає строк.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>не знаю</translation>
    </message>
    <message>
        <source>Rarer questions: {count}</source>
        <translation>Рідші запитання: {count}</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Зберегти відповіді</translation>
    </message>
    <message>
        <source>What the law asks: {about}</source>
        <translation>Про що питає закон: {about}</translation>
    </message>
    <message>
        <source>What you do not know may stay open: nothing is guessed.</source>
        <translation>Чого не знаєте, можна лишити без відповіді: нічого не вгадується.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>two letters or the Polish name, e.g. IT</source>
        <translation>дві літери або польська назва, напр. IT</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>A call-back, a refund or a date was promised and did not come.</source>
        <translation>Обіцяли дзвінок, повернення грошей чи строк, але нічого не було.</translation>
    </message>
    <message>
        <source>A machine answered and no human could be reached.</source>
        <translation>Відповідала машина, до людини дістатися не вдалося.</translation>
    </message>
    <message>
        <source>A mail went to spam or a note was not passed on.</source>
        <translation>E-mail потрапив у спам або повідомлення не передали.</translation>
    </message>
    <message>
        <source>Each time somebody else dealt with it.</source>
        <translation>Щоразу цим займався хтось інший.</translation>
    </message>
    <message>
        <source>Every channel gave another answer.</source>
        <translation>Кожен канал дав іншу відповідь.</translation>
    </message>
    <message>
        <source>Nobody could say what was happening.</source>
        <translation>Ніхто не міг сказати, що відбувається.</translation>
    </message>
    <message>
        <source>Nothing could be done outside working hours.</source>
        <translation>Поза робочим часом нічого не можна було зробити.</translation>
    </message>
    <message>
        <source>The answer did not address what you asked.</source>
        <translation>Відповідь не стосувалася того, про що ви питали.</translation>
    </message>
    <message>
        <source>The delivery did not come or was left somewhere.</source>
        <translation>Доставка не надійшла або її десь залишили.</translation>
    </message>
    <message>
        <source>The matter was closed without a solution.</source>
        <translation>Справу закрили без вирішення.</translation>
    </message>
    <message>
        <source>The person did not know their own product or rules.</source>
        <translation>Ця особа не знала власного товару чи правил.</translation>
    </message>
    <message>
        <source>The person was not allowed to decide.</source>
        <translation>Ця особа не мала права вирішувати.</translation>
    </message>
    <message>
        <source>The service stopped and nobody had said so.</source>
        <translation>Послуга перестала працювати, і ніхто не попередив.</translation>
    </message>
    <message>
        <source>There was no person, no channel or no address.</source>
        <translation>Не було ні людини, ні каналу, ні адреси.</translation>
    </message>
    <message>
        <source>They asked for extra steps without a basis.</source>
        <translation>Вимагали зайвих кроків без підстави.</translation>
    </message>
    <message>
        <source>They charged you what was not agreed.</source>
        <translation>З вас стягнули те, про що не домовлялися.</translation>
    </message>
    <message>
        <source>They did not believe you without a reason.</source>
        <translation>Вам не повірили без причини.</translation>
    </message>
    <message>
        <source>They gave you false information or left something out.</source>
        <translation>Вам сказали неправду або щось замовчали.</translation>
    </message>
    <message>
        <source>They give no way to say what went wrong.</source>
        <translation>Не дають способу сказати, що пішло не так.</translation>
    </message>
    <message>
        <source>They insulted you or showed contempt.</source>
        <translation>Вас образили або зневажили.</translation>
    </message>
    <message>
        <source>They pushed you to sign or to pay.</source>
        <translation>На вас тиснули, щоб ви підписали або заплатили.</translation>
    </message>
    <message>
        <source>They refused to accept the complaint.</source>
        <translation>Відмовилися прийняти рекламацію.</translation>
    </message>
    <message>
        <source>They refused to give the money back.</source>
        <translation>Відмовилися повернути гроші.</translation>
    </message>
    <message>
        <source>They said that it is the courier's or the maker's fault.</source>
        <translation>Сказали, що винен кур’єр або виробник.</translation>
    </message>
    <message>
        <source>They said that the system does not allow it.</source>
        <translation>Сказали, що система цього не дозволяє.</translation>
    </message>
    <message>
        <source>You had to tell the same story once more.</source>
        <translation>Довелося розповідати те саме ще раз.</translation>
    </message>
    <message>
        <source>You waited in a queue, on the line or for a delivery.</source>
        <translation>Очікування в черзі, на лінії або на доставку.</translation>
    </message>
    <message>
        <source>You were sent from one desk to the next.</source>
        <translation>Вас відсилали від одного віконця до іншого.</translation>
    </message>
    <message>
        <source>Your account was closed or blocked.</source>
        <translation>Ваш обліковий запис закрили або заблокували.</translation>
    </message>
    <message>
        <source>a new person again</source>
        <translation>знову хтось інший</translation>
    </message>
    <message>
        <source>account closed</source>
        <translation>закритий обліковий запис</translation>
    </message>
    <message>
        <source>blames another firm</source>
        <translation>перекладання вини на іншу фірму</translation>
    </message>
    <message>
        <source>broken promise</source>
        <translation>порушена обіцянка</translation>
    </message>
    <message>
        <source>closed unsolved</source>
        <translation>закрито без вирішення</translation>
    </message>
    <message>
        <source>complaint made hard</source>
        <translation>ускладнення рекламації</translation>
    </message>
    <message>
        <source>complaint not taken</source>
        <translation>рекламацію не прийняли</translation>
    </message>
    <message>
        <source>each knows something else</source>
        <translation>кожен каже інше</translation>
    </message>
    <message>
        <source>long wait</source>
        <translation>довге очікування</translation>
    </message>
    <message>
        <source>may not decide</source>
        <translation>не може вирішувати</translation>
    </message>
    <message>
        <source>message lost</source>
        <translation>загублене повідомлення</translation>
    </message>
    <message>
        <source>misled</source>
        <translation>введення в оману</translation>
    </message>
    <message>
        <source>no knowledge</source>
        <translation>брак знань</translation>
    </message>
    <message>
        <source>no news</source>
        <translation>немає новин</translation>
    </message>
    <message>
        <source>no way to say it</source>
        <translation>нема де це сказати</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>only a bot</source>
        <translation>лише бот</translation>
    </message>
    <message>
        <source>only in office hours</source>
        <translation>лише в робочий час</translation>
    </message>
    <message>
        <source>outage without notice</source>
        <translation>перерва без попередження</translation>
    </message>
    <message>
        <source>passed around</source>
        <translation>відсилання до інших</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>тиск</translation>
    </message>
    <message>
        <source>refund refused</source>
        <translation>відмова повернути гроші</translation>
    </message>
    <message>
        <source>rudeness</source>
        <translation>грубість</translation>
    </message>
    <message>
        <source>stock answer</source>
        <translation>шаблонна відповідь</translation>
    </message>
    <message>
        <source>told it again</source>
        <translation>пояснення ще раз</translation>
    </message>
    <message>
        <source>treated as a liar</source>
        <translation>поводження як із брехуном</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>немає зв’язку</translation>
    </message>
    <message>
        <source>wrong charge</source>
        <translation>помилкове нарахування</translation>
    </message>
    <message>
        <source>“the system”</source>
        <translation>«система»</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>0 means that it is not numbered.</source>
        <translation>0 означає, що номера немає.</translation>
    </message>
    <message>
        <source>Added {day}, {size} kB. SHA-256: {digest}</source>
        <translation>Додано {day}, {size} кБ. SHA-256: {digest}</translation>
    </message>
    <message>
        <source>Check that it is unchanged</source>
        <translation>Перевірити, чи не змінено</translation>
    </message>
    <message>
        <source>Copy for others, without place</source>
        <translation>Копія для інших, без місця</translation>
    </message>
    <message>
        <source>Exhibit number</source>
        <translation>Номер додатка</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Відкрити копію</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>What does it prove?</source>
        <translation>Що він доводить?</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Що він показує?</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>не вибрано</translation>
    </message>
</context>
<context>
    <name>FirstView</name>
    <message>
        <source>One moment: your data are being opened.</source>
        <translation>Хвилинку: відкриваю ваші дані.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Missing</source>
        <translation>Бракує</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обов’язково</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Почати наново</translation>
    </message>
    <message>
        <source>What you typed here before is back. It is not saved yet.</source>
        <translation>Повернулося те, що тут вводили раніше. Воно ще не збережене.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Змінено тим часом</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не збережено</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Збережено: {name}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A few questions. “I don't know” is always an answer.</source>
        <translation>Кілька запитань. «Не знаю» — теж відповідь.</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Крок назад</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Запитання {number}</translation>
    </message>
    <message>
        <source>Straight to the form</source>
        <translation>Одразу до форми</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Що сталося?</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>A file that your mail program opens as a mail ready to send, with the letter inside. Nothing is sent until you press send there.</source>
        <translation>Файл, який ваша поштова програма відкриє як готове повідомлення з листом усередині. Нічого не буде надіслано, доки ви не натиснете там «Надіслати».</translation>
    </message>
    <message>
        <source>A page for yourself: what the letter means, what happens next, the day to watch.</source>
        <translation>Сторінка для вас: що означає лист, що буде далі й за яким днем стежити.</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>Етикетка з адресою</translation>
    </message>
    <message>
        <source>All together at most (MB)</source>
        <translation>Усе разом щонайбільше (МБ)</translation>
    </message>
    <message>
        <source>Attached as a file of its own: {title} ({why})</source>
        <translation>У вкладенні окремим файлом: {title} ({why})</translation>
    </message>
    <message>
        <source>Both addresses where the post wants them, to print on an envelope.</source>
        <translation>Обидві адреси там, де їх хоче бачити пошта, для друку на конверті.</translation>
    </message>
    <message>
        <source>C4, sheet not folded</source>
        <translation>C4, аркуш не складено</translation>
    </message>
    <message>
        <source>C5, sheet folded in two</source>
        <translation>C5, аркуш складено вдвічі</translation>
    </message>
    <message>
        <source>C6, sheet folded in four</source>
        <translation>C6, аркуш складено вчетверо</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Відправлення</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Counted from the upper left, row by row, from 1 to 24.</source>
        <translation>Лічба від лівої верхньої, рядами, від 1 до 24.</translation>
    </message>
    <message>
        <source>DL, sheet folded in three</source>
        <translation>DL, аркуш складено втричі</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>E-mail (*.eml)</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>Чернетка e-mail</translation>
    </message>
    <message>
        <source>Each file at most (MB)</source>
        <translation>Кожен файл щонайбільше (МБ)</translation>
    </message>
    <message>
        <source>Enclosures go along</source>
        <translation>Разом із додатками</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Конверт</translation>
    </message>
    <message>
        <source>Files at most</source>
        <translation>Щонайбільше файлів</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Перша вільна етикетка аркуша</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Папка для файлів</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Простими словами</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Великий друк</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я та прізвище або назва</translation>
    </message>
    <message>
        <source>Only the words, for a form on a website or for a screen reader.</source>
        <translation>Лише текст, для форми на сайті або для програми читання з екрана.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Звичайний текст</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Поштовий індекс</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Print with enclosures</source>
        <translation>Друкувати з додатками</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>Registered letter</source>
        <translation>Рекомендований лист</translation>
    </message>
    <message>
        <source>Return card</source>
        <translation>Повідомлення про вручення</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation>Зберегти всі файли</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Зберегти як таблицю</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Зберегти як текст</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Зберегти чернетку</translation>
    </message>
    <message>
        <source>Send separately: {title} ({why})</source>
        <translation>Надішліть окремо: {title} ({why})</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Вулиця й номер</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблиця (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>The address for complaints is in the terms of the firm.</source>
        <translation>Адресу для рекламацій вказано в правилах фірми.</translation>
    </message>
    <message>
        <source>The address of the receiver on a sheet of 24 labels, 70 by 37 mm.</source>
        <translation>Адреса одержувача на аркуші з 24 етикеток, 70 на 37 мм.</translation>
    </message>
    <message>
        <source>The letter, a list of contents and every enclosure in their order, in one PDF; in several where the receiver sets limits.</source>
        <translation>Лист, зміст і всі додатки по черзі в одному PDF, а якщо одержувач має обмеження, у кількох.</translation>
    </message>
    <message numerus="yes">
        <source>The packet has %n files.</source>
        <translation><numerusform>У пакеті %n файл.</numerusform><numerusform>У пакеті %n файли.</numerusform><numerusform>У пакеті %n файлів.</numerusform></translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Сторінки так, як їх буде надруковано</translation>
    </message>
    <message>
        <source>The same words in letters of 18 points, for tired or weak eyes.</source>
        <translation>Той самий текст літерами 18 пунктів, для втомлених або слабких очей.</translation>
    </message>
    <message>
        <source>The words are in the clipboard</source>
        <translation>Текст у буфері обміну</translation>
    </message>
    <message>
        <source>The words that go out</source>
        <translation>Текст, який буде передано</translation>
    </message>
    <message>
        <source>The yellow card comes back signed: it proves the arrival.</source>
        <translation>Жовта картка повернеться з підписом: вона доводить вручення.</translation>
    </message>
    <message>
        <source>To the letter</source>
        <translation>До листа</translation>
    </message>
    <message>
        <source>To which address?</source>
        <translation>На яку адресу?</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Населений пункт</translation>
    </message>
    <message>
        <source>What the form of the post asks for, ready to copy at the counter or on its website.</source>
        <translation>Дані для бланка пошти, щоб переписати їх у відділенні або на її сайті.</translation>
    </message>
    <message>
        <source>Where the receiver says how much it takes. Empty means no limit.</source>
        <translation>Якщо одержувач указує, скільки приймає. Порожнє поле: без обмеження.</translation>
    </message>
    <message>
        <source>With everything enclosed</source>
        <translation>З усіма додатками</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша позначка</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без обмеження</translation>
    </message>
    <message>
        <source>registered letter</source>
        <translation>рекомендований лист</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message numerus="yes">
        <source>%n word(s) found</source>
        <translation><numerusform>%n слово</numerusform><numerusform>%n слова</numerusform><numerusform>%n слів</numerusform></translation>
    </message>
    <message>
        <source>At the letter desk</source>
        <translation>Коли пишете лист</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>Усе з клавіатури</translation>
    </message>
    <message>
        <source>Find a word, also without accents</source>
        <translation>Знайти слово, також без діакритичних знаків</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>На кожній сторінці</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words and keys</source>
        <translation>Слова й клавіші</translation>
    </message>
    <message>
        <source>Words of this page. Typing searches all of them.</source>
        <translation>Слова цієї сторінки. Почніть вводити, щоб шукати серед усіх.</translation>
    </message>
</context>
<context>
    <name>Institutions</name>
    <message>
        <source>Coordinator for negotiations (URE)</source>
        <translation>Координатор із переговорів (URE)</translation>
    </message>
    <message>
        <source>European Consumer Centre Poland</source>
        <translation>Європейський споживчий центр у Польщі</translation>
    </message>
    <message>
        <source>Financial Ombudsman</source>
        <translation>Фінансовий омбудсмен</translation>
    </message>
    <message>
        <source>Office of Competition and Consumer Protection (UOKiK)</source>
        <translation>Управління захисту конкуренції та споживачів (UOKiK)</translation>
    </message>
    <message>
        <source>Office of Electronic Communications (UKE)</source>
        <translation>Управління електронних комунікацій (UKE)</translation>
    </message>
    <message>
        <source>Passenger Rights Ombudsman (air)</source>
        <translation>Омбудсмен пасажирів при ULC</translation>
    </message>
    <message>
        <source>Passenger Rights Ombudsman (railway)</source>
        <translation>Омбудсмен пасажирів залізниці</translation>
    </message>
    <message>
        <source>Personal Data Protection Office (UODO)</source>
        <translation>Управління захисту персональних даних (UODO)</translation>
    </message>
    <message>
        <source>Trade Inspection (Inspekcja Handlowa)</source>
        <translation>Торгова інспекція (Inspekcja Handlowa)</translation>
    </message>
    <message>
        <source>consumer ombudsman of your town</source>
        <translation>омбудсмен споживачів у вашому місті</translation>
    </message>
    <message>
        <source>court</source>
        <translation>суд</translation>
    </message>
    <message>
        <source>court of arbitration at the KNF</source>
        <translation>Третейський суд при KNF</translation>
    </message>
    <message>
        <source>court, European order for payment</source>
        <translation>суд, європейський наказ про сплату</translation>
    </message>
    <message>
        <source>court, European small claims procedure</source>
        <translation>суд, європейська процедура дрібних вимог</translation>
    </message>
    <message>
        <source>court, electronic order for payment (EPU)</source>
        <translation>суд, електронне наказне провадження (EPU)</translation>
    </message>
    <message>
        <source>out-of-court settlement online</source>
        <translation>позасудове вирішення спору онлайн (ODR)</translation>
    </message>
    <message>
        <source>the firm itself</source>
        <translation>сама фірма</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%n change(s) made since would be gone.</source>
        <translation><numerusform>Зникне %n пізніша зміна.</numerusform><numerusform>Зникнуть %n пізніші зміни.</numerusform><numerusform>Зникне %n пізніших змін.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n erased record(s) are erased again.</source>
        <translation><numerusform>%n видалений запис буде видалено знову.</numerusform><numerusform>%n видалені записи буде видалено знову.</numerusform><numerusform>%n видалених записів буде видалено знову.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read: damaged, locked with a password, or too large. They are kept all the same and found by name and description.</source>
        <translation><numerusform>%n файл не вдалося прочитати: він пошкоджений, захищений паролем або завеликий. Його все одно збережено, і його можна знайти за назвою та описом.</numerusform><numerusform>%n файли не вдалося прочитати: вони пошкоджені, захищені паролем або завеликі. Їх усе одно збережено, і їх можна знайти за назвою та описом.</numerusform><numerusform>%n файлів не вдалося прочитати: вони пошкоджені, захищені паролем або завеликі. Їх усе одно збережено, і їх можна знайти за назвою та описом.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not read yet. Karen reads them while you do something else.</source>
        <translation><numerusform>%n файл ще не прочитано. Karen читає його у фоні, поки ви робите щось інше.</numerusform><numerusform>%n файли ще не прочитано. Karen читає їх у фоні, поки ви робите щось інше.</numerusform><numerusform>%n файлів ще не прочитано. Karen читає їх у фоні, поки ви робите щось інше.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) looked into.</source>
        <translation><numerusform>Переглянуто %n файл.</numerusform><numerusform>Переглянуто %n файли.</numerusform><numerusform>Переглянуто %n файлів.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) would be missing.</source>
        <translation><numerusform>Бракуватиме %n файлу.</numerusform><numerusform>Бракуватиме %n файлів.</numerusform><numerusform>Бракуватиме %n файлів.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed outside Karen.</source>
        <translation><numerusform>%n запис змінено поза Karen.</numerusform><numerusform>%n записи змінено поза Karen.</numerusform><numerusform>%n записів змінено поза Karen.</numerusform></translation>
    </message>
    <message>
        <source>A person who wants their data</source>
        <translation>Особа, яка просить про свої дані</translation>
    </message>
    <message>
        <source>Are my data safe?</source>
        <translation>Чи мої дані в безпеці?</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Зробити копію зараз</translation>
    </message>
    <message>
        <source>Backup made: {name}</source>
        <translation>Зроблено копію: {name}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Bring in such a file</source>
        <translation>Завантажити такий файл</translation>
    </message>
    <message>
        <source>Bringing in a protected file</source>
        <translation>Завантаження захищеного файлу</translation>
    </message>
    <message>
        <source>Cases now {now}, then {then}; letters now {n2}, then {t2}.</source>
        <translation>Справ зараз {now}, тоді {then}; листів зараз {n2}, тоді {t2}.</translation>
    </message>
    <message>
        <source>Cases: {cases}, letters: {letters}, files: {files}.</source>
        <translation>Справи: {cases}, листи: {letters}, файли: {files}.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Змінити пароль</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Зміна пароля</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Перевірити все зараз</translation>
    </message>
    <message>
        <source>Checked {when}. Something is not as it was:</source>
        <translation>Перевірено {when}. Щось не таке, як було:</translation>
    </message>
    <message numerus="yes">
        <source>Checked {when}: %n file(s), everything unchanged.</source>
        <translation><numerusform>Перевірено {when}: %n файл, усе без змін.</numerusform><numerusform>Перевірено {when}: %n файли, усе без змін.</numerusform><numerusform>Перевірено {when}: %n файлів, усе без змін.</numerusform></translation>
    </message>
    <message>
        <source>Checking every record and file</source>
        <translation>Перевірка всіх записів і файлів</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Виберіть особу</translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation>Вибрати друге місце</translation>
    </message>
    <message>
        <source>Decrypting everything</source>
        <translation>Розшифрування всіх даних</translation>
    </message>
    <message>
        <source>Done. Everything was read anew.</source>
        <translation>Готово. Усе прочитано заново.</translation>
    </message>
    <message>
        <source>Encrypting everything</source>
        <translation>Шифрування всіх даних</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Видалити назавжди</translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Видалити назавжди?</translation>
    </message>
    <message>
        <source>Erase them for good</source>
        <translation>Видалити цю особу назавжди</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Видалення даних</translation>
    </message>
    <message>
        <source>Everything in one protected file</source>
        <translation>Усе в одному захищеному файлі</translation>
    </message>
    <message>
        <source>Four unrelated words are good. Ten signs at least.</source>
        <translation>Добрий пароль — чотири не пов’язані між собою слова, разом щонайменше десять знаків.</translation>
    </message>
    <message>
        <source>How long closed cases stay</source>
        <translation>Як довго зберігаються закриті справи</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Маю його на папері</translation>
    </message>
    <message>
        <source>If you restore the backup of {day}</source>
        <translation>Якщо відновити копію від {day}</translation>
    </message>
    <message>
        <source>Is every proof unchanged?</source>
        <translation>Чи всі докази незмінені?</translation>
    </message>
    <message>
        <source>It is time: the last check is over a week ago, or none was.</source>
        <translation>Час перевірити: від останнього разу минуло понад тиждень або його не було.</translation>
    </message>
    <message>
        <source>It was made by an older Karen and is brought up to date.</source>
        <translation>Її створила старіша версія Karen; копію буде оновлено.</translation>
    </message>
    <message>
        <source>Its passphrase or recovery code</source>
        <translation>Пароль цього файлу або код відновлення</translation>
    </message>
    <message>
        <source>Karen compares every record and file with its seal.</source>
        <translation>Karen порівнює кожен запис і файл із його печаткою.</translation>
    </message>
    <message>
        <source>Last backup: {when}.</source>
        <translation>Остання копія: {when}.</translation>
    </message>
    <message>
        <source>Last check: {when}.</source>
        <translation>Остання перевірка: {when}.</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Заблокувати зараз</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Переглянути</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Створення резервної копії</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новий пароль</translation>
    </message>
    <message>
        <source>No case is closed.</source>
        <translation>Жодну справу не закрито.</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Без другого місця</translation>
    </message>
    <message>
        <source>No second place: if this disk breaks, the backups are gone with it.</source>
        <translation>Немає другого місця: якщо цей диск зламається, копії зникнуть разом із ним.</translation>
    </message>
    <message>
        <source>Nobody can read these data without your passphrase.</source>
        <translation>Без вашого пароля ніхто не прочитає цих даних.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Only for reading: nothing can be stored here.</source>
        <translation>Лише для читання: тут нічого не можна зберегти.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Passphrase or recovery code now</source>
        <translation>Теперішній пароль або код відновлення</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Recovery code of Karen</source>
        <translation>Код відновлення Karen</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Прибрати пароль</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Відновити цю копію</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Відновлення копії</translation>
    </message>
    <message>
        <source>Save it as a file to print</source>
        <translation>Зберегти як файл для друку</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Зберегти код відновлення</translation>
    </message>
    <message>
        <source>Search inside files</source>
        <translation>Пошук у файлах</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Друге місце для копій</translation>
    </message>
    <message>
        <source>Second place: {folder}.</source>
        <translation>Друге місце: {folder}.</translation>
    </message>
    <message>
        <source>Second place: {folder}. It cannot be reached now.</source>
        <translation>Друге місце: {folder}. Зараз воно недоступне.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Встановити пароль</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>Перевірку зупинено до завершення.</translation>
    </message>
    <message>
        <source>The history does not match from line {number} on.</source>
        <translation>Історія не збігається, починаючи з рядка {number}.</translation>
    </message>
    <message>
        <source>There is no way back. Older backups lose them when restored.</source>
        <translation>Цього не можна скасувати. Після відновлення старішої копії ці дані теж зникнуть.</translation>
    </message>
    <message>
        <source>There is no way back. Write their data out first if needed.</source>
        <translation>Цього не можна скасувати. За потреби спершу запишіть ці дані.</translation>
    </message>
    <message>
        <source>There is none yet. Karen makes one each day you use it.</source>
        <translation>Ще немає жодної. Karen робить одну щодня, коли ви нею користуєтеся.</translation>
    </message>
    <message>
        <source>This installation cannot encrypt the data.</source>
        <translation>У цій інсталяції не можна зашифрувати дані.</translation>
    </message>
    <message>
        <source>Try these once more</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Undo the last restore</source>
        <translation>Скасувати останнє відновлення</translation>
    </message>
    <message>
        <source>What you have now is backed up first; the restore can be undone.</source>
        <translation>Спершу буде створено копію теперішніх даних; відновлення можна скасувати.</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Де зберігаються дані</translation>
    </message>
    <message>
        <source>Whoever has this computer or its disk can read these data.</source>
        <translation>Той, хто має доступ до цього комп’ютера або його диска, може прочитати ці дані.</translation>
    </message>
    <message>
        <source>Words in mails, PDFs and text files are found by the search box.</source>
        <translation>Пошук знаходить також слова в електронних листах, файлах PDF і текстових файлах.</translation>
    </message>
    <message>
        <source>Write everything about them</source>
        <translation>Записати все про цю особу</translation>
    </message>
    <message>
        <source>Write it down or print it and keep it apart from this computer. Whoever forgets the passphrase and has no code has lost the data: nobody can open them.</source>
        <translation>Запишіть або надрукуйте його й зберігайте окремо від цього комп’ютера. Хто забуде пароль і не матиме коду, втратить дані: ніхто їх не відкриє.</translation>
    </message>
    <message>
        <source>Writing a protected file</source>
        <translation>Запис захищеного файлу</translation>
    </message>
    <message>
        <source>Writing everything about them</source>
        <translation>Запис усього про цю особу</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Ваш код відновлення</translation>
    </message>
    <message>
        <source>a file, not encrypted</source>
        <translation>файл, без шифрування</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>зашифровано</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>opened and checked</source>
        <translation>відкрито й перевірено</translation>
    </message>
    <message>
        <source>store of the office</source>
        <translation>сховище бюро</translation>
    </message>
    <message>
        <source>to be erased from {day}</source>
        <translation>до видалення з {day}</translation>
    </message>
    <message>
        <source>{name}: cases ({cases}) and files ({files}) would be gone for good.</source>
        <translation>{name}: назавжди зникнуть справи ({cases}) і файли ({files}).</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>I contacted them</source>
        <translation>Перший контакт від мене</translation>
    </message>
    <message>
        <source>I got a part</source>
        <translation>Отримано частину</translation>
    </message>
    <message>
        <source>I got nothing</source>
        <translation>Нічого не отримано</translation>
    </message>
    <message>
        <source>I got what I asked for</source>
        <translation>Отримано те, чого хотіли</translation>
    </message>
    <message>
        <source>I let it go</source>
        <translation>Більше не домагаюся</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Телефонна розмова</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Погоджуються</translation>
    </message>
    <message>
        <source>They agree in part</source>
        <translation>Погоджуються частково</translation>
    </message>
    <message>
        <source>They contacted me</source>
        <translation>Звернулися вони</translation>
    </message>
    <message>
        <source>They only confirm that it arrived</source>
        <translation>Лише підтверджують, що лист надійшов</translation>
    </message>
    <message>
        <source>They refuse</source>
        <translation>Відмовляють</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Візит</translation>
    </message>
    <message>
        <source>a replacement to use meanwhile</source>
        <translation>річ на заміну на цей час</translation>
    </message>
    <message>
        <source>a written statement</source>
        <translation>письмова заява</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>визнано</translation>
    </message>
    <message>
        <source>address confirmed by you</source>
        <translation>адресу підтверджено вами</translation>
    </message>
    <message>
        <source>address not checked</source>
        <translation>адресу не перевірено</translation>
    </message>
    <message>
        <source>agrees to out-of-court settlement</source>
        <translation>погоджується на позасудове вирішення</translation>
    </message>
    <message>
        <source>an end to the practice</source>
        <translation>припинення практики</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>є відповідь</translation>
    </message>
    <message>
        <source>apology</source>
        <translation>вибачення</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>вручено</translation>
    </message>
    <message>
        <source>as a man (kupiłem)</source>
        <translation>у чоловічому роді (kupiłem)</translation>
    </message>
    <message>
        <source>as a woman (kupiłam)</source>
        <translation>у жіночому роді (kupiłam)</translation>
    </message>
    <message>
        <source>at a distance (internet, phone)</source>
        <translation>на відстані (інтернет, телефон)</translation>
    </message>
    <message>
        <source>at a sales show</source>
        <translation>на презентації товарів</translation>
    </message>
    <message>
        <source>automatic reply or mail header</source>
        <translation>автовідповідь або заголовок e-mail</translation>
    </message>
    <message>
        <source>baggage on a flight</source>
        <translation>багаж у літаку</translation>
    </message>
    <message>
        <source>bank statement</source>
        <translation>виписка з банку</translation>
    </message>
    <message>
        <source>bank, lender, broker</source>
        <translation>банк, позика, брокер</translation>
    </message>
    <message>
        <source>business</source>
        <translation>фірма</translation>
    </message>
    <message>
        <source>by law</source>
        <translation>за законом</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>телефоном</translation>
    </message>
    <message>
        <source>card, transfer, account</source>
        <translation>картка, переказ, рахунок</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>чат</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрито</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>міжміський автобус</translation>
    </message>
    <message>
        <source>compensation</source>
        <translation>компенсація</translation>
    </message>
    <message>
        <source>consumer credit</source>
        <translation>споживчий кредит</translation>
    </message>
    <message>
        <source>contract or terms</source>
        <translation>договір або правила</translation>
    </message>
    <message>
        <source>correspondence</source>
        <translation>листування</translation>
    </message>
    <message>
        <source>courier, carriage of goods</source>
        <translation>кур’єр, перевезення речей</translation>
    </message>
    <message>
        <source>credit without cost</source>
        <translation>безкоштовний кредит</translation>
    </message>
    <message>
        <source>damages</source>
        <translation>відшкодування збитків</translation>
    </message>
    <message>
        <source>date corrected</source>
        <translation>виправлено дату</translation>
    </message>
    <message>
        <source>decision of an internet platform</source>
        <translation>рішення інтернет-платформи</translation>
    </message>
    <message>
        <source>digital content</source>
        <translation>цифровий контент</translation>
    </message>
    <message>
        <source>digital service, subscription</source>
        <translation>цифрова послуга, підписка</translation>
    </message>
    <message>
        <source>done in time</source>
        <translation>зроблено вчасно</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>чернетка</translation>
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
        <translation>електроенергія</translation>
    </message>
    <message>
        <source>expert opinion</source>
        <translation>висновок експерта</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>продовжено</translation>
    </message>
    <message>
        <source>financial service at a distance</source>
        <translation>фінансова послуга на відстані</translation>
    </message>
    <message>
        <source>flat or house</source>
        <translation>квартира або будинок</translation>
    </message>
    <message>
        <source>flight</source>
        <translation>переліт</translation>
    </message>
    <message>
        <source>form on a website</source>
        <translation>форма на сайті</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>газ</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>handover by a developer</source>
        <translation>приймання житла від забудовника</translation>
    </message>
    <message>
        <source>health</source>
        <translation>здоров’я</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>тепло</translation>
    </message>
    <message>
        <source>hotel</source>
        <translation>готель</translation>
    </message>
    <message>
        <source>in a shop or office</source>
        <translation>у магазині чи офісі</translation>
    </message>
    <message>
        <source>in court</source>
        <translation>у суді</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>особисто</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>страхування</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>дотримано</translation>
    </message>
    <message>
        <source>letter being written</source>
        <translation>лист готується</translation>
    </message>
    <message>
        <source>lower price</source>
        <translation>зменшення ціни</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>money back and the goods returned</source>
        <translation>повернення грошей і товару</translation>
    </message>
    <message>
        <source>no contract, only bad treatment</source>
        <translation>без договору, лише погане ставлення</translation>
    </message>
    <message>
        <source>no proof yet</source>
        <translation>доказу ще немає</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>не стежимо</translation>
    </message>
    <message>
        <source>not followed any more</source>
        <translation>більше не стежу</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ще ні</translation>
    </message>
    <message>
        <source>on an excursion</source>
        <translation>на екскурсії</translation>
    </message>
    <message>
        <source>ordinary letter</source>
        <translation>звичайний лист</translation>
    </message>
    <message>
        <source>other</source>
        <translation>інше</translation>
    </message>
    <message>
        <source>outside the seller's premises</source>
        <translation>поза приміщенням продавця</translation>
    </message>
    <message>
        <source>over</source>
        <translation>минув</translation>
    </message>
    <message>
        <source>package holiday</source>
        <translation>туристичний пакет</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>паркування</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>призупинено</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>оплата</translation>
    </message>
    <message>
        <source>payment to a charity</source>
        <translation>внесок на благодійність</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>персональні дані</translation>
    </message>
    <message>
        <source>phone, internet, television</source>
        <translation>телефон, інтернет, телебачення</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>possible now</source>
        <translation>можливо зараз</translation>
    </message>
    <message>
        <source>post (universal service)</source>
        <translation>пошта (універсальна послуга)</translation>
    </message>
    <message>
        <source>postal parcel</source>
        <translation>поштова посилка</translation>
    </message>
    <message>
        <source>posting slip</source>
        <translation>квитанція про відправлення</translation>
    </message>
    <message>
        <source>printed, not sent</source>
        <translation>надруковано, не надіслано</translation>
    </message>
    <message>
        <source>private person</source>
        <translation>приватна особа</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>обіцянку порушено</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>обіцянку дотримано</translation>
    </message>
    <message>
        <source>promise open</source>
        <translation>обіцянка ще чинна</translation>
    </message>
    <message>
        <source>proof from e-Doręczenia</source>
        <translation>доказ з e-Doręczeń</translation>
    </message>
    <message>
        <source>public office</source>
        <translation>державна установа</translation>
    </message>
    <message>
        <source>read receipt</source>
        <translation>підтвердження прочитання</translation>
    </message>
    <message>
        <source>receipt or invoice</source>
        <translation>чек або рахунок</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>запис</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>повернення грошей</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відмова</translation>
    </message>
    <message>
        <source>refuses out-of-court settlement</source>
        <translation>відмовляється від позасудового вирішення</translation>
    </message>
    <message>
        <source>registered letter</source>
        <translation>рекомендований лист</translation>
    </message>
    <message>
        <source>registered seat, not named for complaints</source>
        <translation>зареєстрована адреса, не вказана для рекламацій</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>ремонт</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>заміна</translation>
    </message>
    <message>
        <source>return</source>
        <translation>повернення речі</translation>
    </message>
    <message>
        <source>return card</source>
        <translation>повідомлення про вручення</translation>
    </message>
    <message>
        <source>running</source>
        <translation>триває</translation>
    </message>
    <message>
        <source>says nothing about it</source>
        <translation>нічого про це не каже</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>знімок екрана</translation>
    </message>
    <message>
        <source>second-hand goods</source>
        <translation>вживаний товар</translation>
    </message>
    <message>
        <source>sent, no proof</source>
        <translation>надіслано, без доказу</translation>
    </message>
    <message>
        <source>sent, no proof of arrival</source>
        <translation>надіслано, без доказу вручення</translation>
    </message>
    <message>
        <source>service (gym, restaurant, lessons)</source>
        <translation>послуга (спортзал, ресторан, уроки)</translation>
    </message>
    <message>
        <source>service under the guarantee</source>
        <translation>гарантійне обслуговування</translation>
    </message>
    <message>
        <source>ship</source>
        <translation>корабель</translation>
    </message>
    <message>
        <source>sole trader, outside my profession</source>
        <translation>ФОП поза своєю професією</translation>
    </message>
    <message>
        <source>stamp on my copy</source>
        <translation>штамп на моїй копії</translation>
    </message>
    <message>
        <source>tenancy</source>
        <translation>оренда</translation>
    </message>
    <message>
        <source>the firm names this address for complaints</source>
        <translation>фірма вказує цю адресу для рекламацій</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>їхній</translation>
    </message>
    <message>
        <source>they admit it</source>
        <translation>самі це визнають</translation>
    </message>
    <message>
        <source>thing made to order</source>
        <translation>річ на замовлення</translation>
    </message>
    <message>
        <source>third-party liability insurance</source>
        <translation>страхування відповідальності винуватця (OC)</translation>
    </message>
    <message>
        <source>ticket in the country or town</source>
        <translation>квиток у межах країни чи міста</translation>
    </message>
    <message>
        <source>tracking page</source>
        <translation>сторінка відстеження</translation>
    </message>
    <message>
        <source>train</source>
        <translation>поїзд</translation>
    </message>
    <message>
        <source>unasked visit at home</source>
        <translation>непроханий візит додому</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>чекає</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>чекаємо відповіді</translation>
    </message>
    <message>
        <source>water</source>
        <translation>вода</translation>
    </message>
    <message>
        <source>with an institution</source>
        <translation>в установі</translation>
    </message>
    <message>
        <source>without gender</source>
        <translation>без роду</translation>
    </message>
    <message>
        <source>work done (repair, hairdresser, tiling)</source>
        <translation>виконана робота (ремонт, перукар, плитка)</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваш</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message numerus="yes">
        <source>%n blank(s) left</source>
        <translation><numerusform>бракує %n речі</numerusform><numerusform>бракує %n речей</numerusform><numerusform>бракує %n речей</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) the letter could say</source>
        <translation><numerusform>Ще %n річ, про яку може сказати лист</numerusform><numerusform>Ще %n речі, про які може сказати лист</numerusform><numerusform>Ще %n речей, про які може сказати лист</numerusform></translation>
    </message>
    <message>
        <source>Address, line by line</source>
        <translation>Адреса, рядок за рядком</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Перш ніж надіслати</translation>
    </message>
    <message>
        <source>Best now</source>
        <translation>Зараз найкраще</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Виберіть</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>Чернетка e-mail</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Додатки</translation>
    </message>
    <message>
        <source>Goes to the place where this is filled in.</source>
        <translation>Веде до місця, де це заповнюють.</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Тон листа</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Я надіслав або надіслала</translation>
    </message>
    <message>
        <source>It arrived on {day}.</source>
        <translation>Надійшов {day}.</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Вручено</translation>
    </message>
    <message>
        <source>Keep as proof</source>
        <translation>Зберегти як доказ</translation>
    </message>
    <message>
        <source>Missing: without it the letter cannot be printed.</source>
        <translation>Бракує: без цього лист не можна надрукувати.</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Більше способів</translation>
    </message>
    <message>
        <source>More ways to give the letter out</source>
        <translation>Більше способів передати лист</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва або ім’я та прізвище</translation>
    </message>
    <message>
        <source>No slip, card, stamp or screenshot is kept here yet.</source>
        <translation>Тут ще немає квитанції, повідомлення про вручення, штампа чи знімка екрана.</translation>
    </message>
    <message>
        <source>None fits yet. Write down what happened first.</source>
        <translation>Жоден ще не підходить. Спершу запишіть, що сталося.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Possible too</source>
        <translation>Також можливо</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Print with enclosures</source>
        <translation>Друкувати з додатками</translation>
    </message>
    <message>
        <source>Printed without these</source>
        <translation>Надруковано без цього</translation>
    </message>
    <message>
        <source>Proof of sending and arrival</source>
        <translation>Докази надсилання і вручення</translation>
    </message>
    <message>
        <source>Put Karen's words back</source>
        <translation>Повернути текст Karen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Зберегти лист</translation>
    </message>
    <message>
        <source>Say it differently</source>
        <translation>Сказати інакше</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Показати місце</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>Ще бракує:</translation>
    </message>
    <message>
        <source>The address is not complete. Look it up first.</source>
        <translation>Адреса неповна. Спершу перевірте її.</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>Лист так, як його буде надруковано</translation>
    </message>
    <message>
        <source>The words of the letter</source>
        <translation>Текст листа</translation>
    </message>
    <message>
        <source>There is no proof of arrival yet.</source>
        <translation>Доказу вручення ще немає.</translation>
    </message>
    <message>
        <source>These fit now</source>
        <translation>Ці підходять зараз</translation>
    </message>
    <message>
        <source>This letter left on {day}. Its words cannot change any more.</source>
        <translation>Цей лист надіслано {day}. Його текст уже не змінити.</translation>
    </message>
    <message>
        <source>To the case</source>
        <translation>До справи</translation>
    </message>
    <message>
        <source>To which office?</source>
        <translation>До якої установи?</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Кому?</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Використати цей текст</translation>
    </message>
    <message>
        <source>What the letter says about the case</source>
        <translation>Що в листі сказано про справу</translation>
    </message>
    <message>
        <source>What the letter says by law is the same in every tone.</source>
        <translation>Правовий зміст однаковий у кожному тоні.</translation>
    </message>
    <message>
        <source>What you demand</source>
        <translation>Чого ви вимагаєте</translation>
    </message>
    <message>
        <source>Which letter?</source>
        <translation>Який лист?</translation>
    </message>
    <message>
        <source>Words of this paragraph</source>
        <translation>Текст цього абзацу</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Написати</translation>
    </message>
    <message>
        <source>You changed words that carry law. Karen's words were: “{words}”</source>
        <translation>Змінено слова з правовим змістом. Текст Karen був такий: «{words}»</translation>
    </message>
    <message>
        <source>carries law</source>
        <translation>правовий зміст</translation>
    </message>
    <message>
        <source>conciliatory</source>
        <translation>примирливо</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>напр. {example}</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>файлу немає</translation>
    </message>
    <message>
        <source>final</source>
        <translation>остаточно</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>рішуче</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>вашими словами</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>No letter yet. Open a case: Karen writes one from its log.</source>
        <translation>Листів ще немає. Відкрийте справу: Karen напише лист із записаного.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Номер відстеження</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Karen is locked</source>
        <translation>Karen заблоковано</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Пароль або код відновлення</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>What you had typed is kept as a draft.</source>
        <translation>Те, що було введено, збережено як чернетку.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>A fact with a date</source>
        <translation>Факт із датою</translation>
    </message>
    <message>
        <source>A note that your complaint arrived is no answer; the clock goes on.</source>
        <translation>Підтвердження, що рекламація надійшла, не є відповіддю; строк іде далі.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Виберіть</translation>
    </message>
    <message>
        <source>Confirm the promise in writing?</source>
        <translation>Підтвердити обіцянку письмово?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Day it came</source>
        <translation>День надходження</translation>
    </message>
    <message>
        <source>Day named in it</source>
        <translation>Названий у ньому день</translation>
    </message>
    <message>
        <source>Day written on it</source>
        <translation>День на листі</translation>
    </message>
    <message>
        <source>Do they give reasons?</source>
        <translation>Чи наводять причини?</translation>
    </message>
    <message>
        <source>Does it answer your appeal?</source>
        <translation>Чи це відповідь на ваше оскарження відмови?</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Редагування запису</translation>
    </message>
    <message>
        <source>First its case. Your entry waits.</source>
        <translation>Спершу справа. Ваш запис чекає.</translation>
    </message>
    <message>
        <source>For the time on hold or in the queue</source>
        <translation>Для часу на лінії чи в черзі</translation>
    </message>
    <message>
        <source>Found in your private text. Press what belongs into the entry.</source>
        <translation>Знайдено у вашому приватному тексті. Натисніть, що має потрапити до запису.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Як надійшло</translation>
    </message>
    <message>
        <source>How often you told it again</source>
        <translation>Скільки разів наново</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>In the case “{title}”.</source>
        <translation>У справі «{title}».</translation>
    </message>
    <message>
        <source>Karen compares it with the law and says what follows.</source>
        <translation>Karen порівняє це із законом і скаже, що з цього випливає.</translation>
    </message>
    <message>
        <source>Minutes lost</source>
        <translation>Втрачені хвилини</translation>
    </message>
    <message>
        <source>Name or desk; ask for it next time.</source>
        <translation>Прізвище або посада; наступного разу запитайте.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Not said: Karen takes the complaints in order.</source>
        <translation>Без зазначення Karen бере рекламації по черзі.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Лише для вас</translation>
    </message>
    <message>
        <source>Paste or type the reply</source>
        <translation>Вставте або введіть відповідь</translation>
    </message>
    <message>
        <source>Press as many as fit. They count in the summary and the letters.</source>
        <translation>Натисніть усе, що підходить. Вони враховуються в підсумку й листах.</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Зберегти запис</translation>
    </message>
    <message>
        <source>Save the fact</source>
        <translation>Зберегти факт</translation>
    </message>
    <message>
        <source>Save the reply</source>
        <translation>Зберегти відповідь</translation>
    </message>
    <message>
        <source>Say what you feel. This text goes into no letter and no export.</source>
        <translation>Скажіть, що відчуваєте. Цей текст не потрапить у жоден лист чи експорт.</translation>
    </message>
    <message>
        <source>Start the stopwatch</source>
        <translation>Увімкнути секундомір</translation>
    </message>
    <message>
        <source>Stop and count</source>
        <translation>Зупинити й порахувати</translation>
    </message>
    <message>
        <source>The clocks of the case start and stop with such facts.</source>
        <translation>Від таких фактів починаються й закінчуються строки справи.</translation>
    </message>
    <message>
        <source>The first line is enough. The rest makes the letter stronger.</source>
        <translation>Першого рядка досить. Решта посилює лист.</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Їхні слова</translation>
    </message>
    <message>
        <source>Their words as you remember them.</source>
        <translation>Їхні слова, як ви їх пам’ятаєте.</translation>
    </message>
    <message>
        <source>They do not say</source>
        <translation>Не зазначено</translation>
    </message>
    <message>
        <source>They promised: “{promised}”. A message of the same day makes it hard to deny. Karen writes it; you send it.</source>
        <translation>Пообіцяли: «{promised}». Повідомлення того самого дня важко заперечити. Karen його напише, ви надішлете.</translation>
    </message>
    <message>
        <source>They sent me away: “mechanical damage”</source>
        <translation>Мене відіслали: «механічне пошкодження»</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Номер звернення</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>До коли</translation>
    </message>
    <message>
        <source>Waiting, travelling, on the line.</source>
        <translation>Очікування, дорога, час на лінії.</translation>
    </message>
    <message>
        <source>What about out-of-court settlement (ADR)?</source>
        <translation>Що з позасудовим вирішенням (ADR)?</translation>
    </message>
    <message>
        <source>What did they answer?</source>
        <translation>Що вони відповіли?</translation>
    </message>
    <message>
        <source>What do they say?</source>
        <translation>Що вони кажуть?</translation>
    </message>
    <message>
        <source>What happened, in one sentence</source>
        <translation>Що сталося, одним реченням</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Що сталося?</translation>
    </message>
    <message>
        <source>What is the fact?</source>
        <translation>Який це факт?</translation>
    </message>
    <message>
        <source>What they promised</source>
        <translation>Що обіцяли</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Що сказали</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Що пішло не так</translation>
    </message>
    <message>
        <source>Where a new last day or a term was named, e.g. by an extension.</source>
        <translation>Якщо названо новий останній день або строк, напр. продовження.</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>Яка справа</translation>
    </message>
    <message>
        <source>Which complaint does it answer?</source>
        <translation>На яку рекламацію відповідають?</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>Хто почав</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>З ким</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Свідок</translation>
    </message>
    <message>
        <source>Write the message</source>
        <translation>Написати повідомлення</translation>
    </message>
    <message>
        <source>a new case</source>
        <translation>нова справа</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сума</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>фірма</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не потрібно</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>person</source>
        <translation>особа</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>звичайний</translation>
    </message>
    <message>
        <source>their words</source>
        <translation>їхні слова</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Please wait</source>
        <translation>Зачекайте</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Stopping. What was begun is taken back…</source>
        <translation>Зупинка. Розпочате буде скасовано…</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Backup: {day}</source>
        <translation>Копія: {day}</translation>
    </message>
    <message>
        <source>Karen, only for reading</source>
        <translation>Karen, лише для читання</translation>
    </message>
    <message>
        <source>Log an event</source>
        <translation>Записати подію</translation>
    </message>
    <message>
        <source>Log an event   Ctrl+N</source>
        <translation>Записати подію   Ctrl+N</translation>
    </message>
    <message>
        <source>Look at the safety of your data</source>
        <translation>Перевірте безпеку даних</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Копії ще немає</translation>
    </message>
    <message>
        <source>Only for reading: what you type cannot be stored here.</source>
        <translation>Лише для читання: введене тут не можна зберегти.</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Останні справи</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Шукати всюди</translation>
    </message>
    <message>
        <source>Search everything   Ctrl+K</source>
        <translation>Шукати всюди…   Ctrl+K</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Що сталося?</translation>
    </message>
    <message>
        <source>law as of {day}</source>
        <translation>законодавство: редакція {day}</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}, закріплена</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Field: {field}</source>
        <translation>Поле: {field}</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Узяти моє</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Узяти інше</translation>
    </message>
    <message>
        <source>The other: {value}</source>
        <translation>Інша особа: {value}</translation>
    </message>
    <message>
        <source>Two of you changed this</source>
        <translation>Це змінили двоє</translation>
    </message>
    <message>
        <source>You: {value}</source>
        <translation>Ви: {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation><numerusform>%n справа чекає на вас</numerusform><numerusform>%n справи чекають на вас</numerusform><numerusform>%n справ чекає на вас</numerusform></translation>
    </message>
    <message>
        <source>Not checked for reminders yet</source>
        <translation>Нагадування ще не перевірялися</translation>
    </message>
    <message>
        <source>Reminders checked: {day}, {time}</source>
        <translation>Нагадування перевірено: {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>і ще %n</numerusform><numerusform>і ще %n</numerusform><numerusform>і ще %n</numerusform></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Karen cannot open your data yet</source>
        <translation>Karen ще не може відкрити ваші дані</translation>
    </message>
    <message>
        <source>Open the newest sound backup</source>
        <translation>Відкрити найновішу справну копію</translation>
    </message>
    <message>
        <source>Open without it this time</source>
        <translation>Відкрити цього разу без цього</translation>
    </message>
    <message>
        <source>That computer is not in use</source>
        <translation>Той комп’ютер не використовується</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The pages are being made…</source>
        <translation>Готую сторінки…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation><numerusform>%n сторінка</numerusform><numerusform>%n сторінки</numerusform><numerusform>%n сторінок</numerusform></translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Не друкувати</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>This is how it will be printed</source>
        <translation>Так це буде надруковано</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлик</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомий</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>&amp;Дані для обліку:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>&amp;Кінець:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>По&amp;чаток:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>Прі&amp;оритет завдання:</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>Друк у заданий &amp;час:</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Потрібен пароль</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>%1 на %2 потребує пароля.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>%1 потребує пароля.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Пароль:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Користувач:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Шукати в:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Файли &amp;типу:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Назву «%1» не можна використати.&lt;/b&gt;&lt;p&gt;Дайте іншу назву: коротшу або без розділових знаків.</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Порядок сторінок:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>&amp;Сторінок на аркуші:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>«%1» записано неправильно. Відокремте сторінки й діапазони комами, діапазон запишіть через дефіс; діапазони не можуть перетинатися.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Суперечливі параметри двобічного друку</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Сторінки вказано неправильно</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Параметри двобічного друку суперечать один одному. Виправити їх?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Суперечливі додаткові параметри</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Суперечливі параметри сторінки</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Параметри сторінки суперечать один одному. Виправити їх?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Деякі додаткові параметри суперечать один одному. Виправити їх?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Додатково</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Деякі параметри суперечать один одному. Виправте їх.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Двобічний друк</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Уздовж довшого краю</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Набір сторінок:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Уздовж коротшого краю</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Вкажіть сторінки або діапазони через кому. Діапазон — це два числа через дефіс, напр. 3,5-7,9 друкує сторінки 3, 5, 6, 7 і 9.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Check first</source>
        <translation>Спершу перевірте</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Виберіть</translation>
    </message>
    <message>
        <source>First choose above what they say: a refusal is answered point by point.</source>
        <translation>Спершу виберіть вище, що вони кажуть: пункт за пунктом відповідають на відмову.</translation>
    </message>
    <message>
        <source>From a file: e-mail, PDF, photo</source>
        <translation>З файлу: e-mail, PDF, фото</translation>
    </message>
    <message>
        <source>It looks like: {what}. You decide.</source>
        <translation>Схоже на: {what}. Вирішуєте ви.</translation>
    </message>
    <message>
        <source>Not counted: you say that they do not mean this.</source>
        <translation>Не враховується: на вашу думку, вони мають на увазі не це.</translation>
    </message>
    <message>
        <source>Only a refusal, whole or in part, is answered point by point.</source>
        <translation>Пункт за пунктом відповідають лише на відмову, повну чи часткову.</translation>
    </message>
    <message>
        <source>Paste their words or bring the file. Karen marks the reasons they give and says what each can and cannot do.</source>
        <translation>Вставте їхні слова або завантажте файл. Karen позначить наведені причини й скаже, що кожна з них може, а чого ні.</translation>
    </message>
    <message>
        <source>Save and answer point by point</source>
        <translation>Зберегти й відповісти пункт за пунктом</translation>
    </message>
    <message>
        <source>The reply as a file</source>
        <translation>Відповідь як файл</translation>
    </message>
    <message>
        <source>They give another reason</source>
        <translation>Вони наводять іншу причину</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Чого це не може</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Чим це довести</translation>
    </message>
    <message>
        <source>What they base it on</source>
        <translation>Чим вони це обґрунтовують</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваша відповідь</translation>
    </message>
    <message>
        <source>“{name}” is kept as evidence. Check what was read from it.</source>
        <translation>«{name}» збережено як доказ. Перевірте, що з нього прочитано.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation><numerusform>%n справа</numerusform><numerusform>%n справи</numerusform><numerusform>%n справ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) lost</source>
        <translation><numerusform>втрачено %n хвилину</numerusform><numerusform>втрачено %n хвилини</numerusform><numerusform>втрачено %n хвилин</numerusform></translation>
    </message>
    <message>
        <source>Broken promises</source>
        <translation>Порушені обіцянки</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Вимагали</translation>
    </message>
    <message>
        <source>Days of silence</source>
        <translation>Дні мовчання</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Фірма</translation>
    </message>
    <message>
        <source>Got back</source>
        <translation>Повернули</translation>
    </message>
    <message>
        <source>Minutes lost</source>
        <translation>Втрачені хвилини</translation>
    </message>
    <message>
        <source>Nothing to count yet. Each entry of the log counts here.</source>
        <translation>Поки нема чого рахувати. Тут враховується кожен запис.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Звіти</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>What went wrong most often</source>
        <translation>Що найчастіше йшло не так</translation>
    </message>
    <message>
        <source>reports.pdf</source>
        <translation>звіт.pdf</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation><numerusform>знайдено %n місце</numerusform><numerusform>знайдено %n місця</numerusform><numerusform>знайдено %n місць</numerusform></translation>
    </message>
    <message>
        <source>Nothing holds all these words. Try fewer, or their beginnings.</source>
        <translation>Ніщо не містить усіх цих слів. Спробуйте менше слів або їхні початки.</translation>
    </message>
    <message>
        <source>Type a word: a name, a number, a thing. Accents do not matter.</source>
        <translation>Введіть слово: ім’я, номер, річ. Діакритика не має значення.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Day of arrival</source>
        <translation>День вручення</translation>
    </message>
    <message>
        <source>Day of sending</source>
        <translation>День надсилання</translation>
    </message>
    <message>
        <source>Day of the first notice (awizo)</source>
        <translation>День першого повідомлення (avizo)</translation>
    </message>
    <message>
        <source>From now on the letter stays as it is: it has left the house. Keep the posting slip; a photo of it is enough here.</source>
        <translation>Відтепер лист не змінюється: його вже надіслано. Збережіть квитанцію; тут досить її фото.</translation>
    </message>
    <message>
        <source>How was it sent?</source>
        <translation>Як його надіслано?</translation>
    </message>
    <message>
        <source>It is on the posting slip, e.g. RR 123 456 785 PL.</source>
        <translation>Вказано на квитанції, напр. RR 123 456 785 PL.</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Not every file was taken</source>
        <translation>Не кожен файл вдалося додати</translation>
    </message>
    <message>
        <source>Only where nobody took the letter and the postman left a notice.</source>
        <translation>Лише якщо ніхто не забрав листа й листоноша залишив повідомлення.</translation>
    </message>
    <message>
        <source>Posting slip, stamp on your copy, screenshot: one file or several.</source>
        <translation>Квитанція, штамп на вашому примірнику, знімок екрана: один файл або кілька.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Доказ</translation>
    </message>
    <message>
        <source>Proof of arrival</source>
        <translation>Доказ вручення</translation>
    </message>
    <message>
        <source>Proof of sending</source>
        <translation>Доказ надсилання</translation>
    </message>
    <message>
        <source>Return card from both sides, tracking page, reply: one file or several.</source>
        <translation>Повідомлення про вручення з обох боків, сторінка відстеження, відповідь: один файл або кілька.</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Зберегти доказ</translation>
    </message>
    <message>
        <source>The answer period of the other side starts on this day.</source>
        <translation>Від цього дня йде строк на відповідь іншої сторони.</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Номер відстеження</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Спосіб</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>Що це підтверджує?</translation>
    </message>
    <message>
        <source>When did it arrive?</source>
        <translation>Коли він надійшов?</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A NIP has ten digits; here there are {count}.</source>
        <translation>NIP має десять цифр, а тут їх: {count}.</translation>
    </message>
    <message>
        <source>A Polish account number has 26 digits; here there are {count}.</source>
        <translation>Польський номер рахунку має 26 цифр, а тут їх: {count}.</translation>
    </message>
    <message>
        <source>A Polish postal code has the form 00-000.</source>
        <translation>Польський поштовий індекс має вигляд 00-000.</translation>
    </message>
    <message>
        <source>A bank account or another bank service</source>
        <translation>Рахунок або послуга банку</translation>
    </message>
    <message>
        <source>A bank, a card, a loan or an insurance</source>
        <translation>Про банк, картку, позику або страхування</translation>
    </message>
    <message>
        <source>A bill: a charge that is wrong or unknown</source>
        <translation>Рахунок: помилкова або невідома плата</translation>
    </message>
    <message>
        <source>A bus or coach</source>
        <translation>Автобус</translation>
    </message>
    <message>
        <source>A card or a transfer</source>
        <translation>Картка або переказ</translation>
    </message>
    <message>
        <source>A complaint must have arrived first.</source>
        <translation>Спершу має надійти рекламація.</translation>
    </message>
    <message>
        <source>A confirming message of the same day, unanswered, is a good proof.</source>
        <translation>Добрий доказ — підтверджувальне повідомлення того самого дня, на яке не заперечили.</translation>
    </message>
    <message>
        <source>A file that no record refers to.</source>
        <translation>Файл, на який не посилається жоден запис.</translation>
    </message>
    <message>
        <source>A flight</source>
        <translation>Переліт</translation>
    </message>
    <message>
        <source>A journey (flight, train, bus, holiday)</source>
        <translation>Про подорож (літак, поїзд, автобус, відпочинок)</translation>
    </message>
    <message>
        <source>A line of the bank statement is enough.</source>
        <translation>Достатньо рядка банківської виписки.</translation>
    </message>
    <message>
        <source>A loan</source>
        <translation>Позика або кредит</translation>
    </message>
    <message>
        <source>A package holiday</source>
        <translation>Туристичний пакет</translation>
    </message>
    <message>
        <source>A parcel or a letter</source>
        <translation>Про посилку або лист</translation>
    </message>
    <message>
        <source>A part of the letter does not fit on a page, even when it is divided. Shorten or divide it. ({detail})</source>
        <translation>Частина листа не вміщується на сторінці навіть після поділу. Скоротіть або поділіть її. ({detail})</translation>
    </message>
    <message>
        <source>A person and their cases were erased for good</source>
        <translation>Особу та її справи видалено назавжди</translation>
    </message>
    <message>
        <source>A phone number has digits, e.g. 600 100 200.</source>
        <translation>Номер телефону складається з цифр, напр. 600 100 200.</translation>
    </message>
    <message>
        <source>A proposal came on {day}. Say yes or no in time; silence ends the try.</source>
        <translation>Пропозиція надійшла {day}. Вчасно скажіть так чи ні; мовчання завершує спробу.</translation>
    </message>
    <message>
        <source>A record of the kind “{kind}” was changed outside Karen or is damaged.</source>
        <translation>Запис виду «{kind}» змінено поза Karen або пошкоджено.</translation>
    </message>
    <message>
        <source>A reply has come</source>
        <translation>Відповідь надійшла</translation>
    </message>
    <message>
        <source>A service (gym, restaurant, course, cleaning)</source>
        <translation>Про послугу (спортзал, ресторан, курс, прибирання)</translation>
    </message>
    <message>
        <source>A train</source>
        <translation>Поїзд</translation>
    </message>
    <message>
        <source>A witness, your note of the same day, a request for their recording.</source>
        <translation>Свідок, ваша нотатка того ж дня, запит на їхній запис.</translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation>Додати доказ</translation>
    </message>
    <message>
        <source>All the money back</source>
        <translation>Повернення всіх грошей</translation>
    </message>
    <message>
        <source>An answer has come.</source>
        <translation>Відповідь надійшла.</translation>
    </message>
    <message>
        <source>An answer in writing</source>
        <translation>Відповіді письмово</translation>
    </message>
    <message>
        <source>An apology</source>
        <translation>Вибачення</translation>
    </message>
    <message>
        <source>An app, a subscription, something online</source>
        <translation>Про застосунок, підписку, щось в інтернеті</translation>
    </message>
    <message>
        <source>An attachment is too large to take out; it is kept inside the file.</source>
        <translation>Вкладення завелике, щоб його вийняти; воно лишається в самому файлі.</translation>
    </message>
    <message>
        <source>An e-mail address has the form name@place.</source>
        <translation>Адреса e-mail має вигляд ім’я@місце.</translation>
    </message>
    <message>
        <source>An office store is backed up, restored and protected by its server. Ask whoever looks after it.</source>
        <translation>Сховище бюро копіює, відновлює й захищає його сервер. Зверніться до того, хто ним опікується.</translation>
    </message>
    <message>
        <source>An office store needs a part that is not installed: pip install karen[postgres].</source>
        <translation>Сховище бюро потребує частини, яку не встановлено: pip install karen[postgres].</translation>
    </message>
    <message>
        <source>An order mail, a bank line, a loyalty card entry or a witness serves instead of a receipt.</source>
        <translation>Замість чека підійде e-mail із замовленням, банківський запис, картка лояльності або свідок.</translation>
    </message>
    <message>
        <source>Another one without faults</source>
        <translation>Заміни на річ без вад</translation>
    </message>
    <message>
        <source>Answer the proposal</source>
        <translation>Дайте відповідь на пропозицію</translation>
    </message>
    <message>
        <source>Answer the refusal</source>
        <translation>Дайте відповідь на відмову</translation>
    </message>
    <message>
        <source>Ask your bank to take the money back (chargeback)</source>
        <translation>Попросіть банк повернути платіж (chargeback)</translation>
    </message>
    <message>
        <source>At home, in the street, at a show</source>
        <translation>Удома, на вулиці, на презентації</translation>
    </message>
    <message>
        <source>At least one address is wanted, and a first free label from 1 to {last}.</source>
        <translation>Потрібні щонайменше одна адреса і номер першої вільної етикетки від 1 до {last}.</translation>
    </message>
    <message>
        <source>Backups made before still hold these data until they are thinned out, at the latest after about a year. Karen erases them again after any restore.</source>
        <translation>Раніші копії містять ці дані, доки самі не будуть видалені, щонайпізніше приблизно за рік. Після кожного відновлення Karen видаляє їх знову.</translation>
    </message>
    <message>
        <source>Being looked at for today…</source>
        <translation>Karen рахує на сьогодні…</translation>
    </message>
    <message>
        <source>Bills, an estimate of a repairer, comparable offers.</source>
        <translation>Рахунки, кошторис майстра, подібні пропозиції.</translation>
    </message>
    <message>
        <source>Both of you changed “{name}”. Choose yours or theirs before it is stored.</source>
        <translation>«{name}» змінили ви обоє. Виберіть своє або інше, перш ніж зберегти.</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Повернулося</translation>
    </message>
    <message>
        <source>Case {number}, {trader}: a date</source>
        <translation>Справа {number}, {trader}: строк</translation>
    </message>
    <message>
        <source>Case {number}: a date</source>
        <translation>Справа {number}: строк</translation>
    </message>
    <message>
        <source>Case “{title}” closed</source>
        <translation>Закрито справу «{title}»</translation>
    </message>
    <message>
        <source>Case “{title}” edited</source>
        <translation>Змінено справу «{title}»</translation>
    </message>
    <message>
        <source>Case “{title}” opened</source>
        <translation>Відкрито справу «{title}»</translation>
    </message>
    <message>
        <source>Case “{title}” opened again</source>
        <translation>Знову відкрито справу «{title}»</translation>
    </message>
    <message>
        <source>Case “{title}” taken in</source>
        <translation>Прийнято справу «{title}»</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Виберіть одне.</translation>
    </message>
    <message>
        <source>Choose the next way</source>
        <translation>Виберіть подальший шлях</translation>
    </message>
    <message>
        <source>Client {name} edited</source>
        <translation>Змінено дані: {name}</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Закрити справу</translation>
    </message>
    <message>
        <source>Complete the case</source>
        <translation>Доповнити справу</translation>
    </message>
    <message>
        <source>Copying “{name}” was cancelled; nothing was kept.</source>
        <translation>Копіювання «{name}» перервано; нічого не збережено.</translation>
    </message>
    <message>
        <source>Court fee</source>
        <translation>Судовий збір</translation>
    </message>
    <message>
        <source>Deadline adjusted: {reason}</source>
        <translation>Змінено строк: {reason}</translation>
    </message>
    <message>
        <source>Demand payment, with a last day</source>
        <translation>Вимагайте оплати й назвіть останній день</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>Вимагається</translation>
    </message>
    <message>
        <source>Does not fit the facts yet</source>
        <translation>Ще не підходить до фактів</translation>
    </message>
    <message>
        <source>E-mail “{name}” attached with its files</source>
        <translation>Долучено e-mail «{name}» з його файлами</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Електроенергія</translation>
    </message>
    <message>
        <source>Electricity, gas, heat or water</source>
        <translation>Про електроенергію, газ, тепло або воду</translation>
    </message>
    <message>
        <source>Encrypting was interrupted; it goes on when you unlock the data.</source>
        <translation>Шифрування перервано; воно продовжиться після розблокування даних.</translation>
    </message>
    <message>
        <source>Enter how many days the clock stood.</source>
        <translation>Укажіть, скільки днів строк не йшов.</translation>
    </message>
    <message>
        <source>Enter the amount you demand.</source>
        <translation>Укажіть суму, якої вимагаєте.</translation>
    </message>
    <message>
        <source>Enter the day of arrival or of the first notice (awizo).</source>
        <translation>Укажіть день вручення або першого повідомлення (avizo).</translation>
    </message>
    <message>
        <source>Enter the day that was named.</source>
        <translation>Укажіть названий день.</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Укажіть день.</translation>
    </message>
    <message>
        <source>Enter the new last day.</source>
        <translation>Укажіть новий останній день.</translation>
    </message>
    <message>
        <source>Entry of {day} added</source>
        <translation>Додано запис від {day}</translation>
    </message>
    <message>
        <source>Entry of {day} edited</source>
        <translation>Змінено запис від {day}</translation>
    </message>
    <message>
        <source>Entry removed</source>
        <translation>Видалено запис</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Event of {day} added</source>
        <translation>Додано факт від {day}</translation>
    </message>
    <message>
        <source>Event of {day} edited</source>
        <translation>Змінено факт від {day}</translation>
    </message>
    <message>
        <source>Exhibits numbered</source>
        <translation>Пронумеровано додатки</translation>
    </message>
    <message>
        <source>File “{name}” attached</source>
        <translation>Долучено файл «{name}»</translation>
    </message>
    <message>
        <source>File “{name}” described</source>
        <translation>Описано файл «{name}»</translation>
    </message>
    <message>
        <source>Files can be put inside a PDF/A-3 only. Choose that form, or send them separately.</source>
        <translation>Файли можна вкласти лише в PDF/A-3. Виберіть цей формат або надішліть їх окремо.</translation>
    </message>
    <message>
        <source>Files of the office could not be returned to their place: {count}. They lie in the subfolder tmp of the folder with the files and are deleted there after two days. Ask the keeper of that folder to copy them before.</source>
        <translation>Не вдалося повернути на місце файли бюро: {count}. Вони лежать у підпапці tmp папки з файлами й за два дні будуть там видалені. Попросіть того, хто відповідає за цю папку, скопіювати їх до того.</translation>
    </message>
    <message>
        <source>Find out when “{title}” arrived</source>
        <translation>З’ясуйте, коли надійшов «{title}»</translation>
    </message>
    <message>
        <source>Finish “{title}” and send it</source>
        <translation>Завершіть «{title}» і надішліть</translation>
    </message>
    <message>
        <source>Fits now</source>
        <translation>Підходить зараз</translation>
    </message>
    <message>
        <source>For my firm</source>
        <translation>Для моєї фірми</translation>
    </message>
    <message>
        <source>For my one-person firm, outside my trade</source>
        <translation>Для моєї фірми (ФОП), поза її фахом</translation>
    </message>
    <message>
        <source>For myself, privately</source>
        <translation>Для себе, приватно</translation>
    </message>
    <message>
        <source>For whom did you buy?</source>
        <translation>Для кого була покупка?</translation>
    </message>
    <message>
        <source>Found in your private text; nothing was sent or stored.</source>
        <translation>Знайдено у вашому приватному тексті; нічого не надіслано і не збережено.</translation>
    </message>
    <message>
        <source>From today: {title}</source>
        <translation>Від сьогодні: {title}</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Газ</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Тепло</translation>
    </message>
    <message>
        <source>How large the loss is</source>
        <translation>Наскільки велика шкода</translation>
    </message>
    <message>
        <source>I don't know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>In a shop or an office</source>
        <translation>У магазині або в офісі</translation>
    </message>
    <message>
        <source>In “{name}” the file {entry} differs from its fingerprint. Nothing was taken in; ask for it once more.</source>
        <translation>У «{name}» файл {entry} не збігається зі своїм відбитком. Нічого не прийнято; попросіть ще раз.</translation>
    </message>
    <message>
        <source>In “{name}” the file {entry} is missing. Nothing was taken in.</source>
        <translation>У «{name}» бракує файлу {entry}. Нічого не прийнято.</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Страхування</translation>
    </message>
    <message>
        <source>Interest up to today</source>
        <translation>Відсотки до сьогодні</translation>
    </message>
    <message>
        <source>It came damaged</source>
        <translation>Відправлення пошкоджене</translation>
    </message>
    <message>
        <source>It came too late</source>
        <translation>Відправлення прийшло запізно</translation>
    </message>
    <message>
        <source>It is printed. Record how and when it was sent.</source>
        <translation>Надруковано. Запишіть, як і коли його надіслано.</translation>
    </message>
    <message>
        <source>It never came</source>
        <translation>Відправлення не прийшло</translation>
    </message>
    <message>
        <source>It was sent on {day}. The day of arrival starts the clock: look at the tracking, the return card or the stamp.</source>
        <translation>Надіслано {day}. Від дня вручення починається строк: гляньте на відстеження, повідомлення про вручення або штамп.</translation>
    </message>
    <message>
        <source>Karen does not show photos in HEIC, the format of iPhones. “{name}” can be attached and is kept unchanged; to see it in Karen and in packets, attach it as JPEG too.</source>
        <translation>Karen не показує фото у форматі HEIC, з iPhone. Файл «{name}» можна долучити, і він збережеться без змін; щоб бачити фото в Karen і в пакетах, долучіть його також як JPEG.</translation>
    </message>
    <message>
        <source>Karen reads this as {day}. If that is right, press once more; if not, correct the day.</source>
        <translation>Karen розуміє це як {day}. Якщо так і є, натисніть ще раз; якщо ні, виправте день.</translation>
    </message>
    <message>
        <source>Kept or broken?</source>
        <translation>Дотримано чи порушено?</translation>
    </message>
    <message>
        <source>Letter “{title}” arrived on {day}</source>
        <translation>Лист «{title}» надійшов {day}</translation>
    </message>
    <message>
        <source>Letter “{title}” begun</source>
        <translation>Почато лист «{title}»</translation>
    </message>
    <message>
        <source>Letter “{title}” edited</source>
        <translation>Змінено лист «{title}»</translation>
    </message>
    <message>
        <source>Letter “{title}” printed</source>
        <translation>Надруковано лист «{title}»</translation>
    </message>
    <message>
        <source>Letter “{title}” sent on {day}</source>
        <translation>Надіслано лист «{title}» {day}</translation>
    </message>
    <message>
        <source>Letters to {trader} are used up. See which institutions can help now.</source>
        <translation>Можливості листів до {trader} вичерпано. Подивіться, які установи можуть допомогти.</translation>
    </message>
    <message>
        <source>Letters written from right to left (Hebrew, Arabic) stand in the order they were typed. See whether they can be read, or write these words in Latin letters.</source>
        <translation>Літери, які пишуть справа наліво (єврейські, арабські), стоять у тому порядку, як їх вписано. Перевірте, чи це можна прочитати, або запишіть ці слова латинкою.</translation>
    </message>
    <message>
        <source>Money for my loss</source>
        <translation>Відшкодування</translation>
    </message>
    <message>
        <source>My baggage on a flight</source>
        <translation>Багаж у літаку</translation>
    </message>
    <message>
        <source>No address of {trader} is known. Fill it in before the letter leaves.</source>
        <translation>Адреса невідома: {trader}. Заповніть її, перш ніж надсилати лист.</translation>
    </message>
    <message>
        <source>No backup is sound.</source>
        <translation>Справної копії немає.</translation>
    </message>
    <message>
        <source>No deadline is running.</source>
        <translation>Жоден строк зараз не йде.</translation>
    </message>
    <message>
        <source>No display was found, so Karen wrote the sample complaint and its timeline to {folder}.</source>
        <translation>Екрана не знайдено, тож Karen записала зразок рекламації й часову шкалу в {folder}.</translation>
    </message>
    <message>
        <source>No font that Karen brings has the sign {char} ({name}); in the letter stands [{point}] in its place.</source>
        <translation>Знака {char} ({name}) немає в жодному зі шрифтів Karen; у листі замість нього стоїть [{point}].</translation>
    </message>
    <message>
        <source>No known ground of refusal was found. Mark the reasons yourself.</source>
        <translation>Відомої підстави відмови не знайдено. Позначте причини самі.</translation>
    </message>
    <message>
        <source>No program on this computer opens “{name}”. Save it to a folder instead.</source>
        <translation>Жодна програма на цьому комп’ютері не відкриває «{name}». Збережіть файл до папки.</translation>
    </message>
    <message>
        <source>No promise is recorded in this conversation.</source>
        <translation>У цій розмові не записано жодної обіцянки.</translation>
    </message>
    <message>
        <source>Nobody has confirmed this address of {trader}. Compare it first.</source>
        <translation>Ніхто не підтвердив цієї адреси {trader}. Спершу звірте її.</translation>
    </message>
    <message>
        <source>Note the words and the day; a photo of the letter or the mail is better.</source>
        <translation>Запишіть слова й день; ще краще — фото листа або e-mail.</translation>
    </message>
    <message>
        <source>Nothing has come? Wait until {from_day}</source>
        <translation>Нічого не надійшло? Зачекайте до {from_day}</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>Більше нічого робити не треба</translation>
    </message>
    <message>
        <source>Nothing is to be done today</source>
        <translation>Сьогодні нічого робити не треба</translation>
    </message>
    <message>
        <source>Nothing shows the conversation of {day}: send a short confirming message.</source>
        <translation>Ніщо не підтверджує розмову {day}: надішліть коротке підтвердження.</translation>
    </message>
    <message>
        <source>Notice (awizo) for “{title}” on {day}</source>
        <translation>Повідомлення (avizo) про «{title}» {day}</translation>
    </message>
    <message>
        <source>Notice (awizo) left for “{title}”</source>
        <translation>Залишено повідомлення (avizo) про «{title}»</translation>
    </message>
    <message>
        <source>Number {number} already belongs to “{name}”.</source>
        <translation>Номер {number} уже належить «{name}».</translation>
    </message>
    <message>
        <source>Numbers of exhibits begin with 1.</source>
        <translation>Номери додатків починаються з 1.</translation>
    </message>
    <message>
        <source>On the internet or by phone</source>
        <translation>Через інтернет або телефоном</translation>
    </message>
    <message>
        <source>Only a refusal can be answered point by point.</source>
        <translation>Пункт за пунктом можна відповісти лише на відмову.</translation>
    </message>
    <message>
        <source>Only how I was treated</source>
        <translation>Лише про те, як зі мною повелися</translation>
    </message>
    <message>
        <source>Only the first {limit} files were taken; {count} more were left out. Drop fewer at once.</source>
        <translation>Узято лише початок, файлів: {limit}; пропущено ще: {count}. Перетягніть менше за раз.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Відкрити лист</translation>
    </message>
    <message>
        <source>Outlook messages need an addition that is not installed (karen[msg]). Save “{name}” as .eml and try again, or attach it as it is.</source>
        <translation>Для повідомлень Outlook потрібне доповнення, якого не встановлено (karen[msg]). Збережіть «{name}» як .eml і спробуйте ще раз або долучіть без змін.</translation>
    </message>
    <message>
        <source>Paid to the trader</source>
        <translation>Сплачено фірмі</translation>
    </message>
    <message>
        <source>Part of the money back</source>
        <translation>Повернення частини грошей</translation>
    </message>
    <message>
        <source>Phone, internet or TV</source>
        <translation>Про телефон, інтернет або телебачення</translation>
    </message>
    <message>
        <source>Photos of what is wrong, taken close and from the side.</source>
        <translation>Фото того, що не так, зблизька й збоку.</translation>
    </message>
    <message>
        <source>Photos with their date, a short film, a witness, a repairer's note.</source>
        <translation>Фото з датою, коротке відео, свідок, записка майстра.</translation>
    </message>
    <message>
        <source>Prepare the letter</source>
        <translation>Підготувати лист</translation>
    </message>
    <message>
        <source>Prepare the withdrawal</source>
        <translation>Підготувати відмову від договору</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Promise of {day} judged</source>
        <translation>Оцінено обіцянку від {day}</translation>
    </message>
    <message>
        <source>Promised for {day}: “{promised}”</source>
        <translation>Обіцяно на {day}: «{promised}»</translation>
    </message>
    <message>
        <source>Promised: “{promised}”</source>
        <translation>Обіцяно: «{promised}»</translation>
    </message>
    <message>
        <source>Proof of the day on which “{title}” arrived.</source>
        <translation>Доказ дня, коли надійшов «{title}».</translation>
    </message>
    <message>
        <source>Proof of the purchase: a receipt, a bank line or an order mail.</source>
        <translation>Доказ купівлі: чек, рядок банківської виписки або e-mail із замовленням.</translation>
    </message>
    <message>
        <source>Proof that “{title}” was posted: the slip or the mail.</source>
        <translation>Доказ надсилання «{title}»: квитанція або e-mail.</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped. It can still be attached as it is.</source>
        <translation>Читання файлу «{name}» тривало надто довго й було зупинене. Його все одно можна долучити без змін.</translation>
    </message>
    <message>
        <source>Record sending</source>
        <translation>Записати надсилання</translation>
    </message>
    <message>
        <source>Record the event</source>
        <translation>Записати факт</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Записати, що сталося</translation>
    </message>
    <message>
        <source>Remind them that the complaint counts as accepted</source>
        <translation>Нагадайте, що рекламація вважається визнаною</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Ремонту</translation>
    </message>
    <message>
        <source>Reply of the trader</source>
        <translation>Відповідь фірми</translation>
    </message>
    <message>
        <source>Reply of {day} added</source>
        <translation>Додано відповідь від {day}</translation>
    </message>
    <message>
        <source>Reply of {day} edited</source>
        <translation>Змінено відповідь від {day}</translation>
    </message>
    <message>
        <source>Sample cases loaded</source>
        <translation>Завантажено приклади справ</translation>
    </message>
    <message>
        <source>Sample cases removed</source>
        <translation>Прибрано приклади справ</translation>
    </message>
    <message>
        <source>Saving failed: {detail} What was saved before is safe.</source>
        <translation>Зберегти не вдалося: {detail} Збережене раніше в безпеці.</translation>
    </message>
    <message>
        <source>Say once, in writing, what you want. The answer period starts with it.</source>
        <translation>Скажіть один раз, письмово, чого хочете. Від цього починається строк на відповідь.</translation>
    </message>
    <message>
        <source>Say what was bought</source>
        <translation>Скажіть, що куплено</translation>
    </message>
    <message>
        <source>Say what you want: choose a demand or describe it.</source>
        <translation>Скажіть, чого хочете: виберіть вимогу або опишіть.</translation>
    </message>
    <message>
        <source>Say why, so that you and others can judge it later.</source>
        <translation>Скажіть чому, щоб пізніше це можна було оцінити.</translation>
    </message>
    <message>
        <source>See that they do what they promised</source>
        <translation>Простежте, щоб вони виконали обіцяне</translation>
    </message>
    <message>
        <source>See the ways</source>
        <translation>Переглянути шляхи</translation>
    </message>
    <message>
        <source>Send “{title}”</source>
        <translation>Надішліть «{title}»</translation>
    </message>
    <message>
        <source>Sending the statement by {day} is enough. After that day this right is gone.</source>
        <translation>Достатньо надіслати заяву до {day}. Після цього дня право зникає.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Nothing was overwritten: compare both.</source>
        <translation>Хтось тим часом це змінив. Нічого не перезаписано: порівняйте обидві версії.</translation>
    </message>
    <message>
        <source>Somebody in the office has been storing something for long. Nothing was stored; what you typed is kept on this computer. Wait a little and try again.</source>
        <translation>Хтось у бюро вже довго щось зберігає. Нічого не збережено; те, що ви ввели, лишилося на цьому комп’ютері. Зачекайте трохи й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Somebody removed this meanwhile. Keep a copy of your words, or let it go.</source>
        <translation>Хтось тим часом це видалив. Збережіть копію свого тексту або облиште.</translation>
    </message>
    <message>
        <source>Something I bought</source>
        <translation>Про куплену річ</translation>
    </message>
    <message>
        <source>Something I ordered has not come</source>
        <translation>Замовлення не надійшло</translation>
    </message>
    <message>
        <source>Something else: an outage, the speed, the contract</source>
        <translation>Інше: перерва, швидкість, договір</translation>
    </message>
    <message>
        <source>Something is missing inside</source>
        <translation>Усередині чогось бракує</translation>
    </message>
    <message>
        <source>Still missing: {blanks}.</source>
        <translation>Ще бракує: {blanks}.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ще відкрито</translation>
    </message>
    <message>
        <source>Stopped after {done} of {all}. What was printed is kept.</source>
        <translation>Зупинено після {done} з {all}. Надруковане збережено.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Зупинено до завершення.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Зупинено. Усе залишилося, як було.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was attached.</source>
        <translation>Зупинено. Нічого не додано.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Зупинено. Нічого не збережено.</translation>
    </message>
    <message>
        <source>Take the claim to court</source>
        <translation>Зверніться з вимогою до суду</translation>
    </message>
    <message>
        <source>Text in it is damaged.</source>
        <translation>Текст у ньому пошкоджено.</translation>
    </message>
    <message>
        <source>The address is longer than the window of the envelope. It is printed whole: use an envelope without a window, or shorten the address.</source>
        <translation>Адреса довша за віконце конверта. Її надруковано всю: візьміть конверт без віконця або скоротіть адресу.</translation>
    </message>
    <message>
        <source>The address of {office} is not complete. Look it up before sending.</source>
        <translation>Адреса установи {office} неповна. Перевірте її перед надсиланням.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Сума має бути більшою за нуль.</translation>
    </message>
    <message>
        <source>The answer period has not passed yet.</source>
        <translation>Строк на відповідь ще не минув.</translation>
    </message>
    <message>
        <source>The backup could not be made: {detail} The older ones are intact.</source>
        <translation>Копію зробити не вдалося: {detail} Старіші цілі.</translation>
    </message>
    <message>
        <source>The backup could not be restored: {detail}. Your data are as they were.</source>
        <translation>Не вдалося відновити копію: {detail}. Ваші дані такі, як були.</translation>
    </message>
    <message>
        <source>The backup of {day} was restored.</source>
        <translation>Відновлено копію від {day}.</translation>
    </message>
    <message>
        <source>The backup was made, but its second copy in “{folder}” was not: {detail}. Connect the disk or choose another place.</source>
        <translation>Копію зроблено, але другу в «{folder}» ні: {detail}. Під’єднайте диск або виберіть інше місце.</translation>
    </message>
    <message>
        <source>The backup “{name}” is not there any more. Choose another one.</source>
        <translation>Копії «{name}» там уже немає. Виберіть іншу.</translation>
    </message>
    <message>
        <source>The case was closed on {day}.</source>
        <translation>Справу закрито {day}.</translation>
    </message>
    <message>
        <source>The case {number} has no client or no other side.</source>
        <translation>У справі {number} бракує клієнта або другої сторони.</translation>
    </message>
    <message>
        <source>The case “{title}” is still open. Close it or move it to the trash before erasing.</source>
        <translation>Справа «{title}» ще відкрита. Закрийте її або перемістіть до кошика перед видаленням.</translation>
    </message>
    <message>
        <source>The check digit of {number} is {digit} and should be {wanted}: one digit is misread. Compare it with the slip.</source>
        <translation>Контрольна цифра номера {number} — {digit}, а має бути {wanted}: якусь цифру прочитано неправильно. Порівняйте номер із квитанцією.</translation>
    </message>
    <message>
        <source>The check of the data found something that is not as it was kept.</source>
        <translation>Перевірка даних виявила: дещо не таке, яким його збережено.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind the newest record ({day}). Set the clock; until then no backup is thinned.</source>
        <translation>Годинник цього комп’ютера показує час, раніший за найновіший запис ({day}). Налаштуйте його; доти жодну копію не буде видалено.</translation>
    </message>
    <message>
        <source>The complaint named here is not in the case any more. Choose one, or leave it open.</source>
        <translation>Зазначеної рекламації вже немає у справі. Виберіть іншу або залиште поле порожнім.</translation>
    </message>
    <message>
        <source>The connection to the office store broke off. What you typed is kept on this computer. Look whether it was stored, then try again.</source>
        <translation>З’єднання зі сховищем бюро перервалося. Введене збережено на цьому комп’ютері. Перевірте, чи воно записане, а потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The damaged sign {point} was replaced by �. Type it again.</source>
        <translation>Пошкоджений знак {point} замінено на �. Впишіть його ще раз.</translation>
    </message>
    <message>
        <source>The data are in “{folder}”, which a cloud service keeps in sync. It can damage an open database. Keep the data elsewhere and only the second backups there.</source>
        <translation>Дані зберігаються в «{folder}», яку синхронізує хмарна служба. Вона може пошкодити відкриту базу. Тримайте дані деінде, а там лише другі копії.</translation>
    </message>
    <message>
        <source>The data are locked. Type your passphrase or the printed recovery code.</source>
        <translation>Дані заблоковано. Введіть пароль або надрукований код відновлення.</translation>
    </message>
    <message>
        <source>The data are open in another program: {detail} Close it and try again.</source>
        <translation>Дані відкриті в іншій програмі: {detail} Закрийте її і спробуйте знову.</translation>
    </message>
    <message>
        <source>The data are open on the computer “{host}” (since process {process}). Close Karen there. If that computer was switched off, say that it is not in use.</source>
        <translation>Дані відкрито на комп’ютері «{host}» (процес {process}). Закрийте там Karen. Якщо той комп’ютер вимкнено, скажіть, що він не використовується.</translation>
    </message>
    <message>
        <source>The data could not be brought up to date: {detail} The old file is intact.</source>
        <translation>Дані не вдалося оновити: {detail} Старий файл цілий.</translation>
    </message>
    <message>
        <source>The data could not be checked. Check them on the page about their safety.</source>
        <translation>Не вдалося перевірити дані. Перевірте їх на сторінці про їхню безпеку.</translation>
    </message>
    <message>
        <source>The data file is damaged: {detail} It was put aside in “{aside}” and not changed. The newest sound backup is of {day}.</source>
        <translation>Файл даних пошкоджено: {detail} Його відкладено в «{aside}» без змін. Найновіша справна копія від {day}.</translation>
    </message>
    <message>
        <source>The data file is damaged: {detail} Nothing was changed. Restore the newest backup; the damaged file is kept beside it.</source>
        <translation>Файл даних пошкоджено: {detail} Нічого не змінено. Відновіть найновішу копію; пошкоджений файл лежить поруч.</translation>
    </message>
    <message>
        <source>The database of the office store keeps text as {found}, not as UTF-8. Ask its keeper for a database with the encoding UTF8.</source>
        <translation>База сховища бюро зберігає текст як {found}, а не UTF-8. Попросіть адміністратора про базу з кодуванням UTF8.</translation>
    </message>
    <message>
        <source>The file “{name}” has {size} MB, and the receiver takes {limit} MB a file at most. Divide this enclosure, or send it by post.</source>
        <translation>Файл «{name}» має {size} МБ, а одержувач приймає щонайбільше {limit} МБ на файл. Поділіть цей додаток або надішліть його поштою.</translation>
    </message>
    <message>
        <source>The folder of your own letters, {folder}, is not there. Put it back, or use only the built-in letters. Your data are safe.</source>
        <translation>Немає папки з власними зразками листів: {folder}. Поверніть її або користуйтеся лише вбудованими зразками. Ваші дані в безпеці.</translation>
    </message>
    <message>
        <source>The folder with the files of the office cannot be reached: {folder}. Connect to it and try again. Nothing is lost; the cases themselves can be read.</source>
        <translation>Папка з файлами бюро недоступна: {folder}. Під’єднайте її та спробуйте ще раз. Нічого не втрачено; самі справи можна читати.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written ({reason}).</source>
        <translation>У папку «{folder}» не можна записувати ({reason}).</translation>
    </message>
    <message>
        <source>The history was changed outside Karen from line {number} on.</source>
        <translation>Історію змінено поза Karen від рядка {number}.</translation>
    </message>
    <message>
        <source>The invisible sign {point} ({name}) was left out: it cannot be printed.</source>
        <translation>Невидимий знак {point} ({name}) пропущено: його не можна надрукувати.</translation>
    </message>
    <message>
        <source>The kept file “{name}” is missing from the store.</source>
        <translation>Збереженого файлу «{name}» немає у сховищі.</translation>
    </message>
    <message>
        <source>The kept file “{name}” was changed or damaged since it was added.</source>
        <translation>Збережений файл «{name}» змінено або пошкоджено після додавання.</translation>
    </message>
    <message>
        <source>The key file “{name}” is missing or damaged, so the data cannot be opened. Put its copy from the backup folder back. Nothing was changed.</source>
        <translation>Файлу ключа «{name}» немає або він пошкоджений, тому дані не відкриваються. Поверніть його копію з папки копій. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The last day was {day}. A few days are left for the post; from {from_day} you may rely on the silence.</source>
        <translation>Останній день був {day}. Кілька днів запасу на пошту; з {from_day} можна послатися на мовчання.</translation>
    </message>
    <message>
        <source>The letter has no addressee. Enter one before you print the envelope.</source>
        <translation>Лист не має адресата. Впишіть його, перш ніж друкувати конверт.</translation>
    </message>
    <message>
        <source>The letter is begun and has not left the house.</source>
        <translation>Лист почато, але ще не надіслано.</translation>
    </message>
    <message>
        <source>The letter is no PDF that can be opened. Print it again.</source>
        <translation>Лист не є файлом PDF, який можна відкрити. Надрукуйте його ще раз.</translation>
    </message>
    <message>
        <source>The letter still has blanks: {blanks}. Fill them before sending.</source>
        <translation>У листі ще є порожні місця: {blanks}. Заповніть їх перед надсиланням.</translation>
    </message>
    <message>
        <source>The letter still has blanks: {blanks}. Give them with --set NAME=VALUE.</source>
        <translation>У листі ще є прогалини: {blanks}. Подайте їх через --set НАЗВА=ЗНАЧЕННЯ.</translation>
    </message>
    <message>
        <source>The letters in {folder} cannot be used: {why} Correct them, or use only the built-in ones. Your data are safe.</source>
        <translation>Неможливо використати зразки листів із {folder}: {why} Виправте їх або користуйтеся лише вбудованими. Ваші дані в безпеці.</translation>
    </message>
    <message>
        <source>The lines of sender or addressee take more than half a page, so there is no room for the window of an envelope.</source>
        <translation>Дані відправника або адресата займають понад пів сторінки, тож місця для віконця конверта немає.</translation>
    </message>
    <message>
        <source>The link “{link}” was left out: only https and mailto are allowed.</source>
        <translation>Посилання «{link}» пропущено: дозволені лише https і mailto.</translation>
    </message>
    <message>
        <source>The log is empty. Date, person and words are worth most while fresh.</source>
        <translation>Записів ще немає. Дата, особа й слова найцінніші, поки свіжі.</translation>
    </message>
    <message>
        <source>The next day to watch is {day}.</source>
        <translation>Наступний день, за яким треба стежити: {day}.</translation>
    </message>
    <message>
        <source>The office store at {address} cannot be reached ({reason}). Check the network and the address; nothing was changed.</source>
        <translation>Сховище бюро за адресою {address} недоступне ({reason}). Перевірте мережу й адресу; нічого не змінено.</translation>
    </message>
    <message>
        <source>The photos were made smaller to fit within the limit of the receiver.</source>
        <translation>Фото зменшено, щоб вкластися в межі одержувача.</translation>
    </message>
    <message>
        <source>The picture “{name}” has more pages ({count}) than Karen takes ({most}). Divide it and add it again.</source>
        <translation>Сторінок у зображенні «{name}»: {count}, а Karen приймає щонайбільше {most}. Поділіть його й додайте ще раз.</translation>
    </message>
    <message>
        <source>The picture “{name}” has more than {megapixels} megapixels, and Karen takes {most} at most. Make it smaller and add it again.</source>
        <translation>Зображення «{name}» має понад {megapixels} мегапікселів, а Karen приймає щонайбільше {most}. Зменште його й додайте ще раз.</translation>
    </message>
    <message>
        <source>The picture “{name}” has {megapixels} megapixels, and Karen takes {most} at most. Make it smaller and add it again.</source>
        <translation>Зображення «{name}» має {megapixels} мегапікселів, а Karen приймає щонайбільше {most}. Зменште його й додайте ще раз.</translation>
    </message>
    <message>
        <source>The picture “{name}” is damaged ({detail}). Save it again as JPEG or PNG.</source>
        <translation>Зображення «{name}» пошкоджене ({detail}). Збережіть його ще раз як JPEG або PNG.</translation>
    </message>
    <message>
        <source>The place where Karen keeps its data cannot be written. Nothing was changed; copy the folder to a place you can write to and open it there.</source>
        <translation>У місце, де Karen тримає дані, не можна записувати. Нічого не змінено; скопіюйте папку туди, де можна записувати, і відкрийте її там.</translation>
    </message>
    <message>
        <source>The posting slip with the tracking page, a stamped copy, or the automatic receipt.</source>
        <translation>Квитанція про відправлення зі сторінкою відстеження, копія зі штампом або автоматичне підтвердження.</translation>
    </message>
    <message>
        <source>The reply cites law that no longer holds for this case: {title}.</source>
        <translation>Відповідь посилається на право, яке в цій справі вже не діє: {title}.</translation>
    </message>
    <message>
        <source>The reply of {day} would come before the complaint arrived on {arrived}. Correct the day of arrival: the trader had the complaint when it answered.</source>
        <translation>Відповідь від {day} була б раніше за вручення рекламації {arrived}. Виправте день вручення: фірма мала рекламацію, коли відповідала.</translation>
    </message>
    <message>
        <source>The reply of {day} would come before the complaint of {complaint}. Check both days.</source>
        <translation>Відповідь від {day} була б раніше за рекламацію від {complaint}. Перевірте обидва дні.</translation>
    </message>
    <message>
        <source>The rulebook (edition {edition}) is in order.</source>
        <translation>Збірка норм (редакція {edition}) у порядку.</translation>
    </message>
    <message>
        <source>The rulebook in {folder} cannot be used: {why} Correct it, or leave rules_folder in the settings file empty to use the built-in one. Your data are safe.</source>
        <translation>Збірку норм у папці {folder} не можна використати: {why} Виправте її або залиште rules_folder у файлі налаштувань порожнім, щоб користуватися вбудованою. Ваші дані в безпеці.</translation>
    </message>
    <message>
        <source>The rules could not be applied: {detail} ({place}).</source>
        <translation>Не вдалося застосувати норми: {detail} ({place}).</translation>
    </message>
    <message>
        <source>The sample cases are loaded already.</source>
        <translation>Приклади вже завантажено.</translation>
    </message>
    <message>
        <source>The sender's lines are so long that the address misses the window of the envelope.</source>
        <translation>Дані відправника такі довгі, що адреса не потрапляє у віконце конверта.</translation>
    </message>
    <message>
        <source>The settings file could not be read; Karen uses its defaults. The broken file was kept as {kept}.</source>
        <translation>Файл налаштувань не вдалося прочитати; Karen користується типовими. Пошкоджений файл збережено як {kept}.</translation>
    </message>
    <message>
        <source>The template of this letter is broken: {detail}</source>
        <translation>Зразок цього листа зіпсований: {detail}</translation>
    </message>
    <message>
        <source>The tracking page, a photo of the label or a witness serves too.</source>
        <translation>Підійде також сторінка відстеження, фото етикетки або свідок.</translation>
    </message>
    <message>
        <source>The trash was emptied</source>
        <translation>Кошик спорожнено</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>Паролі відрізняються. Введіть їх ще раз.</translation>
    </message>
    <message>
        <source>There are no sample cases to remove.</source>
        <translation>Немає прикладів, які можна прибрати.</translation>
    </message>
    <message>
        <source>There is no case “{number}” here. Cases: {numbers}.</source>
        <translation>Тут немає справи «{number}». Справи: {numbers}.</translation>
    </message>
    <message>
        <source>There is no file in what was dropped.</source>
        <translation>Серед перетягнутого немає жодного файлу.</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Check the path.</source>
        <translation>Немає файлу «{name}». Перевірте шлях.</translation>
    </message>
    <message>
        <source>There is no letter of the kind “{kind}”. Kinds for this case: {kinds}.</source>
        <translation>Немає листа виду «{kind}». Види для цієї справи: {kinds}.</translation>
    </message>
    <message>
        <source>There is no letter of the kind “{template}”.</source>
        <translation>Немає листа виду «{template}».</translation>
    </message>
    <message>
        <source>There is no refusal to answer.</source>
        <translation>Немає відмови, на яку відповідати.</translation>
    </message>
    <message>
        <source>There is no restore to undo.</source>
        <translation>Немає відновлення, яке можна скасувати.</translation>
    </message>
    <message>
        <source>There is no space left for “{name}”. Free some or choose another place.</source>
        <translation>Немає місця для «{name}». Звільніть його або виберіть інше.</translation>
    </message>
    <message>
        <source>There is no space left to save. What was saved before is safe.</source>
        <translation>Немає місця, щоб зберегти. Збережене раніше в безпеці.</translation>
    </message>
    <message>
        <source>There is no sum of money that is due yet.</source>
        <translation>Ще немає суми, строк сплати якої настав.</translation>
    </message>
    <message>
        <source>There is nobody to erase.</source>
        <translation>Немає кого видаляти.</translation>
    </message>
    <message>
        <source>There was a contract, on this day, at this price</source>
        <translation>Був договір, того дня, за цю ціну</translation>
    </message>
    <message>
        <source>There would be more files ({count}) than the receiver takes ({limit}). Remove some enclosures, or turn those that go separately into PDFs.</source>
        <translation>Файлів виходить більше ({count}), ніж приймає одержувач ({limit}). Заберіть частину додатків або перетворіть на PDF ті, що йдуть окремо.</translation>
    </message>
    <message>
        <source>These data are encrypted, and this Karen was installed without encryption. Install it with the extra “crypt”. Nothing was changed.</source>
        <translation>Ці дані зашифровано, а цю Karen встановлено без шифрування. Встановіть її з доповненням «crypt». Нічого не змінено.</translation>
    </message>
    <message>
        <source>These data have a passphrase already. Change it instead.</source>
        <translation>Ці дані вже мають пароль. Натомість змініть його.</translation>
    </message>
    <message>
        <source>These data have no passphrase.</source>
        <translation>Ці дані не мають пароля.</translation>
    </message>
    <message>
        <source>These data were written by a newer Karen (step {found}; this one knows {known}). Nothing was changed. Install the newer version, or open another folder with --data-dir.</source>
        <translation>Ці дані записала новіша Karen (крок {found}; ця знає {known}). Нічого не змінено. Встановіть новішу версію або відкрийте іншу папку через --data-dir.</translation>
    </message>
    <message>
        <source>They accepted, and did not do it</source>
        <translation>Визнали рекламацію і нічого не зробили</translation>
    </message>
    <message>
        <source>They promised “{promised}” by {day}. Do not wait for promises alone: say in writing what you want. The answer period starts with it.</source>
        <translation>Пообіцяли «{promised}» до {day}. Не чекайте лише на обіцянки: напишіть, чого хочете. Від цього починається строк на відповідь.</translation>
    </message>
    <message>
        <source>They promised: “{promised}”</source>
        <translation>Пообіцяли: «{promised}»</translation>
    </message>
    <message>
        <source>They refused on the spot on {day}. A written complaint cannot be turned away: send it today, by registered letter or e-mail.</source>
        <translation>Відмовили на місці {day}. Від письмової рекламації так просто не відмахнутися: надішліть її сьогодні рекомендованим листом або e-mail.</translation>
    </message>
    <message>
        <source>This NIP has a wrong check digit. Compare it with the receipt.</source>
        <translation>У цьому NIP неправильна контрольна цифра. Порівняйте його з чеком.</translation>
    </message>
    <message>
        <source>This account number has a wrong check sum. Compare it with your bank.</source>
        <translation>У цьому номері рахунку неправильна контрольна сума. Звірте його з банком.</translation>
    </message>
    <message>
        <source>This backup is damaged ({detail}) and cannot be restored. Choose another.</source>
        <translation>Ця копія пошкоджена ({detail}), її не можна відновити. Виберіть іншу.</translation>
    </message>
    <message>
        <source>This backup was locked with another passphrase. Type that one.</source>
        <translation>Ця копія має інший пароль. Введіть саме його.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Karen. Install the newer version.</source>
        <translation>Цю копію зробила новіша Karen. Встановіть новішу версію.</translation>
    </message>
    <message>
        <source>This cannot be undone: it has left the house. Add a new entry instead.</source>
        <translation>Цього не скасувати: його вже надіслано. Додайте натомість новий запис.</translation>
    </message>
    <message>
        <source>This case is not there any more.</source>
        <translation>Цієї справи вже немає.</translation>
    </message>
    <message>
        <source>This client is not there any more. Choose another one.</source>
        <translation>Цього клієнта вже немає. Виберіть іншого.</translation>
    </message>
    <message>
        <source>This deadline is not there any more; the facts have changed.</source>
        <translation>Цього строку вже немає; факти змінилися.</translation>
    </message>
    <message>
        <source>This e-mail has more parts within parts than are read. The file itself is kept whole.</source>
        <translation>У цьому e-mail більше вкладених частин, ніж читає Karen. Сам файл збережено повністю.</translation>
    </message>
    <message>
        <source>This e-mail holds no text that can be read. Look at its attachments.</source>
        <translation>У цьому e-mail немає тексту, який можна прочитати. Перегляньте вкладення.</translation>
    </message>
    <message>
        <source>This e-mail names no day. Enter the day on which it came.</source>
        <translation>У цьому e-mail не вказано дня. Впишіть день, коли він надійшов.</translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation>Цього запису вже немає.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Цього файлу вже немає.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be printed. Delete or retype the place.</source>
        <translation>Тут є знаки, які не можна надрукувати. Видаліть або введіть наново.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code of these data. Nothing was changed. Mind capital letters and the language of the keyboard.</source>
        <translation>Це не пароль і не код відновлення цих даних. Нічого не змінено. Зважайте на великі літери та мову клавіатури.</translation>
    </message>
    <message>
        <source>This is no address of an office store. It looks like postgresql://user@server:5432/database; correct it in the settings.</source>
        <translation>Це не адреса сховища бюро. Вона має вигляд postgresql://user@server:5432/database; виправте її в налаштуваннях.</translation>
    </message>
    <message>
        <source>This is the registered seat of {trader} (checked {checked}), not an address named for complaints. A letter there counts; look whether the terms name another address.</source>
        <translation>Це адреса місцезнаходження {trader} (перевірено {checked}), а не адреса, указана для рекламацій. Лист туди зараховується; перевірте, чи правила фірми не називають іншої.</translation>
    </message>
    <message>
        <source>This is {length} characters long; at most {limit} fit. Shorten it.</source>
        <translation>Знаків: {length}; уміститься щонайбільше {limit}. Скоротіть.</translation>
    </message>
    <message>
        <source>This law no longer governs new matters: {instead}</source>
        <translation>Ця норма вже не діє для нових справ: {instead}</translation>
    </message>
    <message>
        <source>This letter has no demand “{name}”. Its demands: {names}.</source>
        <translation>У цьому листі немає вимоги «{name}». Його вимоги: {names}.</translation>
    </message>
    <message>
        <source>This letter has no field “{name}”. Its fields: {names}.</source>
        <translation>У цьому листі немає поля «{name}». Його поля: {names}.</translation>
    </message>
    <message>
        <source>This letter is about goods.</source>
        <translation>Цей лист стосується товару.</translation>
    </message>
    <message>
        <source>This letter is not there any more.</source>
        <translation>Цього листа вже немає.</translation>
    </message>
    <message>
        <source>This letter was sent already on {day}. Write a new one.</source>
        <translation>Цей лист уже надіслано {day}. Напишіть новий.</translation>
    </message>
    <message>
        <source>This letter was sent on {day}; its words cannot change any more.</source>
        <translation>Цей лист надіслано {day}; його текст уже не змінити.</translation>
    </message>
    <message>
        <source>This must not stay empty.</source>
        <translation>Це поле не може бути порожнім.</translation>
    </message>
    <message>
        <source>This number cannot be below zero.</source>
        <translation>Це число не може бути від’ємним.</translation>
    </message>
    <message>
        <source>This office is not in the directory any more. Choose another one.</source>
        <translation>Цієї установи вже немає в переліку. Виберіть іншу.</translation>
    </message>
    <message>
        <source>This only confirms that your message came. It is no answer: the clock goes on.</source>
        <translation>Це лише підтвердження, що повідомлення надійшло. Це не відповідь: строк іде далі.</translation>
    </message>
    <message>
        <source>This part of the letter is not there any more.</source>
        <translation>Цієї частини листа вже немає.</translation>
    </message>
    <message>
        <source>This trader is not there any more. Choose another one.</source>
        <translation>Цієї фірми вже немає. Виберіть іншу.</translation>
    </message>
    <message>
        <source>This was changed meanwhile, so it cannot be undone.</source>
        <translation>Це тим часом змінили, тому скасувати не можна.</translation>
    </message>
    <message>
        <source>Together it has {size} MB, and the receiver takes {limit} MB at most. Remove some enclosures, or send them by post.</source>
        <translation>Разом це {size} МБ, а одержувач приймає щонайбільше {limit} МБ. Заберіть частину додатків або надішліть їх поштою.</translation>
    </message>
    <message>
        <source>Trader {name} edited</source>
        <translation>Змінено дані фірми {name}</translation>
    </message>
    <message>
        <source>Turn to somebody who can make them answer</source>
        <translation>Зверніться до того, кому вони мусять відповісти</translation>
    </message>
    <message>
        <source>Two edits of one record put together</source>
        <translation>Об’єднано дві зміни одного запису</translation>
    </message>
    <message>
        <source>Unchanged since it was added.</source>
        <translation>Не змінено від додавання.</translation>
    </message>
    <message>
        <source>Use at least {least} characters; four unrelated words are good.</source>
        <translation>Щонайменше знаків: {least}; добре підійдуть чотири не пов’язані слова.</translation>
    </message>
    <message>
        <source>Wait for the institution</source>
        <translation>Чекайте на установу</translation>
    </message>
    <message>
        <source>Wait for the reply</source>
        <translation>Чекайте на відповідь</translation>
    </message>
    <message>
        <source>Wait until {day}</source>
        <translation>Зачекайте до {day}</translation>
    </message>
    <message>
        <source>Was it done? They promised it by {day}</source>
        <translation>Чи це зробили? Обіцяли до {day}</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Вода</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <translation>Чого ви хочете?</translation>
    </message>
    <message>
        <source>What exactly is it about?</source>
        <translation>Про що саме йдеться?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Про що йдеться?</translation>
    </message>
    <message>
        <source>What is wrong, and since when</source>
        <translation>У чому вада і відколи</translation>
    </message>
    <message>
        <source>What they answered, and when</source>
        <translation>Що і коли відповіли</translation>
    </message>
    <message>
        <source>What was delivered, and when</source>
        <translation>Що і коли вам видали</translation>
    </message>
    <message>
        <source>What was said and done on {day}</source>
        <translation>Що було сказано і зроблено {day}</translation>
    </message>
    <message>
        <source>Where did you make the deal?</source>
        <translation>Де укладено договір?</translation>
    </message>
    <message>
        <source>Which journey?</source>
        <translation>Яка подорож?</translation>
    </message>
    <message>
        <source>Which of them?</source>
        <translation>Що саме?</translation>
    </message>
    <message>
        <source>Why this day?</source>
        <translation>Чому ця дата?</translation>
    </message>
    <message>
        <source>Without the kind of contract Karen cannot tell which law applies.</source>
        <translation>Без виду договору Karen не знає, яке право діє.</translation>
    </message>
    <message>
        <source>Work done for me (hairdresser, repair, renovation)</source>
        <translation>Про чиюсь роботу для мене (перукар, ремонт)</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Запишіть, що сталося</translation>
    </message>
    <message>
        <source>Write the complaint</source>
        <translation>Напишіть рекламацію</translation>
    </message>
    <message>
        <source>Writing “{name}” was cancelled; nothing was left behind.</source>
        <translation>Запис «{name}» скасовано; нічого не лишилося.</translation>
    </message>
    <message>
        <source>You complained, and they received it on this day</source>
        <translation>Рекламацію подано, і вона надійшла того дня</translation>
    </message>
    <message>
        <source>You corrected the last day to {day}: {reason}</source>
        <translation>Останній день виправлено на {day}: {reason}</translation>
    </message>
    <message>
        <source>You did not get what you asked for. A final demand names sum and day.</source>
        <translation>Вимогу не виконано. Остаточна вимога називає суму й день.</translation>
    </message>
    <message>
        <source>You do not follow it any more: {reason}</source>
        <translation>Ви за ним не стежите: {reason}</translation>
    </message>
    <message>
        <source>You have told it {repeats} times. Say it once more, in writing, with what you want: only that starts the answer period.</source>
        <translation>Скільки разів ви це вже розповіли: {repeats}. Скажіть ще раз, письмово, з вимогою: лише від цього починається строк на відповідь.</translation>
    </message>
    <message>
        <source>You marked it as met: {reason}</source>
        <translation>Позначено дотриманим: {reason}</translation>
    </message>
    <message>
        <source>You may withdraw without giving a reason until {day}</source>
        <translation>До {day} ви можете відмовитися від договору без пояснення причин</translation>
    </message>
    <message>
        <source>You moved the last day to {day}: {reason}</source>
        <translation>Останній день перенесено на {day}: {reason}</translation>
    </message>
    <message>
        <source>You paid</source>
        <translation>Оплата з вашого боку</translation>
    </message>
    <message>
        <source>You paid by card and {trader} refused or kept silent. The window of the card schemes closes around {day}; your own bank decides.</source>
        <translation>Оплата була карткою, а {trader} відмовляє або мовчить. Строк карткових систем спливає близько {day}; вирішує ваш банк.</translation>
    </message>
    <message>
        <source>You paused the clock for {days} days: {reason}</source>
        <translation>Строк призупинено, днів: {days}. {reason}</translation>
    </message>
    <message>
        <source>a witness: {witness}</source>
        <translation>свідок: {witness}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>визнано</translation>
    </message>
    <message>
        <source>address of the receiver</source>
        <translation>адреса одержувача</translation>
    </message>
    <message>
        <source>another Karen.</source>
        <translation>інша Karen.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>case.json of “{name}” is damaged at {place}. Nothing was taken in.</source>
        <translation>case.json у «{name}» пошкоджений у місці {place}. Нічого не прийнято.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрито</translation>
    </message>
    <message>
        <source>closed {closed}; claims of this kind become time-barred after six years at the latest, at the end of the year</source>
        <translation>закрито {closed}; позовна давність за такими вимогами спливає щонайпізніше через шість років, наприкінці року</translation>
    </message>
    <message>
        <source>closed {closed}; ten years from the end of the year in which the proceedings ended</source>
        <translation>закрито {closed}; десять років від кінця року, в якому завершено провадження</translation>
    </message>
    <message>
        <source>closed {closed}; your own period of {years} years</source>
        <translation>закрито {closed}; ваш власний строк, років: {years}</translation>
    </message>
    <message>
        <source>complaint unanswered</source>
        <translation>рекламація без відповіді</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>чернетка</translation>
    </message>
    <message>
        <source>exhibit {number}: {name}</source>
        <translation>додаток № {number}: {name}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>з {day}</translation>
    </message>
    <message>
        <source>in court</source>
        <translation>у суді</translation>
    </message>
    <message>
        <source>it differs from its manifest</source>
        <translation>вона відрізняється від свого опису</translation>
    </message>
    <message>
        <source>it is neither a PDF nor a photo, so there are no pages to bind in</source>
        <translation>це не PDF і не фото, тож немає сторінок, які можна вшити</translation>
    </message>
    <message>
        <source>it is read-only and holds no data yet</source>
        <translation>вона лише для читання і даних у ній ще немає</translation>
    </message>
    <message>
        <source>letter begun</source>
        <translation>лист почато</translation>
    </message>
    <message>
        <source>no proof yet</source>
        <translation>доказу ще немає</translation>
    </message>
    <message>
        <source>nothing shows it yet</source>
        <translation>ще нічим не підтверджено</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закріплено</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відмова</translation>
    </message>
    <message>
        <source>sent, no proof of arrival</source>
        <translation>надіслано, без доказу вручення</translation>
    </message>
    <message>
        <source>shown by {count} files</source>
        <translation>підтверджено файлами: {count}</translation>
    </message>
    <message>
        <source>started {day}</source>
        <translation>від {day}</translation>
    </message>
    <message>
        <source>the PDF has more pages ({count}) than a packet takes ({most})</source>
        <translation>файл PDF має більше сторінок ({count}), ніж вміщує пакет ({most})</translation>
    </message>
    <message>
        <source>the PDF has no page</source>
        <translation>файл PDF не має жодної сторінки</translation>
    </message>
    <message>
        <source>the PDF is damaged</source>
        <translation>файл PDF пошкоджений</translation>
    </message>
    <message>
        <source>the file asks for a password</source>
        <translation>файл захищено паролем</translation>
    </message>
    <message>
        <source>the photo could not be read</source>
        <translation>фото не вдалося прочитати</translation>
    </message>
    <message>
        <source>the photo is in HEIC and is not shown here</source>
        <translation>фото збережено у форматі HEIC, і тут його не показано</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>кому</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>waits: {what}</source>
        <translation>чекає на: {what}</translation>
    </message>
    <message>
        <source>what you demand</source>
        <translation>чого ви вимагаєте</translation>
    </message>
    <message>
        <source>with an institution</source>
        <translation>в установі</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>адреса того, хто пише</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>ім’я та прізвище того, хто пише</translation>
    </message>
    <message>
        <source>your town</source>
        <translation>населений пункт</translation>
    </message>
    <message>
        <source>{body} closed the matter on {day} without the result you want. {why}</source>
        <translation>{body}: справу закрито {day} без бажаного результату. {why}</translation>
    </message>
    <message>
        <source>{case}: still missing {blanks}</source>
        <translation>{case}: ще бракує: {blanks}</translation>
    </message>
    <message>
        <source>{case}: {detail}</source>
        <translation>{case}: {detail}</translation>
    </message>
    <message>
        <source>{count} answers did not address what you asked. Writing to {trader} again will not help. {why}</source>
        <translation>Відповідей не по суті: {count}. Ще один лист до {trader} не допоможе. {why}</translation>
    </message>
    <message>
        <source>{count} folders lie too deep and were left out. Drop them by themselves.</source>
        <translation>Пропущено надто глибоких папок: {count}. Перетягніть їх окремо.</translation>
    </message>
    <message>
        <source>{count} links or devices were left out. Drop the files themselves.</source>
        <translation>Пропущено посилань або пристроїв: {count}. Перетягніть самі файли.</translation>
    </message>
    <message>
        <source>{count} offices fit. Choose the one that is yours.</source>
        <translation>Установ, що підходять: {count}. Виберіть свою.</translation>
    </message>
    <message>
        <source>{count} pages could not be read; see the file itself.</source>
        <translation>Не вдалося прочитати сторінок: {count}; подивіться сам файл.</translation>
    </message>
    <message>
        <source>{count} records are not as they were saved.</source>
        <translation>Записів, що відрізняються від збережених: {count}.</translation>
    </message>
    <message>
        <source>{count} records belong to nothing.</source>
        <translation>Записів, що нікуди не належать: {count}.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>днів: {days}</translation>
    </message>
    <message>
        <source>{days} days over</source>
        <translation>днів після строку: {days}</translation>
    </message>
    <message>
        <source>{day} is before 1950. Check the year.</source>
        <translation>{day} — це раніше за 1950 рік. Перевірте рік.</translation>
    </message>
    <message>
        <source>{day} is before the case was opened ({opened}).</source>
        <translation>{day} раніше за відкриття справи ({opened}).</translation>
    </message>
    <message>
        <source>{day} is before the conversation in which it was promised.</source>
        <translation>{day} раніше за розмову, в якій це обіцяли.</translation>
    </message>
    <message>
        <source>{day} is before the day of sending ({sent}). Check both days.</source>
        <translation>{day} раніше за день надсилання ({sent}). Перевірте обидва дні.</translation>
    </message>
    <message>
        <source>{day} is before the day the clock started ({start}).</source>
        <translation>{day} раніше за початок строку ({start}).</translation>
    </message>
    <message>
        <source>{day} is before the letter was written ({written}).</source>
        <translation>{day} раніше за написання листа ({written}).</translation>
    </message>
    <message>
        <source>{day} is before {earlier}, the day it follows. Check both days.</source>
        <translation>{day} раніше за {earlier}, після якого йде. Перевірте обидва дні.</translation>
    </message>
    <message>
        <source>{day} is still to come. Enter the day on which it happened.</source>
        <translation>{day} ще не настало. Укажіть день, коли це сталося.</translation>
    </message>
    <message>
        <source>{effect}</source>
        <translation>{effect}</translation>
    </message>
    <message>
        <source>{host}, process {process}.</source>
        <translation>{host}, процес {process}.</translation>
    </message>
    <message>
        <source>{kind}</source>
        <translation>{kind}</translation>
    </message>
    <message numerus="yes">
        <source>{n} files attached</source>
        <translation><numerusform>Додано {n} файл</numerusform><numerusform>Додано {n} файли</numerusform><numerusform>Додано {n} файлів</numerusform></translation>
    </message>
    <message>
        <source>{title}: act by {day}</source>
        <translation>{title}: дійте до {day}</translation>
    </message>
    <message>
        <source>{title}: from today you may rely on the silence</source>
        <translation>{title}: відсьогодні можна послатися на мовчання</translation>
    </message>
    <message>
        <source>{title}: last day of the other side</source>
        <translation>{title}: останній день іншої сторони</translation>
    </message>
    <message>
        <source>{title}: last safe day {day}</source>
        <translation>{title}: безпечний останній день {day}</translation>
    </message>
    <message>
        <source>{title}: opens</source>
        <translation>{title}: відкривається</translation>
    </message>
    <message>
        <source>{title}: safe last day</source>
        <translation>{title}: безпечний останній день</translation>
    </message>
    <message>
        <source>{title}: they are late since {day}</source>
        <translation>{title}: запізнюються від {day}</translation>
    </message>
    <message>
        <source>{trader} accepted on {day}. A final demand names the sum and the last day.</source>
        <translation>{trader}: згода від {day}. Остаточна вимога називає суму й останній день.</translation>
    </message>
    <message>
        <source>{trader} accepted on {day}. Record when it is done, then close the case.</source>
        <translation>{trader}: згода від {day}. Запишіть, коли це зроблять, потім закрийте справу.</translation>
    </message>
    <message>
        <source>{trader} agreed only in part on {day}, and the last day for an answer was {last}. {effect} What was agreed stands; for the rest this is a strong argument, not a judgment.</source>
        <translation>{trader}: лише часткова згода від {day}, а останнім днем для відповіді було {last}. {effect} Те, що вже визнано, лишається чинним; щодо решти це сильний аргумент, хоча й не рішення суду.</translation>
    </message>
    <message>
        <source>{trader} did not pay by {day}. {why} {cost}</source>
        <translation>{trader}: немає оплати до {day}. {why} {cost}</translation>
    </message>
    <message>
        <source>{trader} had to act by {day} and nothing shows that it did. {effect}</source>
        <translation>{trader}: строк минув {day}, і ніщо не свідчить, що його дотримано. {effect}</translation>
    </message>
    <message>
        <source>{trader} had until {day} to reply and did not. {effect}</source>
        <translation>{trader}: строк на відповідь минув {day}, відповіді не було. {effect}</translation>
    </message>
    <message>
        <source>{trader} has not replied; its last day was {day}</source>
        <translation>{trader} не відповідає; останній день минув {day}</translation>
    </message>
    <message>
        <source>{trader} has until {day}.</source>
        <translation>{trader} має час до {day}.</translation>
    </message>
    <message>
        <source>{trader} has until {day}. From {from_day} you may rely on its silence.</source>
        <translation>{trader} має час до {day}. З {from_day} можна послатися на мовчання.</translation>
    </message>
    <message>
        <source>{trader} refused on {day}, and the last day for it was {last}. {effect} A later refusal does not undo that: a strong argument, not a judgment.</source>
        <translation>{trader}: відмова від {day}, а останнім днем для відповіді було {last}. {effect} Пізніша відмова цього не скасовує: це сильний аргумент, хоча й не рішення суду.</translation>
    </message>
    <message>
        <source>{trader} refused on {day}. Answer its grounds, repeat your demand.</source>
        <translation>{trader}: відмова від {day}. Дайте відповідь на причини, повторіть вимогу.</translation>
    </message>
    <message>
        <source>{why} {cost}</source>
        <translation>{why} {cost}</translation>
    </message>
    <message>
        <source>{why}. In its place there is room to sign by hand.</source>
        <translation>{why}. Замість нього є місце для власноручного підпису.</translation>
    </message>
    <message>
        <source>{why}. The original photo goes out: it may tell where and when it was taken. To avoid that, enclose a JPEG that can be read in its place.</source>
        <translation>{why}. Надсилається оригінал фото: він може видати, де й коли його зроблено. Щоб цього уникнути, долучіть натомість JPEG, який можна прочитати.</translation>
    </message>
    <message>
        <source>“{address}” is no e-mail address. Write it like name@domain.pl.</source>
        <translation>«{address}» не є адресою e-mail. Впишіть її у вигляді nazwa@domena.pl.</translation>
    </message>
    <message>
        <source>“{body}” was sent on {day}. Now it is the institution’s turn.</source>
        <translation>«{body}» надіслано {day}. Тепер черга установи.</translation>
    </message>
    <message>
        <source>“{ground}” is no ground that the rulebook knows.</source>
        <translation>«{ground}» не є підставою, яку знає збірка норм.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of event that Karen knows.</source>
        <translation>«{kind}» не є видом події, який знає Karen.</translation>
    </message>
    <message>
        <source>“{link}” is no web or e-mail address, so it is not opened.</source>
        <translation>«{link}» не є адресою сайту чи e-mail, тому не відкривається.</translation>
    </message>
    <message>
        <source>“{name}” asks for a password. Save it without one and try again.</source>
        <translation>Файл «{name}» вимагає пароля. Збережіть його без пароля і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}).</source>
        <translation>Не вдається прочитати «{name}» ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}). Check its permissions or copy it.</source>
        <translation>«{name}» не вдається прочитати ({reason}). Перевірте дозволи або скопіюйте файл.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read with this installation. It can still be attached as it is.</source>
        <translation>У цій інсталяції файл «{name}» прочитати не можна. Його все одно можна долучити без змін.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). Choose another place.</source>
        <translation>«{name}» не вдалося записати ({reason}). Виберіть інше місце.</translation>
    </message>
    <message>
        <source>“{name}” gives “{key}” twice in one place. Keep one of the two.</source>
        <translation>«{name}» подає «{key}» двічі в одному місці. Залиште одне з двох.</translation>
    </message>
    <message>
        <source>“{name}” has more pixels than Karen reads. Make it smaller and attach that as well.</source>
        <translation>Файл «{name}» має більше пікселів, ніж Karen читає. Зменште його та долучіть також цю версію.</translation>
    </message>
    <message>
        <source>“{name}” has {count} pages, and Karen reads {limit} at most. Divide it and attach the parts as well.</source>
        <translation>Сторінок у файлі «{name}»: {count}; Karen читає щонайбільше {limit}. Поділіть його та долучіть також частини.</translation>
    </message>
    <message>
        <source>“{name}” holds no case of Karen (no case.json). Choose another file.</source>
        <translation>У «{name}» немає справи Karen (немає case.json). Виберіть інший файл.</translation>
    </message>
    <message>
        <source>“{name}” holds no case: it must be a JSON object with “events”.</source>
        <translation>«{name}» не містить справи: має бути об’єкт JSON із полем «events».</translation>
    </message>
    <message>
        <source>“{name}” holds no text, only a picture of it. Type what matters.</source>
        <translation>У файлі «{name}» немає тексту, лише його зображення. Перепишіть те, що важливо.</translation>
    </message>
    <message>
        <source>“{name}” holds things that no Karen makes ({detail}), so it is not opened. Nothing was changed. Do not use it if it came from somebody else.</source>
        <translation>«{name}» містить те, чого жодна Karen не створює ({detail}), тому його не відкрито. Нічого не змінено. Не користуйтеся ним, якщо він від когось іншого.</translation>
    </message>
    <message>
        <source>“{name}” is a file that a computer would run, so Karen does not open it. Save it to a folder only if you know who made it.</source>
        <translation>«{name}» — файл, який комп’ютер запустив би, тому Karen його не відкриває. Збережіть його до папки, лише якщо знаєте, хто його створив.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose the files inside it.</source>
        <translation>«{name}» — це папка. Виберіть файли всередині.</translation>
    </message>
    <message>
        <source>“{name}” is a program. It is kept as evidence like any other file; Karen never opens it.</source>
        <translation>«{name}» — це програма. Karen збереже її як доказ, як будь-який інший файл, але ніколи не запустить.</translation>
    </message>
    <message>
        <source>“{name}” is being changed by another program. Save it and attach it again.</source>
        <translation>Файл «{name}» саме змінює інша програма. Збережіть його й додайте ще раз.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or no zip file. Ask for it once more.</source>
        <translation>«{name}» пошкоджений або не є файлом zip. Попросіть його ще раз.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or of a kind Karen does not read. It can still be attached as it is.</source>
        <translation>Файл «{name}» пошкоджений або такого виду, який Karen не читає. Його все одно можна долучити без змін.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was cut short. Nothing was restored.</source>
        <translation>«{name}» пошкоджено або обрізано. Нічого не відновлено.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another file.</source>
        <translation>«{name}» порожній. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB. Choose a smaller copy.</source>
        <translation>«{name}» більший за {limit} МБ. Виберіть меншу копію.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB: it is not read or previewed, but it can be attached.</source>
        <translation>Файл «{name}» більший за {limit} МБ: його не читають і не показують, але долучити можна.</translation>
    </message>
    <message>
        <source>“{name}” is no backup of Karen.</source>
        <translation>«{name}» не є копією Karen.</translation>
    </message>
    <message>
        <source>“{name}” is no case file: line {line} is no JSON ({detail}).</source>
        <translation>«{name}» не є файлом справи: рядок {line} не JSON ({detail}).</translation>
    </message>
    <message>
        <source>“{name}” is no data file of Karen. Nothing was changed.</source>
        <translation>«{name}» не є файлом даних Karen. Нічого не змінено.</translation>
    </message>
    <message>
        <source>“{name}” is no e-mail. Attach it as a file instead.</source>
        <translation>«{name}» не є e-mail. Долучіть його як файл.</translation>
    </message>
    <message>
        <source>“{name}” is no picture that can be read. Save it as JPEG or PNG.</source>
        <translation>Файл «{name}» не є зображенням, яке можна прочитати. Збережіть його як JPEG або PNG.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Choose the file again.</source>
        <translation>«{name}» там уже немає. Виберіть файл знову.</translation>
    </message>
    <message>
        <source>“{name}” is not what its name says: it holds {kind}. Karen does not open it. Save it to a folder only if you know who made it.</source>
        <translation>«{name}» не те, що каже назва: у ньому {kind}. Karen його не відкриває. Збережіть його до папки, лише якщо знаєте, хто його створив.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name, or add --force.</source>
        <translation>«{name}» уже є. Виберіть іншу назву або додайте --force.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name.</source>
        <translation>«{name}» уже існує. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>“{name}” was refused: {entry} is not what Karen writes. Nothing was taken in.</source>
        <translation>«{name}» відхилено: {entry} — не те, що записує Karen. Нічого не прийнято.</translation>
    </message>
    <message>
        <source>“{name}” was taken out of the folder of the office at this very moment. Nothing was stored; add it once more.</source>
        <translation>«{name}» саме цієї миті забрали з папки бюро. Нічого не збережено; додайте цей файл ще раз.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Karen (form {found}; this one knows {known}). Install the newer version.</source>
        <translation>«{name}» записала новіша Karen (форма {found}; ця знає {known}). Установіть новішу версію.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to more than Karen takes in. Nothing was taken in.</source>
        <translation>«{name}» після розпакування зайняв би більше, ніж приймає Karen. Нічого не прийнято.</translation>
    </message>
    <message>
        <source>“{number}” is a case of your own store already. Name a file to take in.</source>
        <translation>Справа «{number}» уже є у вашій Karen. Укажіть файл, який треба завантажити.</translation>
    </message>
    <message>
        <source>“{text}” is no NAME=VALUE.</source>
        <translation>«{text}» не має вигляду НАЗВА=ЗНАЧЕННЯ.</translation>
    </message>
    <message>
        <source>“{title}” arrived</source>
        <translation>Надійшов лист «{title}»</translation>
    </message>
    <message>
        <source>“{title}” gave {trader} time until {day}. Then the next step comes.</source>
        <translation>«{title}» дає {trader} час до {day}. Потім буде наступний крок.</translation>
    </message>
    <message>
        <source>“{title}” moved to the trash</source>
        <translation>Переміщено «{title}» до кошика</translation>
    </message>
    <message>
        <source>“{title}” pinned</source>
        <translation>Закріплено «{title}»</translation>
    </message>
    <message>
        <source>“{title}” sent</source>
        <translation>Надіслано «{title}»</translation>
    </message>
    <message>
        <source>“{title}” taken out of the trash</source>
        <translation>Вийнято «{title}» з кошика</translation>
    </message>
    <message>
        <source>“{title}” unpinned</source>
        <translation>Відкріплено «{title}»</translation>
    </message>
    <message>
        <source>“{title}” was sent on {day} and nothing shows that it arrived</source>
        <translation>«{title}» надіслано {day}, і ніщо не підтверджує вручення</translation>
    </message>
    <message>
        <source>“{typed}” is no amount. Write it like 349,00.</source>
        <translation>«{typed}» не є сумою. Напишіть так: 349,00.</translation>
    </message>
    <message>
        <source>“{typed}” is no country Karen knows. Write its two letters, e.g. EG.</source>
        <translation>«{typed}» — не країна, яку знає Karen. Напишіть її дві літери, наприклад EG.</translation>
    </message>
    <message>
        <source>“{typed}” is no day of the calendar. Write it like 5.11.2026.</source>
        <translation>«{typed}» не є днем календаря. Напишіть так: 5.11.2026.</translation>
    </message>
    <message>
        <source>“{typed}” is no label of the sheet. Write a number from 1 to {last}.</source>
        <translation>«{typed}» — не номер етикетки на аркуші. Напишіть число від 1 до {last}.</translation>
    </message>
    <message>
        <source>“{typed}” is no number. Write it like 0,25.</source>
        <translation>«{typed}» — не число. Напишіть, наприклад, 0,25.</translation>
    </message>
    <message>
        <source>“{typed}” is no store address. Leave it empty for your own file, or write it like postgresql://name@server/karen, without the password.</source>
        <translation>«{typed}» не є адресою сховища. Залиште порожнім для власного файлу або напишіть так: postgresql://name@server/karen, без пароля.</translation>
    </message>
    <message>
        <source>“{typed}” is no time of day. Write it like 9:05.</source>
        <translation>«{typed}» не є часом доби. Напишіть так: 9:05.</translation>
    </message>
    <message>
        <source>“{typed}” is no whole number. Write it like 25.</source>
        <translation>«{typed}» не є цілим числом. Напишіть так: 25.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n file(s) checked, all unchanged.</source>
        <translation><numerusform>Перевірено %n файл, не змінено.</numerusform><numerusform>Перевірено %n файли, не змінено.</numerusform><numerusform>Перевірено %n файлів, не змінено.</numerusform></translation>
    </message>
    <message>
        <source>About Karen</source>
        <translation>Про Karen</translation>
    </message>
    <message>
        <source>Address of the store of the office</source>
        <translation>Адреса сховища бюро</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Зробити копію зараз</translation>
    </message>
    <message>
        <source>Backup made: {name}</source>
        <translation>Копію зроблено: {name}</translation>
    </message>
    <message>
        <source>Bring in, hand over</source>
        <translation>Завантажити, передати</translation>
    </message>
    <message>
        <source>Check all kept files</source>
        <translation>Перевірити всі файли</translation>
    </message>
    <message>
        <source>Check of the kept files</source>
        <translation>Перевірка збережених файлів</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Вибрати папку</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Comparing the kept files with their fingerprints</source>
        <translation>Порівняння файлів із їхніми відбитками</translation>
    </message>
    <message>
        <source>Edition of the law: {edition}</source>
        <translation>Редакція законодавства: {edition}</translation>
    </message>
    <message>
        <source>Empty: your own file on this computer. Leave the password out; the driver reads it from the file .pgpass.</source>
        <translation>Порожньо: власний файл на цьому комп’ютері. Пароль тут не вписуйте; драйвер читає його з файлу .pgpass.</translation>
    </message>
    <message>
        <source>Everything is on this computer; nothing goes online.</source>
        <translation>Усе зберігається на цьому комп’ютері; нічого не передається в мережу.</translation>
    </message>
    <message>
        <source>First warning, days before the last day</source>
        <translation>Перше попередження, днів до кінця</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>From the next time you type it, it is remembered.</source>
        <translation>Karen запам’ятає пароль, коли ви введете його наступного разу.</translation>
    </message>
    <message>
        <source>I help many people (office)</source>
        <translation>Допомагаю багатьом людям (бюро, консультація)</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC). Font: Lato (OFL). Window: Qt (LGPL).</source>
        <translation>Значки: Lucide (ISC). Шрифт: Lato (OFL). Вікно: Qt (LGPL).</translation>
    </message>
    <message>
        <source>Karen gives information and papers, not legal advice by a lawyer.</source>
        <translation>Karen дає інформацію й документи, а не юридичну консультацію.</translation>
    </message>
    <message>
        <source>Keep closed cases so many years (0: the usual time)</source>
        <translation>Скільки років зберігати закриті справи (0: звичайний строк)</translation>
    </message>
    <message>
        <source>Keep the icon beside the clock while Karen is open</source>
        <translation>Значок біля годинника залишається, поки Karen відкрита</translation>
    </message>
    <message>
        <source>Kept. It takes effect when you restart Karen.</source>
        <translation>Збережено. Запрацює після повторного запуску Karen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Остання копія</translation>
    </message>
    <message>
        <source>Load the samples</source>
        <translation>Завантажити приклади</translation>
    </message>
    <message>
        <source>Lock after so many idle minutes (0: never)</source>
        <translation>Блокувати після бездіяльності, хвилин (0: ніколи)</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Вигляд і мова</translation>
    </message>
    <message>
        <source>More about Karen and her parts</source>
        <translation>Більше про Karen та її частини</translation>
    </message>
    <message>
        <source>Nine true stories with names changed, to try everything without harm.</source>
        <translation>Дев’ять справжніх історій зі зміненими іменами, щоб усе спробувати без шкоди.</translation>
    </message>
    <message>
        <source>No shared folder</source>
        <translation>Без спільної папки</translation>
    </message>
    <message>
        <source>None: each computer keeps the files it was given.</source>
        <translation>Немає: кожен комп’ютер зберігає файли, додані на ньому.</translation>
    </message>
    <message>
        <source>Notify on the desktop</source>
        <translation>Сповіщати на робочому столі</translation>
    </message>
    <message>
        <source>Only the built-in ones</source>
        <translation>Лише вбудовані</translation>
    </message>
    <message>
        <source>Own letters</source>
        <translation>Власні зразки листів</translation>
    </message>
    <message>
        <source>Own letters, own law, store of the office</source>
        <translation>Власні зразки, власні норми, сховище бюро</translation>
    </message>
    <message>
        <source>Own rules of law</source>
        <translation>Власні норми права</translation>
    </message>
    <message>
        <source>Remember my passphrase in the keystore of this computer</source>
        <translation>Пам’ятати мій пароль у сховищі паролів цього комп’ютера</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation>Прибрати приклади</translation>
    </message>
    <message>
        <source>Restore, passphrase, erase</source>
        <translation>Відновлення, пароль, видалення</translation>
    </message>
    <message>
        <source>Sample stories</source>
        <translation>Приклади історій</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Shared folder for the files of the office</source>
        <translation>Спільна папка для файлів бюро</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>The passphrase is forgotten.</source>
        <translation>Пароль забуто.</translation>
    </message>
    <message>
        <source>The week begins</source>
        <translation>Тиждень починається</translation>
    </message>
    <message>
        <source>Then whoever can use your account on this computer can open Karen.</source>
        <translation>Тоді Karen зможе відкрити кожен, хто має доступ до вашого облікового запису на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Town before the date</source>
        <translation>Населений пункт перед датою</translation>
    </message>
    <message>
        <source>Try and keep the address</source>
        <translation>Перевірити й зберегти адресу</translation>
    </message>
    <message>
        <source>Use the font of the desktop</source>
        <translation>Шрифт системи</translation>
    </message>
    <message>
        <source>What you choose here is tried first and counts from the next start on.</source>
        <translation>Те, що ви тут виберете, спершу буде перевірене й запрацює після наступного запуску.</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Хто пише</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваші дані</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>як у системі</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>як у системі</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>перевірено</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>темні</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>високий контраст</translation>
    </message>
    <message>
        <source>light</source>
        <translation>світлі</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ще ніхто</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>у понеділок</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>у неділю</translation>
    </message>
    <message>
        <source>only the built-in ones</source>
        <translation>лише вбудовані</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>For whom?</source>
        <translation>Для кого?</translation>
    </message>
    <message>
        <source>Good day. Karen helps when a firm does not.</source>
        <translation>Добрий день. Karen допомагає, коли фірма не хоче.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>З чого почнемо?</translation>
    </message>
    <message>
        <source>Karen gives information and papers, not legal advice by a lawyer.</source>
        <translation>Karen дає інформацію й документи, а не юридичну консультацію.</translation>
    </message>
    <message>
        <source>Letters to firms are always in Polish.</source>
        <translation>Листи до фірм завжди польською мовою.</translation>
    </message>
    <message>
        <source>Look at sample stories first</source>
        <translation>Спершу переглянути приклади</translation>
    </message>
    <message>
        <source>The consumer ombudsman of your town advises free of charge.</source>
        <translation>Омбудсмен споживачів у вашому місті чи повіті радить безкоштовно.</translation>
    </message>
    <message>
        <source>The samples can be removed with one press in the settings.</source>
        <translation>Приклади можна прибрати однією кнопкою в налаштуваннях.</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Яка мова?</translation>
    </message>
    <message>
        <source>With my own matter</source>
        <translation>Зі своєї справи</translation>
    </message>
    <message>
        <source>You write down what happened. Karen knows what the law gives you and until when, writes the letter, keeps the proof and goes on to the next instance.</source>
        <translation>Ви записуєте, що сталося. Karen знає, що дає вам закон і до коли, пише лист, зберігає докази і йде до наступної інстанції.</translation>
    </message>
    <message>
        <source>Your data stay in {folder}. Nothing goes online.</source>
        <translation>Ваші дані залишаються в {folder}. Нічого не передається в мережу.</translation>
    </message>
    <message>
        <source>for many people: I advise others</source>
        <translation>для багатьох: я консультую інших</translation>
    </message>
    <message>
        <source>for me and my family</source>
        <translation>для мене і моєї родини</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>How this deadline was counted</source>
        <translation>Картка строку: як його обчислено</translation>
    </message>
    <message>
        <source>List of evidence</source>
        <translation>Перелік доказів</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Зберегти документ</translation>
    </message>
    <message>
        <source>The case on one page</source>
        <translation>Справа на одній сторінці</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Сторінки так, як їх буде надруковано</translation>
    </message>
    <message>
        <source>The way of the matter</source>
        <translation>Шлях справи</translation>
    </message>
    <message>
        <source>deadline.pdf</source>
        <translation>картка-строку.pdf</translation>
    </message>
    <message>
        <source>evidence.pdf</source>
        <translation>перелік-доказів.pdf</translation>
    </message>
    <message>
        <source>for me</source>
        <translation>для мене</translation>
    </message>
    <message>
        <source>for the court</source>
        <translation>для суду</translation>
    </message>
    <message>
        <source>for the ombudsman</source>
        <translation>для омбудсмена</translation>
    </message>
    <message>
        <source>summary.pdf</source>
        <translation>стислий-виклад.pdf</translation>
    </message>
    <message>
        <source>timeline.pdf</source>
        <translation>часова-шкала.pdf</translation>
    </message>
</context>
<context>
    <name>Tracking</name>
    <message>
        <source>Karen cannot check a number of this form. Compare it with the slip.</source>
        <translation>Номер такого вигляду Karen перевірити не може. Порівняйте його з квитанцією.</translation>
    </message>
    <message>
        <source>The check digit is {digit} and should be {wanted}: one digit is misread. Compare it with the slip.</source>
        <translation>Контрольна цифра — {digit}, а має бути {wanted}: якусь цифру прочитано неправильно. Порівняйте номер із квитанцією.</translation>
    </message>
    <message>
        <source>The check digit {digit} fits.</source>
        <translation>Контрольна цифра {digit} збігається.</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Take out</source>
        <translation>Вийняти</translation>
    </message>
    <message>
        <source>The trash is empty. Cases put here stay for 30 days.</source>
        <translation>Кошик порожній. Справи лежать тут 30 днів.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translation>до {day}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Doing again: {name}</source>
        <translation>Повторення: {name}</translation>
    </message>
    <message>
        <source>Undoing: {name}</source>
        <translation>Скасування: {name}</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>As it was at first</source>
        <translation>Як спочатку</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Забути вигляд</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>Збережені вигляди</translation>
    </message>
    <message>
        <source>Name for this view, Enter</source>
        <translation>Назва цього вигляду, Enter</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>View: columns and kept views</source>
        <translation>Вигляд: стовпці й збережені вигляди</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Before you go this way</source>
        <translation>Перш ніж іти цим шляхом</translation>
    </message>
    <message>
        <source>Closes off</source>
        <translation>Що закриває</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Позовна давність</translation>
    </message>
    <message>
        <source>No way is known yet. Write down what they answered, or that they did not.</source>
        <translation>Жодного шляху ще немає. Запишіть, що відповіли або що відповіді не було.</translation>
    </message>
    <message>
        <source>Prepare the letter</source>
        <translation>Підготувати лист</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>To the case</source>
        <translation>До справи</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>Яка установа</translation>
    </message>
    <message>
        <source>Which way to go on?</source>
        <translation>Яким шляхом далі?</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>з {day}</translation>
    </message>
    <message>
        <source>not admissible</source>
        <translation>недопустимо</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>відкрито зараз</translation>
    </message>
    <message>
        <source>the facts of the case allow it</source>
        <translation>факти справи це дозволяють</translation>
    </message>
    <message>
        <source>the facts of the case do not allow it yet</source>
        <translation>факти справи цього ще не дозволяють</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n день</numerusform><numerusform>%n дні</numerusform><numerusform>%n днів</numerusform></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Computed with edition {edition}.</source>
        <translation>Обчислено за редакцією {edition}.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Виправити</translation>
    </message>
    <message>
        <source>Deadline card as PDF</source>
        <translation>Картка строку як PDF</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Не стежити</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Як це пораховано</translation>
    </message>
    <message>
        <source>How many days it stood</source>
        <translation>Скільки днів строк не йшов</translation>
    </message>
    <message>
        <source>It stays beside the date, so that you can judge it later.</source>
        <translation>Лишається біля дати, щоб пізніше це можна було оцінити.</translation>
    </message>
    <message>
        <source>Last day by law</source>
        <translation>Останній день за законом</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Новий останній день</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Відкриті питання</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Possible from</source>
        <translation>Можливо з</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Доказ</translation>
    </message>
    <message>
        <source>Read in more than one way</source>
        <translation>Тлумачать по-різному</translation>
    </message>
    <message>
        <source>Safe last day</source>
        <translation>Безпечний останній день</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Зберегти рішення</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Починається з</translation>
    </message>
    <message>
        <source>The reading is likely, not settled.</source>
        <translation>Це тлумачення ймовірне, не усталене.</translation>
    </message>
    <message>
        <source>The reading is settled.</source>
        <translation>Це тлумачення усталене.</translation>
    </message>
    <message>
        <source>The reading is uncertain: take advice.</source>
        <translation>Це тлумачення непевне: порадьтеся з фахівцем.</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Чекає на</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Чому ця дата?</translation>
    </message>
    <message>
        <source>You may rely on it from</source>
        <translation>Можна посилатися з</translation>
    </message>
    <message>
        <source>Your decision: {what}</source>
        <translation>Ваше рішення: {what}</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Ваші рішення</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>спірно</translation>
    </message>
</context>
</TS>
