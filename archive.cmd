@echo off
rem Runs the archive program, building it first when its sources have changed: archive build, archive serve, ...
rem
rem Everything said in Japanese stands at the end, behind the change to UTF-8, and each such line ends in ASCII:
rem a console that is set to Shift_JIS would else take the end of a line for half of a letter.
setlocal DisableDelayedExpansion
set "root=%~dp0."
set "program=%root%\.artifacts\program"
set "sources=%root%\.artifacts\program.sources"
set "log=%root%\.artifacts\program.log"

where /q dotnet || goto no_dotnet

rem With /l robocopy only compares: the sources now with those the program was built from. 0 says that nothing differs.
robocopy "%root%\src" "%sources%\src" /mir /l /xf *.md >nul || goto build
robocopy "%root%" "%sources%\root" *.props global.json /purge /l >nul || goto build
if not exist "%program%\archive.dll" goto build

:run
rem So that what to type next can be said, and a new archive be given the themes.
set "ARCHIVE_LAUNCHER=%~f0"
set "ARCHIVE_HOME=%root%"
dotnet "%program%\archive.dll" %*
exit /b %errorlevel%

:build
call :say_preparing
for %%d in ("%program%.new" "%program%.old" "%sources%.new") do if exist %%d rd /s /q %%d
robocopy "%root%\src" "%sources%.new\src" /mir /xf *.md >nul
if errorlevel 8 goto not_built
robocopy "%root%" "%sources%.new\root" *.props global.json >nul
if errorlevel 8 goto not_built

rem The compiler for a quick start is a package of its own, which may be out of reach; a mistake in the sources would only fail twice.
call :publish -p:PublishReadyToRun=true && goto built
findstr /i /c:"error NU" /c:"error NETSDK" /c:"crossgen" "%log%" >nul || goto not_built
call :publish || goto not_built
call :say_plain

:built
rem The program appears whole or not at all: a folder in which a program is running cannot be renamed.
if exist "%program%" ren "%program%" program.old || goto in_use
ren "%program%.new" program || goto in_use
if exist "%sources%" rd /s /q "%sources%"
ren "%sources%.new" program.sources
if exist "%program%.old" rd /s /q "%program%.old"
del "%log%"
goto run

rem From the root, where global.json chooses the SDK. Nothing stays running behind a translator's back.
:publish
pushd "%root%"
dotnet publish src\Archive -c Release --use-current-runtime --no-self-contained --disable-build-servers -o "%program%.new" %* <nul >"%log%" 2>&1
set "published=%errorlevel%"
popd
exit /b %published%

:not_built
if exist "%log%" type "%log%" 1>&2
call :say_not_built
exit /b 3

:in_use
call :say_in_use
exit /b 3

:no_dotnet
call :say_no_dotnet
exit /b 3

:say_preparing
call :utf8
echo archive: プログラムを準備しています。 / Preparing the program. 1>&2
goto restore

:say_plain
call :utf8
echo archive: 起動を速くする準備ができなかったため、そのまま使います。 / Built without faster start-up; everything else works. 1>&2
goto restore

:say_not_built
call :utf8
echo archive: プログラムを準備できませんでした。理由は上の行にあります。 / The program could not be built; the lines above say why. 1>&2
goto restore

:say_in_use
call :utf8
echo archive: 前のプログラムがまだ動いています。その窓を閉じて、もう一度実行してください。 / The program is still running in another window. Close that window and try again. 1>&2
goto restore

:say_no_dotnet
call :utf8
echo archive: .NET SDK 10 以降が見つかりません。次のページから入れて、窓を開き直してください。 https://dotnet.microsoft.com/download 1>&2
echo archive: The .NET SDK, 10 or later, was not found. Install it from the page above and open a new window. 1>&2
goto restore

:utf8
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
exit /b 0

:restore
chcp %page% >nul
exit /b 0
