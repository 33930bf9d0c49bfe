<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation><numerusform>And %n more like these.</numerusform><numerusform>And %n more like these.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Attach %n file(s) to this case? One undo takes all out again.</source>
        <translation><numerusform>Attach %n file to this case? One undo takes it out again.</numerusform><numerusform>Attach %n files to this case? One undo takes all out again.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Copying %n file(s)</source>
        <translation><numerusform>Copying %n file</numerusform><numerusform>Copying %n files</numerusform></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation><numerusform>%n more in the table</numerusform><numerusform>%n more in the table</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Good day. %n case(s) left to look at.</source>
        <translation><numerusform>Good day. %n case left to look at.</numerusform><numerusform>Good day. %n cases left to look at.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Good day. %n matter(s) wait for you,</source>
        <translation><numerusform>Good day. %n matter waits for you,</numerusform><numerusform>Good day. %n matters wait for you,</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Good day. %n matter(s) wait for you.</source>
        <translation><numerusform>Good day. %n matter waits for you.</numerusform><numerusform>Good day. %n matters wait for you.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Good day. You only wait for %n answer(s).</source>
        <translation><numerusform>Good day. You are only waiting for %n answer.</numerusform><numerusform>Good day. You are only waiting for %n answers.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>for %n answer(s) you wait.</source>
        <translation><numerusform>and you are waiting for %n answer.</numerusform><numerusform>and you are waiting for %n answers.</numerusform></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>%n more</numerusform><numerusform>%n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more come up as these are done.</source>
        <translation><numerusform>%n more comes up as these are done.</numerusform><numerusform>%n more come up as these are done.</numerusform></translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message numerus="yes">
        <source>%n broken promise(s)</source>
        <translation><numerusform>%n broken promise</numerusform><numerusform>%n broken promises</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation><numerusform>%n day left</numerusform><numerusform>%n days left</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation><numerusform>%n entry</numerusform><numerusform>%n entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) without a proof</source>
        <translation><numerusform>%n fact without a proof</numerusform><numerusform>%n facts without a proof</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) lost</source>
        <translation><numerusform>%n minute lost</numerusform><numerusform>%n minutes lost</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation><numerusform>%n person</numerusform><numerusform>%n people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) not open yet, and why</source>
        <translation><numerusform>%n way not open yet, and why</numerusform><numerusform>%n ways not open yet, and why</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation><numerusform>Show %n more</numerusform><numerusform>Show %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Show more files (%n left)</source>
        <translation><numerusform>Show more files (%n left)</numerusform><numerusform>Show more files (%n left)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>told again %n time(s)</source>
        <translation><numerusform>told again %n time</numerusform><numerusform>told again %n times</numerusform></translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation><numerusform>%n case</numerusform><numerusform>%n cases</numerusform></translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message numerus="yes">
        <source>The packet has %n files.</source>
        <translation><numerusform>The packet has one file.</numerusform><numerusform>The packet has %n files.</numerusform></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message numerus="yes">
        <source>%n word(s) found</source>
        <translation><numerusform>%n word found</numerusform><numerusform>%n words found</numerusform></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%n change(s) made since would be gone.</source>
        <translation><numerusform>%n change made since would be gone.</numerusform><numerusform>%n changes made since would be gone.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n erased record(s) are erased again.</source>
        <translation><numerusform>%n erased record is erased again.</numerusform><numerusform>%n erased records are erased again.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read: damaged, locked with a password, or too large. They are kept all the same and found by name and description.</source>
        <translation><numerusform>%n file could not be read: damaged, locked with a password, or too large. It is kept all the same and found by name and description.</numerusform><numerusform>%n files could not be read: damaged, locked with a password, or too large. They are kept all the same and found by name and description.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not read yet. Karen reads them while you do something else.</source>
        <translation><numerusform>%n file not read yet. Karen reads it while you do something else.</numerusform><numerusform>%n files not read yet. Karen reads them while you do something else.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) looked into.</source>
        <translation><numerusform>%n kept file looked into.</numerusform><numerusform>%n kept files looked into.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) would be missing.</source>
        <translation><numerusform>%n kept file would be missing.</numerusform><numerusform>%n kept files would be missing.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed outside Karen.</source>
        <translation><numerusform>%n record was changed outside Karen.</numerusform><numerusform>%n records were changed outside Karen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Checked {when}: %n file(s), everything unchanged.</source>
        <translation><numerusform>Checked {when}: %n file, everything unchanged.</numerusform><numerusform>Checked {when}: %n files, everything unchanged.</numerusform></translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message numerus="yes">
        <source>%n blank(s) left</source>
        <translation><numerusform>%n blank left</numerusform><numerusform>%n blanks left</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) the letter could say</source>
        <translation><numerusform>%n more thing the letter could say</numerusform><numerusform>%n more things the letter could say</numerusform></translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation><numerusform>%n thing waits for you</numerusform><numerusform>%n things wait for you</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation><numerusform>%n page</numerusform><numerusform>%n pages</numerusform></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation><numerusform>%n case</numerusform><numerusform>%n cases</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) lost</source>
        <translation><numerusform>%n minute lost</numerusform><numerusform>%n minutes lost</numerusform></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation><numerusform>%n place found</numerusform><numerusform>%n places found</numerusform></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>{n} files attached</source>
        <translation><numerusform>{n} file attached</numerusform><numerusform>{n} files attached</numerusform></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n file(s) checked, all unchanged.</source>
        <translation><numerusform>%n file checked, unchanged.</numerusform><numerusform>%n files checked, all unchanged.</numerusform></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
</context>
</TS>
