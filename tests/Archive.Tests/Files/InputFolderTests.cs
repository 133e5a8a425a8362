using System.Net.Sockets;
using Archive.Files;
using Archive.Problems;

namespace Archive.Tests.Files;

/// <summary>A real folder each: links, pipes and sockets are a matter of the disk.</summary>
public sealed class InputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ProblemList _problems = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_come_in_ordinal_order_of_their_whole_relative_path()
    {
        Write("b.md", "a/z.md", "a-b.md", "a/b/c.md", "B.md", "川.md", "a.md");

        Assert.Equal(["B.md", "a-b.md", "a.md", "a/b/c.md", "a/z.md", "b.md", "川.md"], Relative());
    }

    [Fact]
    public void A_file_is_shown_by_the_folder_as_the_user_typed_it()
    {
        Write("articles/river.ja.md");
        var typed = Path.Combine(_folder.Path, "articles", "..") + Path.DirectorySeparatorChar;

        var file = Assert.Single(InputFolder.Files(typed, _problems));

        Assert.Equal(typed.Replace(Path.DirectorySeparatorChar, '/') + "articles/river.ja.md", file.DisplayPath);
        Assert.True(File.Exists(file.FullPath));
    }

    [Fact]
    public void Names_are_in_form_C_whatever_the_disk_has()
    {
        const string Decomposed = "か\u3099.md";
        Write(Decomposed);

        var file = Assert.Single(InputFolder.Files(_folder.Path, _problems));

        Assert.Equal("が.md", file.Relative);
        Assert.EndsWith("/が.md", file.DisplayPath, StringComparison.Ordinal);
        Assert.Equal(Decomposed, Path.GetFileName(file.FullPath));
    }

    [Fact]
    public void Of_two_files_whose_names_look_alike_one_is_read_and_both_are_named()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // Macs take the two for one
        }

        Write("a/が.md", "a/か\u3099.md", "a/が.txt");

        Assert.Equal(["a/が.md", "a/が.txt"], Relative());
        var problem = Assert.Single(_problems.Sorted());
        Assert.Equal($"not-a-plain-file {_folder.Path}/a/が.md", $"{problem.Code} {problem.At.Path}");
        Assert.Contains($"{PathOf("a/か\u3099.md").Length} and {PathOf("a/が.md").Length} characters", problem.Says.English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_programs_leave_behind_is_passed_over_in_silence()
    {
        Write(
            ".DS_Store", "Thumbs.db", "thumbs.db", "desktop.ini", "Desktop.ini", "~$x.docx", "._x.md", ".#x.md", "#x.md#", "x.md~",
            ".x.md.swp", "x.md.swp", ".git/config", "a/.hidden/x.md", "#x.md", "x.md");

        Assert.Equal(["#x.md", "x.md"], Relative());
        Assert.Empty(_problems.Sorted());
    }

    [Fact]
    public void An_empty_file_is_a_file()
    {
        File.WriteAllBytes(PathOf("empty.md"), []);

        Assert.Equal(["empty.md"], Relative());
    }

    [Theory]
    [InlineData("inside.md")]
    [InlineData("inside")]
    [InlineData("missing")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/etc/passwd")]
    [InlineData("/")]
    [InlineData("link")]
    public void A_link_is_refused_wherever_it_leads(string target)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // making links takes rights there that a test has not
        }

        Write("inside.md", "inside/a.md");
        File.CreateSymbolicLink(PathOf("link"), target);

        Assert.Equal(["inside.md", "inside/a.md"], Relative());
        Assert.Equal([$"not-a-plain-file {_folder.Path}/link"], Problems());
    }

    [Fact]
    public void The_input_folder_itself_may_be_a_link()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Write("inside/a.md");
        File.CreateSymbolicLink(PathOf("link"), "inside");

        Assert.Equal(["a.md"], InputFolder.Files(PathOf("link"), _problems).Select(file => file.Relative));
    }

    [Fact]
    public void A_pipe_is_refused_without_waiting_for_its_other_end()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Write("a.md");
        _folder.Shell("mkfifo x.md");

        Assert.Equal(["a.md"], Relative());
        Assert.Equal([$"not-a-plain-file {_folder.Path}/x.md"], Problems());
    }

    [Fact]
    public void A_socket_is_refused()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(PathOf("x.md")));

        Assert.Empty(Relative());
        Assert.Equal([$"not-a-plain-file {_folder.Path}/x.md"], Problems());
    }

    [Theory]
    [InlineData(@"x\377.md", "x\uFFFD.md")]
    [InlineData(@"x\357\277\276.md", "x\uFFFE.md")]
    public void A_name_that_is_no_text_is_refused(string bytes, string shown)
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // other systems allow no such name
        }

        _folder.Shell($"touch \"$(printf '{bytes}')\"");
        var files = Relative().ToList();
        _folder.Shell("rm x*.md"); // the framework cannot delete it either

        Assert.Empty(files);
        Assert.Equal([$"not-a-plain-file {_folder.Path}/{shown}"], Problems());
    }

    private IEnumerable<string> Relative() => InputFolder.Files(_folder.Path, _problems).Select(file => file.Relative);

    private IEnumerable<string> Problems() => _problems.Sorted().Select(problem => $"{problem.Code} {problem.At.Path}");

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private void Write(params string[] names)
    {
        foreach (var name in names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
            File.WriteAllText(PathOf(name), "川");
        }
    }
}
