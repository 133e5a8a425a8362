namespace Archive.Tests.Markup;

public sealed class BodyTests
{
    public static TheoryData<string> Cases => [.. BodyCase.Names];

    [Theory, MemberData(nameof(Cases))]
    public void A_text_is_read_as_its_file_says(string name)
    {
        var body = BodyCase.Read(name);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            body.Accept();
            return;
        }

        Assert.Equal(body.Expected, body.Actual());
    }
}
