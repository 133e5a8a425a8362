namespace Archive.Templates.Runtime;

/// <summary>Ready-made objects for the values that templates meet all the time, so that counting makes no garbage.</summary>
internal static class Boxes
{
    private const int Smallest = -16;
    private const int Largest = 1024;

    public static readonly object True = true;
    public static readonly object False = false;

    private static readonly object[] Integers = MakeIntegers();

    public static object Of(bool value) => value ? True : False;

    public static object Of(long value)
    {
        if (value is >= Smallest and <= Largest)
        {
            return Integers[value - Smallest];
        }

        return value is >= int.MinValue and <= int.MaxValue ? (int)value : (object)value;
    }

    private static object[] MakeIntegers()
    {
        var integers = new object[Largest - Smallest + 1];
        for (var index = 0; index < integers.Length; index++)
        {
            integers[index] = Smallest + index;
        }

        return integers;
    }
}
