using System.Buffers;
using System.Net;
using System.Net.Sockets;
using Archive.Articles;
using Archive.Building;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Archive.Preview;

/// <summary>
/// Shows a site as it will be published: the same bytes under the same path, made when they are asked for. It answers
/// this machine only, under its own names only, and nothing but the pages of the site.
/// </summary>
internal sealed class PreviewServer : IDisposable
{
    // Any other name may be one that a page elsewhere has turned to this machine, to read what is not published yet.
    private static readonly string[] OwnHosts = ["localhost", "127.0.0.1", "[::1]"];

    private readonly BuiltSite _site;
    private readonly WebApplication _app;
    private readonly string _root;

    private PreviewServer(BuiltSite site, int port)
    {
        _site = site;
        _root = Uri.UnescapeDataString(site.Context.Settings.Url.AbsolutePath);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Run(Answer);
    }

    /// <summary>Where the front page of the site is now.</summary>
    public Uri Url => new(_app.Urls.First() + PathOf(Address.Front));

    /// <summary>Null where another program has the port.</summary>
    /// <param name="port">0 for any that is free.</param>
    public static PreviewServer? Start(BuiltSite site, int port)
    {
        var server = new PreviewServer(site, port);
        try
        {
            server._app.StartAsync().GetAwaiter().GetResult();
            return server;
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            server.Dispose();
            return null;
        }
        catch (SocketException failure)
        {
            server.Dispose();
            throw new IOException(failure.Message, failure); // a port that the system keeps for itself
        }
    }

    public void WaitUntilStopped() => _app.WaitForShutdown();

    public void Dispose() => ((IDisposable)_app).Dispose();

    private Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!OwnHosts.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase))
        {
            return Say(response, StatusCodes.Status421MisdirectedRequest, $"Only on this machine: {Url}");
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            return Say(response, StatusCodes.Status405MethodNotAllowed, "GET, HEAD");
        }

        return Answer(request.Path.Value ?? "", response);
    }

    private Task Answer(string path, HttpResponse response)
    {
        if (AddressOf(path) is not { } address)
        {
            return path == "/" || path + "/" == _root ? Lead(response, Address.Front) : Missing(response);
        }

        return _site.Table.Find(address) is { } page ? Send(response, page)
            : _site.Table.Find(new Address(address.Path + "/")) is { } folder ? Lead(response, folder.Address)
            : Missing(response);
    }

    /// <summary>Null for what is not below the path of the site.</summary>
    private Address? AddressOf(string path) => path.StartsWith(_root, StringComparison.Ordinal) ? new Address("/" + path[_root.Length..]) : null;

    private string PathOf(Address address) => _site.Context.Settings.Url.AbsolutePath + (address == Address.Front ? "" : address.From(Address.Front));

    private Task Lead(HttpResponse response, Address address)
    {
        response.Redirect(PathOf(address));
        return Task.CompletedTask;
    }

    private Task Missing(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status404NotFound;
        return Send(response, _site.Table.Find(new Address("/404.html"))!);
    }

    private Task Send(HttpResponse response, Page page)
    {
        var bytes = new ArrayBufferWriter<byte>();
        try
        {
            if (_site.Renderer.Render(page, bytes) is { } problem)
            {
                return Answer(response, "text/html; charset=utf-8", ProblemPage.Of(problem, _site.Context.Settings.Messages));
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Say(response, StatusCodes.Status404NotFound, failure.Message); // a file of the input that is gone by now
        }

        return Answer(response, MediaType.Of(page.Address.File), bytes.WrittenMemory);
    }

    private static Task Answer(HttpResponse response, string type, ReadOnlyMemory<byte> bytes)
    {
        response.ContentType = type;
        response.ContentLength = bytes.Length;
        return response.BodyWriter.WriteAsync(bytes).AsTask(); // which keeps the body of a HEAD to itself
    }

    private static Task Say(HttpResponse response, int status, string words)
    {
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(words + "\n");
    }
}
