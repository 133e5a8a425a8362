namespace Archive.Tests.Preview;

/// <summary>Asks a server of this machine, whatever proxy the machine's owner has set for others, and takes each answer as it is.</summary>
internal static class Loopback
{
    public static HttpClient Client() => new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = Patience.Longest };
}
