; Installer for Windows, for one person, no administrator needed. Not run beside Windows:
; its syntax was checked with makensis on Linux over an empty folder; see packaging/windows/README.md.
;   makensis -DVERSION=0.1.0 -DNUMBERS=0.1.0.0 -DSOURCE=..\..\dist\karen -DTARGET=..\..\dist packaging\windows\karen.nsi
Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true

!include "MUI2.nsh"
!include "x64.nsh"
!include "WinVer.nsh"
!include "FileFunc.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Karen"

Name "Karen ${VERSION}"
OutFile "${TARGET}/karen-${VERSION}-windows-x86_64.exe"
InstallDir "$LOCALAPPDATA\Programs\Karen"
InstallDirRegKey HKCU "Software\Karen" "Folder"
RequestExecutionLevel user
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "Karen"
VIAddVersionKey "FileDescription" "Karen: complaints, deadlines and letters"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The Karen project, MIT licence"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Polish"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Ukrainian"

LangString WrongMachine ${LANG_POLISH} "Ta wersja programu Karen wymaga 64-bitowego Windows 10 (1809) lub nowszego."
LangString WrongMachine ${LANG_ENGLISH} "This copy of Karen needs a 64-bit Windows 10 (1809) or newer."
LangString WrongMachine ${LANG_UKRAINIAN} "Ця версія Karen потребує 64-розрядної Windows 10 (1809) або новішої."
LangString NotWritten ${LANG_POLISH} "Nie udało się zapisać programu. Sprawdź wolne miejsce i zamknij program Karen, jeśli działa. Twoje sprawy nie zostały zmienione."
LangString NotWritten ${LANG_ENGLISH} "The program could not be written. Check the free space, and close Karen if it is running. Your cases were not touched."
LangString NotWritten ${LANG_UKRAINIAN} "Не вдалося записати програму. Перевірте вільне місце та закрийте Karen, якщо її запущено. Ваші справи не змінено."
LangString DataStays ${LANG_POLISH} "Program usunięto. Twoje sprawy pozostały w folderze $LOCALAPPDATA\karen."
LangString DataStays ${LANG_ENGLISH} "The program is removed. Your cases are still in $LOCALAPPDATA\karen."
LangString DataStays ${LANG_UKRAINIAN} "Програму видалено. Ваші справи залишилися в папці $LOCALAPPDATA\karen."

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP "$(WrongMachine)"
    Abort
  ${EndIf}
FunctionEnd

Section "Karen"
  ; the new program is laid beside the old one, so that a full disk leaves the old one working
  RMDir /r "$INSTDIR\new"
  SetOutPath "$INSTDIR\new"
  ClearErrors
  File /r "${SOURCE}/*"
  ${If} ${Errors}
    RMDir /r "$INSTDIR\new"
    MessageBox MB_ICONSTOP "$(NotWritten)"
    Abort
  ${EndIf}
  SetOutPath "$INSTDIR"
  ClearErrors
  RMDir /r "$INSTDIR\program"
  Rename "$INSTDIR\new" "$INSTDIR\program"
  ${If} ${Errors}
    MessageBox MB_ICONSTOP "$(NotWritten)"
    Abort
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Karen.lnk" "$INSTDIR\program\karen.exe"
  WriteRegStr HKCU "Software\Karen" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.karen" "" "Karen.Case"
  WriteRegStr HKCU "Software\Classes\Karen.Case" "" "Karen case"
  WriteRegStr HKCU "Software\Classes\Karen.Case\DefaultIcon" "" "$INSTDIR\program\karen.exe,0"
  WriteRegStr HKCU "Software\Classes\Karen.Case\shell\open\command" "" '"$INSTDIR\program\karen.exe" "%1"'
  WriteRegStr HKCU "${KEY}" "DisplayName" "Karen"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\program\karen.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Karen project"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  ${GetSize} "$INSTDIR\program" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
  RMDir /r "$INSTDIR\program"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Karen.lnk"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "Software\Karen"
  DeleteRegKey HKCU "Software\Classes\Karen.Case"
  DeleteRegKey HKCU "Software\Classes\.karen"
  MessageBox MB_ICONINFORMATION "$(DataStays)" /SD IDOK
SectionEnd
