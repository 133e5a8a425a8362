using System.Buffers;
using System.Net;
using Archive.Articles;
using Archive.Building;
using Microsoft.AspNetCore.Builder;
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
    private static readonly string[] OwnHosts = ["localhost", "127.0.0.1", "[::1]"];

    private readonly BuiltSite _site;
    private readonly WebApplication _app;
    private readonly string _root;

    private PreviewServer(BuiltSite site, int port)
    {
        _site = site;
        _root = site.Context.Settings.Url.AbsolutePath;
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

    /// <summary>Where the home of the site is now.</summary>
    public Uri Url => new($"{_app.Urls.First()}{_root}");

    /// <param name="port">0 for any that is free.</param>
    public static PreviewServer Start(BuiltSite site, int port)
    {
        var server = new PreviewServer(site, port);
        server._app.StartAsync().GetAwaiter().GetResult();
        return server;
    }

    public void WaitUntilStopped() => _app.WaitForShutdown();

    public void Dispose() => ((IDisposable)_app).Dispose();

    private async Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!OwnHosts.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase))
        {
            response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var path = request.Path.Value ?? "";
        if (path == "/" && _root != "/" || path + "/" == _root)
        {
            response.Redirect(_root);
            return;
        }

        await Send(path, request, response);
    }

    private async Task Send(string path, HttpRequest request, HttpResponse response)
    {
        var address = path.StartsWith(_root, StringComparison.Ordinal) ? new Address("/" + path[_root.Length..]) : null;
        var page = address is null ? null : _site.Table.Find(address);
        if (page is null && address is not null && _site.Table.Find(new Address(address.Path + "/")) is { } folder)
        {
            response.Redirect(new Uri(_root, UriKind.Relative) + folder.Address.From(Address.Front));
            return;
        }

        response.StatusCode = page is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        page ??= _site.Table.Find(new Address("/404.html"))!;
        var bytes = new ArrayBufferWriter<byte>();
        if (_site.Renderer.Render(page, bytes) is { } problem)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            response.ContentType = "text/plain; charset=utf-8";
            await response.WriteAsync($"{problem.At}: {problem.Says.Japanese}\n{problem.Says.English}\n");
            return;
        }

        response.ContentType = MediaType.Of(page.Address.File);
        response.ContentLength = bytes.WrittenCount;
        if (HttpMethods.IsGet(request.Method))
        {
            await response.BodyWriter.WriteAsync(bytes.WrittenMemory);
        }
    }
}
