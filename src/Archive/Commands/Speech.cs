using System.Globalization;
using Archive.Articles;
using Archive.Building;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>The language in which a run speaks, by one rule: that of <c>--messages</c>, else the archive's main one, else that of the machine.</summary>
internal static class Speech
{
    /// <param name="asked">By <c>--messages</c>; null where it says nothing.</param>
    /// <param name="settings">Null while they are not known, and where they cannot be read.</param>
    public static MessageLanguage Of(MessageLanguage? asked, Settings? settings) => asked ?? settings?.Messages ?? OfMachine;

    /// <inheritdoc cref="Of(MessageLanguage?, Settings?)"/>
    /// <param name="input">The folder in which the settings are looked for.</param>
    public static MessageLanguage Of(MessageLanguage? asked, string input) => Of(asked, asked is null ? SettingsIn(input) : null);

    private static MessageLanguage OfMachine =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja" ? MessageLanguage.Japanese : MessageLanguage.English;

    /// <summary>What is wrong with them is told by a build, and is no matter here.</summary>
    private static Settings? SettingsIn(string input)
    {
        try
        {
            return new Input(input, new ProblemList()).Settings(baseUrl: null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
