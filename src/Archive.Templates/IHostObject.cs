namespace Archive.Templates;

/// <summary>A value of the host that shows templates exactly the members of its table, and takes no assignment.</summary>
public interface IHostObject
{
    HostType HostType { get; }
}
