using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Tests.House;

namespace Archive.Tests.Preview;

/// <summary>One line of <c>Requests.txt</c>: bytes that no client would send, and what may come back.</summary>
internal sealed record Request(string Head, IReadOnlyList<string> Headers, IReadOnlyList<string> Statuses)
{
    private static readonly string Corpus = Path.Combine(Repository.Root, "tests", "Archive.Tests", "Preview", "Requests.txt");

    public static IEnumerable<string> Lines => File.ReadLines(Corpus).Where(line => line.Contains("=>", StringComparison.Ordinal) && !line.StartsWith('#'));

    public static Request Parse(string line)
    {
        var (request, statuses) = (line[..line.LastIndexOf("=>", StringComparison.Ordinal)].TrimEnd(), line[(line.LastIndexOf("=>", StringComparison.Ordinal) + 2)..]);
        var parts = request.Split(" | ");
        return new Request(parts[0], parts[1..], statuses.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Sends it to a port of this machine, and reads what comes until the other side closes.</summary>
    public async Task<Answer> Send(int port)
    {
        using var patience = new CancellationTokenSource(Patience.Longest);
        using var client = new TcpClient("127.0.0.1", port);
        var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(Bytes(port), patience.Token);
        }
        catch (IOException)
        {
            // It had heard enough, and what it said to that is there to be read.
        }

        using var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, patience.Token);
        }
        catch (IOException)
        {
            // It has closed on what it did not want to read.
        }

        return Answer.Parse(answer.ToArray());
    }

    private byte[] Bytes(int port)
    {
        var hosts = Headers.Any(header => header.StartsWith("Host", StringComparison.Ordinal) || header == "NoHost") ? [] : new[] { $"Host: 127.0.0.1:{port}" };
        var lines = Headers.Where(header => header != "NoHost").SelectMany(Expanded).Concat(hosts).Append("Connection: close");
        if (Headers.Any(header => header.StartsWith("Connection:", StringComparison.Ordinal)))
        {
            lines = lines.SkipLast(1).Select(header => header == "Connection: Upgrade" ? "Connection: Upgrade, close" : header);
        }

        var text = string.Concat(lines.Prepend(Head).Select(line => line + "\r\n")) + "\r\n";
        text = text.Replace("PORT", port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("LONG", new string('a', 65_536), StringComparison.Ordinal);

        // Through Latin-1, in which each byte is one character; what is beyond it goes as UTF-8.
        var latin = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
        return Encoding.Latin1.GetBytes(Regex.Replace(latin, @"\\x([0-9a-f]{2})", match => ((char)Convert.ToByte(match.Groups[1].Value, 16)).ToString()));
    }

    private static IEnumerable<string> Expanded(string header) =>
        header == "MANY" ? Enumerable.Range(0, 2000).Select(number => $"X-{number}: x") : [header];
}

/// <summary>What came back, taken apart no further than a test needs.</summary>
internal sealed record Answer(string Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public static Answer Parse(byte[] bytes)
    {
        var end = bytes.AsSpan().IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return new Answer("none", new Dictionary<string, string>(), bytes);
        }

        var lines = Encoding.Latin1.GetString(bytes, 0, end).Split("\r\n");
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[^1], StringComparer.OrdinalIgnoreCase);
        return new Answer(lines[0].Split(' ')[1], headers, bytes[(end + 4)..]);
    }
}
