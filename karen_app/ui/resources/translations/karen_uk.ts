<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close what is open; what was typed stays as a draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keyboard and help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log an event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press what is marked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save what is on the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show afresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the next field or button</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the one before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened?</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Board</name>
  <message numerus="yes">
   <source>%n more in the table</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Begin your first case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Client</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expires this year</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Good day. %n matter(s) wait for you,</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Good day. %n matter(s) wait for you.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Good day. Nothing is written down yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good day. Nothing needs you today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good day. Reading your cases…</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Good day. You only wait for %n answer(s).</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Here will stand what needs you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at sample stories</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No claim runs out this year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody owes you an answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is yours to do now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quiet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show as a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show as cards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We wait for them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write down what happened: the visit, the call, the refusal. Karen says what the law gives you and until when, writes the letter and keeps the proof.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your move</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>for %n answer(s) you wait.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>Calendar</name>
  <message>
   <source>Calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No date to come. Dates appear here as soon as a clock runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last month and the year to come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Case</name>
  <message numerus="yes">
   <source>%n broken promise(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) left</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entry(ies)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) lost</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>A reply came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another fact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Basis: {law}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closes off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deadlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop photos, receipts and mails here. Karen keeps a copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files for this case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Further ways</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good to know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Karen took the first %n file(s). Add the rest in parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Law as of edition {edition}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letters and proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Limitation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log an encounter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More for this case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to the trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next step: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No clock runs yet. It starts when the first fact with a date is written down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No letter yet. Karen writes one from what is in the log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not every file was taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is written down yet. Begin with the first visit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the case again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pin to the top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prepare the letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Promised by {day}: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Promised: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Show %n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Show the whole history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theirs to keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unpin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the law says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you cannot demand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you may demand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yours to keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bought on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by law {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>client: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>day {day} of {days}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>demand: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>exhibit {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>file is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no. {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>safe {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ticket {number}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>told again %n time(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>waits for: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>witness: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: {owner}, {state}, from {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: {owner}, {state}, last day {day}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CaseForm</name>
  <message>
   <source>Account for the refund</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address for replies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address of the firm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin typing the name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day of the purchase or contract</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail for complaints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Firm, office or person. Known ones are offered as you type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First name and surname</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four short steps. You may leave open what you do not know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full name for the letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it began and what is wrong. Dates help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the letters speak</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I do not know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I do not know yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In this matter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In your own words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It decides which law holds. You can change it later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stands on the receipt, e.g. ButyPlus sp. z o.o.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Karen shows on the page of the case what the law gives you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>NIP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One step back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order or receipt number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Short, so that you find it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step {step} of {steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The story</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What do you want?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What exactly?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is it about?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where was it bought?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who complains?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is it about?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>checked {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>somebody new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>winter boots, size 38</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Cases</name>
  <message numerus="yes">
   <source>%n case(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narrow the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New case</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Clients</name>
  <message>
   <source>Account for the refund</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address for replies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First name and surname</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the letters speak</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody yet. A client is written down with the first case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Usually</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Closing</name>
  <message>
   <source>Choose one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How did it end?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much came back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In your words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it empty where it was not about money.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is lost: the case can be opened again at any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The end of the matter</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Crash</name>
  <message>
   <source>Copy the details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details of the error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For whoever looks into it (no content of your cases, nothing is sent):</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on working</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Karen stumbled over an error of its own. Everything saved before is on the disk, and what you were typing is kept as a draft. You can go on working; if it happens again, close Karen and open it once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong in Karen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your records are safe.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Editors</name>
  <message>
   <source>00-000</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose from a calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Postal code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Street and number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Town</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>day.month.year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hour:minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yesterday</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Failures</name>
  <message>
   <source>A call-back, a refund or a date was promised and did not come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A machine answered and no human could be reached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A mail went to spam or a note was not passed on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each time somebody else dealt with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every channel gave another answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody could say what was happening.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing could be done outside working hours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer did not touch what you asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The delivery did not come or was left somewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The matter was closed without a solution.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The person did not know their own product or rules.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The person was not allowed to decide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service stopped and nobody had said so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There was no person, no channel or no address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They asked for extra steps without a basis.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They charged you what was not agreed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They did not believe you without a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They gave you false information or left something out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They give no way to say what went wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They insulted you or showed contempt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They pushed you to sign or to pay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They refused to accept the complaint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They refused to give the money back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They said that it is the courier's or the maker's fault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They said that the system does not allow it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You had to tell the same story once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You waited in a queue, on the line or for a delivery.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You were sent from one desk to the next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your account was closed or blocked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a new person again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>account closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>blames another firm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>broken promise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>closed unsolved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>complaint made hard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>complaint not taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>each knows something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>long wait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>may not decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>message lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>misled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no knowledge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no news</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no way to say it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not delivered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only a bot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only in office hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>outage without notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>passed around</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pressure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>refund refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rudeness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stock answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>told it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>treated as a liar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unreachable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wrong charge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“the system”</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>File</name>
  <message>
   <source>0 means that it is not numbered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added {day}, {size} kB. SHA-256: {digest}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that it is unchanged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exhibit number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does it prove?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does it show?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing chosen</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Form</name>
  <message>
   <source>Problem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>required</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FormPage</name>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin afresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you typed here before is back. It is not saved yet.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Frame</name>
  <message>
   <source>Changed meanwhile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not saved</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything by keyboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keyboard and help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On every page</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Labels</name>
  <message>
   <source>Chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I contacted them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I got a part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I got nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I got what I asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I let it go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone call</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They agree in part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They contacted me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They only confirm that it arrived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They refuse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a replacement to use meanwhile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a written statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>address confirmed by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>address not checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agrees to out-of-court settlement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an end to the practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>apology</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>arrived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as a man (kupiłem)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as a woman (kupiłam)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at a distance (internet, phone)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at a sales show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>automatic reply or mail header</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>baggage on a flight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bank statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bank, lender, broker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>business</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>card, transfer, account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>coach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>compensation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>consumer credit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>contract or terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>correspondence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>courier, carriage of goods</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>credit without cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>damages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>date corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>decision of an internet platform</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>digital content</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>digital service, subscription</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>done in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>e-Doręczenia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>electricity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expert opinion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>extended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>financial service at a distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>flat or house</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>flight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>form on a website</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>gas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>goods</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>handover by a developer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>health</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>heat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hotel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in a shop or office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in court</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>insurance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>letter being written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lower price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>missed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>money back and the goods returned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no contract, only bad treatment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no proof yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not followed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not followed any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on an excursion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ordinary letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>outside the seller's premises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>package holiday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>parking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>payment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>payment to a charity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>personal data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>phone, internet, television</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>possible now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post (universal service)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>postal parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>posting slip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>printed, not sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>private person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>promise broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>promise kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>promise open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>proof from e-Doręczenia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>public office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>read receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>receipt or invoice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>refund</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>refuses out-of-court settlement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>registered letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>registered seat, not named for complaints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>repair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>replacement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>return card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>says nothing about it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>screenshot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>second-hand goods</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sent, no proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sent, no proof of arrival</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>service (gym, restaurant, lessons)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>service under the guarantee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ship</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sole trader, outside my profession</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stamp on my copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tenancy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the firm names this address for complaints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>theirs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>they admit it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>thing made to order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>third-party liability insurance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ticket in the country or town</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tracking page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>train</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unasked visit at home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>waiting for an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>water</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with an institution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without gender</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>work done (repair, hairdresser, tiling)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>written down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yours</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Letter</name>
  <message numerus="yes">
   <source>%n blank(s) left</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Before it goes out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy for e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enclosures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I do not know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have sent it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It arrived on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Missing: without it the letter cannot be printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None fits yet. Write down what happened first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put Karen's words back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say it differently</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Still missing: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The letter as it will be printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text is in the clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The words of the letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no proof of arrival yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These fit now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This letter left on {day}. Its words cannot change any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use these words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the letter says of you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you demand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which letter?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words of this paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>carries law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in your words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sent {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Letters</name>
  <message>
   <source>Case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No letter yet. Open a case: Karen writes one from its log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tracking number</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Log</name>
  <message>
   <source>A fact with a date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A note that your complaint arrived is no answer; the clock goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day it came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day named in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day written on it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do they give reasons?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Does it answer your appeal?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit the entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For the time on hold or in the queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often you told it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I do not know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Karen compares it with the law and says what follows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minutes lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name or desk; ask for it next time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only for you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste or type the reply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press as many as fit. They count in the summary and the letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the fact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the reply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what you feel. This text stands in no letter and no export.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start the stopwatch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop and count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clocks of the case start and stop with such facts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first line is enough. The rest makes the letter stronger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their words as you remember them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They sent me away: “mechanical damage”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ticket number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting, travelling, on the line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What about out-of-court settlement (ADR)?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What did they answer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What do they say?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened, in one sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is the fact?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What they promised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What went wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where a new last day or a term was named, e.g. by an extension.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who began</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Witness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the usual one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Backup: {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log an event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log an event   Ctrl+N</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No backup yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search everything   Ctrl+K</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>law as of {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Reports</name>
  <message numerus="yes">
   <source>%n case(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) lost</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Broken promises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claimed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days of silence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encounters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Firm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Got back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minutes lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to count yet. Each entry of the log counts here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What went wrong most often</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Search</name>
  <message numerus="yes">
   <source>%n place(s) found</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Nothing holds all these words. Try fewer, or their beginnings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a word: a name, a number, a thing. Accents do not matter.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sending</name>
  <message>
   <source>Choose files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day of arrival</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day of sending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day of the first notice (avizo)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From now on the letter stays as it is: it has left the house. Keep the posting slip; a photo of it is enough here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How was it sent?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stands on the posting slip, e.g. RR 123 456 785 PL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No file chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only where nobody took the letter and the postman left a notice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Posting slip or screenshot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return card or screenshot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer period of the other side starts on this day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tracking number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What shows it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When did it arrive?</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A Polish postal code has the form 00-000.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A complaint must have arrived first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A reply has come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An answer has come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An e-mail address has the form name@place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer the refusal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Came back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case “{title}” closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case “{title}” edited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case “{title}” opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case “{title}” opened again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the next way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Client {name} edited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Complete the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copying “{name}” was cancelled; nothing was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deadline adjusted: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demand payment, with a last day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demanded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Does not fit the facts yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter how many days the clock stood.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the amount you demand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the day of arrival or of the first notice (avizo).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the day that was named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the new last day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry of {day} added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry of {day} edited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Event of {day} added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Event of {day} edited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exhibits numbered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File “{name}” attached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File “{name}” described</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find out when “{title}” arrived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finish “{title}” and send it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fits now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From today: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is printed. Record how and when it was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was sent on {day}. The day of arrival starts the clock: look at the tracking, the return card or the stamp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept or broken?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letter “{title}” arrived on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letter “{title}” begun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letter “{title}” edited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letter “{title}” printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letter “{title}” sent on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letters to {trader} are used up. See which institutions can help now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No deadline is running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No display was found, so Karen wrote the sample complaint and its timeline to {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has come? Wait until {from_day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is left to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is to be done today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing shows the conversation of {day}: send a short confirming message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notice (avizo) for “{title}” on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notice (avizo) left for “{title}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number {number} already belongs to “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numbers of exhibits begin with 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photos of what is wrong, taken close and from the side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prepare the letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Promise of {day} judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Promised for {day}: “{promised}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Promised: “{promised}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proof of the day on which “{title}” arrived.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proof of the purchase: a receipt, a bank line or an order mail.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proof that “{title}” was posted: the slip or the mail.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record sending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record the event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record what happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remind them that the complaint counts as accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reply of the trader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reply of {day} added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reply of {day} edited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sample cases loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sample cases removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saving failed: {detail} What was saved before is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say once, in writing, what you want. The answer period starts with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what was bought</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what you want: choose a demand or describe it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say why, so that you and others can judge it later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See that they do what they promised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See the ways</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send “{title}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody changed this meanwhile. Nothing was overwritten: compare both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Still missing: {blanks}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The amount must be above zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer period has not passed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup could not be made: {detail} The older ones are intact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The case was closed on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The check digit of {number} is wrong. Compare it with the slip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data are open in another program: {detail} Close it and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data could not be brought up to date: {detail} The old file is intact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data file is damaged: {detail} Nothing was changed. Restore the newest backup; the damaged file is kept beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder “{folder}” cannot be written ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The kept file “{name}” is missing from the store.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The kept file “{name}” was changed or damaged since it was added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last day was {day}. A few days are left for the post; from {from_day} you may rely on the silence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The law could not be asked: {detail} ({place}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The letter is begun and has not left the house.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The letter still has blanks: {blanks}. Fill them before sending.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The log is empty. Date, person and words are worth most while fresh.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The matter lies with {body} since {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The next day to watch is {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The place where Karen keeps its data cannot be written. Nothing was changed; copy the folder to a place you can write to and open it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reply of {day} would come before the complaint arrived on {arrived}. Correct the day of arrival: the trader had the complaint when it answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reply of {day} would come before the complaint of {complaint}. Check both days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rulebook (edition {edition}) is in order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sample cases are loaded already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings file could not be read; Karen uses its defaults. The broken file was kept as {kept}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The template of this letter is broken: {detail}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no sample cases to remove.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no letter of the kind “{template}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no refusal to answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no space left for “{name}”. Free some or choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no space left to save. What was saved before is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no sum of money that is due yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These data were written by a newer Karen (step {found}; this one knows {known}). Nothing was changed. Install the newer version, or open another folder with --data-dir.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This NIP has a wrong check digit. Compare it with the receipt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This account number has a wrong check sum. Compare it with your bank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This cannot be undone: it has left the house. Add a new entry instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This case is not there any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This client is not there any more. Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This deadline is not there any more; the facts have changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This entry is not there any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file is not there any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This holds characters that cannot be printed. Delete or retype the place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is {length} characters long; at most {limit} fit. Shorten it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This letter is about goods.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This letter is not there any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This letter was sent already on {day}. Write a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This letter was sent on {day}; its words cannot change any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This must not stay empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This number cannot be below zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This part of the letter is not there any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This trader is not there any more. Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This was changed meanwhile, so it cannot be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trader {name} edited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unchanged since it was added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for the institution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for the reply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Was it done? They promised it by {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why this day?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without the kind of contract Karen cannot tell which law applies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write down what happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the complaint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You corrected the last day to {day}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You did not get what you asked for. A final demand names sum and day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You do not follow it any more: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You marked it as met: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You moved the last day to {day}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You paused the clock for {days} days: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>complaint unanswered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>exhibit {number}: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in court</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>letter begun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no proof yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pinned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sent, no proof of arrival</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>started {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>waits: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with an institution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days} days over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} is before 1950. Check the year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} is before the case was opened ({opened}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} is before the conversation in which it was promised.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} is before the day of sending ({sent}). Check both days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} is before the day the clock started ({start}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} is before the letter was written ({written}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} is before {earlier}, the day it follows. Check both days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} is still to come. Enter the day on which it happened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{effect}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: act by {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: from today you may rely on the silence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: last day of the other side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: last safe day {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: opens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: safe last day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{trader} accepted on {day}. Record when it is done, then close the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{trader} had until {day} to reply and did not. {effect}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{trader} has not replied; its last day was {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{trader} has until {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{trader} has until {day}. From {from_day} you may rely on its silence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{trader} refused on {day}. Answer its grounds, repeat your demand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{kind}” is no kind of event that Karen knows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” cannot be read ({reason}). Check its permissions or copy it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” could not be written ({reason}). Choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is a folder. Choose the files inside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is empty. Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is larger than {limit} MB. Choose a smaller copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is no data file of Karen. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is not there any more. Choose the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” arrived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” moved to the trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” pinned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” taken out of the trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” unpinned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” was sent on {day} and nothing shows that it arrived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{typed}” is no amount. Write it like 349,00.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{typed}” is no day of the calendar. Write it like 5.11.2026.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{typed}” is no time of day. Write it like 9:05.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message numerus="yes">
   <source>%n file(s) checked, all unchanged.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>About Karen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back up now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backup made: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check all kept files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check of the kept files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edition of the law: {edition}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything lies on this machine; nothing goes online.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First warning, days before the last day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I help many people (office)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Icons: Lucide (ISC). Font: Lato (OFL). Window: Qt (LGPL).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Karen gives information and writes papers; it does not replace legal advice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Load the samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look and language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nine true stories with names changed, to try everything without harm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notify on the desktop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reminders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sample stories</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Town before the date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the font of the desktop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who writes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as the desktop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>high contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody yet</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Start</name>
  <message>
   <source>For whom?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good day. Karen helps when a firm does not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How do you want to begin?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letters to firms are always in Polish.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at sample stories first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The samples can be removed with one press in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which language?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With my own matter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You write down what happened. Karen knows what the law gives you and until when, writes the letter, keeps the proof and goes on to the next instance. It informs; it does not replace a lawyer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your data stay in {folder}. Nothing goes online.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for many people: I advise others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for me and my family</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The way of the matter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline as it will be printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>timeline.pdf</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Trash</name>
  <message>
   <source>Take out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The trash is empty. Cases put here stay for 30 days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kept until {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Why</name>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Computed with edition {edition}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confidence: {how}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it was counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many days it stood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stays beside the date, so that you can judge it later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last day by law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New last day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Possible from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read in more than one way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safe last day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Starts with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waits for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why this date?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may rely on it from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your decision: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your decisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>disputed</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
