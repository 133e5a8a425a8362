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

    private readonly Func<Showing> _now;
    private readonly PreviewOptions? _options;
    private readonly LiveChannel? _channel;
    private readonly WebApplication _app;

    private PreviewServer(Func<Showing> now, PreviewOptions? options, LiveChannel? channel, int port)
    {
        (_now, _options, _channel) = (now, options, channel);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Run(AnswerSafely);
    }

    /// <summary>Where the front page of the site is now.</summary>
    public Uri Url => new(_app.Urls.First() + SitePath.Of(_now().Site, Address.Front));

    /// <summary>A site that does not change.</summary>
    /// <inheritdoc cref="Start(LiveSite, PreviewOptions, int)" path="/param|/returns"/>
    public static PreviewServer? Start(BuiltSite site, int port)
    {
        var showing = new Showing(site, []);
        return Started(new PreviewServer(() => showing, null, null, port));
    }

    /// <summary>A site whose open pages are kept up with it.</summary>
    /// <param name="port">0 for any that is free.</param>
    /// <returns>Null where another program has the port.</returns>
    public static PreviewServer? Start(LiveSite live, PreviewOptions options, int port) =>
        Started(new PreviewServer(() => live.Now, options, new LiveChannel(live, options), port));

    private static PreviewServer? Started(PreviewServer server)
    {
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

    /// <summary>Is cancelled when the user has stopped the program.</summary>
    public CancellationToken Stopping => _app.Lifetime.ApplicationStopping;

    public void Dispose()
    {
        _app.Lifetime.StopApplication(); // who listens is told that it is over, and asks no more
        ((IDisposable)_app).Dispose();
    }

    /// <summary>A fault of ours costs its author one page, which says what it was; the server goes on.</summary>
    private async Task AnswerSafely(HttpContext context)
    {
        try
        {
            await Answer(context);
        }
        catch (Exception fault) when (fault is not OperationCanceledException && !context.Response.HasStarted)
        {
            await Say(context.Response, StatusCodes.Status404NotFound, fault.ToString());
        }
    }

    private Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!IsOwn(request.Host, context.Connection.LocalPort))
        {
            return Say(response, StatusCodes.Status421MisdirectedRequest, $"Only on this machine: {Url}");
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            return Say(response, StatusCodes.Status405MethodNotAllowed, "GET, HEAD");
        }

        return Answer(request.Path.Value ?? "", context);
    }

    private static bool IsOwn(HostString host, int port) =>
        OwnHosts.Contains(host.Host, StringComparer.OrdinalIgnoreCase) && (host.Port is null || host.Port == port);

    private Task Answer(string path, HttpContext context)
    {
        if (_channel is not null && path == LiveChannel.Path)
        {
            return Tell(_channel, context);
        }

        if (_channel is not null && LiveFile.Find(path) is { } file)
        {
            return Answer(context.Response, MediaType.Of(path), file);
        }

        var (site, found) = _now().Find(path);
        if (found.Elsewhere is { } address)
        {
            context.Response.Redirect(SitePath.Of(site, address));
            return Task.CompletedTask;
        }

        context.Response.StatusCode = found.IsMissing ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        return Send(context.Response, site, found.Page);
    }

    private async Task Tell(LiveChannel channel, HttpContext context)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, Stopping);
        await channel.Answer(context, over.Token);
    }

    private Task Send(HttpResponse response, BuiltSite site, Page page)
    {
        if (PageView.Of(site, page) is not { } view)
        {
            return Say(response, StatusCodes.Status404NotFound, $"{page.Address}: gone");
        }

        var type = MediaType.Of(page.Address.File);
        var settings = site.Context.Settings;
        var bytes = view.Fault is null ? view.Bytes : ProblemPage.Of(view.Fault, _options?.LanguageOf(settings) ?? settings.Messages);
        return view.Fault is not null || type.StartsWith("text/html", StringComparison.Ordinal)
            ? Answer(response, "text/html; charset=utf-8", _channel is null ? bytes : Followed(bytes, view, site))
            : Answer(response, type, bytes);
    }

    /// <summary>With the script behind it: all that comes before is as built.</summary>
    private static ReadOnlyMemory<byte> Followed(ReadOnlyMemory<byte> bytes, PageView view, BuiltSite site)
    {
        var theme = site.Context.Theme;
        return (byte[])[.. bytes.Span, .. LiveFile.Script(view.TextMark(theme), PageView.StyleMark(theme))];
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
